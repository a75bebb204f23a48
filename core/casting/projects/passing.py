"""``send Rohan a summary of Meera``, ``rohan ko meera ka status bhejo``: how a role or a project stands,
shown and then sent to a colleague."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.projects import queries
from core.casting.projects.model import Project
from core.casting.projects.model import Role as Part
from core.casting.projects.references import find_project, find_role
from core.casting.projects.standing import standing
from core.casting.talent.around import called
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF, Person
from core.store import persons
from core.texts import Words
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_LEAD = r"\W*(?:(?:please|pls|ok|okay|and|also|aur|can\s+you|could\s+you|now|then|zara)[\s,]+)*"
_TAIL = r"(?:[\s,]+(?:please|pls|now|abhi|na|yaar|today|aaj))*[\s.!।]*"
_A = r"(?:(?:a|an|the|quick|short|full|latest|current|brief)\s+)*"
_THING = r"(?:status(?:\s+(?:update|report))?|summary|report|recap|where\s+we\s+(?:are|stand)|numbers)"
_SEND = r"(?:send|share|forward|give|mail|message|whatsapp|show)"
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,30}?)"
_ABOUT = r"(?P<about>[^\W\d_][^?!:,\d]{0,40}?)"
_OF = rf"(?:\s+(?:of|for|on|about)\s+(?:the\s+)?{_ABOUT}(?:['’]s)?(?:\s+(?:role|part|project|casting))?)"
_BHEJ = r"(?:bhej\w*|de|share|forward|bata|send|dikha)\s*(?:do|dena|de|kar\s*do|karo|o|na)?"
_FORMS = shapes(
    rf"{_SEND}\s+{_WHO}\s+{_A}{_THING}{_OF}",
    rf"{_SEND}\s+{_WHO}\s+(?:the\s+)?{_ABOUT}(?:['’]s)?\s+{_THING}",
    rf"{_SEND}\s+{_A}{_THING}{_OF}\s+(?:to|with)\s+{_WHO}",
    rf"{_SEND}\s+(?:the\s+)?{_ABOUT}(?:['’]s)?\s+{_THING}\s+(?:to|with)\s+{_WHO}",
    rf"{_WHO}\s+ko\s+{_ABOUT}\s+(?:ka|ki)\s+(?:poora\s+|pura\s+)?{_THING}\s+{_BHEJ}",
    rf"{_ABOUT}\s+(?:ka|ki)\s+(?:poora\s+|pura\s+)?{_THING}\s+{_WHO}\s+ko\s+{_BHEJ}",
    rf"{_WHO}\s+को\s+{_ABOUT}\s+(?:का|की)\s+(?:स्टेटस|हाल|रिपोर्ट|समरी)\s+(?:भेज|दे|बता)\S*(?:\s*(?:दो"
    rf"|देना))?",
    rf"{_ABOUT}\s+(?:का|की)\s+(?:स्टेटस|हाल|रिपोर्ट|समरी)\s+{_WHO}\s+को\s+(?:भेज|दे|बता)\S*(?:\s*(?:दो"
    rf"|देना))?",
    before=_LEAD,
    after=_TAIL,
)
_NOBODY = listed(
    """
    me us mujhe mujhko hume humko everyone everybody all team them agents agent producers talent sab sabko
    list it here group channel
    """
)
_IT = listed("it this that iska uska is us इस उस role project")


class Passing(Arguments):
    """``to``: a colleague. ``about``: a role or a project."""

    to: str = Field(max_length=80)
    about: str = Field(default="", max_length=120)


class Passed(Arguments):
    """What was shown."""

    to: int
    project: int
    role: int = 0


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only of a role or a project there is, or the one talked about."""
    if context.writer not in CASTING:
        return None
    names = (*context.known_roles, *context.known_projects)
    for found in _FORMS.all_of(composed(text)):
        who, about = found["who"].strip(), found["about"].strip()
        if set(who.casefold().split()) & _NOBODY:
            continue
        if set(about.casefold().split()) <= _IT:
            about = context.focus_role or context.focus_project
        known = whose_name(about, names) if about else ()
        if len(known) == 1:
            return {"to": who, "about": known[0]}
    return None


async def pass_status(ctx: ToolContext, args: Passing) -> Result:
    """Shown as it would be read, to somebody who may see that project; nothing leaves before the yes."""
    to = await called(ctx, args.to, STAFF)
    if to is None or to.id == ctx.person.id:
        raise Rejected("projects-pass-nobody", name=args.to)
    project, role = await _meant(ctx, args.about)
    await _may_see(ctx, to, project)
    text = await _text(ctx, project, role, ctx.words)
    sent = {"to": to.id, "project": project.id, "role": 0 if role is None else role.id}
    options = (
        Option(
            ctx.words("projects-pass-send", name=to.first_name), "send_status", sent, "primary", means="yes"
        ),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    about = ctx.words("projects-pass-preview", name=to.first_name)
    focus = {"project_id": project.id, **({} if role is None else {"role_id": role.id})}
    return Result(Draft(f"{about}\n{text}", options=options, ask=Ask("choice", about)), focus=focus)


async def send_status(ctx: ToolContext, args: Passed) -> Result:
    """As it stands at this moment, in the reader's language."""
    to, project = await persons.get(ctx.tx, args.to), await queries.project(ctx.tx, args.project)
    if to is None or project is None or to.org_id != ctx.org_id or project.org_id != ctx.org_id:
        raise Rejected("projects-pass-nobody", name="")
    await _may_see(ctx, to, project)
    role = await queries.role(ctx.tx, args.role) if args.role else None
    theirs = Words(to.language, to.timezone)
    text = await _text(ctx, project, role, theirs)
    stamp = hashlib.sha256(f"{ctx.person.id}|{ctx.now.isoformat()}|{text}".encode()).hexdigest()[:16]

    def make(words: Words) -> Draft:
        return Draft(words("team-from", name=ctx.person.first_name, text=text))

    told = await ctx.desk.tell(to.id, make, key=f"status/{stamp}/{to.id}")
    key = "team-told" if told.status in ("queued", "repeated") else "team-missed"
    return Result(Draft(ctx.words(key, names=to.first_name, count=1)))


async def _meant(ctx: ToolContext, about: str) -> tuple[Project, Part | None]:
    try:
        role = await find_role(ctx, about)
    except Rejected:
        role = None
    if role is None:
        project = await find_project(ctx, about)
    else:
        project = await queries.project(ctx.tx, role.project_id)
    if project is None:
        raise Rejected("projects-unknown", name=about)
    return project, role


async def _may_see(ctx: ToolContext, to: Person, project: Project) -> None:
    """Raises Rejected where somebody is not on a project."""
    if project.id not in {one.id for one in await queries.visible(ctx.tx, to)}:
        raise Rejected("projects-pass-not-on", name=to.first_name, project=project.name)


async def _text(ctx: ToolContext, project: Project, role: Part | None, words: Words) -> str:
    now = await standing(ctx.tx, words, project)
    if role is None:
        lines = [f"**{card.title}**: {' · '.join(card.lines)}" for card in now.draft.cards]
        return "\n".join([now.draft.text, *lines])
    found = next((card for card in now.draft.cards if card.title.startswith(role.name)), None)
    said = words("projects-nobody-yet") if found is None else " · ".join(found.lines)
    return f"**{role.name}** ({project.name}): {said}"
