"""Decisions as producers type them under the cards: "approve the rest", "Simran no, too young"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.casting.approvals import places
from core.casting.approvals.model import DECIDERS
from core.casting.approvals.reasons import decides_more
from core.casting.approvals.running_on import set_apart
from core.casting.approvals.second_thoughts import thought_over
from core.casting.approvals.verdicts import plain
from core.casting.ladder.reasoned import said_no
from core.casting.talent import names
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, shapes
from core.understanding.vocabulary import words as listed

ALL = "all"
_EVERYBODY = (
    r"(?:all|both|everyone|everybody|them all|the rest|rest|the others?|others|everyone else|all (?:of them"
    r"|two|three|four|five|six|\d{1,2})|sab(?:ko|hi)?|baaki(?: sab(?:ko)?)?|बाकी|सब(?:को)?)"
)
_END = r"(?:\s+(?:please|pls|kar ?do|karo|hai|कर दो|है))?\W*"
_MANY = Sought(
    rf"\W*(?:(?P<verb>approved?|pass(?:ed)?(?: on)?|reject(?:ed)?|(?:yes|no) (?:to|for))\s+{_EVERYBODY}"
    rf"|{_EVERYBODY}\s+(?P<after>approved?|pass(?:ed)?)){_END}"
)
_SHORT = Sought(r"(?:yes|no)\s")
"""``no to all`` decides under the cards; elsewhere it is talk."""


def order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: a decision about everybody still open, about somebody who is before the producers, or a
    producer's no with its reason. None where the reason goes on to decide about somebody else: that is read
    as a whole, and shown before it is recorded."""
    mine = context.writer == "producer"
    found = _read(set_apart(_in_words(text), context.known_people) if mine else text, context)
    if found is None and context.writer in DECIDERS:
        found = _thought_over(text, context)
    if found is None:
        return None
    whys = (str(found.get("reason") or ""), *found.get("reasons", ()))
    return None if any(decides_more(why, context.known_people) for why in whys if why) else found


def _thought_over(text: str, context: Context) -> dict[str, Any] | None:
    """``changed my mind, Simran is a no``: over one's own decision. Everybody at once is never meant so."""
    rest, about = thought_over(text)
    if about and _one_of(about, context) is None:
        return None
    if about and not rest:
        return {"people": (about,), "again": True}
    found = _read(
        _in_words(f"{rest.rstrip(' .!')} to {about}" if about and _BARE.fullmatch(rest) else rest), context
    )
    return None if not rest or found is None or found["people"] == (ALL,) else {**found, "again": True}


_BARE = Sought(r"\W*(?:(?:it['’]?s|its|now)\s+(?:a\s+)?)?(?P<said>yes|no|approve|pass|ok)\W*")
_SIGNS = str.maketrans({"👍": " approve ", "👎": " pass ", "✅": " approve ", "❌": " pass "})
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")
_MISSPELT = Sought(r"(?<!\w)ap+r+[ou]+v+e?(?P<ending>d)?(?!\w)")


def _in_words(text: str) -> str:
    """Thumbs, ticks and a slip in the one long word as what they stand for."""
    said = _SKIN.sub("", text).translate(_SIGNS)
    return _MISSPELT.sub(lambda found: f"approve{found['ending'] or ''}", said).strip()


def _read(text: str, context: Context) -> dict[str, Any] | None:
    by_place = places.order(text, context)
    if by_place is not None:
        return by_place
    reasoned = said_no(text, context)
    before_them = reasoned is not None and all(_one_of(one, context) for one in reasoned["people"])
    if reasoned is not None and (before_them or context.writer == "producer") and not _more_than_one(text):
        return dict(reasoned)
    if not context.known_people or text.rstrip().endswith("?"):
        return None
    clauses = [clause for clause in _BETWEEN.split(text) if clause.strip() and not _SEEN.fullmatch(clause)]
    if len(clauses) > 1 and any(_MANY.fullmatch(clause) for clause in clauses):
        return None  # who "the rest" are without those who were named is for the reading of the whole
    several = None if _RATHER.match(text) else _several(clauses, context)
    if several is not None:
        return several
    many = _MANY.fullmatch(text)
    if many is not None and (context.writer == "producer" or not _SHORT.match(many["verb"] or "")):
        return {"people": (ALL,), "decisions": (_decision(many["verb"] or many["after"]),)}
    told = [clause for clause in clauses if not _WAITS.fullmatch(clause)]
    one = plain(told[0] if len(told) == 1 else text, context.known_people)
    if one is None:
        return None
    said = {"people": (one.name,), "decisions": (one.decision,), "reason": one.reason}
    return {key: value for key, value in said.items() if value}


def _more_than_one(text: str) -> bool:
    """Whether other decisions follow the first: those are read clause by clause."""
    return sum(bool(_DECIDES.match(clause)) for clause in _BETWEEN.split(text)) > 1


_DECIDES = Sought(r"\W*(?:approve|pass|reject|yes\s+to|no\s+to|ok\s+for)\b")
_BETWEEN = Sought(
    r"\s*(?:[,;\n]|(?<!\s\w)\.(?=\s))\s*(?:(?:and|aur|but|और)\s+)?|\s+(?:and|aur|but|lekin|और|लेकिन|मगर|&)\s+"
)
_WAITS = Sought(
    rf"\W*(?:(?:hold|keep|park)\s+(?:on\s+)?{_EVERYBODY}"
    rf"|{_EVERYBODY}\s+(?:(?:on\s+)?hold(?:\s+on)?|wait|later|abhi nahi|baad (?:me|mein)|not yet|ruko"
    rf"|रुको|बाद में)){_END}"
)
"""``rest hold``: nothing is decided about them."""


_RATHER = Sought(r"\W*[^\W\d_]\S*(?:\s+(?:ko|को))?\s+(?:nahi+n?|नहीं)\s*,?\s+[^\W\d_]\S*\s+(?:ko|को)\s")
"""``Amrita nahi, Simran ko approve karo``: the one is set aside and not decided."""
_SEEN = Sought(
    r"\W*(?:(?:ok(?:ay)?|hi|hey|hello|so|all|team|guys|everyone|seen|saw|watched|noted|thanks|thank\s+you|done|right|got\s+it"
    r"|them|it|the|tapes?|cards?|profiles?|sab|dekh\s*liya?|dekh\s*li|dekha|dekhe|good\s+morning|देख\s+लिया)[\s.!]*)+\W*"
)
"""``ok, seen``: said before the verdict, and no part of it."""


@dataclass(slots=True)
class _Said:
    """One decision about whoever is named in one breath."""

    people: list[str]
    decision: str
    reason: str


def _several(clauses: Sequence[str], context: Context) -> dict[str, Any] | None:
    """``approve Amrita and Harleen, pass on Simran - too young``: a decision for each, with its own reason. A
    name alone belongs to the decision before it; what is no decision, to the reason."""
    found: list[_Said] = []
    for clause in clauses:
        one = plain(clause, context.known_people)
        if one is not None:
            found.append(_Said([one.name], one.decision, one.reason))
        elif found and not found[-1].reason and (name := _name_alone(clause, context)):
            found[-1].people.append(name)
        elif found and clause.strip() and not _WAITS.fullmatch(clause):
            last = found[-1]
            last.reason = f"{last.reason}, {clause.strip()}" if last.reason else clause.strip()
        elif not found:
            return None
    each = [(name, said.decision, said.reason) for said in found for name in said.people]
    if len(each) < 2:
        return None
    people, decisions, reasons = zip(*each, strict=True)
    return {"people": people, "decisions": decisions, **({"reasons": reasons} if any(reasons) else {})}


_NAME = re.compile(r"[^\W\d_][\w\u0900-\u0963]*(?:\s+[^\W\d_][\w\u0900-\u0963]*\.?)?")


def _name_alone(clause: str, context: Context) -> str | None:
    said = clause.strip(" .!।")
    return _one_of(said, context) if _NAME.fullmatch(said) else None


_NOTES = shapes(
    r"(?:show\s+|read\s+|see\s+)?(?:me\s+)?(?:all\s+|the\s+|my\s+)?notes\s+(?:on|about|for|of)\s+(?P<person>[^,?!:]{1,60}?)",
    r"(?P<person>[^,?!:]{1,60}?)\s+(?:ke|par)\s+notes?(?:\s+(?:dikhao|batao|padho|kya\s+hain))?",
    r"what\s+(?:are|were)\s+(?:the\s+|our\s+|my\s+)?notes\s+(?:on|about|for|of)\s+(?P<person>[^,?!:]{1,60}?)",
    r"how\s+(?:was|were|did)\s+(?P<person>[^,?!:]{1,40}?)(?:['’]s)?\s+(?:audition|reading|test|callback)"
    r"(?:\s+(?:do|go|today|yesterday))*",
    r"how\s+did\s+(?P<person>[^,?!:]{1,40}?)\s+(?:do|go|read|perform)(?:\s+(?:today|yesterday))?",
    r"(?P<person>[^,?!:]{1,40}?)\s+(?:ka|ki|ke)\s+(?:audition|reading|test|callback)\s+(?:kaisa|kaisi|kaise)(?:\s+(?:tha|thi|the|gaya|gayi|raha|rahi|hua|hui|laga|lagi))?",
    r"(?P<person>[^,?!:]{1,40}?)\s+(?:का|की|के)\s+(?:ऑडिशन|टेस्ट|रीडिंग)\s+(?:कैसा|कैसी|कैसे)(?:\s+(?:था|थी|गया|गई|रहा|रही|हुआ|हुई|लगा))?",
    r"(?P<person>[^,?!:]{1,60}?)\s+(?:के|पर)\s+नोट्?स?(?:\s+(?:दिखाओ|बताओ))?",
)


@beside(_NOTES)
def notes_order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: ``notes on Riya``, ``Riya ke notes dikhao``, ``how was Riya's audition``."""
    said = " ".join(text.split()).rstrip(" .!?")
    found = _NOTES.of(said)
    if found is None or found["person"].split()[0].casefold() in _NOBODY:
        return None
    role = any(names.alike(found["person"], known) for known in context.known_roles)
    return None if role else {"person": found["person"]}


_NOBODY = listed("i you we they it that this these those the a an my our your everyone everybody")


def _one_of(said: str, context: Context) -> str | None:
    found = names.best(said, context.known_people)
    return said if found else None


def _decision(said: str) -> str:
    return "approve" if re.match(r"approv|yes", said, re.IGNORECASE) else "pass"
