"""A producer thinks a decision over: it goes to whom it was meant for, or is changed, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.gully import last, read_by


@pytest.mark.parametrize(
    "said",
    [
        "sorry, I meant harleen",
        "sorry i meant harleen not jasleen",
        "no wait, pass on harleen not jasleen",
        "oops, not Jasleen, Harleen",
        "sorry, jasleen nahi harleen",
        "mera matlab harleen",
    ],
)
async def test_a_decision_goes_to_whom_it_was_meant_for(shared, said):
    await shared.say("Rohan", "pass on jasleen - too young")
    asked = last(await shared.say("Rohan", said))
    assert "Pass: Harleen S. – too young" in asked
    assert "Jasleen D. opens again" in asked
    assert "open again" not in read_by(shared, "Priya")[-1], "nothing is taken back before the yes"
    await shared.say("Rohan", "yes")
    told = "\n".join(read_by(shared, "Priya"))
    assert "Rohan took it back: Jasleen D. for Meera is open again." in told
    assert "Rohan passed on Harleen S. for Meera" in told
    status = last(await shared.say("Rohan", "approval status for Meera"))
    assert "1 of 4 decided" in status
    assert "Open: Amrita K., Simran B. and Jasleen D." in status


async def test_who_was_opened_again_is_decided_like_anybody(shared):
    await shared.say("Rohan", "approve jasleen")
    await shared.say("Rohan", "sorry I meant harleen")
    await shared.say("Rohan", "yes")
    assert "Jasleen D. for Meera" in last(await shared.say("Rohan", "Jasleen no, too young"))
    assert "Rohan changed it: passed on Jasleen D." in read_by(shared, "Priya")[-1]


async def test_while_the_reason_is_asked_nothing_has_to_be_taken_back(shared):
    assert "Why pass on Jasleen D." in last(await shared.say("Rohan", "pass on jasleen"))
    assert "Why pass on Harleen S." in last(await shared.say("Rohan", "sorry i meant harleen"))
    await shared.say("Rohan", "too tall")
    assert "Rohan passed on Harleen S. for Meera" in read_by(shared, "Priya")[-1]
    assert not any("Jasleen" in text and "passed" in text for text in read_by(shared, "Priya"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("changed my mind, pass on simran - energy kam lagi", "Rohan changed it: passed on Simran B."),
        ("actually simran no, too old", "Rohan changed it: passed on Simran B."),
        ("on second thoughts Simran is a no - too old", "Rohan changed it: passed on Simran B."),
    ],
)
async def test_a_mind_is_changed_about_ones_own_decision(shared, said, told):
    await shared.say("Rohan", "approve simran")
    await shared.say("Rohan", said)
    assert told in read_by(shared, "Priya")[-1]


async def test_to_what_is_asked_where_it_is_not_said(shared):
    await shared.say("Rohan", "approve simran")
    asked = last(await shared.say("Rohan", "changed my mind on simran"))
    assert "Change it?" in asked


async def test_a_maybe_with_its_words_is_a_vote(shared):
    await shared.say("Rohan", "simran is a maybe, want to see her once more in person")
    assert "maybe – want to see her once more in person" in read_by(shared, "Priya")[-1]


@pytest.mark.parametrize("said", ["who's left to decide?", "how many approved so far", "kitne approve hue"])
async def test_how_far_the_decisions_are(shared, said):
    await shared.say("Rohan", "approve simran")
    assert "1 of 4 decided" in last(await shared.say("Rohan", said))


async def test_the_count_is_the_roles_and_not_one_persons(shared):
    await shared.say("Rohan", "approve simran")
    assert "1 of 4 decided" in last(await shared.say("Priya", "rohan ne kya bola"))


async def test_who_is_decided_already_is_named_in_the_preview(shared):
    await shared.say("Rohan", "approve amrita")
    asked = last(await shared.say("Rohan", "1 and 3 are good, baaki pass"))
    assert "Amrita K. for Meera is decided" in asked
    assert "Pass: Simran B. and Harleen S." in asked


async def test_what_was_seen_and_what_waits_are_no_part_of_a_verdict(shared):
    await shared.say("Rohan", "ok seen. amrita is a yes from me, rest hold on")
    assert "Rohan approved Amrita K." in read_by(shared, "Priya")[-1]
    assert "1 of 4 decided" in read_by(shared, "Priya")[-1]
