"""Under the preview of a message: other words, or fewer people; it is shown again before it goes."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last

MESSAGE = "message everyone on the Meera list: kal 10 baje Aram Nagar, auto se aaye"
NAMES = ("Amrita", "Simran", "Jasleen", "Harleen")


@pytest.mark.parametrize(
    "said",
    [
        "aur bolo ki parking nahi hai",
        "also say parking nahi hai",
        "bolo ki parking nahi hai",
        "ye bhi likh do ki parking nahi hai",
        "and tell them parking nahi hai",
        "add: parking nahi hai",
        "parking nahi hai bhi likh do",
        "और बोलो कि parking nahi hai",
    ],
)
async def test_more_words_stand_below_the_others(listed, said):
    await listed.say("Priya", MESSAGE)
    shown = last(await listed.say("Priya", said))
    assert "kal 10 baje Aram Nagar, auto se aaye\nparking nahi hai\n" in shown
    assert "SEND 4" in shown
    told = len(listed.shown)
    await listed.say("Priya", "SEND 4")
    for name in NAMES:
        assert "parking nahi hai" in heard_by(listed, name, told)


@pytest.mark.parametrize(
    "said",
    [
        "no wait, 'parking nahi hai, metro se aaye'",
        'sorry "parking nahi hai, metro se aaye"',
        "no, say parking nahi hai, metro se aaye",
        "nahi bolo ki parking nahi hai, metro se aaye",
        "change the text to parking nahi hai, metro se aaye",
        "message: parking nahi hai, metro se aaye",
        "arre “parking nahi hai, metro se aaye” likho",
    ],
)
async def test_new_words_take_the_place_of_the_old(listed, said):
    await listed.say("Priya", MESSAGE)
    shown = last(await listed.say("Priya", said))
    assert "parking nahi hai, metro se aaye" in shown
    assert "kal 10 baje" not in shown
    assert "SEND 4" in shown


@pytest.mark.parametrize(
    "said", ["auto nahi metro", "change auto to metro", "metro instead of auto", "auto ki jagah metro likho"]
)
async def test_one_word_takes_the_place_of_another(listed, said):
    await listed.say("Priya", MESSAGE)
    shown = last(await listed.say("Priya", said))
    assert "kal 10 baje Aram Nagar, metro se aaye" in shown


@pytest.mark.parametrize(
    "said",
    [
        "arre sirf jo kal aa rahe unko",
        "only those coming tomorrow",
        "sirf Amrita aur Harleen ko",
        "only Amrita, Harleen",
    ],
)
async def test_fewer_people_are_counted_anew(invited, said):
    for name in ("Simran", "Jasleen"):
        await invited.say("Priya", f"cancel {name}'s audition")
        await invited.say("Priya", "yes")
    await invited.say("Priya", MESSAGE)
    shown = last(await invited.say("Priya", said))
    assert "SEND 2" in shown
    assert "kal 10 baje Aram Nagar" in shown
    told = len(invited.shown)
    await invited.say("Priya", "SEND 4")
    await invited.say("Priya", "SEND 2")
    assert "kal 10 baje" in heard_by(invited, "Amrita", told)
    assert "kal 10 baje" not in heard_by(invited, "Simran", told)


@pytest.mark.parametrize("said", ["only the tall ones", "sirf Farzana ko"])
async def test_whoever_is_not_in_it_leaves_it_as_it_was(listed, said):
    await listed.say("Priya", MESSAGE)
    shown = last(await listed.say("Priya", said))
    assert "as it was" in shown
    assert "SEND 4" in shown


async def test_a_message_to_one_is_changed_too(listed):
    await listed.say("Priya", "message Simran: bring an ID card")
    shown = last(await listed.say("Priya", "aur bolo ki photo bhi laaye"))
    assert "bring an ID card\nphoto bhi laaye" in shown
    told = len(listed.shown)
    await listed.say("Priya", "send")
    assert "photo bhi laaye" in heard_by(listed, "Simran", told)


@pytest.mark.parametrize(
    "said", ["kaun aa raha hai kal", "who is on the Meera list", "aur batao kaun aa raha hai"]
)
async def test_a_question_below_it_is_no_text(listed, said):
    await listed.say("Priya", MESSAGE)
    shown = last(await listed.say("Priya", said))
    assert "SEND 4" not in shown


@pytest.mark.parametrize(
    "said",
    [
        "baaki sab ko reminder bhej do",
        "baki logo ko remind karo",
        "remind the rest",
        "send a reminder to everyone else",
        "aur baaki ko yaad dila do",
        "बाकी सब को याद दिला दो",
    ],
)
async def test_the_rest_are_those_who_have_not_answered(invited, said):
    await invited.say("Harleen", "confirm")
    await invited.say("Priya", "message Amrita: gate 2 se aana")
    shown = last(await invited.say("Priya", said))
    for name in ("Amrita", "Simran", "Jasleen"):
        assert name in shown
    assert "Harleen" not in shown
    told = len(invited.shown)
    await invited.say("Priya", "yes")
    assert "11:30" in heard_by(invited, "Jasleen", told)
    assert not heard_by(invited, "Harleen", told)
