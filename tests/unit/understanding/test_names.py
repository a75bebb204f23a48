from __future__ import annotations

import pytest

from core.understanding.names import match

PEOPLE = ("Meera Nair", "Vikram Rao", "Kabir Sethi", "Riya Sharma", "Riya Kapoor", "Farhan Qazi")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Mira Nair", "Meera Nair"),
        ("Wikram", "Vikram Rao"),
        ("kabeer", "Kabir Sethi"),
        ("Kabir Sethy", "Kabir Sethi"),
        ("मीरा", "Meera Nair"),
        ("Farhaan Kazi", "Farhan Qazi"),
        ("RIYA SHARMA", "Riya Sharma"),
    ],
)
def test_spellings_of_one_name_meet(said: str, meant: str) -> None:
    assert match(said, PEOPLE) == (meant,)


def test_a_shared_first_name_gives_everybody_who_has_it() -> None:
    assert match("Riya", PEOPLE) == ("Riya Sharma", "Riya Kapoor")


@pytest.mark.parametrize("said", ["Sana", "Om", "Xerxes", ""])
def test_a_stranger_matches_nobody(said: str) -> None:
    assert match(said, PEOPLE) == ()
