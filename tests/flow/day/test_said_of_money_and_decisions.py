"""What the office and the producers ask about money, decisions and links, and who may do what with them."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, heard_by, last, read_by


@pytest.fixture
async def countered(after):
    """Amrita has countered."""
    return await after(
        *SHORTLIST,
        ("Priya", "offer Amrita 52k/day for 35 days"),
        ("Priya", "send the offer"),
        ("Amrita", "65k per day chahiye"),
    )


async def test_who_may_not_decide_gets_no_button_for_it(countered):
    assert "Accept these terms" in last(read_by(countered, "Priya"))
    assert "Accept these terms" in last(read_by(countered, "Rohan"))
    told = last(read_by(countered, "Arjun"))
    assert "Accept these terms" not in told
    assert "director or producer" in told


async def test_the_next_step_is_for_who_may_take_it(countered):
    await countered.say("Rohan", "accept Amrita's counter")
    assert 'Next: "book Amrita"' in last(read_by(countered, "Priya"))
    assert "a casting director books Amrita" in last(read_by(countered, "Arjun"))


@pytest.mark.parametrize(
    "said", ["why is meera over budget", "meera budget se upar kyun hai", "why's Amrita over budget"]
)
async def test_what_is_not_over_its_budget_is_said_first(countered, said):
    assert last(await countered.say("Rohan", said)).startswith("Meera is not over its budget")


@pytest.mark.parametrize(
    "said", ["sir 50 mein nahi hoga, 65 chahiye aur vanity bhi", "50 kam hai, 65k chahiye"]
)
async def test_terms_after_a_withdrawn_offer_reach_casting(listed, said):
    await listed.say("Priya", "offer Amrita 50k/day for 35 days")
    await listed.say("Priya", "send the offer")
    await listed.say("Priya", "withdraw the offer to Amrita")
    answer = last(await listed.say("Amrita", said))
    assert "wapas" in answer or "withdrawn" in answer
    assert said in heard_by(listed, "Priya")


@pytest.mark.parametrize(
    "said",
    [
        "what did we decide about simran and why",
        "why did we pass simran",
        "what did we decide about Simran, and when",
    ],
)
async def test_a_decision_is_told_with_its_reason(shared, said):
    shared.clock.advance(minutes=5)
    await shared.say("Rohan", "pass on Simran for Meera - too young")
    answer = last(await shared.say("Rohan", said)).splitlines()
    assert "Rohan passed on Simran B. for Meera: “too young”" in answer[1]


@pytest.mark.parametrize("said", ["raat baaki ka status", "status of Raat Baaki", "raat baaki ka update do"])
async def test_a_project_that_nobody_knows_is_said_so(listed, said):
    answer = last(await listed.say("Priya", said))
    assert answer.casefold().startswith("no project")
    assert "Gully Nights" in answer


@pytest.mark.parametrize("said", ["meera ka status", "gully nights ka status", "status of Meera"])
async def test_what_there_is_has_a_status(listed, said):
    assert "No project" not in last(await listed.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "client ke liye link chahiye meera ka, sirf 3 din, only the approved ones",
        "client link for meera approved only, 3 days",
        "client link for Meera, only approved ones, for 3 days",
        "meera ka client link do, 3 din ke liye, sirf pinned wale",
    ],
)
async def test_a_client_link_in_parts(shared, said):
    await shared.say("Rohan", "approve Amrita")
    await shared.say("Rohan", "approve Simran")
    answer = last(await shared.say("Priya", said))
    assert "Client link for Meera, the chosen people: 2 people" in answer
    assert "Mon 23 Nov" in answer


@pytest.mark.parametrize(
    "said",
    [
        "how many times has the client opened it",
        "has the client opened the link yet?",
        "client ne link khola kya",
        "how often was the client link opened?",
    ],
)
async def test_how_often_a_link_was_opened(listed, said):
    await listed.say("Priya", "client link for Meera")
    assert "not opened yet" in last(await listed.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "ok ask harleen first, will revert by eve",
        "soch ke batati hu kal tak",
        "let me discuss and get back to you",
        "shaam tak batati hoon",
    ],
)
async def test_an_answer_that_comes_later_is_passed_on(listed, said):
    await listed.say("Priya", "offer Amrita 52k/day for 35 days")
    await listed.say("Priya", "send the offer")
    assert await listed.say("Amrita", said)
    assert said in last(read_by(listed, "Priya"))
    assert "stays open" in last(read_by(listed, "Rohan"))


@pytest.mark.parametrize("said", ["what did amrita say", "amrita ne kya bola", "what does Amrita want?"])
async def test_what_somebody_said_of_the_offer_talked_about(countered, said):
    await countered.say("Priya", "what offers are out?")
    answer = last(await countered.say("Priya", said))
    assert "Their counter, waiting for you" in answer
    assert "₹65,000/day" in answer


@pytest.mark.parametrize("said", ["actually 14 full day gone", "actually 15 is gone too, full day"])
async def test_days_that_are_gone_are_no_terms_where_no_offer_is_open(desk, said):
    answer = "\n".join(await desk.say("Farah", said))
    assert "terms" not in answer.casefold()
