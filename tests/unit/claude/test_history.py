"""Rules with a shape: whole turns, stable beginnings, nothing changed in the store."""

from __future__ import annotations

import copy
import json

from hypothesis import given
from hypothesis import strategies as st

from integrations.claude import history
from integrations.claude.history import AFRESH, sent, tokens, turns, whole, window


def made(n: int, calls: int, size: int, **more) -> list[dict]:
    """One turn with so many rounds of tool calls."""
    messages = [{"role": "user", "content": [{"type": "text", "text": f"q{n} " + "x" * size}], **more}]
    for call in range(calls):
        use = {"type": "tool_use", "id": f"t{n}_{call}", "name": "search", "input": {"b": 1, "a": 2}}
        thought = {"type": "thinking", "thinking": f"{n}.{call}", "signature": "s"}
        messages.append({"role": "assistant", "content": [thought, use], "by": "m#1"})
        result = {"type": "tool_result", "tool_use_id": use["id"], "content": "ok"}
        messages.append({"role": "user", "content": [result]})
    messages.append({"role": "assistant", "content": [{"type": "text", "text": f"a{n}"}], "by": "m#1"})
    return messages


shapes = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 90_000)), max_size=14)


def joined(given_shapes) -> list[dict]:
    return [m for n, (calls, size) in enumerate(given_shapes) for m in made(n, calls, size)]


@given(shapes)
def test_whatever_goes_along_is_whole_turns_from_the_end(shape):
    stored = joined(shape)
    kept = window(stored)

    assert all(whole(turn) for turn in turns(kept))
    assert kept == stored[len(stored) - len(kept) :] or kept == []
    assert tokens(kept) <= history.MOST_TOKENS


@given(shapes)
def test_the_beginning_moves_only_when_there_is_too_much(shape):
    for n in range(1, len(shape)):
        before, after = window(joined(shape[:n])), window(joined(shape[: n + 1]))
        grown = tokens(before) + tokens(made(n, *shape[n]))
        if before and grown <= history.MOST_TOKENS - len(before):
            assert after[: len(before)] == before


@given(shapes)
def test_a_trim_leaves_room_for_many_turns(shape):
    for n in range(1, len(shape)):
        before, after = window(joined(shape[:n])), window(joined(shape[: n + 1]))
        if after[: len(before)] != before:
            assert tokens(after) <= history.KEPT_TOKENS + 10 or len(turns(after)) <= 1


@given(shapes, st.integers(0, 60))
def test_any_cut_in_the_store_leaves_only_whole_turns(shape, cut):
    stored = joined([(calls, size % 50) for calls, size in shape])
    del stored[cut : cut + 1]

    assert all(whole(turn) for turn in turns(window(stored)))


@given(shapes)
def test_the_store_is_never_changed(shape):
    stored = joined([(calls, size % 50) for calls, size in shape])
    before = copy.deepcopy(stored)
    sent(window(stored), "other#2")

    assert stored == before


def test_thinking_goes_back_to_whom_it_came_from_and_to_nobody_else():
    stored = made(0, 1, 1)

    assert sent(stored, "m#1")[1]["content"][0] == stored[1]["content"][0]
    assert "thinking" not in json.dumps(sent(stored, "m#2"))


def test_a_message_of_thinking_alone_is_still_a_message():
    alone = {
        "role": "assistant",
        "content": [{"type": "thinking", "thinking": "x", "signature": "s"}],
        "by": "m",
    }

    assert sent([alone], "other")[0]["content"] == [history.NO_WORDS]


def test_only_what_the_provider_knows_is_sent():
    [first, *_] = sent(made(0, 0, 0, **{AFRESH: True}), "m#1")

    assert set(first) == {"role", "content"}


def test_keys_are_sent_in_one_order_whatever_order_the_store_gives_them():
    stored = made(0, 1, 1)
    turned = json.loads(json.dumps(stored), object_pairs_hook=lambda pairs: dict(reversed(pairs)))

    assert json.dumps(sent(stored, "m#1")) == json.dumps(sent(turned, "m#1"))


def test_a_fresh_start_forgets_what_came_before():
    stored = [*made(0, 1, 1), *made(1, 0, 1, **{AFRESH: True}), *made(2, 0, 1)]

    assert len(turns(window(stored))) == 2
