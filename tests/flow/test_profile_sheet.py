"""Staff ask for a sheet by typing; nobody else gets one."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.flow.office.house import House


@pytest_asyncio.fixture
async def house(tmp_path):
    made = await House.open(tmp_path)
    await made.talent("Riya Sharma", listed="")
    await made.talent("Asha Rao", listed="")
    yield made
    await made.desk.close()


@pytest.mark.parametrize(
    "said", ["profile sheet of Riya", "Riya ka profile dikhao as picture", "रिया की प्रोफ़ाइल शीट दिखाओ"]
)
async def test_a_sheet_is_shown_with_its_lines_and_its_picture(house, said):
    answer = await house.say("Priya", said)
    assert "5'6\" (168 cm)" in answer
    sent = (await house.desk.outbox())[-1]
    [card] = sent["body"]["cards"]
    assert card["title"] == "Riya Sharma"
    assert card["image"].startswith("profile:")


async def test_a_name_of_two_is_asked_about_and_nobody_is_said_so(house):
    await house.talent("Riya Kapoor", listed="")
    asked = await house.say("Priya", "profile sheet of Riya")
    assert "Which Riya" in asked
    assert "Profile sheet of" in await house.pick("Priya", asked, "Riya K")
    assert "Nobody called" in await house.say("Priya", "profile sheet of Zoravar")


async def test_talent_get_no_sheet_of_others(house):
    assert "Profile sheet" not in await house.say("Asha", "profile sheet of Riya")
