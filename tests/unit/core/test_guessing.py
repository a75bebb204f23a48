"""What may be offered back as something to do, and what is a question or quite something else."""

from __future__ import annotations

import pytest

from core.conversation.guessing import may_be_offered


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        ("shortlist.add", "who all r on meera right now"),
        ("shortlist.add", "meera pe kaun hai"),
        ("shortlist.remove", "should we drop jasleen"),
        ("status.set", "is amrita on hold"),
        ("status.set", "jasleen hold pe kab se hai"),
        ("approval.decide", "ok has rohan passed simran"),
        ("vote.cast", "which one is better"),
        ("audition.reschedule", "when is simran coming"),
        ("audition.cancel", "kya simran cancel hai"),
        ("shortlist.add", "सिमरन लिस्ट में कब से है"),
        ("note.add", "why is jasleen out?"),
    ],
)
def test_a_question_is_no_wish(intent, text):
    assert not may_be_offered(intent, text)


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        ("status.set", "can you pin simran?"),
        ("status.set", "simran ko pin kar du?"),
        ("shortlist.add", "add harleen?"),
        ("shortlist.add", "kya harleen ko bhi meera pe daal dein"),
        ("shortlist.add", "please put harleen too"),
        ("shortlist.add", "1 or 3 ko Meera k list me dal de bro"),
        ("approval.decide", "lock Kabir pls, dates 10-28 Jan"),
        ("vote.cast", "Pia = strong maybe, 6 out of 10"),
        ("approval.decide", "Kindly approve Amrita and pass the others."),
        ("vote.cast", "i voet for Amrita"),
        ("shortlist.remove", "Jasleen nu list chon kadd do ji"),
        ("audition.backfill", "uski jagah nxt wale ko bula le"),
    ],
)
def test_a_wish_may_be_offered_back(intent, text):
    assert may_be_offered(intent, text)


def test_what_holds_no_word_of_it_is_not_offered():
    assert not may_be_offered("vote.cast", "swap amrita and harleen")
    assert not may_be_offered("shortlist.add", "simran ko mana karo")
    assert not may_be_offered("audition.reschedule", "move simran above amrita")
    assert not may_be_offered("approval.decide", "first refusal for the producer's friend")
