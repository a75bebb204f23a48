"""Whose photo a file is, as people name files."""

from __future__ import annotations

import pytest

from core.casting.submissions.filenames import facts, whose


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Naina Gill.jpg", "Naina Gill"),
        ("naina_gill_1.jpg", "Naina Gill"),
        ("NainaGill-headshot (2).PNG", "Naina Gill"),
        ("Naina Gill/IMG_2031.jpg", "Naina Gill"),
        ("Agency Photos/Naina Gill/smile.jpg", "Naina Gill"),
        ("photos/Naina Gill 25 5'6.jpg", "Naina Gill"),
        ("Naina_Gill_full_body_2025.webp", "Naina Gill"),
        ("नैना गिल.jpg", "नैना गिल"),
        ("Naina/close up.jpg", "Naina"),
        ("IMG-20261120-WA0003.jpg", ""),
        ("WhatsApp Image 2026-11-20 at 10.22.31 AM.jpeg", ""),
        ("DSC_0001.JPG", ""),
    ],
)
def test_a_name_is_found_or_none(path, name):
    assert whose(path) == name


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("Naina Gill 25 5'6.jpg", "age 25, 5'6"),
        ("Naina_Gill_26yrs_170cm.jpg", "age 26, 170 cm"),
        ("Naina_Gill_2.jpg", ""),
        ("Naina Gill.jpg", ""),
    ],
)
def test_age_and_height_in_a_name(path, said):
    assert facts(path) == said
