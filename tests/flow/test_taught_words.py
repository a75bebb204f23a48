"""What the desk tells people to write is understood also after it has shown something."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.flow import test_undo
from tests.flow.test_undo import put

desk = test_undo.desk


@pytest_asyncio.fixture
async def shown(desk):
    """Priya has just seen people, with buttons under them."""
    await put(desk, "Priya", "Amrita")
    await desk.say("Priya", "show Meera list")
    return desk


@pytest.mark.parametrize("said", ["talk to a person", "I want to talk to a human", "kisi se baat karao"])
async def test_a_person_can_be_asked_for_at_any_time(shown, said):
    [answer] = await shown.say("Priya", said)
    assert answer.startswith("I've told your colleagues")


@pytest.mark.parametrize("said", ["ok", "theek hai", "thanks", "great"])
async def test_an_ok_to_something_shown_ends_the_talk(shown, said):
    assert await shown.say("Priya", said) == []
    assert (await shown.inbound())[-1]["outcome"] == "thanks"


async def test_a_no_to_something_shown_leaves_it(shown):
    [answer] = await shown.say("Priya", "no")
    assert "Meera" not in answer


@pytest.mark.parametrize(
    "said",
    [
        'when I say "mj dikha" I mean "show Meera list"',
        "jab main mj dikha bolun to matlab show Meera list",
        "जब मैं mj dikha बोलूँ तो मतलब show Meera list",
    ],
)
async def test_a_taught_phrase_is_read_as_what_it_stands_for(shown, said):
    [noted] = await shown.say("Priya", said)
    assert '"mj dikha"' in noted
    [answer] = await shown.say("Priya", "mj dikha")
    assert "Amrita" in answer
    assert "Amrita" in (await shown.say("Arjun", "MJ Dikha"))[0], "it is the team's"


async def test_what_was_taught_is_listed_and_taken_back(shown):
    assert "Nothing is taught" in (await shown.say("Priya", "what did I teach you"))[0]
    await shown.say("Priya", "when I say mjx I mean show Meera list")
    assert '"mjx" = "show Meera list"' in (await shown.say("Arjun", "maine kya sikhaya"))[0]
    [gone] = await shown.say("Priya", "forget mjx")
    assert "Forgotten" in gone
    assert "Nothing is taught" in (await shown.say("Priya", "what did I teach you"))[0]
    await shown.say("Priya", "undo")
    assert "Amrita" in (await shown.say("Priya", "mjx"))[0]


async def test_undo_brings_the_meaning_before_back(shown):
    await shown.say("Priya", "when I say mjx I mean show Meera list")
    await shown.say("Priya", "when I say mjx I mean help")
    await shown.say("Priya", "undo")
    assert '"mjx" = "show Meera list"' in (await shown.say("Priya", "what did I teach you"))[0]


@pytest.mark.parametrize("word", ["stop", "yes", "haan", "undo"])
async def test_answers_and_ways_out_always_mean_themselves(shown, word):
    [answer] = await shown.say("Priya", f"when I say {word} I mean show Meera list")
    assert "cannot be taught" in answer


async def test_a_meaning_with_its_own_word_is_refused(shown):
    [answer] = await shown.say("Priya", "when I say mjx I mean show mjx list")
    assert "without the word itself" in answer


async def test_a_taught_word_lets_nobody_do_more_than_their_role(shown):
    await shown.person("Zoya Khan", "talent")
    [refused] = await shown.say("Zoya", "when I say mjx I mean show Meera list")
    assert "Noted" not in refused
    await shown.say("Priya", "when I say mjx I mean show Meera list")
    assert "Amrita" not in "".join(await shown.say("Zoya", "mjx"))


async def test_what_was_not_understood_is_counted_and_shown_while_the_ledger_keeps_it(shown):
    assert "nothing was left" in (await shown.say("Priya", "what did you not understand"))[0]
    await shown.say("Arjun", "blorp the wuggle")
    assert (await shown.inbound())[-1]["outcome"] == "not understood"
    [told] = await shown.say("Priya", "kya samajh nahi aaya")
    assert "One message" in told
    assert "blorp the wuggle" in told
    await shown.person("Zoya Khan", "talent")
    assert "blorp" not in "".join(await shown.say("Zoya", "what did you not understand"))
    shown.clock.advance(days=31)
    assert "blorp" not in (await shown.say("Priya", "what did you not understand"))[0]
