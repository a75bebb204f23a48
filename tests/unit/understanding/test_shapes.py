"""Patterns for whole sentences: the quick look at all of them never hides a match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.shapes import shapes

PATTERNS = (
    r"show\s+(?P<who>[a-z ]{1,9})",
    r"(?P<who>[a-z]{1,6})\s+(?:ka|ki)\s+(?P<what>[a-z]+)",
    r"stop|bas",
    "",
)
AROUND = {"before": r"\W*", "after": r"[\s.!]*"}


@given(st.text(st.sampled_from("show riakbtp.! S"), max_size=14))
def test_every_match_is_found_in_the_order_of_the_patterns(said):
    each = [re.fullmatch(rf"\W*(?:{one})[\s.!]*", said, re.IGNORECASE) for one in PATTERNS]
    expected = [match.groupdict() for match in each if match]

    made = shapes(*PATTERNS, **AROUND)

    assert [match.groupdict() for match in made.all_of(said)] == expected
    first = made.of(said)
    assert (None if first is None else first.groupdict()) == (expected[0] if expected else None)


def test_capitals_do_not_matter_and_only_a_whole_text_counts():
    made = shapes(r"stop\s+it")
    assert made.of("STOP it")
    assert made.of("please stop it") is None


@pytest.mark.parametrize("pattern", [r"(?P<a>x)(?P=a)", r"(x)\1"])
def test_a_pattern_that_refers_back_is_refused(pattern):
    with pytest.raises(ValueError, match="refer back"):
        shapes(pattern)
