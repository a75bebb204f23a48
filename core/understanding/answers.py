"""Answers to what the desk asked last: a number, a place in the list, words of a label, a typed token."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.understanding.entities.amounts import ordinals
from core.understanding.meaning import Context
from core.understanding.names import key
from core.understanding.shapes import Sought
from core.understanding.spelling import fold
from core.understanding.tokens import Reading
from core.understanding.vocabulary import words
from core.understanding.words import read

_NUMBER = Sought(
    r"^\W*(?:(?:option|no\.?|number|choice|slot|#|ans|answer|opt)\s*)?(\d{1,2})(?:\s*(?:st|nd|rd|th))?\s*"
    r"(?:wala|wale|wali|number|no\.?|one|please|pls|plz|option|ok|de do|dedo|chalega|theek hai"
    r"|works|sahi hai|is (?:fine|good|ok)|best|only|hi)*\W*$",
)
_FILLER = words("""
    baje bje pm am oclock बजे send
    from in of by se who whose lives jo rehta rehti
    plzz plss plizz st nd rd th
    the one ones wala wale wali walo slot option de do dedo dena please pls plz ji haan yes ok okay
    theek hai thik karo kar works for me chalega is good fine better best i ill will take want choose
    pick go with prefer lets can we do that this wo woh vo mujhe main mai ko ka ki ke sahi rahega hi
    only just better chahiye at on and thanks sir mam madam वाला वाले वाली ठीक है दे दो को का की हाँ जी
    """)
_WHOSE_NUMBER = re.compile(
    r"(?<!\w)(?:ka|ke|ki|mera|tera|uska|iska|unka|apna|aapka|का|के|की|मेरा|उसका|उनका)\s+(?:phone\s+|whatsapp\s+|mobile\s+)?"
    r"(?:number|no|नंबर)(?![\w\u0900-\u0963])"
)
"""Somebody's number is asked for: "do" is "give", not "two"."""
_LAST = words("last aakhri akhri आखिरी अंतिम")


@dataclass(frozen=True, slots=True)
class Pick:
    """The place of the picked choice, from 1; ``sure`` is False when other words came with it."""

    option: int
    sure: bool


def pick(reading: Reading, context: Context) -> Pick | None:
    """Which of the pending choices was meant, if any."""
    labels = context.pending_choices
    if not labels:
        return None
    number = _NUMBER.match(reading.text)
    if number:
        value = int(number[1])
        return Pick(value, True) if 1 <= value <= len(labels) else _labelled(reading, labels, ())
    said = [word.text for word in reading.words if word.is_word or word.number is not None]
    spoken = [word.number for word in reading.words if word.number is not None]
    if (
        len(spoken) == 1
        and len(said) <= 5
        and any(word in ("number", "option", "no", "नंबर") for word in said)
        and not _WHOSE_NUMBER.search(fold(reading.text))
    ):
        return Pick(spoken[0], True) if 1 <= spoken[0] <= len(labels) else None
    places = ordinals(reading)
    if places and _nothing_else(reading, said, labels) and not _about_people(reading, context):
        value = places[-1][0]
        return Pick(value, True) if value <= len(labels) else None
    if said and any(word in _LAST for word in said) and set(said) <= _LAST | _FILLER:
        return Pick(len(labels), True)
    numbers = [word.number for word in reading.words if word.number is not None and not word.text.isdecimal()]
    if (
        len(numbers) == 1
        and numbers[0]
        and len(said) <= 3
        and numbers[0] <= len(labels)
        and set(said) - _FILLER <= {next(w.text for w in reading.words if w.number == numbers[0])}
    ):
        return Pick(numbers[0], True)
    found = _labelled(reading, labels, context.known_roles)
    # "confirm Kabir": an agent, who answers for many, says for whom.
    names = (
        found is not None and context.writer == "agent" and _names_somebody(reading, labels[found.option - 1])
    )
    return None if names else found


def _names_somebody(reading: Reading, label: str) -> bool:
    there = _label_tokens(label)
    return any(word.is_word and not word.known and key(word.text) not in there for word in reading.words)


def _nothing_else(reading: Reading, said: list[str], labels: tuple[str, ...]) -> bool:
    """``script bhejo pehle`` asks for a script: what a label says, or words of choosing, may stand beside a
    place, and one more."""
    places = {reading.words[place].text for _, place in ordinals(reading)}
    of_labels = {token for label in labels for token in _label_tokens(label)}
    other = [word for word in said if word not in _FILLER | places and key(word) not in of_labels]
    return len(said) <= MOST_OF_A_PICK and len(other) <= 1 and not (other and len(said) > MOST_WITH_ANOTHER)


MOST_OF_A_PICK = 7
MOST_WITH_ANOTHER = 4


def by_place(reading: Reading) -> bool:
    """Whether a text names nothing but a place in the list: "2", "the second one", "doosra wala"."""
    said = [word.text for word in reading.words if word.is_word]
    places = {reading.words[place].text for _, place in ordinals(reading)}
    return bool(_NUMBER.match(reading.text)) or (bool(places) and set(said) <= _FILLER | places)


_DEEDS = words("""
    show profile compare sidebyside shortlist contact photo reel remove pin hold audition note whynot add put
    """)


def _about_people(reading: Reading, context: Context) -> bool:
    """``pehli wali ka profile dikhao`` is about the list that is shown beside the choices, and picks none."""
    return bool(context.last_result) and any(word.concepts & _DEEDS for word in reading.words)


_ASKING = words("howmany why when where how")
"""Concepts of a question: "Meera ka budget kitna bacha hai" does not pick Meera."""


_SAYS_LITTLE = words("what you your it have kya tum aap tumhe क्या आप तुम")
"""Words of many labels and of many questions: "what do you remember" does not pick "Delete what you have"."""


def _tokens(text: str) -> set[str]:
    return {
        key(part) if part.isalpha() else part
        for part in re.findall(r"\d{1,2}:\d\d|\d+|[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*", fold(text))
    }


_POSSESSIVE = re.compile(r"['’]s\b")


def _labelled(reading: Reading, labels: tuple[str, ...], roles: tuple[str, ...]) -> Pick | None:
    text = fold(_POSSESSIVE.sub("", reading.text))
    said_words = re.findall(r"\d{1,2}[:.]\d\d|\d+|[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*", text)
    said = [word.replace(".", ":") for word in said_words if word not in _FILLER | _SAYS_LITTLE]
    if not said or len(said_words) > 9 or any(word.concepts & _ASKING for word in reading.words):
        return None
    wanted = {key(word) if word.isalpha() else word for word in said}
    hits = [(len(wanted & _label_tokens(label)), place) for place, label in enumerate(labels, 1)]
    best = max(hits)[0]
    winners = [place for count, place in hits if count == best]
    if best == 0 or len(winners) > 1:
        return None
    label = _label_tokens(labels[winners[0] - 1])
    if any(word.isdecimal() for word in wanted - label):
        # "shortlist 1 and 2 for Meera" says more than the button "Shortlist".
        return None
    if any(token in wanted - label for role in roles for token in _tokens(role)):
        return None  # and so does "shortlist him for Meera"
    whole = len(label - wanted) == 0
    return Pick(winners[0], whole or best >= 0.6 * len(wanted))


def _label_tokens(label: str) -> set[str]:
    tokens = _tokens(label)
    letters = re.findall(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*", label)
    if 1 < len(letters) <= 3:
        tokens.add(key("".join(letters)))
    for hour, rest in re.findall(r"\b(\d{1,2}):(\d\d)\b", label):
        if rest == "00":
            tokens |= {hour}
    return tokens


def typed_token(reading: Reading, context: Context) -> int | None:
    """The number in ``INFORM 14`` when the open confirmation asked to type exactly that."""
    about = str(context.raw.get("about", ""))
    asked = re.search(r"\b(?:type|likh\w*|reply)\s+['\"“]?([A-Z]{3,12})\s+(\d+)", about, re.IGNORECASE)
    said = re.fullmatch(r"\W*([A-Za-z]{3,12})\s+(\d+)\W*", reading.text)
    if asked and said and said[1].lower() == asked[1].lower() and said[2] == asked[2]:
        return int(said[2])
    return None


_ANSWERING = words("""
    yes no not dont never ok fine good praise goahead go do send sent confirm approve leaveit stop cancel wait
    please thanks all everything them to have give allow still yet thumbsup look
    """)
"""Concepts that a bare yes or no may be dressed in."""
_DRESSING = words("""
    it ahead this that these those them now then abhi ab kar karo kardo kare karein dena dijiye do de the
    isko ise inko inhe hi he bhi to toh hai hain na ji sir mam madam please pls wo woh ye yeh is for me us
    of course i we am was will would just right absolutely sure definitely bilkul pakka abhi filhaal let
    lets with and so hum main mai karna rehne rahne chhodo jane jaane raha wahi
    इसे इसको अभी को कर दो दीजिए कीजिए ही भी तो है हैं ना जी यह ये वह वो रहने अब
    """)


def plain(text: str) -> bool:
    """Whether a text holds no more than a yes or a no: no name, number, time or other matter beside it."""
    said = [word for word in read(text).words if word.is_word or word.concepts or word.raw.isdecimal()]
    return bool(said) and all(
        not word.raw.isdecimal() and (word.text in _DRESSING or bool(word.concepts & _ANSWERING))
        for word in said
    )
