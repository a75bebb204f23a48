from __future__ import annotations

import pytest

from core.errors import Rejected
from core.store import persons
from tests.unit.casting.approvals.office import Office, draft, labels, text
from tests.unit.casting.bulk.mailroom import Mailroom


@pytest.fixture
def mail(office: Office) -> Mailroom:
    return Mailroom(office)


async def opt_out(office: Office, name: str) -> None:
    async with office.stage.database.transaction() as tx:
        [way] = await persons.identities_of(tx, office.people[name].id, "whatsapp")
        await persons.change_identity(tx, way["id"], opted_out_at=office.stage.clock())


async def test_a_preview_sends_nothing_and_asks_for_the_number_in_words(office: Office) -> None:
    await office.cast(4)
    preview = await office.stage.run("message_list", office.priya, list="Meera", body="Bring Aadhaar.")
    ask = draft(preview).ask
    assert ask is not None
    assert (ask.kind, ask.phrase, ask.tool) == ("typed", "SEND 4", "start_bulk")
    assert labels(preview) == ["Cancel"]
    assert not [row for row in await office.rows() if row["purpose"] == "bulk"]


async def test_the_preview_holds_the_message_as_its_readers_get_it(office: Office, mail: Mailroom) -> None:
    await office.cast(3)
    preview = await office.stage.run("message_list", office.priya, list="Meera", body="Bring {Aadhaar}.")
    op = int((await mail.confirm(preview)).focus["operation_id"])
    await mail.work(op)
    for letter in await mail.letters(op):
        assert letter.text in text(preview)
        assert letter.text == (
            "From the casting desk of Redleaf Casting, for **Meera** in **Gully Nights**:\n"
            "Bring {Aadhaar}.\nSend STOP to end messages."
        )


async def test_the_phrase_is_the_same_in_every_language(office: Office) -> None:
    await office.cast(2)
    for language in ("en", "hi", "hi-Latn"):
        who = await office.stage.person(f"Dev {language}", "casting_director", language=language)
        preview = await office.stage.run("message_list", who, list="Meera", body="Hello")
        ask = draft(preview).ask
        assert ask is not None
        assert ask.phrase == "SEND 2"
        assert "SEND 2" in text(preview)


async def test_who_will_not_get_it_is_named_with_the_reason(office: Office) -> None:
    await office.cast(4)
    await opt_out(office, "Sana Khan")
    await office.talent("Tiny Sen", is_minor=True, playing_age=(9, 10))
    preview = await office.stage.run("message_list", office.priya, list="Meera", body="Hello")
    assert "**3 people** get this (WhatsApp 3)." in text(preview)
    assert "2 do not: Sana Khan (opted out) and Tiny Sen (minor, no guardian known)." in text(preview)
    assert draft(preview).ask.phrase == "SEND 3"  # type: ignore[union-attr]


async def test_guardians_and_agents_read_for_theirs_once(office: Office, mail: Mailroom) -> None:
    mother = await office.stage.person("Meena Sen", "guardian")
    agent = await office.stage.person("Kamal Roy", "agent", "telegram")
    await office.talent("Tiny Sen", is_minor=True, guardian_id=mother.id)
    await office.talent("Riya Paul", representation="agent_first", agent_id=agent.id)
    await office.talent("Isha Paul", representation="agent_first", agent_id=agent.id)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op)
    assert {one.address for one in await mail.letters(op)} == {
        office.stage.addresses[mother.id],
        office.stage.addresses[agent.id],
    }
    [letter] = await office.told(agent)
    assert "About Riya Paul and Isha Paul:" in letter
    assert not await office.told(office.people["Tiny Sen"])


async def test_each_reader_gets_the_frame_in_their_own_language(office: Office, mail: Mailroom) -> None:
    await office.talent("Amrita Kaur")
    await office.talent("Simran Bedi", language="hi-Latn")
    op = await mail.send(list="Meera", body="Aadhaar leke aana")
    await mail.work(op)
    [english] = await office.told(office.people["Amrita Kaur"])
    [hindi] = await office.told(office.people["Simran Bedi"])
    assert english.startswith("From the casting desk")
    assert hindi.startswith("Redleaf Casting ke casting desk se")
    assert "Aadhaar leke aana" in english
    assert "Aadhaar leke aana" in hindi


async def test_one_person_needs_a_tap_only(office: Office, mail: Mailroom) -> None:
    await office.cast(1)
    preview = await office.stage.run("message_list", office.priya, list="Meera", body="Hello")
    ask = draft(preview).ask
    assert ask is not None
    assert (ask.kind, ask.phrase) == ("choice", ""), "nothing has to be typed"
    assert labels(preview) == ["Send", "Cancel"]
    op = int((await mail.confirm(preview)).focus["operation_id"])
    assert await mail.work(op) == 1


async def test_confirming_twice_starts_once(office: Office, mail: Mailroom) -> None:
    await office.cast(3)
    preview = await office.stage.run("message_list", office.priya, list="Meera", body="Hello")
    first = await mail.confirm(preview)
    second = await mail.confirm(preview)
    assert first.focus["operation_id"] == second.focus["operation_id"]
    assert len(await mail.items(int(first.focus["operation_id"]))) == 3


async def test_a_list_that_changed_since_the_preview_is_shown_again(office: Office, mail: Mailroom) -> None:
    await office.cast(2)
    preview = await office.stage.run("message_list", office.priya, list="Meera", body="Hello")
    await office.talent("Neha Rao")
    again = await mail.confirm(preview)
    assert "operation_id" not in again.focus
    assert text(again).startswith("The list changed since you saw it")
    assert draft(again).ask.phrase == "SEND 3"  # type: ignore[union-attr]
    assert not [row for row in await office.rows() if row["purpose"] == "bulk"]


async def test_somebody_who_opts_out_after_the_preview_stops_it_too(office: Office, mail: Mailroom) -> None:
    await office.cast(3)
    preview = await office.stage.run("message_list", office.priya, list="Meera", body="Hello")
    await opt_out(office, "Neha Rao")
    assert "SEND 2" in text(await mail.confirm(preview))


async def test_a_list_nobody_can_be_reached_on_is_refused_with_names(office: Office) -> None:
    await office.cast(1)
    await opt_out(office, "Amrita Kaur")
    with pytest.raises(Rejected) as refusal:
        await office.stage.run("message_list", office.priya, list="Meera", body="Hello")
    assert refusal.value.text_key == "bulk-nobody-reachable"


async def test_a_message_without_words_asks_for_them(office: Office) -> None:
    await office.cast(2)
    asked = await office.stage.run("message_list", office.priya, list="Meera")
    ask = draft(asked).ask
    assert ask is not None
    preview = await office.stage.run(ask.tool, office.priya, **{**ask.arguments, ask.slot: "Hello all"})
    assert "Hello all" in text(preview)


async def test_agents_are_an_audience(office: Office) -> None:
    for name in ("Kamal Roy", "Dilip Sen"):
        await office.stage.person(name, "agent", "telegram")
    preview = await office.stage.run(
        "message_list", office.priya, audience="agents", body="looking for real twins, 8-10 yrs"
    )
    assert "**2 people** get this (Telegram 2)." in text(preview)


async def test_at_night_the_preview_says_until_when_it_waits(office: Office) -> None:
    await office.cast(2)
    office.stage.clock.advance(hours=12)
    preview = await office.stage.run("message_list", office.priya, list="Meera", body="Hello")
    assert "It is night for 2 of 2: theirs wait until Sat 21 Nov, 8:00 AM IST." in text(preview)


async def test_the_approved_text_has_one_line_per_variable(office: Office, mail: Mailroom) -> None:
    await office.cast(1)
    op = await mail.send(list="Meera", body="two\nlines")
    await mail.work(op)
    [letter] = await mail.letters(op)
    assert letter.template is not None
    assert letter.template.name == "general_update"
    assert letter.template.variables == ("Redleaf Casting", "Meera in Gully Nights", "two lines")


async def test_an_agent_reads_whom_it_is_about_in_the_approved_text_too(
    office: Office, mail: Mailroom
) -> None:
    agent = await office.stage.person("Kamal Roy", "agent")
    await office.talent("Riya Paul", representation="agent_first", agent_id=agent.id)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op)
    [letter] = await mail.letters(op)
    assert letter.template is not None
    assert letter.template.variables[-1] == "About Riya Paul: Hello"


async def test_a_text_too_long_for_one_message_is_refused_with_the_limit(office: Office) -> None:
    await office.cast(2)
    with pytest.raises(Rejected) as refusal:
        await office.stage.run("message_list", office.priya, list="Meera", body="x" * 801)
    assert refusal.value.values == {"count": 801, "most": 800}
