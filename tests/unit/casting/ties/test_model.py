"""Ways between people: the nearest first, strong ties before weak ones, and never farther than six hops."""

from __future__ import annotations

import itertools
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.ties.model import MOST_HOPS, Node, Tie, Web, agents_of, clients_of, drawn, together, ways
from core.casting.ties.orders import asking
from core.understanding.meaning import Context


def web(*ties):
    keys = {key for tie in ties for key in (tie.one, tie.other)}
    kinds = {"talent": "talent", "person": "agent", "role": "role", "project": "project", "work": "work"}
    return Web({key: Node(key, kinds[key.split("/")[0]], key) for key in keys}, tuple(ties))


def represents(agent, *talent):
    return [Tie(f"person/{agent}", f"talent/{one}", "represents", f"talent/{one}") for one in talent]


def test_an_agent_of_both_is_nearer_than_a_producer_who_decided_on_both():
    decided = [Tie("person/7", f"talent/{n}", "decided", f"review/{n}") for n in (1, 2)]
    assert ways(web(*decided, *represents(9, 1, 2)), "talent/1", "talent/2") == [
        ["talent/1", "person/9", "talent/2"]
    ]


def test_who_is_not_connected_has_no_way():
    assert ways(web(*represents(9, 1), *represents(8, 2)), "talent/1", "talent/2") == []
    assert ways(web(*represents(9, 1)), "talent/1", "talent/404") == []


def test_nobody_calls_seven_hops_connected():
    chain = [Tie(f"talent/{n}", f"talent/{n + 1}", "credit", "talent/1") for n in range(MOST_HOPS + 1)]
    assert ways(web(*chain), "talent/0", f"talent/{MOST_HOPS}")
    assert ways(web(*chain), "talent/0", f"talent/{MOST_HOPS + 1}") == []


def test_booked_for_two_roles_of_one_project_is_work_together_and_seen_is_not():
    roles = [Tie(f"role/{n}", "project/1", "of", f"role/{n}") for n in (1, 2)]
    seen = [Tie(f"talent/{n}", f"role/{n}", "seen", f"ladder/{n}", detail="booked") for n in (1, 2)]
    assert together(web(*roles, *seen), "talent/1", "talent/2") == ["project/1"]
    only = [seen[0], Tie("talent/2", "role/2", "seen", "ladder/2", detail="pinned")]
    assert together(web(*roles, *only), "talent/1", "talent/2") == []


def test_what_hangs_on_somebody_is_drawn_beside_them():
    found = [["p", "a"], ["p", "b"], ["p", "b", "x"], ["p", "a", "y"]]
    placed, pairs = drawn("p", found)
    assert [key for key, _ in placed] == ["p", "a", "b", "y", "x"]
    assert dict(placed)["x"] == 2
    assert ("b", "x") in pairs


def test_agents_and_clients_are_each_told_once():
    both = [*represents(9, 1, 2), Tie("person/9", "talent/1", "brought", "submission/1")]
    assert [one.key for one in agents_of(web(*both), "talent/1")] == ["person/9"]
    assert sorted(one.key for one in clients_of(web(*both), "person/9")) == ["talent/1", "talent/2"]


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=20))
def test_every_way_begins_and_ends_where_it_is_asked_and_is_made_of_ties(pairs):
    ties = [Tie(f"talent/{a}", f"talent/{b}", "credit", f"talent/{a}") for a, b in pairs if a != b]
    made = web(*ties)
    for way in ways(made, "talent/0", "talent/7"):
        assert (way[0], way[-1]) == ("talent/0", "talent/7")
        assert all(made.between(one, other) for one, other in itertools.pairwise(way))


@pytest.mark.parametrize(
    ("text", "what", "people"),
    [
        ("how are Riya and Simran connected?", "connected", ["Riya", "Simran"]),
        ("how are 1 and 2 connected?", "connected", ["1", "2"]),
        ("1 aur 3 ne saath kaam kiya hai?", "together", ["1", "3"]),
        ("who is connected with Riya", "connected", ["Riya"]),
        ("Riya ke connections dikhao", "connected", ["Riya"]),
        ("did they ever work together?", "together", []),
        ("dono ne saath kaam kiya hai", "together", []),
        ("who is Riya's agent?", "agent", ["Riya"]),
        ("Riya ka agent kaun hai", "agent", ["Riya"]),
        ("रिया का एजेंट कौन है?", "agent", ["रिया"]),
        ("Farah ke paas kaun kaun se actors hain", "brought", ["Farah"]),
        ("How is Riya connected to Simran", "connected", ["Riya", "Simran"]),
        ("what's the connection between Riya and Simran", "connected", ["Riya", "Simran"]),
        ("Riya aur Simran ka kya connection hai?", "connected", ["Riya", "Simran"]),
        ("रिया और सिमरन के बीच क्या रिश्ता है?", "connected", ["रिया", "सिमरन"]),
        ("kya Riya aur Kabir ne kabhi saath kaam kiya hai?", "together", ["Riya", "Kabir"]),
        ("Riya ne Kabir ke saath kaam kiya hai kya", "together", ["Riya", "Kabir"]),
        ("has Riya ever worked with Kabir?", "together", ["Riya", "Kabir"]),
        ("who has worked with this actor's agent?", "agent", ["this actor"]),
        ("who else is with Riya's agent", "agent", ["Riya"]),
        ("uske agent ke saath aur kaun hai", "agent", ["uske"]),
        ("who else has Farah brought us?", "brought", ["Farah"]),
        ("Farah ne aur kisko bheja hai", "brought", ["Farah"]),
        ("who does Farah represent?", "brought", ["Farah"]),
        ("show me how they are connected", "picture", []),
        ("draw a map of Riya's connections", "picture", ["Riya"]),
        ("Riya ke connections ki picture dikhao", "picture", ["Riya"]),
    ],
)
def test_questions_are_read_in_three_ways_of_writing(text, what, people):
    read = asking(text, Context())
    assert read is not None
    assert (read["what"], read["people"]) == (what, people)


@pytest.mark.parametrize(
    "text",
    [
        "find actors with an agent",
        "how is Riya?",
        "connect me to a person",
        "link my account",
        "show photos of Riya",
    ],
)
def test_other_wishes_are_left_alone(text):
    assert asking(text, Context()) is None


def test_the_graph_is_not_loaded_at_start():
    code = (
        "import sys, config.app, core.conversation.tools as t; t.collect(); print('networkx' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
