#!/usr/bin/env python3
"""Writes Sources/JourneyDiagram/Text/AdvanceTable+LiberationSans.swift from the fonts of Debian's fonts-liberation.

    scripts/font-metrics.py [FOLDER]

FOLDER holds LiberationSans-*.ttf; the default is where Debian puts them. Needs nothing but Python: the three tables
that matter (cmap format 4, hhea, hmtx) are read here.
"""
import pathlib
import struct
import sys

FACES = [("regular", "Regular"), ("bold", "Bold"), ("italic", "Italic"), ("boldItalic", "BoldItalic")]
BLOCKS = [
    (0x0020, 0x024F, "Latin"),
    (0x0370, 0x052F, "Greek and Cyrillic"),
    (0x1E80, 0x1E9F, "Latin Extended Additional"),
    (0x2010, 0x204A, "General Punctuation"),
    (0x20A0, 0x20BF, "Currency"),
    (0x2113, 0x2126, "Letterlike"),
    (0x2190, 0x2195, "Arrows"),
    (0x2202, 0x2265, "Mathematical Operators"),
]
TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/JourneyDiagram/Text/AdvanceTable+LiberationSans.swift"


def advances(path):
    """Maps each code point of the font's Unicode table to its advance width in font units."""
    data = path.read_bytes()
    count = struct.unpack(">H", data[4:6])[0]
    tables = {}
    for i in range(count):
        tag, _, offset, length = struct.unpack(">4sLLL", data[12 + 16 * i : 28 + 16 * i])
        tables[tag.decode()] = (offset, length)
    units = struct.unpack(">H", data[tables["head"][0] + 18 : tables["head"][0] + 20])[0]
    assert units == 2048, f"{path}: {units} units an em, expected 2048"
    metrics = struct.unpack(">H", data[tables["hhea"][0] + 34 : tables["hhea"][0] + 36])[0]
    widths = [struct.unpack(">H", data[tables["hmtx"][0] + 4 * i : tables["hmtx"][0] + 4 * i + 2])[0] for i in range(metrics)]
    cmap = tables["cmap"][0]
    for i in range(struct.unpack(">H", data[cmap + 2 : cmap + 4])[0]):
        platform, encoding, offset = struct.unpack(">HHL", data[cmap + 4 + 8 * i : cmap + 12 + 8 * i])
        if (platform, encoding) == (3, 1):
            return {code: widths[min(glyph, metrics - 1)] for code, glyph in format4(data, cmap + offset)}
    raise SystemExit(f"{path}: no Unicode table")


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


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/liberation")
    out = [
        "// Made by scripts/font-metrics.py from Liberation Sans (SIL Open Font License 1.1). Don't edit by hand.",
        "// Advance widths in 1/2048 em; 0 where the font has no glyph.",
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
    out.append("  ]")
    for name, file in FACES:
        width = advances(folder / f"LiberationSans-{file}.ttf")
        out += ["", f"  /// Liberation Sans {file}.", f"  static let {name} = AdvanceTable(widths: ["]
        values = [width.get(code, 0) for first, last, _ in BLOCKS for code in range(first, last + 1)]
        for i in range(0, len(values), 20):
            out.append("    " + ", ".join(map(str, values[i : i + 20])) + ",")
        out.append("  ])")
    out += ["}", ""]
    TARGET.write_text("\n".join(out), encoding="utf-8")
    print(f"{TARGET.name}: {place} code points in {len(FACES)} faces")


main()
