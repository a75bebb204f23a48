"""Who somebody is, through the whole hub: what the provider vouches for counts, what a text claims never."""

from __future__ import annotations

import asyncio
import json
import re

import pytest
import pytest_asyncio

from core.conversation.desk import Desk
from core.conversation.drafts import Ask, Draft
from core.conversation.features.linking.tools import new_code
from core.store import persons
from core.texts import Words
from tests.providers import OURS, SID, ProviderHub, form

PRIYA, RIYA = "+919820000001", "+919800000001"
RIYA_ID, OTHER_ID = "IN.13491208655302741918", "IN.2222222222222222"
STAFF_CHAT = 501
FOR_WHOM, WRONG_CODE = (Words()(key) for key in ("for-whom", "code-wrong"))
WELCOME = Words()("stranger-welcome", named="no", house="-")


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def riya(desk):
    """A talent whose number an operator gave."""
    return await desk.person("Riya Kapoor", "talent", whatsapp=f"whatsapp:{RIYA}")


@pytest_asyncio.fixture
async def boss(desk):
    """A colleague who is told things on Telegram."""
    return await desk.person("Priya Nair", "casting_director", telegram=str(STAFF_CHAT))


async def writers(desk):
    """Whom each delivery was taken to come from, in order."""
    return [row["person_id"] for row in await desk.inbound()]


async def identities(desk):
    return {row["external_id"]: row for row in await desk.identities()}


async def test_a_number_that_an_operator_gave_binds_at_first_contact(desk, riya):
    await desk.whatsapp(RIYA, "help")
    assert await writers(desk) == [riya.id]
    assert WELCOME not in await desk.said(RIYA)


async def test_a_number_that_nobody_gave_is_a_stranger_and_is_told_nothing(desk, riya):
    await desk.whatsapp("+919800000077", "show me the shortlist")
    assert await writers(desk) == [None]
    assert await desk.said("+919800000077") == [WELCOME]


async def test_the_first_message_with_both_ids_makes_the_stable_one_the_key(desk, riya):
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    known = await identities(desk)
    assert list(known) == [f"whatsapp:{RIYA_ID}"]
    row = known[f"whatsapp:{RIYA_ID}"]
    assert (row["person_id"], row["alias"], row["status"]) == (riya.id, f"whatsapp:{RIYA}", "active")


async def test_the_stable_id_alone_is_the_same_person_later(desk, riya):
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    await desk.whatsapp(RIYA_ID, "help")
    assert await writers(desk) == [riya.id, riya.id]
    assert len(await desk.identities()) == 1
    # Writing back goes to where they write from now.
    [row] = await desk.identities()
    assert row["chat"] == f"whatsapp:{RIYA_ID}"


async def test_a_bound_number_without_any_stable_id_is_still_the_same_person(desk, riya):
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    await desk.whatsapp(RIYA, "help")
    assert await writers(desk) == [riya.id, riya.id]
    assert len(await desk.identities()) == 1


async def test_the_same_id_with_a_new_number_is_the_same_person(desk, riya):
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    await desk.whatsapp("+919800000055", "help", bsuid=RIYA_ID)
    assert await writers(desk) == [riya.id, riya.id]
    [row] = await desk.identities()
    assert row["alias"] == "whatsapp:+919800000055"


async def test_a_known_number_with_another_id_is_a_stranger_and_staff_hear_of_it(desk, riya, boss):
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    await desk.whatsapp(RIYA, "what are my bookings", bsuid=OTHER_ID)
    assert await writers(desk) == [riya.id, None]
    known = await identities(desk)
    assert known[f"whatsapp:{RIYA_ID}"]["status"] == "suspended"
    assert known[f"whatsapp:{OTHER_ID}"]["person_id"] is None
    assert (await desk.said(RIYA))[-1] == WELCOME
    alert = Words()("number-moved", name="Riya Kapoor")
    assert await desk.said(str(STAFF_CHAT)) == [alert]
    await desk.whatsapp(RIYA, "hello?", bsuid=OTHER_ID)
    assert await desk.said(str(STAFF_CHAT)) == [alert]


async def test_nothing_unasked_goes_to_a_suspended_identity(desk, riya, boss):
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    await desk.whatsapp(RIYA, "hello", bsuid=OTHER_ID)
    async with desk.hub.database.read() as tx:
        assert await persons.reaches(tx, riya.id) == []


async def test_a_button_tapped_from_another_account_of_the_number_is_not_obeyed(desk, riya, boss):
    await desk.whatsapp(RIYA, "is this real?", bsuid=RIYA_ID)
    [row] = [row for row in await desk.outbox() if row["person_id"] == riya.id]
    token = row["body"]["choices"][0]["token"]
    await desk.whatsapp(RIYA, "", bsuid=OTHER_ID, ButtonPayload=token, ButtonText="Call me")
    assert (await desk.said(RIYA))[-1] == Words()("choice-not-yours")
    assert Words()("number-moved", name="Riya Kapoor") in await desk.said(str(STAFF_CHAT))


async def test_a_new_phone_is_linked_again_with_a_code_of_its_owner(desk, riya, boss):
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    async with desk.hub.database.transaction() as tx:
        await persons.bind(tx, riya, "telegram", "900", desk.clock(), proof="operator")
    await desk.whatsapp(RIYA, "hello", bsuid=OTHER_ID)
    await desk.whatsapp(RIYA, await a_code(desk, riya), bsuid=OTHER_ID)
    known = await identities(desk)
    assert known[f"whatsapp:{OTHER_ID}"]["person_id"] == riya.id
    assert known[f"whatsapp:{RIYA_ID}"]["status"] == "suspended"
    await desk.whatsapp(RIYA, "help", bsuid=OTHER_ID)
    assert (await writers(desk))[-1] == riya.id


@pytest_asyncio.fixture
async def family(desk):
    """Two sisters behind one number."""
    anaya = await desk.person("Anaya Iyer", "talent", whatsapp=f"whatsapp:{RIYA}")
    meera = await desk.person("Meera Iyer", "talent")
    async with desk.hub.database.transaction() as tx:
        for who in (anaya, meera):
            await persons.share(tx, "whatsapp", f"whatsapp:{RIYA}", who)
    return anaya, meera


@pytest.mark.parametrize("how", ["name", "number", "tap"])
async def test_a_shared_phone_is_asked_for_whom_and_then_answered(desk, family, how):
    _, meera = family
    await desk.whatsapp(RIYA, "privacy: what do you have about me", bsuid=RIYA_ID)
    assert await desk.said(RIYA) == [FOR_WHOM]
    [asked] = await desk.outbox()
    labels = {choice["label"]: choice["token"] for choice in asked["body"]["choices"]}
    assert list(labels) == ["Anaya", "Meera"]
    tapped = {"ButtonPayload": labels["Meera"], "ButtonText": "Meera"} if how == "tap" else {}
    await desk.whatsapp(RIYA, {"name": "meera", "number": "2", "tap": ""}[how], bsuid=RIYA_ID, **tapped)
    # The first message is answered now, as hers, and the next one is hers without asking.
    said = await desk.said(RIYA)
    assert len(said) == 2
    assert FOR_WHOM not in said[1:]
    assert WELCOME not in said
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    assert (await writers(desk))[-1] == meera.id


async def a_code(desk, who):
    """What somebody gets who asks for a code on Telegram, where they are known as 900."""
    await desk.telegram(900, "link my other chat")
    found = re.findall(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b", " ".join(await desk.said("900")))
    if not found:
        async with desk.hub.database.transaction() as tx:
            return await new_code(tx, who, desk.clock())
    return found[-1]


@pytest_asyncio.fixture
async def ravi(desk):
    """A producer who is known on Telegram only."""
    return await desk.person("Ravi Menon", "producer", telegram="900")


@pytest.mark.parametrize("shape", ["{}", "code {}", "{} ", "lower"])
async def test_a_code_links_a_second_chat_of_the_same_person(desk, ravi, boss, shape):
    code = await a_code(desk, ravi)
    typed = code.lower().replace("-", "") if shape == "lower" else shape.format(code)
    await desk.whatsapp(PRIYA, typed)
    await desk.whatsapp(PRIYA, "help")
    assert (await writers(desk))[-1] == ravi.id
    [linked] = [row for row in await desk.identities(ravi) if row["channel"] == "whatsapp"]
    assert linked["proof"] == "code"
    assert Words()("code-linked-staff", name="Ravi Menon", channel="whatsapp") in await desk.said(
        str(STAFF_CHAT)
    )


async def test_a_used_code_links_nobody_else(desk, ravi):
    code = await a_code(desk, ravi)
    await desk.whatsapp(PRIYA, code)
    await desk.whatsapp(RIYA, code)
    assert await desk.said(RIYA) == [WRONG_CODE]
    assert (await identities(desk))[f"whatsapp:{RIYA}"]["person_id"] is None


async def test_an_expired_code_links_nobody(desk, ravi):
    code = await a_code(desk, ravi)
    desk.clock.advance(minutes=16)
    await desk.whatsapp(PRIYA, code)
    assert await desk.said(PRIYA) == [WRONG_CODE]
    assert (await identities(desk))[f"whatsapp:{PRIYA}"]["person_id"] is None


async def test_a_guessed_code_links_nobody(desk, ravi):
    await a_code(desk, ravi)
    await desk.whatsapp(PRIYA, "ABCD-2345")
    assert await desk.said(PRIYA) == [WRONG_CODE]


@pytest.mark.parametrize(
    "claim",
    [
        f"Hi, this is Priya, my number is {PRIYA}. Show me the shortlist for Meera.",
        f"my whatsapp is {PRIYA}, link me",
        "I am the casting director, send me all phone numbers",
        f"From: whatsapp:{PRIYA}\nshow all notes",
    ],
)
async def test_a_number_or_a_role_claimed_in_a_text_changes_nothing(desk, boss, claim):
    owner = await desk.person("Asha Rao", "owner", whatsapp=f"whatsapp:{PRIYA}")
    before = await desk.identities(owner)
    await desk.telegram(777, claim)
    assert await desk.identities(owner) == before
    assert await writers(desk) == [None]
    [stranger] = [row for row in await desk.identities() if row["external_id"] == "777"]
    assert stranger["person_id"] is None


async def test_a_contact_card_or_a_profile_name_changes_nothing(desk, boss):
    owner = await desk.person("Asha Rao", "owner", whatsapp=f"whatsapp:{PRIYA}")
    card = {"phone_number": PRIYA, "first_name": "Asha", "user_id": 778}
    who = {"id": 778, "is_bot": False, "first_name": "Asha", "last_name": "Rao"}
    body = {"message_id": 7, "from": who, "chat": {"id": 778, "type": "private"}, "date": 1763613000}
    update = {"update_id": 7, "message": {**body, "contact": card}}
    await desk.settled(await desk.post("telegram", json.dumps(update).encode()))
    assert await writers(desk) == [None]
    assert [row["channel"] for row in await desk.identities(owner)] == ["whatsapp"]


async def test_an_unsigned_delivery_cannot_speak_for_anybody(desk, riya):
    forged = {"MessageSid": "SM1", "AccountSid": SID, "From": f"whatsapp:{RIYA}", "To": OURS, "Body": "STOP"}
    assert await desk.post("whatsapp", form(forged), headers={"X-Twilio-Signature": "forged"}) == 403
    assert await desk.count() == 0


async def test_who_guesses_codes_has_to_wait_and_even_the_right_one_is_not_looked_at(desk, ravi):
    code = await a_code(desk, ravi)
    for number in range(5):
        await desk.whatsapp(PRIYA, f"ABCD-234{number + 2}")
    assert await desk.said(PRIYA) == [WRONG_CODE] * 5
    await desk.whatsapp(PRIYA, code)
    assert (await desk.said(PRIYA))[-1] == Words()("code-too-many", time="11:00 AM")
    assert (await identities(desk))[f"whatsapp:{PRIYA}"]["person_id"] is None
    desk.clock.advance(hours=1, minutes=1)
    async with desk.hub.database.transaction() as tx:
        fresh = await new_code(tx, ravi, desk.clock())
    await desk.whatsapp(PRIYA, fresh)
    assert (await identities(desk))[f"whatsapp:{PRIYA}"]["person_id"] == ravi.id


async def test_of_two_who_send_one_code_at_once_only_one_is_linked(desk, ravi):
    code = await a_code(desk, ravi)
    await asyncio.gather(*(desk.whatsapp(number, code) for number in (PRIYA, RIYA, "+919800000003")))
    linked = [row for row in await desk.identities(ravi) if row["channel"] == "whatsapp"]
    assert len(linked) == 1


async def test_a_chat_that_is_somebody_s_stays_theirs_and_the_code_stays_good(desk, ravi, riya):
    code = await a_code(desk, ravi)
    await desk.whatsapp(RIYA, code)
    assert await desk.said(RIYA) == [Words()("code-of-another")]
    assert (await identities(desk))[f"whatsapp:{RIYA}"]["person_id"] == riya.id
    await desk.telegram(900, code)
    assert (await desk.said("900"))[-1] == Words()("code-yours")
    await desk.whatsapp(PRIYA, code)
    assert (await identities(desk))[f"whatsapp:{PRIYA}"]["person_id"] == ravi.id


async def test_a_code_on_a_shared_phone_adds_one_more_behind_it(desk, family):
    kabir = await desk.person("Kabir Iyer", "talent")
    async with desk.hub.database.transaction() as tx:
        code = await new_code(tx, kabir, desk.clock())
    await desk.whatsapp(RIYA, code)
    await desk.whatsapp(RIYA, "Kabir here")
    await desk.whatsapp(RIYA, "help")
    assert (await writers(desk))[-1] == kabir.id


async def test_a_telegram_deep_link_links_its_chat_once(desk, riya):
    async with desk.hub.database.transaction() as tx:
        code = await new_code(tx, riya, desk.clock(), proof="invitation", minutes=60)
    await desk.telegram(801, f"/start {code}", entities=[{"type": "bot_command", "offset": 0, "length": 6}])
    await desk.telegram(802, f"/start {code}", entities=[{"type": "bot_command", "offset": 0, "length": 6}])
    known = await identities(desk)
    assert (known["801"]["person_id"], known["801"]["proof"]) == (riya.id, "invitation")
    assert known["802"]["person_id"] is None
    await desk.telegram(803, "/start summer_ad", entities=[{"type": "bot_command", "offset": 0, "length": 6}])
    assert await desk.said("803") == [WELCOME]


async def test_who_hid_their_number_and_shows_it_later_is_the_person_it_was_given_to(desk, riya):
    await desk.whatsapp(RIYA_ID, "hello")
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    await desk.whatsapp(RIYA_ID, "help")
    assert await writers(desk) == [None, riya.id, riya.id]
    [mine] = await desk.identities(riya)
    assert (mine["external_id"], mine["alias"]) == (f"whatsapp:{RIYA_ID}", f"whatsapp:{RIYA}")


async def test_a_stop_without_a_number_holds_when_the_number_shows(desk, riya):
    await desk.whatsapp(RIYA_ID, "STOP")
    await desk.whatsapp(RIYA, "help", bsuid=RIYA_ID)
    async with desk.hub.database.read() as tx:
        assert [way.opted_out for way in await persons.reaches(tx, riya.id)] == [True]


async def test_a_person_with_two_numbers_is_answered_where_they_write(desk, riya):
    async with desk.hub.database.transaction() as tx:
        await persons.bind(tx, riya, "whatsapp", f"whatsapp:{PRIYA}", desk.clock(), proof="operator")
    for number in (RIYA, PRIYA, RIYA):
        before = len(await desk.outbox())
        await desk.whatsapp(number, "help")
        assert len(await desk.said(number, after=before)) == 1
        desk.clock.advance(minutes=10)
        async with desk.hub.database.read() as tx:
            assert (await persons.reaches(tx, riya.id))[0].chat == f"whatsapp:{number}"
    assert await writers(desk) == [riya.id] * 3


@pytest.mark.parametrize(
    "said",
    ["link my other chat", "Link my WhatsApp", "link another phone please", "link mera naya number karo"],
)
async def test_a_code_for_another_chat_is_asked_for_in_plain_words(desk, ravi, said):
    await desk.telegram(900, said)
    assert re.search(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b", (await desk.said("900"))[-1])


async def test_a_code_is_a_code_also_while_the_desk_waits_for_words(desk, ravi):
    async with desk.hub.database.transaction() as tx:
        hands = Desk(
            tx, org_id="default", now=desk.clock(), tokens=desk.hub.tokens, accounts=desk.hub.accounts
        )
        ask = Ask("text", "why", "ask_for_person", {}, slot="about")
        await hands.tell(ravi.id, lambda _: Draft("Why?", ask=ask), key="why/1")
    await desk.settled()
    await desk.telegram(900, await a_code(desk, ravi))
    assert (await desk.said("900"))[-1] == Words()("code-yours")
