"""SMS and letters through the whole demo: the real Twilio SDK, a real SMTP conversation, real links."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from core.conversation.desk import Desk, Told
from core.conversation.drafts import Draft, Option
from core.messages import Attachment, Purpose
from core.store import outbox, persons
from tests.e2e.demo_desk import DemoDesk

ICS = "data:text/calendar,BEGIN:VCALENDAR%0D%0AMETHOD:REQUEST%0D%0ASUMMARY:Audition%0D%0AEND:VCALENDAR"


@pytest_asyncio.fixture
async def demo(tmp_path: Path) -> AsyncIterator[DemoDesk]:
    made = await DemoDesk.open(tmp_path)
    yield made
    await made.close()


async def person_id(demo: DemoDesk, who: str) -> int:
    name = demo.personas[who]["name"]
    async with demo.stage.hub.database.read() as tx:
        [one] = [p for p in await persons.with_roles(tx, "default", ["talent"]) if p.name == name]
    return one.id


async def tell(
    demo: DemoDesk,
    who: str,
    key: str,
    text: str,
    *labels: str,
    purpose: Purpose = "reminder",
    files: bool = False,
) -> Told:
    """As a feature would: with buttons that show help."""
    hub = demo.stage.hub
    options = tuple(Option(label, "show_help", {}) for label in labels)
    attached = (Attachment("document", ICS, name="Audition"),) if files else ()
    async with hub.database.transaction() as tx:
        desk = Desk(tx, org_id="default", now=hub.clock(), tokens=hub.tokens, accounts=hub.accounts)
        draft = Draft(text, options=options, attachments=attached)
        return await desk.tell(await person_id(demo, who), lambda _: draft, key=key, purpose=purpose)


async def only(demo: DemoDesk, who: str, app: str) -> None:
    """They prefer one app."""
    async with demo.stage.hub.database.transaction() as tx:
        table = persons.person
        one = table.update().where(table.c.id == await person_id(demo, who))
        await tx.execute(one.values(preferred_channel=app))


async def row(demo: DemoDesk, key: str):
    async with demo.stage.hub.database.read() as tx:
        return await outbox.by_key(tx, key)


async def test_a_letter_is_looked_at_without_effect_and_answered_with_its_button(demo: DemoDesk) -> None:
    await only(demo, "amrita", "email")
    told = await tell(demo, "amrita", "k", "Audition for Meera", "Show help", "Not now", files=True)
    assert told.channel == "email"
    letter = await demo.sees("amrita", "email", "Audition for Meera")
    payload = letter["payload"]
    assert payload["subject"] == "Audition for Meera"
    assert payload["from"] == "CastMatch Desk <desk@castmatch.example>"
    assert payload["invite"] == {"method": "REQUEST", "summary": "Audition"}
    assert payload["files"] == ["Audition.ics"]
    url = dict((link["label"], link["url"]) for link in payload["links"])["Show help"]
    for _ in range(3):  # mail programs and their scanners look by themselves
        async with demo.session.get(url) as page:
            assert page.status == 200
            assert "form-action 'self'" in page.headers["Content-Security-Policy"]
            assert "Show help" in await page.text()
    await demo.settled()
    assert await demo.count("amrita", "email") == 1

    await demo.tap("amrita", "email", "Show help", letter)
    answer = await demo.sees("amrita", "email", "casting desk", after=1)
    assert answer["payload"]["stop"] == "", "an answer needs no way out"
    await demo.settled()
    assert (await row(demo, "k"))["provider_id"] == letter["id"], "the letter is known by its key"
    assert await demo.count("amrita", "email") == 2


@pytest.mark.parametrize("change", ["x", "&t=more", ".."])
async def test_a_link_that_is_not_ours_is_refused_and_nothing_is_stored(demo: DemoDesk, change: str) -> None:
    await only(demo, "amrita", "email")
    await tell(demo, "amrita", "k", "Coming?", "Yes")
    letter = await demo.sees("amrita", "email", "Coming?")
    url = letter["payload"]["links"][0]["url"] + change
    for call in (demo.session.get, demo.session.post):
        async with call(url) as page:
            assert page.status == 403
    assert not [
        entry for entry in await demo.ledger() if entry["direction"] == "in" and entry["app"] == "email"
    ]


async def test_one_tap_in_the_mail_program_ends_the_letters_and_is_not_gone_round(demo: DemoDesk) -> None:
    await only(demo, "harleen", "email")
    await tell(demo, "harleen", "k1", "Today 4 PM")
    letter = await demo.sees("harleen", "email", "Today 4 PM")
    act = {"as": "harleen", "app": "email", "kind": "unsubscribe", "message": letter["id"]}
    await demo.post("/sandbox/act", act)
    await demo.settled()

    told = await tell(demo, "harleen", "k2", "Tomorrow 4 PM")
    await demo.settled()

    assert told.status == "opted_out"
    assert await demo.count("harleen", "sms") == 0
    assert await demo.count("harleen", "telegram") == 0


async def test_a_blocked_app_gives_way_to_sms_and_a_number_answers_it(demo: DemoDesk) -> None:
    await demo.post("/sandbox/act", {"as": "harleen", "app": "telegram", "kind": "block"})
    await demo.settled()
    await tell(demo, "harleen", "k", "Coming **today**?", "Show help", "Not now")
    text = await demo.sees("harleen", "sms", "Coming today?")
    assert text["payload"]["body"] == "Coming today?\n\n1. Show help\n2. Not now"

    await demo.say("harleen", "sms", "1")
    await demo.sees("harleen", "sms", "casting desk", after=1)
    await demo.settled()
    statuses = {message["status"] for message in await demo.messages("harleen", "sms")}
    assert statuses == {"delivered"}
    ledger = [entry for entry in await demo.ledger() if entry["app"] == "sms"]
    assert {entry["direction"] for entry in ledger} == {"in", "out"}


async def test_stop_by_sms_is_answered_once_by_twilio_or_by_us_and_holds_everywhere(demo: DemoDesk) -> None:
    await only(demo, "harleen", "sms")
    await demo.say("harleen", "sms", "STOP")
    await demo.settled()
    assert (await tell(demo, "harleen", "k", "Today 4 PM")).status == "opted_out"

    await demo.say("harleen", "sms", "START")
    await demo.settled()
    assert (await tell(demo, "harleen", "k2", "Today 4 PM")).channel == "sms"
    await demo.sees("harleen", "sms", "Today 4 PM")


async def test_an_opt_out_that_only_twilio_knew_of_is_learnt_from_its_refusal(demo: DemoDesk) -> None:
    await only(demo, "harleen", "sms")
    demo.stage.sandbox.twilio.phones.opted_out.add(demo.chat("harleen", "sms"))

    await tell(demo, "harleen", "k", "Today 4 PM")
    await demo.settled()

    assert ((await row(demo, "k"))["status"], (await row(demo, "k"))["reason"]) == ("failed", "opted_out")
    assert (await tell(demo, "harleen", "k2", "Today 4 PM")).status == "opted_out"
    assert await demo.count("harleen", "email") == 0


async def test_a_closed_mailbox_is_remembered_and_the_office_hears_whom_to_call(demo: DemoDesk) -> None:
    await only(demo, "harleen", "email")
    demo.stage.sandbox.letters.closed.add(demo.chat("harleen", "email"))
    await demo.post("/sandbox/act", {"as": "harleen", "app": "telegram", "kind": "block"})
    demo.stage.sandbox.twilio.phones.blocked.add(demo.chat("harleen", "sms"))
    await demo.settled()

    await tell(demo, "harleen", "k", "Today 4 PM, gate 3")
    await demo.settled()
    await demo.post("/sandbox/clock", {"advance_s": 120})

    told = await demo.sees("priya", "whatsapp", "Harleen Sekhon", "Today 4 PM, gate 3")
    assert "to call" in " ".join(str(part) for part in told["payload"].values())


@pytest.mark.parametrize(
    ("kind", "letters"), [("timeout", 1), ("500_after", 2), ("timeout_after", 2), ("slow", 1)]
)
async def test_a_mail_server_that_breaks_off_loses_nothing_and_a_repeat_is_recognisable(
    tmp_path: Path, kind: str, letters: int
) -> None:
    demo = await DemoDesk.open(tmp_path, hang_s=0.1)
    try:
        await only(demo, "amrita", "email")
        demo.stage.sandbox.faults.add("email", kind, retry_after=0.05)
        await tell(demo, "amrita", "k", "Today 4 PM")

        async def arrived() -> bool:
            found = await row(demo, "k")
            return found is not None and found["status"] == "sent"

        await demo.until(arrived, "it was not sent", "amrita", "email")
        found = await demo.messages("amrita", "email")
        assert len(found) == letters
        known = (await row(demo, "k"))["provider_id"]
        assert all(message["id"].startswith(known) for message in found)
        journal = demo.stage.sandbox.journal.calls("email", "send")
        assert [entry.fault for entry in journal] == [kind, *[""] * (len(journal) - 1)]
    finally:
        await demo.close()


@pytest.mark.parametrize(
    ("kind", "status", "reason"),
    [
        ("429", "pending", "smtp 451"),
        ("500", "pending", "smtp 451"),
        ("403", "failed", "gone; sent by whatsapp"),
    ],
)
async def test_a_mail_server_that_refuses_is_believed(
    demo: DemoDesk, kind: str, status: str, reason: str
) -> None:
    await only(demo, "amrita", "email")
    demo.stage.sandbox.faults.add("email", kind)
    await tell(demo, "amrita", "k", "Today 4 PM")

    async def settled() -> bool:
        found = await row(demo, "k")
        return (found["status"], found["reason"]) == (status, reason)

    await demo.until(settled, f"it never was {status}, {reason}", "amrita", "email")
    assert await demo.count("amrita", "email") == 0
