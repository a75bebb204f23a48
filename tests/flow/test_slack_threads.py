"""Who is answered in a Slack channel, and where: through the webhook, the rows and what is then sent."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import pytest
import pytest_asyncio

from core.conversation.desk import Desk
from core.conversation.drafts import Ask, Draft
from core.messages import Address, Outbound
from core.store import bodies, outbox, persons, rooms
from tests.providers import ProviderHub

ROOM, ELSEWHERE = "CROOM", "CELSE"
DESK, ROHAN, ARJUN, GUEST = "UDESK", "UROHAN", "UARJUN", "UGUEST"


@dataclass
class Slack:
    """People who write in channels. Every message is one event; a mention comes twice, as from Slack."""

    hub: ProviderHub
    numbers: Any = field(default_factory=lambda: itertools.count(100))

    async def says(
        self, user: str, text: str, *, channel: str = ROOM, thread: str = "", parent: str = "", **more: Any
    ) -> tuple[str, list[Outbound]]:
        """The message's ts, and what the desk then queued."""
        before = len(await self.hub.outbox())
        ts = f"1763613{next(self.numbers)}.000100"
        event = {
            "type": "message",
            "channel": channel,
            "channel_type": "channel",
            "user": user,
            "text": text,
            "ts": ts,
            "team": "T1",
            **({"thread_ts": thread} if thread else {}),
            **({"parent_user_id": parent} if parent else {}),
            **more,
        }
        await self.event(event)
        if f"<@{DESK}>" in text:
            await self.event({**event, "type": "app_mention"})
        return ts, [bodies.decode(row) for row in (await self.hub.outbox())[before:]]

    async def event(self, event: dict[str, Any]) -> None:
        body = {
            "type": "event_callback",
            "team_id": "T1",
            "event_id": f"Ev{next(self.numbers)}",
            "event": event,
            "authorizations": [{"team_id": "T1", "user_id": DESK, "is_bot": True}],
        }
        assert await self.hub.post("slack", json.dumps(body).encode()) == 200
        await self.hub.settled()

    async def posts(self, text: str, *, channel: str = ROOM) -> str:
        """The desk posts something for all; its ts."""
        key = f"post{next(self.numbers)}"
        async with self.hub.hub.database.transaction() as tx:
            message = Outbound(key, Address("slack", "slack", channel), text)
            await outbox.put(tx, message, org_id="default", now=self.hub.clock())
        await self.hub.settled()
        async with self.hub.hub.database.read() as tx:
            row = await outbox.by_key(tx, key)
        assert row is not None
        return str(row["provider_id"])


@pytest_asyncio.fixture
async def slack(tmp_path):
    hub = await ProviderHub.open(tmp_path)
    rohan = await hub.person("Rohan Kapoor", "producer", slack=f"T1/{ROHAN}")
    arjun = await hub.person("Arjun Mehta", "associate", slack=f"T1/{ARJUN}")
    async with hub.hub.database.transaction() as tx:
        for who in (rohan, arjun):
            await rooms.join(tx, "default", "project/1", who.id)
        await rooms.open_place(tx, "default", "project/1", Address("slack", "slack", ROOM))
    yield Slack(hub)
    await hub.close()


def where(found: tuple[str, list[Outbound]]) -> list[str]:
    return [message.address.thread for message in found[1]]


@pytest.mark.parametrize("channel", [ROOM, ELSEWHERE])
async def test_a_mention_is_answered_once_in_a_thread_below_it(slack, channel):
    ts, answers = await slack.says(ROHAN, f"<@{DESK}> who is still open?", channel=channel)
    assert [(one.address.chat, one.address.thread) for one in answers] == [(channel, ts)]


@pytest.mark.parametrize("channel", [ROOM, ELSEWHERE])
async def test_a_mention_in_a_thread_is_answered_there_and_the_desk_then_takes_part(slack, channel):
    start, _ = await slack.says(ARJUN, "about tomorrow", channel=channel)
    place = {"channel": channel, "thread": start, "parent": ARJUN}
    assert where(await slack.says(ROHAN, f"<@{DESK}> who is still open?", **place)) == [start]
    assert where(await slack.says(ROHAN, "and what did we decide?", **place)) == [start]


async def test_two_people_in_a_thread_of_their_own_are_never_answered(slack):
    start, _ = await slack.says(ARJUN, "about tomorrow")
    for who, text in [
        (ROHAN, "share the Meera shortlist with the producers"),
        (ARJUN, "help"),
        (ROHAN, "who is still open?"),
        (ARJUN, "stop"),
    ]:
        assert where(await slack.says(who, text, thread=start, parent=ARJUN)) == []


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("channel", [ROOM, ELSEWHERE])
async def test_a_reply_under_a_message_of_the_desks_is_said_to_it(slack, channel, told):
    """Slack says who wrote the first message, or says nothing: then the ledger knows."""
    start = await slack.posts("4 people for Meera", channel=channel)
    reply = {"channel": channel, "thread": start, "parent": DESK if told else ""}
    assert where(await slack.says(ROHAN, "who is still open?", **reply)) == [start]


async def test_what_is_no_question_to_the_desk_under_its_post_is_left_alone(slack):
    start = await slack.posts("4 people for Meera")
    for text in ("she is lovely", "agree, so good", "haha"):
        assert where(await slack.says(ROHAN, text, thread=start, parent=DESK)) == []


async def test_people_who_answer_each_other_in_the_desks_thread_are_left_alone(slack):
    start = await slack.posts("4 people for Meera")
    thread = {"thread": start, "parent": DESK}
    assert where(await slack.says(ROHAN, "she is lovely", **thread)) == []
    assert where(await slack.says(ARJUN, "who is still open?", **thread)) == []
    assert where(await slack.says(ROHAN, "no idea, who is still open?", **thread)) == []
    assert where(await slack.says(ROHAN, f"<@{DESK}> who is still open?", **thread)) == [start]
    assert where(await slack.says(ARJUN, "who is still open?", **thread)) == [start]


async def test_naming_somebody_else_says_it_to_them(slack):
    start = await slack.posts("4 people for Meera")
    text = f"<@{ARJUN}> who is still open for the Meera audition?"
    assert where(await slack.says(ROHAN, text, thread=start, parent=DESK)) == []
    assert where(await slack.says(ROHAN, text)) == []
    both = f"<@{ARJUN}> <@{DESK}> who is still open?"
    assert where(await slack.says(ROHAN, both, thread=start, parent=DESK)) == [start]


@pytest.mark.parametrize(
    "text",
    [
        "who is coming to the party?",
        "who all are coming for drinks",
        "is Riya coming to the party tonight?",
        "call me when free",
        "lunch at 2?",
        "let's meet at 5 pm",
        "thanks everyone",
        "ok approve",
        "kaun aa raha hai party mein?",
        "stop it, you two",
        "help me carry the chairs",
    ],
)
async def test_small_talk_between_people_is_never_answered(slack, text):
    assert where(await slack.says(ROHAN, text)) == []
    assert where(await slack.says(GUEST, text)) == []
    assert where(await slack.says(ROHAN, text, channel=ELSEWHERE)) == []


async def test_what_somebody_asks_everybody_is_no_answer_to_the_desk(slack):
    """A reason that the desk waits for is not found in the next thing that its writer asks the others."""
    place = Address("slack", "slack", ROOM)
    async with slack.hub.hub.database.transaction() as tx:
        [way] = await persons.matching(tx, "default", "slack", [f"T1/{ROHAN}"])
        desk = Desk(
            tx,
            org_id="default",
            now=slack.hub.clock(),
            tokens=slack.hub.hub.tokens,
            accounts={"slack": "slack"},
        )
        ask = Ask("text", "why", "ask_for_person", {}, slot="about")
        await desk.post(place, Draft("Why?", ask=ask), key="why", person_id=way["person_id"])
    await slack.hub.settled()
    assert where(await slack.says(ROHAN, "lunch at two?")) == []
    ts, answers = await slack.says(ROHAN, "too tall for the frame")
    assert ts in [answer.address.thread for answer in answers]


async def test_a_question_only_the_desk_can_answer_needs_no_mention_in_the_projects_own_chat(slack):
    ts, answers = await slack.says(ARJUN, "who is coming to the audition tomorrow?")
    assert [one.address.thread for one in answers] == [ts]
    assert where(await slack.says(ARJUN, "who is coming to the audition tomorrow?", channel=ELSEWHERE)) == []


async def test_a_stranger_who_calls_the_desk_is_answered_in_private(slack):
    [(answer)] = (await slack.says(GUEST, f"<@{DESK}> show me the shortlist"))[1]
    assert answer.visible_to == f"T1/{GUEST}"
    assert answer.address.thread == "", "a thread that nobody opened hides what one person sees"
    assert "Meera" not in answer.text


async def test_somebody_of_another_company_is_a_stranger_under_the_same_user_id(slack):
    [(answer)] = (await slack.says(ROHAN, f"<@{DESK}> who is still open?", user_team="T9", team="T9"))[1]
    assert answer.visible_to == f"T9/{ROHAN}"


async def test_help_in_a_channel_is_shown_to_who_asked(slack):
    [(answer)] = (await slack.says(ROHAN, f"<@{DESK}> help"))[1]
    assert answer.visible_to == f"T1/{ROHAN}"


async def test_an_edit_of_small_talk_is_small_talk_and_of_an_order_is_asked_about(slack):
    async def edits(text: str, before: str) -> list[Outbound]:
        count = len(await slack.hub.outbox())
        message = {"type": "message", "user": ROHAN, "ts": "1763613000.1", "team": "T1"}
        changed = {
            "type": "message",
            "subtype": "message_changed",
            "channel": ROOM,
            "channel_type": "channel",
            "hidden": True,
            "ts": "1763613001.1",
            "message": {**message, "text": text, "edited": {"user": ROHAN, "ts": "1763613001.0"}},
            "previous_message": {**message, "text": before},
        }
        await slack.event(changed)
        return [bodies.decode(row) for row in (await slack.hub.outbox())[count:]]

    assert await edits("who comes to the party?", "who comes to the prty?") == []
    [asked] = await edits(f"<@{DESK}> who is still open?", f"<@{DESK}> who is open?")
    assert asked.address.thread == "1763613000.1"


async def test_a_message_read_twice_is_heard_as_the_first_time(slack):
    """A repetition after a failure must not make the speaker their own predecessor."""
    from core.conversation.hearing import heard
    from core.messages import Inbound
    from core.store import threads

    at = slack.hub.clock()
    place = Address("slack", "slack", ROOM, "1.1")
    said = Inbound("2.2", place, "T1/A", "yes", at, group=True, addressed=False, hangs_on="ours")
    row = {
        "org_id": "default",
        "channel": "slack",
        "account": "slack",
        "conversation_key": place.conversation,
    }
    async with slack.hub.hub.database.transaction() as tx:
        await threads.person_wrote(tx, "default", place, at, speaker="T1/B", before="", message="2.1")
        assert await heard(tx, row, said, at) == "crossed"
        assert await heard(tx, row, said, at) == "crossed"


@pytest.mark.parametrize(
    ("channel", "reader"), [(ROOM, f"T1/{ROHAN}"), (ELSEWHERE, f"T1/{ROHAN}"), ("DROHAN", "")]
)
async def test_a_command_is_answered_to_its_writer_and_a_message_after_it_to_all(slack, channel, reader):
    form = {
        "command": "/cast",
        "text": "what can I ask you?",
        "team_id": "T1",
        "user_id": ROHAN,
        "channel_id": channel,
        "trigger_id": f"13.{next(slack.numbers)}",
    }
    assert await slack.hub.post("slack", urlencode(form).encode()) == 200
    await slack.hub.settled()
    answer = bodies.decode((await slack.hub.outbox())[-1])
    assert (answer.visible_to, answer.address.thread) == (reader, "")
    again = {**form, "text": "changed on the way"}
    assert await slack.hub.post("slack", urlencode(again).encode()) == 200
    assert len(await slack.hub.outbox()) == 1, "one trigger is one command"
