"""Ties in words: a way of two hops as one sentence, a longer one as a chain."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from core.casting.ties.model import Node, Tie, Web
from core.texts import Words


def way(words: Words, web: Web, keys: Sequence[str]) -> str:
    """``Both are with Farah.``, ``Both were seen for Meera: Riya pinned, Amrita booked.``, or what is
    between each two of a longer way."""
    nodes = [web.nodes[key] for key in keys]
    if len(nodes) == 2:
        return hop(words, web, nodes[0], nodes[1])
    ends = {"one": nodes[0].name, "other": nodes[-1].name}
    if len(nodes) == 3 and nodes[0].kind == nodes[2].kind == "talent":
        middle = nodes[1]
        values = {"middle": middle.name, **ends}
        if middle.kind == "role":
            details = {
                "first": _stood(words, web, nodes[0], middle),
                "second": _stood(words, web, nodes[2], middle),
            }
            return words("ties-both-role", **values, **details)
        return words("ties-both", kind=middle.kind, **values)
    if len(nodes) == 5 and nodes[2].kind == "project":
        values = {"middle": nodes[2].name, "role": nodes[1].name, "part": nodes[3].name}
        return words("ties-both-project", **values, **ends)
    return words("ties-then").join(hop(words, web, one, other) for one, other in itertools.pairwise(nodes))


def hop(words: Words, web: Web, one: Node, other: Node) -> str:
    """What is between two neighbours: ``Riya Sen is with Farah Contractor``."""
    [tie, *_] = web.between(one.key, other.key)
    first, second = (one, other) if tie.one == one.key else (other, one)
    if tie.how == "seen":
        stood = words("episodes-outcome", outcome=tie.detail)
        return words("ties-seen", one=first.name, other=second.name, stood=stood)
    return words("ties-hop", how=tie.how, one=first.name, other=second.name, part=tie.detail or "none")


def _stood(words: Words, web: Web, one: Node, role: Node) -> str:
    """How far somebody came for a role."""
    [tie, *_] = web.between(one.key, role.key)
    return words("episodes-outcome", outcome=tie.detail) if tie.how == "seen" else words("ties-listed")


def client(words: Words, web: Web, agent: str, one: Node, number: int) -> str:
    """``2 · Simran Bhullar: put forward on Fri 20 Nov; Meera (Gully Nights): pinned``."""
    parts = [
        words("ties-put-forward", day=words.day(tie.at)) for tie in _put_forward(web, agent, one) if tie.at
    ]
    seen: dict[str, str] = {}
    for tie in sorted(web.of(one.key, "seen", "listed"), key=_newest_first):
        role = web.across(tie, one.key)
        stood = words("episodes-outcome", outcome=tie.detail) if tie.how == "seen" else words("ties-listed")
        seen.setdefault(
            role.key, words("ties-stood", role=role.name, project=_project(web, role), stood=stood)
        )
    what = "; ".join([*parts, *list(seen.values())[:2]]) or words("ties-nothing-yet")
    return words("ties-client", n=number, name=one.name, what=what)


def _put_forward(web: Web, agent: str, one: Node) -> list[Tie]:
    return [tie for tie in web.between(agent, one.key) if tie.how == "brought"][:1]


def _newest_first(tie: Tie) -> tuple[bool, float]:
    return tie.how != "seen", -(tie.at.timestamp() if tie.at else 0.0)


def _project(web: Web, role: Node) -> str:
    return next(
        (web.nodes[tie.other].name for tie in web.ties if tie.how == "of" and tie.one == role.key), ""
    )
