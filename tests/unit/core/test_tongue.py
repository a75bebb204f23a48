"""The language somebody writes in is the one they are answered in, where it is plain which it is."""

import pytest

from core.texts import tongue
from core.texts.labels import same_label


@pytest.mark.parametrize(
    ("text", "usual", "answered"),
    [
        ("mera audition kab hai", "en", "hi-Latn"),
        ("mujhe Amrita ka number do", "en", "hi-Latn"),
        ("kaun hai", "en", "hi-Latn"),
        ("paise lagenge kya?", "hi", "hi-Latn"),
        ("haan aa jaungi", "hi", "hi-Latn"),
        ("haan", "en", "en"),
        ("ऑडिशन कब है", "en", "hi"),
        ("when is the audition", "hi-Latn", "en"),
        ("what do you know about me", "hi", "en"),
        ("5 pm instead of 11:15?", "hi-Latn", "hi-Latn"),
        ("ok", "hi-Latn", "hi-Latn"),
        ("STOP", "hi", "hi"),
        ("Confirm", "en", "en"),
        ("where is it", "en", "en"),
        ("Is Ho Chi Minh in the list", "en", "en"),
        ("", "hi", "hi"),
        ("thik hai", "en", "hi-Latn"),
        ("pahunch jaungi", "en", "hi-Latn"),
        ("11 baje mushkil hai, 1 baje?", "en", "hi-Latn"),
        ("december me free hoon puri", "en", "hi-Latn"),
        ("call me when u reach", "en", "en"),
        ("Kya Mehta", "hi-Latn", "hi-Latn"),
    ],
)
def test_the_language_of_an_answer(text, usual, answered):
    assert tongue(text, usual) == answered


@pytest.mark.parametrize(
    ("text", "usual", "lately", "answered"),
    [
        ("1", "en", "hi-Latn", "hi-Latn"),
        ("Confirm", "en", "hi", "hi"),
        ("I will come", "en", "hi-Latn", "en"),
        ("ok tomorrow", "en", "hi-Latn", "hi-Latn"),
        ("haan aaungi", "en", "hi", "hi-Latn"),
        ("2", "hi", "", "hi"),
        ("where should I come", "hi-Latn", "en", "en"),
    ],
)
def test_what_says_nothing_of_it_is_in_the_language_written_before(text, usual, lately, answered):
    assert tongue(text, usual, lately) == answered


@pytest.mark.parametrize(
    ("said", "shown", "same"),
    [
        ("accept", "Manzoor", True),
        ("Manzoor", "Accept", True),
        ("can't come", "नहीं आ पाएँगे", True),
        ("accept", "Nahi, rehne do", False),
        ("", "Accept", False),
        ("Amrita Kalsi", "Amrita Kalsi", True),
    ],
)
def test_a_label_is_the_same_in_every_language(said, shown, same):
    assert same_label(said, shown) is same
