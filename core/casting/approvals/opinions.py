"""Opinions about people by place or name: "first one is perfect, second is too old", "love 1 and 3, 2 no".

An opinion is no decision. It is read clause by clause and offered back as one; what tells neither way stays
open, and a message with anything else in it is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from core.casting.approvals import places
from core.casting.approvals.leanings import SAID, degree, leaning
from core.casting.approvals.places import LAST, MARK, place_of
from core.casting.approvals.reasons import bare_reason, decides_more
from core.casting.approvals.running_on import set_apart
from core.casting.approvals.verdicts import leaning as leaning_of
from core.casting.talent import names
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed
from core.understanding.vocabulary import words as listed

Verdict = Literal["approve", "pass", "open"]
MOST_WORDS = 45
_CLAUSE = Sought(
    r"\s*(?:[,;\n।|]|\.(?=\s|$)|\s[-–—]+\s)\s*|\s+(?=(?:but|lekin|par|magar|while|whereas|लेकिन|मगर|पर)\s)"
    r"|\s+(?=(?:baaki|baki|(?:the\s+)?rest|(?:the\s+)?others|बाकी|बाक़ी)\s)",
)
_NUMBER = Sought(r"\b(?:no|nos|number)\b\.?\s*(?=\d)")
_AFTER_A_PLACE = re.compile(r"(?<!\w)(?P<place>#?[^\W_][\w\u0900-\u0963]*)\s*[:=–—-]+\s+")
_RUN_ON = Sought(
    r"(?<=[a-z])(?<!\band)(?<!\baur)(?<!\bn)\s+"
    r"(?=#?\d{1,2}\s+(?:yes|no|maybe|ok(?:ay)?|haan|nahi+n?|pass|approved?|reject)\b)",
)
"""``1 yes 2 no 3 maybe``: one after the other, with nothing between them."""
_AND = Sought(r"\s+(?:and|aur|&|n|और)\s+")
_LEAD = frozenset(
    listed(
        "ok okay so well hey hmm and aur but lekin par magar while whereas और लेकिन मगर पर the i we"
        " really just think i'd says for me honestly absolutely mujhe mujhko humein hume मुझे हमें to toh"
        " तो yaar sir bhai card number no. option"
    )
)
_NOUNS = frozenset(
    listed(
        "one ones card cards girl girls boy guy lady woman man actor actress candidate option person wala"
        " wali wale waala waali waale vala vali vale ladki ladka ladkiyan banda bandi वाला वाली वाले लड़की"
        " लड़का kaafi"
    )
)
_AROUND = frozenset(listed("feeling about on with of do am in into go going for big huge total fan team"))
"""Between an opinion and whom it is about: "not feeling 2", "big no to 3"."""
MOST_PLACES = 20
_REST = frozenset(
    listed("rest others other remaining baaki baki बाकी बाक़ी everyone everybody sab saare sare सब")
)
_REST_MORE = frozenset(
    listed("of them the sab saare sare sabhi sabko log all others two three one ones सब सभी ke के")
)
_JOINED = frozenset(listed("and aur & n or और the card number plus"))
_COPULA = frozenset(
    listed(
        "is are was were looks look looked seems seem feels feel felt sounds has hai hain thi tha lag"
        " lagi laga lagti lagta lagte है हैं थी था लग लगी लगा लगती लगता isn't isnt doesn't doesnt ko को"
        " bhi भी also too 's"
    )
)
_PLAIN = frozenset(
    listed(
        "yes no haan han nahi nahin nope approve approved pass passed reject rejected ok okay हाँ हां"
        " नहीं पास अप्रूव"
    )
)
_COMPARED = frozenset(
    listed("than prefer preferred versus vs compared utna utni jitna jitni उतना उतनी जितना जितनी")
)
"""One against another: who is better may still be passed on."""
_TIMES = frozenset(
    listed(
        "baje am pm kal aaj parso tomorrow today tonight morning evening monday tuesday wednesday"
        " thursday friday saturday sunday sat sun mon tue wed thu fri free available unavailable busy date"
        " dates aa aana aayi aayegi aayega aaye payegi payega paungi come coming came reach reached late"
        " time shoot बजे कल आज आ आना आएगी आएगा पाएगी पाएगा"
    )
)
"""When somebody can come is no opinion of them."""
_ORDERS = frozenset(
    listed(
        "add call schedule send book share message msg tell ask remove invite remind shortlist move shift"
        " show cancel give get bring offer karo kar karein bhejo bhej bulao bula jodo daalo dalo rakho"
        " likho bolo bol pucho poocho batao bata dikhao hatao lagao करो कर भेजो भेज बुलाओ जोड़ो डालो रखो"
        " लिखो बोलो पूछो बताओ दिखाओ हटाओ"
    )
)
"""Words of something to be done: an opinion asks for nothing."""
_WORD = re.compile(r"#?[^\W_]+(?:['’.][^\W_]+|[\u0900-\u0963][^\W_]*)*")


@dataclass(frozen=True, slots=True)
class Said:
    """What one clause says: of whom (``#2``, a name) or of everybody else (``rest``), which way, in which
    words."""

    people: tuple[str, ...]
    rest: bool
    verdict: Verdict
    why: str


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: for staff to whom cards or a list stand in the chat; nothing for a question."""
    if context.writer not in STAFF or "?" in text or not (context.known_people or context.last_result):
        return None
    said = set_apart(composed(text), context.known_people)
    if context.group and (alone := leaning_of(said, context.known_people)) is not None:
        why = alone.reason if alone.decision == "pass" else ""
        return {"opinions": [{"people": (alone.name,), "verdict": alone.decision, "why": why}]}
    words = {_low(one) for one in _WORD.findall(said)}
    if (
        len(said.split()) > MOST_WORDS
        or not words & SAID
        or words & (_ORDERS | _COMPARED | _TIMES)
        or _by_cards(text, context)
    ):
        return None
    found = read(said, (*context.known_people, *context.last_result))
    told = [one for one in found if one.verdict != "open"]
    if not told or (len(found) == 1 and (context.pending or context.group)):
        return None  # one word about one of them may answer what was asked, and is talk among colleagues
    if not _by_place(found) and not context.known_people:
        return None  # whom casting names has times, calls and contracts besides
    plain = all(_low((one.why.split() or ["no"])[0].strip(",")) in _PLAIN for one in found)
    if not _by_place(found) and plain and said == composed(text):
        return None  # a plain yes or no with a name is a decision
    opinions = [
        {"people": one.people, "rest": one.rest, "verdict": one.verdict, "why": one.why} for one in found
    ]
    return {"opinions": opinions}


def _by_cards(text: str, context: Context) -> bool:
    """Whether it is a decision by the places of cards, each with no more than its own reason."""
    found = places.order(text, context)
    whys = () if found is None else found.get("reasons", ())
    return found is not None and not any(decides_more(why, context.known_people) for why in whys if why)


def _by_place(found: Sequence[Said]) -> bool:
    return any(one.startswith(MARK) for opinion in found for one in opinion.people)


def read(text: str, people: Sequence[str]) -> list[Said]:
    """The opinions of a text that is made of nothing else; none for any other."""
    out: list[Said] = []
    waiting: tuple[str, ...] = ()
    for clause in _clauses(text, people):
        words = _WORD.findall(clause)
        whom, rest, left = _subject(words, people)
        if not whom and not rest:
            if not out or waiting or not _says(words):
                return []
            out[-1] = _added(out[-1], clause)
            continue
        if not left:
            if rest:
                return []
            waiting = (*waiting, *whom)
            continue
        verdict = leaning(left)
        if not _says(left) or any(_names(word, people) for word in left):
            return []
        why = " ".join(_trimmed(left))
        out.append(Said((*waiting, *whom), rest, "open" if verdict == "unknown" else verdict, why))
        waiting = ()
    return [] if waiting else out


def _clauses(text: str, people: Sequence[str]) -> Iterator[str]:
    """Cut at commas and "but"; at "and" where somebody else is spoken of after it."""
    whole = _AFTER_A_PLACE.sub(_joined_up, _NUMBER.sub("#", _RUN_ON.sub(", ", text)))
    for piece in _CLAUSE.split(whole):
        if not piece or not piece.strip(" .!"):
            continue
        held = ""
        for part in _AND.split(piece):
            whom, rest, left = _subject(_WORD.findall(part), people)
            said = _subject(_WORD.findall(held), people)
            if held and (whom or rest) and left and said[2] and (said[0] or said[1]):
                yield held
                held = part
            else:
                held = f"{held} and {part}" if held else part
        if held:
            yield held


def _joined_up(match: re.Match[str]) -> str:
    """``2 - no``: the dash after a place cuts nothing."""
    return f"{match['place']} " if place_of(match["place"].casefold()) else match[0]


def _subject(words: Sequence[str], people: Sequence[str]) -> tuple[tuple[str, ...], bool, list[str]]:
    """Who a clause is about, first or last in it, whether that is everybody else, and what is left to say."""
    start = 0
    while start < len(words) and _low(words[start]) in _LEAD:
        start += 1
    said = list(words[start:])
    whom, rest, end = _stretch(said, people)
    if whom or rest:
        after = said[end:]
        plain = not after or rest or _predicates(after[0]) or _names(said[0], people)
        return (tuple(whom), rest, after) if plain else ((), False, list(words))
    for place in range(1, len(said)):
        whom, rest, end = _stretch(said[place:], people)
        before = said[:place]
        known = all(_predicates(word) or _low(word) in _LEAD or _low(word) in _AROUND for word in before)
        last = place + end == len(said)
        # "pass on the second, too tall": what follows is why.
        if (whom or rest) and known and (last or _low(said[0]) in _PLAIN):
            return tuple(whom), rest, [*before, *said[place + end :]]
    return (), False, list(words)


def _stretch(said: Sequence[str], people: Sequence[str]) -> tuple[list[str], bool, int]:
    """The people named from the beginning of some words on, and where they end."""
    whom: list[str] = []
    place, end = 0, 0
    if said and _low(said[0]) in _REST:
        end = 1
        while end < len(said) and _low(said[end]) in _REST_MORE:
            end += 1
        return [], True, end
    while place < len(said):
        low = _low(said[place])
        number = place_of(low)
        if ends := places.at_the_ends(" ".join(said[place : place + 2])):
            whom += [f"{MARK}{one}" for one in ends]
            place += 1
        elif number == LAST or 0 < number <= MOST_PLACES:
            whom.append(f"{MARK}{number}")
        elif called := _named(said[place : place + 2], people):
            whom.append(called)
            place += len(called.split()) - 1
        elif not whom or low not in (_JOINED | _NOUNS):
            break
        elif low in _JOINED:
            place += 1
            continue
        place += 1
        end = place
    return whom, False, end


def _named(two: Sequence[str], people: Sequence[str]) -> str:
    for size in (2, 1):
        said = " ".join(two[:size])
        if len(two) >= size and len(said) > 2 and names.best(said, people):
            return said
    return ""


def _names(word: str, people: Sequence[str]) -> bool:
    return bool(_named([word], people))


def _predicates(word: str) -> bool:
    """Whether something is said of somebody with this word: "the first half was great" is about a half."""
    return _low(word) in _COPULA or degree(_low(word)) or leaning([word]) != "unknown"


def _says(words: Sequence[str]) -> bool:
    """Whether words say what somebody is like, known or not."""
    return leaning(words) != "unknown" or bool(_COPULA & {_low(one) for one in words})


def _added(before: Said, clause: str) -> Said:
    """What follows about the same people; against what was said before it, nothing is clear any more."""
    more = leaning(_WORD.findall(clause))
    why = f"{before.why}, {clause.strip(' .!')}"
    if more == "unknown" or more == before.verdict:
        return replace(before, why=why)
    turned: Verdict = more if before.verdict == "open" and more != "open" else "open"
    return replace(before, verdict=turned, why=why)


_BEFORE_WHY = listed("is are was were 's ko को pass passed reject rejected on the")


def _trimmed(words: Sequence[str]) -> Sequence[str]:
    """The reason without "is" before it and "the" after it."""
    kept = list(words)
    while len(kept) > 1 and _low(kept[0]) in _BEFORE_WHY:
        kept.pop(0)
    while kept and _low(kept[-1]) in _LEAD:
        kept.pop()
    return bare_reason(" ".join(kept)).split()


def _low(word: str) -> str:
    return word.casefold().replace("’", "'").rstrip(".")
