"""What staff pass on of somebody: "Amrita ka 5 baje nahi ho sakta". It says what cannot be and not what shall
be, so that is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.auditions import queries
from core.casting.auditions.answers import pick
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.wording import times
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_WHO = r"(?P<who>[^\W\d_][^,:;?!\d]{0,50}?)"
_DAY = (
    r"(?:today|tonight|tomorrow|tmrw|tmw|kal|aaj|parso|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?"
    r"|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?|कल|आज|परसों|subah|dopahar|shaam|sham|सुबह|शाम|दोपहर)"
)
_CLOCK = r"\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|baje|bje|o['’]?clock|बजे)?"
_WHEN = rf"(?P<when>(?:{_DAY}\s+)*(?:(?:at\s+|ko\s+|को\s+)?{_CLOCK}|{_DAY})(?:\s+{_DAY})*)"
_AT = r"(?:\s+(?:at|for|on|in|by))?"
_NOT = r"(?:nahin?|nhi|nai|नहीं|नही)"
_CANNOT = (
    r"(?:can['’]?t|cannot|can\s+not|won['’]?t(?:\s+be\s+able\s+to)?|will\s+not(?:\s+be\s+able\s+to)?"
    r"|couldn['’]?t)"
)
_HI = (
    rf"(?:{_NOT}\s+(?:ho\s*(?:sakta|sakti|payega|paayega|paega|payegi|paega|rah[ai]|ga|gi)|hoga|banega"
    r"|chalega|chal\s+payega"
    r"|aa\s*(?:sakta|sakti|sakte|payega|payegi|paayega|paayegi|paega|paegi|rah[ai])|aayeg[ai]"
    r"|kar\s*(?:sakta|sakti|payega"
    r"|payegi|paayega|paayegi)|हो\s*(?:सकता|सकती|पाएगा|पाएगी|पायेगा|रहा)|होगा|चलेगा|आ\s*(?:सकती|सकता|पाएगी|पाएगा|पायेगी"
    r"|पायेगा|रही|रहा)|आएगी|आएगा|कर\s*(?:सकती|सकता|पाएगी|पाएगा)))"
)
_END = r"(?:\s+(?:hai|h|है|yaar|ji))?"
_FORMS = shapes(
    rf"{_WHO}\s+{_CANNOT}\s+(?:do|make(?:\s+it)?|come|attend|be\s+there|reach|manage){_AT}\s+(?:the\s+)?{_WHEN}",
    rf"{_WHO}\s+(?:is\s+not|isn['’]?t|is\s+un|not|won['’]?t\s+be)\s*(?:available|free){_AT}\s+{_WHEN}",
    rf"{_WHEN}\s+(?:does\s+not|doesn['’]?t|won['’]?t|will\s+not)\s+work\s+for\s+{_WHO}",
    rf"{_WHO}\s+(?:ka|ki|ke|ko|se|का|की|के|को|से)\s+{_WHEN}(?:\s+(?:ko|pe|par|tak|wala|ka|को|पर|का))?\s+{_HI}{_END}",
    rf"{_WHO}\s+{_WHEN}(?:\s+(?:ko|pe|par|tak|को|पर))?\s+{_HI}{_END}",
    before=r"\W*(?:(?:sir|please|ok|so|hey|suno)\W+)?",
    after=r"(?:\s+(?:for\s+her|for\s+him|yaar|ji))?[\s.!।]*",
)
_NOBODY = frozenset(
    listed(
        "i we you she he they it main hum usko uska uski unka unki woh wo mera meri mujhe the"
        " this that who kaun"
        " everyone everybody all sab sabka sabko koi nobody meeting lunch"
    )
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of casting, about one person by name and a time."""
    if context.writer not in CASTING or "?" in text:
        return None
    for found in _FORMS.all_of(composed(text)):
        words = found["who"].casefold().split()
        if (
            len(words) <= 3
            and not _NOBODY & set(words)
            and not re.search(r"\b(?:and|aur|or|और)\b", found["who"])
        ):
            return {"people": (found["who"].strip(),), "when": found["when"].strip()}
    return None


async def ask_unable(ctx: ToolContext, args: AnswerArguments) -> Result:
    """Says which audition that is, or that none is then, with what can be done. Changes nothing."""
    found = await pick(ctx, args.model_copy(update={"when": ""}), "ask_unable")
    if isinstance(found, Draft):
        return Result(found)
    slot, words = found.slot, ctx.words
    named = times.read(args.when, ctx.now, ctx.person.timezone, about=slot.starts_at)
    touched = named is None or slot.starts_at == named.at(slot.starts_at)
    facts = {
        "name": found.talent.name,
        "current": words.time(slot.starts_at),
        "what": found.scene.what(words),
    }
    asked = (await queries.wanted(ctx.tx, [slot.id])).get(slot.id)
    refused = asked is not None and named is not None and asked.wanted_at == named.at(slot.starts_at)
    key = "auditions-unable-asked" if refused else "auditions-unable" if touched else "auditions-unable-other"
    base = {"slot": slot.id, "version": slot.version}
    keep: tuple[Option, ...] = ()
    if asked is not None and refused:
        label = words("auditions-unable-keep", current=words.clock(slot.starts_at))
        keep = (Option(label, "answer_time_request", {"request": asked.id}, "primary", means="yes"),)
    options = (
        *keep,
        Option(words("auditions-unable-move"), "reschedule_audition", base, "primary"),
        Option(words("auditions-unable-out"), "decline_audition", base, "danger"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    said = "" if named is None else words.day(named.start) if named.whole_day else words.time(named.start)
    return Result(Draft(words(key, said=said or args.when, **facts), options=options))
