from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.whatsapp.text import WORD_JOINER, formatted, marked_up, parts, shortened, width

WORDS = st.text(
    st.characters(blacklist_categories=["Cs", "Zs", "Zl", "Zp", "Cc", "Co"]), min_size=1, max_size=12
)
LINK = "https://desk.example.org/share/a_b_c*d*?x=_1_"


def joined(texts: list[str]) -> str:
    return " ".join(re.sub(r"^\(\d+/\d+\) ", "", text) if len(texts) > 1 else text for text in texts)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("3 of 41 for **Meera**.", "3 of 41 for *Meera*."),
        ("**Sat 21 Nov**, **11 AM**", "*Sat 21 Nov*, *11 AM*"),
        ("(**Riya**)", "(*Riya*)"),
        ("**one\ntwo**", "*one*\n*two*"),
        ("Riya**s**", "Riyas"),
        ("₹75,000 * 40 = ₹30,00,000", "₹75,000 * 40 = ₹30,00,000"),
        ("snake_case_name and 5* hotel", "snake_case_name and 5* hotel"),
        ("~5 days, ~6 at most", "~5 days, ~6 at most"),
        (LINK, LINK),
    ],
)
def test_only_bold_is_markup(source: str, shown: str) -> None:
    assert formatted(source) == shown


@pytest.mark.parametrize("source", ["*x*", "_x y_", "~x~", "`x`", "```x```", "say *no* and _yes_"])
def test_a_literal_pair_that_would_format_is_parted(source: str) -> None:
    shown = formatted(source)
    assert shown.replace(WORD_JOINER, "") == source
    assert WORD_JOINER in shown


def test_a_lone_marker_cannot_pair_up_with_our_bold() -> None:
    assert formatted("*note **Meera**") == f"*{WORD_JOINER}note *Meera*"


def test_a_pair_around_our_bold_is_parted_too() -> None:
    assert formatted("_for **Meera** only_") == f"_{WORD_JOINER}for *Meera* only{WORD_JOINER}_"


def test_a_literal_quote_sign_does_not_quote() -> None:
    assert formatted("> 5 years") == f"{WORD_JOINER}> 5 years"


def test_text_without_pairs_is_left_alone() -> None:
    text = "5'7\", free 12-16 Dec (mail: a_b@x.in) — 100% / #1 \\ <b> & 'ok'"
    assert formatted(text) == text


@given(
    st.lists(st.one_of(WORDS, WORDS.map(lambda w: f"**{w}**"), st.just(LINK)), min_size=1, max_size=400),
    st.data(),
)
def test_a_long_text_keeps_every_word_whole_and_in_order(words: list[str], data: st.DataObject) -> None:
    separators = data.draw(
        st.lists(st.sampled_from([" ", "\n", "\n\n"]), min_size=len(words), max_size=len(words))
    )
    source = "".join(word + separator for word, separator in zip(words, separators, strict=True))
    marked = marked_up(source)
    texts = parts(marked, 300, 200)
    assert all(width(text) <= 300 for text in texts)
    assert not texts or width(texts[-1]) <= 200
    assert joined(texts).split() == marked.replace("\ue000", " ").split()


def test_a_bold_span_is_not_cut() -> None:
    source = "word " * 50 + "**never part this name** " + "word " * 50
    texts = parts(marked_up(source), 262, 262)
    assert sum("*never part this name*" in text for text in texts) == 1


def test_parts_are_numbered_only_when_there_are_several() -> None:
    assert parts("short", 100, 100) == ["short"]
    texts = parts("word " * 60, 100, 100)
    assert texts[0].startswith(f"(1/{len(texts)}) ")
    assert parts("  \n ", 100, 100) == []


def test_paragraphs_stay_together_where_they_can() -> None:
    first, second = "a " * 60, "b " * 60
    texts = parts(f"{first.strip()}\n\n{second.strip()}", 180, 180)
    assert [set(text.split()[1:]) for text in texts] == [{"a"}, {"b"}]


def test_emoji_count_twice_and_stay_whole() -> None:
    texts = parts("👩‍🎤" * 200, 100, 100)
    assert all(width(text) <= 100 for text in texts)
    assert all(re.sub(r"^\(\d+/\d+\) ", "", text).startswith("👩") for text in texts)


@given(st.text(max_size=80), st.integers(5, 40))
def test_a_shortened_label_fits_and_says_that_it_is_short(text: str, limit: int) -> None:
    short, full = shortened(text, limit), " ".join(text.split())
    assert width(short) <= limit
    assert short == full or (short.endswith("…") and full.startswith(short[:-1]))


def test_a_label_is_shortened_behind_a_word() -> None:
    assert shortened("Ask for another time tomorrow", 24) == "Ask for another time…"
