"""Clock, ids, faults, journal, chats, credentials: the parts that all three providers share."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.sandbox import MovableClock, Persona, SandboxSettings, credentials, refuse_real_credentials
from integrations.sandbox.chats import Chats
from integrations.sandbox.faults import Faults
from integrations.sandbox.identifiers import Identifiers
from integrations.sandbox.journal import Journal, read, replayable
from integrations.sandbox.media import MediaStore
from integrations.sandbox.settings import is_loopback, require_loopback
from integrations.sandbox.slack import blocks
from integrations.sandbox.slack.typed import escaped
from integrations.sandbox.slack.wire import Stamps
from integrations.sandbox.telegram.entities import formatted, recognised, units

from .conftest import START, Hub


def test_the_clock_runs_from_its_start_and_only_forward():
    clock = MovableClock(START)
    jumps: list[datetime] = []
    clock.on_jump(jumps.append)
    assert START <= clock() < START + timedelta(seconds=5)
    assert clock.advance(timedelta(hours=1)) >= START + timedelta(hours=1)
    clock.jump_to(START + timedelta(days=1))
    assert clock().tzinfo is UTC
    assert [
        jump >= START + step
        for jump, step in zip(jumps, (timedelta(hours=1), timedelta(days=1)), strict=True)
    ]
    for back in (lambda: clock.jump_to(START), lambda: clock.advance(timedelta(seconds=-1))):
        with pytest.raises(ValueError):
            back()
    with pytest.raises(ValueError):
        MovableClock(datetime(2026, 1, 1))  # noqa: DTZ001


def test_ids_differ_within_a_run_and_between_runs():
    one, two = Identifiers(1), Identifiers(2)
    made = [ids.hexadecimal("SM") for ids in (one, two) for _ in range(100)]
    assert len(set(made)) == 200
    assert all(len(sid) == 34 for sid in made)
    numbers = [ids.number() for ids in (Identifiers(1_000_000), Identifiers(1_000_001)) for _ in range(100)]
    assert len(set(numbers)) == 200
    assert max(numbers) < 2**31


@given(st.lists(st.integers(0, 3), max_size=50))
def test_stamps_increase_whatever_the_clock_does(steps):
    moment = START

    def clock() -> datetime:
        return moment

    stamps, made = Stamps(clock), []
    for step in steps:
        moment += timedelta(microseconds=step)
        made.append(stamps.next())
    assert made == sorted(set(made), key=float)


@given(st.text(max_size=60))
def test_what_html_escapes_comes_out_as_it_was(text):
    from html import escape

    plain, entities = formatted(f"<b>{escape(text, quote=False)}</b>", "HTML", None)
    assert plain == text.strip()
    assert entities == ([{"type": "bold", "offset": 0, "length": units(plain)}] if plain else [])


@given(st.text(max_size=60))
def test_what_markdown_escapes_comes_out_as_it_was(text):
    source = "".join(f"\\{c}" if c in r"\_*[]()~`>#+-=|{}.!" else c for c in text)
    assert formatted(source, "MarkdownV2", None) == (text.strip(), [])


@given(st.text(alphabet="ab /@#.:h😀", max_size=40))
def test_recognised_entities_lie_inside_the_text_and_apart(text):
    ends = 0
    for entity in recognised(text):
        assert entity["offset"] >= ends
        ends = entity["offset"] + entity["length"]
    assert ends <= units(text)


@given(st.text(max_size=80))
def test_typed_slack_text_never_pings_everybody_by_accident(text):
    outside = escaped(text)
    assert escaped("<!channel>") == "<!channel>"
    assert outside.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").count("<") >= text.count(
        "<"
    )


@given(st.integers(1, 60), st.integers(0, 4000))
def test_blocks_within_the_limits_are_accepted_and_others_not(count, length):
    block = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * length}}
    assert (blocks.errors([block] * count) == []) == (count <= 50 and 1 <= length <= 3000)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["type", "text", "elements", "fields", "options"]), inner, max_size=3
            )
        ),
        max_leaves=12,
    ),
    st.sampled_from(["section", "actions", "context", "header", "input", "image"]),
)
def test_nonsense_blocks_are_refused_rather_than_crash(content, kind):
    assert isinstance(
        blocks.errors([{"type": kind, "text": content, "elements": content, "element": content}]), list
    )
    assert isinstance(blocks.errors(content), list)


def test_a_fault_befalls_what_it_names_as_often_as_it_says():
    faults = Faults()
    changes: list[int] = []
    faults.on_change = lambda: changes.append(len(faults.rules()))
    faults.add("whatsapp", "429", method="messages.create", chat="+91982", times=2)
    assert faults.take("whatsapp", "messages.list", "whatsapp:+91982") is None
    assert faults.take("slack", "messages.create", "whatsapp:+91982") is None
    assert faults.take("whatsapp", "messages.create", "whatsapp:+91983") is None
    assert faults.take("whatsapp", "Messages.Create", "whatsapp:+91982").times == 1
    assert faults.take("whatsapp", "messages.create", "+91982")
    assert faults.take("whatsapp", "messages.create", "+91982") is None
    assert changes == [1, 1, 0]
    for wrong in (
        {"kind": "earthquake"},
        {"kind": "429", "times": 0},
        {"kind": "429", "retry_after": -1},
        {"kind": "late_receipts"},
    ):
        with pytest.raises(ValueError):
            faults.add("slack", **wrong)


def test_a_call_never_uses_up_a_fault_of_receipts():
    faults = Faults()
    faults.add("*", "late_receipts")
    assert faults.take("whatsapp", "messages.create") is None
    assert len(faults.rules()) == 1


async def test_the_journal_keeps_the_newest_and_writes_all(tmp_path: Path):
    path = tmp_path / "new" / "journal.jsonl"
    journal = Journal(MovableClock(START), path, kept=3)
    for n in range(5):
        journal.record("call", "slack", "chat.postMessage", request={"text": "x" * 30_000, "n": n})
    await journal.flush()
    assert [entry.n for entry in journal.after(3)] == [4, 5]
    assert len(journal.after()) == 3
    assert len(journal.after()[0].request["text"]) < 21_000
    assert [entry.n for entry in read(path)] == [1, 2, 3, 4, 5]
    path.write_text("{}\n")
    with pytest.raises(ValueError):
        read(path)


async def test_a_flush_waits_for_what_is_being_written(tmp_path: Path):
    path = tmp_path / "journal.jsonl"
    journal = Journal(MovableClock(START), path)
    for number in range(1, 51):
        journal.record("call", "slack", "chat.postMessage")
        await asyncio.sleep(0)  # the writing of it has begun
        await journal.flush()
        assert [entry.n for entry in read(path)] == list(range(1, number + 1))


async def test_what_people_did_can_be_done_again_in_order(make, hub: Hub, tmp_path: Path):
    path = tmp_path / "journal.jsonl"
    first = await make(journal_file=path)
    hub.answers.extend([(500, {}, b"")])
    await first.twilio.text("+919820000001", "one")
    await first.settle()  # so that the refusal meets the text and nothing of Slack's
    await first.slack.message("U000MEERA", "", "two")
    await first.slack.slash("U000MEERA", "", "/cast", "three")
    first.faults.add("telegram", "duplicate")
    await first.telegram.text(1001, "four")
    await first.settle()
    await first.journal.flush()
    before = list(hub.hooks)
    hub.hooks.clear()
    second = await make(seed=5)
    acts = replayable(read(path))
    assert await second.replay(acts) == 4
    await second.settle()
    # Every act is a delivery of its own: on a busy machine any of them may be there first.
    texts = [
        {hook.form["MessageSid"] for hook in hooks if b"MessageSid=" in hook.body}
        for hooks in (before, hub.hooks)
    ]
    assert texts[0] == texts[1]
    assert len(texts[0]) == 1
    events = [
        [hook.json["event_id"] for hook in hooks if b"event_id" in hook.body] for hooks in (before, hub.hooks)
    ]
    assert events[0] == events[1]
    assert [hook.form["text"] for hook in hub.hooks if b"command=" in hook.body] == ["three"]
    queued = [entry.request["update"] for entry in second.journal.webhooks("telegram")]
    assert [update["message"]["text"] for update in queued] == ["four"]


async def test_every_change_of_a_chat_is_one_event():
    chats = Chats(MovableClock(START))
    queue = chats.subscribe()
    chats.typing("slack", "C1", 5)
    chats.add("slack", "C1", "1.1", "hub", {"text": "a"})
    chats.edit("slack", "C1", "1.1", {"text": "b"})
    chats.report("slack", "C1", "1.1", "failed", "no")
    chats.react("slack", "C1", "1.1", "👍", "meera")
    chats.answered("slack", "C1", "1.1", "meera", "Yes")
    chats.delete("slack", "C1", "1.1")
    chats.edit("slack", "C1", "1.1", {"text": "gone already"})
    got = [queue.get_nowait() for _ in range(queue.qsize())]
    assert [event["type"] for event in got] == [
        "typing", "typing", "message", "edit", "status", "reaction", "status", "delete",
    ]  # fmt: skip
    assert got[5]["message"]["reactions"] == [{"emoji": "👍", "by": "meera"}]
    chats.unsubscribe(queue)
    chats.emit("reset")
    assert queue.empty()


async def test_a_reader_that_sleeps_is_told_to_start_afresh():
    chats = Chats(MovableClock(START))
    queue = chats.subscribe()
    for n in range(3000):
        chats.emit("ledger", n=n)
    assert queue.get_nowait() == {"type": "reset"}
    assert queue.qsize() < 1000


def test_old_messages_and_files_make_room_for_new_ones():
    chats = Chats(MovableClock(START))
    for n in range(500):
        chats.add("telegram", 1, n, "hub", {})
    assert (len(chats.of("telegram", 1)), chats.of("telegram", 1)[-1].id) == (400, "499")
    media = MediaStore(Identifiers(1), limit_bytes=100)
    first = media.put(b"x" * 60)
    second = media.put(b"y" * 60)
    assert (media.get(first.id), media.get(second.id)) == (None, second)


def test_real_looking_credentials_are_refused_by_name():
    refuse_real_credentials(SLACK_BOT_TOKEN=credentials.SLACK_BOT_TOKEN, TELEGRAM_BOT_TOKEN="")
    with pytest.raises(ValueError, match="SLACK_BOT_TOKEN, TWILIO_AUTH_TOKEN") as refused:
        refuse_real_credentials(
            SLACK_BOT_TOKEN="xoxb-123-real",
            TWILIO_AUTH_TOKEN="0123456789abcdef0123456789abcdef",
            TELEGRAM_BOT_TOKEN=credentials.TELEGRAM_BOT_TOKEN,
        )
    assert "real" not in str(refused.value).removeprefix("the sandbox")
    assert "0123456789" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://hub.example.org",
        "http://10.0.0.1:80",
        "https://127.0.0.1",
        "http://127.0.0.1.evil.org",
        "http://localhost.evil.org",
        "ftp://127.0.0.1",
        "",
        "http://169.254.169.254",
    ],
)
def test_no_address_outside_of_this_machine_is_accepted(url):
    with pytest.raises(ValueError):
        require_loopback(url)
    with pytest.raises(ValueError):
        SandboxSettings(hub_url=url)


def test_loopback_has_several_names():
    assert all(is_loopback(host) for host in ("127.0.0.1", "127.8.8.8", "::1", "localhost", "LOCALHOST."))
    assert not any(is_loopback(host) for host in ("0.0.0.0", "", None, "example.org"))


def test_a_hidden_number_speaks_through_its_business_scoped_id():
    person = Persona("z", "Zoya", whatsapp="+9198", bsuid="IN.7", hides_number=True)
    assert person.whatsapp_address == "whatsapp:IN.7"
    assert Persona("z", "Zoya").whatsapp_address == ""
    assert json.dumps(Persona("z", "Zoya", whatsapp="whatsapp:+9198").whatsapp_address) == '"whatsapp:+9198"'
