"""The tables leave nothing out."""

from __future__ import annotations

from tests.flow.wishes import (
    test_auditions,
    test_day,
    test_deciding,
    test_finding,
    test_material,
    test_messages,
    test_person,
)
from tests.flow.wishes.cases import DEVANAGARI

TABLES = (test_finding, test_auditions, test_day, test_material, test_deciding, test_messages, test_person)
CASES = [case for table in TABLES for case in table.CASES]
HOW_MANY = 80


def test_every_wish_is_typed_once_in_a_table():
    wishes = [case.wish for case in CASES]
    assert len(wishes) == len(set(wishes)) == HOW_MANY


def test_each_is_typed_in_english_in_hindi_of_both_scripts_and_with_a_slip():
    for case in CASES:
        assert len(case.lines) >= 4, case.wish
        assert any(DEVANAGARI.search(line) for line in case.lines), case.wish
        assert any(not DEVANAGARI.search(line) for line in case.lines), case.wish
