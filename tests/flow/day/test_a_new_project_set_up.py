"""The first day with a new project: its roles, its team, its lists, and closing it."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import heard_by, last

FOUNDED = ("Priya", "new project Rang De, web series for SonyLIV")
ROLES = ("Priya", "roles: Vicky 22-28 male surfer, Aunty Lobo 55+ konkani, kid Bruno 7-9")


@pytest_asyncio.fixture
async def founded(after):
    """Rang De with three roles."""
    return await after(FOUNDED, ROLES)


async def test_a_kind_with_its_platform_and_roles_in_one_line(after):
    desk = await after()
    told = last(await desk.say(*FOUNDED))
    assert "Rang De" in told
    assert "web series for SonyLIV" in told
    told = last(await desk.say(*ROLES))
    assert "3 new roles" in told
    assert "Vicky: male · 22–28" in told
    assert "Kid Bruno: 7–9" in told
    assert "Taken back" in last(await desk.say("Priya", "undo"))


@pytest.mark.parametrize(
    "said",
    ["rename vicky to Rocky", "vicky ka naam Rocky kar do", "change Vicky's name to Rocky",
     "Vicky का नाम Rocky कर दो"],
)  # fmt: skip
async def test_a_role_is_called_otherwise(founded, said):
    assert "Rocky" in last(await founded.say("Priya", said))
    assert "Rocky" in last(await founded.say("Priya", "show roles"))
    await founded.say("Priya", "undo")


@pytest.mark.parametrize(
    "said", ["rename Amrita Kalsi to Amrita Kalsy", "Amrita ka naam Amrita Kalsy kar do"]
)
async def test_a_person_is_no_role(founded, said):
    told = last(await founded.say("Priya", said))
    assert "role" not in told.casefold()


async def test_a_title_makes_no_guardian(founded):
    told = last(await founded.say("Priya", "aunty lobo ka budget 2L total"))
    assert "Aunty Lobo" in told
    assert "guardian" not in told


@pytest.mark.parametrize("said", ["find people for vicky", "vicky ke liye log dhundo"])
async def test_a_role_searches_by_what_it_asks_for(founded, said):
    told = last(await founded.say("Priya", said))
    assert "male · 22–28" in told
    assert "surfing first" in told


@pytest.mark.parametrize(
    "said", ["shortlist 1 2", "1 2 shortlist", "shortlist 1, 2", "1 2 ko shortlist karo"]
)
async def test_numbers_go_on_the_list_of_the_role_in_hand(founded, said):
    await founded.say("Priya", "find people for vicky")
    told = last(await founded.say("Priya", said))
    assert "Vicky" in told
    assert "Just to be sure" not in told


async def test_only_the_roles_in_hand_are_asked_about(founded):
    await founded.say("Priya", "find 25-30 women")
    told = last(await founded.say("Priya", "shortlist 1 2"))
    assert "For which role?" in told
    assert "Meera" not in told


async def test_the_only_role_needs_no_question(after):
    desk = await after(FOUNDED, ("Priya", "new role: Vicky, male 22-28"), ("Priya", "find 25-30 women"))
    assert "Vicky" in last(await desk.say("Priya", "shortlist 1 2"))


@pytest.mark.parametrize(
    "said",
    ["arjun ko bhi add karo rang de me", "add Arjun to the project", "Arjun ko is project me add karo",
     "rang de me arjun ko bhi jodo"],
)  # fmt: skip
async def test_colleagues_join(founded, said):
    before = len(founded.shown)
    assert "Arjun Mehta" in last(await founded.say("Priya", said))
    assert "Rang De" in heard_by(founded, "Arjun", before)


@pytest.mark.parametrize(
    "said",
    ["who is on this project", "is project me kaun kaun hai", "इस प्रोजेक्ट में कौन कौन है", "rang de me kaun hai"],
)
async def test_team_and_roles(founded, said):
    told = last(await founded.say("Priya", said))
    assert "Priya Nair" in told
    assert "Aunty Lobo" in told


@pytest.mark.parametrize("said", ["close the project", "rang de band karo", "wrap up Rang De"])
async def test_closing_asks_first_and_can_be_taken_back(founded, said):
    told = last(await founded.say("Priya", said))
    assert "3 roles that are not cast: Vicky, Aunty Lobo and Kid Bruno" in told
    assert "wrapped up" in last(await founded.say("Priya", "yes"))
    assert "goes on" in last(await founded.say("Priya", "nahi rehne do"))


async def test_a_no_leaves_it_open(founded):
    await founded.say("Priya", "close the project")
    assert "wrapped" not in last(await founded.say("Priya", "no"))


async def test_a_second_thought_about_something_else_opens_nothing(founded):
    await founded.say("Priya", "close the project")
    await founded.say("Priya", "yes")
    await founded.say("Priya", "find 25-30 women")
    assert "goes on" not in last(await founded.say("Priya", "nahi rehne do"))


@pytest.mark.parametrize(
    "said", ["delete project rang de", "rang de project delete karo", "delete the project"]
)
async def test_projects_are_not_deleted(founded, said):
    told = last(await founded.say("Priya", said))
    assert "not deleted" in told
    assert "Close it" in told


@pytest.mark.parametrize(
    "said",
    ["export rang de list to excel", "list excel me bhejo", "download the shortlist",
     "send me the list as pdf",
     "लिस्ट एक्सेल में भेजो", "can i get an excel of the vicky list"],
)  # fmt: skip
async def test_a_list_as_a_file(founded, said):
    await founded.say("Priya", "find people for vicky")
    before = len(founded.shown)
    await founded.say("Priya", said)
    told = heard_by(founded, "Priya", before)
    assert "Excel" in told
    assert "Just to be sure" not in told


@pytest.mark.parametrize("said", ["share with producers", "show Meera list", "export my data"])
async def test_other_wishes_about_lists_stay(listed, said):
    assert "Excel" not in last(await listed.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    ["good morning, aaj kya kya hai", "what's on today", "what all is happening this week",
     "iss hafte kya hai",
     "आज क्या क्या है"],
)  # fmt: skip
async def test_what_is_on(desk, said):
    told = last(await desk.say("Priya", said))
    assert "audition" in told.casefold() or "ऑडिशन" in told


async def test_what_waits_and_what_is_to_be_remembered_stand_with_it(shared):
    await shared.say("Priya", "remind me tomorrow 10 am to call Farah")
    told = last(await shared.say("Priya", "kal kya kya hai"))
    assert "call Farah" in told
    assert "With the producers" in told


@pytest.mark.parametrize(
    "said", ["good morning", "gm team", "how are you", "what a day yaar", "nice weather na?"]
)
async def test_no_line_is_left_without_an_answer(desk, said):
    before = len(desk.shown)
    await desk.say("Priya", said)
    assert heard_by(desk, "Priya", before)


@pytest.mark.parametrize("said", ["thanks a lot", "ok great"])
async def test_thanks_end_a_talk(desk, said):
    before = len(desk.shown)
    await desk.say("Priya", said)
    assert not heard_by(desk, "Priya", before)
