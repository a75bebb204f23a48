"""A guardian is bound to a child by their own yes, word for word, and by nothing else."""

from __future__ import annotations

import pytest
import pytest_asyncio
from sqlalchemy import select

from core.casting.consent.queries import consent
from core.casting.minors.asked_of import notices
from core.casting.minors.linking import agrees
from core.casting.minors.model import ASKED, clean_name
from core.casting.talent import queries as talents
from core.casting.talent.model import recipient
from core.errors import Rejected
from core.messages import Address
from core.store import persons
from core.understanding.meaning import Context
from tests.fakes import ACCOUNTS, Stage
from tests.unit.casting.talent.directory import profile, put

NUMBER = "+919820000010"


@pytest_asyncio.fixture
async def stage(tmp_path):
    made = await Stage.open(tmp_path)
    yield made
    await made.close()


async def agreed(stage):
    async with stage.database.read() as tx:
        return await tx.rows(select(consent).where(consent.c.purpose == "guardian"))


async def invited(stage):
    priya = await stage.person("Priya Nair", "casting_director")
    child = await put(stage, profile("Tara Joshi", age=(10, 12)))
    await stage.run("invite_guardian", priya, talent=child.id, phone=NUMBER)
    async with stage.database.read() as tx:
        row = await persons.identity_of(tx, "whatsapp", f"whatsapp:{NUMBER}")
        guardian = await persons.get(tx, row["person_id"])
    stage.addresses[guardian.id] = Address("whatsapp", ACCOUNTS["whatsapp"], f"whatsapp:{NUMBER}")
    return priya, child, guardian


async def test_a_yes_binds_and_is_kept_with_its_wording(stage):
    priya, child, guardian = await invited(stage)
    [letter] = await stage.told(guardian)
    assert "Tara Joshi" in letter.text
    assert "never ask for money" in letter.text
    assert letter.template is not None  # a first contact needs an approved text
    async with stage.database.read() as tx:
        assert recipient(await talents.get(tx, child.id)) is None
    await stage.run("guardian_answers", guardian, talent=child.id, yes=True)
    async with stage.database.read() as tx:
        assert recipient(await talents.get(tx, child.id)) == guardian.id
    [row] = await agreed(stage)
    assert row["wording"] == letter.text
    assert row["given_at"] == stage.clock()
    told = (await stage.told(priya))[-1].text
    assert "District Magistrate" in told
    assert "ID" in told


async def test_a_no_binds_nobody_and_is_kept_too(stage):
    priya, child, guardian = await invited(stage)
    await stage.run("guardian_answers", guardian, talent=child.id, yes=False)
    async with stage.database.read() as tx:
        assert recipient(await talents.get(tx, child.id)) is None
    [row] = await agreed(stage)
    assert row["given_at"] is None
    assert "said no" in (await stage.told(priya))[-1].text


async def test_a_number_of_somebody_else_is_no_guardian(stage):
    priya = await stage.person("Priya Nair", "casting_director")
    child = await put(stage, profile("Tara Joshi", age=(10, 12)))
    await put(stage, profile("Kabir Rao", "male"), number=NUMBER)
    with pytest.raises(Rejected, match="minors-number-taken"):
        await stage.run("invite_guardian", priya, talent=child.id, phone=NUMBER)


async def test_a_second_guardian_does_not_push_out_the_first(stage):
    _, child, guardian = await invited(stage)
    await stage.run("guardian_answers", guardian, talent=child.id, yes=True)
    other = await stage.person("Someone Else", "guardian")
    with pytest.raises(Rejected, match="minors-other-guardian"):
        await stage.run("guardian_answers", other, talent=child.id, yes=True)


async def test_an_adult_has_no_guardian(stage):
    guardian = await stage.person("Meenal Joshi", "guardian")
    adult = await put(stage, profile("Riya Sen"))
    with pytest.raises(Rejected, match="minors-gone"):
        await stage.run("guardian_answers", guardian, talent=adult.id, yes=True)


@pytest.mark.parametrize(
    ("said", "name"),
    [("Meenal, mummy", "Meenal"), ("  Sunita  Devi ", "Sunita Devi"), ("मीनल", "मीनल"), ("12", ""), ("", "")],
)
def test_a_name_out_of_an_answer(said, name):
    assert clean_name(said) == name


@pytest.mark.parametrize(
    "said",
    [
        "haan, sehmati hai",
        "I agree",
        "yes I give my permission",
        "ji meri sahmati hai",
        "हाँ, मैं सहमत हूँ",
        "manzoor hai",
    ],
)
def test_a_yes_in_their_own_words_while_they_are_asked(said):
    asked = Context(writer="guardian", raw={ASKED: True})
    assert agrees(said, asked) == {}
    assert agrees(said, Context(writer="guardian")) is None
    assert agrees(said, Context(writer="talent", raw={ASKED: True})) is None


@pytest.mark.parametrize(
    "said", ["sehmati nahi hai", "I agree to the rate", "consent wapas leni hai", "haan aa rahe hain"]
)
def test_what_is_no_yes_to_it(said):
    assert agrees(said, Context(writer="guardian", raw={ASKED: True})) is None


async def test_the_notice_that_waits_is_what_is_agreed_to(stage):
    _, child, guardian = await invited(stage)
    async with stage.database.read() as tx:
        assert await notices(tx, guardian, stage.clock()) == [child.id]
    await stage.run("agree_as_guardian", guardian)
    async with stage.database.read() as tx:
        assert recipient(await talents.get(tx, child.id)) == guardian.id
    assert len(await agreed(stage)) == 1


async def test_nothing_to_agree_to_says_so(stage):
    guardian = await stage.person("Meenal Joshi", "guardian")
    with pytest.raises(Rejected, match="minors-nothing-asked"):
        await stage.run("agree_as_guardian", guardian)
