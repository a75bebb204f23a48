"""One person decides for a role; everybody else's word is a vote. F5 stays with whoever decides."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.casting.approvals.queries import review_event, review_table
from core.casting.ladder.queries import standing_table
from core.casting.projects.queries import role_table


@pytest_asyncio.fixture
async def office(house):
    """Two producers, and two people before them."""
    house.people["Rao"] = await house.desk.person("Rao Venkat", "producer")
    await house.join(house.film, ["Rao"])
    await house.talent("Riya Sen")
    await house.talent("Simran Bhullar")
    return house


async def rung(house, name):
    rows = await house.rows(standing_table, standing_table.c.talent_id == house.profiles[name].id)
    return rows[0]["status"] if rows else ""


async def decided(house):
    return [row["decision"] for row in await house.rows(review_table)]


@pytest.mark.parametrize(
    "said",
    ["Rao decides for Meera", "Meera ka final Rao sir karenge", "make Rao the final approver for Meera"],
)
async def test_naming_is_told_and_asked_about(office, said):
    since = office.mark()
    assert "Rao Venkat decides for Meera" in await office.say("Priya", said)
    assert "decides for Meera" in office.heard("Rohan", since)
    assert "Rao Venkat decides" in await office.say("Rohan", "who decides for Meera?")
    [row] = await office.rows(role_table, role_table.c.name == "Meera")
    assert row["approver_id"] == office.people["Rao"].id


async def test_other_producers_vote_and_the_approver_moves_the_person(office):
    await office.say("Priya", "Rao decides for Meera")
    since = office.mark()
    voted = await office.say("Rohan", "approve Riya")
    assert "Your vote on Riya S. for Meera is noted (1 to approve). Rao decides." in voted
    assert await decided(office) == [None]
    assert await rung(office, "Riya") == ""
    assert "Rohan votes to approve Riya S." in office.heard("Priya", since)
    assert "Rohan votes to approve Riya S." in office.heard("Rao", since)
    assert "Now pinned" in await office.say("Rao", "approve Riya")
    assert await decided(office) == ["approve"]
    assert await rung(office, "Riya") == "pinned"
    late = await office.say("Rohan", "pass on Riya, too young")
    assert "decided already" in late
    assert "Only Rao can change that" in late
    assert await rung(office, "Riya") == "pinned"


async def test_one_vote_for_each_person_the_last_one(office):
    await office.say("Priya", "Rao decides for Meera")
    await office.say("Rohan", "approve Riya")
    await office.say("Rohan", "pass on Riya, too young")
    status = await office.say("Priya", "approval status for Meera")
    assert "Votes on Riya S.: 1 to pass" in status
    assert len(await office.rows(review_event, review_event.c.kind == "vote")) == 2


async def test_a_no_of_the_approver_passes_but_never_ends_an_engagement(office):
    await office.say("Priya", "Rao decides for Meera")
    for name in ("Simran", "Riya"):
        await office.say("Rohan", f"approve {name}")
    await office.say("Rao", "pass on Simran, too young")
    assert await rung(office, "Simran") == "passed"
    await office.pick("Priya", await office.say("Priya", "put Riya on hold for Meera"), "Yes")
    await office.say("Rao", "pass on Riya, too tall")
    assert await rung(office, "Riya") == "on_hold"


async def test_f5_a_veto_of_the_approver_shows_what_it_stops_and_one_of_others_stops_nothing(office):
    await office.say("Priya", "Rao decides for Meera")
    await office.say("Arjun", "pin Riya for Meera")
    assert "vote" in await office.say("Rohan", "veto Riya for Meera - brand issue")
    assert await rung(office, "Riya") == "pinned"
    shown = await office.say("Rao", "veto Riya for Meera - brand issue")
    assert "pinned" in shown
    assert await rung(office, "Riya") == "pinned"
    await office.pick("Rao", shown, "Veto")
    assert await rung(office, "Riya") == "passed"


async def test_nobody_named_as_before(office):
    assert "Nobody in particular" in await office.say("Rohan", "who decides for Meera")
    await office.say("Rohan", "approve Riya")
    assert await decided(office) == ["approve"]
    assert await rung(office, "Riya") == ""


async def test_who_may_name_and_whom(office):
    assert "casting director to say" in await office.say("Rohan", "I decide for Meera")
    assert "casting director to say" in await office.say("Rohan", "Rohan decides for Meera")
    assert "No producer or director" in await office.say("Priya", "Arjun decides for Meera")
    other = await office.desk.person("Nikhil Bose", "producer")
    assert "add Nikhil Bose to Gully Nights" in await office.say("Priya", f"{other.name} decides for Meera")
    await office.say("Priya", "Rao decides for Meera")
    assert "Rohan Kapoor decides" in await office.say("Rao", "Rohan decides for Meera")


async def test_taken_back_and_taken_off(office):
    await office.say("Priya", "Rao decides for Meera")
    await office.say("Priya", "undo")
    assert "Nobody in particular" in await office.say("Priya", "who decides for Meera")
    await office.say("Priya", "Rao decides for Meera")
    assert "Nobody in particular" in await office.say("Priya", "Meera ka approver hatao")


async def test_who_left_the_team_decides_no_more(office):
    await office.say("Priya", "Rao decides for Meera")
    await office.say("Priya", "take Rao off the Gully Nights team")
    await office.say("Rohan", "approve Riya")
    assert await decided(office) == ["approve"]


async def test_notes_have_three_readers(office):
    await office.say("Rohan", "note on Riya: strong singer")
    await office.say("Priya", "note on Riya for casting only: ask about dates again")
    await office.say("Priya", "note on Riya only for me: my first choice")

    async def read(who):
        return await office.say(who, "Riya ke notes dikhao")

    assert "strong singer" in await read("Rohan")
    for hidden in ("dates again", "first choice"):
        assert hidden not in await read("Rohan")
    assert "dates again" in await read("Arjun")
    assert "first choice" not in await read("Arjun")
    assert "first choice" in await read("Priya")
