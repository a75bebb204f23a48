"""What staff heard of somebody from those around them: "Harleen's papa is not well, she can't come tomorrow",
"harleen ke papa ka call aaya tha, woh 12 baje aayegi". It is asked what shall be; nothing is done before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.answers import pick
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.scene import when
from core.casting.auditions.wording import named, noes, times
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_OF = r"(?:['’]?s|\s+(?:ke|ki|ka|k|के|की|का))"
_KIN = (
    r"(?:papa|pappa|dad|daddy|father|mummy|mumma|mom|mum|maa|mother|parents?|family|husband|pati|wife|brother"
    r"|bhai|sister|behen|didi|son|daughter|beta|beti|dada|dadi|nana|nani|grand\w+|uncle|aunty?|chacha|mama"
    r"|guardian|agent|manager|friend|dost|पापा|मम्मी|माँ|मां|पिता(?:जी)?|भाई|बहन|पति|दादी|दादा|नानी|नाना|एजेंट)"
)
_CALL = r"(?:phone|call|msg|message|mail|फ़?ोन|कॉल|मैसेज)"
_FORMS = shapes(
    rf"[^?]*{_OF}\s+(?:{_KIN}|{_CALL}\s+(?:aa|आ))[^?]*",
)
_HEAD = Sought(
    rf"{named.ONE}(?:{_OF})?\s+(?:{_KIN}(?!\w)(?:\s*(?:ji|जी))?|{_CALL}\s+(?:aa?ya|aayi|aa\s+gaya|आया)(?:\s+(?:tha|hai|था|है))?)"
)
_COMES_AT = Sought(
    r"(?:(?<!\w)(?:come|coming|reach|available|free|do)\b.{0,20}?(?:at|after|by|around|only)\s+(?P<en>\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm)?)"
    r"|(?P<hi>\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|baje|bje|बजे))\s*(?:ke\s+baad\s+|tak\s+|के\s+बाद\s+)?"
    r"(?:hi\s+|ही\s+)?(?:aa|pahu|poho|आ|पहुँ|पहुं))"
)
_COMPANY = Sought(
    r"\b(?:saath|sath|along|with\s+(?:her|him|them)|accompan\w*|bring\w*|drop\w*|chhod\w*)\b|साथ|छोड़"
)
"""Who comes along is another matter."""


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of casting, about one person who has an audition ahead: a no, or the time they come at."""
    if context.writer not in CASTING or "?" in text:
        return None
    found = named.read(composed(text), named.ahead(context))
    head = _HEAD.search(found.form)
    if head is None or len(found.people) != 1 or _COMPANY.search(found.form):
        return None
    rest = found.form[head.end() :]
    wanted = _COMES_AT.search(rest)
    if wanted is not None and not noes.says_not_coming(rest):
        return {"people": found.people, "when": (wanted["en"] or wanted["hi"]).strip()}
    return {"people": found.people} if _not_coming(rest) else None


def _not_coming(rest: str) -> bool:
    """Whether a part of it says so, of whoever is meant by it."""
    return any(noes.says_not_coming(f"i {part}") or noes.says_not_coming(part) for part in noes.parts(rest))


async def ask_told(ctx: ToolContext, args: AnswerArguments) -> Result:
    """Which audition that is, with what can be done about it. Changes nothing."""
    found = await pick(ctx, args.model_copy(update={"when": ""}), "ask_told")
    if isinstance(found, Draft):
        return Result(found)
    slot, words = found.slot, ctx.words
    facts = {
        "name": found.talent.name,
        "when": when(words, slot.starts_at),
        "what": found.scene.what(words),
    }
    base = {"slot": slot.id, "version": slot.version}
    wanted = times.read(args.when, ctx.now, ctx.person.timezone, about=slot.starts_at)
    if wanted is not None:
        at = wanted.at(slot.starts_at)
        text = words("auditions-told-time", wanted=words.clock(at), **facts)
        move = Option(
            words("auditions-told-move", wanted=words.clock(at)),
            "reschedule_audition",
            {**base, "to": at.isoformat()},
            "primary",
            means="yes",
        )
        return Result(Draft(text, options=(move, Option(words("no-leave-it"), "leave_it", {}, means="no"))))
    options = (
        Option(words("auditions-unable-out"), "decline_audition", base, "danger", means="yes"),
        Option(words("auditions-unable-move"), "reschedule_audition", base),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(Draft(words("auditions-told-no", **facts), options=options))
