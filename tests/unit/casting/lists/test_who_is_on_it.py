"""Who is on a role's list, however it is asked; a rung of the ladder counted; and what asks for neither."""

from __future__ import annotations

import pytest

from core.casting.ladder.counted import asked as counted
from core.casting.lists.orders import asked
from core.understanding.meaning import Context

HERE = Context(known_roles=("Meera", "Bebo", "Inspector Rane"))


@pytest.mark.parametrize(
    "text",
    [
        "who all r on meera right now",
        "who all on meera",
        "who all are there on Meera",
        "whos on meera rn?",
        "who's all in the Meera list",
        "who is there for meera",
        "kaun kaun hai meera pe",
        "kaun kaun h meera me",
        "meera pe kaun kaun hai abhi",
        "meera me abhi tak kaun kaun hai",
        "abhi meera pe kaun hai",
        "meera list me kon kon hai",
        "मीरा पे कौन कौन है अभी",
        "कौन कौन है मीरा में",
        "meera list",
        "meera ki list dikhao",
        "Meera's shortlist",
        "list for meera",
        "list dikhao meera ki",
        "how many people on meera?",
    ],
)
def test_who_is_on_the_list(text):
    assert asked(text, HERE) == {"list": "Meera"}


@pytest.mark.parametrize(
    ("text", "status", "role"),
    [
        ("kitne log pinned hain meera pe?", "pinned", "Meera"),
        ("meera pe kitne log pinned hain", "pinned", "Meera"),
        ("meera ke liye kitne pinned hain abhi", "pinned", "Meera"),
        ("kitne pinned hain?", "pinned", ""),
        ("pinned kitne hain meera pe", "pinned", "Meera"),
        ("how many are pinned for Meera?", "pinned", "Meera"),
        ("how many people have we pinned for meera", "pinned", "Meera"),
        ("how many on hold for meera right now", "on_hold", "Meera"),
        ("kitne hold pe hain meera ke liye", "on_hold", "Meera"),
        ("how many backups do we have for bebo", "backup", "Bebo"),
        ("number of people booked for inspector", "booked", "Inspector Rane"),
        ("मीरा पर कितने लोग पिन हैं", "pinned", "Meera"),
    ],
)
def test_how_many_stand_on_a_rung(text, status, role):
    assert counted(text, HERE) == {"status": status, "role": role}


@pytest.mark.parametrize(
    "text",
    [
        "who is on hold for tomorrow",
        "who is on set",
        "send the meera list to rohan",
        "meera list bhejo",
        "share meera list",
        "schedule the meera list",
        "how many auditions on monday",
        "kitne log aaye",
        "kitne baje hai meera ka audition",
        "how many days is meera",
    ],
)
def test_what_asks_for_neither(text):
    assert asked(text, HERE) is None
    assert counted(text, HERE) is None
