"""A project that is to be closed: what stays open is named first, and a second thought brings it back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from core.casting.projects import making, queries
from core.casting.projects.model import Project
from core.casting.projects.orders import this_one
from core.casting.projects.roles import project_or_question
from core.casting.talent.names import alike
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.taking_back import takes_back
from core.conversation.tools import ToolContext
from core.features import parts
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

CLOSED = "closed_project"
"""In the focus and the context's ``raw``: the project that was closed just now."""
LATELY = timedelta(minutes=15)
MOST_NAMES = 5


async def asked(ctx: ToolContext, about: Project) -> Result | None:
    """The question before a project is closed, with what stays open; None where nothing does."""
    roles = await queries.roles(ctx.tx, about.id)
    ids = [one.id for one in roles]
    auditions = sum([await making.booked(ctx, one) for one in roles])
    offers = sum([await feature.still_open(ctx.tx, ids) for feature in parts("core.casting", "still_open")])
    names = [one.name for one in roles if one.open]
    if not (auditions or offers or names):
        return None
    lines = [ctx.words("projects-close-ask", project=about.name)]
    for key, count in (("auditions", auditions), ("offers", offers), ("roles", len(names))):
        if count:
            listed = ctx.words.names(names, most=MOST_NAMES) if key == "roles" else "-"
            lines.append("• " + ctx.words(f"projects-close-{key}", count=count, names=listed))
    lines.append(ctx.words("projects-close-tells-nobody"))
    chosen = {"project": f"project:{about.id}", "state": "wrapped", "anyway": True}
    options = (
        Option(ctx.words("projects-close-it"), "revise_project", chosen, "danger", means="yes"),
        Option(ctx.words("projects-leave-open"), "leave_it", means="no"),
    )
    ask = Ask("choice", ctx.words("projects-close-about", project=about.name))
    return Result(
        Draft("\n".join(lines), options=options, ask=ask),
        focus={"project_id": about.id},
        data={"open": {"auditions": auditions, "offers": offers, "roles": names}},
    )


def kept(ctx: ToolContext, made: Project, state: str) -> dict[str, Any]:
    """What the focus keeps of a project whose state changed."""
    if state != "wrapped":
        return {CLOSED: None}
    said = {"name": made.name, "at": ctx.now.isoformat(), "label": ctx.words("projects-undo")}
    return {CLOSED: said}


def just_closed(focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """For the context's ``raw``: the project that was closed a few minutes ago."""
    closed = focus.get(CLOSED)
    if not closed or now - datetime.fromisoformat(closed["at"]) > LATELY:
        return {}
    return {CLOSED: closed}


def back(text: str, context: Context) -> Mapping[str, Any] | None:
    """``nahi rehne do`` right after a project was closed, while that is what could be undone."""
    closed = context.raw.get(CLOSED)
    if not closed or tuple(context.pending_choices) != (closed["label"],) or not takes_back(text):
        return None
    return {"project": closed["name"], "state": "active"}


_PROJECT = (
    r"(?:(?:the\s+)?(?P<word>project|film|series|show)\s+)?"
    r"[\"'“‘]?(?P<project>[^\W_][^\"'”’?:,]{0,79}?)[\"'”’]?"
)
_DO = r"(?:\s*(?:karo|kar\s*do|kardo|karna\s+hai|do|dena|करो|कर\s*दो|दो))?"
_DELETED = shapes(
    rf"(?:delete|remove|erase|scrap|trash)\s+{_PROJECT}(?:\s+project)?",
    rf"{_PROJECT}(?:\s+project)?\s+(?:(?:ko|को)\s+)?(?:delete|remove|discard|डिलीट){_DO}",
    rf"{_PROJECT}(?:\s+project)?\s+(?:(?:ko|को)\s+)?(?:hata|mita|uda|हटा|मिटा)(?:o|na|ओ)?{_DO}",
    before=r"\W*(?:(?:please|pls|ok|ab|now)\s+)*",
    after=r"(?:\s+(?:please|pls))?[\s.!।]*",
)


@beside(_DELETED)
def deleted(text: str, context: Context) -> Mapping[str, Any] | None:
    """``delete project Rang De``: of a project there is, or where a project is spoken of."""
    said = composed(text)
    for found in _DELETED.all_of(said):
        name = found["project"].strip()
        spoken = re.search(r"\b(?:project|film|series|show)\b", said, re.I)
        if (
            this_one(name)
            or (spoken and this_one(f"{name} project"))
            or (re.fullmatch(r"(?:it|this|that|iss?e|isko)", name, re.I) and found["word"])
        ):
            return {"project": ""}
        known = next((one for one in context.known_projects if alike(name, one)), "")
        part = any(alike(name, one) for one in context.known_roles)
        if (known and not part) or found["word"]:
            return {"project": known or name}
    return None


async def delete_project(ctx: ToolContext, args: making.Which) -> Result:
    """Projects are closed and never deleted, which is offered instead."""
    about = await project_or_question(ctx, args.project, "delete_project")
    if isinstance(about, Result):
        return about
    text = ctx.words("projects-not-deleted", project=about.name, state=about.state)
    if about.state == "wrapped":
        return Result(Draft(text), focus={"project_id": about.id})
    chosen = {"project": f"project:{about.id}", "state": "wrapped"}
    options = (
        Option(ctx.words("projects-close-it"), "revise_project", chosen, means="yes"),
        Option(ctx.words("projects-leave-open"), "leave_it", means="no"),
    )
    ask = Ask("choice", ctx.words("projects-close-about", project=about.name))
    return Result(Draft(text, options=options, ask=ask), focus={"project_id": about.id})
