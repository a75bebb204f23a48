"""Bytes to rows: encodings, delimiters, quotes, workbooks, and files that mean harm."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.imports import sheet as sheets
from core.casting.imports.opening import opened
from core.casting.imports.sheet import taken_apart
from core.errors import Rejected
from tests.unit.casting.imports.sheets import csv_bytes, read, sheet_of, xlsx_bytes

NAMES = ["Zoë Brontë", "अमृता कौर", "ਜਸਲੀਨ ਧਾਮੀ", "ரவி குமார்"]
HEAD = ["name", "city", "age"]


def rows_of(content: bytes) -> list[tuple[str, ...]]:
    return [record.cells for record in sheet_of(content).records()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_names_in_four_scripts_come_through_every_encoding_and_delimiter(encoding, delimiter):
    rows = [HEAD, *([name, "Mumbai", "27"] for name in NAMES)]
    _, good, bad = read(csv_bytes(rows, encoding, delimiter))
    assert [entry.name for entry in good] == NAMES
    assert bad == {}


def test_windows_1252_is_recognised_by_what_is_no_utf8():
    sheet = sheet_of(csv_bytes([HEAD, ["Zoë Brontë", "Curaçao", "30"]], "cp1252"))
    assert sheet.said == "Windows-1252"
    assert [record.cells[0] for record in sheet.records()] == ["name", "Zoë Brontë"]


def test_one_damaged_letter_costs_one_row_and_not_the_alphabet_of_the_file():
    good = csv_bytes([HEAD, *([name, "Delhi", "30"] for name in NAMES)])
    _, people, bad = read(good + b"Broken \xff\xfe,Pune,30\n" + "आशा,Pune,31\n".encode())
    assert [entry.name for entry in people] == [*NAMES, "आशा"]
    assert bad == {6: ["imports-bad-bytes"]}


@given(
    st.lists(
        st.lists(
            st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=20), min_size=2, max_size=6
        ),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from([",", ";", "\t", "|"]),
)
def test_what_was_written_as_csv_is_read_back(rows, delimiter):
    lines = io.StringIO(csv_bytes(rows, delimiter=delimiter).decode(), newline="")
    assert [list(record.cells) for record in taken_apart(lines, delimiter)] == rows


def test_a_quote_that_is_never_closed_costs_its_own_row_only():
    text = 'name,city,age\n"Riya,Pune,27\nAsha,Delhi,30\n"Two\nlines",Goa,31\n'
    _, good, bad = read(text)
    assert [entry.name for entry in good] == ["Asha", "Two lines"]
    assert bad == {2: ["imports-bad-quote"]}


def test_an_open_quote_above_ten_thousand_good_rows_loses_none_of_them():
    rows = "".join(f"Person {n},Pune,30\n" for n in range(10_000))
    _, good, bad = read(f'name,city,age\n"Open,Pune,30\n{rows}')
    assert len(good) == 10_000
    assert list(bad) == [2]


def test_a_line_without_end_is_cut_off_and_named():
    endless = "A" * (sheets.MOST_LINE * 3)
    _, good, bad = read(f"name,city,age\n{endless},Pune,30\nAsha,Delhi,30\n")
    assert [entry.name for entry in good] == ["Asha"]
    assert list(bad) == [2]


def test_zero_bytes_and_endless_cells_are_named_and_the_rest_is_in():
    long = "x" * 40_000
    _, good, bad = read(f"name,city,bio\nNul\x00,Pune,\nLong,Pune,{long}\nAsha,Pune,\n")
    assert [entry.name for entry in good] == ["Asha"]
    assert bad == {2: ["imports-bad-nul"], 3: ["imports-bad-long"]}


def test_two_hundred_columns_are_read_and_two_thousand_are_a_bad_row():
    wide = ",".join(f"c{n}" for n in range(198))
    layout, good, _ = read(f"name,age,{wide}\nAsha,30{',x' * 198}\n")
    assert len(layout.columns) == 200
    assert good[0].age == 30
    _, good, bad = read(f"name,age\nAsha,30{',x' * 2_000}\nRiya,31\n")
    assert [entry.name for entry in good] == ["Riya"]
    assert bad == {2: ["imports-bad-columns"]}


def test_a_separator_line_and_title_rows_above_the_headings_are_passed_over():
    _, good, _ = read("sep=;\nname;age\nAsha;30\n")
    assert good[0].age == 30
    _, good, _ = read("Redleaf talent,,\nas of November,,\n\nname,age,city\nAsha,30,Pune\n")
    assert good[0].line == 5


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "imports-empty"),
        (b"  \n\n", "imports-empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "imports-old-excel"),
        (b"%PDF-1.7 ...", "imports-not-a-table"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "imports-not-a-table"),
        (b"PK\x03\x04 not a zip at all", "imports-damaged"),
        (b"Asha,30,Pune\nRiya,31,Delhi\n", "imports-no-heading"),
        ("आशा,30\nरिया,31\n".encode(), "imports-no-heading"),
    ],
)
def test_what_is_no_table_of_people_is_refused_with_what_would_work(content, why):
    with pytest.raises(Rejected) as refusal:
        read(content)
    assert refusal.value.text_key == why


def test_a_file_over_its_limit_is_refused_before_it_is_opened():
    def never():
        raise AssertionError("opened")

    with pytest.raises(Rejected, match="imports-too-large"):
        opened(never, 11_000_000, most=10_000_000)


# Workbooks


def test_a_workbook_reads_like_what_is_seen_in_it():
    content = xlsx_bytes(
        ("Notes", [["Remember the keys"]]),
        (
            "People",
            [
                ["Name", "Phone", "DOB", "Height (cm)", "Agreed"],
                ["अमृता कौर", 9820000010, date(1998, 3, 25), 170.0, True],
                [None, None, None, None, None],
                ["Riya Sen", "98200 00011", date(1999, 2, 1), "5'6\"", None],
            ],
        ),
    )
    layout, good, bad = read(content)
    assert bad == {}
    assert [(one.name, one.phones, one.birth_date, one.height_cm) for one in good] == [
        ("अमृता कौर", ("+919820000010",), date(1998, 3, 25), 170),
        ("Riya Sen", ("+919820000011",), date(1999, 2, 1), 168),
    ]
    assert layout.unused == ("Agreed",)
    assert sheet_of(content).said == "Excel, People"


def test_a_formula_is_text_and_never_a_result():
    content = xlsx_bytes(
        ("S", [["name", "age", "bio"], ["=1+1", 30, '=HYPERLINK("http://x")'], ["A B", "=2+3", ""]])
    )
    _, good, bad = read(content)
    assert bad == {2: ["imports-bad-name"], 3: ["imports-bad-age"]}
    assert good == []
    _, good, _ = read("name,age,bio\nAsha,30,=cmd|' /C calc'!A0\n")
    assert good[0].bio == "=cmd|' /C calc'!A0"


def test_a_bomb_is_refused_by_what_it_says_it_unpacks_to():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    with pytest.raises(Rejected, match="imports-bomb"):
        sheet_of(packed.getvalue())


def test_a_workbook_that_lies_about_its_size_gets_no_more_than_it_said():
    """The reader stops at the stated size, so a lie makes a damaged file, not a large one."""
    content = bytearray(xlsx_bytes(("S", [["name", "age"], *([f"Person {n}", 30] for n in range(2_000))])))
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = 0
        while (start := content.find(mark, start)) >= 0:
            struct.pack_into("<I", content, start + offset, 100)
            start += 4
    with pytest.raises(Rejected, match="imports-damaged"):
        read(bytes(content))


def test_a_workbook_cut_short_is_named_as_damaged():
    content = xlsx_bytes(("S", [["name"], ["Asha"]]))
    with pytest.raises(Rejected, match="imports-damaged"):
        sheet_of(content[: len(content) // 2])


def test_entities_that_multiply_are_not_followed():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    content = io.BytesIO(xlsx_bytes(("S", [["name"], ["Asha"]])))
    hostile = io.BytesIO()
    with zipfile.ZipFile(content) as before, zipfile.ZipFile(hostile, "w") as after:
        for part in before.infolist():
            text = before.read(part)
            if part.filename.endswith("sheet1.xml"):
                text = f"<?xml version='1.0'?>{bomb}]>".encode() + text.replace(b"Asha", b"&j;")
            after.writestr(part, text)
    with pytest.raises(Rejected, match="imports-damaged"):
        read(hostile.getvalue())
