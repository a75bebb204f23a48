"""The day itself, asked about and written to in plain words."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, last

TODAY = "schedule Meera shortlist today 12pm, 15 min each, Aram Nagar"


@pytest.fixture
async def there(after):
    """Amrita and Simran have come; Jasleen has not; Harleen is expected."""
    yes = (("Amrita", "yes"), ("Simran", "haan"), ("Jasleen", "हाँ"), ("Harleen", "yes"))
    listed = await after(*SHORTLIST, ("Arjun", TODAY), ("Arjun", "send"), *yes)
    listed.clock.advance(hours=2, minutes=40)
    await listed.say("Amrita", "I have reached")
    await listed.say("Simran", "pahunch gayi")
    await listed.say("Arjun", "mark Jasleen no show")
    return listed


@pytest.mark.parametrize("said", ["queue", "show me the queue", "who is waiting outside?", "who's next?"])
async def test_the_queue(there, said):
    shown = last(await there.say("Arjun", said))
    assert "Amrita K. · here" in shown


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("message everyone who came today: thank you for coming", {"Amrita", "Simran"}),
        ("message everyone who didn't come today: please tell us why", {"Jasleen"}),
    ],
)
async def test_a_message_by_who_came(there, said, names):
    shown = last(await there.say("Arjun", said))
    assert shown.startswith(f"{len(names)} pe")
    before = len(there.shown)
    await there.say("Arjun", "send" if len(names) == 1 else f"SEND {len(names)}")
    assert {chat for chat, _ in there.shown[before:]} - {"Arjun", "Priya"} == names


async def test_nothing_is_released_that_is_not_engaged(there):
    shown = last(await there.say("Priya", "release Amrita"))
    assert "nothing to release" in shown
    assert "Release Amrita first" not in shown


@pytest.mark.parametrize("said", ["who is pinned?", "who all are pinned", "kaun pinned hai"])
async def test_who_stands_where(there, said):
    await there.say("Priya", "pin Harleen for Meera")
    shown = last(await there.say("Priya", said))
    assert "pinned" in shown
    assert "Harleen" in shown


@pytest.mark.parametrize("said", ["what would work instead?", "any alternatives?"])
async def test_what_would_work_instead_of_an_offer(there, said):
    await there.say("Priya", "offer Amrita 90k a day for 40 days")
    shown = last(await there.say("Priya", said))
    assert "Jasleen D." in shown
    assert "less a day" in shown


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("ऑटो नहीं मिल रहा, आधा घंटा लगेगा", 30),
        ("not reached yet, 10 more mins", 10),
        ("traffic mein phasi hu, 20 min lagenge", 20),
        ("cab is stuck, another 15 minutes", 15),
    ],
)
async def test_who_is_under_way_is_late_and_gives_nothing_back(there, said, minutes):
    await there.say("Harleen", said)
    told = [text for chat, text in there.shown if chat == "Arjun"][-1]
    assert "running late" in told
    assert f"about {minutes} min" in told
