"""Who cannot be reached where they are: other apps, SMS, e-mail, then a call; never past an opt-out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio

from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Option
from core.conversation.tools import ToolContext
from core.errors import Unavailable, Undeliverable
from core.messages import Accounts, Template
from core.store import persons
from core.texts import Words
from tests.switchboard import FakeChannel, Switchboard

ALL = ("whatsapp", "telegram", "sms", "email")


@pytest_asyncio.fixture
async def board(tmp_path):
    channels = [FakeChannel(name, window_h=24 if name == "whatsapp" else 0) for name in (*ALL, "slack")]
    made = await Switchboard.open(tmp_path, *channels)
    yield made
    await made.close()


def blocked() -> Undeliverable:
    return Undeliverable("no", reason="blocked")


async def sweep(board: Switchboard) -> list[str]:
    """What the casting office hears once due notices were looked at."""
    before = len(board.channels["slack"].seen)
    board.clock.advance(minutes=2)
    await board.hub.sweep()
    await board.hub.settle()
    return [seen.text for seen in board.channels["slack"].seen[before:]]


@pytest.mark.parametrize("purpose", ["reminder", "notice", "alert", "bulk"])
async def test_each_channel_is_tried_once_and_mail_last(board, purpose):
    who = await board.person(
        "Riya Kapoor", "talent", email="r@x.example", sms="+91", telegram="77", whatsapp="+91"
    )
    for name in ("telegram", "sms", "email"):
        board.channels[name].next.append(blocked())

    await board.queue("k", "whatsapp", "+91", "11 AM", purpose=purpose, who=who)
    await board.hub.settle()

    assert [row["key"] for row in await board.rows()] == [
        "k",
        "k/via/telegram",
        "k/via/telegram/via/sms",
        "k/via/telegram/via/sms/via/email",
    ]
    assert [row["status"] for row in await board.rows()] == ["refused", "failed", "failed", "failed"]
    assert (await board.row("k"))["reason"] == "window closed; sent by telegram"


async def test_an_approved_text_comes_before_any_other_channel(board):
    who = await board.person("Riya Kapoor", "talent", whatsapp="+91", sms="+91", email="r@x.example")
    approved = Template("audition_reminder", "en", ("Meera", "11 AM"))

    await board.queue("k", "whatsapp", "+91", "free", purpose="reminder", who=who, template=approved)
    await board.hub.settle()

    assert board.channels["whatsapp"].texts() == ["audition_reminder: Meera, 11 AM"]
    assert not board.channels["sms"].seen + board.channels["email"].seen


async def test_a_window_that_was_closed_after_all_is_found_out_by_receipt(board):
    who = await board.person("Riya Kapoor", "talent", whatsapp="+91", sms="+91")
    await board.say("whatsapp", "+91", "help")
    await board.queue("k", "whatsapp", "+91", "11 AM", purpose="reminder", who=who)
    await board.hub.settle()
    taken = (await board.row("k"))["provider_id"]

    await board.receipt("whatsapp", taken, "failed", "63016")
    await board.hub.settle()
    await board.receipt("whatsapp", taken, "failed", "63016")
    await board.hub.settle()

    assert board.channels["sms"].texts() == ["11 AM"]
    assert (await board.row("k"))["reason"] == "window_closed; sent by sms"


async def test_what_a_network_would_not_deliver_goes_on_only_if_somebody_waits_for_it(board):
    who = await board.person("Riya Kapoor", "talent", telegram="77", sms="+91")
    for purpose in ("reminder", "bulk"):
        board.channels["telegram"].next.append(Undeliverable("no", reason="not_allowed"))
        await board.queue(purpose, "telegram", "77", purpose=purpose, who=who)
        await board.hub.settle()

    assert board.channels["sms"].texts() == ["reminder"]


async def test_nobody_is_followed_past_an_opt_out_and_staff_hear_of_it(board):
    await board.person("Priya Nair", "casting_director", slack="U1")
    who = await board.person("Riya Kapoor", "talent", whatsapp="+919800000001", telegram="77", sms="+91")
    board.channels["telegram"].next.append(Undeliverable("21610", reason="opted_out"))

    await board.queue("k", "telegram", "77", "Today 4 PM, gate 3", purpose="reminder", who=who)
    await board.hub.settle()

    assert not board.channels["sms"].seen + board.channels["whatsapp"].seen
    [told] = await sweep(board)
    assert "Riya Kapoor, +919800000001" in told.replace("**", "")
    assert "asked for no more messages" in told
    assert "Today 4 PM, gate 3" in told


async def test_several_people_to_call_are_one_message(board):
    await board.person("Priya Nair", "casting_director", slack="U1")
    await board.person("Arjun Mehta", "associate", slack="U2")
    for n, name in enumerate(("Riya Kapoor", "Asha Rao", "Meena Iyer")):
        who = await board.person(name, "talent", whatsapp=f"+91980000000{n}")
        await board.queue(f"k{n}", "whatsapp", f"+91980000000{n}", "11 AM", purpose="reminder", who=who)
    await board.hub.settle()

    told = await sweep(board)

    assert len(told) == 2, "one each for Priya and Arjun"
    for text in told:
        assert text.startswith("3 people to call")
        assert all(name in text for name in ("Riya Kapoor", "Asha Rao", "Meena Iyer"))
        assert text.count("WhatsApp window closed") == 3
    assert await sweep(board) == [], "and it is not said again"


async def test_who_wrote_meanwhile_need_not_be_called(board):
    await board.person("Priya Nair", "casting_director", slack="U1")
    who = await board.person("Riya Kapoor", "talent", whatsapp="+91")
    await board.queue("k", "whatsapp", "+91", "11 AM", purpose="reminder", who=who)
    await board.hub.settle()
    board.clock.advance(seconds=30)
    await board.say("whatsapp", "+91", "help")

    assert await sweep(board) == []


async def test_what_is_over_needs_no_call(board):
    await board.person("Priya Nair", "casting_director", slack="U1")
    who = await board.person("Riya Kapoor", "talent", whatsapp="+91")
    soon = board.clock() + timedelta(seconds=90)
    await board.queue("k", "whatsapp", "+91", "11 AM", purpose="reminder", who=who, expires_at=soon)
    await board.hub.settle()

    assert await sweep(board) == []


async def test_attempts_used_up_mean_a_call_and_a_colleague_is_never_on_the_list(board):
    await board.person("Priya Nair", "casting_director", slack="U1")
    colleague = await board.person("Arjun Mehta", "associate", whatsapp="+44")
    who = await board.person("Riya Kapoor", "talent", telegram="77")
    board.channels["telegram"].next.extend(Unavailable("503") for _ in range(6))
    await board.queue("k", "telegram", "77", "11 AM", purpose="alert", who=who)
    await board.queue("c", "whatsapp", "+44", "11 AM", purpose="alert", who=colleague)
    await board.reached("k", "dead")
    await board.reached("c", "refused")

    [told] = await sweep(board)

    assert "Riya Kapoor" in told
    assert "six attempts" in told
    assert "Arjun" not in told


async def test_a_message_to_many_reports_in_its_own_way(board):
    await board.person("Priya Nair", "casting_director", slack="U1")
    who = await board.person("Riya Kapoor", "talent", whatsapp="+91")
    await board.queue("k", "whatsapp", "+91", "11 AM", purpose="bulk", who=who)
    await board.hub.settle()

    assert await sweep(board) == []


async def test_a_reply_stays_where_it_was_asked_for(board):
    who = await board.person("Riya Kapoor", "talent", telegram="77", sms="+91")
    board.channels["telegram"].next.append(blocked())

    await board.queue("k", "telegram", "77", "an answer", who=who)
    await board.hub.settle()

    assert [row["key"] for row in await board.rows()] == ["k"]


@pytest.mark.parametrize("last", ["sms", "email"])
async def test_buttons_work_where_the_message_arrived(board, last):
    chats = {"telegram": "77", last: "where"}
    who = await board.person("Simran", "talent", **chats)
    board.channels["telegram"].next.append(blocked())
    async with board.hub.database.transaction() as tx:
        wiring = {"org_id": "default", "now": board.clock(), "tokens": board.hub.tokens}
        desk = Desk(tx, accounts=board.hub.accounts, **wiring)
        option = Option("Help", "show_help", {})
        await desk.tell(who.id, lambda _: Draft("Coming?", options=(option,)), key="k")
    await board.hub.settle()

    [answer] = await board.say(last, "where", "1")

    assert "casting" in answer.casefold()


async def test_a_new_number_or_address_is_not_preferred_to_the_app_they_use(board):
    who = await board.person("Riya Kapoor", "talent", whatsapp="+91")
    board.clock.advance(hours=1)
    async with board.hub.database.transaction() as tx:
        for channel in ("email", "sms"):
            own = {"proof": "operator", "account": board.channels[channel].about.account}
            await persons.bind(tx, who, channel, "where", board.clock(), **own)
        ways = await persons.reaches(tx, who.id)
    assert [way.channel for way in ways] == ["whatsapp", "sms", "email"]

    await board.say("email", "where", "help")
    async with board.hub.database.read() as tx:
        assert (await persons.reaches(tx, who.id))[0].channel == "email", "who writes from there is there"


@pytest.mark.parametrize(("code", "word"), [("21610", "opted_out"), ("63014", "blocked")])
async def test_a_dead_target_is_remembered_and_healed_as_its_kind_allows(board, code, word):
    who = await board.person("Riya Kapoor", "talent", sms="+91")
    await board.queue("a", "sms", "+91", purpose="reminder", who=who)
    await board.hub.settle()
    await board.receipt("sms", (await board.row("a"))["provider_id"], "failed", code)
    await board.hub.settle()
    await board.queue("b", "sms", "+91", purpose="reminder", who=who)
    await board.hub.settle()
    assert ((await board.row("a"))["reason"], (await board.row("b"))["status"]) == (word, "refused")

    await board.say("sms", "+91", "START" if word == "opted_out" else "help")
    await board.queue("c", "sms", "+91", purpose="reminder", who=who)
    await board.hub.settle()

    assert (await board.row("c"))["status"] == "sent"


async def test_the_list_can_be_asked_for_and_holds_no_numbers_where_others_read(board):
    priya = await board.person("Priya Nair", "casting_director", slack="U1")
    for n in range(10):
        who = await board.person(f"Talent {n}", "talent", whatsapp=f"+9198000000{n:02}")
        await board.queue(f"k{n}", "whatsapp", f"+9198000000{n:02}", "11 AM", purpose="reminder", who=who)
    await board.hub.settle()
    [told] = await sweep(board)
    assert "And 2 more." in told

    async with board.hub.database.transaction() as tx:
        wiring = {"org_id": "default", "now": board.clock(), "tokens": board.hub.tokens}
        desk = Desk(tx, accounts=board.hub.accounts, **wiring)
        where = board.channels["slack"].address("C1")
        context = ToolContext(
            tx, "default", priya, where, board.clock(), Words("en", "Asia/Kolkata"), {}, desk
        )
        tool = board.hub.tools["list_calls"]
        whole = await tool.run(context, tool.arguments())
        public = await tool.run(replace(context, group=True), tool.arguments())

    assert "Talent 9, +919800000009" in whole.draft.text.replace("**", "")
    assert "Talent 9" in public.draft.text
    assert "+91" not in public.draft.text


async def test_talent_outside_the_window_get_the_general_text_and_colleagues_read_it_later(board):
    """Whatever a feature tells somebody who never wrote: with its choices as numbers, and not too long."""
    talent = await board.person("Riya Kapoor", "talent", whatsapp="+9198")
    colleague = await board.person("Priya Nair", "associate", whatsapp="+9199")
    options = (Option("Send a tape", "send_tape"), Option("I can't", "refuse_tape"))
    async with board.hub.database.transaction() as tx:
        desk = Desk(
            tx,
            org_id="default",
            now=board.clock(),
            tokens=board.hub.tokens,
            accounts=board.hub.accounts,
        )
        for who in (talent, colleague):
            await desk.tell(
                who.id, lambda _words: Draft("A tape, **please**. " * 80, options=options), key=f"t/{who.id}"
            )
    await board.hub.settle()

    told, later = await board.rows()
    assert (told["status"], later["status"], later["reason"]) == ("sent", "refused", "told later")
    template = told["body"]["template"]
    assert template["name"] == "general_update"
    assert template["variables"][-1].endswith("… 1: Send a tape, 2: I can't")
    assert "**" not in template["variables"][-1]
    assert len(template["variables"][-1]) < 800


async def test_the_general_text_says_whose_desk_writes(board):
    talent = await board.person("Amrita Kalsi", "talent", whatsapp="+9191")
    ours = Accounts(board.hub.accounts, {}, "Redleaf Casting")
    for n, accounts in enumerate((ours, board.hub.accounts)):
        async with board.hub.database.transaction() as tx:
            desk = Desk(tx, org_id="default", now=board.clock(), tokens=board.hub.tokens, accounts=accounts)
            await desk.tell(talent.id, lambda _words: Draft("An offer."), key=f"o/{n}")
    await board.hub.settle()
    houses = [row["body"]["template"]["variables"][0] for row in await board.rows()]
    assert houses == ["Redleaf Casting", "your team"]


async def test_f10_a_shut_window_takes_the_approved_text_else_sms_else_mail_else_a_call(board):
    """Never silent: each refusal leads to the next way, and the last to the casting office."""
    await board.person("Priya Nair", "casting_director", slack="U1")
    approved = Template("audition_reminder", "en", ("Meera", "11 AM"))
    refused = [Undeliverable("63016", reason="window_closed"), Undeliverable("63027", reason="bad_request")]
    heard = []
    for n, ways in enumerate(
        (("whatsapp",), ("whatsapp", "sms"), ("whatsapp", "sms", "email"), ("whatsapp",))
    ):
        contacts = {name: f"{name}-{n}" for name in ways} | {"whatsapp": f"+91980000000{n}"}
        who = await board.person(f"Riya {n}", "talent", **contacts)
        if n:
            board.channels["whatsapp"].next.append(refused[n % 2])
        if n == 2:
            board.channels["sms"].next.append(Undeliverable("30003", reason="gone"))
        await board.queue(
            f"k{n}", "whatsapp", contacts["whatsapp"], "11 AM", purpose="reminder", who=who, template=approved
        )
        await board.hub.settle()
        heard += await sweep(board)

    assert board.channels["whatsapp"].texts() == ["audition_reminder: Meera, 11 AM"]
    assert board.channels["sms"].texts() == ["11 AM"]
    assert board.channels["email"].texts() == ["11 AM"]
    [told] = heard
    assert "Riya 3" in told
    assert not any(f"Riya {n}" in told for n in (0, 1, 2))
