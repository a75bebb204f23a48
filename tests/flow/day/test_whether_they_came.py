"""Whether somebody has come is asked, told as it is noted, and taken back where it was noted by mistake."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from core.casting.talent.queries import talent
from tests.gully import SHORTLIST, heard_by, last

TODAY = "schedule Meera shortlist today 12pm, 15 min each, Aram Nagar"


async def noted(desk, name):
    """What stands in the rows of somebody's audition: attendance and answer."""
    query = select(slot.c.attendance, slot.c.rsvp).join(talent, talent.c.id == slot.c.talent_id)
    async with desk.hub.database.read() as tx:
        row = await tx.row(query.where(talent.c.name.startswith(name)))
    return row["attendance"], row["rsvp"]


@pytest.fixture
async def today(after):
    """Half an hour before the first; Jasleen cannot come, Simran has not answered."""
    listed = await after(
        *SHORTLIST,
        ("Arjun", TODAY),
        ("Arjun", "send"),
        ("Amrita", "yes"),
        ("Jasleen", "nahi aa paungi"),
        ("Harleen", "yes"),
    )
    listed.clock.advance(hours=1, minutes=40)
    return listed


@pytest.mark.parametrize(
    "said",
    [
        "amrita aa gayi kya",
        "amrita aa gayi?",
        "has amrita come",
        "amrita aayi ki nahi",
        "kya amrita pahunch gayi",
        "amrita kidhar hai",
        "where's Amrita",
        "is amrita here yet?",
        "अमृता आ गई क्या",
        "amrita pahunchi kya abhi tak",
        "any news of amrita",
        "amrita reached?",
    ],
)
async def test_a_question_checks_nobody_in(today, said):
    before = len(today.shown)
    assert "Amrita" in (shown := last(await today.say("Priya", said)))
    assert "12:00 PM" in shown
    assert (await noted(today, "Amrita"))[0] == ""
    assert not heard_by(today, "Arjun", before)
    assert not heard_by(today, "Amrita", before)


@pytest.mark.parametrize("said", ["amrita aa gayi kya", "has amrita come?", "amrita kahan hai"])
async def test_nor_a_day_before(invited, said):
    assert "11:00 AM" in last(await invited.say("Priya", said))
    assert (await noted(invited, "Amrita"))[0] == ""


async def test_as_it_is_noted(today):
    assert "not answered" in last(await today.say("Arjun", "simran aayi?"))
    assert "not coming" in last(await today.say("Arjun", "has jasleen come"))
    await today.say("Harleen", "20 min late ho jaungi")
    assert "20 min late" in last(await today.say("Arjun", "harleen aa gayi kya?"))
    await today.say("Amrita", "reached")
    assert "is here" in last(await today.say("Arjun", "amrita aa gayi kya"))
    assert "is here" in last(await today.say("Arjun", "aayi kya?"))


@pytest.mark.parametrize("said", ["amrita aa gayi", "amrita is here", "Amrita reached", "check in amrita"])
async def test_only_the_statement_checks_in(today, said):
    await today.say("Arjun", said)
    assert (await noted(today, "Amrita"))[0] == "checked_in"


@pytest.mark.parametrize(
    "said",
    [
        "undo",
        "nahi aayi abhi",
        "oh wait amrita nahi aayi abhi tak",
        "sorry, amrita hasn't come yet",
        "remove the check in",
        "amrita ka check in hata do",
    ],
)
async def test_a_wrong_check_in_is_taken_back(today, said):
    await today.say("Priya", "simran aa gayi")
    await today.say("Priya", "amrita aa gayi")
    before = len(today.shown)
    await today.say("Priya", said)
    assert (await noted(today, "Amrita"))[0] == ""
    assert (await noted(today, "Simran"))[0] == "checked_in"
    assert "not here" in heard_by(today, "Arjun", before)


async def test_with_the_answer_they_had_given(today):
    await today.say("Priya", "simran aa gayi")
    assert (await noted(today, "Simran"))[1] == "confirmed"
    await today.say("Priya", "undo")
    assert await noted(today, "Simran") == ("", "invited")


@pytest.mark.parametrize("who", ["Arjun", "Priya"])
@pytest.mark.parametrize(
    "said", ["mark {} no show", "{} no show", "{} ko no show mark karo", "mark {} as a no-show"]
)
async def test_a_no_show_is_known_by_name(today, who, said):
    assert "not coming" in last(await today.say(who, said.format("jasleen")))
    assert "has not begun" in last(await today.say(who, said.format("simran")))


async def test_who_did_not_come_after_their_time_is_a_no_show(today):
    today.clock.advance(hours=1)
    await today.say("Priya", "simran abhi tak nahi aayi")
    assert (await noted(today, "Simran"))[0] == ""
    await today.say("Priya", "simran nahi aayi")
    assert (await noted(today, "Simran"))[0] == "no_show"


@pytest.mark.parametrize(
    "said",
    [
        "simran ka no show hatao",
        "remove the no show from simran",
        "nahi wo toh pehle bol chuki thi late aayegi, no show hatao",
        "undo simran's no-show",
    ],
)
async def test_a_no_show_is_taken_back(today, said):
    today.clock.advance(hours=1)
    await today.say("Priya", "who is here?")
    await today.say("Priya", "mark simran no show")
    assert (await noted(today, "Simran"))[0] == "no_show"
    await today.say("Priya", said)
    assert (await noted(today, "Simran"))[0] == ""


@pytest.mark.parametrize(
    "said",
    [
        "who hasn't come yet",
        "kaun kaun nahi aaya",
        "who is not here yet?",
        "कौन नहीं आया",
        "who is missing",
        "kaun nahi aaya abhi tak",
    ],
)
async def test_who_has_not_come(today, said):
    await today.say("Amrita", "reached")
    shown = last(await today.say("Priya", said))
    assert "2" in shown.splitlines()[0]
    assert "not here yet" in shown or "अभी आए नहीं" in shown
    assert "Simran" in shown
    assert "Harleen" in shown
    assert "Amrita" not in shown
    assert "Jasleen" not in shown


@pytest.mark.parametrize(
    "said", ["who is here and who is late", "kaun aaya aur kaun late hai", "who is here?"]
)
async def test_the_list_of_the_day(today, said):
    await today.say("Amrita", "reached")
    assert "Amrita K. · here" in last(await today.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "next kaun hai",
        "next kaun",
        "kiska number abhi",
        "who's up next",
        "agla bhejo",
        "अगला कौन है",
        "whose turn is it",
    ],
)
async def test_who_reads_next(today, said):
    await today.say("Priya", "punjabi girls 25-30 in mumbai")
    await today.say("Harleen", "reached")
    assert "Harleen" in last(await today.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "harleen done",
        "harleen ka ho gaya, agla bhejo",
        "harleen ka ho gaya",
        "harleen is done, send next",
        "done with harleen",
    ],
)
async def test_who_is_done_makes_way(today, said):
    today.clock.advance(minutes=20)
    await today.say("Harleen", "reached")
    await today.say("Amrita", "reached")
    shown = last(await today.say("Priya", said))
    assert "Harleen" in shown.splitlines()[0]
    assert "Amrita" in shown
    assert (await noted(today, "Harleen"))[0] == "left"


async def test_done_before_the_day_is_not_noted(invited):
    await invited.say("Priya", "amrita done")
    assert (await noted(invited, "Amrita"))[0] == ""


async def test_who_comes_early_reads_their_time(listed):
    await listed.say("Arjun", "schedule Meera shortlist today 2pm, 15 min each, Aram Nagar")
    await listed.say("Arjun", "send")
    listed.clock.advance(hours=1, minutes=30)
    shown = last(await listed.say("Harleen", "reached"))
    assert "2:45 PM" in shown
    assert "min" not in shown
    assert "2:45 PM" in last(await listed.say("Harleen", "my number?"))


async def test_who_just_came_has_not_been_seen(today):
    await today.say("Simran", "yes")
    today.clock.advance(minutes=36)
    await today.say("Amrita", "reached")
    assert "14 min" not in last(await today.say("Simran", "reached"))
    assert "15 min" in last(await today.say("Simran", "my number?"))


async def test_nobody_who_is_here_is_reminded(listed):
    await listed.say("Arjun", "schedule Meera shortlist today 2pm, 15 min each, Aram Nagar")
    await listed.say("Arjun", "send")
    await listed.say("Harleen", "yes")
    await listed.say("Amrita", "yes")
    listed.clock.advance(hours=1, minutes=45)
    await listed.say("Arjun", "harleen aa gayi")
    before = len(listed.shown)
    listed.clock.advance(hours=2)
    await listed.hub.ticker.run("sweep_due")
    await listed.hub.settle()
    assert "2:00 PM" in heard_by(listed, "Amrita", before)
    assert not heard_by(listed, "Harleen", before)
