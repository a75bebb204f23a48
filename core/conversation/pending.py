"""Answers to what was asked: a tap, "2", the label, a near miss of it, yes and no are one path."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from core.conversation import arranging, free_text, underneath
from core.conversation.drafts import UNDO
from core.conversation.fitting import A_RATE, NEEDS, NEWS, TO_OTHERS, elsewhere
from core.conversation.remarks import is_remark
from core.conversation.taking_back import takes_back
from core.conversation.tokens import Tokens
from core.errors import Rejected
from core.people import Person
from core.store import conversations, inbox
from core.store.database import Row, Tx
from core.texts.labels import same_label
from core.understanding import plain, times
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

NEAR_MISS = 84
"""rapidfuzz ratio from which a typed text counts as a label; two labels that near mean neither."""
_NUMBER = Sought(r"^\W*(?:no\.?|number|option)?\s*(\d{1,2})\W*$")
MARKS = ("_means", "_fields", "phrase", NEEDS, arranging.SHOWN)
"""What a choice's arguments hold besides what its tool is given."""
SURE = 0.7
MOST_OF_A_CHANGE = 80
"""Characters; who writes more than that writes about something else."""
_SAID_OF_A_CHANGE = (
    "confirm.", "choice.", "talent.search", "audition.schedule", "audition.reschedule", "audition.find_slot",
    "session.",
)  # fmt: skip
"""What a new time under a preview may look like to somebody who does not know of the preview."""
_LENGTH = Sought(r"\d+\s*(?:min|hour|hr|ghant|मिनट|घंट)")
_WAYS = Sought(
    r"(?:and\s+|aur\s+|make\s+it\s+|use\s+|in\s+|with\s+|और\s+)*(?:"
    r"\w+\s+(?:rooms?|kamr[ae]|कमर[ाे])|(?:rooms?|kamr[ae]|कमर[ाे])\s+[\w ,&]{1,20}"
    r"|(?:readers?|रीडर)(?:\s+[^\d?!:]{1,60})?|[^\d?!:]{2,40}\s+(?:as\s+(?:the\s+)?reader|reading"
    r"|padhega|padhegi)"
    r"|[\w-]+\s+(?:\w+\s+)?(?:(?:per|a|each)\s+slot|at\s+a\s+time|ek\s+saath|एक\s+साथ)"
    r"|groups?\s+of\s+[\w-]+|in\s+pairs"
    r"|(?:lunch|tea|chai|coffee|break|लंच|चाय)\s[^?!]{1,40}"
    r"|(?:(?:yes|ok(?:ay)?|haan|but|par|lekin|send(?:\s+(?:it|to))?|bhejo|all|everyone"
    r"|sab(?:ko)?)[\s,]+){0,4}"
    r"(?:skip|without|except|drop|leave\s+out|remove|not\s+on|also|only|sirf|bas)\s+[^?!:]{2,40}"
    r"|(?:(?:yes|ok(?:ay)?|haan|but|par|lekin)[\s,]+){0,3}[^?!:\d]{3,40}\s+(?:ko|को)\s+(?:hata"
    r"|chho?d|nikal|हटा|छोड़)[^?!:]{0,20}"
    r"|[^?!]{0,20}(?:venue|location|place|address|jagah|jageh|jgah|जगह|लोकेशन"
    r"|वेन्यू)(?![\w\u0900-\u0963])[^?!]{2,60}"
    r"|(?:move|shift|hold|keep|have)\s+(?:it|them|this|everyone|everybody)\s+(?:to|at"
    r"|in)\s+[^\d\W][^?!:]{2,40}"
    r"|(?!.*(?<!\w)(?:ko|hold|pin|backup|avail|(?:short)?list|notes?|mind|group|को|लिस्ट)(?!\w))"
    r"[^\d\W][^?!:]{2,50}\s+(?:me|mein|pe|par|में|पर)\s+(?:kar\s?do|karo|karein|karenge"
    r"|rakh\w*(?:\s?do)?|shift\s+kar\w*(?:\s?do)?"
    r"|bulao|bula\s?lo|रख\S*|करो|कर\s?दो|बुलाओ)"
    r"|[^\W\d_]{3,10}\s+(?:nahin?|nhi|hata\s*do|chhod\s*do|bhi|नहीं|हटा\s*दो|छोड़\s*दो"
    r"|भी)(?:\s*,\s*[^\W\d_]{3,10})?"
    r")(?:\s+(?:mein|me|please|pls|में))?\W*"
)
"""How else what is shown could be done: other rooms, readers, people at once, a break, another place."""

RERUN = "again"
"""The tool of "Just to be sure: ...?": its yes belongs to the newest one."""
TWICE = timedelta(seconds=10)
"""A second tap within this is an impatient finger, not a wish."""


class TappedTwice(Rejected):
    """The same tap came again at once: it is done already, and there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Picked:
    """What an answer runs. ``token`` is spent with it; ``question_id`` closes."""

    tool: str
    arguments: Mapping[str, Any]
    token: str = ""
    question_id: int | None = None


def _picked(choice: Row, fields: Sequence[tuple[str, str]] = ()) -> Picked:
    """``fields``: what a form was filled in with; only what it asked for is taken."""
    arguments = {key: value for key, value in choice["arguments"].items() if key not in MARKS}
    asked = choice["arguments"].get("_fields", ())
    arguments |= {name: value.strip() for name, value in fields if name in asked}
    return Picked(
        choice["tool"], arguments, choice["token"] if choice["single_use"] else "", choice["question_id"]
    )


def asks(choice: Row, fields: Sequence[tuple[str, str]] = ()) -> str:
    """The ``request_hash`` of what a choice runs."""
    picked = _picked(choice, fields)
    return inbox.request_hash(picked.tool, picked.arguments)


async def by_token(
    tx: Tx,
    tokens: Tokens,
    token: str,
    person: Person,
    key: str,
    now: datetime,
    done: Collection[str] = (),
    *,
    fields: Sequence[tuple[str, str]] = (),
    shared: bool = False,
) -> Picked:
    """The meaning of a tap or a form. Raises Rejected for forged, foreign, spent and expired choices,
    TappedTwice for one that was spent this moment.

    ``done``: hashes of what this very tap did in an attempt that did not come to its end. ``shared``: a
    phone of several people, who were asked while nobody had said who speaks.
    """
    choice = await conversations.choice_row(tx, token) if tokens.genuine(token) else None
    if choice is None or choice["conversation_key"] != key:
        raise Rejected("choice-unknown")
    if choice["person_id"] not in ((None, person.id, 0) if shared else (None, person.id)):
        raise Rejected("choice-not-yours")
    if asks(choice, fields) in done:
        return _picked(choice, fields)
    if choice["used_at"] is not None and choice["single_use"]:
        # Of a button that several may tap, the one who was slower is told.
        twice = choice["person_id"] is not None and now - choice["used_at"] < TWICE
        raise (TappedTwice if twice else Rejected)("choice-used", label=choice["label"])
    if choice["expires_at"] <= now:
        raise Rejected("choice-expired", label=choice["label"])
    late = choice["arguments"].get("_means") == "no" and choice["single_use"] and choice["question_id"]
    if late and await conversations.done_with(tx, choice["question_id"]):
        raise Rejected("choice-too-late", label=choice["label"])
    return _picked(choice, fields)


def by_text(text: str, questions: Sequence[Row], meaning: Meaning, now: datetime) -> Picked | None:
    """The meaning of a written answer to an open question, or None when it is not an answer.

    ``questions``: newest first. Numbers and yes/no belong to the newest one; a label may name an
    older one that is still open. Raises Rejected for a yes where words must be typed.
    """
    for row in questions:
        if row["kind"] == "typed" and _same(text, str(row["arguments"].get("phrase", ""))):
            arguments = {key: value for key, value in row["arguments"].items() if key != "phrase"}
            return Picked(row["tool"], arguments, question_id=row["id"])
    newest = questions[0]
    if underneath.belongs(text, newest):
        return _filled(newest, text)
    if beside_the_point(text, meaning):
        meaning = replace(meaning, intents=())
    if newest["kind"] == "typed" and (said := _to_typed(text, newest, meaning)):
        return said
    found = _exact_label(text, questions)
    if found is None and not _one_of_many(questions):
        found = _number(text, newest) or _near_label(text, questions) or _yes_or_no(meaning, newest)
        found = found or _usual_next(text, newest) or _by_clock(text, newest, meaning)
    if found is not None and (_locks(text, newest) or _meant_elsewhere(found, text, questions, meaning)):
        found = None
    if found is not None:
        picked = _picked(found)
        if picked.tool == UNDO and not picked.arguments.get("anyway") and bare_number(text) is None:
            # The word means the last change of all; a button, or its number, means its own.
            return Picked(UNDO, {})
        return picked
    return _change(text, newest, meaning, now) or _free_text(text, newest, meaning, now)


def _meant_elsewhere(found: Row, text: str, questions: Sequence[Row], meaning: Meaning) -> bool:
    """Whether a label stands under several open questions about different things ("Can't come", under the
    invitations of two people on one phone), and the words say by themselves what to do: then who is meant
    is asked, never guessed from what came last."""
    if bare_number(text) is not None or found["tool"] in (UNDO, RERUN):
        return False
    if not meaning.intents or meaning.confidence < SURE or meaning.ask is not None:
        return False
    same = (found["label"].casefold(), found["tool"])
    alike = [
        choice
        for row in questions
        for choice in _usable(row)
        if (choice["label"].casefold(), choice["tool"]) == same
    ]
    # Asked for a yes just now, it is no matter under what else the same words stand.
    asked = found["arguments"].get("_means") == "yes" and found["question_id"] == questions[0]["id"]
    others = [one for one in alike if not asked or one["arguments"].get("_means") == "yes"]
    return any(_about(choice) != _about(found) for choice in others)


def _about(choice: Row) -> dict[str, Any]:
    return {key: value for key, value in choice["arguments"].items() if key not in ("version", *MARKS)}


def beside_the_point(text: str, meaning: Meaning) -> bool:
    """Whether a text was taken for an answer and says something else besides: "who hasn't replied" is no
    no, "send it on Monday" no leave to send it now, "add the 5th one" picks none of two, and "second one
    nahi" not the second."""
    if "choice.pick" in meaning.intents and ("option" not in meaning.entities or _DENIED.search(text)):
        return True
    return bool({"confirm.yes", "confirm.no"} & set(meaning.intents)) and not plain(text)


def _to_typed(text: str, row: Row, meaning: Meaning) -> Picked | None:
    """A plain no leaves the thing as it is. Raises Rejected for a plain yes or a wrong number, which is
    not enough."""
    if _yes_or_no(meaning, row) is not None:
        return None
    phrase = str(row["arguments"].get("phrase", ""))
    if _nearly(text, phrase):
        raise Rejected("type-exactly", phrase=phrase)
    if "confirm.no" in meaning.intents or takes_back(text):
        no = next((one for one in _usable(row) if one["arguments"].get("_means") == "no"), None)
        return _picked(no) if no is not None else Picked("leave_it", {}, question_id=row["id"])
    if "confirm.yes" in meaning.intents:
        raise Rejected("type-the-phrase", phrase=phrase)
    if _LEAVES_OUT.fullmatch(text):
        raise Rejected("type-or-write-anew", phrase=phrase)
    return None


_LEAVES_OUT = Sought(
    r"\W*(?:(?:yes|ok(?:ay)?|haan|but|par|lekin|and|send)[\s,]+)*(?:(?:skip|without|except|not"
    r"|drop|remove|leave\s+out)\s+"
    r"[^?!:\d]{2,40}|[^?!:\d]{3,40}\s+(?:ko|को)\s+(?:hata|chho?d|nikal|mat\s+bhej|हटा"
    r"|छोड़)[^?!:]{0,20})\W*"
)
"""``skip Simran``: what was counted is said with its number, so it is written anew."""


def _nearly(text: str, phrase: str) -> bool:
    """``SEND 5`` or ``send`` where ``SEND 4`` is asked for: meant, and not enough."""
    said, wanted = re.findall(r"\w+", text.casefold()), re.findall(r"\w+", phrase.casefold())
    return bool(said) and said[0] == wanted[0] and all(word.isdecimal() for word in said[1:])


def _one_of_many(questions: Sequence[Row]) -> bool:
    """Several questions put to everybody in the chat: "approve" or "1" does not say which is meant."""
    return questions[0]["person_id"] is None and sum(row["person_id"] is None for row in questions) > 1


def bare_number(text: str) -> int | None:
    """The number, when a message is nothing else."""
    match = _NUMBER.match(text)
    return int(match[1]) if match else None


def _same(text: str, phrase: str) -> bool:
    squeezed = re.sub(r"\s+", " ", text).strip(" .\"'“”*").casefold()
    return bool(phrase) and squeezed == phrase.casefold()


def _usable(row: Row) -> list[Row]:
    return [choice for choice in row["choices"] if choice["used_at"] is None or not choice["single_use"]]


def _number(text: str, row: Row) -> Row | None:
    number = bare_number(text)
    if number is None:
        return None
    return next((choice for choice in _usable(row) if choice["position"] == number), None)


def _exact_label(text: str, questions: Sequence[Row]) -> Row | None:
    every = [choice for row in questions for choice in _usable(row)]
    return next((choice for choice in every if same_label(text, choice["label"])), None)


def _near_label(text: str, questions: Sequence[Row]) -> Row | None:
    from rapidfuzz import fuzz, process

    wanted = text.strip().casefold()
    if not wanted or len(wanted) > 80:
        return None
    for row in questions:
        choices = _usable(row)
        labels = [choice["label"].casefold() for choice in choices]
        near = process.extract(wanted, labels, scorer=fuzz.ratio, score_cutoff=NEAR_MISS, limit=2)
        if near and (len(near) == 1 or near[0][1] - near[1][1] >= 5):
            return choices[near[0][2]]
    return None


_LOCK = Sought(r"\block\b|\block(?:ed|ing|karo)\b|लॉक")


def _locks(text: str, row: Row) -> bool:
    """ "Lock it" decides; where somebody's rung is asked about, it may mean another one."""
    return _LOCK.search(text) is not None and any(one["tool"] == "set_status" for one in _usable(row))


def _yes_or_no(meaning: Meaning, row: Row) -> Row | None:
    sides = [side for side in ("yes", "no") if f"confirm.{side}" in meaning.intents]
    if len(sides) == 1:
        return next((c for c in _usable(row) if c["arguments"].get("_means") == sides[0]), None)
    option = meaning.entities.get("option")
    if "choice.pick" in meaning.intents and isinstance(option, int):
        return next((c for c in _usable(row) if c["position"] == option), None)
    return None


_PLAIN_YES = Sought(
    r"\W*(?:(?:ji|जी)\s+)?(?:h+a+n*|yes+|yep|yup|yeah|जी|हाँ|हां|हा)"
    r"(?:\s*,?\s+(?:ji|sir|please|pls|karo|kar\s?do|bhejo|bhej\s?do|do\s+it|do\s+that|go\s+ahead"
    r"|जी|करो|कर\s?दो|भेजो))*\W*"
)


def _usual_next(text: str, row: Row) -> Row | None:
    """The step that somebody usually takes next, to a yes and nothing less: an "ok" is no wish."""
    if not _PLAIN_YES.fullmatch(text):
        return None
    return next((c for c in _usable(row) if c["arguments"].get("_means") == "next"), None)


_CLOCK = re.compile(r"(?<![\d:/])(\d{1,2})(?:[:.](\d{2}))?(?![\d:/])")
_DENIED = Sought(r"\b(?:no|not|nahi+n?|nhi|mat|don'?t|never|cannot|can'?t)\b|नहीं|मत")
MOST_OF_A_CLOCK = 8
"""Words around a time; who writes more says more than which."""


def _by_clock(text: str, row: Row, meaning: Meaning) -> Row | None:
    """``ok give her 6:30`` where the choices are two times."""
    if len(text.split()) > MOST_OF_A_CLOCK or _DENIED.search(text):
        return None
    if meaning.confidence >= SURE and set(meaning.intents) - {"choice.pick", "confirm.yes", "smalltalk"}:
        return None
    said = _CLOCK.findall(text)
    if len(said) != 1 or _names_another(row, meaning, text):
        return None
    named = (int(said[0][0]) % 12, int(said[0][1] or 0))
    clocks = [(choice, re.findall(r"(\d{1,2}):(\d{2})", choice["label"])) for choice in _usable(row)]
    timed = [
        (choice, (int(found[0][0]) % 12, int(found[0][1]))) for choice, found in clocks if len(found) == 1
    ]
    meant = [choice for choice, at in timed if at == named]
    return meant[0] if len(meant) == 1 and len(timed) > 1 else None


_AROUND_A_CLOCK = frozenset(
    listed("""
    ok okay yes yeah haan han ji no worries sure fine great theek thik hai h give her him them it
    that one make at on in to by for the a pm am baje bje do de dedo dena kar karo kardo krdo rakho
    rakh please pls let lets us go with then so and move shift keep new time slot works work is good
    better use take chalega chalegi wala wali ko se ka usko unko sham shaam subah dopahar evening
    morning afternoon tomorrow today kal aaj mon monday tue tuesday wed wednesday thu thursday fri
    friday sat saturday sun sunday can instead बजे कर दो दे रखो को ठीक है हाँ उसे उनको शाम सुबह कल
    आज
    """)
)
"""What stands around a time without saying anything else."""


def _names_another(row: Row, meaning: Meaning, text: str) -> bool:
    """Whether something else is said than a time: whoever is named of whom the question says nothing has a
    time of their own, in whatever letters the name is written."""
    named = meaning.entities.get("talents") or ()
    about = f"{row['about']} {' '.join(choice['label'] for choice in row['choices'])}".casefold()
    names = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    words = re.findall(r"[^\W\d_][\w\u0900-\u0963'’]*", text.casefold())
    others = [word for word in (*words, *(one.casefold() for one in names)) if word not in _AROUND_A_CLOCK]
    return any(word.split()[0] not in about for word in others)


def _filled(row: Row, text: str) -> Picked:
    arguments = {name: value for name, value in row["arguments"].items() if name not in MARKS}
    return Picked(row["tool"], {**arguments, row["slot"]: text.strip()}, question_id=row["id"])


def _change(text: str, row: Row, meaning: Meaning, now: datetime) -> Picked | None:
    """Under what is shown before it is done: a time, a length, another place or a break changes it."""
    if row["kind"] != "choice" or row["slot"] in underneath.OWN or len(text) > MOST_OF_A_CHANGE:
        return None
    if row["slot"] == "said":
        return _filled(row, text) if A_RATE.fullmatch(text) and bare_number(text) is None else None
    if elsewhere(row, text):
        return _filled(row, text)
    if NEWS.search(text) or is_remark(text):
        return None
    if _WAYS.fullmatch(text) and not text.rstrip().endswith("?"):
        return _filled(row, text)
    if meaning.confidence >= SURE and not all(
        intent.startswith(_SAID_OF_A_CHANGE) for intent in meaning.intents
    ):
        return None
    if TO_OTHERS.search(text) or any(meaning.entities.get(one) for one in ("talents", "role")):
        return None  # who says for whom, or what to tell, says a whole order of its own
    if not _LENGTH.search(text) and not any(each.start for each in times(text, now)):
        return None
    return _filled(row, text)


def _free_text(text: str, row: Row, meaning: Meaning, now: datetime) -> Picked | None:
    said = free_text.meant(text, row, meaning, now)
    if said is None:
        return None
    return Picked("leave_it", {}, question_id=row["id"]) if said == "left" else _filled(row, text)
