"""What is said of notes: one about whoever its own words name, what is known of somebody, and the note that
was last shown: who wrote it, other words for it, away with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.approvals.situation import NOTED
from core.casting.lists.model import LISTED
from core.casting.talent.names import alike
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary import words as listed

_LEAD = r"\W*(?:(?:please|pls|ok|okay|and|also|aur|haan|acc?ha|actually|no|nahi|hey|so)[\s,]+)*"
_TAIL = r"(?:[\s,]+(?:please|pls|now|na|yaar|abhi))*[\s.?!।]*"
_BODY = r"(?P<body>\S[\s\S]{3,900})"
_KARO = r"(?:kar\s*(?:o|lo|do|na|lena|dena)|likh\s*(?:o|lo|do|na|lena)|rakh\s*(?:o|lo|na))"
_WRITTEN = shapes(
    rf"(?:quick\s+)?notes?\s*(?:to\s+self\s*)?[:–—-]+\s*{_BODY}",
    rf"notes?\s*,\s+{_BODY}",
    rf"(?:make|add|write|take|put|keep)\s+(?:a|this|the)?\s*(?:quick\s+)?note\s*(?:that\s+"
    rf"|[:–—-]+\s*){_BODY}",
    rf"note\s+(?:down\s+)?that\s+{_BODY}",
    rf"(?:note|(?P<mind>yaad))\s+{_KARO}\s*(?:ki\s+|[:,–—-]+\s*)\s*{_BODY}",
    rf"नोट\s*(?:(?:कर|लिख)\s*(?:ो|लो|दो|ना)|करो|लिखो)?\s*(?:कि\s+|[:–—-]+\s*){_BODY}",
    before=_LEAD,
)
_SUBJECT = re.compile(
    r"(?P<who>[^\W\d_][\w\u0900-\u0963.]*(?:\s+[^\W\d_][\w\u0900-\u0963.]*)?)"
    r"(?:['’]s?(?!\w)|\s+(?:ki|ka|ke|ne|ko|is|was|has|had|looks?|seems?|needs?|can|cannot|can't|will|did"
    r"|does|said|speaks?|की|का|के|ने|को)(?!\w))",
    re.IGNORECASE,
)
_NO_PERSON = listed(
    """
    the a an we i you they it this that these those there she he her his our my your us venue parking room
    studio client producer producers budget everyone everybody all nobody today tomorrow kal aaj shoot
    audition callback session list agent team project role scene script what who when please humein
    hume hum ye yeh wo woh is us
    """
)
_NUMBERS = Sought(r"\d[\d\s().-]{7,}\d|@")
_JOINED = Sought(r"\s*(?:,|&|and|aur|or|und|और)\s*")
_WORD = re.compile(r"[^\W\d_][\w\u0900-\u0963]*")


@beside(_WRITTEN)
def written(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``note: simran's mother is very involved``: about whoever its words name. A number or an
    address in it is another order."""
    found = _WRITTEN.of(composed(text)) if context.writer in STAFF else None
    if found is None:
        return None
    body = found["body"].strip()
    if _NUMBERS.search(body):
        return None
    known = tuple(dict.fromkeys((*context.last_result, *context.known_people, *context.raw.get(LISTED, ()))))
    named = _named(body, known)
    if named:
        return {"people": named, "note": body}
    if found.groupdict().get("mind"):
        return None  # of a colleague, as likely as not
    subject = _SUBJECT.match(body)
    said = subject["who"].split() if subject else []
    roles = (*context.known_roles, *context.known_projects)
    if not said or {one.casefold() for one in said} & _NO_PERSON or whose_name(" ".join(said), roles):
        return None
    return {"people": (" ".join(said),), "note": body}


def _named(body: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Of those who are known the first that words name, with whoever is joined to them: a mother, a brother
    and the like are none of them."""
    out: list[str] = []
    end = 0
    for word in _WORD.finditer(body):
        said = re.sub(r"['’]s$", "", word[0])
        who = next((name for name in known if _is(said, name)), None)
        if who is None or who in out:
            end = word.end() if who in out else end
            continue
        if out and not _JOINED.fullmatch(body[end : word.start()]):
            break
        out.append(who)
        end = word.end()
    return tuple(out)


def _is(said: str, name: str) -> bool:
    parts = name.casefold().split()
    if said.isascii():
        return len(said) > 2 and said.casefold() in (parts[0], name.casefold())
    return alike(said, parts[0])


_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?|#?\d{1,2})"
_KNOWN = shapes(
    rf"what\s+(?:all\s+)?do\s+we\s+(?:already\s+)?(?:know|have)(?:\s+on\s+file)?\s+(?:about|on)\s+{_WHO}",
    rf"what(?:['’]?s|\s+is)\s+(?:known|on\s+file)\s+(?:about|on|for)\s+{_WHO}",
    rf"(?:tell|show|give)\s+(?:me\s+)?(?:everything|all)\s+(?:that\s+)?(?:we\s+(?:know|have)\s+)?(?:about"
    rf"|on)\s+{_WHO}",
    rf"everything\s+(?:we\s+(?:know|have)\s+)?(?:about|on)\s+{_WHO}",
    rf"{_WHO}\s+ke\s+(?:baa?re|bare)\s+(?:me|mein|main)\s+(?:humein?\s+|hum\s+"
    rf"|apne\s+ko\s+)?kya(?:\s*-?\s*kya)?\s+(?:pata|maloom|jaa?n(?:te|kari)|info)(?:\s+(?:hai|hain|h))?",
    rf"{_WHO}\s+ke\s+(?:baa?re|bare)\s+(?:me|mein|main)\s+sab(?:\s*kuch)?\s+(?:batao|bata\s*do|dikhao)",
    rf"{_WHO}\s+के\s+बारे\s+में\s+(?:हमें\s+)?(?:क्या(?:\s*-?\s*क्या)?\s+(?:पता|मालूम|जानते)(?:\s+(?:है"
    rf"|हैं))?|सब(?:\s*कुछ)?\s+(?:बताओ|दिखाओ))",
    before=_LEAD,
    after=_TAIL,
)
_NOBODY = listed(
    "me us him it this that them you everyone everybody mere mujhe iske uske is us इस उस project role"
)


@beside(_KNOWN)
def known(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``what do we know about Simran``; of a role or a project it is another question."""
    if context.writer not in STAFF:
        return None
    for found in _KNOWN.all_of(composed(text)):
        who = found["who"].strip().lstrip("#")
        if set(who.casefold().split()) & _NOBODY or len(who.split()) > 3:
            continue
        if not whose_name(who, (*context.known_roles, *context.known_projects)):
            return {"person": who}
    return None


_THAT = r"(?:(?:that|the|this|my|last|wo|woh|vo|ye|yeh|is|us|wala|mera)\s+)*"
_NOTE = r"(?P<note>note|नोट)"
_BY_WHOM = shapes(
    rf"who(?:['’]s|\s+has)?\s+(?:wrote|written|added|made|put|left)\s+{_THAT}{_NOTE}(?:\s+(?:on|about"
    rf"|for)\s+\w+)?",
    rf"whose\s+{_NOTE}\s+is\s+(?:that|this|it)",
    r"who\s+(?:wrote|added|said)\s+(?:that|this|it)(?P<it>)",
    rf"{_THAT}{_NOTE}\s+(?:kisne|kis\s+ne)\s+(?:likh\w*|dala|add\s+k\w+|kiya)(?:\s+(?:hai|tha|h))?",
    rf"(?:kisne|kis\s+ne)\s+(?:likh\w*|dala)\s+(?:hai\s+|tha\s+)?{_THAT}{_NOTE}",
    rf"(?:(?:ये|यह|वो|वह)\s+)?{_NOTE}\s+किसने\s+(?:लिखा|डाला)(?:\s+(?:है|था))?",
    before=_LEAD,
    after=_TAIL,
)


@beside(_BY_WHOM)
def by_whom(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``who wrote that note``."""
    return _of_the_last(_BY_WHOM.of(composed(text)), context)


_AWAY = shapes(
    rf"(?:delete|remove|erase|scrap|drop|take\s+(?:back|down|off))\s+{_THAT}{_NOTE}",
    r"(?:delete|remove|erase|scrap)\s+(?:it|that|this)",
    rf"(?:isko|ise|usko|use|{_THAT}{_NOTE}(?:\s+ko)?)\s+(?:hata|delete|mita|nikal)\w*(?:\s*(?:do|dena|de"
    rf"|karo|kar\s*do|lo))?",
    rf"(?:(?:इसे|उसे|इसको|उसको)|(?:(?:ये|वो|यह|वह)\s+)?{_NOTE})\s+(?:हटा|मिटा|डिलीट)\S*(?:\s*(?:दो|देना"
    rf"|करो|कर\s*दो))?",
    before=_LEAD,
    after=_TAIL,
)


@beside(_AWAY)
def away(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``delete it`` where a note was what was last done or shown; ``wo note hata do``."""
    return _of_the_last(_AWAY.of(composed(text)), context)


_ANEW = r"[\"'“”]?(?P<text>\S[\s\S]{2,900}?)[\"'“”]?"
_OTHERWISE = shapes(
    rf"(?:change|edit|update|correct|fix|make|rewrite)\s+{_THAT}{_NOTE}\s*(?:to\s+say\s+|to\s+|as\s+"
    rf"|[:–—-]+\s*){_ANEW}",
    rf"(?:change|edit|update|correct|make)\s+(?:it|that|this)\s+(?:to\s+say\s+|to\s+|[:–—-]+\s*){_ANEW}",
    rf"(?:isko|ise|usko|use|{_THAT}{_NOTE}(?:\s+ko)?)\s+(?:badal\s*(?:ke|kar|do)?"
    rf"|change\s+kar\w*(?:\s*do)?)\s*[:,–—-]*\s*(?:ki\s+)?{_ANEW}(?:\s+(?:kar|likh)\s*(?:do|dena))?",
    rf"(?:(?:इसे|उसे)|(?:(?:ये|वो|यह|वह)\s+)?{_NOTE}(?:\s+को)?)\s+बदल\s*(?:कर|के"
    rf"|दो)\s*[:,–—-]*\s*{_ANEW}(?:\s+(?:कर|लिख)\s*(?:दो|देना))?",
    before=_LEAD,
)


@beside(_OTHERWISE)
def otherwise(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``change it to mother comes along``: other words for that note."""
    found = _OTHERWISE.of(composed(text))
    last = _of_the_last(found, context)
    return None if found is None or last is None else {"text": found["text"].strip(" \"'“”")}


def _of_the_last(found: re.Match[str] | None, context: Context) -> Mapping[str, Any] | None:
    if found is None or context.writer not in STAFF:
        return None
    return {} if context.raw.get(NOTED) or found.groupdict().get("note") else None
