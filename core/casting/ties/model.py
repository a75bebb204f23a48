"""Ties between people, agents, roles, projects and earlier work, and the ways they make. No rows here.

The graph is networkx's; it is imported when the first question needs it, not at start.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice, pairwise
from typing import Any, Literal

Kind = Literal["talent", "agent", "person", "role", "project", "work"]
How = Literal["represents", "brought", "seen", "listed", "of", "credit", "decided"]
WEIGHT: Mapping[str, float] = {
    "represents": 1.0,
    "brought": 1.0,
    "credit": 1.0,
    "seen": 1.2,
    "listed": 1.4,
    "of": 1.2,
    "decided": 2.5,
}
"""How far a tie leads: a producer who decided on two people ties them less than an agent or a film does."""
BOOKED = frozenset({"booked", "accepted"})
REACH = 2
MOST_NODES = 14
"""Of one picture: more cannot be read on a phone."""
MOST_HOPS = 6


@dataclass(frozen=True, slots=True)
class Node:
    """``key`` such as ``talent/5``. ``picture``: the reference of a portrait or a photo."""

    key: str
    kind: Kind
    name: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """Two nodes by their keys, and the row it stands in (``ladder/12``, ``talent/5``). ``by`` 0: nobody in
    particular. ``detail``: the outcome of what was seen; the part of a credit; the role put forward for."""

    one: str
    other: str
    how: How
    source: str
    at: datetime | None = None
    by: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Web:
    """Every node by its key, and the ties between them."""

    nodes: Mapping[str, Node]
    ties: tuple[Tie, ...]

    def between(self, one: str, other: str) -> list[Tie]:
        """What ties two neighbours, the strongest first, of one kind the latest first."""
        both = {one, other}
        found = [tie for tie in self.ties if {tie.one, tie.other} == both]
        return sorted(found, key=lambda tie: (WEIGHT[tie.how], -(tie.at.timestamp() if tie.at else 0.0)))

    def of(self, key: str, *hows: How) -> list[Tie]:
        """The ties of one node, of these kinds."""
        return [tie for tie in self.ties if key in (tie.one, tie.other) and tie.how in hows]

    def across(self, tie: Tie, key: str) -> Node:
        """The other end."""
        return self.nodes[tie.other if tie.one == key else tie.one]


def graph(web: Web) -> Any:
    """The web as a networkx graph: the strongest tie of two nodes is their distance."""
    networkx = importlib.import_module("networkx")
    made = networkx.Graph()
    made.add_nodes_from(sorted(web.nodes))
    for tie in web.ties:
        known = made.get_edge_data(tie.one, tie.other)
        if known is None or known["weight"] > WEIGHT[tie.how]:
            made.add_edge(tie.one, tie.other, weight=WEIGHT[tie.how])
    return made


def ways(web: Web, start: str, goal: str, most: int = 3) -> list[list[str]]:
    """The nearest ways from one node to another, as keys; none where they are not connected, or farther
    apart than anybody would call connected."""
    networkx = importlib.import_module("networkx")
    whole = graph(web)
    if start not in whole or goal not in whole or not networkx.has_path(whole, start, goal):
        return []
    found = networkx.all_shortest_paths(whole, start, goal, weight="weight")
    near = [list(way) for way in islice(found, 4 * most) if len(way) <= MOST_HOPS + 1]
    return sorted(near)[:most]


def around(web: Web, start: str) -> list[list[str]]:
    """What is within two ties of a node, as ways that begin there, the nearest first; so many as one picture
    can hold."""
    networkx = importlib.import_module("networkx")
    whole = graph(web)
    if start not in whole:
        return []
    reached = networkx.single_source_dijkstra(whole, start, weight="weight")
    lengths, paths = reached
    near = sorted(lengths, key=lambda key: (len(paths[key]), lengths[key], key))
    kept = [key for key in near if 1 < len(paths[key]) <= REACH + 1]
    return [list(paths[key]) for key in kept[: MOST_NODES - 1]]


def together(web: Web, one: str, other: str) -> list[str]:
    """The projects that both are booked in and the earlier works that both were in, as keys."""
    return sorted(_worked(web, one) & _worked(web, other))


def _worked(web: Web, key: str) -> set[str]:
    booked = {web.across(tie, key).key for tie in web.of(key, "seen") if tie.detail in BOOKED}
    projects = {tie.other for tie in web.ties if tie.how == "of" and tie.one in booked}
    return projects | {web.across(tie, key).key for tie in web.of(key, "credit")}


def agents_of(web: Web, key: str) -> list[Node]:
    """Who represents somebody or put them forward, each once, those who represent them first."""
    found = [web.across(tie, key) for how in ("represents", "brought") for tie in web.of(key, how)]
    return list(dict.fromkeys(found))


def clients_of(web: Web, key: str) -> list[Node]:
    """Whom an agent represents or put forward, each once; those that something was done with first, the
    latest of it leading."""
    found = dict.fromkeys(web.across(tie, key) for tie in web.of(key, "represents", "brought"))
    return sorted(found, key=lambda one: (-_latest(web, one.key), one.name))


def _latest(web: Web, key: str) -> float:
    times = [tie.at.timestamp() for tie in web.of(key, "seen", "listed", "brought") if tie.at is not None]
    return max(times, default=0.0)


def drawn(start: str, found: Iterable[Sequence[str]]) -> tuple[list[tuple[str, int]], list[tuple[str, str]]]:
    """(each node with its column, each pair of neighbours) of ways that begin at one node."""
    columns: dict[str, int] = {start: 0}
    pairs: dict[tuple[str, str], None] = {}
    for way in found:
        for column, (one, other) in enumerate(pairwise(way), 1):
            columns.setdefault(other, column)
            pairs.setdefault((one, other))
    kept = dict(list(columns.items())[:MOST_NODES])
    inside = [pair for pair in pairs if set(pair) <= kept.keys()]
    return _beside_their_own(kept, inside), inside


def _beside_their_own(columns: Mapping[str, int], pairs: Sequence[tuple[str, str]]) -> list[tuple[str, int]]:
    """Nodes by column, in each in the order of what they hang on: so that few lines cross."""
    hangs: dict[str, str] = {}
    for one, other in pairs:
        hangs.setdefault(other, one)
    order: dict[str, int] = {}
    for column in range(max(columns.values()) + 1):
        here = [key for key in columns if columns[key] == column]
        for key in sorted(here, key=lambda key: order.get(hangs.get(key, ""), 0)):
            order[key] = len(order)
    return [(key, columns[key]) for key in order]
