"""The card a producer decides on: one person, what speaks for them, and what can be tapped.

No rates, numbers or notes: a card stands where several people read along.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.casting.approvals.matter import Matter
from core.casting.projects.model import Project, Role
from core.casting.talent import cards as profiles
from core.casting.talent import reasons
from core.casting.talent.criteria import Criteria
from core.casting.talent.model import Span, Talent
from core.casting.talent.references import ages
from core.conversation.drafts import Draft, DraftCard, Option
from core.texts import Words

_ZONE = ZoneInfo("Asia/Kolkata")
"""Shooting days are days of the place."""
_SAID = frozenset({"language", "skill", "height", "city"})
_TIME = frozenset({"free", "no_clash", "tentative"})
VALID_H = 24.0 * 30
"""A card stays in its channel for weeks, and so do its buttons."""


def undecided(words: Words, matter: Matter, spans: Sequence[Span], votes: str = "") -> Draft:
    """The card as it is put before the producers; ``votes``: the line about them, once there are some."""
    review = matter.review
    chosen = {"reviews": [review.id], "version": review.version}

    def option(name: str, tool: str, style: str, arguments: dict[str, object]) -> Option:
        label = words(f"approvals-choice-{name}")
        return Option(label, tool, arguments, style, single_use=False, hours=VALID_H)  # type: ignore[arg-type]

    options = (
        option("approve", "decide_review", "primary", {**chosen, "decision": "approve", "tapped": True}),
        option("pass", "decide_review", "danger", {**chosen, "decision": "pass"}),
        option("comment", "comment_review", "plain", {"review": review.id}),
    )
    lines = [*facts(words, matter, spans), *([votes] if votes else [])]
    return Draft("", cards=(_card(words, matter, lines, options),))


def decided(words: Words, matter: Matter, spans: Sequence[Span]) -> Draft:
    """The same card after a decision: who, when, why, and a way to change it."""
    lines = [*facts(words, matter, spans), f"**{verdict(words, matter)}**"]
    return Draft("", cards=(_card(words, matter, lines, (change(words, matter),)),))


def change(words: Words, matter: Matter) -> Option:
    """Opens a decision again; the version says which one was seen."""
    seen = {"reviews": [matter.review.id], "version": matter.review.version, "change": True}
    return Option(words("approvals-choice-change"), "decide_review", seen, single_use=False, hours=VALID_H)


def verdict(words: Words, matter: Matter) -> str:
    """``Approved by Rohan, 11:04 AM``; a reason follows a colon."""
    review = matter.review
    at = "" if review.decided_at is None else words.clock(review.decided_at)
    line = words("approvals-verdict", decision=review.decision or "", by=matter.by, at=at)
    return f"{line}: {review.reason}" if review.reason else line


def _card(words: Words, matter: Matter, lines: Sequence[str], options: tuple[Option, ...]) -> DraftCard:
    title = f"{matter.name}, {ages(matter.talent)}"
    return DraftCard(title, tuple(lines), profiles.picture(matter.talent), options)


def facts(words: Words, matter: Matter, spans: Sequence[Span]) -> list[str]:
    """Why this person, height and city on one line; what is known of their time on the next."""
    return known(words, matter.talent, matter.role, matter.project, spans)


def known(words: Words, talent: Talent, role: Role, project: Project, spans: Sequence[Span]) -> list[str]:
    """The same of somebody who may not be before the producers."""
    asked = _asked(role, project)
    found = reasons.reasons(talent, asked, spans, None)
    said = [reasons.say(words, one) for one in found if one.kind in _SAID]
    said += [fact for fact in profiles.facts_of(words, talent) if fact not in said]
    when = [reasons.say(words, one) for one in found if one.kind in _TIME]
    return [line for line in (" · ".join(said), " · ".join(when)) if line]


def _asked(role: Role, project: Project) -> Criteria:
    """What the role asks that a card speaks about: its languages and the shooting days."""
    first = project.shoot_from
    if first is None:
        return Criteria(languages=role.languages)
    end = datetime.combine(project.shoot_to or first, time(), _ZONE) + timedelta(days=1)
    start = datetime.combine(first, time(), _ZONE)
    return Criteria(languages=role.languages, free_from=start, free_to=end)
