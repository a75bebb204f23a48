"""Bold runs and cuts: nothing is lost, and nothing is cut in the middle."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.telegram.styled import Styled, shortened, units


def bold_words(styled):
    return [styled.text[start:end] for start, end in styled.bold]


@pytest.mark.parametrize(
    ("markup", "text", "bold"),
    [
        ("3 of 41 for **Meera**.", "3 of 41 for Meera.", ["Meera"]),
        ("**a** and **b c**", "a and b c", ["a", "b c"]),
        ("2 ** 3 ** 4", "2 ** 3 ** 4", []),
        ("**open", "**open", []),
        ("*one* _two_ `x` [y](z) <b>", "*one* _two_ `x` [y](z) <b>", []),
        ("****", "****", []),
        ("**दिल्ली** 👍🏽 **x**", "दिल्ली 👍🏽 x", ["दिल्ली", "x"]),
    ],
)
def test_only_pairs_of_two_stars_are_markup(markup, text, bold):
    styled = Styled.parse(markup)
    assert (styled.text, bold_words(styled)) == (text, bold)


def test_entities_count_in_utf16():
    assert Styled.parse("👍🏽 **हाँ 🎬**").entities() == [{"type": "bold", "offset": 5, "length": 6}]


def test_a_cut_prefers_paragraphs_then_lines_then_sentences():
    assert Styled("one two\n\nthree four").parts(13)[0].text == "one two"
    assert Styled("aaaa bbbb\ncccc dddd").parts(14)[0].text == "aaaa bbbb"
    assert Styled("Aaaa bbbb. Cccc dddd").parts(15)[0].text == "Aaaa bbbb."
    assert Styled("aaaa bbbb cccc").parts(9)[0].text == "aaaa bbbb"


def test_a_link_is_never_cut():
    link = "https://casting.example/s/" + "x" * 60
    parts = Styled(f"see the sides here: {link} thanks").parts(95)
    assert [part.text for part in parts] == ["see the sides here:", f"{link} thanks"]


def test_a_bold_run_stays_whole_where_it_fits():
    parts = Styled.parse("aaaa bbbb **cccc dddd**").parts(15)
    assert [part.text for part in parts] == ["aaaa bbbb", "cccc dddd"]
    assert bold_words(parts[1]) == ["cccc dddd"]


def test_a_bold_run_that_fits_nowhere_goes_on_in_the_next_part():
    parts = Styled.parse("**aaaa bbbb cccc**").parts(10)
    assert [bold_words(part) for part in parts] == [["aaaa bbbb"], ["cccc"]]


def test_a_word_longer_than_a_message_is_cut_between_letters():
    parts = Styled("👩‍👩‍👧" * 30).parts(20)
    assert "".join(part.text for part in parts) == "👩‍👩‍👧" * 30
    assert all(not part.text.startswith("\u200d") for part in parts)


_WORD = st.text(
    st.characters(exclude_categories=["Cs", "Z", "Cc"], exclude_characters="*\u0085"), min_size=1, max_size=9
)
_RUN = st.lists(_WORD, min_size=1, max_size=3).map(lambda words: "**" + " ".join(words) + "**")
_GAP = st.sampled_from([" ", "\n", "\n\n", "  ", ". ", "\t"])


@settings(deadline=None)
@given(st.lists(st.tuples(_WORD | _RUN, _GAP), max_size=40), st.integers(60, 120))
def test_cuts_lose_no_word_split_no_word_and_keep_the_limit(pieces, limit):
    whole = Styled.parse("".join(piece + gap for piece, gap in pieces))
    parts = whole.parts(limit)
    assert all(0 < units(part.text) <= limit for part in parts)
    assert [word for part in parts for word in part.text.split()] == whole.text.split()
    assert [word for part in parts for word in bold_words(part)] == [
        word.strip() for word in bold_words(whole) if word.strip()
    ]
    for part in parts:
        for entity in part.entities():
            assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= units(part.text)


@settings(deadline=None)
@given(st.text(max_size=300), st.integers(2, 50))
def test_any_text_is_cut_within_the_limit(text, limit):
    parts = Styled.parse(text).parts(limit)
    assert all(0 < units(part.text) <= limit for part in parts)
    assert "".join("".join(part.text.split()) for part in parts) == "".join(Styled.parse(text).text.split())


@settings(deadline=None)
@given(st.text(max_size=200), st.integers(4, 64))
def test_a_shortened_label_says_that_it_is(text, limit):
    short = shortened(Styled.parse(text).text, limit)
    assert units(short) <= limit
    assert short.endswith("…") or short == " ".join(Styled.parse(text).text.split())
