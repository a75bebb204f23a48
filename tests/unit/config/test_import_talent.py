"""``castmatch import-talent`` as a team meets it: the outcome of every row, exit codes, undo."""

from __future__ import annotations

import json
import sqlite3
import threading

import pytest

from config.commands import import_talent
from tests.unit.casting.imports import broken
from tests.unit.casting.imports.sheets import csv_bytes, xlsx_bytes
from tests.unit.config.test_cli import castmatch, empty_folder

__all__ = ["castmatch", "empty_folder"]

GOOD = """ref,name,age,gender,languages,city
R-1,Riya Sen,27,F,Punjabi,Mumbai
R-2,अमृता कौर,26,F,Punjabi,Delhi
"""


@pytest.fixture
def talent(tmp_path):
    """Write a file and give its path."""

    def write(text, name="talent.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def imported(castmatch, *arguments):
    code, out, err = castmatch("import-talent", *arguments, "--json")
    return code, json.loads(out), err


def test_every_row_has_its_outcome_and_the_sums_agree(castmatch, talent):
    bad = talent(GOOD + "R-3,Old One,300,,,\n,,31,,,\nR-4,Bebo,9,,,\n")
    code, said, err = imported(castmatch, bad)
    assert code == 1
    assert {kind: said[kind] for kind in ("added", "updated", "skipped", "review", "errors")} == {
        "added": 2, "updated": 0, "skipped": 0, "review": 1, "errors": 2,
    }  # fmt: skip
    assert [(row["row"], row["outcome"], row["ref"]) for row in said["rows"]] == [
        (2, "added", "R-1"),
        (3, "added", "R-2"),
        (4, "error", "R-3"),
        (5, "error", None),
        (6, "review", "R-4"),
    ]
    assert said["rows"][2]["reason"] == 'the age "300" cannot be'
    assert (said["source"], said["dry_run"], said["read_as"]) == ("default", False, "UTF-8")
    assert err == ""


def test_what_was_imported_is_found_at_once_with_its_reference(castmatch, talent):
    assert castmatch("import-talent", talent(GOOD))[0] == 0
    found = json.loads(castmatch("search-talent", "25-30 women, Punjabi", "--json")[1])
    assert {row["ref"] for row in found["results"]} == {"R-1", "R-2"}
    for name in ("Riya Sen", "riya", "find Riya", "अमृता कौर", "Amrita Kaur"):
        [one] = json.loads(castmatch("search-talent", name, "--json")[1])["results"]
        assert one["ref"] == ("R-1" if "iya" in name.lower() else "R-2")


def test_the_same_file_again_is_known_and_an_xlsx_of_it_too(castmatch, talent):
    castmatch("import-talent", talent(GOOD))
    assert imported(castmatch, talent(GOOD))[1]["skipped"] == 2
    rows = [line.split(",") for line in GOOD.splitlines()]
    code, said, _ = imported(castmatch, talent(xlsx_bytes(("People", rows)), "talent.xlsx"))
    assert (code, said["skipped"], said["read_as"]) == (0, 2, "Excel, People")


def test_a_dry_run_says_the_same_and_keeps_nothing(castmatch, talent):
    code, said, _ = imported(castmatch, talent(GOOD), "--dry-run")
    assert (code, said["added"], said["import"]) == (0, 2, None)
    assert json.loads(castmatch("search-talent", "women", "--json")[1])["results"] == []
    twice = GOOD + GOOD.split("\n", 1)[1]
    assert imported(castmatch, talent(twice), "--dry-run")[1]["skipped"] == 2


def test_an_import_is_taken_back_by_its_number_once(castmatch, talent):
    number = imported(castmatch, talent(GOOD))[1]["import"]
    code, out, _ = castmatch("import-talent", "--undo", number, "--json")
    assert (code, json.loads(out)) == (0, {"import": number, "taken_back": 2, "kept": 0})
    assert json.loads(castmatch("search-talent", "women", "--json")[1])["results"] == []
    assert castmatch("import-talent", "--undo", number)[0] == 2
    assert castmatch("import-talent", "--undo", 999)[0] == 2


def test_dates_that_nothing_decides_refuse_the_file_and_a_flag_settles_them(castmatch, talent):
    unclear = talent("name,dob\nAsha,03/04/1998\nVijay,05/06/1999\n")
    code, out, err = castmatch("import-talent", unclear)
    assert (code, out) == (1, "")
    assert "03/04/1998" in err
    assert "--dates dmy" in err
    code, said, _ = imported(castmatch, unclear)
    assert (code, said["added"], said["rows"]) == (1, 0, [])
    assert "day first" in said["refused"]
    assert imported(castmatch, unclear, "--dates", "mdy")[:1] == (0,)


@pytest.mark.parametrize(
    ("content", "code", "says"),
    [
        ("", 1, "nothing in that file"),
        ("Asha,30,Pune\n", 1, "No heading"),
        (b"%PDF-1.7", 1, "CSV or an Excel"),
        (b"PK\x03\x04broken", 1, "damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line_on_stderr(castmatch, talent, content, code, says):
    ended, out, err = castmatch("import-talent", talent(content))
    assert (ended, out) == (code, "")
    [line] = err.strip().splitlines()
    assert says in line


@pytest.mark.parametrize(
    "arguments",
    [(), ("missing.csv",), ("a.csv", "--undo", "1"), ("--undo", "x"), ("a.csv", "--dates", "ymd")],
)
def test_wrong_usage_is_2(castmatch, arguments):
    code, out, err = castmatch("import-talent", *arguments)
    assert (code, out) == (2, "")
    assert err.strip()


def test_the_source_must_be_a_name(castmatch, talent):
    assert castmatch("import-talent", talent(GOOD), "--source", " ")[0] == 2
    assert imported(castmatch, talent(GOOD), "--source", "redleaf")[1]["source"] == "redleaf"
    assert imported(castmatch, talent(GOOD), "--source", "redleaf")[1]["skipped"] == 2


def test_people_read_their_rows_line_by_line(castmatch, talent):
    code, out, _ = castmatch("import-talent", talent(GOOD.replace("city", "Mood")))
    assert code == 0
    assert "added   Riya Sen (R-1)" in out
    assert "2 added, 0 updated, 0 skipped, 0 review, 0 errors" in out
    assert "Left out: Mood" in out
    assert "--undo 1" in out


def test_a_large_file_goes_in_by_batches_and_waits_for_another_writer(castmatch, talent, tmp_path):
    """A second process holds the write lock for a moment in the middle: nothing is lost."""
    rows = "".join(f"P-{n},Person {n},{20 + n % 40},F,Hindi,Pune\n" for n in range(1_200))
    castmatch("people", "list")
    held = sqlite3.connect(tmp_path / "var" / "castmatch.db", isolation_level=None, check_same_thread=False)
    held.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.5, held.rollback)
    release.start()
    code, said, _ = imported(castmatch, talent(GOOD.split("\n", 1)[0] + "\n" + rows))
    release.join()
    held.close()
    assert (code, said["added"], len(said["rows"])) == (0, 1_200, 1_200)


def test_the_bar_is_for_terminals_only(capsys, monkeypatch):
    bar = import_talent._Bar("importing", 10)
    bar.show(5)
    bar.end()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    bar = import_talent._Bar("importing", 10)
    bar.show(5)
    bar.end()
    assert "[###############...............] 5/10" in capsys.readouterr().err


def directory_now(castmatch):
    found = json.loads(castmatch("search-talent", "people 18 to 99", "--json", "--limit", "50")[1])["results"]
    return sorted((row["ref"], row["name"]) for row in found)


def test_of_a_mixed_file_every_good_row_is_in_and_every_bad_one_is_named(castmatch, talent):
    before = directory_now(castmatch)
    path = talent(csv_bytes([broken.HEAD, *broken.MIXED]))
    code, said, _ = imported(castmatch, path)
    assert (code, said["added"], said["errors"]) == (1, 4, 4)
    bad = [row for row in said["rows"] if row["outcome"] == "error"]
    assert [row["ref"] for row in bad] == ["B-1", "B-2", "B-3", "B-4"]
    assert all(row["reason"] for row in bad)
    there = directory_now(castmatch)
    assert {ref for ref, _ in there} == {"S-1", "S-2", "S-3", "S-4"}
    _, again, _ = imported(castmatch, path)
    assert (again["added"], again["updated"], again["skipped"], again["errors"]) == (0, 0, 4, 4)
    assert directory_now(castmatch) == there
    castmatch("import-talent", "--undo", again["import"])
    castmatch("import-talent", "--undo", said["import"])
    assert directory_now(castmatch) == before


@pytest.mark.parametrize("kind", broken.READABLE)
def test_odd_files_of_good_rows_are_read_whole(castmatch, talent, kind):
    code, said, _ = imported(castmatch, talent(broken.READABLE[kind]))
    assert (code, said["added"], said["errors"]) == (0, 4, 0)
    assert len(directory_now(castmatch)) == 4


@pytest.mark.parametrize("kind", broken.UNREADABLE)
def test_what_is_no_list_of_people_is_refused_in_a_line(castmatch, talent, kind):
    content, name, says = broken.UNREADABLE[kind]
    code, out, err = castmatch("import-talent", talent(content, name))
    assert (code, out) == (1, "")
    assert says in err
    assert len(err.strip().splitlines()) == 1


def test_a_formula_is_text_and_is_never_carried_out(castmatch, talent):
    code, said, _ = imported(castmatch, talent(csv_bytes(broken.FORMULAS)))
    assert (code, said["added"]) == (0, 5)
    assert said["rows"][-1]["name"].startswith("=HYPERLINK(")


def test_a_long_file_says_how_far_it_is_and_names_only_rows_with_a_remark(castmatch, talent):
    rows = "".join(f"R-{n},Person{n} Rao{n},27,F,,\n" for n in range(import_talent.LONG - 1))
    code, out, err = castmatch(
        "import-talent", talent("ref,name,age,gender,languages,city\n" + rows + "B,Old,300,,,\n")
    )
    assert code == 1
    named = [line for line in out.splitlines() if line.startswith("row ")]
    assert named == [f'row {import_talent.LONG + 1:>6}  error   Old (B): the age "300" cannot be']
    assert f"{import_talent.LONG - 1} added, 0 updated, 0 skipped, 0 review, 1 errors" in out
    told = [line for line in err.splitlines() if line.startswith("importing ")]
    assert len(told) == 10  # a batch is a tenth of it
    assert told[-1] == f"importing {import_talent.LONG}/{import_talent.LONG} (100 %)"
