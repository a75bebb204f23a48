"""Modals in Slack, through the real SDK against the sandbox: a reason, a remark, and every way round them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.e2e.demo_desk import DemoDesk, strings

pytestmark = pytest.mark.asyncio(loop_scope="module")
SEARCH = "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def demo(tmp_path_factory) -> AsyncIterator[DemoDesk]:
    """Four people stand before the producers; each test deals with some of them."""
    made = await DemoDesk.open(tmp_path_factory.mktemp("forms"))
    await made.say("priya", "whatsapp", SEARCH)
    await made.sees("priya", "whatsapp", "5 · Harleen S.")
    await made.say("priya", "whatsapp", "1,2,3,5 shortlist for Meera")
    await made.sees("priya", "whatsapp", "Undo")
    await made.say("priya", "whatsapp", "share with producers")
    await made.sees("rohan", "slack", "Harleen S.", "Pass")
    yield made
    await made.close()


async def form(demo: DemoDesk, who: str = "rohan") -> dict[str, Any]:
    """The modal on somebody's screen, once there is one."""

    async def look() -> Any:
        return (await demo.state())["slack"]["views"].get(who)

    view: dict[str, Any] = await demo.until(look, f"{who} was shown no form")
    return view


async def taps(demo: DemoDesk, label: str, name: str, who: str = "rohan") -> None:
    await demo.tap(who, "slack", label, await demo.sees(who, "slack", name, "Comment"))


async def heard(demo: DemoDesk, *words: str) -> int:
    """How many messages to Priya hold all the words."""
    await demo.settled()
    told = [" ".join(strings(one["payload"])) for one in await demo.messages("priya", "whatsapp")]
    return sum(all(word in text for word in words) for text in told)


async def no_form(demo: DemoDesk, who: str = "rohan") -> bool:
    await demo.settled()
    return (await demo.state())["slack"]["views"].get(who) is None


async def acts(demo: DemoDesk, kind: str, **more: Any) -> int:
    """The status of an act in the open form."""
    act = {"as": "rohan", "app": "slack", "chat": demo.slack_channel, "kind": kind, **more}
    address = f"{demo.address}/sandbox/act"
    async with demo.session.post(address, json=act, headers={"Origin": demo.address}) as answer:
        return answer.status


async def said(demo: DemoDesk, *words: str) -> list[dict[str, Any]]:
    """What stands in the channel with all these words."""
    await demo.settled()
    found = await demo.messages("rohan", "slack")
    return [one for one in found if all(word in " ".join(strings(one["payload"])) for word in words)]


async def test_pass_asks_for_the_reason_in_a_form_and_nothing_in_the_channel(demo):
    await taps(demo, "Pass", "Simran B.")
    assert "Simran B." in (await form(demo))["title"]["text"]
    assert await acts(demo, "close") == 200
    assert await no_form(demo)
    await demo.say("rohan", "slack", "lunch at two")
    assert await said(demo, "Passed by Rohan") == [], "a closed form waits for nothing"

    await taps(demo, "Pass", "Simran B.")
    await form(demo)
    assert await acts(demo, "submit", values={"reason": "too close to Bebo"}) == 200
    await demo.sees("priya", "whatsapp", "Rohan passed on Simran B. for Meera", "too close to Bebo")
    await demo.sees("rohan", "slack", "Simran B.", "Passed by Rohan", "too close to Bebo")
    assert await no_form(demo)
    assert await said(demo, "Why pass on Simran B.?") == []


async def test_the_reason_may_be_typed_while_the_form_is_open_and_counts_once(demo):
    await taps(demo, "Pass", "Amrita K.")
    await form(demo)
    await demo.say("rohan", "slack", "too tall for the frame")
    await demo.sees("rohan", "slack", "Amrita K.", "Passed by Rohan", "too tall for the frame")
    assert await acts(demo, "submit", values={"reason": "another reason"}) == 200
    await demo.sees("rohan", "slack", "You decided that already", "Amrita K.")
    assert await heard(demo, "Amrita K.", "passed") == 1
    assert await said(demo, "another reason") == []


async def test_where_no_form_opens_the_question_stands_below_the_card(demo):
    card = await demo.sees("rohan", "slack", "Jasleen D.", "Comment")
    for number, kind in enumerate(["500", "403", "429", "timeout"], 1):
        await demo.post("/sandbox/faults", {"app": "slack", "method": "views.open", "kind": kind})
        await demo.tap("rohan", "slack", "Pass", card)
        asked = await said(demo, "Why pass on Jasleen D.?", "No reason")
        assert [one["thread"] for one in asked] == [card["id"]] * number
    await demo.say("rohan", "slack", "sings too low")
    await demo.sees("rohan", "slack", "Jasleen D.", "Passed by Rohan", "sings too low")


async def test_a_remark_has_the_readers_that_were_chosen(demo):
    for visibility, told, words in [
        ("production", 1, "Casting has it"),
        ("casting", 1, "for the casting office only"),
        ("me", 0, "for you only"),
    ]:
        await taps(demo, "Comment", "Harleen S.")
        menu = (await form(demo))["blocks"][-1]["element"]
        assert [option["value"] for option in menu["options"]] == ["production", "casting", "me"]
        note = f"good voice, {visibility}"
        assert await acts(demo, "submit", values={"text": note, "visibility": visibility}) == 200
        noted = await demo.sees("rohan", "slack", "Noted on Harleen S.", words)
        assert bool(noted["visible_to"]) is (visibility != "production")
        assert await heard(demo, note) == told


async def test_a_remark_of_blanks_is_refused_in_the_form_and_a_good_one_counts_once(demo):
    await taps(demo, "Comment", "Harleen S.")
    await form(demo)
    before = len(await said(demo, "Noted on"))
    assert await acts(demo, "submit", values={"text": "   "}) == 400
    assert (await form(demo))["title"]["text"].startswith("Comment")
    await demo.post("/sandbox/faults", {"app": "slack", "method": "view_submission", "kind": "duplicate"})
    assert await acts(demo, "submit", values={"text": "rides horses"}) == 200
    await demo.sees("priya", "whatsapp", "Rohan on Harleen S. for Meera", "rides horses")
    assert await heard(demo, "rides horses") == 1
    assert len(await said(demo, "Noted on")) == before + 1


async def test_who_may_not_decide_is_shown_no_form_and_a_reason_is_not_needed(demo):
    await taps(demo, "Pass", "Harleen S.", "arjun")
    assert await no_form(demo, "arjun")
    await taps(demo, "Pass", "Harleen S.")
    await form(demo)
    assert await acts(demo, "submit", values={}) == 200
    await demo.sees("rohan", "slack", "Harleen S.", "Passed by Rohan")
