"""Who speaks for somebody and does not know yet: "will check with Harleen and revert", "maybe Harleen". The
team reads it in their words, and the time stays theirs until they know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.auditions import parties, passing_on
from core.casting.auditions.answers import matter
from core.casting.auditions.letters import choices
from core.casting.auditions.scene import when
from core.casting.auditions.wording import doubts, noes
from core.casting.talent.names import alike
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes
from core.understanding.vocabulary import words as listed

_NAME = r"(?P<who>[^\W\d_]{3,20}(?:\s+[^\W\d_]{2,20})?)"
_LATER = r"(?:revert|(?:get|come)\s+back|confirm|tell\s+(?:you|u)|let\s+(?:you|u)\s+know|update|inform)"
_THEN = (
    rf"(?:[\s,]+(?:and|n|then|&)\s+(?:i['’]?ll\s+|will\s+)?{_LATER}(?:\s+(?:to\s+)?(?:you|u))?)?"
    r"(?:\s+(?:soon|later|shortly|asap|today|tomorrow|kal|by\s+[\w\s]{2,20}|in\s+(?:some|a)\s+[\w\s]{2,20}))?"
)
_ASK = (
    r"(?:check(?:ing)?|ask(?:ing)?|confirm(?:ing)?|talk(?:ing)?|speak(?:ing)?)(?:\s+(?:it|this|once|first))?"
)
_I = (
    r"(?:i\s*(?:['’]ll|['’]m|\s+will|\s+am|\s+need\s+to|\s+have\s+to|\s+must)?|will|let\s+me|need\s+to|have\s+to"
    r"|just|give\s+me\s+[\w\s]{2,20}?[\s,]+(?:will|to|i['’]?ll))"
)
_ONE = rf"(?:him|her|them|the\s+(?:artist|actor|actress|talent|client)|{_NAME})"
_HI_ONE = rf"(?:us|un|unse|usse|isse|in|artist|{_NAME})"
_TELLS = (
    r"(?:bata(?:ti|ta|te|un?g[ai]|ungi|unga|enge|yenge|ana)|confirm\s+kar(?:ti|ta|te|un?g[ai]|enge)"
    r"|revert\s+kar(?:ti|ta|te|un?g[ai]|enge))(?:\s+(?:hoon|hu|hun|h|hain))?"
)
_MAYBE = (
    r"(?:may\s?be|perhaps|possibly|tentative(?:ly)?|not\s+(?:so\s+|very\s+)?sure|unsure|not\s+confirmed|sha+yad"
    r"|शायद)"
)
_AA = (
    r"(?:\s+(?:aa?\s*jaa?ye(?:g[ai])?|aa?ye(?:g[ai])?|aa\s+sak(?:ti|ta|te)|will\s+come|comes|can\s+come|confirm"
    r"|आ\s*जाए|आएगी|आएगा)(?:\s+(?:hai|h|है))?)?"
)
_FORMS = shapes(
    rf"{_I}\s+{_ASK}\s+(?:with|to|from)?\s*{_ONE}{_THEN}",
    rf"(?:(?:check(?:ing)?|talk(?:ing)?|speak(?:ing)?|confirm(?:ing)?)\s+(?:it\s+|once\s+|first\s+)?(?:with|to)|asking)\s+{_ONE}{_THEN}",
    rf"(?:i\s*(?:['’]ll|\s+will)\s+|will\s+|let\s+me\s+)(?:{_ASK}\s+(?:and|n|&)\s+)?{_LATER}"
    r"(?:\s+(?:to\s+)?(?:you|u))?(?:\s+(?:soon|later|shortly|asap|today|tomorrow|by\s+[\w\s]{2,20}))?",
    rf"{_HI_ONE}\s*(?:se|ko)?\s+(?:pooch|puch|poonch|baat|check|confirm)h?\s*(?:kar\s*)?(?:ke|kar|karke)\s+{_TELLS}",
    r"(?P<who>[^\W\d_]{2,20})\s+से\s+(?:पूछ|बात\s+कर)\s*(?:कर|के)\s+बता\S+(?:\s+(?:हूँ|हूं))?",
    rf"{_MAYBE}\s+(?:about\s+|for\s+|of\s+)?{_NAME}{_AA}(?:\s+yet)?",
    rf"{_NAME}\s+(?:is\s+)?(?:a\s+)?{_MAYBE}{_AA}(?:\s+(?:yet|abhi|for\s+now))?",
    rf"{_NAME}\s+ka\s+(?:abhi\s+)?(?:pakka|confirm|pata)\s+nahi+n?(?:\s+(?:hai|h|abhi))?",
    before=r"\W*(?:(?:ok(?:ay)?|hi|hello|noted|sure|thanks|sir|mam|ma['’]?am|ji|haan|theek\s+hai|acha|actually)[\s,.]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|ma['’]?am|thanks|ok))*[\s.!।]*",
)
_NOBODY = frozenset(
    listed(
        """
        him her them you u team casting director priya arjun desk office time place it this that tomorrow
        today kal i we not sure yes no haan nahi main mai aap the and once first
        """
    )
)
"""What stands where a name would."""


class Undecided(Arguments):
    """``who``: whom they name; empty for all of theirs that wait for an answer."""

    who: str = Field(default="", max_length=60)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """While an audition is what is open: of an agent or a guardian, and of talent who do not know yet."""
    if context.writer not in OUTSIDE or "?" in text or context.pending not in ("invitation", "reminder"):
        return None
    if context.writer == "talent":
        return {"who": ""} if _does_not_know(text) else None
    for found in _FORMS.all_of(composed(text)):
        who = (found.groupdict().get("who") or "").strip()
        if not set(who.casefold().split()) & _NOBODY:
            return {"who": who}
    return {"who": ""} if _FORMS.of(composed(text)) and not _of_the_team(text) else None


def _does_not_know(text: str) -> bool:
    """``I'll try``, ``mummy se pooch ke batati hu``: a short text and nothing else in it."""
    few = len(text.split()) <= MOST_WORDS
    return few and noes.undecided(text) and not _ELSE.search(text) and not doubts.holds_a_yes(text)


MOST_WORDS = 8
_ELSE = Sought(
    r"\b(?:tapes?|offer|script|sides?|dates?|role|paise|paisa|rate|money|photos?|reel|video|late|traffic|pahunch\w*|reach\w*"
    r"|location|address|number|busy|free)\b|\d"
)


def _of_the_team(text: str) -> bool:
    """Whether it is the team that is asked, and not the talent."""
    return bool({"team", "casting", "director", "you", "desk", "office"} & set(text.casefold().split()[1:5]))


async def pass_on_undecided(ctx: ToolContext, args: Undecided) -> Result:
    """Raises Rejected where nobody of theirs who is meant has an audition ahead."""
    held = await parties.meant(ctx, (), None, only=lambda slot: slot.held)
    if args.who:
        named = [pair for pair in held if alike(args.who, pair[1].name)]
        if not named and len(args.who.split()) > 1:  # "harleen once": a name and a word behind it
            named = [pair for pair in held if alike(args.who.split()[0], pair[1].name)]
        if not named and held:
            raise Rejected("auditions-several-none", names=args.who.title())
        held = named
    else:
        held = [pair for pair in held if not pair[0].answered] or held
    if not held:
        raise parties.none_ahead(ctx)
    words, lines = ctx.words, []
    for slot, talent in held:
        await passing_on.words_of(ctx, await matter(ctx, slot, talent))
        facts = {"name": talent.name, "when": when(words, slot.starts_at)}
        own = talent.person_id == ctx.person.id
        lines.append(words("auditions-unsettled-undecided" if own else "auditions-undecided-for", **facts))
    options = choices(words, held[0][0], ctx.now) if len(held) == 1 else ()
    return Result(Draft("\n".join(lines), options=options), unchanged=True, private=True)
