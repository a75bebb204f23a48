"""Names put right by chat, stage names and other names, and finding people by them."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.casting.talent import queries as talents
from core.store import persons
from tests.flow.office.house import House


@pytest_asyncio.fixture
async def house(tmp_path):
    made = await House.open(tmp_path)
    for name in ("Riya Shrma", "Asha Rao", "Priynka Shah"):
        await made.talent(name, listed="")
    yield made
    await made.desk.close()


async def now(house, name):
    async with house.database.read() as tx:
        one = await talents.get(tx, house.profiles[name].id)
        who = await persons.get(tx, one.person_id)
    assert who.name == one.name
    return one


@pytest.mark.parametrize(
    "said",
    [
        "rename Riya Shrma to Riya Sharma",
        "Riya's name is wrong, it should be Riya Sharma",
        "change Riya's name to Riya Sharma please",
        "Riya ka naam galat hai, Riya Sharma karo",
        "Riya ka naam Riya Sharma kar do",
        "Riya's name is spelt Sharma",
        "Riya ke naam ki spelling galat hai, Sharma hona chahiye",
        "रिया का नाम Riya Sharma कर दो",
        "correct Riya's name to riya sharma",
    ],
)
async def test_the_casting_puts_a_name_right_and_takes_it_back(house, said):
    assert "Riya Sharma" in await house.say("Arjun", said)
    assert (await now(house, "Riya")).name == "Riya Sharma"
    assert "Riya Sharma" in await house.say("Priya", "find Riya Sharma")
    await house.say("Arjun", "undo")
    assert (await now(house, "Riya")).name == "Riya Shrma"


@pytest.mark.parametrize(
    "said", ["naam galat hai, Priyanka karo", "the name is wrong, it should be Priyanka"]
)
async def test_of_whoever_is_talked_about(house, said):
    await house.say("Priya", "find Priynka")
    await house.say("Priya", said)
    assert (await now(house, "Priynka")).name == "Priyanka Shah"


async def test_a_name_unlike_the_old_one_is_asked_about(house):
    asked = await house.say("Priya", "Asha ka naam galat hai, Meenakshi karo")
    assert (await now(house, "Asha")).name == "Asha Rao"
    await house.pick("Priya", asked, "Meenakshi Rao")
    assert (await now(house, "Asha")).name == "Meenakshi Rao"


@pytest.mark.parametrize(
    "said",
    [
        "my name is spelt Riya Sharma",
        "mera naam galat spelling me hai, Sharma hona chahiye",
        "mera naam Riya Sharma kar do",
        "naam galat likha hai, Riya Sharma hona chahiye",
        "change my name to Riya Sharma",
    ],
)
async def test_the_person_their_own(house, said):
    await house.say("Riya", said)
    assert (await now(house, "Riya")).name == "Riya Sharma"
    await house.say("Riya", "undo")
    assert (await now(house, "Riya")).name == "Riya Shrma"


async def test_nobody_renames_others(house):
    await house.say("Asha", "rename Riya Shrma to Riya Fake")
    await house.say("Sana", "change Riya's name to Riya Fake")
    assert (await now(house, "Riya")).name == "Riya Shrma"


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Riya", "my stage name is Naina"),
        ("Riya", "mera stage naam Naina hai"),
        ("Riya", "log mujhe Naina bulate hain"),
        ("Priya", "Riya is also known as Naina"),
        ("Priya", "Riya's stage name is Naina"),
        ("Priya", "add alias Naina for Riya"),
        ("Priya", "Riya ko sab Naina bulate hain"),
    ],
)
async def test_other_names_are_kept_and_found(house, who, said):
    assert "Naina" in await house.say(who, said)
    assert (await now(house, "Riya")).name == "Riya Shrma"
    assert "Riya S" in await house.say("Arjun", "find Naina")
    assert "168 cm" in await house.say("Arjun", "Naina ki height 5'6 hai")
    await house.say(who, "undo")
    assert "Riya S" not in await house.say("Arjun", "find Naina")


async def test_a_colleague_without_a_profile_has_a_name_too(house):
    await house.say("Sana", "my name is wrong, it is Sana Qureishi")
    async with house.database.read() as tx:
        assert (await persons.get(tx, house.people["Sana"].id)).name == "Sana Qureishi"


@pytest.mark.parametrize(
    "said", ["rename Meera to Mira", "what is Riya's name?", "my name is Riya", "name the role Meera"]
)
async def test_what_is_no_such_order_changes_no_person(house, said):
    await house.say("Priya", said)
    assert (await now(house, "Riya")).name == "Riya Shrma"


@pytest.mark.parametrize("said", ["rename Riya to 98200 00010", "rename Riya Shrma to <script>"])
async def test_what_is_no_name_is_refused(house, said):
    await house.say("Priya", said)
    assert (await now(house, "Riya")).name == "Riya Shrma"
