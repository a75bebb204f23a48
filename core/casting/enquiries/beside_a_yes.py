"""``Haan, kya pehnu?``, ``where is it? yes I'm coming``: a yes to an invitation with a question beside it.
The yes counts, and the question is answered or goes to the team."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.auditions import answers, lookups, parties
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.wording import asides, noes
from core.casting.enquiries import orders
from core.casting.enquiries.asking import Asked, ask_about_audition
from core.casting.talent.names import alike
from core.conversation.drafts import Result
from core.conversation.tools import ToolContext
from core.people import OUTSIDE
from core.understanding import questions
from core.understanding.meaning import Context
from core.understanding.shapes import END, START, beside, composed, shapes, sought

_COMES = (
    r"(?:(?:i\s+will|i['’]?ll|i\s+shall|will)\s+(?:definitely\s+|surely\s+)?(?:be\s+there|come|attend|make\s+it)|i(?:['’]?m|\s+am)\s+(?:definitely\s+)?(?:coming|in)|coming"
    r"|(?:main?\s+|mai\s+|hum\s+|zaroor\s+|pakka\s+)*(?:aa\s*(?:jaa?(?:un?g[ai]|oong[ai]|yen?g[ei])|rah[aei](?:\s+(?:hu|hun|hoon|hain))?|un?g[ai])|aau?n?g[ai]|aaoong[ai]|aayen?g[ei]|pahunch\s*ja\w*g[ai])"
    r"|(?:मैं\s+|हम\s+)?आ(?:ऊँगी|ऊंगी|ऊँगा|ऊंगा|एँगे|एंगे|\s+जाऊँग\S|\s+जाऊंग\S|\s+रह[ाीे](?:\s+(?:हूँ|हूं|हैं))?))"
)
_AGREES = (
    r"(?:h+a+n+|haa+|yes+|yep|yup|yeah|sure|confirm(?:ed)?|done|pakka|definitely|हाँ|हां|जी\s+हाँ|जी\s+हां|पक्का)"
)
_AND = r"(?:[\s,.!;–-]+(?:and|n|aur|but|par|lekin|bas|just|only|also|waise|btw|और|पर|लेकिन|बस))?[\s,.!;–-]+"
_FIRST = shapes(
    rf"{_AGREES}(?:[\s,.!]+(?:ji|sir|mam|ma['’]?am|madam|sure|pakka|bilkul|zaroor|confirm(?:ed)?|जी|{_COMES}))*{_AND}(?P<asked>.{{4,200}})",
    rf"{_COMES}{_AND}(?P<asked>.{{4,200}})",
    before=r"\W*(?:(?:ji|hi|hello|ok(?:ay)?|theek\s+hai|जी|ठीक\s+है)[\s,!]+)*",
)
_LAST = shapes(
    rf"(?P<asked>.{{4,200}}?[?？])\s*(?:(?:waise|btw|and|aur|but|par|वैसे|और)[\s,]+)?(?:{_AGREES}|{_COMES})"
    rf"(?:[\s,.!]+(?:ji|sir|mam|{_AGREES}|{_COMES}))*[\s.!।]*",
    before=r"\W*",
)
_OTHERWISE = sought(
    rf"{START}(?:instead|later|earlier|resched\w*|(?:another|other|doosra|dusra)\s+(?:time|day|date|slot)|ki\s+jagah|prepone|postpone|shift|badal\w*|change|cancel\w*"
    rf"|if|unless|agar|shayad|maybe|offer\w*|tape|self[\s-]?tape|sure|right|correct|online|zoom){END}",
    rf"{START}(?:ya|or)\s+(?:na|nahi+n?|no|not){END}|बदल|अगर|शायद|की\s+जगह|या\s+नहीं|ऑफ़र|ऑफर|टेप|ऑनलाइन",
    rf"{START}(?:script|sides?|pages?|scene|lines|dialogues?|calendar){END}|स्क्रिप्ट|सीन|डायलॉग",
    rf"{START}(?:is\s+)?(?:that|this|it)\s+(?:ok(?:ay)?|fine){END}|{START}(?:hai|h|है)\s+(?:na|ना){END}",
)
"""Another time, a condition, another matter, or what the desk has itself."""
_NO_YES = sought(
    r"\W*(?:kar(?:na|n[iea]|u+n?|oon?|e+n?|o|ein)?|ho(?:na|ga|gi)?|bol(?:o|iye|iyega)?|bata\w*|kah(?:o|iye)|tell\s+me|करना|करूँ|करूं|करें|बोल\S*|बताओ|बताइए)"
    rf"{END}",
    rf".*{START}(?:nahi+n?\s+mil|mil\s+nahi|nahi+n?\s+aa\s+rah|can['’]?t\s+find|cannot\s+find|lost|stuck|phas\w*){END}",
)
"""``Confirm karna hai kya`` asks whether to, ``haan batao kya hua`` wants to hear; trouble is no question."""
_WHO_IS_THIS = sought(
    rf"{START}(?:who\s+(?:is|are)\s+(?:this|you)|kaun\s+(?:bol|hai|ho|h){END}|aap\s+kaun)|कौन\s+(?:बोल|है|हो)|आप\s+कौन"
)
_WHERE = sought(
    rf"{START}(?:where|kahan?|kaha+n|kidhar|address|location|venue){END}|कहाँ|कहां|किधर|पता\s+(?:क्या|भेज|दो)"
)
_HOW_LONG = sought(
    rf"{START}(?:how\s+(?:long|much\s+time)|kitn[aie]\s+(?:time|der|samay)|kitne\s+baje\s+tak|kab\s+tak){END}|कितन[ाीे]\s+(?:देर|समय|टाइम)|कब\s+तक"
)
_ELSEWHERE = sought(rf"{START}(?:my|our|mera|meri|hamari)\s+(?:sister|brother|behen|bhai|beti|daughter){END}")
_OF_A_THING = sought(
    rf"{START}(?:park\w*|change|wait|food|khana|washroom|sit|baith\w*|metro|station){END}|पार्किंग"
)
_SHOOT = sought(rf"{START}(?:shoot\w*|days?|din|kaam|work){END}|शूट|दिन|काम")
_YES = "yes"
_PENDING = ("invitation", "reminder")
_FEWEST = 3
"""Words of a question that no form knows: "haan kya?" and "haan, kaun?" ask who writes."""


class Beside(Asked):
    """``where``: the place is asked for, which stands there. ``about``: what else is."""

    where: bool = Field(default=False)


@beside(_FIRST, _LAST)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Only while an audition is what a yes would answer."""
    if context.writer not in OUTSIDE or context.pending not in _PENDING or len(text) > orders.LONGEST:
        return None
    said = composed(text)
    found = _FIRST.of(said) or _LAST.of(said)
    if found is None or noes.denies_coming(said) or noes.undecided(said):
        return None
    asked = asides.without_filler(found["asked"])
    if _OTHERWISE.search(asked) or _WHO_IS_THIS.search(asked) or _NO_YES.match(asked):
        return None
    if not _to_be_passed_on(asked):
        return None
    return {"about": _about(asked), "where": _asks_where(asked)}


def _to_be_passed_on(asked: str) -> bool:
    if orders.about_of(asked):
        return True
    plainly = questions.asks(asked) and len(asked.split()) >= _FEWEST
    named = asides.of_a_time(asked) and not _HOW_LONG.search(asked)
    return (plainly or _asks_where(asked)) and not named and not _ELSEWHERE.search(asked)


def _about(asked: str) -> str:
    about = orders.about_of(asked)
    long = about in ("", "hours") and _HOW_LONG.search(asked) and not _SHOOT.search(asked)
    return "length" if long else about or "other"


def _asks_where(asked: str) -> bool:
    return not orders.about_of(asked) and _WHERE.search(asked) is not None and not _OF_A_THING.search(asked)


async def come_and_ask(ctx: ToolContext, args: Beside) -> Result:
    """What they said of coming first, then the answer. Who has confirmed is only answered; where it is not
    plain whose yes it is that is asked, and the question goes on all the same."""
    whose = AnswerArguments(people=await _named(ctx))
    came = await answers.confirm(replace(ctx, said=_YES), whose)
    if args.where:
        told = await lookups.location(ctx, whose)
    else:
        told = await ask_about_audition(ctx, Asked(about=args.about))
    if came.draft is None or told.draft is None:
        return replace(told, data=came.data)
    text = f"{came.draft.text}\n\n{told.draft.text}"
    return replace(came, draft=replace(came.draft, text=text), private=True)


async def _named(ctx: ToolContext) -> tuple[str, ...]:
    """Whom of theirs the message names."""
    spoken = [word.strip(" ,.!?'’") for word in ctx.said.split()]
    spoken = [word for word in spoken if len(word) > _FEWEST]
    others = [one for one in await parties.mine(ctx) if one.person_id != ctx.person.id]
    return tuple(one.name for one in others if any(alike(word, one.name) for word in spoken))
