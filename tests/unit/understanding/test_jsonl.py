from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.understanding.jsonl import answer

LINE = {
    "text": "",
    "now": "2026-11-20T11:00:00+05:30",
    "tz": "Asia/Kolkata",
    "actor_role": "talent",
    "channel": "whatsapp",
}


def ask(**fields: object) -> dict[str, object]:
    return json.loads(answer(json.dumps({**LINE, **fields})))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "not json",
        "[]",
        "null",
        "{}",
        '{"text": 5}',
        '{"text": "hi"}',
        '{"text": "hi", "now": "yesterday"}',
        '{"text": "hi", "now": "2026-11-20T11:00:00+05:30", "tz": "Mars/Base"}',
        '{"text": "hi", "now": 5, "tz": "Asia/Kolkata"}',
        '{"text": "hi", "now": "2026-11-20T11:00:00+05:30", "tz": 7}',
        '{"text": "hi", "now": "2026-11-20T11:00:00+05:30", "tz": "../etc"}',
    ],
)
def test_a_bad_line_is_answered_with_its_error(line: str) -> None:
    assert set(json.loads(answer(line))) == {"error"}


def test_an_answer_has_the_promised_keys() -> None:
    assert set(ask(text="kal 4 baje")) == {"intents", "entities", "dates", "confidence", "ask"}


def test_a_pending_invitation_gives_a_bare_time_its_day() -> None:
    pending = {"kind": "invite", "options": [], "about": "audition Wed 25 Nov 1:00 PM"}
    got = ask(text="can I come at 3:30 instead?", context={"pending": pending})
    assert got["dates"] == [
        {"phrase": "at 3:30", "start": "2026-11-25T15:30:00+05:30", "end": None, "precision": "minute"}
    ]


def test_a_now_without_a_zone_is_in_the_given_zone() -> None:
    got = ask(text="kal 4 baje free hu", now="2026-11-20T11:00:00")
    assert got["dates"][0]["start"] == "2026-11-21T16:00:00+05:30"  # type: ignore[index]


def test_times_are_given_in_the_senders_zone() -> None:
    got = ask(text="free tomorrow 4pm", now="2026-11-20T05:30:00+00:00", tz="America/Los_Angeles")
    assert got["dates"][0]["start"] == "2026-11-20T16:00:00-08:00"  # type: ignore[index]


@given(
    st.dictionaries(
        st.sampled_from(
            ["pending", "last_result", "attachment", "group", "pending_choice", "focus_role", "reference"]
        ),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=12),
            lambda inner: (
                st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
            ),
            max_leaves=6,
        ),
    )
)
@settings(max_examples=80, deadline=None)
def test_a_strangely_shaped_context_never_breaks_an_answer(context: dict[str, object]) -> None:
    assert "error" not in ask(text="haan 2", context=context)
