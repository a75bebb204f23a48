"""What the desk says of an audition at once, beside a question that goes to the team: how long, and where."""

from __future__ import annotations

from core.casting.auditions import lookups
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.model import HERE, Slot
from core.casting.auditions.wording import noes
from core.conversation.tools import ToolContext
from core.understanding import questions
from core.understanding.shapes import Sought, composed, shapes

_LONG = (
    r"(?:(?:kitn[aie]|kitt[ai]|कितना|कितनी|कितने)\s+(?:time|der|samay|minute?s?|min|ghante|टाइम|देर|समय|मिनट|घंटे)(?:\s+tak)?(?:\s+(?:ka|ki|tak|का|की))?\s+(?:\w+\s+){0,2}?(?:lag\w*|chal\w*|hoga|hogi|audition|ka|hai|लग\S*|चल\S*|होगा|ऑडिशन|है)"
    r"|(?:how\s+(?:long|much\s+time)|what\s+time)\s+(?:will|would|does|do|is|am|can|should)\s+(?:it|the\s+audition|this|i|we|they|my\s+audition|everything)(?:\s+(?:be|get|likely|to|all))*\s*(?:take|last|go|free|done|finish\w*|over|need|be\s+free|be\s+done)?"
    r"|(?:kab|kitne\s+baje)\s+(?:tak\s+)?(?:free|khatam|chhut|nikal|ho\s+ja)\w*)"
)
_ELSE = (
    r"(?:shoot|dubbing|dub|meeting|class(?:es)?|school|college|exam|flight|train|appointment|doctor|rehears\w*|duty|shift|event|function"
    r"|interview|play|show|call|audition|work|kaam|drop|pick\s?up|शूट|डबिंग|मीटिंग|क्लास|फ़्लाइट|ट्रेन|काम)"
)
FORMS = shapes(
    rf".*(?<!\w){_LONG}(?!\w).*(?<!\w){_ELSE}(?!\w).*",
    rf".*(?<!\w){_ELSE}(?!\w).*(?<!\w){_LONG}(?!\w).*",
    r"(?:(?:hi|hello|ok|and|aur|sir|mam|btw)[\s,]+)*how\s+(?:long|much\s+time)\s+(?:is|will|does)\s+(?:the|my)\s+audition(?:\s+(?:be|take|last|go\s+on))*[\s?.!]*",
    r"(?:(?:hi|hello|ok|and|aur|sir|mam|btw)[\s,]+)*audition\s+(?:kitn[aie]|कितन[ाीे])\s+(?:time|der|minutes?|lamba|समय|देर)(?:\s+(?:ka|ki|tak|chal\w*|lag\w*|hai|hoga|का|चलेगा))*[\s?.!।]*",
)
_OTHERWISE = Sought(
    r"\b(?:instead|resched\w*|chalega|shift|change|later|earlier|cancel|late\s+ho\w*|nahi+n?\s+aa)\b|बदल|नहीं\s+आ"
)
MOST = 160


def asks_how_long(text: str) -> bool:
    """Whether somebody asks how long their audition takes, beside what they have to go to after it."""
    said = composed(text)
    if len(said) > MOST or _OTHERWISE.search(said) or FORMS.of(said) is None:
        return False
    return not noes.denies_coming(said)


def length(ctx: ToolContext, slot: Slot) -> str:
    """How long it is planned to take; empty for somebody who waits there, of whom the queue says more."""
    if slot.attendance == HERE:
        return ""
    minutes = round((slot.ends_at - slot.starts_at).total_seconds() / 60)
    return ctx.words("enquiries-length", minutes=minutes, until=ctx.words.clock(slot.ends_at))


_WHERE = Sought(
    composed(
        r"(?<![\w\u0900-\u0963])(?:kaha+n?|kidhar|कहाँ|कहां|किधर|where)(?![\w\u0900-\u0963]).*(?:aa+n?a|jaana|jana|hai|come|reach|report|venue|place|audition|exactly|आना|जाना|है)"
        r"|(?:exact\s+)?(?:address|location|pata|venue|पता|लोकेशन)(?:\s+(?:kya|bhej\w*|send|batao|please|pls|hai|क्या|भेज\S*))+"
    )
)
_OF_SOMETHING = Sought(r"\b(?:park\w*|change|wait|food|khana|washroom|sit|baith\w*|metro|station)\b|पार्किंग")


async def where(ctx: ToolContext, slot: Slot) -> str:
    """Where it is, where a part of the message asks just that; else empty."""
    asked = any(
        questions.asks(one) and _WHERE.search(composed(one)) and not _OF_SOMETHING.search(one)
        for one in noes.parts(composed(ctx.said))
    )
    if not asked:
        return ""
    found = await lookups.location(ctx, AnswerArguments(slot=slot.id))
    return "" if found.draft is None else found.draft.text
