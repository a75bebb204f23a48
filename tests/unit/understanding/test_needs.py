"""The table of the words that forms need says what their patterns say."""

from __future__ import annotations

import json

import pytest

from core.understanding import needs
from core.understanding.shapes import beside, forms_of, shapes, sought
from tests.benchmarks.needs import table


def test_the_table_is_what_the_forms_say_now():
    """``python -m tests.benchmarks.needs`` makes it again."""
    assert json.loads(needs.TABLE.read_text("utf-8")) == table()


def test_a_form_that_is_not_in_the_table_is_read_when_it_is_met():
    found = shapes(r"(?:zzyzx|qwrtp)\s+karo", r"unheard\s+of")
    assert needs.key(found.sources) not in json.loads(needs.TABLE.read_text("utf-8"))
    assert set(found.needed) == {"zzyzx", "qwrtp", "unheard"} or "karo" in found.needed


@pytest.mark.parametrize("text", ["wow mistakes", "ZZYZX"])
def test_what_is_looked_for_anywhere_says_what_it_needs_too(text):
    looked_for = sought(r"\b(?:zzyzx|mistake)")
    assert looked_for.search(text) is not None
    assert any(word in text.casefold() for word in looked_for.needed)


def test_an_order_may_stand_beside_what_is_looked_for():
    looked_for = sought(r"zzyzx")

    @beside(looked_for)
    def read(text):
        return looked_for.search(text)

    assert forms_of(read) == (looked_for,)
