#!/usr/bin/env python3
"""Writes Sources/JourneyDiagram/Text/AdvanceTable+LiberationSans.swift from the fonts of Debian's fonts-liberation.

    scripts/font-metrics.py [FOLDER]

FOLDER holds LiberationSans-*.ttf of version 2; the default is where Debian puts them (12: fonts-liberation2, later:
fonts-liberation). Needs nothing but Python: the tables that matter (cmap format 4, hhea, hmtx, kern format 0, the same pairs as
in GPOS) are read here. The kerning kept is that of Latin letters, digits and punctuation; the fonts' ligatures (fi, fl) are as
wide as their letters. Arabic, which Liberation Sans lacks, is DejaVu Sans's (fonts-dejavu-core), which is wider than most: a letter
is the mean of its joined forms.
"""
import pathlib
import struct
import sys
import unicodedata

FACES = [("regular", "Regular"), ("bold", "Bold"), ("italic", "Italic"), ("boldItalic", "BoldItalic")]
BLOCKS = [
    (0x0020, 0x024F, "Latin"),
    (0x0370, 0x052F, "Greek and Cyrillic"),
    (0x05BE, 0x05F4, "Hebrew"),
    (0x060C, 0x06D5, "Arabic"),
    (0x1E80, 0x1E9F, "Latin Extended Additional"),
    (0x2010, 0x204A, "General Punctuation"),
    (0x20A0, 0x20BF, "Currency"),
    (0x2113, 0x2126, "Letterlike"),
    (0x2190, 0x2195, "Arrows"),
    (0x2202, 0x2265, "Mathematical Operators"),
]
# The characters that are kerned at all, found in the tables: before and behind; the two that aren't ASCII last.
LEFT = " 1AFLPRTVWYfrvwy‘’"
RIGHT = " ,-.1:;ATVWYOaceifopqrstuvwy‘’"
TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/JourneyDiagram/Text/AdvanceTable+LiberationSans.swift"


class Font:
    """The horizontal metrics of a TrueType font, in units of 1/2048 em."""

    def __init__(self, path):
        self.data = data = path.read_bytes()
        self.tables = {}
        for i in range(struct.unpack(">H", data[4:6])[0]):
            tag, _, offset, length = struct.unpack(">4sLLL", data[12 + 16 * i : 28 + 16 * i])
            self.tables[tag.decode()] = offset
        units = struct.unpack(">H", data[self.tables["head"] + 18 : self.tables["head"] + 20])[0]
        assert units == 2048, f"{path}: {units} units an em, expected 2048"
        count = struct.unpack(">H", data[self.tables["hhea"] + 34 : self.tables["hhea"] + 36])[0]
        start = self.tables["hmtx"]
        self.widths = [struct.unpack(">H", data[start + 4 * i : start + 4 * i + 2])[0] for i in range(count)]
        self.glyphs = self.unicode_table(path)

    def unicode_table(self, path):
        cmap = self.tables["cmap"]
        for i in range(struct.unpack(">H", self.data[cmap + 2 : cmap + 4])[0]):
            platform, encoding, offset = struct.unpack(">HHL", self.data[cmap + 4 + 8 * i : cmap + 12 + 8 * i])
            if (platform, encoding) == (3, 1):
                return dict(format4(self.data, cmap + offset))
        raise SystemExit(f"{path}: no Unicode table")

    def width(self, code):
        """The advance width of a code point; 0 where there is no glyph."""
        glyph = self.glyphs.get(code)
        return 0 if glyph is None else self.widths[min(glyph, len(self.widths) - 1)]

    def kerning(self):
        """Maps pairs of glyphs to what is added between them."""
        at = self.tables["kern"]
        version, subtables, _, _, coverage, count = struct.unpack(">6H", self.data[at : at + 12])
        assert (version, subtables, coverage) == (0, 1, 1), "expected one horizontal kern table of format 0"
        at += 18
        return {(l, r): x for l, r, x in struct.iter_unpack(">HHh", self.data[at : at + 6 * count])}


def joined_width(font, code):
    """The mean width of a letter's joined forms, from the compatibility characters that stand for them."""
    forms = [form for form in range(0xFB50, 0xFEFD) if unicodedata.decomposition(chr(form)).endswith(f"> {code:04X}")
             and unicodedata.decomposition(chr(form)).count(" ") == 1]
    widths = [width for width in [font.width(form) for form in forms] if width]
    return round(sum(widths) / len(widths)) if widths else font.width(code)


def format4(data, at):
    """Yields (code point, glyph) of a cmap subtable of format 4."""
    form, _, _, double = struct.unpack(">4H", data[at : at + 8])
    assert form == 4, f"cmap format {form}"
    n = double // 2
    ends = struct.unpack(f">{n}H", data[at + 14 : at + 14 + double])
    starts = struct.unpack(f">{n}H", data[at + 16 + double : at + 16 + 2 * double])
    deltas = struct.unpack(f">{n}H", data[at + 16 + 2 * double : at + 16 + 3 * double])
    place = at + 16 + 3 * double
    ranges = struct.unpack(f">{n}H", data[place : place + double])
    for i in range(n):
        for code in range(starts[i], min(ends[i], 0xFFFE) + 1):
            if ranges[i] == 0:
                glyph = (code + deltas[i]) & 0xFFFF
            else:
                at_glyph = place + 2 * i + ranges[i] + 2 * (code - starts[i])
                glyph = struct.unpack(">H", data[at_glyph : at_glyph + 2])[0]
                glyph = (glyph + deltas[i]) & 0xFFFF if glyph else 0
            if glyph:
                yield code, glyph


def numbers(values):
    return "      " + ", ".join(map(str, values)) + ","


def places(characters):
    found = [characters.find(chr(code)) + 1 for code in range(0x80)]
    return ["  " + numbers(found[i : i + 32])[4:] for i in range(0, 0x80, 32)]


def main():
    folders = sys.argv[1:] or ["/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation"]
    folder = next(path for path in map(pathlib.Path, folders) if path.exists())
    out = [
        "// Made by scripts/font-metrics.py from Liberation Sans 2 (SIL Open Font License 1.1) and, for Arabic, DejaVu Sans.",
        "// Don't edit by hand. Everything in 1/2048 em; 0 where the font has no glyph or no kerning.",
        "",
        "// swift-format-ignore-file",
        "",
        "extension AdvanceTable {",
        "  /// The blocks of code points that the tables cover, in ascending order, each with its place in the tables.",
        "  static let blocks: [Block] = [",
    ]
    place = 0
    for first, last, name in BLOCKS:
        out.append(f"    Block(first: 0x{first:04X}, last: 0x{last:04X}, offset: {place}),  // {name}")
        place += last - first + 1
    out += [
        "  ]",
        "",
        "  /// The 1-based row of each ASCII character in `kerning`, 0 where it isn't kerned with what follows.",
        "  static let rows: [UInt8] = [",
        *places(LEFT),
        "  ]",
        "  /// The 1-based column of each ASCII character in `kerning`, 0 where it isn't kerned with what precedes it.",
        "  static let columns: [UInt8] = [",
        *places(RIGHT),
        "  ]",
        "  /// How many rows `kerning` has; the last two are those of ‘ and ’.",
        f"  static let rowCount = {len(LEFT)}",
        "  /// How many columns `kerning` has; the last two are those of ‘ and ’.",
        f"  static let columnCount = {len(RIGHT)}",
    ]
    arabic = Font(folder.parent / "dejavu/DejaVuSans.ttf")
    pairs = 0
    for name, file in FACES:
        font = Font(folder / f"LiberationSans-{file}.ttf")
        widths = []
        for first, last, block in BLOCKS:
            for code in range(first, last + 1):
                widths.append(joined_width(arabic, code) if block == "Arabic" else font.width(code))
        table = font.kerning()
        kerning = [[table.get((font.glyphs[ord(l)], font.glyphs[ord(r)]), 0) for r in RIGHT] for l in LEFT]
        pairs += sum(1 for line in kerning for value in line if value)
        check(font, table)
        out += ["", f"  /// Liberation Sans {file}.", f"  static let {name} = AdvanceTable("]
        out += ["    widths: ["] + [numbers(widths[i : i + 20]) for i in range(0, len(widths), 20)] + ["    ],"]
        out += ["    kerning: ["] + [f"{numbers(line)}  // {left}" for left, line in zip(LEFT, kerning)] + ["    ])"]
    out += ["}", ""]
    TARGET.write_text("\n".join(out), encoding="utf-8")
    print(f"{TARGET.name}: {place} code points, {pairs} kerned pairs in {len(FACES)} faces")


def check(font, table):
    """Stops where the font kerns a Latin pair that LEFT and RIGHT leave out."""
    latin = [code for code in font.glyphs if code < 0x250 or 0x2010 <= code < 0x2070]
    known = {(font.glyphs[ord(l)], font.glyphs[ord(r)]) for l in LEFT for r in RIGHT}
    for l in latin:
        for r in latin:
            pair = (font.glyphs[l], font.glyphs[r])
            if pair in table and pair not in known:
                raise SystemExit(f"kerning of {chr(l)!r} {chr(r)!r} is left out")


main()
