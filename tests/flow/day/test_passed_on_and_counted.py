"""A role's status to a colleague, how many were asked and came, the breakdown of the role spoken of, and what
the desk does not do."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "said",
    [
        "send rohan a summary of meera",
        "share the status of Meera with Rohan",
        "send Meera's status to rohan",
        "rohan ko meera ka status bhejo",
        "meera ka status rohan ko bhej do",
        "रोहन को मीरा का स्टेटस भेजो",
    ],
)
async def test_a_status_goes_to_a_colleague_after_a_yes(invited, said):
    mark = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    assert "Meera" in shown
    assert "4" in shown
    assert heard_by(invited, "Rohan", mark) == ""
    await invited.say("Priya", "yes")
    assert "Meera" in heard_by(invited, "Rohan", mark)


@pytest.mark.parametrize("said", ["send simran a summary of meera", "simran ko meera ka status bhejo"])
async def test_talent_never_get_it(invited, said):
    mark = len(invited.shown)
    assert "team" in last(await invited.say("Priya", said))
    assert heard_by(invited, "Simran", mark) == ""


@pytest.mark.parametrize("said", ["status of meera", "meera ka status batao", "send me a summary of meera"])
async def test_one_s_own_status_is_no_message(invited, said):
    assert "This goes to" not in last(await invited.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "how many did we approach for meera and how many said yes",
        "how many people have we invited for Meera",
        "how many said yes for meera",
        "kitnon ko bulaya, kitne aa rahe",
        "meera ke liye kitno ko bulaya",
        "kitne log aa rahe hain",
        "कितनों को बुलाया, कितने आ रहे हैं",
    ],
)
async def test_who_was_asked_is_counted_from_the_rows(invited, said):
    await invited.say("Amrita", "confirm")
    await invited.say("Simran", "can't come, sorry")
    shown = last(await invited.say("Priya", said)).splitlines()
    assert "4" in shown[0]
    assert "1 (Amrita)" in shown[1]
    assert "1 (Simran)" in shown[2]
    assert ": 2 (" in shown[3]


@pytest.mark.parametrize(
    "said", ["how many people are on the Meera list?", "how many are pinned for meera?", "kitne tapes aaye"]
)
async def test_other_counts_stay_what_they_are(invited, said):
    assert "Said yes" not in last(await invited.say("Priya", said))


async def test_of_a_role_nobody_was_asked_for(invited):
    assert "Kabir" in last(await invited.say("Priya", "how many did we approach for kabir"))


@pytest.mark.parametrize(
    "said",
    [
        "publish breakdown for it to agents",
        "send its breakdown to agents",
        "send the breakdown of this role to agents",
        "iska breakdown agents ko bhejo",
        "agents ko iska breakdown bhej do",
        "इसका ब्रेकडाउन एजेंटों को भेजो",
    ],
)
async def test_the_breakdown_of_the_role_just_made(invited, said):
    await invited.say("Priya", "new role: Pammi, 45-55, female, loud punjabi aunty")
    shown = last(await invited.say("Priya", said))
    assert "Farah" in shown
    assert "Pammi" in shown
    assert "Meera" not in shown


@pytest.mark.parametrize(
    "said",
    [
        "book a car for amrita",
        "flight book karo",
        "order lunch",
        "can you book a hotel for Simran on 12 dec",
        "amrita ke liye cab bula do",
        "book her a flight to Mumbai",
        "टैक्सी बुक करो",
    ],
)
async def test_travel_and_food_are_not_booked_and_can_be_passed_on(invited, said):
    shown = last(await invited.say("Priya", said))
    assert "Arjun" in shown
    assert "sure" not in shown
    mark = len(invited.shown)
    await invited.say("Priya", "1")
    assert said in heard_by(invited, "Arjun", mark)


@pytest.mark.parametrize(
    "said", ["book Amrita for Meera", "order by age", "book a slot for Amrita tomorrow 4pm"]
)
async def test_what_the_desk_books_stays_its_own(invited, said):
    assert "no travel" not in last(await invited.say("Priya", said))


@pytest.mark.parametrize(
    ("said", "purpose", "day"),
    [
        ("amrita se pucho ki wo 14 ko aa sakti hai kya fitting ke liye", "fitting", "14 Dec"),
        ("ask amrita if she can come on the 14th for a look test", "look test", "14 Dec"),
        ("ask Amrita if she can come for a workshop on 14 dec", "workshop", "14 Dec"),
        ("check if amrita can come on 14 dec for a costume trial", "costume trial", "14 Dec"),
        ("amrita ko 14 dec ko reading ke liye pucho", "reading", "14 Dec"),
        ("अमृता से पूछो कि वो 14 को फिटिंग के लिए आ सकती है क्या", "फिटिंग", "14 Dec"),
    ],
)
async def test_one_person_is_asked_about_a_day_and_what_for(invited, said, purpose, day):
    shown = last(await invited.say("Priya", said))
    assert purpose in shown
    assert day in shown
    mark = len(invited.shown)
    await invited.say("Priya", "send")
    assert purpose in heard_by(invited, "Amrita", mark)
    assert heard_by(invited, "Simran", mark) == ""


async def test_without_a_purpose_it_is_a_question_about_dates(invited):
    mark = len(invited.shown)
    await invited.say("Priya", "ask jasleen if she can come on the 14th")
    assert "14" in heard_by(invited, "Jasleen", mark)


@pytest.mark.parametrize("said", ["fitting for Amrita on 2 Dec", "ask them if they are free on monday"])
async def test_orders_and_questions_to_many_are_others(invited, said):
    assert "Can you come" not in last(await invited.say("Priya", said))
