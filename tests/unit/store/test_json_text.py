"""JSON columns hold what the standard library would have held."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.store.json_text import read, written

TEXTS = st.text(st.characters(exclude_categories=[]))  # halves of surrogate pairs too


def values(numbers):
    return st.recursive(
        st.none() | st.booleans() | numbers | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
        max_leaves=12,
    )


@given(values(st.integers(-(2**70), 2**70)))
def test_what_is_written_is_read_back(value):
    assert read(written(value)) == value


@given(values(st.integers(-(2**63), 2**63)))
def test_what_the_standard_library_wrote_is_read(value):
    assert read(json.dumps(value)) == value


def test_numbers_as_keys_become_texts_as_ever():
    assert written({7: "a"}) == '{"7":"a"}'


def test_what_is_no_number_is_nothing():
    assert read(written([float("inf"), float("nan")])) == [None, None]


def test_what_is_no_json_is_refused():
    with pytest.raises(TypeError):
        written({"at": datetime.now(UTC)})
    with pytest.raises(ValueError, match=r"."):
        read("{")
