"""Decisions that speak of "the rest", "all except Simran" or "them": read whole, then shown with names.

A part is what is decided (``decision``), about whom: ``people``, or everybody still open who is named in no
other part and not among ``but``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.casting.approvals.leanings import SAID, degree
from core.casting.approvals.places import MARK, place_of
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes, sought
from core.understanding.vocabulary import words as listed

_VERBS = {
    **dict.fromkeys(listed("approve approved approving approves अप्रूव मंज़ूर मंजूर"), "approve"),
    **dict.fromkeys(listed("pass passed reject rejected rejecting पास रिजेक्ट"), "pass"),
}
_SHORT = {
    **dict.fromkeys(listed("yes ok okay fine haan han yeses हाँ हां"), "approve"),
    **dict.fromkeys(listed("no nope nahi nahin nahi: नहीं"), "pass"),
}
"""Said under the cards these decide; elsewhere they are talk."""
_EVERYBODY = listed(
    "all both everyone everybody rest rem remaining others other else sab sabko sabhi sabka sare saare baaki"
    " baki baakiyon bakiyon सब सबको सभी बाकी बाक़ी"
)
_THEM = listed(
    "them these those they un unko unhe unhen unhein inko inhe inhen dono donon teeno उनको उन्हें इनको इन्हें दोनों"
)
_EXCEPT = listed("except excepting excluding besides minus without")
_EXCEPT_AFTER = re.compile(
    r"(?:chho?d(?:kar|ke|karke)?|chho?dd?o|alaa?va|alaa?wa|siva+y?e?|siwa+y?e?|छोड़(?:कर|के)?|अलावा|सिवा|सिवाय)"
)
_NOISE = listed(
    "a an the of on for to please kindly pls plz just only then are is be with by me i we you go ahead karo"
    " kar do kardo karna karke krdo kro dena de dijiye kijiye ko ke ki ka se ji sir madam hai hain ho jao"
    " या को के की का से करो कर दो है हैं जी two three four five among from here there names name good mine"
    " one ones people candidates options shared right will can should magar par my side too also logo log"
    " bas sirf only"
)
_JOIN = Sought(r"\b(all|everyone|everybody|both|rest|sab\w*)(\s+of\s+(?:them|these|those))?\s+but\b")
_PHRASES = ((re.compile(r"\bother\s+than\b|\bapart\s+from\b|\baside\s+from\b", re.I), "except"),)
_REASON = re.compile(
    r"\s*(?:\s[-–—]\s*|[:;]\s+|,?\s+(?:because|since|as|kyunki|क्योंकि)\s+)(?P<reason>\S.{2,300})$",
    re.IGNORECASE | re.DOTALL,
)
_FINE: tuple[str, ...] = (
    *("good", "great", "theek", "thik", "thk", "sahi", "badhiya", "chal", "done", "perfect", "accept"),
    *("ठीक", "सही", "चल"),
)
_ALL_RIGHT = sought(
    r"(?<!\w)(all|everyone|everybody|sab(?:hi)?|सब|सभी)\s+(?:log\s+|are\s+|is\s+)?(?:good|great|th(?:ee|i)?k|sahi|badhiya|chalega|chalegi|chaleng[ei]|done|perfect|accept\w*|ठीक|सही|चलेगा|चलेंग[ेी])"
    r"(?![\w\u0900-\u0963])"
)
"""``sab theek except Harleen``: a yes to all of them."""
_CONDITION = sought(
    r"[\s,.;–-]+(?:(?:but|par|lekin|magar|लेकिन|पर|मगर)\s+)?(?:(?:only|sirf|tabhi|bas|सिर्फ़?|तभी)\s+)?"
    r"(?P<reason>(?:if|provided|as\s+long\s+as|on\s+(?:the\s+)?condition|subject\s+to|unless|agar|jab|बशर्ते|अगर|जब)(?![\w\u0900-\u0963]).{4,200})$"
)
"""``approve Amrita but only if she cuts her hair``: kept beside the decision, in these words."""
_POLITE = sought(
    r"(?:if|agar|अगर)\s+(?:possible|you\s+(?:can|like|want)|u\s+can|that['’]?s\s+ok(?:ay)?|ok(?:ay)?|ho\s+sake|chaho|हो\s+सके)(?:\s+\w+)?\W*"
)
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+|[\u0900-\u0963][^\W_]*)*|[,;]|\.(?=\s+\S)|(?<=\S)\n")
MOST_WORDS = 40
MOST_OF_A_NAME = 3
_BETWEEN = frozenset([",", ";", ".", "\n", "and", "aur", "but", "&", "और", "lekin", "लेकिन", "मगर"])


@dataclass(frozen=True, slots=True)
class Part:
    """``rest``: everybody who is still open, but ``people`` of other parts and those of ``but``."""

    decision: str
    people: tuple[str, ...]
    rest: bool
    but: tuple[str, ...]
    them: bool = False


@beside(shapes(*sorted({*_VERBS, *_SHORT, *_FINE})))
def sweeping(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``approve Amrita, pass the rest``, ``approve all except Simran``, ``unhe approve karo``."""
    if text.rstrip().endswith("?") or context.writer not in ("", *STAFF):
        return None
    body, reason = text, ""
    said = composed(text)
    bound = _CONDITION.search(said)
    if bound is not None and not _POLITE.fullmatch(bound["reason"]):
        return _bound(said[: bound.start()], bound["reason"].rstrip(" ."), context)
    found = _REASON.search(text)
    if found is not None:
        body, reason = text[: found.start()], " ".join(found["reason"].split()).rstrip(" .")
    parts = parts_of(body, short=context.writer == "producer")
    if not parts or not any(one.rest for one in parts) or _says_more(parts):
        return None
    if len(parts) == 1 and not parts[0].but and not parts[0].them:
        return None
    return {"parts": _given(parts, context), **({"reason": reason} if reason else {})}


def _given(parts: Sequence[Part], context: Context) -> list[Mapping[str, Any]]:
    cards = context.writer == "producer" and not context.last_result
    return [
        {
            "decision": one.decision,
            "people": [_whom(name, cards=cards) for name in one.people],
            "rest": one.rest,
            "but": list(one.but),
        }
        for one in parts
    ]


def _bound(body: str, condition: str, context: Context) -> Mapping[str, Any] | None:
    """A decision with what it depends on: of whoever is named, which is shown before it counts."""
    parts = parts_of(body, short=context.writer == "producer")
    if not parts or _says_more(parts) or _decides_on(condition):
        return None
    return {"parts": _given(parts, context), "reason": condition, "bound": True}


def _decides_on(condition: str) -> bool:
    """Whether another decision follows the condition."""
    later = {_low(word) for piece in re.split(r"[,;]", condition)[1:] for word in _words(piece)}
    return bool(later & {*_VERBS, *_SHORT})


def _says_more(parts: Sequence[Part]) -> bool:
    """Whether what stands where a name would be says what somebody is like: "nahi chalegi bahut young"."""
    named = [name for one in parts for name in (*one.people, *one.but)]
    words = [word for name in named for word in name.casefold().split()]
    return any(word in SAID or word in _ABOUT or degree(word) for word in words)


_ABOUT = listed("she he they her his looks look looked lagti lagta lagi laga bahut bohot very reason")


def _whom(said: str, *, cards: bool) -> str:
    """``cards``: nothing is listed, so that a place is that of a card."""
    place = place_of(said.casefold()) if cards else 0  # the last one, too
    return f"{MARK}{place}" if place else said


def parts_of(text: str, *, short: bool) -> list[Part]:
    """The parts of a text that is made of nothing else; none for any other. ``short``: a bare yes or no
    decides, too."""
    said = list(_words(text))
    if not said or len(said) > MOST_WORDS:
        return []
    verbs = {**_VERBS, **(_SHORT if short else {})}
    parts = [_part(stretch, verbs) for stretch in _stretches(said, verbs)]
    found = [one for one in parts if one is not None]
    return found if len(found) == len(parts) else []


def _stretches(said: Sequence[str], verbs: Mapping[str, str]) -> list[list[str]]:
    """The words of each decision: what has no verb of its own belongs to the one before it, at the
    beginning to the one that follows."""
    out: list[list[str]] = []
    waiting: list[str] = []
    for clause in _clauses(said, verbs):
        if any(_low(word) in verbs for word in clause):
            out.append([*waiting, *clause])
            waiting = []
        elif out:
            out[-1] += [",", *clause]
        else:
            waiting += [*clause, ","]
    return out


def _clauses(said: Sequence[str], verbs: Mapping[str, str]) -> Iterator[list[str]]:
    clause: list[str] = []
    for word in [*said, ","]:
        if _low(word) not in _BETWEEN:
            clause.append(word)
            continue
        yield from _by_verb(clause, verbs)
        clause = []


def _by_verb(clause: list[str], verbs: Mapping[str, str]) -> Iterator[list[str]]:
    """``approve Amrita pass the rest``: two decisions with nothing between them."""
    places = [place for place, word in enumerate(clause) if _low(word) in verbs]
    if len(places) < 2:
        yield from [clause] if clause else []
        return
    first = places[0] == 0
    cuts = places[1:] if first else [place + 1 for place in places[:-1]]
    for start, end in zip([0, *cuts], [*cuts, len(clause)], strict=True):
        yield clause[start:end]


def _part(said: Sequence[str], verbs: Mapping[str, str]) -> Part | None:
    people: list[list[str]] = []
    but: list[list[str]] = []
    decision, scope, excepting, fresh = "", set[str](), False, True
    for word in said:
        low = _low(word)
        if low in verbs:
            decision = verbs[low]
        elif low in _EXCEPT:
            excepting = True
        elif _EXCEPT_AFTER.fullmatch(low):
            but, people = [*but, *people], []
        elif low in _EVERYBODY or low in _THEM:
            scope.add("them" if low in _THEM else "all")
        elif low not in _NOISE and low not in _BETWEEN:
            into = but if excepting else people
            into[-1].append(word) if into and not fresh else into.append([word])
            fresh = False
            continue
        fresh = True
    whole = all(len(name) <= MOST_OF_A_NAME for name in (*people, *but))
    if not decision or not whole or not (scope or people) or (but and not scope):
        return None
    joined = tuple(" ".join(one) for one in people), tuple(" ".join(one) for one in but)
    return Part(decision, joined[0], bool(scope), joined[1], "them" in scope)


def _low(word: str) -> str:
    return word.casefold().rstrip(".") or word


def _words(text: str) -> Iterator[str]:
    said = _JOIN.sub(r"\1 except", text)
    said = _ALL_RIGHT.sub(r"\1 ok", said)
    for pattern, instead in _PHRASES:
        said = pattern.sub(instead, said)
    return iter(_WORD.findall(said))
