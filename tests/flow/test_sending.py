"""From outbox to provider: who waits, who is paused, what is never sent, and what becomes of a row."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

import pytest
import pytest_asyncio

from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Option
from core.errors import Unavailable, Undeliverable
from core.messages import Template
from core.store import accounts, conversations, persons
from tests.fakes import START
from tests.switchboard import FakeChannel, Switchboard

PAUSE_S = 0.4
NIGHT = START.replace(hour=17)
"""23:00 in India."""
MORNING = START.replace(hour=2)
"""08:00 in India."""


@pytest_asyncio.fixture
async def opened(tmp_path):
    boards = []

    async def open_board(*channels, **wiring):
        boards.append(await Switchboard.open(tmp_path, *channels, **wiring))
        return boards[-1]

    yield open_board
    for board in boards:
        await board.close()


def too_fast(seconds: float = PAUSE_S, *, chat_only: bool = False) -> Unavailable:
    return Unavailable("429", retry_after_s=seconds, chat_only=chat_only)


async def test_a_429_silences_the_account_until_its_time_is_over(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.next.append(too_fast())
    await board.queue("k0", "telegram", "Simran")
    await board.hub.settle()
    refused_at = channel.calls[-1]

    for n in range(1, 6):
        await board.queue(f"k{n}", "telegram", f"chat {n}")
    await board.reached("k5", "sent")

    assert min(channel.calls[1:]) - refused_at >= PAUSE_S
    assert (await board.row("k0"))["status"] == "sent"


async def test_what_was_about_to_call_when_a_429_came_is_silent_too(opened):
    channel = FakeChannel("telegram", sends_per_s=3)
    board = await opened(channel)
    await board.queue("warm", "telegram", "first")
    await board.reached("warm", "sent")
    channel.next.append(too_fast(1.5))

    for n in range(8):
        await board.queue(f"k{n}", "telegram", f"chat {n}")
    await board.until(lambda: len(channel.calls) == 2)
    refused_at = channel.calls[1]
    await board.reached("k0", "sent")

    assert not [at for at in channel.calls[2:] if refused_at + 0.2 < at < refused_at + 1.45]


async def test_a_pause_survives_a_restart(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.next.append(too_fast())
    await board.queue("k", "telegram", "Simran")
    await board.hub.settle()
    refused_at = channel.calls[-1]

    await board.reopen()
    await board.queue("more", "telegram", "Harleen")
    await board.reached("k", "sent")

    assert channel.calls[1] - refused_at >= PAUSE_S


async def test_nothing_is_asked_either_while_an_account_is_paused(opened):
    channel = FakeChannel("slack", asked_by="key")
    board = await opened(channel)
    channel.dies_after = 1
    await board.queue("k", "slack", "Rohan")
    await board.hub.settle()
    await board.reopen(start=False)
    async with board.hub.database.transaction() as tx:
        await accounts.pause(tx, "slack", channel.about.account, time.time() + PAUSE_S, "429")
    began = time.monotonic()

    await board.hub.start(listen=False, tick=False)
    await board.hub.settle()
    assert channel.questions == 0
    await board.reached("k", "sent")

    assert time.monotonic() - began >= PAUSE_S - 0.05
    assert len(channel.seen) == 1


async def test_a_429_of_one_chat_leaves_the_others_alone_and_keeps_its_order(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.next.append(too_fast(chat_only=True))
    for n in range(3):
        await board.queue(f"s{n}", "telegram", "Simran")
    await board.hub.settle()
    await board.queue("h", "telegram", "Harleen")
    await board.reached("s2", "sent")

    assert channel.texts() == ["h", "s0", "s1", "s2"]


async def test_a_429_does_not_use_attempts_up(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.next.extend(too_fast(0.01) for _ in range(12))

    await board.queue("k", "telegram", "Simran")
    row = await board.reached("k", "sent", "dead")

    assert row["status"] == "sent"


async def test_the_messages_of_a_conversation_leave_in_order_whatever_fails(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.next.extend(
        [Unavailable("503"), Unavailable("no answer", uncertain=True), too_fast(0.02), Unavailable("503")]
    )

    for n in range(12):
        await board.queue(f"k{n:02}", "telegram", "Simran", purpose=("reply", "notice", "reminder")[n % 3])
    await board.reached("k11", "sent")

    assert channel.texts() == [f"k{n:02}" for n in range(12)]


async def test_a_refused_message_does_not_hold_up_the_next_ones(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.next.append(Undeliverable("too long"))

    await board.queue("bad", "telegram", "Simran")
    await board.queue("good", "telegram", "Simran")
    await board.hub.settle()

    assert channel.texts() == ["good"]
    assert (await board.row("bad"))["status"] == "failed"


async def test_replies_go_before_bulk_also_in_the_same_chat(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await board.hub.engine.stop()
    for n in range(100):
        await board.queue(f"bulk{n}", "telegram", f"chat {n}", purpose="bulk")
    for n in (5, 50, 95):
        await board.queue(f"reply{n}", "telegram", f"chat {n}")

    await board.reopen()
    await board.reached("bulk99", "sent")

    assert sorted(channel.texts()[:3]) == ["reply5", "reply50", "reply95"]


async def test_bulk_that_failed_for_now_does_not_hold_up_a_reply(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel, send_backoff_s=(30.0,))
    channel.next.append(Unavailable("503"))
    await board.queue("bulk", "telegram", "Simran", purpose="bulk")
    await board.hub.settle()

    await board.queue("reply", "telegram", "Simran")
    await board.hub.settle()

    assert channel.texts() == ["reply"]


async def test_what_waits_for_its_hour_holds_nothing_up(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await board.queue("later", "telegram", "Simran", not_before=START + timedelta(hours=2))
    await board.queue("now", "telegram", "Simran")
    await board.hub.settle()
    assert channel.texts() == ["now"]

    board.clock.advance(hours=2)
    await board.hub.upkeep.rewake()
    await board.hub.settle()

    assert channel.texts() == ["now", "later"]


async def test_many_versions_of_one_message_become_the_newest(opened):
    channel = FakeChannel("slack", edits_s=3600)
    board = await opened(channel)
    await board.queue("card", "slack", "C1", "0 of 9")
    await board.hub.settle()
    await board.hub.engine.stop()
    for n in range(1, 10):
        await board.queue(f"card/{n}", "slack", "C1", f"{n} of 9", edits="card")

    await board.reopen()
    await board.hub.settle()

    assert [(seen.text, seen.edits) for seen in channel.seen] == [("0 of 9", None), ("9 of 9", "slack-1")]
    assert [row["status"] for row in await board.rows()] == ["sent", *["cancelled"] * 8, "sent"]


async def test_what_came_too_late_is_not_sent(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await board.hub.engine.stop()
    await board.queue("k", "telegram", "Simran", expires_at=START + timedelta(hours=1))
    board.clock.advance(hours=1)

    await board.reopen()
    await board.hub.settle()

    assert channel.seen == []
    assert (await board.row("k"))["status"] == "expired"


@pytest.mark.parametrize("purpose", ["reminder", "notice", "bulk", "alert"])
async def test_after_an_opt_out_nothing_unasked_leaves_by_any_channel(opened, purpose):
    board = await opened(FakeChannel("whatsapp"), FakeChannel("telegram"))
    who = await board.person("Harleen", "talent", whatsapp="+91", telegram="77")
    async with board.hub.database.transaction() as tx:
        [way] = await persons.identities_of(tx, who.id, "telegram")
        await persons.change_identity(tx, way["id"], opted_out_at=board.clock())

    for channel, chat in (("whatsapp", "+91"), ("telegram", "77")):
        await board.queue(f"k{channel}", channel, chat, purpose=purpose, who=who)
    await board.hub.settle()

    assert [row["status"] for row in await board.rows()] == ["refused", "refused"]
    assert not board.channels["whatsapp"].seen + board.channels["telegram"].seen


async def test_who_opted_out_is_still_answered(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    who = await board.person("Harleen", "talent", telegram="77")
    async with board.hub.database.transaction() as tx:
        [way] = await persons.identities_of(tx, who.id, "telegram")
        await persons.change_identity(tx, way["id"], opted_out_at=board.clock())

    assert len(await board.say("telegram", "77", "help")) == 1


async def test_outside_the_window_the_approved_text_goes(opened):
    channel = FakeChannel("whatsapp", window_h=24)
    board = await opened(channel)
    who = await board.person("Amrita", "talent", whatsapp="+91")
    approved = Template("audition_reminder", "en", ("Meera", "11 AM"))

    await board.queue("closed", "whatsapp", "+91", "free", purpose="reminder", who=who, template=approved)
    await board.hub.settle()
    await board.say("whatsapp", "+91", "help")
    await board.queue("open", "whatsapp", "+91", "free", purpose="reminder", who=who, template=approved)
    await board.hub.settle()

    assert channel.texts()[0] == "audition_reminder: Meera, 11 AM"
    assert channel.texts()[-1] == "free"


@pytest.mark.parametrize(("hours", "status"), [(23.99, "sent"), (24.0, "refused")])
async def test_the_window_ends_to_the_hour(opened, hours, status):
    board = await opened(FakeChannel("whatsapp", window_h=24))
    who = await board.person("Amrita", "talent", whatsapp="+91")
    await board.say("whatsapp", "+91", "help")
    board.clock.advance(hours=hours)

    await board.queue("k", "whatsapp", "+91", purpose="reminder", who=who)
    await board.hub.settle()

    assert (await board.row("k"))["status"] == status


async def test_a_closed_window_without_approved_text_takes_another_channel_of_the_person(opened):
    whatsapp, telegram = FakeChannel("whatsapp", window_h=24), FakeChannel("telegram")
    board = await opened(whatsapp, telegram)
    who = await board.person("Amrita", "talent", whatsapp="+91", telegram="77")

    await board.queue("k", "whatsapp", "+91", "11 AM", purpose="reminder", who=who)
    await board.hub.settle()

    assert telegram.texts("77") == ["11 AM"]
    row = await board.row("k")
    assert (row["status"], row["reason"]) == ("refused", "window closed; sent by telegram")


async def test_colleagues_behind_a_closed_window_are_told_when_they_write(opened):
    whatsapp = FakeChannel("whatsapp", window_h=24)
    board = await opened(whatsapp)
    who = await board.person("Arjun", "associate", whatsapp="+91")
    await board.queue("a", "whatsapp", "+91", "Rohan approved Amrita", purpose="notice", who=who)
    await board.queue("b", "whatsapp", "+91", "Rohan passed on Simran", purpose="notice", who=who)
    await board.hub.settle()
    assert [row["reason"] for row in await board.rows()] == ["told later", "told later"]

    [answer] = await board.say("whatsapp", "+91", "help")

    assert answer.startswith("Since you were here: Rohan approved Amrita · Rohan passed on Simran")
    assert "Since you were here" not in (await board.say("whatsapp", "+91", "help"))[0]
    assert [row["reason"] for row in (await board.rows())[:2]] == ["told in a digest"] * 2


async def test_at_night_talent_are_left_alone_until_eight(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    who = await board.person("Simran", "talent", telegram="77")
    board.clock.now = NIGHT

    await board.queue("k", "telegram", "77", purpose="bulk", who=who)
    await board.hub.settle()
    row = await board.row("k")
    assert (row["status"], row["reason"], row["attempts"]) == ("pending", "quiet hours", 0)
    board.clock.now = MORNING + timedelta(days=1) - timedelta(seconds=1)
    await board.hub.upkeep.rewake()
    await board.hub.settle()
    assert channel.seen == []
    board.clock.advance(seconds=1)
    await board.hub.upkeep.rewake()
    await board.hub.settle()

    assert channel.texts() == ["k"]


async def test_somebody_who_is_writing_is_awake(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    who = await board.person("Simran", "talent", telegram="77")
    board.clock.now = NIGHT
    await board.say("telegram", "77", "help")

    await board.queue("k", "telegram", "77", purpose="notice", who=who)
    await board.hub.settle()

    assert channel.texts()[-1] == "k"


async def test_a_block_is_remembered_and_the_next_message_heals_it(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    who = await board.person("Simran", "talent", telegram="77")
    channel.next.append(Undeliverable("403", reason="blocked"))

    for key in ("a", "b"):
        await board.queue(key, "telegram", "77", purpose="reminder", who=who)
        await board.hub.settle()
    await board.say("telegram", "77", "help")
    await board.queue("c", "telegram", "77", purpose="reminder", who=who)
    await board.hub.settle()

    assert [(await board.row(key))["status"] for key in "abc"] == ["failed", "refused", "sent"]
    assert len(channel.calls) == 3, "who blocked the desk is not tried again"


async def test_a_block_of_one_number_says_nothing_about_another_of_the_same_person(opened):
    channel = FakeChannel("whatsapp")
    board = await opened(channel)
    who = await board.person("Amrita", "talent", whatsapp="+91")
    async with board.hub.database.transaction() as tx:
        own = {"proof": "operator", "account": channel.about.account}
        await persons.bind(tx, who, "whatsapp", "+44", board.clock(), **own)
    channel.next.append(Undeliverable("63014", reason="blocked"))

    await board.queue("a", "whatsapp", "+91", purpose="reminder", who=who)
    await board.hub.settle()
    await board.queue("b", "whatsapp", "+44", purpose="reminder", who=who)
    await board.hub.settle()

    assert (await board.row("b"))["status"] == "sent"


async def test_a_block_takes_another_channel_once_and_never_in_a_circle(opened):
    whatsapp, telegram = FakeChannel("whatsapp"), FakeChannel("telegram")
    board = await opened(whatsapp, telegram)
    who = await board.person("Amrita", "talent", whatsapp="+91", telegram="77")
    whatsapp.next.append(Undeliverable("63014", reason="blocked"))
    telegram.next.append(Undeliverable("403", reason="blocked"))

    await board.queue("k", "whatsapp", "+91", purpose="alert", who=who)
    await board.hub.settle()

    assert [row["key"] for row in await board.rows()] == ["k", "k/via/telegram"]
    assert not whatsapp.seen + telegram.seen


async def test_a_button_works_on_the_channel_that_took_over(opened):
    """The order that Priya gave by WhatsApp is answered on Telegram, and its button works there."""
    whatsapp, telegram = FakeChannel("whatsapp"), FakeChannel("telegram")
    board = await opened(whatsapp, telegram)
    who = await board.person("Simran", "talent", whatsapp="+91", telegram="77")
    async with board.hub.database.transaction() as tx:
        desk = Desk(
            tx,
            org_id="default",
            now=board.clock(),
            tokens=board.hub.tokens,
            accounts=board.hub.accounts,
        )
        option = Option("Help", "show_help", {})
        told = await desk.tell(
            who.id, lambda _: Draft("Coming?", options=(option,)), key="k", purpose="notice"
        )
    first, other = (whatsapp, telegram) if told.channel == "whatsapp" else (telegram, whatsapp)
    first.next.append(Undeliverable("blocked", reason="blocked"))
    await board.hub.settle()
    [copy] = [row for row in await board.rows() if row["key"].startswith("k/via/")]

    chat = {"whatsapp": "+91", "telegram": "77"}[other.name]
    [answer] = await board.say(other.name, chat, "", choice=copy["body"]["choices"][0]["token"])

    assert "casting" in answer.casefold()


async def test_a_message_that_keeps_failing_is_dead_and_the_next_one_goes(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.next.extend(Unavailable("503") for _ in range(6))

    await board.queue("bad", "telegram", "Simran")
    await board.queue("good", "telegram", "Simran")
    await board.reached("good", "sent")

    row = await board.row("bad")
    assert (row["status"], row["attempts"], row["reason"]) == ("dead", 6, "503")
    assert channel.texts() == ["good"]


async def test_a_fault_of_our_own_in_one_message_holds_nobody_up(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.next.append(KeyError("a defect"))

    await board.queue("bad", "telegram", "Simran")
    await board.queue("other", "telegram", "Harleen")
    await board.queue("next", "telegram", "Simran")
    await board.reached("next", "sent")

    assert channel.texts("Simran") == ["bad", "next"]
    assert channel.texts("Harleen") == ["other"]
    assert (await board.row("bad"))["uncertain_tries"] == 1, "nobody knows whether the first try arrived"


async def test_a_message_that_cannot_even_be_written_is_dead_and_holds_nobody_up(opened):
    channel = FakeChannel("telegram")
    channel.unwritable = "bad"
    board = await opened(channel)

    await board.queue("bad", "telegram", "Simran")
    await board.queue("next", "telegram", "Simran")
    await board.reached("next", "sent")

    assert channel.texts() == ["next"]
    assert (await board.row("bad"))["status"] == "dead"


async def test_a_chat_that_moved_is_followed(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    who = await board.person("Simran", "talent", telegram="-1")
    channel.next.append(Undeliverable("moved", reason="moved", moved_to="-100"))

    await board.queue("k", "telegram", "-1", purpose="reminder", who=who)
    await board.hub.settle()

    assert channel.texts("-100") == ["k"]


@pytest.mark.parametrize(
    "order", [("sent", "delivered", "read"), ("read", "delivered", "sent"), ("delivered", "read", "sent")]
)
async def test_receipts_move_a_message_forward_only(opened, order):
    board = await opened(FakeChannel("whatsapp"))
    await board.queue("k", "whatsapp", "+91")
    await board.hub.settle()

    for status in order:
        await board.receipt("whatsapp", "whatsapp-1", status)
        await board.hub.settle()

    assert (await board.row("k"))["status"] == "read"


async def test_a_failure_reported_afterwards_is_a_failure_and_explains_itself(opened):
    board = await opened(FakeChannel("whatsapp"))
    who = await board.person("Amrita", "talent", whatsapp="+91")
    await board.queue("k", "whatsapp", "+91", purpose="reminder", who=who)
    await board.hub.settle()

    await board.receipt("whatsapp", "whatsapp-1", "failed", "63014")
    await board.hub.settle()
    await board.queue("next", "whatsapp", "+91", purpose="reminder", who=who)
    await board.hub.settle()

    assert ((await board.row("k"))["status"], (await board.row("k"))["reason"]) == ("failed", "blocked")
    assert (await board.row("next"))["status"] == "refused"


async def test_a_receipt_that_overtakes_the_answer_of_its_send_is_applied(opened):
    channel = FakeChannel("whatsapp")
    board = await opened(channel)
    await board.queue("warm", "whatsapp", "+44")
    await board.reached("warm", "sent")
    channel.held = asyncio.Event()
    channel.entered.clear()
    await board.queue("k", "whatsapp", "+91")
    await board.until(channel.entered.is_set)

    await board.receipt("whatsapp", "whatsapp-2", "delivered")
    await board.until(lambda: _waits(board))
    channel.held.set()
    row = await board.reached("k", "delivered")

    assert row["provider_id"] == "whatsapp-2"


async def _waits(board: Switchboard) -> bool:
    return [row["error"] for row in await board.inbound()] == ["about a message not settled yet"]


async def test_a_receipt_about_nothing_we_know_ends_quietly(opened):
    board = await opened(FakeChannel("whatsapp"))

    await board.receipt("whatsapp", "somebody else's", "delivered")
    await board.until(lambda: _done(board))


async def _done(board: Switchboard) -> bool:
    return [row["status"] for row in await board.inbound()] == ["done"]


async def test_a_failed_part_fails_the_whole_message(opened):
    channel = FakeChannel("whatsapp")
    channel.parts = 2
    board = await opened(channel)
    await board.queue("k", "whatsapp", "+91")
    await board.hub.settle()

    await board.receipt("whatsapp", "whatsapp-1", "failed", "63014")
    await board.hub.settle()

    assert (await board.row("k"))["status"] == "failed"


async def test_the_account_never_sends_faster_than_its_limit(opened):
    channel = FakeChannel("telegram", sends_per_s=10)
    board = await opened(channel)
    for n in range(25):
        await board.queue(f"k{n}", "telegram", f"chat {n}")
    await board.reached("k24", "sent")

    for at in channel.calls:
        assert sum(at <= other < at + 0.98 for other in channel.calls) <= 10


async def test_one_chat_is_not_flooded_and_the_others_do_not_wait_for_it(opened):
    channel = FakeChannel("telegram", chat_interval_s=0.1)
    board = await opened(channel)
    for n in range(8):
        await board.queue(f"s{n}", "telegram", "Simran")
    await board.queue("h", "telegram", "Harleen")
    await board.reached("s7", "sent")

    burst = [seen.at for seen in channel.seen if seen.chat == "Simran"]
    assert burst[4] - burst[0] >= 0.35
    assert channel.texts().index("h") <= 4


async def test_a_conversation_taken_in_the_dark_is_opened_by_what_the_person_writes(opened):
    board = await opened(FakeChannel("whatsapp", window_h=24))
    await board.person("Amrita", "talent", whatsapp="+91")
    await board.say("whatsapp", "+91", "help")

    async with board.hub.database.read() as tx:
        opened_at = await conversations.get(tx, board.channels["whatsapp"].address("+91").conversation)

    assert opened_at["last_inbound_at"] == START
