from __future__ import annotations

import asyncio
from typing import Any

import pytest

from core.casting.approvals import queries
from core.conversation.drafts import Result
from core.errors import Rejected
from core.messages import Outbound
from core.people import Person
from tests.unit.casting.approvals.office import CHANNEL, Office, draft, labels, option, text


@pytest.fixture
async def shared(office: Office) -> Office:
    await office.cast(4)
    await office.stage.run("share_list", office.priya, list="Meera")
    return office


async def reviews(office: Office) -> list[Any]:
    async with office.stage.database.read() as tx:
        return await queries.of_roles(tx, [office.role.id])


async def decide(office: Office, who: Person, decision: str, place: int = 0, **more: Any) -> Result:
    review = (await reviews(office))[place]
    return await office.stage.run(
        "decide_review", who, CHANNEL, reviews=(review.id,), decision=decision, **more
    )


async def edits(office: Office) -> list[Outbound]:
    return [one for one in await office.posted() if one.edits is not None]


async def test_an_approval_is_recorded_with_who_and_when(shared: Office) -> None:
    result = await decide(shared, shared.rohan, "approve")
    first = (await reviews(shared))[0]
    assert (first.decision, first.decided_by, first.decided_at) == (
        "approve",
        shared.rohan.id,
        shared.stage.clock(),
    )
    assert text(result) == "Approved: Amrita K. for **Meera**. 1 of 4 decided."


async def test_a_tap_that_shows_on_its_own_card_needs_no_second_word(shared: Office) -> None:
    result = await decide(shared, shared.rohan, "approve", tapped=True)
    assert result.draft is None
    assert len(await edits(shared)) == 1


async def test_the_card_then_shows_who_decided_and_only_offers_a_change(shared: Office) -> None:
    await decide(shared, shared.rohan, "approve")
    [edit] = await edits(shared)
    first = (await reviews(shared))[0]
    assert (edit.key, edit.edits) == (f"review/{first.id}/v1", f"review/{first.id}")
    assert edit.cards[0].lines[-1] == "**Approved by Rohan, 10:00 AM**"
    assert [choice.label for choice in edit.cards[0].choices] == ["Change"]


async def test_casting_hears_a_decision_on_their_own_channels_and_nobody_else_does(shared: Office) -> None:
    before = len(await shared.stage.outbox())
    await decide(shared, shared.rohan, "approve")
    news = [one for one in (await shared.stage.outbox())[before:] if one.edits is None]
    assert {one.address for one in news} == {
        shared.stage.addresses[shared.arun.id],
        shared.stage.addresses[shared.priya.id],
    }
    assert {one.text for one in news} == {"Rohan approved Amrita K. for Meera. 1 of 4 decided."}


async def test_a_second_tap_of_the_same_person_changes_nothing(shared: Office) -> None:
    await decide(shared, shared.rohan, "approve")
    before = len(await shared.stage.outbox())
    again = await decide(shared, shared.rohan, "approve")
    assert text(again).startswith("You decided that already")
    assert len(await shared.stage.outbox()) == before
    assert (await reviews(shared))[0].version == 1


async def test_of_two_producers_the_first_counts_and_the_second_hears_who(shared: Office) -> None:
    await decide(shared, shared.rohan, "approve")
    shared.stage.clock.advance(minutes=1)
    late = await decide(shared, shared.tara, "pass", reason="too young")
    assert (await reviews(shared))[0].decision == "approve"
    assert text(late) == "Amrita K. for Meera is decided: Approved by Rohan, 10:00 AM."
    assert labels(late) == ["Change"]


async def test_however_many_tap_at_once_one_decision_is_recorded(shared: Office) -> None:
    taps = [
        decide(shared, who, decision, reason="too young")
        for who in (shared.rohan, shared.tara, shared.arun)
        for decision in ("approve", "pass", "approve")
    ]
    answers = await asyncio.gather(*taps)
    first = (await reviews(shared))[0]
    async with shared.stage.database.read() as tx:
        history = await queries.events(tx, first.id)
    assert (first.version, len(history)) == (1, 1)
    assert sum("1 of 4 decided" in text(answer) for answer in answers) == 1
    assert len(await edits(shared)) == 1


async def test_a_pass_is_recorded_only_with_its_reason(shared: Office) -> None:
    asked = await decide(shared, shared.rohan, "pass")
    assert (await reviews(shared))[0].open
    ask = draft(asked).ask
    assert ask is not None
    assert (ask.kind, ask.slot) == ("text", "reason")
    done = await shared.stage.run(ask.tool, shared.rohan, CHANNEL, **{**ask.arguments, ask.slot: "too young"})
    first = (await reviews(shared))[0]
    assert (first.decision, first.reason) == ("pass", "too young")
    assert "Passed: Amrita K." in text(done)
    assert (await edits(shared))[0].cards[0].lines[-1] == "**Passed by Rohan, 10:00 AM: too young**"


async def test_a_pass_may_go_without_a_reason_when_that_is_said(shared: Office) -> None:
    asked = await decide(shared, shared.rohan, "pass")
    chosen = option(asked, "No reason")
    await shared.stage.run(chosen.tool, shared.rohan, CHANNEL, **chosen.arguments)
    first = (await reviews(shared))[0]
    assert (first.decision, first.reason) == ("pass", "")


async def test_somebody_who_decides_while_a_reason_is_awaited_is_first(shared: Office) -> None:
    asked = await decide(shared, shared.rohan, "pass")
    await decide(shared, shared.tara, "approve")
    chosen = option(asked, "No reason")
    late = await shared.stage.run(chosen.tool, shared.rohan, CHANNEL, **chosen.arguments)
    assert (await reviews(shared))[0].decision == "approve"
    assert "Approved by Tara" in text(late)


async def test_a_change_is_a_new_row_of_history_and_told_again(shared: Office) -> None:
    late = await decide(shared, shared.rohan, "approve")
    late = await decide(shared, shared.tara, "approve")
    opened = await shared.stage.pick(late, "Change", shared.tara)
    assert labels(opened) == ["Pass", "Leave it"]
    asked = await shared.stage.pick(opened, "Pass", shared.tara)
    await shared.stage.pick(asked, "No reason", shared.tara)
    first = (await reviews(shared))[0]
    assert (first.decision, first.version) == ("pass", 2)
    async with shared.stage.database.read() as tx:
        history = await queries.events(tx, first.id)
    assert [(one.kind, one.decision, one.person_id) for one in history] == [
        ("decision", "approve", shared.rohan.id),
        ("change", "pass", shared.tara.id),
    ]
    assert (await shared.told(shared.arun))[-1] == (
        "Tara changed it: passed on Amrita K. for Meera. 1 of 4 decided."
    )


async def test_a_change_of_what_was_changed_since_is_refused_with_the_news(shared: Office) -> None:
    await decide(shared, shared.rohan, "approve")
    late = await decide(shared, shared.tara, "approve")
    mine = await shared.stage.pick(late, "Change", shared.tara)
    theirs = await shared.stage.pick(late, "Change", shared.rohan)
    asked = await shared.stage.pick(theirs, "Pass", shared.rohan)
    await shared.stage.pick(asked, "No reason", shared.rohan)
    stale = await shared.stage.pick(mine, "Pass", shared.tara, reason="no")
    assert (await reviews(shared))[0].version == 2
    assert "Passed by Rohan" in text(stale)


async def test_a_veto_shows_what_it_touches_before_anything_happens(shared: Office) -> None:
    shown = await shared.stage.run(
        "decide_approval", shared.rohan, CHANNEL, people=("Sana",), decisions=("veto",), reason="brand issue"
    )
    assert "Veto Sana K. for Meera? So far: on the shortlist." in text(shown)
    assert all(one.open for one in await reviews(shared))
    done = await shared.stage.pick(shown, "Veto", shared.rohan)
    assert "the talent is not" in text(done)
    sana = (await reviews(shared))[3]
    assert (sana.decision, sana.reason) == ("veto", "brand issue")
    assert not await shared.told(shared.people["Sana Khan"])
    assert "Reason: brand issue." in (await shared.told(shared.arun))[-1]


async def test_words_decide_like_a_tap(shared: Office) -> None:
    done = await shared.stage.run(
        "decide_approval",
        shared.rohan,
        CHANNEL,
        people=("Amrita", "Simran"),
        decisions=("approve", "pass"),
        reason="too young",
    )
    assert [one.decision for one in await reviews(shared)] == ["approve", "pass", None, None]
    assert "Approved: Amrita K." in text(done)
    assert "Passed: Simran B." in text(done)


async def test_a_bare_approve_asks_who_while_several_are_open(shared: Office) -> None:
    asked = await shared.stage.run("decide_approval", shared.rohan, CHANNEL, decisions=("approve",))
    assert labels(asked) == ["Amrita K.", "Simran B.", "Neha R.", "Sana K."]
    await shared.stage.pick(asked, "Neha R.", shared.rohan)
    assert [one.decision for one in await reviews(shared)] == [None, None, "approve", None]


async def test_a_bare_approve_means_the_only_open_one(shared: Office) -> None:
    for place in range(3):
        await decide(shared, shared.rohan, "approve", place)
    await shared.stage.run("decide_approval", shared.rohan, CHANNEL, decisions=("approve",))
    assert all(one.decision == "approve" for one in await reviews(shared))


async def test_two_of_one_name_are_asked_about_and_nothing_is_recorded(shared: Office) -> None:
    await shared.talent("Amrita Gill")
    await shared.stage.run("share_list", shared.priya, list="Meera")
    asked = await shared.stage.run(
        "decide_approval", shared.rohan, CHANNEL, people=("Amrita",), decisions=("approve",)
    )
    assert all(one.open for one in await reviews(shared))
    await shared.stage.pick(asked, "Amrita G.", shared.rohan)
    assert [one.decision for one in await reviews(shared)][-1] == "approve"


async def test_somebody_listed_but_never_shown_can_be_decided_on(shared: Office) -> None:
    await shared.talent("Jasleen Gill")
    await shared.stage.run(
        "decide_approval", shared.rohan, CHANNEL, people=("Jasleen",), decisions=("approve",)
    )
    assert (await reviews(shared))[-1].decision == "approve"


async def test_a_name_on_no_list_is_refused(shared: Office) -> None:
    await shared.talent("Jasleen Gill", listed=False)
    with pytest.raises(Rejected) as refusal:
        await shared.stage.run(
            "decide_approval", shared.rohan, CHANNEL, people=("Jasleen",), decisions=("approve",)
        )
    assert refusal.value.text_key == "approvals-not-shown"


async def test_a_producer_of_another_project_decides_nothing(shared: Office) -> None:
    stranger = await shared.stage.person("Vikram Sethi", "producer", "slack")
    with pytest.raises(Rejected) as refusal:
        await decide(shared, stranger, "approve")
    assert refusal.value.text_key == "approvals-gone"


async def test_an_associate_does_not_decide(shared: Office) -> None:
    with pytest.raises(AssertionError, match="may not use"):
        await decide(shared, shared.priya, "approve")


async def test_status_says_who_decided_what_and_who_is_open(shared: Office) -> None:
    await decide(shared, shared.rohan, "approve")
    await decide(shared, shared.tara, "pass", 1, reason="too young")
    status = await shared.stage.run("approval_status", shared.arun, role="Meera")
    assert text(status).splitlines() == [
        "**Meera**: 2 of 4 decided.",
        "Amrita K.: Approved by Rohan, 10:00 AM",
        "Simran B.: Passed by Tara, 10:00 AM: too young",
        "Open: Neha R. and Sana K.",
    ]


async def test_talent_hear_nothing_of_a_decision(shared: Office) -> None:
    await decide(shared, shared.rohan, "approve")
    amrita = shared.people["Amrita Kaur"]
    answer = await shared.stage.run("approval_status", amrita)
    assert text(answer).startswith("No news to give yet.")
    assert answer.data == {}


async def test_a_vote_is_kept_and_decides_nothing(shared: Office) -> None:
    await shared.stage.run("cast_vote", shared.priya, people=("Sana",), votes="4/5")
    assert all(one.open for one in await reviews(shared))
    assert (await shared.told(shared.arun))[-1] == (
        "Priya on Sana K. for Meera: 4/5. A vote, not the decision."
    )
