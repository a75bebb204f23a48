"""What is an order about memory, and what only sounds a little like one."""

from __future__ import annotations

import pytest

from core.conversation.features.memory import orders
from core.understanding.meaning import Context

NOTHING = Context()


@pytest.mark.parametrize(
    ("text", "kind", "shared"),
    [
        ("I prefer Mumbai based actors", "preference", False),
        ("from now on only show people who live in Mumbai", "preference", False),
        ("we normally go for women who speak Punjabi", "preference", True),
        ("please don't ever show me actors from Delhi", "preference", False),
        ("Going forward please only show theatre actors who can ride horses", "preference", False),
        ("mujhe Mumbai wale log zyada pasand hain", "preference", False),
        ("hum aam taur pe Punjabi bolne wali ladkiyan lete hain", "preference", True),
        ("मुझे हमेशा पंजाबी बोलने वाली लड़कियां दिखाओ", "preference", False),
        ("our usual audition venue is Rangmanch Studio, Andheri", "place", True),
        ("hum hamesha Aram Nagar Studio mein audition lete hain", "place", True),
        ("हम हमेशा आराम नगर में ऑडिशन लेते हैं", "place", True),
        ("remember: producer wants everything short", "fact", False),
        ("yaad rakhna ki director ko late start pasand nahi", "fact", False),
    ],
)
def test_a_habit_a_place_and_a_fact_are_noted(text, kind, shared):
    found = orders.remembering(text, NOTHING)
    assert found is not None
    assert (found["kind"], found["shared"]) == (kind, shared)


@pytest.mark.parametrize(
    "text",
    [
        "show actors from Mumbai", "women 25-30 who speak Punjabi", "schedule as usual at 4", "never mind",
        "I always thought Riya was good", "do you always show people from Mumbai first?",
        "remind me always at 5",
        "who do we usually cast from Delhi?", "usually free after 5", "I am never available on Sundays",
        "tell everyone we never shoot at night", "remember to call Riya",
        "kya tum hamesha Mumbai wale dikhate ho",
    ],
)  # fmt: skip
def test_a_search_a_question_and_a_remark_are_not(text):
    assert orders.remembering(text, NOTHING) is None


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("forget that", "that"), ("yeh bhool jao", "that"), ("इसे भूल जाओ", "that"),
        ("forget everything about Riya", "topic"), ("Riya ke baare mein sab bhool jao", "topic"),
        ("forget that I disliked Zeeshan, I was in a mood", "topic"),
        ("रिया के बारे में सब भूल जाओ", "topic"),
        ("forget last week", "period"), ("pichle hafte ka sab bhool jao", "period"),
        ("आज का सब भूल जाओ", "period"),
        ("forget everything about me", None), ("don't forget to call Riya", None), ("forget me", None),
        ("forget it", "that"), ("I forgot my password", None), ("delete 2", None),
    ],
)  # fmt: skip
def test_what_is_to_be_forgotten(text, what):
    found = orders.forgetting(text, NOTHING)
    assert (found and found["what"]) == what


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("don't remember anything", "off"), ("stop remembering my chats", "off"), ("yaad mat rakho", "off"),
        ("only remember important things", "selective"),
        ("sirf zaroori baatein yaad rakho", "selective"),
        ("remember everything", "full"), ("sab yaad rakho", "full"), ("do you remember everything?", None),
        ("keep the 4 pm slot", None),
    ],
)  # fmt: skip
def test_how_much_is_to_be_remembered(text, level):
    found = orders.setting(text, NOTHING)
    assert (found and found["level"]) == level
