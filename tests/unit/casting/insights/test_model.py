"""A pattern is a count of rows that share something: enough of them, most of them, and nothing sensitive."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.episodes.model import Episode
from core.casting.insights.model import LEAST, Session, of_decisions, of_oneself, of_sessions
from core.casting.insights.orders import asking
from core.memory.procedures import Step
from core.understanding.meaning import Context
from tests.fakes import START


def sessions(*days, place="Aram Nagar 2"):
    return [Session(n, START + timedelta(days=day), place) for n, day in enumerate(days)]


def episode(n, outcome, reason="", kind="review"):
    return Episode(
        f"{kind}/{n}",
        outcome,
        n,
        f"Talent {n}",
        1,
        "Meera",
        "Gully Nights",
        START,
        1,
        reason,
        "",
        frozenset(),
    )


def test_what_most_sessions_share_is_told_with_its_rows():
    found = {one.kind: one for one in of_sessions(sessions(0, 7, 14, 15))}
    assert found["weekday"].values == {"what": "Fri", "times": 3, "of": 4}
    assert found["weekday"].sources == ("session/0", "session/1", "session/2")
    assert found["place"].values["times"] == 4


def test_too_few_or_no_most_is_no_pattern():
    assert of_sessions(sessions(0, 7)) == []
    assert "weekday" not in {one.kind for one in of_sessions(sessions(0, 1, 2, 3, 4, 5, 6))}


def test_the_reason_said_most_is_told_however_it_is_spelt():
    found = {
        one.kind: one
        for one in of_decisions(
            [episode(1, "pass", "too young"), episode(2, "pass", "Too young."), episode(3, "veto", "busy")]
        )
    }
    assert found["reason"].values == {"what": "too young", "times": 2, "of": 3}
    assert found["decided"].values == {"approve": 0, "pass": 2, "veto": 1}


@pytest.mark.parametrize(
    "reason",
    [
        "too dark for this",
        "Muslim name",
        "she is pregnant",
        "bahut moti",
        "बहुत काली",
        "wrong caste",
        "is ill",
    ],
)
def test_what_nobody_is_chosen_by_is_counted_and_never_repeated(reason):
    found = of_decisions([episode(n, "pass", reason) for n in range(4)])
    assert [one.kind for one in found] == ["decided"]


def test_who_did_not_come_is_a_share_of_those_invited():
    came = [episode(n, "held", kind="slot") for n in range(4)]
    [one] = of_decisions([*came, episode(9, "no_show", kind="slot")])
    assert one.values == {"times": 1, "of": 5}
    assert one.sources == ("slot/9",)


def test_a_step_that_was_offered_and_done_soon_after_was_taken():
    offered = [Step("share_list", START), Step("share_list", START + timedelta(hours=5))]
    done = [
        Step("share_list", START + timedelta(minutes=1)),
        Step("show_list", START + timedelta(hours=5, minutes=1)),
    ]
    [one] = of_oneself(done, offered, [])
    assert one.values == {"of": 2, "times": 1}


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["A", "B", ""])), max_size=12))
def test_every_count_is_of_its_own_rows(rows):
    held = [Session(n, START + timedelta(days=day), place) for n, (day, place) in enumerate(rows)]
    for one in of_sessions(held):
        assert one.values["times"] == len(one.sources) >= LEAST
        assert one.values["times"] * 2 >= one.values["of"] == len(held)


@pytest.mark.parametrize(
    "text",
    [
        "what patterns do you see?", "insights", "show me insights", "do you see any patterns?",
        "what have you noticed about us?",
        "any patterns?", "kya pattern dikhta hai?", "koi pattern dikh raha hai", "insights dikhao",
        "tumne kya notice kiya?",
        "क्या पैटर्न दिखता है?", "पैटर्न दिखाओ",
    ],
)  # fmt: skip
def test_the_question_in_three_ways_of_writing(text):
    assert asking(text, Context()) == {}


@pytest.mark.parametrize(
    "text", ["find a pattern maker", "what do you remember?", "insightful actors in Mumbai"]
)
def test_other_wishes_are_left_alone(text):
    assert asking(text, Context()) is None
