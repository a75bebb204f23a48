from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.sms.text import MAX_SEGMENTS, is_gsm, parts, plain, segments

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
long = st.text(st.sampled_from("ab {€é·नमस्ते👍🏽\n."), max_size=300).map(lambda text: text * 9)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("€" * 153, 3),  # a pair is not parted: 76 in each
        ("न" * 70, 1),
        ("न" * 71, 2),
        ("न" * 134, 2),
        ("न" * 135, 3),
        ("👍" * 35, 1),
        ("👍" * 36, 2),
        ("👍" * 67, 3),  # 33 in each
        ("a" * 70 + "न", 2),
    ],
)
def test_a_text_takes_so_many_segments(text: str, count: int) -> None:
    assert segments(text) == count


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("**Sat 21 Nov**, 11:00 AM", "Sat 21 Nov, 11:00 AM"),
        ("1 · Riya · 27 — free…", "1. Riya - 27 - free..."),
        ("“Don’t come”, ₹5,000", '"Don\'t come", Rs 5,000'),
        ("कल · 11 बजे", "कल · 11 बजे"),
        ("2 * 3 ** 4 and **", "2 * 3 ** 4 and **"),
        ("a\x00b\r\nc", "ab\nc"),
    ],
)
def test_typography_goes_only_where_that_makes_it_plain(text: str, sent: str) -> None:
    assert plain(text) == sent


@given(st.one_of(anything, long))
def test_no_message_takes_more_than_ten_segments_and_no_word_is_lost(text: str) -> None:
    said = plain(text)
    found = parts(said)
    assert all(0 < segments(part) <= MAX_SEGMENTS for part in found)
    assert all(len(part) <= 1600 for part in found)
    bodies = [re.sub(rf"^\({n}/{len(found)}\) ", "", part) for n, part in enumerate(found, 1)]
    together = "".join(bodies) if len(found) > 1 else "".join(found)
    assert "".join(together.split()) == "".join(said.split())


@given(anything, anything)
def test_more_text_never_takes_fewer_segments(first: str, more: str) -> None:
    assert segments(first) <= segments(first + more)


@given(anything)
def test_what_was_made_plain_is_gsm_or_untouched_but_for_bold(text: str) -> None:
    said = plain(text)
    assert is_gsm(said) or set(said) <= set(text)
