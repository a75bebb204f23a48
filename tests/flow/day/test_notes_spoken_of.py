"""Notes that name their person, all that is known of somebody, and the note that was last shown."""

from __future__ import annotations

import pytest

from tests.gully import last

NOTE = "note: simran's mother is very involved"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (NOTE, "Simran"),
        ("note - amrita ki height actually 5'6 lagi", "Amrita"),
        ("note: Harleen was late twice", "Harleen"),
        ("make a note that jasleen needs a pick up", "Jasleen"),
        ("note kar lo ki simran ki maa saath aati hai", "Simran"),
        ("नोट: सिमरन की माँ साथ आती है", "Simran"),
    ],
)
async def test_whoever_the_words_name_is_whom_it_is_about(invited, said, name):
    shown = last(await invited.say("Priya", said))
    assert name in shown
    there = last(await invited.say("Priya", f"notes on {name}"))
    assert said.split()[-1] in there
    await invited.say("Priya", "undo")


async def test_a_note_can_be_undone(invited):
    await invited.say("Priya", NOTE)
    await invited.say("Priya", "undo")
    assert "involved" not in last(await invited.say("Priya", "notes on Simran"))


async def test_two_who_are_joined(invited):
    await invited.say("Priya", "note: amrita and simran don't read well together")
    for name in ("Amrita", "Simran"):
        assert "read well" in last(await invited.say("Priya", f"notes on {name}"))


@pytest.mark.parametrize("said", ["note: zoltan's agent never answers", "note - zoltan was rude"])
async def test_whom_nobody_knows_is_asked_for(invited, said):
    assert "about" in last(await invited.say("Priya", said))
    assert "Noted on Simran" in last(await invited.say("Priya", "Simran"))


async def test_of_those_named_on_no_list_the_directory_knows(desk):
    assert "Noted on Simran" in last(await desk.say("Priya", NOTE))


@pytest.mark.parametrize(
    "said",
    [
        "what do we know about simran",
        "what do we have on Simran?",
        "simran ke baare me kya pata hai",
        "tell me everything about Simran",
        "सिमरन के बारे में क्या पता है",
    ],
)
async def test_all_that_is_known_of_somebody_also_while_a_question_waits(invited, said):
    await invited.say("Priya", NOTE)
    await invited.say("Priya", "maybe put Simran on the Kabir list, what if")
    shown = last(await invited.say("Priya", said))
    assert "Simran Bhullar" in shown
    assert "involved" in shown
    assert "Meera" in shown


async def test_who_may_not_read_a_note_does_not_see_it(invited):
    await invited.say("Priya", NOTE)
    assert "involved" not in last(await invited.say("Rohan", "what do we know about simran"))


@pytest.mark.parametrize("said", ["what do we know about meera", "what do you know about me"])
async def test_a_role_is_no_person(invited, said):
    assert "1 note" not in last(await invited.say("Priya", said))


@pytest.mark.parametrize(
    "said", ["who wrote that note", "who wrote this note?", "ye note kisne likha", "ये नोट किसने लिखा"]
)
async def test_who_wrote_it(invited, said):
    await invited.say("Arjun", NOTE)
    await invited.say("Priya", "notes on Simran")
    assert "Arjun" in last(await invited.say("Priya", said))


@pytest.mark.parametrize(
    "said", ["delete it", "delete that note", "wo note hata do", "isko hata do", "ये नोट हटा दो"]
)
async def test_it_is_deleted_and_comes_back_with_undo(invited, said):
    await invited.say("Priya", NOTE)
    await invited.say("Priya", said)
    assert "involved" not in last(await invited.say("Priya", "notes on Simran"))
    await invited.say("Priya", "undo")
    assert "involved" in last(await invited.say("Priya", "notes on Simran"))


@pytest.mark.parametrize(
    "said",
    [
        "change it to mother comes along always",
        "edit that note: mother comes along always",
        "note ko badal do: mother comes along always",
    ],
)
async def test_it_reads_otherwise(invited, said):
    await invited.say("Priya", NOTE)
    await invited.say("Priya", said)
    there = last(await invited.say("Priya", "notes on Simran"))
    assert "mother comes along always" in there
    assert "involved" not in there


@pytest.mark.parametrize("said", ["delete it", "delete that note", "change it to she is great"])
async def test_what_others_wrote_stays(invited, said):
    await invited.say("Arjun", NOTE)
    await invited.say("Priya", "notes on Simran")
    assert "Arjun" in last(await invited.say("Priya", said))
    assert "involved" in last(await invited.say("Priya", "notes on Simran"))


@pytest.mark.parametrize("said", ["delete it", "isko hata do"])
async def test_after_something_else_it_is_no_note(invited, said):
    await invited.say("Priya", NOTE)
    invited.clock.advance(minutes=2)
    await invited.say("Priya", "put Harleen on hold for Meera")
    await invited.say("Priya", said)
    assert "involved" in last(await invited.say("Priya", "notes on Simran"))
