"""What a taught phrase becomes, and what can never be taught."""

from __future__ import annotations

import pytest

from core.understanding.taught import MOST_TEXT, key, meant, teachable


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("mj list", "show Meera list"),
        ("MJ  List", "show Meera list"),
        ("please mj list now", "please show Meera list now"),
        ("mj lists", "Meera lists"),
        ("amj list", "amj list"),
        ("mj", "Meera"),
        ("mj list and mj", "show Meera list and Meera"),
        ("मीरा वाली", "show Meera list"),
        ("nothing of it", "nothing of it"),
    ],
)
def test_whole_phrases_are_replaced_the_longest_first(text, read):
    taught = {"mj list": "show Meera list", "mj": "Meera", key("मीरा वाली"): "show Meera list"}
    assert meant(text, taught) == read


def test_a_meaning_is_not_read_again():
    assert meant("ab", {"ab": "cd", "cd": "ab cd"}) == "cd"


def test_no_message_grows_without_end():
    assert meant("ab " * 600, {"ab": "x" * 200}) == "ab " * 600
    assert meant("ab " * MOST_TEXT, {"ab": "c"}) == "ab " * MOST_TEXT


def test_a_phrase_of_operators_is_only_text():
    assert meant("a.c (x+", {"a.c": "one"}) == "one (x+"
    assert meant("ab", {"ab": r"\1"}) == r"\1"
    assert meant("abc", {"a.c": "one"}) == "abc"


@pytest.mark.parametrize("phrase", ["mj list", "dikha de", "मीरा वाली", "the usual"])
def test_what_can_be_taught(phrase):
    assert teachable(phrase)


@pytest.mark.parametrize(
    "phrase", ["stop", "YES!", "haan", "हाँ", "undo", "1", "42", "x", "?", "a b c d e f g", "y" * 41]
)
def test_what_always_means_itself(phrase):
    assert not teachable(phrase)
