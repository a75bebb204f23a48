"""The language somebody writes in is the one they are answered in, where it is plain which it is."""

import pytest

from core.texts import tongue


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
    ],
)
def test_the_language_of_an_answer(text, usual, answered):
    assert tongue(text, usual) == answered
