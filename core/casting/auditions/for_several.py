"""``All confirmed except Deepika``, ``Harleen yes, Deepika no``: an agent's answers for several in one
breath. Shown before they count; of whom there is no audition is said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.auditions import answers, parties, requests
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import when
from core.casting.auditions.wording import times
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_NAMES = r"[^\W\d_][^?!:;.\d]{1,60}?"
_ALL = (
    r"(?:all(?:\s+(?:of\s+them|my\s+\w+|others?))?|every(?:one|body)(?:\s+else)?|sab(?:hi)?(?:\s+log)?"
    r"|(?:the\s+)?(?:others|rest)|baa?ki\s+sab|सब|सभी|बाकी\s+सब)"
)
_ARE = r"(?:\s+(?:is|are|ka|ki|ke|का|की))?"
_YES = (
    r"(?:confirm(?:ed|s)?(?:\s+(?:hai|h|hain))?|coming|will\s+come|come|yes|haan?|ok(?:ay)?|done|will\s+be\s+there|aa\s+(?:rah[aei]|jaye?ng[ei])(?:\s+(?:hai|h|hain))?|aaye?ng[ei]|aayeg[ai]|pakka"
    r"|कन्फर्म|आ\s+रह[ाीे](?:\s+(?:है|हैं))?|आएंगे|आएगी|हाँ)"
)
_NO = (
    r"(?:no|not\s+(?:coming|confirmed)|can['’]?t(?:\s+come|\s+make\s+it)?|cannot(?:\s+come)?|won['’]?t(?:\s+come)?|nahi+n?(?:\s+(?:aa\s+(?:rah[aei]|payeg[ai]|paayeg[ai]|sakt[aei])|aayeg[ai])(?:\s+(?:hai|h))?)?|nhi"
    r"|नहीं(?:\s+(?:आ\s+(?:रह[ाी]|पाएगी|पाएगा)|आएगी|आएगा))?|ना)"
)
_BUT = (
    r"(?:except(?:ing)?(?:\s+for)?|but(?:\s+not)?|apart\s+from|other\s+than|excluding|minus|not|siva(?:y"
    r"|ye)?|leaving\s+out)"
)
_EXCEPT = shapes(
    rf"{_ALL}{_ARE}\s+{_YES}[\s,]+{_BUT}\s+(?P<but>{_NAMES})",
    rf"{_ALL}[\s,]+{_BUT}\s+(?P<but>{_NAMES}){_ARE}\s+{_YES}",
    rf"(?:(?:confirm(?:ed)?|yes)\s+){_ALL}[\s,]+{_BUT}\s+(?P<but>{_NAMES})",
    rf"(?P<but>{_NAMES})\s+(?:ko\s+|ke\s+|को\s+|के\s+)?(?:chho?d\s*(?:kar|ke)|ke\s+alaa?wa|alaa?wa|siva(?:y|ye)?|छोड़\s*(?:कर|के)|अलावा)\s+{_ALL}{_ARE}\s+{_YES}",
    before=r"\W*(?:(?:ok(?:ay)?|haan|ji|hi|hello|sir|mam|so|yes|my|meri|mere)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|hai|h|thanks|for\s+tomorrow|kal|tomorrow))*[\s.!।]*",
)
_SOMEBODY = (
    r"(?!(?:and|but|aur|par|और)\b)[^\W\d_]{3,20}"
    r"(?:\s+(?!(?:nahi+n?|nhi|not|is|are|no|yes|can|cannot|won|will|ka|ki|ko|and|but|नहीं)\b)[^\W\d_]{2,20})??"
)
_VERDICTS = shapes(
    rf"(?:{_SOMEBODY}{_ARE}\s+(?:{_YES}|{_NO})(?:\s*[,;&.]\s*(?:(?:and|but|aur|par|और)\s+)?|\s+(?:and|but|aur|par|और)\s+|$)){{2,8}}",
    before=r"\W*(?:(?:ok(?:ay)?|ji|hi|hello|sir|mam|so)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|thanks))*[\s.!।]*",
)
_BOTH = shapes(
    rf"(?P<both>{_SOMEBODY}(?:\s*,\s*{_SOMEBODY}){{0,6}}\s*(?:,|&|\band\b|\baur\b|और)\s*{_SOMEBODY})"
    rf"(?:\s+(?:both|dono|teeno|all|दोनों))?(?:\s+(?:are|have|will\s+be|ne|ki|ka))?\s+{_YES}(?:\s+(?:hai|hain|h|है|हैं))?",
    before=r"\W*(?:(?:ok(?:ay)?|ji|hi|hello|sir|mam|so)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|thanks|kal|tomorrow|for\s+tomorrow))*[\s.!।]*",
)
_ONE = Sought(
    rf"(?P<who>{_SOMEBODY}){_ARE}\s+(?:(?P<no>{_NO})|(?P<yes>{_YES}))(?=\s*(?:[,;&.]|$|\s(?:and|but|aur|par|और)\s))",
)
_CLOCK = r"\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|baje|bje|बजे)?"
_AFTER = r"(?:ke\s+baad|k\s+baad|ke\s+pehle|se\s+pehle|tak|onwards?|के\s+बाद|से\s+पहले)"
_AT = (
    rf"(?:(?:only\s+|sirf\s+)?(?:at|after|before|by|from|around|post)\s+{_CLOCK}|{_CLOCK}"
    rf"(?:\s*{_AFTER})?(?:\s+(?:hi|pe|par|only|पर))?)"
)
_CAN = (
    r"(?:(?:can|could|will|wants?\s+to|would\s+like\s+to|prefers?)\s+(?:only\s+)?(?:come\s+|do\s+)?"
    r"|free\s+|available\s+)?"
)
_WAITS = (
    r"(?:(?:will|i['’]?ll|need\s+to|have\s+to|let\s+me)?\s*(?:check|confirm|ask|revert|get\s+back)(?:ing)?(?:\s+(?:and|n)\s+(?:revert|confirm|tell|get\s+back))?(?:\s+(?:later|soon|by\s+\w+|tomorrow))?"
    r"|(?:abhi\s+|अभी\s+)?(?:pakka|sure|confirm|final|पक्का)\s+(?:nahi+n?|nhi|नहीं)(?:\s+(?:hai|h|है))?(?:\s+(?:abhi(?:\s+tak)?|अभी))?"
    r"|(?:not\s+(?:yet\s+)?(?:confirmed|decided)\s+yet|not\s+yet(?:\s+(?:confirmed|sure|decided))?|maybe|may\s*be|shayad|dekhte\s+hai\w*|dekhenge|dekhkar\s+bata\w*"
    r"|(?:abhi\s+)?(?:nahi+n?\s+pata|pata\s+nahi+n?)(?:\s+abhi)?|tentative|undecided|शायद|देखते\s+हैं)"
    r"|(?:not\s+sure|pending|tbc|baad\s+m(?:ein|e)\s+bata\w*|pooch\s*(?:kar|ke)\s+bata\w*|पूछ\s*(?:कर|के)\s+बता\S*)(?:\s+yet)?)"
)
_ENDS = r"(?=\s*(?:[,;&.\n]|$|\s(?:and|but|aur|par|और)\s))"
_EACH = Sought(
    rf"\s*(?:(?:and|but|aur|par|और)\s+)?(?P<who>{_SOMEBODY}){_ARE}\s+(?:(?P<no>{_NO})|(?P<yes>{_YES})(?:\s+(?P<at>{_AT}))?|{_CAN}(?P<wish>{_AT})|(?P<waits>{_WAITS}))"
    rf"{_ENDS}\s*(?:[,;&.]|$)?",
)
_APART = Sought(r"\s*(?:,|&|\band\b|\baur\b|(?<!\w)और(?!\w))\s*")
_NOBODY = frozenset(
    (
        "i",
        "we",
        "she",
        "he",
        "they",
        "it",
        "that",
        "you",
        "ok",
        "yes",
        "no",
        "and",
        "but",
        "all",
        "sab",
        "both",
        "time",
        "saath",
        "sath",
        "papa",
        "dad",
        "father",
        "mummy",
        "mom",
        "mother",
        "maa",
        "bhai",
        "brother",
        "sister",
        "driver",
        "friend",
    )
)


class Wish(Arguments):
    """``when``: the time somebody can come at, as it was said. ``agreed``: said with a yes, so that it may be
    the one there is."""

    who: str = Field(max_length=60)
    when: str = Field(max_length=40)
    agreed: bool = False


class Several(Arguments):
    """``yes``: who comes; empty with ``rest``: everybody but ``but``. ``no``: who does not. ``sure``: it was
    shown. ``wishes``: who names a time. ``waits``: who is asked first."""

    yes: tuple[str, ...] = Field(default=(), max_length=20)
    no: tuple[str, ...] = Field(default=(), max_length=20)
    but: tuple[str, ...] = Field(default=(), max_length=20)
    rest: bool = False
    sure: bool = False
    wishes: tuple[Wish, ...] = Field(default=(), max_length=20)
    waits: tuple[str, ...] = Field(default=(), max_length=20)


@beside(_EXCEPT, _VERDICTS, _BOTH)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of who speaks for several; one person alone is answered for as ever."""
    if context.writer != "agent" or "?" in text:
        return None
    said = composed(text)
    found = _EXCEPT.of(said)
    if found is not None:
        return {"rest": True, "but": [one for one in _APART.split(found["but"].strip()) if one]}
    together = _BOTH.of(said)
    if together is not None:
        names = [one for one in _APART.split(together["both"].strip()) if one]
        few = all(not set(one.casefold().split()) & _NOBODY for one in names)
        return {"yes": names, "no": []} if few and len(names) > 1 else None
    if not _VERDICTS.of(said):
        return _one_by_one(said)
    each = [(one["who"].strip(), bool(one["yes"])) for one in _ONE.finditer(said)]
    if len(each) < 2 or any(set(who.casefold().split()) & _NOBODY for who, _ in each):
        return None
    return {"yes": [who for who, yes in each if yes], "no": [who for who, yes in each if not yes]}


def _one_by_one(said: str) -> Mapping[str, Any] | None:
    """``Amrita yes 11:30, Jasleen can't, Harleen after 4``: a person to each part, and nothing else said."""
    found, at = list[re.Match[str]](), len(said) - len(said.lstrip())
    said = said.rstrip(" .!।")
    while at < len(said):
        one = _EACH.match(said, at)
        if one is None or set(one["who"].casefold().split()) & _NOBODY:
            return None
        found.append(one)
        at = one.end()
    if len(found) < 2:
        return None
    wishes = [
        {"who": one["who"], "when": one["at"] or one["wish"], "agreed": bool(one["yes"])}
        for one in found
        if one["at"] or one["wish"]
    ]
    return {
        "yes": [one["who"] for one in found if one["yes"] and not one["at"]],
        "no": [one["who"] for one in found if one["no"]],
        "wishes": wishes,
        "waits": [one["who"] for one in found if one["waits"]],
    }


async def answer_for_several(ctx: ToolContext, args: Several) -> Result:
    """Raises Rejected where nobody of theirs has an audition ahead."""
    own = await parties.mine(ctx)
    held = await parties.meant(ctx, (), None, only=lambda slot: slot.held)
    if not held:
        raise parties.none_ahead(ctx)
    comes = [pair for pair in held if _named(pair[1], args.yes)]
    if args.rest:
        comes = [pair for pair in held if not _named(pair[1], args.but)]
    goes = [pair for pair in held if _named(pair[1], args.no)]
    left = [pair for pair in held if _named(pair[1], args.waits if not args.rest else args.but)]
    wished = [(pair, one) for pair in held for one in args.wishes if alike(one.who, pair[1].name)]
    comes += [pair for pair, one in wished if _is_there(ctx, pair[0], one)]
    wished = [(pair, one) for pair, one in wished if not _is_there(ctx, pair[0], one)]
    there = [talent for _, talent in held]
    said = (*args.yes, *args.no, *args.but, *args.waits, *(one.who for one in args.wishes))
    none = [who for who in said if not any(alike(who, one.name) for one in there)]
    if not args.rest and not comes and not goes and not wished and not left:
        raise Rejected("auditions-several-none", names=ctx.words.names(_known(none, own)))
    if args.sure or (args.rest and len(comes) == 1 and not left):
        done = await _recorded(ctx, comes, goes, _known(none, own))
        return await _with_wishes(ctx, done, wished)
    words = ctx.words
    lines = [words("auditions-several-ask")]
    for key, pairs in (("comes", comes), ("not", goes), ("left", left)):
        lines += [f"• {_line(ctx, f'auditions-several-{key}', pair)}" for pair in pairs]
    for pair, one in wished:
        facts = {"name": pair[1].name, "when": when(words, pair[0].starts_at), "wanted": one.when}
        lines.append(f"• {words('auditions-several-wish', **facts)}")
    lines += [words("auditions-several-none", names=words.names(_known(none, own)))] if none else []
    sure = {**args.model_dump(mode="json"), "sure": True}
    options = (
        Option(words("auditions-several-yes"), "answer_for_several", sure, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    ask = Ask(about=words("auditions-several-about"))
    return Result(Draft("\n".join(lines), options=options, ask=ask), private=True)


def _is_there(ctx: ToolContext, slot: Slot, wish: Wish) -> bool:
    """Whether a time that was said with a yes is the one there is."""
    named = times.read(wish.when, ctx.now, ctx.person.timezone, about=slot.starts_at)
    return wish.agreed and named is not None and named.at(slot.starts_at) == slot.starts_at


async def _with_wishes(
    ctx: ToolContext, done: Result, wished: Sequence[tuple[tuple[Slot, Talent], Wish]]
) -> Result:
    """Each wish goes to the team; the time stays theirs meanwhile."""
    lines = [] if done.draft is None or not done.draft.text else [done.draft.text]
    for (slot, talent), wish in wished:
        scene = (await answers.matter(ctx, slot, talent)).scene
        asked = await requests.ask_team(ctx, scene, slot, talent, wish.when)
        lines += [f"**{talent.name}**: {asked.draft.text}"] if asked.draft is not None else []
    return replace(done, draft=Draft("\n".join(lines)))


def _named(talent: Talent, people: Sequence[str]) -> bool:
    return any(alike(name, talent.name) for name in people)


def _known(said: Sequence[str], own: Sequence[Talent]) -> list[str]:
    """By their whole names where they are the agent's."""
    return [next((one.name for one in own if alike(name, one.name)), name) for name in said]


def _line(ctx: ToolContext, key: str, pair: tuple[Slot, Talent]) -> str:
    return ctx.words(key, name=pair[1].name, when=when(ctx.words, pair[0].starts_at))


async def _recorded(
    ctx: ToolContext,
    comes: Sequence[tuple[Slot, Talent]],
    goes: Sequence[tuple[Slot, Talent]],
    none: Sequence[str],
) -> Result:
    quiet = replace(ctx, said="", pointed=True)
    lines = []
    for pairs, answer in ((comes, answers.confirm), (goes, answers.decline)):
        for slot, _ in pairs:
            told = await answer(quiet, AnswerArguments(slot=slot.id, version=slot.version))
            lines += [told.draft.text] if told.draft is not None else []
    lines += [ctx.words("auditions-several-none", names=ctx.words.names(list(none)))] if none else []
    return Result(Draft("\n".join(lines)), private=True)
