"""Whatever is asked of a child is named to whoever decides, and nobody is reminded of it without a yes."""

from __future__ import annotations

from core.store.schema import notice
from tests.gully import last


async def asked(desk):
    await desk.say("Priya", "put Tara on the Meera list")
    await desk.say("Priya", "is Tara free 12-16 dec?")
    await desk.say("Priya", "ask Tara for a self tape by monday 6pm")
    await desk.say("Priya", "offer Tara 20k/day for 10 days")
    await desk.say("Priya", "send")


async def test_tapes_dates_and_offers_are_in_the_question_once_a_guardian_withdraws(listed):
    await asked(listed)
    before = len(listed.shown)
    await listed.say("Sunita", "consent wapas leni hai")
    await listed.say("Sunita", "1")
    told = next(
        text for chat, text in listed.shown[before:] if chat == "Priya" and "took their agreement" in text
    )
    assert "Self-tape for Meera, due Mon 23 Nov, 6:00 PM" in told
    assert "Dates for Meera: Sat 12 Dec to Wed 16 Dec" in told
    assert "An offer for Meera" in told


async def test_nobody_is_reminded_of_it(listed):
    await asked(listed)
    await listed.say("Sunita", "consent wapas leni hai")
    await listed.say("Sunita", "1")
    async with listed.hub.database.read() as tx:
        rows = await tx.rows(
            notice.select().where(notice.c.subject.like("%/%"), notice.c.status == "pending")
        )
    assert not [row for row in rows if row["subject"].startswith(("tape/", "avail/"))]
    before = len(listed.shown)
    listed.clock.advance(days=2, hours=8)
    await listed.hub.sweep()
    await listed.hub.settle()
    assert not [text for chat, text in listed.shown[before:] if chat == "Sunita"]


async def test_nothing_is_named_where_nothing_was_asked(listed):
    await listed.say("Priya", "put Tara on the Meera list")
    before = len(listed.shown)
    await listed.say("Sunita", "consent wapas leni hai")
    await listed.say("Sunita", "1")
    told = last([text for chat, text in listed.shown[before:] if chat == "Priya"])
    assert "Asked of" not in told


async def test_what_only_waits_for_an_answer_ends_with_the_guardians_no(listed):
    await asked(listed)
    before = len(listed.shown)
    await listed.say("Sunita", "consent wapas leni hai")
    await listed.say("Sunita", "1")
    told = next(
        text for chat, text in listed.shown[before:] if chat == "Priya" and "took their agreement" in text
    )
    assert "What else was asked of Tara Pawar has ended" in told
    shown = "\n".join(
        [
            *await listed.say("Priya", "who hasn't replied about dates?"),
            *await listed.say("Priya", "what offers are out?"),
            *await listed.say("Priya", "what needs me?"),
        ]
    )
    assert "Tara" not in shown
