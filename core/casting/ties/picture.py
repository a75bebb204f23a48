"""The reference that a picture of ties is drawn from, with everything on it."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any

from core.casting.sheets.model import drawn_in, latin
from core.casting.talent.model import initials
from core.casting.ties.model import Node, Web, drawn
from core.texts import Words


def picture(words: Words, web: Web, start: str, found: Sequence[Sequence[str]], title: str) -> str:
    """``ties:<packed>``, in letters that a picture's font has."""
    said = Words(drawn_in(words.language), words.timezone)
    placed, pairs = drawn(start, found)
    order = {key: n for n, (key, _) in enumerate(placed)}
    nodes = [_node(said, web.nodes[key], column) for key, column in placed]
    lines = [[order[one], order[other], _between(said, web, one, other)] for one, other in pairs]
    shown: dict[str, Any] = {"title": latin(title), "nodes": nodes, "lines": lines}
    packed = base64.urlsafe_b64encode(json.dumps(shown, ensure_ascii=False).encode()).decode().rstrip("=")
    return f"ties:{packed}"


def _node(words: Words, node: Node, column: int) -> dict[str, Any]:
    name = latin(node.name)
    seed, photo = node.key, node.picture if node.picture.startswith("media:") else ""
    if node.picture.startswith("portrait:"):
        seed = node.picture.split(":")[1]
    face = initials(name) if node.kind in ("talent", "agent", "person") else ""
    kind = words("ties-kind", kind=node.kind)
    return {"name": name, "kind": kind, "column": column, "seed": seed, "face": face, "photo": photo}


def _between(words: Words, web: Web, one: str, other: str) -> str:
    [tie, *_] = web.between(one, other)
    return (
        words("episodes-outcome", outcome=tie.detail)
        if tie.how == "seen"
        else words("ties-line", how=tie.how)
    )
