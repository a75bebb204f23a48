"""What is stuck is listed, read and tried again, from the command line and from a chat."""

from __future__ import annotations

import asyncio
import json

import pytest
import pytest_asyncio
from sqlalchemy import update

from config.cli import main
from core.conversation.features.dead_letters import orders
from core.messages import Address, Outbound
from core.store import dead_letters, inbox, outbox
from core.store.schema import inbound, notice
from core.store.schema import outbox as outgoing
from core.understanding.meaning import Context
from tests.fakes import sqlite_url

SECRET_WORDS = "Meet at the back door at nine"


async def bury_out(desk, chat="Riya", text=SECRET_WORDS, person=None, org="default"):
    """A message out that was given up."""
    async with desk.hub.database.transaction() as tx:
        key = f"t/{org}/{chat}/{text}"
        await outbox.put(
            tx,
            Outbound(key=key, address=Address("console", "here", chat), text=text, purpose="notice"),
            org_id=org,
            now=desk.clock(),
            person_id=person.id if person else None,
        )
        given_up = {"status": "dead", "attempts": 6, "reason": "unavailable"}
        await tx.execute(update(outgoing).where(outgoing.c.key == key).values(**given_up))
        row = await outbox.by_key(tx, key)
    return f"out/{row['id']}"


async def bury_in(desk, sender="Riya", text="help", *, keep=True):
    """A message in that was given up."""
    await desk.say(sender, text)
    row = (await desk.inbound())[-1]
    gone = {} if keep else {"raw": None}
    async with desk.hub.database.transaction() as tx:
        await tx.execute(
            update(inbound).where(inbound.c.id == row["id"]).values(status="dead", attempts=5, **gone)
        )
    return f"in/{row['id']}"


@pytest_asyncio.fixture
async def owner(desk):
    return await desk.person("Olga", "owner")


async def test_nothing_stuck_is_said_so(desk, owner):
    assert await desk.say("Olga", "dead letters") == ["Nothing is stuck."]


async def test_the_owner_lists_reads_and_tries_again(desk, owner):
    riya = await desk.person("Riya", "talent")
    name = await bury_out(desk, person=riya)

    [listed] = await desk.say("Olga", "dead letters")
    assert "One message is stuck" in listed
    assert name in listed
    assert "Riya" in listed
    assert SECRET_WORDS in listed

    [read] = await desk.say("Olga", f"show {name}")
    assert SECRET_WORDS in read
    assert "Tried 6 times" in read

    [said] = await desk.say("Olga", f"requeue {name}")
    assert said.startswith(f"{name} is being tried again")
    assert ("Riya", SECRET_WORDS) in desk.shown
    assert await desk.say("Olga", "dead letters") == ["Nothing is stuck."]


async def test_a_tap_tries_one_again_and_a_second_tap_finds_it_gone(desk, owner):
    name = await bury_out(desk)
    await desk.say("Olga", "dead letters")

    [said] = await desk.say("Olga", "1")
    assert said.startswith(f"{name} is being tried again")
    again = await desk.say("Olga", f"requeue {name}")
    assert "is not stuck" in again[0]
    assert [text for chat, text in desk.shown if chat == "Riya"] == [SECRET_WORDS]


async def test_all_are_tried_again_only_after_a_yes(desk, owner):
    for n in range(3):
        await bury_out(desk, chat=f"P{n}", text=f"words {n}")
    await desk.say("Olga", "dead letters")

    [asked] = await desk.say("Olga", "Try all again")
    assert "Try 3 again?" in asked
    assert not any(chat.startswith("P") for chat, _ in desk.shown)
    [done] = await desk.say("Olga", "yes")
    assert "3 are being tried again" in done
    assert sorted(text for chat, text in desk.shown if chat.startswith("P")) == [
        "words 0",
        "words 1",
        "words 2",
    ]


async def test_a_casting_director_sees_what_is_stuck_but_not_its_words(desk, owner):
    await desk.person("Priya", "casting_director")
    name = await bury_out(desk)

    [listed] = await desk.say("Priya", "dead letters")
    [read] = await desk.say("Priya", f"read {name}")
    assert name in listed
    assert name in read
    assert SECRET_WORDS not in listed + read


@pytest.mark.parametrize("role", ["associate", "producer", "agent", "talent", "guardian"])
@pytest.mark.parametrize("asked", ["dead letters", "show out/1", "requeue out/1"])
async def test_others_see_and_requeue_nothing(desk, role, asked):
    await desk.person("Somebody", role)
    await bury_out(desk)

    said = await desk.say("Somebody", asked)
    assert SECRET_WORDS not in " ".join(said)
    assert not [chat for chat, _ in desk.shown if chat == "Riya"]


async def test_another_organisations_letters_are_not_there(desk, owner):
    name = await bury_out(desk, org="other")

    assert await desk.say("Olga", "dead letters") == ["Nothing is stuck."]
    assert "is not stuck" in (await desk.say("Olga", f"requeue {name}"))[0]
    async with desk.hub.database.read() as tx:
        assert await dead_letters.count(tx, "other") == 1


async def test_a_message_in_is_answered_after_all(desk, owner):
    await desk.person("Riya", "talent")
    name = await bury_in(desk)
    before = len(desk.shown)

    await desk.say("Olga", f"{name} again")
    assert [chat for chat, _ in desk.shown[before:]].count("Riya") <= 1
    assert (await desk.inbound())[0]["status"] == "done"


async def test_what_is_no_longer_kept_cannot_be_tried_again(desk, owner):
    await desk.person("Riya", "talent")
    name = await bury_in(desk, keep=False)

    [said] = await desk.say("Olga", f"requeue {name}")
    assert said == f"{name} cannot be tried again: its content is no longer kept."
    assert (await desk.inbound())[0]["status"] == "dead"


async def test_a_notice_that_could_not_be_written_is_due_again(desk, owner):
    async with desk.hub.database.transaction() as tx:
        due = {
            "org_id": "default",
            "key": "n/1",
            "kind": "nobody-knows",
            "subject": "s",
            "due_at": desk.clock(),
            "status": "dead",
            "reason": "could not be written",
            "arguments": {},
        }
        await tx.insert_once(notice, due)

    [listed] = await desk.say("Olga", "what is stuck?")
    assert "due/1" in listed
    await desk.say("Olga", "requeue due/1")
    async with desk.hub.database.read() as tx:
        row = await tx.row(notice.select())
    assert row["status"] == "pending"


ASKED = (
    "dead letters",
    "Dead letters?",
    "show dead letters",
    "show me the dead letters please",
    "list stuck messages",
    "what's stuck",
    "anything stuck?",
    "is anything stuck",
    "which messages are stuck",
    "undelivered messages dikhao",
    "kya atka hai",
    "kya kya atka hua hai",
    "kaun se message atke hain",
    "atke hue messages dikhao",
    "phanse hue message batao",
    "क्या अटका है?",
    "अटके हुए संदेश दिखाओ",
    "कितने संदेश फंसे हैं",
)
OTHERWISE = (
    "Riya is stuck in traffic",
    "she is stuck, move her to 5",
    "send a message to everyone who failed",
    "the producer is stuck on Meera",
    "dead letters office is the working title",
    "kya Riya atki hai traffic mein",
    "show me women 25-30",
    "what is the message for Meera",
)


@pytest.mark.parametrize("text", ASKED)
def test_it_is_asked_for_in_many_words(text):
    assert orders.to_list(text, Context()) == {}


@pytest.mark.parametrize("text", OTHERWISE)
def test_other_words_ask_for_something_else(text):
    for order in (orders.to_list, orders.to_read, orders.to_requeue):
        assert order(text, Context()) is None


@pytest.mark.parametrize(
    ("text", "read", "again"),
    [
        ("out/34", "out/34", None),
        ("show OUT/34", "out/34", None),
        ("in/12 dikhao", "in/12", None),
        ("requeue in/12", None, "in/12"),
        ("please try in/12 again", None, "in/12"),
        ("in/12 dobara chalao", None, "in/12"),
        ("in/12 दोबारा चलाओ", None, "in/12"),
        ("requeue in/12 and out/3", None, None),
        ("walk in/12 people came", None, None),
        ("the studio is in/12 lane, tell everybody about it", None, None),
        ("https://x.example/in/12 again", None, None),
    ],
)
def test_one_is_named_by_its_name(text, read, again):
    read_, again_ = orders.to_read(text, Context()), orders.to_requeue(text, Context())
    assert (read_ and read_["letter"], again_ and again_["letter"]) == (read, again)


async def castmatch(desk, tmp_path, monkeypatch, *arguments):
    """The command line beside the running hub, on the same file."""
    monkeypatch.setenv("CASTMATCH_DATABASE_URL", sqlite_url(tmp_path))
    monkeypatch.chdir(tmp_path)
    return await asyncio.to_thread(main, list(arguments))


async def test_the_command_line_lists_shows_and_requeues_all(desk, tmp_path, monkeypatch, capsys):
    names = [await bury_out(desk, chat=f"P{n}", text=f"words\x1b[2J {n}") for n in range(2)]

    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "--json") == 1
    assert sorted(row["id"] for row in json.loads(capsys.readouterr().out)) == sorted(names)
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "show", names[0]) == 0
    shown = capsys.readouterr().out
    assert "words\\x1b[2J 0" in shown
    assert "\x1b" not in shown
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "show", "in/999") == 1
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "requeue", "all") == 0
    assert "2 of 2" in capsys.readouterr().out
    await desk.hub.upkeep.rewake()
    await desk.hub.settle()
    assert len([chat for chat, _ in desk.shown if chat.startswith("P")]) == 2
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters") == 0


async def test_one_of_another_organisation_is_not_reached_from_the_command_line(desk, tmp_path, monkeypatch):
    name = await bury_out(desk, org="other")

    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "requeue", name) == 1
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "show", name) == 1
    async with desk.hub.database.read() as tx:
        assert [row["status"] for row in await outbox.newest(tx, "other")] == ["dead"]
        assert await inbox.newest(tx, "other") == []
