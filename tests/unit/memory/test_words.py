"""Keys: one for the forms and spellings of a word, letters and digits only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.stemming import stem
from core.memory.words import keys, meant_keys, phrase_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("auditions", "audition"),
        ("rehearsed", "rehearsing"),
        ("Deepika", "Dipika"),
        ("dikhaao", "dikhao"),
        ("फिल्म", "film"),
        ("went to Pune", "going to Pune"),
        ("bought", "buys"),
        ("the children’s films", "a child and the film"),
    ],
)
def test_forms_and_spellings_of_a_word_have_one_key(one, other):
    assert keys(one) == keys(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("he said no to Kabir", "he refused Kabir"),
        ("she turned him down", "she refused"),
        ("she turned down", "she refused"),
        ("Ishaan ne mana kar diya", "Ishaan refused diya"),
        ("उसने मना कर दिया", "उसने refused दिया"),
        ("wrapping up on Friday", "finish Friday"),
        ("kal ke baad", "kal after"),
        ("senior citizens", "elderly"),
    ],
)
def test_what_words_say_only_together_is_one_key(one, other):
    assert meant_keys(one) == meant_keys(other) != []
    assert set(phrase_keys(one)) == {*meant_keys(one)} - {*keys(one)} != set()


@pytest.mark.parametrize("text", ["no", "turned", "she turned the page down", "mana"])
def test_a_part_of_a_phrase_is_none(text):
    assert phrase_keys(text) == []
    assert meant_keys(text) == keys(text)


def test_different_words_stay_different():
    assert len({*keys("doctor director actor agent mother brother budget gadget")}) == 8


def test_little_words_say_nothing():
    assert keys("what did we have to do about it, kya hai yeh?") == []


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("relational", "relat"),
        ("hopping", "hop"),
        ("happiness", "happi"),
        ("agreed", "agre"),
        ("filing", "file"),
    ],
)
def test_endings_come_off_as_porter_says(word, key):
    assert stem(word) == key


@given(st.text(max_size=300))
def test_any_text_becomes_plain_keys(text):
    for found in keys(text):
        assert found.isascii()
        assert found.isalnum()
        assert found == found.lower()
