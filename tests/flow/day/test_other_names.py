"""What was said of somebody is found, and forgotten, under every name that they have or had."""

from __future__ import annotations

import pytest

from tests.gully import last

SAID = "I think Jasleen reads too soft for the police scenes"


@pytest.mark.parametrize(
    ("renaming", "asked"),
    [
        ("Jasleen's stage name is Jia Dhami", "what did we say about Jia?"),
        ("add alias Jassi to Jasleen", "what was said about Jassi reading soft?"),
        ("Jasleen ka sahi naam Jiya Dhami hai", "what did we say about Jiya?"),
    ],
)
async def test_a_question_with_the_new_name_finds_what_was_said_under_the_old_one(desk, renaming, asked):
    await desk.say("Arjun", SAID)
    # Somebody else names her: nothing that Arjun may read says so.
    assert "J" in last(await desk.say("Priya", renaming))
    assert "too soft" in last(await desk.say("Arjun", asked))


async def test_forgetting_one_name_forgets_the_other(desk):
    await desk.say("Arjun", SAID)
    await desk.say("Priya", "Jasleen's stage name is Jia Dhami")
    await desk.say("Arjun", "Jia could try the sister instead")
    asked = last(await desk.say("Arjun", "forget what I said about Jia"))
    assert "2 messages" in asked
    await desk.say("Arjun", "yes")
    assert "too soft" not in "\n".join(await desk.say("Arjun", "what did we say about Jasleen?"))
