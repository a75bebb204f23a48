"""Several decisions of a producer in one message: each is recorded about whom it is said, or asked about."""

from __future__ import annotations

import pytest

from core.casting.approvals.reasons import bare_reason, decides_more
from tests.gully import LISTED, SEARCH, gully_nights, last

PEOPLE = ("Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami", "Harleen Sekhon")


async def shared(folder):
    desk = await gully_nights(folder)
    for line in (SEARCH, LISTED, "share with producers"):
        await desk.say("Priya", line)
    return desk


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        (
            "approve amrita, simran and harleen. pass jasleen because voice is off",
            ("Approved: Amrita K., Simran B. and Harleen S. for Meera.", "Passed: Jasleen D. for Meera."),
        ),
        ("approved all four", ("Approved: Amrita K., Simran B., Jasleen D. and Harleen S. for Meera.",)),
        ("last wali approve", ("Approved: Harleen S. for Meera.",)),
        ("aproove amrita", ("Approved: Amrita K. for Meera.",)),
        ("👍 Amrita", ("Approved: Amrita K. for Meera.",)),
        ("last two pass, too old", ("Passed: Jasleen D. and Harleen S. for Meera.",)),
        ("no to all", ("Why pass on Amrita K., Simran B., Jasleen D. and Harleen S.?",)),
    ],
)
async def test_what_is_clear_is_recorded(tmp_path, said, lines):
    desk = await shared(tmp_path)
    answer = last(await desk.say("Rohan", said))
    assert all(line in answer for line in lines), answer
    await desk.close()


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        (
            "approve the first and third, pass on the second - too tall, hold the last",
            ("Approve: Amrita K. and Jasleen D.", "Pass: Simran B. – too tall", "Harleen S. stays open."),
        ),
        (
            "Amrita and Simran are a yes, Jasleen no - too young",
            ("Approve: Amrita K. and Simran B.", "Pass: Jasleen D.", "Harleen S. stays open."),
        ),
        (
            "pehli aur teesri ko haan, doosri ko na, bahut lambi hai",
            ("Approve: Amrita K. and Jasleen D.", "Pass: Simran B.", "Harleen S. stays open."),
        ),
        (
            "amrita ok hai, simran nahi chalegi bahut young, baaki dono theek",
            ("Approve: Amrita K., Jasleen D. and Harleen S.", "Pass: Simran B."),
        ),
        (
            "Simran is a no from me, she looks too young. Everyone else is a yes",
            ("Pass: Simran B.", "Approve: Amrita K., Jasleen D. and Harleen S."),
        ),
        ("1 yes 2 no 3 yes 4 maybe", ("Approve: Amrita K. and Jasleen D.", "Pass: Simran B.")),
        ("sabko approve karo bas simran ko chhod ke", ("Approve: Amrita K., Jasleen D. and Harleen S.",)),
    ],
)
async def test_what_is_read_from_many_words_is_shown_first(tmp_path, said, lines):
    desk = await shared(tmp_path)
    before = len(desk.shown)
    answer = last(await desk.say("Rohan", said))
    assert all(line in answer for line in lines), answer
    assert {chat for chat, _ in desk.shown[before:]} == {"Rohan"}, "nobody hears of what is only read"
    await desk.close()


async def test_the_reason_is_kept_without_the_word_that_announces_it(tmp_path):
    desk = await shared(tmp_path)
    before = len(desk.shown)
    await desk.say("Rohan", "doosra wala reject, reason: age zyada lag rahi hai")
    told = last([text for chat, text in desk.shown[before:] if chat == "Priya"])
    assert "Reason: age zyada lag rahi hai." in told
    await desk.close()


@pytest.mark.parametrize(
    ("reason", "more"),
    [
        ("harleen. pass jasleen because voice is off", True),
        ("doosri ko na, bahut lambi hai", True),
        ("too tall, hold the last", True),
        ("too young, rest are fine", True),
        ("too close to Bebo in looks", False),
        ("no energy in the second half of the scene", False),
        ("she was 10 minutes late", False),
    ],
)
def test_a_reason_that_decides_about_others_is_none(reason, more):
    assert decides_more(reason, PEOPLE) is more


@pytest.mark.parametrize(
    "said",
    [
        "reason: too tall",
        "because too tall",
        "coz too tall",
        "too tall",
        "no - too tall",
        "no, because too tall",
        "nahi: too tall",
    ],
)
def test_a_bare_reason(said):
    assert bare_reason(said) == "too tall"


async def test_an_associate_is_told_who_decides(tmp_path):
    desk = await shared(tmp_path)
    answer = last(await desk.say("Arjun", "approve Amrita"))
    assert answer.startswith("That is for the casting director and the producers.")
    await desk.close()
