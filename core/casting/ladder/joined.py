"""The orders of one message as messages of their own: those that may have to ask come last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.ladder import reasoned
from core.casting.ladder.acts import Act, readings
from core.errors import Rejected
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import Sought

_POINTS = Sought(
    r"(?:her|him|them|us(?:ko|e)|is(?:ko|e)|un(?:ko|he)|in(?:ko|he)|उस(?:को|े)|इस(?:को|े)|उन(?:को|्हें))",
)
"""Who is pointed at depends on what was done before."""


def joined(text: str, context: Context) -> tuple[str, ...]:
    """Each order of a message as a message; none where it is one order, or none of the ladder's. Raises
    Rejected where it is unclear who is meant by which."""
    if context.writer not in ("", *CASTING):
        return ()
    found = readings(text, context)
    if len(found) > 1:
        raise Rejected("ladder-one-each")
    if not found or _several(found[0]) is not None:
        return ()
    in_order = any(act.kind == "other" or any(map(_POINTS.fullmatch, act.people)) for act in found[0])
    return tuple(act.text for act in found[0]) if in_order else _costly_last(found[0])


def moving(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a move, a pass that says why, or several moves for one role: "pin Riya, backup Simran"."""
    one = reasoned.moving(text, context)
    if one is not None or context.writer not in ("", *CASTING):
        return one
    found = readings(text, context)
    return _several(found[0]) if len(found) == 1 else None


def _costly_last(found: tuple[Act, ...]) -> tuple[str, ...]:
    """Tags ask nothing; of the moves without a reason one question is made; what a pass asks comes last."""
    tags = [act.text for act in found if act.kind == "tag"]
    told = [act.text for act in found if act.kind != "tag" and act.why]
    moves = [act for act in found if act.kind == "rung" and not act.why]
    passes = [act.text for act in found if act.kind == "pass" and not act.why]
    together = (
        [", ".join(act.text for act in moves)] if _several(tuple(moves)) else [act.text for act in moves]
    )
    return (*tags, *told, *together, *passes)


def _several(found: tuple[Act, ...]) -> Mapping[str, Any] | None:
    """Moves alone, for one role, as one call; None for anything else."""
    moves = all(act.kind == "rung" and not act.why for act in found)
    if len(found) < 2 or not moves or len({act.role.casefold() for act in found}) > 1:
        return None
    each = [(one, act.said) for act in found for one in act.people]
    people, statuses = zip(*each, strict=True)
    return {"people": people, "statuses": statuses, "role": found[0].role}
