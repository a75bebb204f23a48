"""Another place, as it is said under a preview."""

from __future__ import annotations

import pytest

from core.casting.auditions.wording.elsewhere import named


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("location bhi change karo - Versova", "Versova"),
        ("venue Yari Road studio 4", "Yari Road studio 4"),
        ("jagah badal do, Aram Nagar me rakho", "Aram Nagar"),
        ("move it to Aram Nagar 2", "Aram Nagar 2"),
        ("no wait, venue is Mhada hall 3", "Mhada hall 3"),
        ("Versova me karo", "Versova"),
        ("जगह वर्सोवा कर दो", "वर्सोवा"),
        ("change the location to Bandra", "Bandra"),
        ("jagah badlo", ""),
        ("Amrita ko hold pe rakho", None),
        ("30 min later", None),
        ("2 rooms", None),
        ("reader Vikram", None),
    ],
)
def test_the_place_is_taken_out_of_its_words(said, place):
    assert named(said) == place
