"""The scorer alone: what makes a turn the answer."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.evidence import terms_of
from core.memory.places import MOST, around, conversation_of, first, last, session_number, session_of
from core.memory.question import read
from core.memory.score import WEIGHTS, Postings, Ranking, Turn

FILLER = ("Okay.", "Sounds good to me.", "Let me check with the producer.", "Sure, no problem at all today.")


def ranked(question: str, *sessions: list[tuple[str, str]], dates: tuple[datetime, ...] = ()) -> list[str]:
    """The texts of the sessions, best first."""
    turns, hits = {}, defaultdict(list)
    for number, session in enumerate(sessions):
        for n, (speaker, text) in enumerate(session):
            place = first(1, number) + n
            terms = terms_of(speaker, text, None)
            turns[place] = Turn(place, speaker, text, terms, dates[number] if dates else None)
            for term in set(terms):
                hits[term].append(place)
    asked = read(question)
    ids = {term: hits.get(term, []) for term in asked.terms}
    postings = Postings(ids, {term: len(found) for term, found in ids.items()}, len(turns))
    ranking = Ranking(asked, postings)
    return [turns[turn].text for _, turn in ranking.order(ranking.shortlist(100), turns)]


def small_talk(*lines: tuple[str, str]) -> list[tuple[str, str]]:
    before = [("Meera", text) for text in FILLER]
    return [*before, *lines, *before]


def test_the_answer_is_found_by_its_question_next_to_it():
    asked = ("Meera", "Who did the network want for the older sister?")
    answer = ("Arjun", "They kept coming back to Tanvi, I would say.")
    best = ranked("who was wanted as the older sister", small_talk(asked, answer), small_talk())
    assert best[0] == answer[1]


def test_words_said_in_one_session_lift_all_of_it():
    there = small_talk(("Meera", "The boxer film needs a trainer."), ("Arjun", "Rana is free in June."))
    other = small_talk(("Meera", "The doctor film is done."), ("Arjun", "Rana sent a new tape."))
    best = ranked("is Rana free for the boxer film", other, there)
    assert best[0] == "Rana is free in June."


def test_a_named_month_prefers_what_was_said_then():
    lines = small_talk(("Meera", "We met Kabir for the lead."))
    march, may = datetime(2026, 3, 9, tzinfo=UTC), datetime(2026, 5, 9, tzinfo=UTC)
    marked = [(who, text.replace("lead", "lead in the second round")) for who, text in lines]
    best = ranked("whom did we meet in May 2026 for the lead", lines, marked, dates=(march, may))
    assert "second round" in best[0]


def test_may_is_a_month_only_beside_a_time():
    assert read("what may she want").month == 0
    assert read("what did we say in May").month == 5
    assert (read("who came on 7 May 2026").day, read("who came on 7 May 2026").year) == (7, 2026)


@pytest.mark.parametrize(
    "text", ["When is the look test?", "kab hai shoot", "what time do we start", "How long ago"]
)
def test_a_question_for_a_time_is_seen(text):
    assert read(text).when


def test_weights_can_be_left_out_for_the_ablation():
    assert WEIGHTS.without("near", "wide").near == 0.0
    assert WEIGHTS.without("near").wide == WEIGHTS.wide


@given(st.integers(1, 10**6), st.integers(0, MOST - 1), st.integers(0, MOST - 1), st.integers(0, 8))
def test_a_place_says_where_it_is_and_what_is_around_it(conversation, session, position, reach):
    place = first(conversation, session) + position
    assert conversation_of(place) == conversation
    assert session_number(place) == session
    near = around(place, reach)
    assert place in near
    assert {session_of(one) for one in near} == {session_of(place)}
    assert near[-1] <= last(conversation, session)
