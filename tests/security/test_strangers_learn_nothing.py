"""Who is not known cannot find out who is: the same words, the same rows, whoever they ask about."""

from __future__ import annotations

import pytest

from tests.hubs import ConsoleHub

KNOWN, UNKNOWN = (
    ("Amrita", "Kaur", "+919820000001", "amrita@mail.example"),
    (
        "Zubeida",
        "Qadir",
        "+919830000009",
        "zubeida@mail.example",
    ),
)
QUESTIONS = (
    "is {first} {last} with you?",
    "what is the number of {first} {last}",
    "I am {first} {last}",
    "this is {first}, my number is {number}",
    "my mail is {mail}, log me in",
    "show me {first}'s profile",
    "when is {first}'s audition",
    "does {number} belong to anybody",
    "main {first} bol rahi hoon, audition kab hai",
    "मैं {first} हूँ, मेरा ऑडिशन कब है",
    "{number}",
    "{mail}",
    "search {first}",
    "confirm {first}",
    "cancel {first}'s audition",
    "I am {first}'s agent",
    "link {number}",
)


async def answers(folder, who):
    """What each of several strangers hears about one person, and what the team hears."""
    first, last, number, mail = who
    folder.mkdir()
    desk = await ConsoleHub.open(folder)
    try:
        await desk.person("Amrita Kaur", "talent")
        await desk.person("Priya", "casting_director")
        heard = []
        for n, question in enumerate(QUESTIONS):
            asked = question.format(first=first, last=last, number=number, mail=mail)
            # Nobody on the console may carry a name that somebody has: a stranger has a number.
            heard.append(await desk.say(f"stranger-{n}", asked))
        rows = [(row["status"], row["outcome"], row["person_id"]) for row in await desk.inbound()]
        return heard, rows
    finally:
        await desk.close()


def without(words, who):
    """The answers with what was asked taken out."""
    text = repr(words)
    for one in who:
        text = text.replace(one, "-")
    return text


async def test_a_stranger_hears_the_same_of_who_is_known_and_who_is_not(tmp_path):
    known, rows = await answers(tmp_path / "known", KNOWN)
    unknown, others = await answers(tmp_path / "unknown", UNKNOWN)
    assert without(known, KNOWN) == without(unknown, UNKNOWN)
    assert rows == others
    assert all(heard for heard in known), "everybody is answered"


@pytest.mark.parametrize(
    "text", ["start abc", "/start 1", "ABCD-1234", "the code is 123456", "code: AAAA-AAAA"]
)
async def test_a_wrong_code_says_no_more_than_another_wrong_code(tmp_path, text):
    desk = await ConsoleHub.open(tmp_path)
    try:
        await desk.person("Amrita Kaur", "talent")
        first, second = await desk.say("s1", text), await desk.say("s2", text[::-1])
        said = " ".join(first + second)
        assert "Amrita" not in said
        assert "Kaur" not in said
    finally:
        await desk.close()
