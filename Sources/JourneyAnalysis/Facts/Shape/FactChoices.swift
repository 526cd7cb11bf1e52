package import JourneyModel

// The words of the model that stand in reports.
extension Degree: FactChoice {}
extension Language: FactChoice {}
extension Polarity: FactChoice {}
extension Journey.State: FactChoice {}
extension Journey.Customer: FactChoice {}
extension Action.Status: FactChoice {}
extension TouchpointType: FactChoice {}
extension ExperienceLevel: FactChoice {}
extension Metric.Method: FactChoice {}
extension CriticalMoment.Kind: FactChoice {}
extension ServiceLevel.Direction: FactChoice {}
extension PathBranch.Kind: FactChoice {}
extension PromiseCheck.Verdict: FactChoice {}
extension Source.Kind: FactChoice {}
extension ExperienceSideFacts.Side: FactChoice {}
