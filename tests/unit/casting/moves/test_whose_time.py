"""Which messages move whom: by form alone, with each name and each time in its place."""

from __future__ import annotations

import pytest

from core.casting.auditions.wording import telling, whole_session
from core.casting.auditions.wording.named import AHEAD, read
from core.casting.auditions.wording.spoken_times import has_clock, impossible
from core.casting.moves.orders import order
from core.understanding.meaning import Context

NAMES = ("Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami", "Harleen Sekhon")
KNOWN = Context(writer="associate", raw={AHEAD: NAMES}, known_roles=("Meera", "Kabir"))


@pytest.mark.parametrize(
    ("said", "people", "to"),
    [
        ("Simran ko 12:30 pe shift karo, Jasleen ko 1 baje", ("Simran", "Jasleen"), ("12:30", "1 baje")),
        ("move Simran to 12:30 and Jasleen to 1", ("Simran", "Jasleen"), ("12:30", "1")),
        ("move harleen to the 11 slot", ("harleen",), ("11",)),
        ("jasleen ko monday shift karo same time", ("jasleen",), ("monday",)),
        ("amrita ka audtion 4.30 kardo", ("amrita",), ("4.30",)),
        ("सिमरन को 12 बजे शिफ्ट करो", ("सिमरन",), ("12 बजे",)),
        ("move simran bhullar to tomorrow 5pm", ("simran bhullar",), ("tomorrow 5pm",)),
        ("shift simran to 4 pm baaki sab same rakho", ("simran",), ("4 pm",)),
    ],
)
def test_to_times(said, people, to):
    found = order(said, KNOWN)
    assert found is not None
    assert (found["people"], found["to"]) == (people, to)


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("amrita ko 10 min pehle kar do", -10),
        ("amrita ko 10 min aage karo baaki same", 10),
        ("simran aur jasleen dono ko 15 min pehle bula lo", -15),
        ("prepone Harleen by 30 min", -30),
        ("push simran by 15", 15),
        ("jasleen ko aadha ghanta pehle bulao", -30),
        ("अमृता को 10 मिनट पहले कर दो", -10),
    ],
)
def test_by_minutes(said, minutes):
    found = order(said, KNOWN)
    assert found is not None
    assert found["minutes"] == minutes


@pytest.mark.parametrize("said", ["call simran at 5", "put simran at 5pm", "simran ko 5 baje bula lo"])
def test_what_may_be_something_else_is_shown_first(said):
    found = order(said, KNOWN)
    assert found is None or found.get("ask")


@pytest.mark.parametrize(
    "said",
    [
        "simran ko 12:30 pe shift mat karo",
        "don't move simran to 12:30",
        "if simran is late move her to 12:30",
        "simran ko 12:30 pe shift kar diya",
        "move simran to 12 or jasleen to 1",
        "should we move simran to 12:30?",
        "move simran to the Inspector list",
        "put simran on 12 dec hold",
        "simran ka rate 5 lakh karo",
        "simran ko message karo 5 baje",
        "remind simran at 5 pm",
        "simran ko 3rd pe rakho",
        "move Navjot to 5pm",
        "simran moved to 5pm",
        "push everyone 30 min",
    ],
)
def test_nobody_moves(said):
    assert order(said, KNOWN) is None


def test_only_casting_moves_people():
    assert order("move Simran to 5pm", Context(writer="producer", raw={AHEAD: NAMES})) is None
    assert order("move Simran to 5pm", Context(writer="associate")) is None


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("push whole thing to evening", "evening"),
        ("start at 5pm instead", "5pm"),
        ("actually 5pm se start", "5pm"),
        ("session 5 baje se", "5 baje"),
        ("kal ka session 5 baje se", "5 baje"),
        ("lunch ke baad shift karo sabko, 2 baje se", "2 baje"),
        ("Meera ka session 5 baje karo", "5 baje"),
        ("सबको 5 बजे शिफ्ट करो", "5 बजे"),
        ("reschedule everything to monday", "monday"),
    ],
)
def test_the_whole_session(said, to):
    found = whole_session.order(said, KNOWN)
    assert found is not None
    assert found["to"] == to


@pytest.mark.parametrize(
    "said",
    [
        "schedule auditions at 5pm",
        "message everyone at 5 pm",
        "remind everyone at 5",
        "send everyone the sides at 5",
        "session 5 baje khatam hoga",
        "make everyone wait till 5",
        "simran ko 5 baje shift karo",
        "when does the session start?",
        "change all to 20 min",
        "put all on hold",
        "move everyone to the Inspector list",
    ],
)
def test_no_session_moves(said):
    assert whole_session.order(said, KNOWN) is None


def test_a_start_that_is_asked_for_is_an_answer():
    asked = Context(writer="associate", raw={AHEAD: NAMES, "waits_for": "start"})
    assert whole_session.order("start at 5pm", asked) is None


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("push everyone 30 min and tell them parking is full", "parking is full"),
        ("sabko 30 min aage karo aur bol do parking full hai", "parking full hai"),
        ("change venue to Versova and tell everybody", ""),
        ("change venue to Versova, inform all please", ""),
        ("change venue to Tell Road", ""),
    ],
)
def test_words_for_those_who_are_told(said, words):
    assert telling.cut(said)[1] == words


def test_names_are_read_as_they_are_written():
    assert read("cancel harleens audition", NAMES).people == ("harleen",)
    assert read("move karo sabko", ("Karan Mehta",)).people == ()
    assert read("Simran Bhullar aur amrta", NAMES).people == ("Simran Bhullar", "amrta")


def test_clock_times():
    assert impossible("25:00")
    assert impossible("5:75")
    assert not impossible("12:30")
    assert not impossible("2026-11-21T05:40:00+00:00")
    assert has_clock("kal 5 baje")
    assert not has_clock("kal shaam")
