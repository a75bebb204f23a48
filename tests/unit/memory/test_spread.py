"""What is left out of the sums is never among the best."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.memory.places import MOST, first, session_of
from core.memory.spread import Spread

PLACES = st.builds(
    lambda conversation, session, position: first(conversation, session) + position,
    st.integers(1, 3),
    st.integers(0, 20),
    st.one_of(st.integers(0, 30), st.integers(MOST - 6, MOST - 1)),
)
HITS = st.lists(PLACES, unique=True, max_size=60)
WEIGHTS = (0.5, 0.4, 0.7, 1.0, 0.3, 0.5)


@given(
    st.lists(st.tuples(HITS, HITS, st.sampled_from((0.25, 0.175))), min_size=1, max_size=4),
    st.integers(1, 12),
    st.dictionaries(st.integers(1, 3), st.sampled_from((0.5, 1.0)), max_size=3),
)
def test_the_best_are_those_of_all(words, most, titled):
    quick = Spread(words, 5000, titled)
    best = quick.best(most, WEIGHTS)
    whole = Spread(words, 5000, titled)
    whole.look(whole.session)
    everything = whole.best(10**6, WEIGHTS)
    assert best == everything[:most]


@given(HITS)
def test_nothing_crosses_a_session_and_each_hit_reaches_its_neighbours(hits):
    spread = Spread([(hits, [], 1.0)], 5000)
    spread.look(spread.session)
    assert {session_of(place) for place in spread.wide} == {session_of(hit) for hit in hits}
    assert set(spread.held) == set(hits)
    assert set(spread.near) == {
        place for hit in hits for place in (hit - 1, hit, hit + 1) if session_of(place) == session_of(hit)
    }


def test_another_word_counts_less_and_never_besides():
    place = first(1, 3) + 7
    only, other, both = (
        Spread([(*words, 1.0)], 5000) for words in (([place], []), ([], [place]), ([place], [place]))
    )
    for spread in (only, other, both):
        spread.look(spread.session)
    assert both.held[place] == only.held[place] > other.held[place] > 0
    assert both.session == only.session
