/// Mistakes in the syntax, by what they are about.
enum SyntaxMistakes {}
