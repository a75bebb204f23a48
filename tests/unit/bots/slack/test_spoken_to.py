"""To whom a message in Slack is said, and on what an answer hangs."""

from __future__ import annotations

import json

import pytest

from bots.slack.parse import parse as read
from bots.slack.workspace import Workspace


def event(values=(), **more):
    inner = {
        "type": "message",
        "channel": "C1",
        "channel_type": "channel",
        "user": "U1",
        "text": "hello",
        "ts": "1763613000.000100",
        **dict(values),
        **more,
    }
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": inner}


def parse(data):
    return read(json.dumps(data).encode(), workspace=Workspace("T1", "", "UBOT", "BBOT"), clock=lambda: None)


@pytest.mark.parametrize(
    ("values", "group", "addressed"),
    [
        ({"channel": "D1", "channel_type": "im"}, False, True),
        ({"channel": "D1"}, False, True),
        ({"channel": "G1", "channel_type": "mpim"}, True, False),
        ({"channel": "G1", "channel_type": "group"}, True, False),
        ({"text": "<@UBOT> hi"}, True, True),
        ({"text": "<@U2> hi"}, True, False),
        ({"thread_ts": "1.2"}, True, False),
        ({"thread_ts": "1.2", "text": "<@U2> can you?"}, True, False),
        ({"thread_ts": "1.2", "text": "<@U2> and <@UBOT>"}, True, True),
        ({"thread_ts": "1763613000.000100"}, True, False),
        ({"type": "app_mention", "text": "<@UX> hi"}, True, True),
    ],
)
def test_the_desk_knows_when_it_is_spoken_to(values, group, addressed):
    found = parse(event(values))
    assert (found.group, found.addressed) == (group, addressed)


@pytest.mark.parametrize(
    ("values", "aside"),
    [
        ({}, False),
        ({"text": "<@U2> can you?"}, True),
        ({"text": "<@U2> and <@UBOT>"}, False),
        ({"text": "<!here> lunch"}, False),
        ({"text": "<@U2> can you?", "channel": "D1", "channel_type": "im"}, False),
    ],
)
def test_the_desk_knows_when_somebody_else_is_spoken_to(values, aside):
    assert parse(event(values)).aside is aside


@pytest.mark.parametrize(
    ("values", "root", "hangs_on"),
    [
        ({}, "1763613000.000100", ""),
        ({"thread_ts": "1763613000.000100"}, "1763613000.000100", ""),
        ({"thread_ts": "1.2"}, "1.2", "another"),
        ({"thread_ts": "1.2", "parent_user_id": "U2"}, "1.2", "another"),
        ({"thread_ts": "1.2", "parent_user_id": "UBOT"}, "1.2", "ours"),
        ({"thread_ts": "1.2", "channel": "D1", "channel_type": "im"}, "", "another"),
        ({"channel": "D1", "channel_type": "im"}, "", ""),
    ],
)
def test_an_answer_hangs_on_the_threads_first_message_in_a_channel(values, root, hangs_on):
    found = parse(event(values))
    assert (found.root, found.hangs_on) == (root, hangs_on)


@pytest.mark.parametrize(
    ("values", "root"),
    [
        ({}, "1763613000.1"),
        ({"message": {"ts": "1763613000.1", "thread_ts": "1.2"}}, "1.2"),
        ({"container": {"message_ts": "1763613000.1", "is_ephemeral": True}, "message": None}, ""),
        ({"channel": {"id": "D1"}}, ""),
    ],
)
def test_an_answer_to_a_tap_hangs_on_the_tapped_message(values, root):
    data = {
        "type": "block_actions",
        "user": {"id": "U1", "team_id": "T1"},
        "team": {"id": "T1"},
        "channel": {"id": "C1"},
        "message": {"ts": "1763613000.1"},
        "container": {"message_ts": "1763613000.1", "channel_id": "C1"},
        "actions": [{"type": "button", "value": "tok", "action_id": "choice:0", "action_ts": "5.1"}],
        **values,
    }
    assert parse(data).root == root
