"""Several people behind one number: switching by word, asking after a pause, nothing for the wrong one."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.conversation.desk import Desk
from core.conversation.drafts import Ask, Draft, Option
from core.messages import Template
from core.store import persons
from core.texts import Words
from tests.providers import ProviderHub

PHONE, ID = "+919800000001", "IN.13491208655302741918"
FOR_WHOM = Words()("for-whom")


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def family(desk):
    anaya = await desk.person("Anaya Iyer", "talent", whatsapp=f"whatsapp:{PHONE}")
    meera = await desk.person("Meera Iyer", "talent")
    async with desk.hub.database.transaction() as tx:
        for who in (anaya, meera):
            await persons.share(tx, "whatsapp", f"whatsapp:{PHONE}", who)
    return anaya, meera


async def write(desk, text, **more):
    """What the desk says to one more message of the phone."""
    before = len(await desk.outbox())
    await desk.whatsapp(PHONE, text, **more)
    return await desk.said(PHONE, after=before)


async def writers(desk):
    return [row["person_id"] for row in await desk.inbound()]


async def ask(desk, who, about):
    """Put a question to one of them: yes and no set their language, which shows for whom it was."""
    async with desk.hub.database.transaction() as tx:
        hands = Desk(
            tx,
            org_id="default",
            now=desk.clock(),
            tokens=desk.hub.tokens,
            accounts=desk.hub.accounts,
        )
        options = (
            Option("Confirm", "change_settings", {"language": "hi-Latn"}, means="yes"),
            Option("Can't come", "change_settings", {"language": "hi"}, means="no"),
        )
        draft = Draft(f"Audition for {about}. Can you come?", options=options, ask=Ask("choice", about))
        template = Template("audition_invite", "en", ("Audition", "Sat", "15", "Aram Nagar"))
        told = await hands.tell(who.id, lambda _: draft, key=f"invite/{about}", template=lambda _: template)
    await desk.settled()
    return told


async def answered(desk):
    """Whose answers were recorded, and which."""
    async with desk.hub.database.read() as tx:
        people = [one for one in await persons.with_roles(tx, "default", ["talent"]) if one.language != "en"]
    return {one.first_name: one.language for one in people}


async def test_both_can_be_reached_and_each_message_says_for_whom_it_is(desk, family):
    anaya, meera = family
    await desk.whatsapp(PHONE, "Anaya here", bsuid=ID)
    for who in (anaya, meera):
        assert (await ask(desk, who, who.first_name)).status == "queued"
    assert (await desk.said(PHONE))[-2:] == [
        "**Anaya**: Audition for Anaya. Can you come?",
        "**Meera**: Audition for Meera. Can you come?",
    ]
    rows = (await desk.outbox())[-2:]
    assert [row["body"]["template"]["variables"][0] for row in rows] == ["Anaya: Audition", "Meera: Audition"]


async def test_the_speaker_is_switched_by_word_at_any_time(desk, family):
    anaya, meera = family
    assert (await write(desk, "this is Anaya", bsuid=ID))[0].startswith("**Anaya**: noted")
    await write(desk, "help")
    await write(desk, "ab Meera bol rahi hoon")
    await write(desk, "help")
    [answer] = await write(desk, "for Anaya: what do you know about me")
    assert answer.startswith("**Anaya**")
    await write(desk, "help")
    assert await writers(desk) == [anaya.id, anaya.id, meera.id, meera.id, anaya.id, anaya.id]


async def test_after_a_pause_it_asks_again_but_not_within_one_talk(desk, family):
    anaya, _ = family
    await write(desk, "this is Anaya")
    for _ in range(5):
        desk.clock.advance(minutes=25)
        assert FOR_WHOM not in await write(desk, "help")
    desk.clock.advance(minutes=31)
    assert await write(desk, "help") == [FOR_WHOM]
    await write(desk, "Anaya")
    assert (await writers(desk))[-1] == anaya.id


async def test_a_tap_speaks_for_whom_the_button_was_sent_to(desk, family):
    _, meera = family
    await write(desk, "this is Anaya")
    await ask(desk, meera, "Meera")
    token = (await desk.outbox())[-1]["body"]["choices"][0]["token"]
    [reply] = await write(desk, "Confirm", ButtonPayload=token, ButtonText="Confirm")
    assert reply.startswith("**Meera**")
    assert await answered(desk) == {"Meera": "hi-Latn"}


@pytest.mark.parametrize("typed", ["yes", "1", "Confirm", "haan", "confirm kar do"])
async def test_a_typed_answer_that_two_could_mean_is_asked_about(desk, family, typed):
    anaya, meera = family
    await write(desk, "this is Anaya")
    await ask(desk, anaya, "Anaya")
    await ask(desk, meera, "Meera")
    assert await write(desk, typed) == [FOR_WHOM]
    assert await answered(desk) == {}
    [reply] = await write(desk, "Meera")
    assert reply.startswith("**Meera**")
    assert "Anaya" not in await answered(desk)


async def test_an_answer_typed_while_only_another_was_asked_is_asked_about(desk, family):
    _, meera = family
    await write(desk, "this is Anaya")
    await ask(desk, meera, "Meera")
    assert await write(desk, "yes") == [FOR_WHOM]
    assert await answered(desk) == {}


async def test_an_answer_of_an_unknown_speaker_waits_for_the_name_and_is_then_recorded(desk, family):
    _, meera = family
    await desk.whatsapp(PHONE, "Anaya here")
    desk.clock.advance(hours=5)
    await ask(desk, meera, "Meera")
    assert await write(desk, "yes") == [FOR_WHOM]
    await write(desk, "Meera bol rahi hoon")
    assert await answered(desk) == {"Meera": "hi-Latn"}


async def test_an_answer_with_the_name_beside_it_needs_no_question(desk, family):
    anaya, meera = family
    await write(desk, "this is Anaya")
    await ask(desk, anaya, "Anaya")
    await ask(desk, meera, "Meera")
    [reply] = await write(desk, "for Meera: yes")
    assert reply.startswith("**Meera**")
    assert await answered(desk) == {"Meera": "hi-Latn"}


async def test_an_old_for_whom_button_only_says_who_speaks(desk, family):
    anaya, meera = family
    await write(desk, "what do you know about me")
    asked = (await desk.outbox())[-1]["body"]["choices"]
    await write(desk, "Anaya")
    tapped = {"ButtonPayload": asked[1]["token"], "ButtonText": "Meera"}
    [reply] = await write(desk, "Meera", **tapped)
    assert reply.startswith("**Meera**: noted")
    await write(desk, "help")
    assert (await writers(desk))[-1] == meera.id
    assert anaya.id != meera.id


async def test_a_name_of_nobody_behind_the_phone_gets_the_names_that_are(desk, family):
    [reply] = await write(desk, "speaking for Kavya")
    assert reply == f"On this number I know Anaya and Meera. {FOR_WHOM}"
    assert await writers(desk) == [None]


async def test_an_unshared_phone_is_never_switched_by_a_word(desk):
    riya = await desk.person("Riya Kapoor", "talent", whatsapp=f"whatsapp:{PHONE}")
    await desk.person("Meera Iyer", "talent")
    for text in ("this is Meera now", "speaking for Meera", "Meera"):
        await desk.whatsapp(PHONE, text)
    assert set(await writers(desk)) == {riya.id}


async def test_a_stop_from_a_shared_phone_holds_for_everybody_behind_it(desk, family):
    anaya, meera = family
    await desk.whatsapp(PHONE, "this is Anaya")
    await desk.whatsapp(PHONE, "STOP")
    for who in (anaya, meera):
        assert (await ask(desk, who, who.first_name)).status == "opted_out"


async def test_a_phone_that_is_known_by_the_apps_own_id_can_still_be_shared(desk):
    anaya = await desk.person("Anaya Iyer", "talent", whatsapp=f"whatsapp:{PHONE}")
    await desk.whatsapp(PHONE, "help", bsuid=ID)
    meera = await desk.person("Meera Iyer", "talent")
    async with desk.hub.database.transaction() as tx:
        await persons.share(tx, "whatsapp", f"whatsapp:{PHONE}", meera)
    assert await write(desk, "help", bsuid=ID) == [FOR_WHOM]
    await write(desk, "Anaya", bsuid=ID)
    assert (await writers(desk))[-1] == anaya.id
