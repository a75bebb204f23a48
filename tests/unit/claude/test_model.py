"""Turns through the real SDK against the imitated service."""

from __future__ import annotations

import copy
import itertools
import json
import logging

import pytest

from core.conversation.model import ToolAnswer
from core.errors import HubError, Rejected, Unavailable
from integrations.claude import history
from integrations.claude.loop import MOST_CALLS, Declined
from integrations.sandbox.claude import Turn, say, think, use
from tests.unit.claude.conftest import OFFERS, turn

SEARCH = use("search_talent", text="women")


def stored(messages):
    """As a database gives JSON back: equal, but with the keys of objects in another order."""
    return [json.loads(json.dumps(m), object_pairs_hook=lambda p: dict(reversed(p))) for m in messages]


async def test_words_alone_are_the_reply(service, model, desk):
    service.will_say(Turn(think("hm"), say("Hello "), say("Priya.")))

    reply = await model.answer(turn("hello", weight="light"), desk)

    assert reply.text == "Hello Priya."
    assert reply.model == "claude-haiku-5-5"
    assert desk.called == []


async def test_a_tool_is_called_and_its_result_goes_back(service, model, desk):
    service.will_say(Turn(think(), SEARCH), Turn(say("3 of 41.")))

    reply = await model.answer(turn(), desk)

    assert desk.called == [("search_talent", {"text": "women"})]
    assert reply.text == "3 of 41."
    assert [m["role"] for m in reply.appended] == ["user", "assistant", "user", "assistant"]
    [result] = service.requests[1]["messages"][-1]["content"]
    assert result["type"] == "tool_result"
    assert json.loads(result["content"])["found"] == 3


async def test_results_of_parallel_calls_go_back_in_one_message_in_the_order_called(service, model, desk):
    two = use("add_to_list", people=["1"])
    service.will_say(Turn(think(), say("Both."), SEARCH, two), Turn(say("Done.")))

    await model.answer(turn(), desk)

    assert [name for name, _ in desk.called] == ["search_talent", "add_to_list"]
    calls = [b["id"] for b in service.requests[1]["messages"][1]["content"] if b["type"] == "tool_use"]
    given = [b["tool_use_id"] for b in service.requests[1]["messages"][2]["content"]]
    assert given == calls
    assert len(calls) == 2


async def test_the_situation_stands_beside_the_text_and_not_in_the_instructions(service, model, desk):
    await model.answer(turn("who has confirmed?"), desk)

    [request] = service.requests
    situation, text = request["messages"][0]["content"]
    assert "Writer: Priya" in situation["text"]
    assert text["text"] == "who has confirmed?"
    assert "Priya" not in json.dumps(request["system"])


async def test_no_parameter_is_sent_that_the_service_has_given_up(service, model, desk):
    await model.answer(turn("hello"), desk)

    [request] = service.requests
    assert not {"temperature", "top_p", "top_k", "tool_choice", "thinking"} & set(request)
    assert service.refusals == []


async def test_thinking_comes_back_unchanged_in_later_turns(service, model, desk):
    service.will_say(Turn(think("first they said"), SEARCH), Turn(think("so"), say("3 found.")))
    first = await model.answer(turn(weight="normal"), desk)

    await model.answer(turn("and men?", history=stored(first.appended)), desk)

    sent = service.requests[-1]["messages"]
    assert [b["thinking"] for m in sent for b in m["content"] if b["type"] == "thinking"] == [
        "first they said",
        "so",
    ]
    assert service.refusals == []


async def test_another_model_gets_the_history_without_thinking_and_the_store_keeps_it(service, model, desk):
    service.will_say(Turn(think("private thought"), SEARCH), Turn(think(), say("3 found.")))
    first = await model.answer(turn(weight="normal"), desk)
    kept = stored(first.appended)
    before = copy.deepcopy(kept)

    heavy = await model.answer(turn("read this scene", weight="heavy", history=kept), desk)

    assert "thinking" not in json.dumps(service.requests[-1]["messages"])
    assert kept == before
    assert heavy.model == "claude-opus-5-5"
    assert service.refusals == []


async def test_after_a_heavy_visit_each_model_gets_its_own_thinking_back(service, model, desk):
    kept: list = []
    for weight, thought in (("normal", "a"), ("heavy", "b"), ("normal", "c"), ("heavy", "d"), ("light", "e")):
        service.will_say(Turn(think(thought), SEARCH), Turn(say(f"said {thought}")))
        reply = await model.answer(turn(thought, weight=weight, history=stored(kept)), desk)
        kept += reply.appended

    last, heavy = service.requests[-1], service.requests[-3]
    assert [b["thinking"] for m in last["messages"] for b in m["content"] if b["type"] == "thinking"] == list(
        "ace"
    )
    assert [
        b["thinking"] for m in heavy["messages"] for b in m["content"] if b["type"] == "thinking"
    ] == list("bd")
    assert service.refusals == []


async def test_a_light_turn_stays_with_the_model_that_already_speaks(service, model, desk):
    first = await model.answer(turn("hello", weight="light"), desk)
    second = await model.answer(turn("a longer request", weight="normal", history=first.appended), desk)
    kept = [*first.appended, *second.appended]
    third = await model.answer(turn("ok", weight="light", history=kept), desk)

    assert first.model == "claude-haiku-5-5"
    assert third.model == second.model == "claude-sonnet-5-5"


async def test_other_tools_mean_another_prompt_so_thinking_is_left_out(service, model, desk):
    service.will_say(Turn(think("as staff"), say("Yes.")))
    first = await model.answer(turn(), desk)

    await model.answer(turn("hi", tools=OFFERS[:1], history=first.appended), desk)

    assert "as staff" not in json.dumps(service.requests[-1])
    assert service.refusals == []


async def test_tools_are_sent_by_name_whatever_order_they_come_in(service, model, desk):
    await model.answer(turn(), desk)
    await model.answer(turn(tools=OFFERS[::-1]), desk)

    one, two = service.requests[0], service.requests[-1]
    assert json.dumps(one["tools"]) == json.dumps(two["tools"])
    assert [tool["name"] for tool in one["tools"]] == ["add_to_list", "search_talent"]


async def test_a_longer_conversation_only_adds_to_the_prompt(service, model, desk):
    kept: list = []
    for n in range(6):
        service.will_say(Turn(think(f"t{n}"), SEARCH), Turn(say(f"answer {n}")))
        reply = await model.answer(turn(f"question {n}", weight="normal", history=stored(kept)), desk)
        kept += reply.appended

    prompts = [json.dumps([r["tools"], r["system"], r["messages"]])[:-2] for r in service.requests]
    assert all(after.startswith(before) for before, after in itertools.pairwise(prompts))
    reads = [entry.answer["usage"] for entry in service.journal.calls("claude", "messages")]
    assert all(u["cache_read_input_tokens"] > 5 * u["cache_creation_input_tokens"] for u in reads[1:])


async def test_usage_and_cost_are_summed_over_the_requests_of_a_turn(service, model, desk):
    service.will_say(Turn(think(), SEARCH), Turn(say("3 found.")))

    reply = await model.answer(turn(weight="normal"), desk)

    spent = [entry.answer["usage"] for entry in service.journal.calls("claude", "messages")]
    assert reply.usage["output"] == sum(u["output_tokens"] for u in spent)
    assert reply.usage["cache_read"] == spent[1]["cache_read_input_tokens"] > 0
    assert reply.usage["cache_write"] == sum(u["cache_creation_input_tokens"] for u in spent)
    assert 0 < reply.usage["cost"] < 0.1


@pytest.mark.parametrize(
    "called",
    [use("delete_everything"), use("send_invitations", session=1), use("")],
    ids=["unknown", "internal", "nameless"],
)
async def test_a_tool_that_was_not_offered_is_an_error_to_the_model_and_never_runs(
    service, model, desk, called
):
    service.will_say(Turn(called), Turn(say("I cannot do that here.")))

    reply = await model.answer(turn(), desk)

    assert desk.called == []
    assert service.requests[1]["messages"][-1]["content"][0]["is_error"] is True
    assert reply.text == "I cannot do that here."


async def test_a_refusal_of_the_desk_goes_back_as_an_error(service, model, desk):
    desk.answers["add_to_list"] = ToolAnswer({"refused": "Which list?"}, failed=True)
    service.will_say(Turn(use("add_to_list", people=["9"])), Turn(say("Which list do you mean?")))

    await model.answer(turn(), desk)

    [result] = service.requests[1]["messages"][-1]["content"]
    assert result["is_error"] is True
    assert "Which list?" in result["content"]


async def test_the_same_call_twice_in_a_row_runs_once(service, model, desk):
    again = use("add_to_list", people=["1"])
    service.will_say(Turn(again, again), Turn(again), Turn(say("Added.")))

    await model.answer(turn(), desk)

    assert desk.called == [("add_to_list", {"people": ["1"]})]


async def test_a_look_after_a_change_is_a_new_look(service, model, desk):
    change = use("add_to_list", people=["1"])
    service.will_say(Turn(SEARCH), Turn(change), Turn(SEARCH), Turn(say("Added.")))

    await model.answer(turn(), desk)

    assert [name for name, _ in desk.called] == ["search_talent", "add_to_list", "search_talent"]


async def test_a_model_that_never_stops_calling_is_stopped(service, desk):
    model = service.model(CASTMATCH_MODEL_ROUNDS=3)
    service.will_say(*[Turn(think(), use("search_talent", text=str(n))) for n in range(20)])

    reply = await model.answer(turn(), desk)
    service.fake.turns.clear()
    await model.answer(turn("hello", history=stored(reply.appended)), desk)

    assert len(desk.called) == 3
    assert reply.text == ""
    assert service.refusals == []
    await model.close()


async def test_a_flood_of_calls_in_one_answer_is_stopped(service, model, desk):
    service.will_say(Turn(*[use("search_talent", text=str(n)) for n in range(200)]), Turn(say("Done.")))

    await model.answer(turn(), desk)

    assert len(desk.called) == MOST_CALLS
    assert len(service.requests[1]["messages"][-1]["content"]) == 200
    assert service.refusals == []


async def test_a_long_result_is_cut_for_the_model(service, model, desk):
    desk.answers["search_talent"] = ToolAnswer({"people": ["x" * 100] * 1000})
    service.will_say(Turn(SEARCH), Turn(say("Many.")))

    await model.answer(turn(), desk)

    assert len(service.requests[1]["messages"][-1]["content"][0]["content"]) < 13_000


@pytest.mark.parametrize("odd", ["half \ud83d", "nul \x00 byte", "  \n ", "नमस्ते", "a" * 100_000])
async def test_any_text_can_be_sent(service, model, desk, odd):
    service.will_say(Turn(say("Yes.")))

    reply = await model.answer(turn(odd), desk)

    assert reply.text == "Yes."
    assert service.refusals == []
    assert "\\u0000" not in json.dumps(reply.appended)


async def test_a_text_as_long_as_a_script_is_left_to_the_rules_without_asking(service, model, desk):
    with pytest.raises(Unavailable):
        await model.answer(turn("x" * 200_000), desk)

    assert service.requests == []


@pytest.mark.parametrize(
    "said",
    [
        Turn(say("I will not."), stop="refusal"),
        Turn(say("Too"), stop="model_context_window_exceeded"),
        Turn(use("add_to_list", people=["1"]), stop="max_tokens"),
        Turn(think("hm"), stop="max_tokens"),
        Turn(think("hm")),
        Turn(say(" \n ")),
        Turn(),
        Turn(say('{"type": "tool_use", "name": "share_list", "input": {}}')),
    ],
    ids=["refusal", "window", "cut call", "only thought, cut", "only thought", "blank", "nothing", "json"],
)
async def test_an_answer_without_a_usable_word_is_left_to_the_rules(service, model, desk, said):
    service.will_say(said)

    with pytest.raises(Declined):
        await model.answer(turn(), desk)

    assert desk.called == []
    assert model.breaker.allows()


@pytest.mark.parametrize(
    "said", [Turn(), Turn(say("  ")), Turn(think("ok"))], ids=["nothing", "blank", "thought"]
)
async def test_silence_after_something_was_shown_is_fine(service, model, desk, said):
    service.will_say(Turn(SEARCH), said)

    reply = await model.answer(turn(), desk)
    await model.answer(turn("hello", history=stored(reply.appended)), desk)

    assert reply.text == ""
    assert service.refusals == []


async def test_an_answer_that_was_cut_ends_with_its_last_whole_sentence(service, model, desk):
    service.will_say(Turn(say("Three people match. Riya is free. Amrita is o"), stop="max_tokens"))

    reply = await model.answer(turn(), desk)

    assert reply.text == "Three people match. Riya is free."


async def test_a_paused_answer_is_continued(service, model, desk):
    service.will_say(Turn(say("One moment. "), stop="pause_turn"), Turn(say("3 found.")))

    reply = await model.answer(turn(), desk)
    await model.answer(turn("hello", history=stored(reply.appended)), desk)

    assert reply.text == "One moment. 3 found."
    assert service.refusals == []


async def test_what_a_tool_raises_is_not_taken_for_the_services_failure(service, model, desk):
    class ClaimLost(HubError):
        pass

    for error in (ClaimLost("gone"), Unavailable("database"), Rejected("x")):
        desk.answers["search_talent"] = error
        service.will_say(Turn(SEARCH))
        with pytest.raises(type(error)):
            await model.answer(turn(), desk)

    assert model.breaker.allows()


async def test_a_history_that_is_refused_is_forgotten_once_and_for_all(service, model, desk, caplog):
    service.will_say(Turn(think("old"), say("Yes.")))
    first = await model.answer(turn(), desk)
    [user, said] = first.appended
    spoilt = [user, {**said, "content": [{**said["content"][0], "signature": "forged"}, said["content"][1]]}]

    with caplog.at_level(logging.WARNING):
        second = await model.answer(turn("again", history=spoilt), desk)
    asked = len(service.requests)
    await model.answer(turn("and again", history=[*spoilt, *second.appended]), desk)

    assert second.appended[0][history.AFRESH] is True
    assert len(service.requests) == asked + 1
    assert len(service.requests[-1]["messages"]) == 3
    assert "starting afresh" in caplog.text


async def test_a_broken_store_never_breaks_a_request(service, model, desk):
    service.will_say(Turn(SEARCH), Turn(say("3 found.")))
    whole = (await model.answer(turn(), desk)).appended
    broken = [
        whole[2:],
        whole[:3],
        [*whole[:2], *whole],
        [*whole, whole[0]],
        [{"role": "assistant", "content": []}, *whole],
        [{"role": "user", "content": []}, *whole],
    ]

    for kept in broken:
        await model.answer(turn(history=stored(kept)), desk)

    assert service.refusals == []


async def test_a_very_long_conversation_keeps_its_newest_turns_whole(service, model, desk):
    kept: list = []
    sizes = []
    for n in range(12):
        service.will_say(Turn(think(f"t{n}"), SEARCH), Turn(say(f"answer {n}")))
        reply = await model.answer(turn(f"question {n} " + "x" * 60_000, history=stored(kept)), desk)
        kept += reply.appended
        sizes.append(history.tokens(service.requests[-1]["messages"]))

    assert max(sizes) < history.MOST_TOKENS + 20_000
    assert service.refusals == []
    assert "question 11 " in json.dumps(service.requests[-1]["messages"])
    assert "question 0 " not in json.dumps(service.requests[-1]["messages"])


async def test_closing_before_the_first_turn_is_fine(service):
    await service.model().close()
