"""What somebody usually does next, through the hub: one offer, done by a tap or a yes, never by itself."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.approvals.queries import review_table
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.memory.tables import memory_action
from tests.flow import test_undo
from tests.flow.test_undo import put

desk = test_undo.desk
NEXT = "You usually open the list next"


async def said(desk, who, line):
    return "\n".join(await desk.say(who, line))


async def once(desk, name="Amrita", who="Priya"):
    """Somebody is put on the list, then the list is opened."""
    await put(desk, who, name)
    await desk.say(who, "show Meera list")
    await desk.say(who, f"remove {name} from Meera")


async def usually(desk):
    """Three times, in two sittings."""
    await once(desk, "Amrita")
    await once(desk, "Simran")
    desk.clock.advance(hours=3)
    await once(desk, "Jasleen")
    desk.clock.advance(hours=3)


async def kept(desk, kind):
    async with desk.hub.database.read() as tx:
        return await tx.rows(select(memory_action).where(memory_action.c.kind == kind))


async def test_the_next_step_is_offered_when_the_first_is_done_and_a_yes_does_it(desk):
    await usually(desk)
    offered = await said(desk, "Priya", "shortlist Amrita for Meera")
    assert NEXT in offered
    assert "Open the list" in offered
    assert "1 person on" not in offered, "nothing is done by itself"
    assert "1 person on" in await said(desk, "Priya", "haan")


@pytest.mark.parametrize("answer", ["Open the list", "yes", "haan ji", "हाँ", "yes please", "haan karo"])
async def test_the_label_and_a_yes_are_the_same_tap(desk, answer):
    await usually(desk)
    await put(desk, "Priya", "Amrita")
    shown = await said(desk, "Priya", answer)
    assert "1 person on Meera's shortlist" in shown or "Meera की शॉर्टलिस्ट में 1 व्यक्ति" in shown


@pytest.mark.parametrize("answer", ["ok", "theek hai", "thanks", "great", "no", "nahi", "ठीक है"])
async def test_an_ok_is_no_yes_to_what_nobody_asked(desk, answer):
    await usually(desk)
    assert NEXT in "\n".join(await put(desk, "Priya", "Amrita"))
    assert "1 person on" not in await said(desk, "Priya", answer)


async def test_it_can_be_stopped_after_something_else_was_done(desk):
    await usually(desk)
    await put(desk, "Priya", "Amrita")
    await said(desk, "Priya", "show Amrita")
    assert "open the list" in await said(desk, "Priya", "stop suggesting that")


async def test_how_often_an_offer_was_taken_is_told(desk):
    await usually(desk)
    await put(desk, "Priya", "Amrita")
    await said(desk, "Priya", "haan")
    assert "Next steps I offered: 1, taken: 1." in (await said(desk, "Priya", "insights"))
    assert "Your own" in await said(desk, "Priya", "why?")


async def test_two_times_or_one_sitting_say_nothing(desk):
    await once(desk, "Amrita")
    await once(desk, "Simran")
    await once(desk, "Jasleen")
    assert NEXT not in await said(desk, "Priya", "shortlist Amrita for Meera")


async def test_what_is_ignored_is_offered_no_more(desk):
    await usually(desk)
    assert NEXT in await said(desk, "Priya", "shortlist Amrita for Meera")
    await said(desk, "Priya", "remove Amrita from Meera")
    assert NEXT not in await said(desk, "Priya", "shortlist Simran for Meera")


@pytest.mark.parametrize("words", ["stop suggesting that", "yeh suggest mat karo", "यह सुझाव मत दो"])
async def test_it_ends_by_word_and_stays_ended(desk, words):
    await usually(desk)
    assert NEXT in await said(desk, "Priya", "shortlist Amrita for Meera")
    assert "Nothing of that kind" not in await said(desk, "Priya", words)
    await desk.say("Priya", "show Meera list")
    desk.clock.advance(hours=3)
    await once(desk, "Simran")
    desk.clock.advance(hours=3)
    assert NEXT not in await said(desk, "Priya", "shortlist Jasleen for Meera")


@pytest.mark.parametrize(
    "asked", ["what do I usually do?", "main aksar kya karti hoon", "मैं अक्सर क्या करती हूँ?"]
)
async def test_what_is_usual_is_told(desk, asked):
    assert "3" not in await said(desk, "Priya", asked)
    await usually(desk)
    told = await said(desk, "Priya", asked)
    assert "Fri 20 Nov" in told
    assert "3" in told


async def test_it_is_ones_own(desk):
    await usually(desk)
    assert NEXT not in await said(desk, "Arjun", "shortlist Amrita for Meera")
    assert "Nothing shows yet" in await said(desk, "Arjun", "what do I usually do?")


async def test_with_memory_off_nothing_is_kept_and_nothing_offered(desk):
    await usually(desk)
    await said(desk, "Priya", "don't remember anything")
    before = len(await kept(desk, "done"))
    assert NEXT not in await said(desk, "Priya", "shortlist Amrita for Meera")
    assert len(await kept(desk, "done")) == before
    assert "switched off" in await said(desk, "Priya", "what do I usually do?")


async def test_forgetting_everything_forgets_the_steps(desk):
    await usually(desk)
    await said(desk, "Priya", "forget everything you remember")
    await said(desk, "Priya", "yes")
    assert await kept(desk, "done") == []
    assert NEXT not in await said(desk, "Priya", "shortlist Amrita for Meera")


async def test_no_name_is_kept_in_a_step(desk):
    await usually(desk)
    assert {row["what"] for row in await kept(desk, "done")} == {
        "add_to_list",
        "show_list",
        "remove_from_list",
    }


async def test_a_step_that_sends_is_its_ordinary_order_after_a_yes(desk):
    """The producers are shown nobody until the yes; the button that stands there already is what it means."""
    rohan = await desk.person("Rohan Rao", "producer")
    async with desk.hub.database.read() as tx:
        [project] = await projects.projects(tx, "default")
    await desk.join(room(project.id), rohan)
    for name in ("Amrita", "Simran", "Jasleen"):
        await put(desk, "Priya", name)
        await desk.say("Priya", "share Meera with the producers")
        desk.clock.advance(hours=3)
    await desk.say("Priya", "remove Jasleen from Meera")
    async with desk.hub.database.transaction() as tx:
        await tx.execute(review_table.delete())
    offered = await said(desk, "Priya", "shortlist Jasleen for Meera")
    assert "You usually share with the producers next" in offered
    assert offered.count("Share") == 1
    assert await reviews(desk) == 0
    await desk.say("Priya", "haan")
    assert await reviews(desk) == 3


async def reviews(desk):
    async with desk.hub.database.read() as tx:
        return len(await tx.rows(select(review_table.c.id)))
