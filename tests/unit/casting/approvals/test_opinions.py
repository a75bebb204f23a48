"""What is said of people by place or name, and which way it leans; anything else is no opinion."""

from __future__ import annotations

import pytest

from core.casting.approvals.opinions import order
from core.understanding.meaning import Context

CARDS = Context(writer="producer", known_people=("Amrita Kalsi", "Simran Bains", "Jasleen Dhillon"))


def said(text, context=CARDS):
    found = order(text, context)
    if found is None:
        return None
    return [(one["people"], one["verdict"]) for one in found["opinions"]]


@pytest.mark.parametrize(
    "text",
    [
        "first one is perfect, second is too old",
        "pehli wali sahi hai, doosri thodi badi lag rahi hai",
        "pehli wali achhi hai par doosri nahi",
        "पहली वाली सही है, दूसरी थोड़ी बड़ी लग रही है",
        "1 is lovely but 2 is a bit stiff",
        "like the first, not the second",
        "No. 1 is spot on, no. 2 is not right for the part",
        "1 – yes. 2 – no, too young",
        "1 works for me, 2 doesn't",
    ],
)
def test_the_first_is_liked_and_the_second_is_not(text):
    assert said(text) == [(("#1",), "approve"), (("#2",), "pass")]


@pytest.mark.parametrize("text", ["love 1 and 3, 2 no", "pehli aur teesri pasand hai, doosri nahi"])
def test_several_share_an_opinion(text):
    assert said(text) == [(("#1", "#3"), "approve"), (("#2",), "pass")]


def test_the_rest_may_have_one():
    assert said("teesri ekdum fit hai baaki sab bekar") == [(("#3",), "approve"), ((), "pass")]


def test_names_have_opinions_too():
    assert said("Amrita kamaal hai, Jasleen thodi moti lag rahi hai") == [
        (("Amrita",), "approve"),
        (("Jasleen",), "pass"),
    ]


@pytest.mark.parametrize(
    "text", ["1 great, 2 not bad", "1 great, 2 not sure", "1 great, 2 shayad", "1 great, 2 looks 35"]
)
def test_what_tells_neither_way_stays_open(text):
    assert said(text) == [(("#1",), "approve"), (("#2",), "open")]


@pytest.mark.parametrize(
    "text",
    [
        "first half was great, second half was boring",
        "first one is good, add her to Meera",
        "1 is lovely, call her tomorrow",
        "is the first one good, second too old?",
        "2 better than 1",
        "I prefer 3 over 1",
        "Amrita yes, Simran no",
        "approve 1 and 2",
        "lunch was great, dessert too sweet",
        "who is first, who is second",
    ],
)
def test_other_talk_is_no_opinion(text):
    assert said(text) is None


def test_one_word_may_answer_what_was_asked():
    asked = Context(writer="producer", known_people=CARDS.known_people, pending="choice")
    assert said("first one is fine", asked) is None


def test_one_opinion_among_colleagues_is_talk():
    together = Context(writer="producer", known_people=CARDS.known_people, group=True)
    assert said("second one is too old", together) is None


def test_nobody_outside_the_team_is_read_so():
    assert (
        said("first is perfect, second is too old", Context(writer="agent", last_result=("A B", "C D")))
        is None
    )
