"""What is typed for client links, and what is not taken for one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.casting.client_links import orders
from core.casting.client_links.model import ClientLink, counts, shown
from core.casting.projects.links import ends
from core.understanding.meaning import Context

NOW = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "role", "kind", "days"),
    [
        ("client link for Meera", "Meera", "shortlist", 0),
        ("give me a client link for Meera for 2 days", "Meera", "shortlist", 2),
        ("share link for the pinned people for Meera", "Meera", "pinned", 0),
        ("client link for Meera pinned only for a week", "Meera", "pinned", 7),
        ("client link", "", "shortlist", 0),
        ("Meera ki list ka link do", "Meera", "shortlist", 0),
        ("Meera ka client link 2 din ke liye do", "Meera", "shortlist", 2),
        ("Meera ki shortlist ka link client ko bhej do", "Meera", "shortlist", 0),
        ("मीरा की लिस्ट का लिंक दो", "मीरा", "shortlist", 0),
    ],
)
def test_making(said, role, kind, days):
    assert orders.make(said, Context()) == {"role": role, "kind": kind, "days": days}


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("stop the Meera link", "Meera"),
        ("revoke the client link for Meera", "Meera"),
        ("Meera ka link band karo", "Meera"),
        ("stop all client links", ""),
        ("मीरा का लिंक बंद करो", "मीरा"),
    ],
)
def test_stopping(said, role):
    assert orders.stop(said, Context()) == {"role": role}


@pytest.mark.parametrize(
    "said", ["client links", "who opened the Meera link?", "Meera ka link kitni baar khula"]
)
def test_listing(said):
    assert orders.listing(said, Context()) is not None


@pytest.mark.parametrize(
    "said", ["send Riya the audition link", "stop the calendar link", "add Riya to Meera"]
)
def test_other_words(said):
    assert not any(order(said, Context()) for order in (orders.make, orders.stop, orders.listing))


def test_how_long_it_holds():
    assert ends(NOW, 0) == NOW + timedelta(days=7)
    link = ClientLink(1, "default", 1, "shortlist", "Asia/Kolkata", 1, NOW, ends(NOW, 2))
    assert link.live(NOW + timedelta(hours=47))
    assert not link.live(NOW + timedelta(hours=48))


def test_who_is_on_the_page():
    rungs = {1: "passed", 3: "pinned", 4: "booked"}
    assert shown("shortlist", [1, 2, 3], rungs) == [2, 3]
    assert shown("pinned", [1, 2, 3], rungs) == [3, 4]


@pytest.mark.parametrize(
    ("method", "agent", "counted"),
    [
        ("GET", "Mozilla/5.0 (iPhone) Safari", True),
        ("HEAD", "Mozilla/5.0", False),
        ("GET", "WhatsApp/2.23", False),
        ("GET", "Slackbot-LinkExpanding 1.0", False),
    ],
)
def test_previews_are_no_readers(method, agent, counted):
    assert counts(method, agent) is counted
