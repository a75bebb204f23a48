"""``looks good overall, jasleen not sure``: a remark about the list, and doubts about some of it. Nothing is
decided by it: it is kept as a comment, casting reads it, and who is in doubt stays open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.approvals import opinions, queries
from core.casting.approvals.asking_more import WORDS_CHARS
from core.casting.approvals.matter import visible
from core.casting.approvals.unsaid import notable
from core.casting.projects.model import room
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import END, START, Sought, composed, shapes

_LONGEST = 240
MOST_ASKED = 2
_GOOD = (
    r"(?:good|great|nice|lovely|solid|strong|decent|fine|ok(?:ay)?|promising|interesting"
    r"|better|impressive|a?ch+h?[aei]|badhiya|badiya|mast|theek|sahi|अच्छ[ाीे]|बढ़िया|ठीक)"
)
_ALL = (
    r"(?:overall|over\s*all|in\s+general|generally|by\s+and\s+large|mostly|all\s+in\s+all"
    r"|kul\s+mila\s*kar|baaki\s+sab|sab(?:hi)?|sab\s+log|poori\s+list|कुल\s+मिलाकर|सब)"
)
_LOT = (
    r"(?:list|options?|lot|set|batch|faces|shortlist|selection|work|choices|names|bunch|profiles|लिस्ट|ऑप्शन)"
)
_GENERAL = shapes(
    rf"(?:it\s+|this\s+|they\s+|all\s+)?(?:(?:looks?|looking|seems?|sounds|is|are|lag\s+rah[aie])\s+)?(?:very\s+|pretty\s+|quite\s+|really\s+)?{_GOOD}(?:\s+{_ALL})?",
    rf"{_ALL}\s+(?:it\s+|the\s+list\s+)?(?:(?:looks?|looking|seems?|is|are)\s+)?(?:very\s+|pretty\s+|kaafi\s+)?{_GOOD}(?:\s+(?:hai|hain|h|lag\s+rah[aie](?:\s+hai)?|है|हैं))?",
    rf"(?:overall\s+|what\s+an?\s+|this\s+is\s+an?\s+|the\s+)?(?:very\s+|a\s+)?{_GOOD}\s+{_LOT}(?:\s+(?:overall|hai|hain|h|team|guys|है|हैं))*",
    rf"(?:the\s+|this\s+|overall\s+)?{_LOT}\s+(?:(?:looks?|is|are|seems?|to)\s+)?(?:very\s+|pretty\s+|quite\s+|kaafi\s+)?{_GOOD}(?:\s+(?:hai|hain|h|overall|lag\s+rah[aie](?:\s+hai)?|है|हैं))*",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|but|lekin|par|well|hmm)[\s,]+)*",
    after=r"[\s.!।]*",
)
_UNSURE = Sought(
    rf"{START}(?:not\s+(?:so\s+|too\s+|very\s+|really\s+|fully\s+)?(?:sure|certain|convinced|sold)|unsure|doubt\w*|confus\w*|undecided|on\s+the\s+fence|fifty\s*-?\s*fifty|50\s*[-/]\s*50|pakka\s+nahi+n?|sure\s+nahi+n?|convinced\s+nahi+n?"
    rf"|samajh\s+nahi+n?\s+aa\s+rah[aei]|soch(?:na|\s+rah[aei])|shak|पक्का\s+नहीं|शक|सोचना|डाउट|श्योर\s+नहीं|कन्फ़्यूज़|कन्फ्यूज){END}"
)
_ABOUT = Sought(
    r"(?:not\s+(?:so\s+|too\s+|very\s+|really\s+|fully\s+)?(?:sure|certain|convinced|sold)|unsure|confused|undecided|(?:have\s+|having\s+)?(?:a\s+|some\s+|my\s+)?doubts?|on\s+the\s+fence)\s+(?:about|on|of|with|regarding|by)\s+(?P<who>[^,.;!?]{2,60})"
)
_PE = Sought(
    rf"(?P<who>[^,.;!?]{{2,60}}?)\s+(?:pe|par|ko\s+le\s*kar|ka|ke\s+baare\s+me(?:in)?|me|mein|पर|को\s+लेकर)\s+(?=.*{_UNSURE.pattern})"
)
_CUT = Sought(r"\s*[,;\n।]\s*|\.\s+|\.$|\s+(?:but|lekin|magar|par(?=\s+\w+\s+(?:not|ka|ko|pe|par)))\s+")
_AND = Sought(r"\s+(?:and|aur|&|n|और)\s+|\s*/\s*")
_FILL = Sought(
    rf"{START}(?:i|we|am|are|is|was|i['’]?m|we['’]?re|feel|think|mujhe|humein|abhi|still|bit|little|a|thoda|thodi|bas|just|only|hai|h|hain|hu|hoon|about|on|par|pe|ka|ko|me|mein|to|tho|though|yaar|really|ne|है|हूँ|पर|को|मुझे|अभी){END}"
)


class Remark(Arguments):
    """``people``: those who are in doubt; nobody for a word about all of them."""

    people: tuple[str, ...] = Field(default=(), max_length=8)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """From a producer, of a message that is nothing but such remarks and doubts."""
    if context.writer != "producer" or "?" in text or len(text) > _LONGEST:
        return None
    said, people = composed(text), list[str]()
    pieces = [one for one in _CUT.split(said) if one.strip(" .!")]
    doubts = False
    for piece in pieces:
        if _GENERAL.of(piece) is not None:
            continue
        whom = _in_doubt(piece, context)
        if not whom:
            return None
        doubts = True
        people += whom
    return {"people": tuple(dict.fromkeys(people))} if doubts else None


def with_opinions(text: str, context: Context) -> Mapping[str, Any] | None:
    """Opinions about people beside a word about the list as a whole: the people are weighed."""
    if context.writer != "producer" or len(text) > _LONGEST:
        return None
    pieces = [one for one in _CUT.split(composed(text)) if one.strip(" .!")]
    left = [one for one in pieces if _GENERAL.of(one) is None]
    return opinions.order(", ".join(left), context) if left and len(left) < len(pieces) else None


def _in_doubt(piece: str, context: Context) -> list[str]:
    """Who is in doubt in a clause that says nothing else."""
    if _UNSURE.search(piece) is None:
        return []
    about = _ABOUT.search(piece) or _PE.search(piece)
    rest = about["who"] if about is not None else _UNSURE.sub(" ", piece)
    names = [" ".join(_FILL.sub(" ", one).split()).strip(" .!-:") for one in _AND.split(rest)]
    named = [one for one in names if one]
    return named if named and all(_known(one, context.known_people) for one in named) else []


def _known(said: str, people: Sequence[str]) -> bool:
    from core.casting.talent import names

    return len(said) > 2 and len(said.split()) <= 3 and bool(names.best(said, people))


async def keep_remark(ctx: ToolContext, args: Remark) -> Result:
    """A comment on each who is in doubt, told to casting once. Raises Rejected for what is never noted, and
    for people who are not before the producers."""
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "keep_remark", args.model_dump(mode="json"), "people")
    said = notable(" ".join(ctx.said.split())[:WORDS_CHARS])
    there = await visible(ctx)
    focused = ctx.focus.get("role_id")
    named = {each.id for each in people}
    matters = [one for one in there if not args.people or one.talent.id in named]
    matters = [one for one in matters if one.role.id == focused] or matters
    if not matters:
        raise Rejected("approvals-not-shown", name=people[0].name) if people else Rejected("talent-who")
    for one in matters:
        await queries.add_note(
            ctx.tx,
            ctx.org_id,
            one.talent.id,
            said,
            author=ctx.person.id,
            visibility="production",
            now=ctx.now,
            review_id=one.review.id,
        )
    about, by = matters[0], ctx.person.first_name
    names = [one.name for one in matters]

    def make(words: Words) -> Draft:
        facts = {"by": by, "names": words.names(names), "role": about.role.name, "said": said}
        return Draft(words("approvals-remark-told", **facts))

    key = f"remark/{about.role.id}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(about.project.id), make, key=key, but={ctx.person.id}, only=CASTING)
    waiting = [one for one in matters if one.review.open]
    options = [
        Option(
            ctx.words(f"approvals-remark-{decision}", name=one.talent.first_name),
            "decide_approval",
            {"people": [f"talent:{one.talent.id}"], "decisions": [decision], "role": f"role:{one.role.id}"},
        )
        for one in waiting[:MOST_ASKED]
        for decision in ("approve", "pass")
    ]
    text = ctx.words("approvals-remark", names=ctx.words.names(names), count=len(names))
    focus = {"role_id": about.role.id, "project_id": about.role.project_id}
    return Result(Draft(text, options=tuple(options)), focus=focus)
