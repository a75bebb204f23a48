"""Questions about the shoot are none about the audition; a call, silence and another agent are no answer."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, told

QUIET = ("confirmed", "asks for 1", "can't come")


@pytest.mark.parametrize(
    "said",
    [
        "shoot kab se hai",
        "Meera ka shoot kab hai",
        "shoot kahan hoga",
        "where is the shoot",
        "when does the shoot start?",
        "शूट कब है",
        "travel ka paisa milega kya",
        "will you pay for flight and hotel?",
        "flight ticket ka kharcha kaun dega",
    ],
)
async def test_a_question_about_the_shoot_goes_to_the_team(invited, said):
    since = len(invited.shown)
    answer = await told(invited, "Amrita", said)
    assert "Aram Nagar" not in answer
    assert said in heard_by(invited, "Priya", since)


@pytest.mark.parametrize("said", ["shoot dates for meera", "Meera ka shoot kab hai", "meera shoot schedule"])
async def test_an_agent_asks_for_the_dates_of_the_shoot(invited, said):
    since = len(invited.shown)
    await told(invited, "Farah", said)
    assert said in heard_by(invited, "Arjun", since)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("main 10 to 15 dec shoot pe hu", "Thu 10 Dec"),
        ("audition kahan hai", "Aram Nagar 2"),
        ("registration ka paisa dena hai kya", "kabhi paise nahi"),
    ],
)
async def test_what_only_has_a_word_of_it(invited, said, answer):
    assert answer in await told(invited, "Amrita", said)


@pytest.mark.parametrize(
    "said", ["call karo na", "mujhe call kar lo please", "phone kijiye", "कॉल करो", "can someone call me"]
)
async def test_a_wish_to_be_called_confirms_nothing(invited, said):
    since = len(invited.shown)
    await told(invited, "Amrita", said)
    heard = heard_by(invited, "Priya", since)
    assert "asks for a person" in heard
    assert "confirmed" not in heard


@pytest.mark.parametrize("said", ["ab mat likhna please", "mujhe contact mat karo", "don't write again"])
async def test_silence_in_other_words_is_asked_about(invited, said):
    assert "[2] S" in await told(invited, "Amrita", said)
    since = len(invited.shown)
    await told(invited, "Amrita", "2")
    assert "opted out" in heard_by(invited, "Priya", since)


@pytest.mark.parametrize("said", ["kaun bol raha hai", "aap kaun ho", "who is this?", "आप कौन हैं"])
async def test_who_writes_is_said(invited, said):
    assert "casting" in (await told(invited, "Amrita", said)).casefold().replace("कास्टिंग", "casting")


@pytest.mark.parametrize(
    "said", ["mera agent badal gaya hai", "my agent has changed", "maine naya agent rakh liya hai"]
)
async def test_another_agent_is_asked_for_by_name(invited, said):
    since = len(invited.shown)
    await told(invited, "Amrita", said)
    assert heard_by(invited, "Priya", since) == ""
    await told(invited, "Amrita", "Rakesh Sharma")
    assert "Rakesh Sharma is their agent" in heard_by(invited, "Priya", since)


async def test_a_manager_with_a_number(invited):
    since = len(invited.shown)
    await told(invited, "Amrita", "my new manager is Rakesh Sharma 9820012345")
    heard = heard_by(invited, "Priya", since)
    assert "Rakesh Sharma is their agent" in heard
    assert "9820012345" in heard
