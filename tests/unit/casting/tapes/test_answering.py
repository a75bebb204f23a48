"""Words about a self-tape that is waited for, and words about something else while it is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.casting.tapes.answering import asks, refuses, wants_time
from core.casting.tapes.situation import DUE
from core.understanding.meaning import Context

WAITED = Context(writer="talent", pending="invitation", raw={DUE: datetime(2026, 11, 21, tzinfo=UTC)})


def kind(said, context=WAITED):
    names = {"no": refuses, "time": wants_time, "question": asks}
    return [name for name, read in names.items() if read(said, context) is not None]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("not interested in self tapes sorry, auditon ke liye bulao to aaungi", "no"),
        ("I don't do self tapes", "no"),
        ("self tape nahi bhej paungi", "no"),
        ("tape nahi banaungi", "no"),
        ("kal raat bhej dungi pakka", "time"),
        ("thoda late bhej sakti hu", "time"),
        ("can i send it wednesday, i have exams", "time"),
        ("monday tak nahi ho payega, tuesday raat tak de sakti hu?", "time"),
        ("can't send the tape before Monday", "time"),
        ("landscape ya portrait? aur slate me kya bolu", "question"),
        ("kitna lamba hona chahiye, 2 min chalega?", "question"),
        ("kitne minute ka hona chahiye", "question"),
    ],
)
def test_what_is_said_of_the_tape(said, meant):
    assert kind(said) == [meant]
    assert kind(said, Context(writer="talent", pending="invitation")) == []
    assert kind(said, Context(writer="associate", raw=WAITED.raw)) == []


@pytest.mark.parametrize(
    "said",
    [
        "haan aa rahi hu",
        "nahi aa paungi",
        "no problem I will be there",
        "can't wait to send my tape",
        "video upload nahi ho raha",
        "kal 5 baje aa sakti hu",
        "sides bhej do",
        "script kal bhej dijiye",
        "kitne baje aana hai",
        "thoda late ho jaungi",
    ],
)
def test_what_is_not(said):
    assert kind(said) == []
