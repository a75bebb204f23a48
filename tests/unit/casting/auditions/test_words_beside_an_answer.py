"""A question says no yes, a condition promises nothing, and what stands beside a yes is not lost."""

from __future__ import annotations

import pytest

from core.casting.auditions.weighing import a_no, a_yes
from core.casting.auditions.wording.doubts import for_the_team, yes_doubt


@pytest.mark.parametrize(
    "said",
    [
        "mummy saath aayengi, theek hai na?",
        "confirm hai na?",
        "is my audition confirmed?",
        "kya mera confirm hai",
        "i dont understand hindi dialogues well, is that ok?",
        "director kaun hai",
        "papa aa sakte hai na?",
        "11 baje hi hai na?",
        "can my mom come?",
        "ok?",
    ],
)
def test_a_question_is_no_yes(said):
    assert yes_doubt(said) == "question"


@pytest.mark.parametrize(
    "said",
    [
        "haan aa jaungi but thoda late ho sakta hai 10-15 min, andheri se aa rahi hu",
        "haan aa rahi hu. kya pehnu?",
        "yes. can my mother come along?",
        "yes I'll come, is there parking?",
        "haan ji aayenge, bachi ko kya pehnana hai",
        "हाँ आऊँगी, क्या पहनना है?",
    ],
)
def test_a_yes_with_words_for_the_team(said):
    assert yes_doubt(said) == ""
    assert for_the_team(said)


@pytest.mark.parametrize(
    "said", ["haan aaungi, par address bhejo", "yes but where is it?", "ok done", "haan"]
)
def test_what_the_desk_answers_itself_is_not_passed_on(said):
    assert yes_doubt(said) == ""
    assert not for_the_team(said)


@pytest.mark.parametrize(
    "said",
    ["haan par agar shoot jaldi khatam hua toh hi", "Yep I'm in, but could you make it after lunch instead?"],
)
def test_a_condition(said):
    assert yes_doubt(said) == "condition"


@pytest.mark.parametrize(
    ("weigh", "said", "meant"),
    [
        (a_no, "i am so nervous yaar, first big audition hai", False),
        (a_no, "aaj nahi ho payega, bukhar hai 102. next week kabhi bhi bula lo", True),
        (a_no, "family emergency", None),
        (a_yes, "director kaun hai", False),
        (a_yes, "haan par agar shoot jaldi khatam hua toh hi", True),
    ],
)
def test_half_understood_words(weigh, said, meant):
    assert weigh(said) is meant
