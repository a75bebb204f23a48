"""Who a message on a shared phone says is speaking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.conversation.speakers import named
from core.people import Person

ASHA, MEERA, ROHAN = (
    Person(n, "o", name, "talent") for n, name in enumerate(("Asha Iyer", "Meera Iyer", "Rohan Das"), 1)
)
BEHIND = (ASHA, MEERA, ROHAN)


@pytest.mark.parametrize(
    ("text", "who", "rest"),
    [
        ("this is Asha now", ASHA, ""),
        ("This is Asha.", ASHA, ""),
        ("it's meera", MEERA, ""),
        ("its Meera here", MEERA, ""),
        ("hi, I'm Rohan", ROHAN, ""),
        ("I am Rohan Das", ROHAN, ""),
        ("now it's Rohan", ROHAN, ""),
        ("speaking for Meera", MEERA, ""),
        ("now speaking: Meera", MEERA, ""),
        ("on behalf of Meera", MEERA, ""),
        ("switch to Rohan please", ROHAN, "please"),
        ("Meera here", MEERA, ""),
        ("Meera speaking", MEERA, ""),
        ("meera this side", MEERA, ""),
        ("Meera", MEERA, ""),
        ("ab Rohan bol raha hoon", ROHAN, ""),
        ("ab Rohan bol raha hai", ROHAN, ""),
        ("main Meera bol rahi hoon", MEERA, ""),
        ("Meera bol rahi hu", MEERA, ""),
        ("yeh Asha hai", ASHA, ""),
        ("main Asha hoon", ASHA, ""),
        ("Meera ke liye", MEERA, ""),
        ("Meera ki taraf se", MEERA, ""),
        ("मैं मीरा बोल रही हूँ", MEERA, ""),
        ("अब रोहन", ROHAN, ""),
        ("यह आशा है", ASHA, ""),
        ("Mira here", MEERA, ""),
        ("this is Asha now, can I come at 5?", ASHA, "can I come at 5?"),
        ("this is Asha now can I come at 5", ASHA, "can I come at 5"),
        ("this is Asha, yes", ASHA, "yes"),
        ("for Meera: can't come", MEERA, "can't come"),
        ("Meera: yes", MEERA, "yes"),
        ("Meera ke liye haan", MEERA, "haan"),
        ("Asha bol rahi hoon, main kal nahi aa paungi", ASHA, "main kal nahi aa paungi"),
        ("ok ab Rohan bol raha hoon. kitne baje aana hai?", ROHAN, "kitne baje aana hai?"),
    ],
)
def test_somebody_behind_the_phone_says_that_they_speak(text, who, rest):
    said = named(text, BEHIND)
    assert said is not None
    assert (said.who, said.rest) == (who, rest)


@pytest.mark.parametrize(
    "text",
    [
        "help",
        "yes",
        "2",
        "I am late",
        "i'm running 20 min late",
        "it's fine",
        "this is urgent",
        "for sure",
        "now is good",
        "main kal aa jaungi",
        "is there news for Meera?",
        "tell Meera to come",
        "where should Asha go?",
        "Meera is coming too",
        "I am Meera's sister",
        "confirm",
        "haan aa rahi hoon",
        "can I come at 5 instead",
        "ab kya karna hai",
        "STOP",
        "",
        "   ",
    ],
)
def test_other_messages_say_nothing_of_the_kind(text):
    assert named(text, BEHIND) is None


@pytest.mark.parametrize("text", ["speaking for Kavya", "Kavya bol rahi hoon", "switch to Kavya: yes"])
def test_somebody_who_is_not_behind_the_phone_is_asked_who_they_are(text):
    said = named(text, BEHIND)
    assert said is not None
    assert (said.who, said.among) == (None, BEHIND)


def test_a_name_that_two_have_is_asked():
    behind = (ASHA, Person(9, "o", "Asha Rao", "talent"))
    said = named("this is Asha now", behind)
    assert said is not None
    assert (said.who, said.among) == (None, behind)
    assert named("Asha Rao here", behind).who == behind[1]


@given(st.text(max_size=120))
def test_no_text_breaks_it(text):
    said = named(text, BEHIND)
    assert said is None or said.rest in text
