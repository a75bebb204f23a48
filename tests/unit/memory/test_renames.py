"""Who is called otherwise now is found under both names."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest

from core.memory.evidence import Said, conversation_id, keep, place_of
from core.memory.forgetting import forget
from core.memory.recall import recall
from core.memory.renames import other_names, renamed
from tests.fakes import START

SAYINGS = {
    "Riya is Rhea now": ("Riya", "Rhea"),
    "Riya ab Rhea hai": ("Riya", "Rhea"),
    "riya ka naam ab rhea hai": ("riya", "rhea"),
    "रिया का नाम अब रेहा है": ("रिया", "रेहा"),
    "Kunal Deo is now Kunal Devi, says his agent": ("Kunal Deo", "Kunal Devi"),
    "Simran changed her name to Simmi": ("Simran", "Simmi"),
    "please rename Riya Shrma to Riya Sharma": ("Riya Shrma", "Riya Sharma"),
    "Tara ne naam badal liya, ab woh Zara Khan hai": ("Tara", "Zara Khan"),
    "Rhea, formerly Riya Das, is in": ("Rhea", "Riya Das"),
    "Mohan Rao's stage name is Monty": ("Mohan Rao", "Monty"),
    'raju is now "Cutting" in office': ("raju", "Cutting"),
    "Brijesh told me he'll now go by Viraj Tomar": ("Brijesh", "Viraj Tomar"),
    "Nilofer got engaged, she'll become Nilofer Tamboli": ("Nilofer", "Nilofer Tamboli"),
    'Jasleen Kahlon wants "Jazz Kahlon" on screen': ("Jasleen Kahlon", "Jazz Kahlon"),
    "Neha Saldanha is now Neha Mathews on all papers": ("Neha Saldanha", "Neha Mathews"),
}


@pytest.mark.parametrize("text", SAYINGS)
def test_a_sentence_about_names_joins_two(text):
    assert renamed(text)[0] == SAYINGS[text]


@pytest.mark.parametrize(
    "text",
    [
        "Riya is now free, tell Kabir",
        "Kabir is now in Goa",
        "From now on Priya handles it",
        "Riya and Rhea are both free now",
        "uska naam Riya hai",
        "Now she is in Pune",
        "Meera said Riya is late",
        "what is her real name?",
        "Priya will become a mother in June",
        "Kabir wants the song on screen",
        "we'll go by metro to Andheri",
        'the shop is now "closed"',
    ],
)
def test_other_sentences_join_nobody(text):
    assert renamed(text) == []


@pytest.mark.parametrize("text", ["Aa is now ", "naam ab ", "Riya Sen is ", "from now on Aa ", "A"])
def test_whatever_is_pasted_is_read_at_once(text):
    began = time.thread_time()
    renamed((text * 20_000)[:20_000])
    assert time.thread_time() - began < 0.5


def test_names_are_joined_word_by_word_however_often_they_change():
    names = other_names(["Riya Sen is now Rhea Sengupta", "Rhea Sengupta is now Ray Dutt"])
    assert names["ria"] == {"rhea", "re"}
    assert names["dut"] == {"se", "sengupta"}


TALK = (
    "Riya can do the boxing scene, she trained for a year",
    "the caterer comes at nine",
    "Kabir is out",
    "the hall is booked",
    "Riya is Rhea now",
    "tea for forty",
    "lights come on Friday",
    "the van is late",
    "parking is behind the mill",
    "Rhea asks three lakh",
    "the rain stops tomorrow",
)


async def told(tx, texts=TALK):
    place = await conversation_id(tx, "default", "name/office", "chat")
    said = [Said(n, f"m/{n}", "Meera", text, None, START + timedelta(days=n)) for n, text in enumerate(texts)]
    await keep(tx, "default", place, said)
    return place


async def asked(tx, place, question):
    return [turn.text for turn in await recall(tx, [place], question, 3)]


@pytest.mark.parametrize("name", ["Riya", "Rhea", "riya"])
async def test_the_same_persons_turns_are_found_under_both_names(database, name):
    async with database.transaction() as tx:
        place = await told(tx)
        assert TALK[0] in (await asked(tx, place, f"can {name} do boxing"))[:1]
        assert {TALK[0], TALK[9]} <= {*await asked(tx, place, name)}


async def test_what_joined_them_goes_with_its_turn(database):
    async with database.transaction() as tx:
        place = await told(tx)
        await forget(tx, [await place_of(tx, place, "m/4")], [], START)
        assert TALK[0] not in await asked(tx, place, "Rhea")


async def test_another_conversation_that_may_not_be_read_joins_nobody(database):
    async with database.transaction() as tx:
        place = await told(tx, [text for text in TALK if text != "Riya is Rhea now"])
        other = await conversation_id(tx, "default", "person/2", "private")
        await keep(tx, "default", other, [Said(0, "x", "Arjun", "Riya is Rhea now", None, START)])
        assert TALK[0] not in await asked(tx, place, "Rhea")
        both = [turn.text for turn in await recall(tx, [place, other], "Rhea", 3)]
        assert TALK[0] in both
