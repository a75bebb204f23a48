from __future__ import annotations

from typing import Any

import pytest

from core.casting.bulk import operations
from core.casting.consent import leaving, queries
from core.conversation.drafts import Result
from core.messages import Address, Outbound
from core.people import Person
from core.store import outbox, persons
from core.store.schema import notice
from core.understanding.meaning import Context
from tests.unit.casting.approvals.office import CHANNEL, Office, labels, text
from tests.unit.casting.bulk.mailroom import Mailroom


async def book(office: Office, *names: str) -> None:
    """Auditions on Sat 21 Nov from 11:00, scheduled and sent by the associate."""
    preview = await office.stage.run(
        "schedule_auditions",
        office.priya,
        CHANNEL,
        role="Meera",
        people=names,
        start="2026-11-21T11:00:00+05:30",
        place="Aram Nagar",
    )
    assert preview.draft is not None
    chosen = next(one for one in preview.draft.options if one.label.startswith("Send"))
    await office.stage.run(chosen.tool, office.priya, CHANNEL, **chosen.arguments)


async def write(office: Office, who: Person, key: str, purpose: Any) -> None:
    async with office.stage.database.transaction() as tx:
        message = Outbound(key=key, address=office.stage.addresses[who.id], text="hello", purpose=purpose)
        await outbox.put(tx, message, org_id=office.stage.org, now=office.stage.clock(), person_id=who.id)


async def stop(office: Office, who: Person, **more: Any) -> Result:
    return await office.stage.run("opt_out", who, **more)


async def test_stop_is_confirmed_once_and_then_met_with_silence(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    first = await stop(office, amrita)
    assert text(first) == "Done. No more messages from us here. Send START to come back."
    assert (await stop(office, amrita)).draft is None


async def test_after_stop_nothing_unasked_waits_and_replies_still_do(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    for purpose in ("reply", "alert", "notice", "reminder", "bulk"):
        await write(office, amrita, f"x/{purpose}", purpose)
    await stop(office, amrita)
    waiting = {row["key"]: row["status"] for row in await office.rows() if row["key"].startswith("x/")}
    assert waiting == {
        "x/reply": "pending",
        "x/alert": "pending",
        "x/notice": "cancelled",
        "x/reminder": "cancelled",
        "x/bulk": "cancelled",
    }


async def test_after_stop_the_desk_has_no_other_way_to_the_person(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    async with office.stage.database.transaction() as tx:
        await persons.bind(tx, amrita, "telegram", "777", office.stage.clock(), proof="code")
    await stop(office, amrita)
    async with office.stage.database.transaction() as tx:
        assert await Mailroom(office).desk(tx).reach(amrita.id) is None


async def test_planned_reminders_are_withdrawn(office: Office) -> None:
    await office.cast(1)
    await book(office, "Amrita")
    await stop(office, office.people["Amrita Kaur"])
    async with office.stage.database.read() as tx:
        rows = await tx.rows(notice.select())
    assert rows
    assert {row["status"] for row in rows if row["person_id"] == office.people["Amrita Kaur"].id} == {
        "cancelled"
    }


async def test_staff_hear_what_now_needs_a_call(office: Office) -> None:
    await office.cast(2)
    await book(office, "Amrita", "Simran")
    await stop(office, office.people["Amrita Kaur"])
    for colleague in (office.arun, office.priya):
        assert (await office.told(colleague))[-1] == (
            "Amrita Kaur opted out on WhatsApp. I write nothing more to them by myself."
            " Sat 21 Nov, 11:00 AM IST for Meera needs a call by a person."
        )
    assert not any("opted out" in told for told in await office.told(office.rohan))


async def test_a_guardian_who_stops_is_told_about_with_the_childs_name(office: Office) -> None:
    mother = await office.stage.person("Meena Sen", "guardian")
    await office.talent("Tiny Sen", is_minor=True, guardian_id=mother.id)
    await book(office, "Tiny")
    await stop(office, mother)
    assert "for Meera needs a call by a person." in (await office.told(office.arun))[-1]


async def test_a_stranger_can_stop_too(office: Office) -> None:
    chat = Address("whatsapp", "desk", "+919000000001")
    async with office.stage.database.transaction() as tx:
        await persons.add_stranger(
            tx,
            office.stage.org,
            "whatsapp",
            "desk",
            chat.chat,
            None,
            chat.chat,
            "Ravi",
            office.stage.clock(),
        )
    stranger = Person(0, office.stage.org, "Ravi", "unknown")
    answer = await office.stage.run("opt_out", stranger, chat)
    assert text(answer).startswith("Done.")
    async with office.stage.database.read() as tx:
        mine = await persons.identity_of(tx, "whatsapp", chat.chat)
    assert mine is not None
    assert mine["opted_out_at"] == office.stage.clock()
    assert not await office.told(office.arun)


async def test_each_statement_is_a_row_of_its_own(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    await stop(office, amrita)
    back = await office.stage.run("opt_in", amrita)
    assert text(back).startswith("You are back.")
    async with office.stage.database.read() as tx:
        rows = await queries.statements(tx, [amrita.id])
    assert [(bool(row["given_at"]), bool(row["withdrawn_at"])) for row in rows] == [
        (False, True),
        (True, False),
    ]
    assert rows[0]["wording"].startswith("Done.")
    async with office.stage.database.transaction() as tx:
        assert await Mailroom(office).desk(tx).reach(amrita.id) is not None


async def test_start_says_where_one_is_still_out(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    async with office.stage.database.transaction() as tx:
        await persons.bind(tx, amrita, "telegram", "777", office.stage.clock(), proof="code")
        [way] = await persons.identities_of(tx, amrita.id, "telegram")
        await persons.change_identity(tx, way["id"], opted_out_at=office.stage.clock())
    await stop(office, amrita)
    back = await office.stage.run("opt_in", amrita)
    assert text(back).endswith("On Telegram you are still out; send START there too.")


async def test_a_stop_during_a_bulk_counts_as_opted_out_there(office: Office) -> None:
    await office.cast(3)
    mail = Mailroom(office)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op)
    await stop(office, office.people["Simran Bedi"])
    status = await office.stage.run("bulk_status", office.priya)
    assert "1 opted out" in text(status)
    assert "0 failed" in text(status)


async def test_staff_who_write_stop_while_something_is_sent_are_asked_what_they_mean(office: Office) -> None:
    await office.cast(3)
    mail = Mailroom(office)
    op = await mail.send(list="Meera", body="Hello")
    asked = await stop(office, office.priya)
    assert labels(asked) == ["Stop the sending", "Messages to me"]
    await office.stage.pick(asked, "Stop the sending", office.priya)
    async with office.stage.database.read() as tx:
        row = await operations.get(tx, op)
    assert row is not None
    assert row["status"] == "cancelling"
    assert (await office.told(office.priya))[-1:] != ["Done. No more messages from us here."]


async def test_a_wrong_number_is_unlinked_and_learns_nothing(office: Office) -> None:
    await office.cast(1)
    await book(office, "Amrita")
    amrita = office.people["Amrita Kaur"]
    answer = await office.stage.run("wrong_number", amrita)
    for secret in ("Amrita", "Meera", "Gully", "Redleaf"):
        assert secret not in text(answer)
    where = office.stage.addresses[amrita.id]
    async with office.stage.database.read() as tx:
        mine = await persons.identity_of(tx, where.channel, where.chat)
        assert mine is not None
        assert (mine["person_id"], mine["status"]) == (None, "suspended")
        assert await persons.reaches(tx, amrita.id) == []
    assert (await office.told(office.arun))[-1] == (
        "The WhatsApp contact of Amrita Kaur belongs to somebody else. I unlinked it; please get a new one."
        " Sat 21 Nov, 11:00 AM IST for Meera needs a call by a person."
    )


async def test_staff_cannot_unlink_themselves_by_naming_a_wrong_number(office: Office) -> None:
    await office.stage.run("wrong_number", office.priya)
    async with office.stage.database.read() as tx:
        assert await persons.reaches(tx, office.priya.id)


@pytest.mark.parametrize(
    "wish",
    [
        "STOP", "please stop", "end", "quit", "band karo", "ye sab band karo", "रोको",
        "nahi chahiye ye messages", "mujhe aur message nahi chahiye", "मुझे ये मैसेज नहीं चाहिए",
        "stop these messages", "no more texts please", "do not contact me",
        "please don't send me any messages",
        "I do not wish to receive messages", "band karo ye messages", "आगे से मैसेज मत करना",
        "stop writing to me", "band karo ye sab", "khatam karo", "bas karo", "stop 🙏", "STOPP", "S T O P",
        "leave me alone", "cancel all messages",
    ],
)  # fmt: skip
def test_a_plain_wish_for_silence_is_one_whatever_question_stands_open(wish: str) -> None:
    for open_question in ("", "invitation", "availability"):
        assert leaving.stop(wish, Context(writer="talent", pending=open_question)) == {}
    assert leaving.stop(wish, Context(writer="associate")) is None


@pytest.mark.parametrize(
    "said",
    [
        "stop sending me the wrong pages", "message nahi aaya", "nahi chahiye", "don't message me at night",
        "the end", "bas", "bas yaar", "raat ko message mat karo", "I don't want this role",
        "near the bus stop",
    ],
)  # fmt: skip
def test_what_only_holds_the_words_is_no_wish_for_silence(said: str) -> None:
    assert leaving.stop(said, Context(writer="talent")) is None


@pytest.mark.parametrize(
    "wish",
    [
        "unstop", "resume", "restart please", "wapas shuru karo", "shuru karo", "शुरू करो", "phir se msg bhejo",
        "फिर से मैसेज भेजो",
    ],
)  # fmt: skip
def test_a_plain_wish_to_be_written_to_again_answers_no_invitation(wish: str) -> None:
    assert leaving.start(wish, Context(writer="talent", pending="invitation")) == {}
    assert leaving.start(wish, Context(writer="casting_director")) is None


@pytest.mark.parametrize("said", ["start kab hoga", "shuru kab hai", "phir se bhejo sides"])
def test_what_only_begins_something_else_is_no_start(said: str) -> None:
    assert leaving.start(said, Context(writer="talent")) is None
