"""Facts: proved by what somebody said, true for a time, known from a time on."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest

from core.memory import facts, privacy
from core.memory.evidence import Said, conversation_id, conversations_of, keep, place_of
from core.memory.facts import Learned
from core.memory.forgetting import forget, sources
from core.memory.keeping import Heard, hear
from core.memory.privacy import person_key
from core.memory.timeline import retract
from core.people import Person
from tests.fakes import START

PRIYA = Person(1, "default", "Priya Nair", "casting_director")
ARJUN = Person(2, "default", "Arjun Mehta", "associate")
ZOYA = Person(3, "default", "Zoya Khan", "talent")


async def told(tx, person, text, at=START, **more):
    """Somebody said it, and it is learned; the fact's id."""
    place = await conversation_id(tx, "default", person_key(person.id), "chat")
    ref = f"{at.isoformat()}/{text}"
    await keep(tx, "default", place, [Said(1, ref, person.name, text, None, at, person.id)])
    turn = await place_of(tx, place, ref)
    kind = more.pop("kind", "fact")
    return await facts.learn(tx, person, Learned(kind, more.pop("words", text), **more), turn, at, START)


async def test_what_nobody_said_is_not_learned(database):
    async with database.transaction() as tx:
        with pytest.raises(ValueError, match="quote"):
            await told(tx, PRIYA, "the director likes rain", words="the director likes snow")


async def test_fifty_ways_to_say_it_are_one_fact_with_fifty_proofs(database):
    value = {"not": False, "entities": {"city": "Mumbai"}}
    async with database.transaction() as tx:
        ids = {
            await told(tx, PRIYA, f"I always want Mumbai people, way {n}", kind="preference", value=value)
            for n in range(50)
        }
        [known] = await facts.known(tx, PRIYA)
    assert len(ids) == 1
    assert known.proofs == 50


async def test_near_words_are_one_fact_and_others_stay_apart(database):
    async with database.transaction() as tx:
        one = await told(tx, PRIYA, "the director hates late starts on Mondays")
        assert await told(tx, PRIYA, "The director hated a late start on Mondays.") == one
        assert await told(tx, PRIYA, "the direktor hates late starts on Mondays") == one
        assert await told(tx, PRIYA, "the director loves early starts") != one
        lead = await told(tx, PRIYA, "the lead of the film by the sea in winter is Kabir, 2 crore")
        assert await told(tx, PRIYA, "the lead of the film by the sea in winter is Tanvi, 2 crore") != lead
        assert await told(tx, PRIYA, "the lead of the film by the sea in winter is Kabir, 3 crore") != lead


async def test_of_a_single_valued_kind_the_newest_said_holds_in_any_order(database):
    days = [START + timedelta(days=n) for n in range(3)]
    places = ["Aram Nagar", "Andheri West", "Film City"]
    states = set()
    for n, order in enumerate(permutations(range(3))):
        who = Person(10 + n, "default", "Priya Nair", "casting_director")
        async with database.transaction() as tx:
            for i in order:
                await told(
                    tx, who, f"we audition at {places[i]}", days[i], kind="place", value={"place": places[i]}
                )
            now = await facts.known(tx, who, kind="place")
            first = await facts.known(tx, who, kind="place", at=days[0] + timedelta(hours=1))
            states.add((now[0].value["place"], first[0].value["place"], len(now), len(first)))
    assert states == {("Film City", "Aram Nagar", 1, 1)}


async def test_what_was_known_then_is_answered_apart_from_what_held_then(database):
    later = START + timedelta(days=2)
    async with database.transaction() as tx:
        fact = await told(tx, PRIYA, "the lead is Kabir")
        await retract(tx, fact, later)
        assert await facts.known(tx, PRIYA) == []
        then = await facts.known(tx, PRIYA, at=START + timedelta(hours=1), as_known=START + timedelta(days=1))
        assert [one.words for one in then] == ["the lead is Kabir"]
        assert await facts.known(tx, PRIYA, at=START, as_known=START - timedelta(days=1)) == []


async def test_a_fact_goes_with_its_last_proof_and_counts_one_less_before(database):
    async with database.transaction() as tx:
        fact = await told(tx, PRIYA, "the director hates late starts")
        await told(tx, PRIYA, "The director hates late starts!")
        one, other = sorted(await sources(tx, [fact]))
        assert (await forget(tx, [one], [], START)).facts == 0
        assert [known.proofs for known in await facts.known(tx, PRIYA)] == [1]
        assert (await forget(tx, [other], [], START)).facts == 1
        assert await facts.known(tx, PRIYA) == []


LEVELS = {
    # level: (an ordinary turn is kept, an important one is, memory is read)
    "full": (True, True, True),
    "selective": (False, True, True),
    "minimal": (False, False, False),
    "off": (False, False, False),
}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("person", [PRIYA, ZOYA], ids=["staff", "talent"])
async def test_each_level_writes_and_reads_what_it_says(database, level, person):
    plain, important, reads = LEVELS[level]
    async with database.transaction() as tx:
        before = Heard(person, "chat", "in/1", "said before the level was chosen", START)
        await privacy.choose_level(tx, person, "full", START)
        assert await hear(tx, before)
        await privacy.choose_level(tx, person, level, START)
        assert await hear(tx, Heard(person, "chat", "in/2", "it rains again", START)) is plain
        finalised = "Finalised Kabir for Monday, we always liked him"
        assert await hear(tx, Heard(person, "chat", "in/3", finalised, START)) is important
        assert bool(await privacy.readable(tx, person)) is reads


@pytest.mark.parametrize(
    ("role", "kept"), [("casting_director", True), ("producer", True), ("talent", False), ("agent", False)]
)
async def test_the_team_is_remembered_until_they_say_otherwise_and_others_are_not(database, role, kept):
    who = Person(9, "default", "Somebody", role)
    async with database.transaction() as tx:
        assert await hear(tx, Heard(who, "chat", "in/1", "it rains again", START)) is kept
        assert bool(await conversations_of(tx, "default", person_key(9))) is kept


async def test_a_pause_begins_a_session_and_the_same_message_again_is_kept_once(database):
    texts = [("in/1", 0), ("in/2", 5), ("in/3", 40), ("in/3", 41)]
    async with database.transaction() as tx:
        for ref, minutes in texts:
            await hear(tx, Heard(PRIYA, "chat", ref, f"line {ref}", START + timedelta(minutes=minutes)))
        [where] = await conversations_of(tx, "default", person_key(1))
        ids = [await place_of(tx, where, ref) for ref in ("in/1", "in/2", "in/3")]
    assert ids == [where << 32, (where << 32) + 1, (where << 32) + (1 << 16)]


async def test_private_notes_stay_private_and_a_group_sees_nothing_private(database):
    async with database.transaction() as tx:
        await told(tx, PRIYA, "I hate musicals", scope="private")
        await told(tx, PRIYA, "we never cast smokers", scope="org")
        assert {one.words for one in await facts.known(tx, PRIYA)} == {
            "I hate musicals",
            "we never cast smokers",
        }
        assert {one.words for one in await facts.known(tx, PRIYA, shared_only=True)} == {
            "we never cast smokers"
        }
        assert {one.words for one in await facts.known(tx, ARJUN)} == {"we never cast smokers"}
        await privacy.choose_level(tx, ZOYA, "full", START)
        assert await facts.known(tx, ZOYA) == []
        elsewhere = Person(4, "other", "Priya Nair", "casting_director")
        assert await facts.known(tx, elsewhere) == []
