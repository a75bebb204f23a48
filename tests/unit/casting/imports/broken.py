"""Files as they should not be, and what is right about them, for the command and for the chat."""

from __future__ import annotations

import io
import zipfile

from tests.unit.casting.imports.sheets import csv_bytes, xlsx_bytes

HEAD = ["ref", "name", "age", "city", "bio"]
GOOD = [
    ["S-1", "Riya Sen", "27", "Mumbai", ""],
    ["S-2", "अमृता कौर", "26", "Delhi", ""],
    ["S-3", "ரவி குமார்", "34", "Chennai", "Silambam since school."],
    ["S-4", "سلمان شیخ", "41", "Hyderabad", ""],
]
BAD = [
    ["B-1", "Old One", "300", "Pune", ""],
    ["B-2", "", "31", "Pune", ""],
    ["B-3", "12345", "31", "Pune", ""],
    ["B-4", "Meena Iyer", "27", "Pune", "", "one cell too many"],
]
MIXED = [GOOD[0], BAD[0], GOOD[1], BAD[1], GOOD[2], BAD[2], GOOD[3], BAD[3]]
WIDE = [[*HEAD, *(f"mood {n}" for n in range(195))], *([*row, *["x"] * 195] for row in GOOD)]
FORMULAS = [
    [*HEAD, "showreel"],
    *([*row, ""] for row in GOOD),
    ["F-1", '=HYPERLINK("http://evil.example","Asha")', "30", "Pune", "@SUM(1+1)*cmd|' /C calc'!A0", ""],
]


def bomb() -> bytes:
    """A workbook of some kilobytes that unpacks to gigabytes."""
    book = io.BytesIO(xlsx_bytes(("People", [HEAD, *GOOD])))
    out = io.BytesIO()
    with zipfile.ZipFile(book) as whole, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in whole.namelist():
            content = whole.read(name)
            if name.endswith("sheet1.xml"):
                with packed.open(name, "w", force_zip64=True) as member:
                    member.write(content[:200])
                    for _ in range(80):
                        member.write(b" " * 1_000_000)
            else:
                packed.writestr(name, content)
    return out.getvalue()


READABLE = {
    "utf-16": csv_bytes([HEAD, *GOOD], "utf-16"),
    "bom, semicolons": csv_bytes([HEAD, *GOOD], "utf-8-sig", ";"),
    "two hundred columns": csv_bytes(WIDE),
    "a workbook": xlsx_bytes(("People", [HEAD, *GOOD])),
}
"""Files of the four good rows and nothing else that counts."""
UNREADABLE = {
    "no heading": (csv_bytes(GOOD), "talent.csv", "No heading"),
    "a bomb": (bomb(), "talent.xlsx", "unpacks to far more"),
    "not a table": (b"%PDF-1.7 ...", "talent.csv", "CSV or an Excel"),
}
