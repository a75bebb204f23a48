"""What people say of themselves: sealed, theirs alone to see, counted only in tens, refused of others."""

from __future__ import annotations

from dataclasses import replace

import pytest
import pytest_asyncio
from sqlalchemy import text

from core.casting.consent.queries import consent
from core.casting.declared import queries
from core.casting.declared.queries import declared
from core.casting.declared.sealing import sealed
from core.casting.lists import queries as lists
from core.casting.talent import queries as talents
from core.conversation.model import ModelReply
from core.store import persons
from core.vault import Vault
from tests.flow.office.house import House
from tests.unit.casting.talent.directory import profile

WORD = "Zoroastrian"


@pytest_asyncio.fixture
async def house(tmp_path):
    made = await House.open(tmp_path)
    made.folder = tmp_path
    for name, more in (("Riya Sharma", {}), ("Asha Rao", {}), ("Tara Kulkarni", {"age": (10, 10)})):
        await made.talent(name, listed="", **more)
    yield made
    await made.desk.close()


async def kept(house):
    return [row["kind"] for row in await house.rows(declared)]


async def in_the_tables(house, word):
    """Tables in which a word stands in the clear."""
    found = []
    async with house.database.read() as tx:
        for row in await tx.rows(text("SELECT name FROM sqlite_master WHERE type='table'")):
            for each in await tx.rows(text(f'SELECT * FROM "{row["name"]}"')):
                if any(word.casefold() in str(value).casefold() for value in each.values()):
                    found.append(row["name"])
                if any(isinstance(v, bytes) and word.encode() in v for v in each.values()):
                    found.append(row["name"])
    return found


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("my religion is Zoroastrian", "religion"),
        ("I am Muslim", "religion"),
        ("main Dalit hoon", "caste"),
        ("meri jaati Rajput hai", "caste"),
        ("I'm gay", "sexuality"),
        ("mujhe diabetes hai", "health"),
        ("I use a wheelchair", "disability"),
        ("my ethnicity is Naga", "ethnicity"),
        ("मेरा धर्म सिख है", "religion"),
    ],
)
async def test_it_is_asked_about_in_full_before_it_is_kept(house, said, kind):
    asked = await house.say("Riya", said)
    assert "10" in asked
    assert await kept(house) == []
    await house.say("Riya", "1")
    assert await kept(house) == [kind]
    [proof] = [row for row in await house.rows(consent) if row["purpose"] == "declared"]
    assert proof["given_at"] is not None


async def test_no_keeps_nothing(house):
    await house.say("Riya", "I am Muslim")
    await house.say("Riya", "no")
    assert await kept(house) == []


async def test_the_word_stands_in_no_table_and_only_she_reads_it(house):
    await house.say("Riya", f"my religion is {WORD}")
    await house.say("Riya", "yes")
    assert WORD in await house.say("Riya", "what do you have about me?")
    await house.desk.hub.settle()
    assert await in_the_tables(house, WORD) == []
    for who, said in (
        ("Priya", "show Riya's profile"),
        ("Priya", "find Riya"),
        ("Priya", "profile sheet of Riya"),
        ("Priya", "what is Riya's religion?"),
        ("Rohan", "diversity counts for Gully Nights"),
        ("Asha", "what do you have about me"),
    ):
        assert WORD not in await house.say(who, said)


async def test_it_is_withdrawn_undone_and_erased(house):
    await house.say("Riya", "I am Muslim")
    await house.say("Riya", "yes")
    await house.say("Riya", "undo")
    assert await kept(house) == []
    for said in ("forget what I said about my religion", "mera dharm hata do"):
        await house.say("Riya", "I am Muslim")
        await house.say("Riya", "yes")
        assert (await house.say("Riya", said)).startswith(("Erased", "Mita diya"))
        assert await kept(house) == []
    await house.say("Riya", "I am gay")
    await house.say("Riya", "yes")
    await house.say("Riya", "delete my data")
    await house.say("Riya", "DELETE")
    assert await kept(house) == []


@pytest.mark.parametrize(
    ("who", "said", "answer"),
    [
        ("Priya", "Riya is Muslim", "only for the person"),
        ("Priya", "Riya ka dharm Hindu hai", "only for the person"),
        ("Arjun", "Riya's caste is Brahmin", "only for the person"),
        ("Sana", "Asha is gay", "only for the person"),
        ("Priya", "find Muslim actors", "Nobody is found or sorted"),
        ("Priya", "find Jain actors", "Nobody is found or sorted"),
        ("Priya", "koi Dalit ladki dikhao", "Nobody is found or sorted"),
        ("Rohan", "show me gay actors in Mumbai", "Nobody is found or sorted"),
        ("Tara", "I am Muslim", "under 18"),
    ],
)
async def test_of_others_and_as_a_search_it_is_refused_with_what_works(house, who, said, answer):
    assert answer in await house.say(who, said)
    assert await kept(house) == []


@pytest.mark.parametrize(
    "said", ["find women who can play a Muslim mother", "new role: Fatima, Muslim woman 25-30"]
)
async def test_what_a_part_is_may_be_said(house, said):
    answer = await house.say("Priya", said)
    assert "Nobody is found or sorted" not in answer
    assert "only for the person" not in answer


async def many(house, counts):
    """People on the list of a role who said something of themselves."""
    vault, now, priya = house.desk.hub.tokens.vault, house.desk.clock(), house.people["Priya"].id
    said = [one for one, count in counts.items() for _ in range(count)]
    async with house.database.transaction() as tx:
        found = await lists.for_role(tx, "default", house.roles["Meera"].id, create=True)
        for number, word in enumerate(said):
            who = await persons.add(tx, "default", f"Person {number}", "talent", now)
            one = await talents.add(tx, replace(profile(who.name), person_id=who.id), now)
            await lists.put(tx, found.id, [one.id], priya, now)
            kept_as = sealed(vault, one.id, "religion", word)
            await queries.keep(tx, "default", one.id, "religion", kept_as, now)


async def test_counts_are_of_ten_or_more(house):
    await many(house, {"Muslim": 11, "islam": 1, "Sikh": 9})
    told = await house.say("Priya", "diversity counts for Gully Nights")
    assert "Muslim 12" in told
    assert "Sikh" not in told
    assert "9" not in told
    assert "21" not in told
    assert "Person" not in told


@pytest.mark.parametrize("said", ["Gully Nights ki diversity report dikhao", "diversity numbers please"])
async def test_fewer_are_no_count(house, said):
    await many(house, {"Muslim": 9})
    told = await house.say("Rohan", said)
    assert "Muslim" not in told
    assert "fewer than 10" in told


async def test_talent_count_nobody(house):
    await many(house, {"Muslim": 12})
    assert "12" not in await house.say("Riya", "diversity counts for Gully Nights")


async def test_with_another_secret_nothing_opens(house):
    await house.say("Riya", "I am Muslim")
    await house.say("Riya", "yes")
    [row] = await house.rows(declared)
    place = f"declared/{row['talent_id']}/religion"
    assert house.desk.hub.tokens.vault.opened(row["sealed"], place) == "Muslim"
    assert Vault("another").opened(row["sealed"], place) is None
    assert house.desk.hub.tokens.vault.opened(row["sealed"], place + "1") is None


class Listening:
    """A model that answers everything, and remembers what it was given."""

    def __init__(self):
        self.heard = []

    async def answer(self, turn, call):
        self.heard.append(f"{turn.text} {turn.situation} {turn.history}")
        return ModelReply("Noted.")

    async def close(self):
        """Nothing to close."""


async def test_no_model_hears_it(tmp_path):
    model = Listening()
    house = await House.open(tmp_path, model=model)
    await house.talent("Riya Sharma", listed="")
    assert "Keep it?" in await house.say("Riya", "I am Muslim")
    await house.say("Riya", "yes")
    await house.say("Priya", "find Muslim actors")
    await house.say("Riya", "what should I wear?")
    await house.desk.close()
    assert len(model.heard) == 1
    assert "muslim" not in model.heard[0].casefold()
