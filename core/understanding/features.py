"""What can be said about a piece of a message: the terms that rules are made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.understanding.dates import Found
from core.understanding.dates.tense import is_ended, mentions_past
from core.understanding.entities.amounts import Length, Money
from core.understanding.entities.criteria import Criteria
from core.understanding.meaning import Context
from core.understanding.names import Mention
from core.understanding.shapes import Sought
from core.understanding.tokens import Reading, Word
from core.understanding.vocabulary import words
from core.understanding.vocabulary.attributes import ADJECTIVES, ROLE_NOUNS, TITLES

STAFF = frozenset({"owner", "casting_director", "associate", "producer", "admin", ""})
OUTSIDE = frozenset({"talent", "guardian", "agent", "unknown"})
_QUESTION_START = words("""
    is are can could would will do does did has have had was were shall should what who when where why
    how which kya kaun kon kab kahan kaha kyu kyun kaise kitna kitne kitni any क्या कौन कब कहां कहाँ
    क्यों कैसे कितना कितने whats whos
    """)
_QUESTION_WORDS = words("""
    kya kaun kon kab kahan kaha kidhar kyu kyun kaise kitna kitne kitni kisne kisko क्या कौन कब कहां
    कहाँ क्यों कैसे कितना कितने कितनी कितनों किसने किसको
    """)
_STATEMENT_KYA = Sought(r"\bkya\s+(?:baat|mast)\b")


@dataclass(slots=True)
class Findings:
    """Everything found in a whole message, before anything is decided."""

    reading: Reading
    criteria: Criteria
    money: list[Money]
    phones: list[tuple[str, int, int]]
    scores: list[tuple[str, int, int]]
    lengths: list[Length]
    runs: list[tuple[tuple[int, ...], int, int]]
    ordinals: list[tuple[int, int]]
    first_n: tuple[str, int, int] | None
    names: list[Mention]
    dates: list[Found]
    minor_age: int | None = None
    body: tuple[int, int] | None = None
    extra: frozenset[str] = field(default_factory=frozenset)


def situation(context: Context, actor_role: str) -> frozenset[str]:
    """Terms that hold for every piece of a message: the sender's side and what is pending."""
    terms = {"@" + (actor_role or "staff")}
    terms.add("@staff" if actor_role in STAFF else "@outside")
    if actor_role in ("casting_director", "associate", "owner"):
        terms.add("@casting")
    if context.pending:
        terms |= {"?any", "?" + context.pending}
        if context.pending == "reminder":
            terms.add("?invitation")
    if context.running_bulk:
        terms.add("+bulk")
    if context.last_result or context.last_result_count:
        terms.add("+results")
    if context.attachment_mime:
        terms.add("+att")
        terms.add(
            "+video"
            if context.attachment_mime.startswith("video")
            else "+doc"
            if _document(context.attachment_mime)
            else "+att"
        )
    return frozenset(terms)


def _document(mime: str) -> bool:
    return any(
        part in mime
        for part in ("pdf", "word", "document", "text", "rtf", "final-draft", "fdx", "opendocument")
    )


def terms(
    found: Findings, first: int, last: int, around: frozenset[str]
) -> tuple[frozenset[str], dict[str, int]]:
    """The terms of words ``first`` to ``last`` and where each concept stands first."""
    words = found.reading.words[first : last + 1]
    out: set[str] = set(around)
    places: dict[str, int] = {}
    for place, word in enumerate(words):
        for concept in word.concepts:
            places.setdefault(concept, place)
    out.update(places)
    if not _JUDGED.isdisjoint(places):
        out.add("+goodbad")
    if "audience" in places:
        out.add("+audience")
    start, end = found.reading.words[first].start, found.reading.words[last].end
    _figures(found, start, end, out)
    _people(found, first, last, out)
    _times(found, first, last, out)
    _shape(found.reading, words, out)
    return frozenset(out), places


_JUDGED = frozenset({"good", "bad", "weak", "strong"})


def _inside(span_start: int, start: int, end: int) -> bool:
    return start <= span_start < end


def _figures(found: Findings, start: int, end: int, out: set[str]) -> None:
    text = found.reading.text[start:end]
    if any(_inside(each.start, start, end) for each in found.money):
        out.add("+money")
    if any(_inside(each[1], start, end) for each in found.phones):
        out.add("+phone")
    if any(_inside(each[1], start, end) for each in found.scores):
        out.add("+rating")
    if any(_inside(each.start, start, end) for each in found.lengths):
        out.add("+dur")
    if any(_inside(each[1], start, end) for each in found.runs):
        out |= {"+refs", "+refs2"}
    if any(_inside(found.reading.words[place].start, start, end) for _, place in found.ordinals):
        out |= {"+refs", "+option"}
        if sum(_inside(found.reading.words[place].start, start, end) for _, place in found.ordinals) > 1:
            out.add("+refs2")
    shown = "+results" in out
    if re.search(r"(?:\bnumber|\bno\.?|#|\boption)\s*\d{1,2}\b", text, re.IGNORECASE) or (
        shown and _one_place(text)
    ):
        out.add("+refs")
    if found.first_n and start <= found.first_n[2] < end:
        out |= {"+refs", "+firstn"}
    criteria = found.criteria.between(start, end)
    gendered = found.criteria.where.get("gender", -1)
    telling = criteria - (1 if start <= gendered < end else 0)
    if telling:
        out.add("+crit")
    out.update(f"+crit{number}" for number in (2, 3) if criteria >= number)
    spans = sum(_inside(first, start, end) for first, _ in found.criteria.spans)
    if re.search(r"\d", text):
        out.add("+num")
    if spans and "height_cm" in found.criteria.values:
        out.add("+height")
    if found.minor_age is not None:
        out.add("+minorage")
    colon = ":" in text and re.search(r"\w\s*:\s+\S|\w:\s*['\"“]", text)
    if colon or found.reading.text[end : end + 2].lstrip().startswith(":"):
        out.add("+colon")
    if "->" in text or "→" in text:
        out.add("+arrow")
    if "%" in text:
        out.add("+percent")


_PLACE_ALONE = Sought(
    r"(?<![\w:.'’/,-])(\d{1,2})(?![\w:.'’/%,-])(?!\s*(?:saal|year|yrs|min|baje|am|pm|log|k\b|lakh|din|day|tarikh|to\b|se\b|aur\s+(?:log|naam)|more|ft|feet|jan|feb|dec|nov))",
)


def _one_place(text: str) -> bool:
    """Whether exactly one bare number stands in a text."""
    return len(_PLACE_ALONE.findall(text)) == 1 and len(re.findall(r"\d+", text)) == 1


def _people(found: Findings, first: int, last: int, out: set[str]) -> None:
    inside = [name for name in found.names if first <= name.first <= last]
    people = [name for name in inside if name.slot in ("person", "to")]
    if people:
        out.add("+name")
    if len(people) > 1:
        out.add("+name2")
    if any(name.slot == "role" for name in inside):
        out.add("+rolename")
        out.add("+anyname")
    if any(name.slot == "project" for name in inside):
        out.add("+projectname")
    words = found.reading.words[first : last + 1]
    if any(word.text in ROLE_NOUNS or word.text in TITLES for word in words):
        out.add("+rolename")
    if any(word.text in ADJECTIVES for word in words):
        out.add("+adjective")
    if any(_addressed(found.reading.words, name) for name in people):
        out.add("+toname")
    if any(word.text in _THESE for word in words):
        out.add("+pronounref")


def _addressed(words: Sequence[Word], name: Mention) -> bool:
    """``to Priya``, ``Priya ko``: somebody something goes to."""
    before = words[name.first - 1].text if name.first else ""
    after = words[name.last + 1].text if name.last + 1 < len(words) else ""
    return before in ("to", "with", "tell", "inform") or after in ("ko", "को")


_THESE = words("""
    dono teeno teenon inko inhe in sabko these them both charo दोनों तीनों इनको इन्हें inn unko uncle ye
    yeh this him her isko usko use ise उसको इसको उसे इसे यह
    """) - {"uncle"}


def _times(found: Findings, first: int, last: int, out: set[str]) -> None:
    inside = [each for each in found.dates if first <= each.first <= last]
    if not inside:
        return
    if any(
        each.kind == "time" or (each.kind == "range" and each.phrase.precision == "minute") for each in inside
    ):
        out.add("+time")
    if sum(each.kind == "time" for each in inside) > 1:
        out.add("+time2")
    days = [
        each
        for each in inside
        if each.own_day and not (each.kind == "after" and each.phrase.precision == "minute")
    ]
    if days:
        out.add("+date")
    if len(days) > 1:
        out.add("+date2")
    if any(each.kind == "part" for each in inside):
        out.add("+part")
    if any(each.deadline for each in inside):
        out.add("+deadline")


def _shape(reading: Reading, words: Sequence[Word], out: set[str]) -> None:
    spoken = [word for word in words if word.is_word or word.number is not None]
    if len(spoken) <= 3:
        out.add("+short")
    if len(spoken) == 1:
        out.add("+one")
        out.add("=" + spoken[0].text)
    if spoken and spoken[0].text == "help":
        out.add("=help") if len(spoken) == 1 else None
    text = reading.text[words[0].start : words[-1].end] if words else ""
    after = reading.text[words[-1].end : words[-1].end + 2] if words else ""
    question = "?" in text or "?" in after
    if spoken and spoken[0].text in _QUESTION_START:
        question = True
    if any(word.text in _QUESTION_WORDS for word in spoken) and not _STATEMENT_KYA.search(text):
        question = True
    if question:
        out.add("+q")
    if spoken and is_ended([word.text for word in spoken[-3:]]):
        out.add("+ended")
    if mentions_past(words):
        out.add("+past")
