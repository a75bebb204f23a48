"""Asking for a person: staff are told who asks, where, and about what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.people import CASTING, EVERYBODY, STAFF, Person
from core.store import handovers, outbox, persons
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import beside, composed, shapes

STRANGERS = 5
"""Staff are told of so many strangers in an hour one by one; then once that there are more."""
INTRODUCED = "introduced"
ADDED = "introduced_more"
ADDITIONS = 3
"""What one stranger may add before the team reads no more of them."""


class About(Arguments):
    """``about``: what it is about, in the person's own words; may be empty."""

    about: str = ""


class Introduction(About):
    """``who``: what a stranger says they are."""

    who: Literal["agent", "talent"]


async def ask_for_person(ctx: ToolContext, arguments: About) -> Result:
    """Told once an hour per person at most: the key says so."""
    if not ctx.person.known:
        return await _stranger(ctx, "person", arguments.about)
    if ctx.person.role not in CASTING:
        await handovers.ask(ctx.tx, ctx.org_id, ctx.person.id, arguments.about.strip(), ctx.now)

    def alert(words: Words) -> Draft:
        role, about = words(f"role-{ctx.person.role}"), _about_words(arguments.about)
        text = words(
            "person-asked-staff", name=ctx.person.name, role=role, channel=_via(ctx, words), about=about
        )
        take = Option(words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, "primary")
        return Draft(text, options=() if ctx.person.staff else (take,))

    hour = ctx.now.strftime("%Y%m%d%H")
    for colleague in await _colleagues(ctx):
        if colleague.id != ctx.person.id:
            key = f"person/{ctx.person.id}/{hour}/{colleague.id}"
            await ctx.desk.tell(colleague.id, alert, key=key, purpose="alert")
    return Result(Draft(ctx.words("person-asked-colleague" if ctx.person.staff else "person-asked")))


async def introduce(ctx: ToolContext, arguments: Introduction) -> Result:
    """A stranger says that they are an agent or talent: the team hears of it once."""
    return await _stranger(ctx, arguments.who, arguments.about)


async def _stranger(ctx: ToolContext, who: str, about: str) -> Result:
    """At most one message to each colleague for each stranger, ever; and few in an hour, whoever writes."""
    if ctx.focus.get(INTRODUCED):
        return Result(Draft(ctx.words("stranger-told")))
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    about, name = _about_words(about), (mine["display_name"] if mine else "") or ctx.person.name

    def alert(words: Words) -> Draft:
        values = {"channel": _via(ctx, words), "name": name or "none", "what": who, "about": about}
        return Draft(words("stranger-staff", **values))

    def flood(words: Words) -> Draft:
        return Draft(words("stranger-staff-many", count=STRANGERS))

    colleagues = await _colleagues(ctx)
    place = await _place(ctx, colleagues)
    for colleague in colleagues:
        key = f"strangers/{ctx.now:%Y%m%d%H}/{place or 'more'}/{colleague.id}"
        if place:
            await ctx.desk.tell(colleague.id, alert, key=key, purpose="alert")
        else:
            await ctx.desk.tell(colleague.id, flood, key=key)
    focus = {INTRODUCED: ctx.now.isoformat(), **({} if place else {ADDED: ADDITIONS})}
    return Result(Draft(ctx.words(f"stranger-{who}")), focus=focus)


async def introduce_more(ctx: ToolContext, arguments: About) -> Result:
    """What a stranger adds to their introduction goes the same way, so often at most."""
    count = int(ctx.focus.get(ADDED) or 0)
    if not ctx.focus.get(INTRODUCED) or count >= ADDITIONS:
        return Result(Draft(ctx.words("stranger-told")))
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    name = (mine["display_name"] if mine else "") or ctx.person.name or "none"
    about = " ".join(arguments.about.split())[:200]

    def alert(words: Words) -> Draft:
        values = {"channel": _via(ctx, words), "name": name, "about": about}
        return Draft(words("stranger-more-staff", **values))

    for colleague in await _colleagues(ctx):
        await ctx.desk.tell(colleague.id, alert, key=f"stranger/{ctx.inbound_id}/{colleague.id}")
    return Result(Draft(ctx.words("stranger-more")), focus={ADDED: count + 1})


async def _place(ctx: ToolContext, colleagues: Sequence[Person]) -> int:
    """Which stranger of this hour this is; 0: one too many."""
    for place in range(1, STRANGERS + 1):
        keys = [f"strangers/{ctx.now:%Y%m%d%H}/{place}/{colleague.id}" for colleague in colleagues]
        if not any([await outbox.by_key(ctx.tx, key) for key in keys]):
            return place
    return 0


async def _colleagues(ctx: ToolContext) -> Sequence[Person]:
    return await persons.with_roles(ctx.tx, ctx.org_id, ("casting_director", "associate", "owner"))


def _via(ctx: ToolContext, words: Words) -> str:
    via = ctx.address.channel
    return words("team-channel", channel=via, name=via.capitalize())


def _about_words(about: str) -> str:
    return f": {about.strip()[:200]}" if about.strip() else ""


_HUMAN = shapes(
    r"\W*(?:(?:please|can i|could i|let me|i (?:want|need|would like) to)\s+)*"
    r"(?:talk|speak|chat)\s+(?:to|with)\s+(?:an?\s+|the\s+|some\s+)?(?:real\s+|actual\s+)?"
    r"(?:person|human|human being|somebody|someone|team|people)"
    r"(?:\s+please)?\W*",
    r"\W*kisi\s+(?:insaan|aadmi|bande)?\s*se\s+baat\s+(?:karo|karao|karwao|karni hai|kara do)\W*",
)
"""What the desk itself tells people to write is certain, whatever was talked about before."""


_PLEASE = (
    r"(?:(?:please|pls|plz|sir|mam|ma['’]?am|madam|ji|aap|zara|ek\s+(?:baar|bar)|mujhe|muje|mereko|hume|humein|koi|abhi"
    r"|कृपया|मुझे|एक\s+बार|ज़रा)[\s,]+)*"
)
_CALL_ME = shapes(
    r"(?:call|phone|ring|fon|कॉल|फ़ोन|फोन)\s+(?:kar(?:o|iye|iyega|na|lo|ke|dena|e+n?)?|kijiye(?:ga)?|laga(?:o|iye|na)|ghuma(?:o|iye)|me|us|करो|करना|कीजिए|करिए|लगाओ)"
    r"(?:\s*(?:do|dijiye|dena|lo|lena|na|दो|दीजिए|लो|ना))?",
    r"(?:can|could|will|would)\s+(?:you|u|someone|somebody|anyone)\s+(?:please\s+)?(?:call|phone|ring)\s+(?:me|us)(?:\s+back)?",
    before=rf"\W*(?:(?:hi|hello|namaste)[\s,]+)?{_PLEASE}",
    after=r"(?:[\s,]+(?:please|pls|plz|sir|mam|ma['’]?am|ji|na|mujhe|mereko|hume|back|once|abhi|urgent(?:ly)?|jaldi|ek\s+baar|yaar|thanks|मुझे|ना|जी))*[\s.!?।]*",
)
"""Of the talent's side: the team's "call karo" is about somebody else."""


@beside(_HUMAN, _CALL_ME)
def _order(text: str, context: Context) -> Mapping[str, Any] | None:
    called = context.writer not in STAFF and _CALL_ME.of(composed(text))
    return {"about": ""} if called or _HUMAN.of(composed(text)) else None


def _about(meaning: Meaning, _focus: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"about": str(meaning.entities.get("body", ""))}


TOOLS = (
    Tool(
        "ask_for_person",
        "Tell the casting team that this person wants to talk to a human.",
        About,
        ask_for_person,
        roles=EVERYBODY,
        effect="send",
        intents=("help.human",),
        fill=_about,
        order=_order,
    ),
    Tool(
        "introduce_more",
        "Tell the casting team what a stranger adds to their introduction: links, figures, experience.",
        About,
        introduce_more,
        roles=frozenset({"unknown"}),
        effect="send",
        internal=True,
    ),
    Tool(
        "introduce_stranger",
        "Tell the casting team that an agent or a talent nobody knows has written.",
        Introduction,
        introduce,
        roles=frozenset({"unknown"}),
        effect="send",
        internal=True,
    ),
)
