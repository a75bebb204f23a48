"""The words that a pattern needs: whatever it matches holds one of them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.casting.naming import orders as naming
from core.casting.ties import orders as ties
from core.conversation.features.memory import orders as memory
from core.understanding.literals import MOST, needed

PATTERNS = (
    r"who(?:'s|\s+is)?\s+(?:on|in|up\s+for)\s+(?P<role>[a-z ]{1,9}?)",
    r"(?:show|draw)\s+(?:me\s+)?(?:it|that)",
    r"(?:kaun|kon)(?:\s+(?:kaun|kon))*\s+ha?i",
    r"(?!stop)(?:st|go)\w+\b[!.]*",
    r"(?:ka|ki)?\s*(?:क्या|कौन)\s+है",
    r"[ab](?:cd){2,3}(?:d|ef)+",
    r"(?>one|two)three",
)
REAL = tuple(
    one
    for made in (ties._DRAWN, ties._CONNECTED, memory._PROJECT, memory._PERIOD, naming._FORMS[-1][1])
    for one in made._sources()[2]
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_match_holds_what_the_pattern_needs(pattern):
    compiled, words = re.compile(pattern, re.IGNORECASE), needed(pattern)
    assert words, "these all need something"

    @given(st.from_regex(compiled, fullmatch=True))
    def holds(said):
        assert any(word in said.casefold() for word in words)

    holds()


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_no_order_of_a_feature_is_hidden_by_its_words(data):
    pattern = data.draw(st.sampled_from(REAL))
    said = data.draw(st.from_regex(re.compile(pattern, re.IGNORECASE), fullmatch=True))
    words = needed(pattern)
    assert not words or any(word in said.casefold() for word in words)


@pytest.mark.parametrize("pattern", ["", r"\w+", r"(?:show)?\s*it?", r"a|show", r"(?:show\s+)*\d"])
def test_what_may_do_without_any_word_needs_none(pattern):
    assert needed(pattern) == frozenset()


def test_long_words_are_asked_for_rather_than_short_ones():
    assert needed(r"is\s+it\s+confirmed\s+on\s+set") == {"confirmed"}


def test_no_more_words_are_asked_for_than_a_look_is_worth():
    many = "|".join(f"{chr(97 + n % 26)}{n}zz" for n in range(MOST + 1))
    assert needed(rf"(?:{many})\s+\d") == frozenset()
    assert needed("show|showing|shown") == {"show"}
