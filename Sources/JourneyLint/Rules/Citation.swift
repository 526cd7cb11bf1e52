/// Works that several rules rest on: authors, year, title.
enum Citation {
  /// The five gaps between what customers expect and what they perceive.
  static let gapModel =
    "Parasuraman, A., Zeithaml, V. A. and Berry, L. L. (1985), A Conceptual Model of Service Quality and Its "
    + "Implications for Future Research"
  /// What is remembered of an experience: its most intense moment and its end.
  static let peakEnd =
    "Kahneman, D., Fredrickson, B. L., Schreiber, C. A. and Redelmeier, D. A. (1993), When More Pain Is Preferred to "
    + "Less: Adding a Better End"
  /// Core, extended and exceeding experience, and how experience is led.
  static let experience =
    "Löytänä, J. and Kortesuo, K. (2011), Asiakaskokemus: palvelubisneksestä kokemusbisnekseen"
  /// The interval of a Net Promoter Score.
  static let scoreInterval = "Rocks, B. (2016), Interval Estimation for the “Net Promoter Score”"
  /// The interval of a share.
  static let shareInterval =
    "Wilson, E. B. (1927), Probable Inference, the Law of Succession, and Statistical Inference"
  /// What customers see of a service, and what stands behind it.
  static let blueprint = "Shostack, G. L. (1984), Designing Services That Deliver"
  /// How waiting feels.
  static let waiting = "Maister, D. H. (1985), The Psychology of Waiting Lines"
  /// How much effort customers forgive.
  static let effort = "Dixon, M., Freeman, K. and Toman, N. (2010), Stop Trying to Delight Your Customers"
}
