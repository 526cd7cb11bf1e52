/// The keys of all records, each by its canonical English word. One key may stand in several records.
package enum Key: String, Hashable, Sendable, CaseIterable {
  case accepted, accessibility, action, actions, actor, actual, adapts, addresses, after, agreement, answered
  case assumed, attitude, attractive, availability, backstage, before, behaviour, benefit, better, bottom, boxes, by,
    cause
  case categories, channel, channels, claim, colours, cost, count, covers, critical, customer, dates, define,
    demographic,
    description
  case detractors, develop, dimension, discount, distribution, due, duration, ease, efficiency, effort, emotion,
    enablers
  case ends, entered, every, evidence, execute, exited, expectation, expected, exclude, experience, experienced,
    feeling,
    files
  case frequency, frontstage, gaps, goal, group, human, id, ignore, image, importance, indifferent, influence,
    information,
    initiator
  case intensity, journey, kind, ladder, lanes, lang, language, level, lifecycle, lifestyle, margin, means, measure,
    method
  case metric, metrics, mitigates, monetary, motives, n, name, need, needs, next, of, opportunity, optional, overrides
  case organise, owner, ownership, pain, passives, perceived, period, persona, personalised, personas, phase
  case planned, population, proactive, profitability, promise, promised, promises, promoters, purchase, purchases
  case questionable, questions, quote, recency, recovery, redefine, relationship, retention, reverse, risks, rules,
    sampled, satisfaction, scale
  case scales, scope, segment, segments, select, sent, severity, share, source, sources, stage, stages, standard, state
  case status, strategy, support, surprise, system, tags, target, template, text, theme, thinks, title, tool, top
  case touchpoint, touchpoints, trust, type, unit, value, values, wait, wave, waves, weighted, weights, withdrawn
  case averageSpend = "average-spend"
  case compareWith = "compare-with"
  case contextKept = "context-kept"
  case deliveredAt = "delivered-at"
  case expectationSource = "expectation-source"
  case expectedDuration = "expected-duration"
  case expectedWait = "expected-wait"
  case momentOfTruth = "moment-of-truth"
  case mustBe = "must-be"
  case mutualValue = "mutual-value"
  case oneDimensional = "one-dimensional"
  case recencyDays = "recency-days"
  case referenceGroups = "reference-groups"
  case repeatsInformation = "repeats-information"
  case requiredPhases = "required-phases"
  case resolvedFirstContact = "resolved-first-contact"
  case selfDirectedShare = "self-directed-share"
  case serviceLevel = "service-level"
}
