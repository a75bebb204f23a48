"""Several orders in one message: each about whom it is said, or a question."""

from __future__ import annotations

import pytest

from core.casting.ladder.acts import readings
from core.casting.ladder.joined import joined, moving
from core.errors import Rejected
from core.understanding.meaning import Context

CASTING = Context(writer="casting_director", known_roles=("Meera", "Bebo", "Inspector Rane"))


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("pls pin simran for meera n tag amrita B", ("tag amrita B for meera", "pls pin simran for meera")),
        ("tag amrita B and pin simran", ("tag amrita B", "pin simran")),
        ("pin harleen n tag jasleen A", ("tag jasleen A", "pin harleen")),
        ("pin harleen & tag jasleen A for Meera", ("tag jasleen A for Meera", "pin harleen for Meera")),
        ("pin simran\ntag amrita B\nhold jasleen", ("tag amrita B", "pin simran, hold jasleen")),
        ("simran ko pin karo aur amrita ko B tag do", ("amrita ko B tag do", "simran ko pin karo")),
        ("amrita ko B tag do aur simran ko pin kar do", ("amrita ko B tag do", "simran ko pin kar do")),
        ("pin simran and amrita and untag harleen", ("untag harleen", "pin simran and amrita")),
        ("tag amrita B and harleen A", ("tag amrita B", "tag harleen A")),
        ("tag amrita B, harleen A and jasleen C", ("tag amrita B", "tag harleen A", "tag jasleen C")),
        ("pin simran and pass on jasleen", ("pin simran", "pass on jasleen")),
        (
            "first refusal on harleen and pass jasleen coz height kam hai",
            ("pass jasleen coz height kam hai", "first refusal on harleen"),
        ),
        (
            "pass jasleen coz height kam hai and voice is off, pin simran",
            ("pass jasleen coz height kam hai and voice is off", "pin simran"),
        ),
        ("pin and tag simran A", ("tag simran A", "pin simran")),
        ("pin simran for meera and harleen for bebo", ("pin simran for meera", "pin harleen for bebo")),
        ("pin amrita and message harleen: come at 4", ("pin amrita", "message harleen: come at 4")),
        (
            "pin amrita and tag harleen B and call simran tomorrow at 4",
            ("pin amrita", "tag harleen B", "call simran tomorrow at 4"),
        ),
        ("approve simran and pin jasleen", ("approve simran", "pin jasleen")),
        ("simran ko pin karo aur amrita ko hatao", ("simran ko pin karo", "amrita ko hatao")),
        ("पिन", ()),
        ("अमृता को B टैग दो और सिमरन को होल्ड करो", ("अमृता को B टैग दो", "सिमरन को होल्ड करो")),
    ],
)
def test_each_order_is_one_message(text, orders):
    assert joined(text, CASTING) == orders


@pytest.mark.parametrize(
    ("text", "people", "statuses"),
    [
        ("pin simran, backup harleen", ("simran", "harleen"), ("pin", "backup")),
        ("pin simran and amrita, hold jasleen", ("simran", "amrita", "jasleen"), ("pin", "pin", "hold")),
        ("hold jasleen n release harleen", ("jasleen", "harleen"), ("hold", "release")),
        ("simran ko pin karo, harleen ko backup rakho", ("simran", "harleen"), ("pin", "backup")),
        ("amrita backup, simran on hold", ("amrita", "simran"), ("backup", "on hold")),
    ],
)
def test_moves_alone_are_one_call(text, people, statuses):
    found = moving(text, CASTING)
    assert found is not None
    assert (found["people"], found["statuses"]) == (people, statuses)
    assert joined(text, CASTING) == ()


def test_who_is_meant_by_which_may_be_unclear():
    with pytest.raises(Rejected):
        joined("pin simran, amrita aur harleen ko backup rakho", CASTING)
    assert moving("pin simran, amrita aur harleen ko backup rakho", CASTING) is None


@pytest.mark.parametrize(
    "text",
    [
        "pin simran",
        "pin simran and harleen",
        "pin simran, amrita and harleen for meera",
        "tag amrita and harleen B",
        "should we pin simran and tag amrita B?",
        "if amrita comes tag her B and pin simran",
        "tell simran to pin her hair and tag along",
        "message simran: we pin you and hold amrita",
        "share with producers and tell Rohan",
        "shortlist amrita and schedule simran at 4",
        "who is pinned and on hold",
        "25-30 ki ladki, Punjabi bolti ho, aur book lovers",
        "pin amrita and share the rest",
        "don't pin simran and tag amrita B",
        "simran is pinned and amrita is tagged B",
    ],
)
def test_what_is_not_several_orders(text):
    assert joined(text, CASTING) == ()


def test_only_casting_moves_people():
    assert joined("pin simran and tag amrita B", Context(writer="producer")) == ()
    assert not readings("haan kal aaungi aur hold pe rakhna", Context(writer="talent"))
