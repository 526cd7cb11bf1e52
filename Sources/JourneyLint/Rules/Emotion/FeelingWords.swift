import JourneyModel

/// Words for feelings that are good or bad beyond doubt, in the three languages.
///
/// What can be either (nervous, surprised, tired, hopeful) isn't here.
enum FeelingWords {
  /// Whether a text is made of good or of bad feelings only; `nil` where it isn't, or where a word is unknown.
  /// - Complexity: O(n) in the text; longer ones than any name of a feeling aren't looked at.
  static func sign(of text: String) -> Polarity? {
    guard text.utf8.count <= 80 else { return nil }
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    var signs: Set<Polarity> = []
    for word in words where !fillers.contains(word) {
      if good.contains(word) {
        signs.insert(.positive)
      } else if bad.contains(word) {
        signs.insert(.negative)
      } else {
        return nil
      }
    }
    return signs.count == 1 ? signs.first : nil
  }

  private static let fillers: Set<String> = [
    "and", "very", "really", "so", "quite", "a", "bit", "little", "extremely", "feels", "is",
    "ja", "sekä", "hyvin", "todella", "erittäin", "tosi", "hieman", "vähän", "melko",
    "och", "mycket", "väldigt", "riktigt", "lite", "ganska", "så",
  ]

  private static let good: Set<String> = [
    "happy", "glad", "delighted", "joyful", "pleased", "satisfied", "thrilled", "overjoyed", "grateful", "thankful",
    "content", "cheerful", "enthusiastic", "excited", "relieved", "proud", "amazed", "impressed", "reassured",
    "confident", "valued", "appreciated", "respected", "welcome", "understood", "enchanted",
    "iloinen", "onnellinen", "ilahtunut", "tyytyväinen", "kiitollinen", "innostunut", "helpottunut", "ylpeä",
    "riemuissaan", "haltioitunut", "arvostettu", "vaikuttunut", "luottavainen", "tervetullut",
    "lycklig", "nöjd", "tacksam", "förtjust", "överlycklig", "entusiastisk", "lättad", "stolt", "imponerad",
    "uppskattad", "respekterad", "välkommen",
  ]

  private static let bad: Set<String> = [
    "angry", "furious", "disappointed", "frustrated", "annoyed", "irritated", "sad", "upset", "unhappy", "dissatisfied",
    "worried", "anxious", "afraid", "scared", "frightened", "terrified", "ashamed", "humiliated", "cheated", "betrayed",
    "ignored", "forgotten", "abandoned", "exasperated", "miserable", "desperate", "helpless", "bitter", "hurt",
    "vihainen", "raivoissaan", "pettynyt", "turhautunut", "ärsyyntynyt", "ärtynyt", "surullinen", "onneton",
    "tyytymätön", "huolestunut", "ahdistunut", "peloissaan", "pelokas", "häpeissään", "nöyryytetty", "petetty",
    "unohdettu", "hylätty", "epätoivoinen", "avuton", "katkera", "loukattu", "loukkaantunut", "huijattu",
    "arg", "rasande", "besviken", "frustrerad", "irriterad", "ledsen", "olycklig", "missnöjd", "orolig", "ängslig",
    "rädd", "skrämd", "skamsen", "förödmjukad", "lurad", "sviken", "ignorerad", "bortglömd", "övergiven", "förtvivlad",
    "hjälplös", "maktlös", "kränkt", "sårad", "misstrodd",
  ]
}
