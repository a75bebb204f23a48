"""The scorer alone: what makes a turn the answer."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.evidence import terms_of
from core.memory.places import MOST, around, conversation_of, first, last, session_number, session_of
from core.memory.question import asking, read
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


@pytest.mark.parametrize("asked", ["How", "how did he do that", "kaise", "And why?", "कैसे"])
def test_a_short_question_asks_about_what_it_follows(asked):
    told = ("Meera", "Kabir got the visa after all.")
    lines = (told, ("Arjun", asked), ("Meera", "An uncle drove to Delhi."), ("Arjun", "Kabir is lucky."))
    other = (told, ("Arjun", "Fine."), ("Meera", "An aunt flew to Mumbai."), ("Arjun", "Kabir is lucky."))
    best = ranked("how did Kabir get the visa", small_talk(*other), small_talk(*lines))
    assert best.index("An uncle drove to Delhi.") < best.index("An aunt flew to Mumbai.")


@pytest.mark.parametrize("text", ["who reads for it", "Which other film", "cries how", "aur kab", "done?"])
def test_people_ask_without_a_mark(text):
    assert asking(text)


@pytest.mark.parametrize("text", ["I know who he is, ask him", "somehow it works", "the show is on"])
def test_other_turns_ask_nothing(text):
    assert not asking(text)


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


FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Asia/Kolkata"))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("what did we decide last week about Riya", 9, 15),
        ("pichle hafte Kabir ke baare mein kya tay hua", 9, 15),
        ("पिछले हफ्ते क्या तय हुआ", 9, 15),
        ("what did Priya say yesterday", 19, 19),
        ("kal kya bola tha", 19, 19),
    ],
)
def test_words_for_past_days_count_from_now(text, first, last):
    asked = read(text, FRIDAY)
    fits = [day for day in range(1, 21) if asked.dated(FRIDAY.replace(day=day, hour=13))]
    assert fits == list(range(first, last + 1))
    assert read(text).dated(FRIDAY.replace(day=first)) == 0.0


@pytest.mark.parametrize("text", ["who comes tomorrow", "is 5 pm fine", "from 10 to 6", "the fee of Kabir"])
def test_days_to_come_and_hours_move_nothing(text):
    assert read(text, FRIDAY).window is None


def test_a_named_month_counts_as_it_did():
    asked = read("what did we say in March", FRIDAY)
    assert (asked.month, asked.window) == (3, None)


@pytest.mark.parametrize(
    "text", ["When is the look test?", "kab hai shoot", "what time do we start", "How long ago"]
)
def test_a_question_for_a_time_is_seen(text):
    assert read(text).when


@pytest.mark.parametrize("asked", ["what happened to Veer", "Veer aakhir kahan"])
def test_how_something_is_asked_counts_less_than_what(asked):
    told = small_talk(("Meera", "Veer has left."))
    other = small_talk(("Meera", "It happened."), ("Meera", "Aakhir!"))
    assert ranked(asked, other, told)[0] == "Veer has left."


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
