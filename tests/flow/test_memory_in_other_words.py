"""Orders and questions about memory as people write them when they do not know the examples."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import gully_nights


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path)
    yield made
    await made.close()


async def said(desk, who, *lines):
    shown = ""
    for line in lines:
        shown = "\n".join(await desk.say(who, line))
    return shown


HABIT = "mujhe hamesha theatre wale pasand hain"
PLACE = "we usually audition at Aram Nagar Studio 3"


@pytest.mark.parametrize(
    "asked",
    ["what are my preferences?", "my preferences", "meri pasand kya hai?", "मेरी पसंद क्या है?", "memory status"],
)
async def test_preferences_are_told_and_no_search_is_made(desk, asked):
    assert f"“{HABIT}”" in await said(desk, "Priya", HABIT, asked)


@pytest.mark.parametrize("order", ["forget my preferences", "meri saari pasand bhool jao"])
async def test_preferences_are_forgotten_after_a_question(desk, order):
    asked = await said(desk, "Priya", HABIT, order)
    assert "1 message" in asked
    assert HABIT not in await said(desk, "Priya", "1", "what do you remember?")


@pytest.mark.parametrize("order", ["theatre wali baat bhool jao", "theatre people wali cheez bhool jaao"])
async def test_a_topic_is_forgotten_by_its_hindi_name(desk, order):
    assert HABIT not in await said(
        desk, "Priya", "I always want theatre people", order, "1", "what do you remember?"
    )


@pytest.mark.parametrize("order", ["clear my memory", "wipe your memory", "delete my memory"])
async def test_all_of_it_is_forgotten_only_after_a_yes(desk, order):
    assert "Forget them?" in await said(desk, "Priya", HABIT, order)
    assert f"“{HABIT}”" in await said(desk, "Priya", "no", "what do you remember?")


async def test_what_could_not_be_forgotten_is_no_part_of_the_talk(desk):
    told = "we always want theatre people for the old women"
    before = await said(desk, "Priya", told, "forget about unicorns", "where were we?")
    assert told in before
    assert "unicorns" not in before


@pytest.mark.parametrize(
    "asked",
    [
        "what did we discuss on Friday?",
        "what did I say two days ago?",
        "parso maine kya bola tha?",
        "परसों मैंने क्या कहा था?",
        "Friday ko humne kya baat ki thi",
    ],
)
async def test_what_was_said_on_a_day_is_told(desk, asked):
    await said(desk, "Priya", PLACE)
    desk.clock.advance(days=1)
    await said(desk, "Priya", HABIT)
    desk.clock.advance(days=1)
    shown = await said(desk, "Priya", asked)
    assert PLACE in shown
    assert HABIT not in shown


async def test_what_was_said_on_a_day_is_forgotten(desk):
    await said(desk, "Priya", PLACE)
    desk.clock.advance(days=2)
    assert "message" in await said(desk, "Priya", "forget what I said on Friday")


@pytest.mark.parametrize(
    "asked", ["what do you remember about Rohan?", "Rohan ke baare mein tumhe kya yaad hai"]
)
async def test_what_is_remembered_of_somebody_is_told_to_the_team_alone(desk, asked):
    note = "note that Rohan hates smokers"
    assert f"“{note.removeprefix('note that ')}”" in await said(desk, "Priya", note)
    assert note in await said(desk, "Priya", asked)
    for outside in ("Amrita", "Farah"):
        assert "smokers" not in await said(desk, outside, asked, "1")


@pytest.mark.parametrize(
    "note", ["yaad rakhna: Rohan ko 9 baje se pehle call mat karna", "please note Rohan doesn't like smokers"]
)
async def test_what_somebody_likes_is_noted(desk, note):
    assert "Noted" in await said(desk, "Priya", note)


@pytest.mark.parametrize(
    "told",
    [
        "hum aksar Veda Kunba mein audition karte hain",
        "hamari usual jagah Veda Kunba hai",
        "hamara usual venue ab Veda Kunba hai",
    ],
)
async def test_the_usual_place_is_told_in_hindi(desk, told):
    assert "Noted" in await said(desk, "Priya", told)
    assert "Veda Kunba" in await said(desk, "Priya", "what is our usual place?")


@pytest.mark.parametrize(
    "asked", ["what is our usual place?", "where do we usually audition?", "hum kahan audition karte hain?"]
)
async def test_the_usual_place_can_be_asked_for(desk, asked):
    assert PLACE not in await said(desk, "Priya", asked)
    assert PLACE in await said(desk, "Priya", PLACE, asked)
    assert PLACE in await said(desk, "Priya", asked, "why?")
    assert PLACE not in await said(desk, "Amrita", asked)


@pytest.mark.parametrize(
    ("order", "level"),
    [
        ("set memory to selective", "What matters"),
        ("memory minimal", "Only the current talk"),
        ("memory wapas chalu karo", "Everything"),
        ("turn memory back on", "Everything"),
    ],
)
async def test_levels_are_set_by_their_names(desk, order, level):
    assert f"What I keep: {level}" in await said(
        desk, "Priya", "don't remember anything", order, "what do you remember?"
    )


@pytest.mark.parametrize("order", ["export my memory", "meri memory export karo"])
async def test_how_memory_is_exported_is_told(desk, order):
    assert "castmatch memory export" in await said(desk, "Priya", order)


FOUND = "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based"


@pytest.mark.parametrize("asked", ["Amrita ko kyun mana kiya tha?", "Amrita ko kab mana kar diya"])
async def test_why_somebody_was_refused_is_asked_in_hindi(desk, asked):
    await said(desk, "Priya", FOUND, "1,2 shortlist for Meera", "reject Amrita for Meera, too old")
    assert "“too old”" in await said(desk, "Priya", asked)


@pytest.mark.parametrize(
    "asked",
    [
        "how do Amrita and Simran know each other?",
        "show the connection between Amrita and Simran",
        "any link between Amrita and Simran?",
    ],
)
async def test_how_two_are_connected_is_asked_in_other_words(desk, asked):
    await said(desk, "Priya", FOUND)
    assert await said(desk, "Priya", asked) == await said(
        desk, "Priya", "how are Amrita and Simran connected?"
    )


async def test_whom_an_agent_brought_so_far(desk):
    assert await said(desk, "Priya", "Farah ne ab tak kis kis ko bheja hai?") == await said(
        desk, "Priya", "who has Farah brought us?"
    )


@pytest.mark.parametrize(
    "asked",
    [
        "what do we normally do after shortlisting?",
        "what do I usually do after a shortlist?",
        "meri aadat kya hai?",
    ],
)
async def test_ones_routine_is_asked_in_other_words(desk, asked):
    assert await said(desk, "Priya", asked) == await said(desk, "Priya", "what do I usually do?")


@pytest.mark.parametrize(
    "taught",
    [
        'call Amrita Kalsi "guddu" from now on',
        "guddu matlab Amrita Kalsi",
        "guddu ka matlab hai Amrita Kalsi",
    ],
)
async def test_a_nickname_is_taught_in_other_words(desk, taught):
    assert '"guddu" means "Amrita Kalsi"' in await said(desk, "Priya", taught)
    assert "guddu" in await said(desk, "Priya", "what nicknames do you know?")
    assert "Forgotten" in await said(desk, "Priya", "forget guddu")


@pytest.mark.parametrize(
    "line",
    [
        "iska matlab kya hai",
        "hold ka matlab kya hai",
        "call Amrita from now on",
        "let's call Simran tomorrow",
    ],
)
async def test_other_sentences_teach_nothing(desk, line):
    assert "means" not in await said(desk, "Priya", line)


@pytest.mark.parametrize(
    "order",
    [
        "same slots as always for Meera on Monday",
        "usual timing, Monday, Meera shortlist",
        "wahi purane time pe schedule karo Meera Monday ko",
    ],
)
async def test_the_usual_slots_in_other_words(desk, order):
    await said(desk, "Priya", FOUND, "1,2 shortlist for Meera")
    for day in ("tomorrow", "Thursday"):
        await said(desk, "Priya", f"schedule Meera shortlist {day} 11am, 15 min each, Aram Nagar 2", "1")
        desk.clock.advance(days=7)
    assert "11:00 AM" in await said(desk, "Priya", order)


@pytest.mark.parametrize(
    "line",
    [
        "don't forget that we never shoot on Sundays",
        "do not forget: we never shoot on Sundays",
        "never forget that the director hates late starts",
        "mat bhoolna ki hum Sunday ko shoot nahi karte",
        "bhoolna mat, hum Sunday ko shoot nahi karte",
        "भूलना मत कि हम संडे को शूट नहीं करते",
        "remember that Meera must be able to drive a tractor",
    ],
)
async def test_what_must_not_be_forgotten_is_noted(desk, line):
    shown = await said(desk, "Priya", HABIT, line)
    assert "Noted" in shown or "नोट" in shown
    assert f"“{HABIT}”" in await said(desk, "Priya", "what do you remember?")


@pytest.mark.parametrize(
    "line", ["don't forget", "please don't forget Kabir", "mat bhoolna", "yeh mat bhoolo"]
)
async def test_nothing_is_deleted_by_a_no_to_forgetting(desk, line):
    shown = await said(desk, "Priya", HABIT, line)
    assert "Forgotten" not in shown
    assert "Forget" not in shown
    assert f"“{HABIT}”" in await said(desk, "Priya", "what do you remember?")
