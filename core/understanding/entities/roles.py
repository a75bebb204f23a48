"""Roles that are named by a noun (``the nurse part``) or by what follows ``new role``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.entities.people import ABOUT_ROLES, our_role, people, role_scene
from core.understanding.names import Mention
from core.understanding.shapes import Sought
from core.understanding.tokens import Word
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary import words as words_of

_ROLE_TAIL = words_of("role roles part parts character kirdar kirdaar rol track रोल किरदार भूमिका")
_LIST_TAIL = words_of(
    "shortlist list sl options option शॉर्टलिस्ट लिस्ट सूची audition auditions slot slots callback "
    "callbacks sides"
)
_LINKS = words_of("ka ki ke wala wale wali waale waali का की के वाला वाले वाली ' s")
_NOT_A_ROLE = words_of("""
    the a an this that new naya nayi final main koi ek my mera meri your our producer producers director
    callback all everyone sab wo woh ye yeh is us same other first last full whole entire top next it long
    short working नया नई इस उस एक agent agents coach manager model friend boss audition
    """)
_DESCRIPTIVE = words_of(
    "air village police school young old senior junior chief head bar taxi auto ward flight news"
)
_NEW = re.compile(
    r"(?:new|naya|nayi|नया|नई|create|add|open|make|ek)\s+(?:a\s+|ek\s+|naya\s+)?(?:role|breakdown"
    r"|character|kirdar\w*|रोल|किरदार|part)"
    r"(?:\s+(?:pls|please|add karo|banao|bana do|bana|create karo|बनाओ"
    r"|बनाइए|बना दो|जोड़ो|जोड़ दो|जोड़िए|डालो|डाल दो|खोलो|खोल दो|karo|kholo|daalo"
    r"|dalo|likho|likh|aaya|hai|add kar|for|of|called"
    r"|named|ka|banana hai|open karo))*\s*[:,\-–]*\s*(?P<r>[^,\n;:–]+?)(?=\s+-\s+|[,\n;:–]|$|\s+\d)",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?P<r>[^\W\d_][\w']*(?:\s+[A-Z][\w']*)*)\s+(?:ka|ki|ke|का|की)\s+(?:role|breakdown|character"
    r"|रोल|किरदार)",
    re.IGNORECASE,
)
_BREAKDOWN_OF = re.compile(
    r"breakdown\s+(?:bana\s*do|banao|bana|likho|create karo)\s+(?P<r>[A-Z]\w+)\s+(?:ka|ki)"
)
_CALLED = re.compile(r"\b(?:called|named|naam ka|naam ki)\s+([A-Z][\w']*(?:\s+[A-Z][\w']*)*)")
_NOISE = Sought(
    r"^(?:pls|please|for|the|a|an|called|named|ka|ki|hai|is)\s+|\s+(?:role|part|character|ka|ki|ke|chahiye"
    r"|hai|add karo|bana do|banao)$",
)


def role_phrase(m: Material, *, new: bool) -> str | None:
    """The role as written; ``new``: it is just being described."""
    if new:
        return _new_role(m)
    listed = m.found.reading.words
    limit = len(m.request)
    for place, word in enumerate(listed):
        if word.start < limit and (word.text in _ROLE_TAIL or word.text in _LIST_TAIL):
            span = _before(listed, place)
            if span:
                said = m.found.reading.cut(*span)
                return said.removesuffix("'s").removesuffix("’s")
    for place, word in enumerate(listed):
        if word.start < limit and word.text in known.ROLE_NOUNS and _in_slot(listed, place):
            return m.found.reading.cut(*_whole(listed, place))
    return None


def _new_role(m: Material) -> str | None:
    for pattern in (_BREAKDOWN_OF, _NEW, _OF):
        match = pattern.search(m.text)
        if match is None:
            continue
        called = _CALLED.search(m.text)
        said = called[1] if called else _NOISE.sub("", _NOISE.sub("", match["r"].strip())).strip(" .")
        first = said.split()[0].lower() if said else ""
        if said and first not in _NOT_A_ROLE and len(said.split()) <= 5:
            return said
    named = next((name for name in m.names() if name.slot in ("role", "person")), None)
    if named is not None:
        return named.text
    noun = next(
        (place for place, word in enumerate(m.found.reading.words) if word.text in known.ROLE_NOUNS), None
    )
    return m.found.reading.cut(*_whole(m.found.reading.words, noun)) if noun is not None else None


def _before(listed: Sequence[Word], place: int) -> tuple[int, int] | None:
    last = place - 1
    while last >= 0 and listed[last].text in _LINKS:
        last -= 1
    first = last
    while first >= 0 and last - first < 3 and _role_word(listed[first]):
        first -= 1
    first += 1
    return (first, last) if first <= last else None


def _role_word(word: Word) -> bool:
    if word.text == "ji":
        return True
    if not word.is_word or word.text in _NOT_A_ROLE or word.text in known.LANGUAGES:
        return False
    if (
        word.text in known.ROLE_NOUNS
        or word.text in _DESCRIPTIVE
        or (word.text in known.PLACES and word.capital)
    ):
        return True
    return not word.known and word.text not in known.CITIES and word.text not in known.PLACES


def _in_slot(listed: Sequence[Word], place: int) -> bool:
    before = {word.text for word in listed[max(0, place - 3) : place]}
    after = [word.text for word in listed[place + 1 : place + 3]]
    return bool({"for", "fr"} & before) or after[:2] in (["ke", "liye"], ["के", "लिए"], ["k", "liye"])


def _whole(listed: Sequence[Word], place: int) -> tuple[int, int]:
    """All neighbouring nouns that make one role: ``पुलिस कमिश्नर``, ``school boy``."""
    first = last = place
    while first and (listed[first - 1].text in known.ROLE_NOUNS or listed[first - 1].text in _DESCRIPTIVE):
        first -= 1
    while last + 1 < len(listed) and listed[last + 1].text in known.ROLE_NOUNS:
        last += 1
    return first, last


def role(m: Material, intent: str) -> Any:
    """The role or roles named."""
    if intent == "role.create" or "role.create" in m.intents:
        return role_phrase(m, new=True)
    if intent in ABOUT_ROLES:
        named = [_with_noun(m, name) for name in m.names() if name.slot in ("person", "role")]
        if intent == "chemistry.plan" and not role_scene(m):
            named = [
                name.text for name in m.names() if name.slot == "role" and (not name.loosely or name.matches)
            ]
        if named:
            return named[0] if len(named) == 1 or intent == "role.cancel" else named
        return role_phrase(m, new=False) or (_written_out(m) if intent == "role.cancel" else None)
    persons = set(people(m, intent))
    named = [
        _with_noun(m, name)
        for name in m.names()
        if (name.slot == "role" and name not in persons) or (our_role(m, name) and name not in persons)
    ]
    if named:
        return named[0] if len(named) == 1 else list(dict.fromkeys(named))
    said = role_phrase(m, new=False)
    return None if said in {name.text for name in persons} else said


_ARTICLE = words_of("the that this our wo woh vo ye yeh")


def _written_out(m: Material) -> str | None:
    """``The airport cop has been cut``: the noun with what stands between it and its article."""
    listed = m.found.reading.words
    for place, word in enumerate(listed):
        if word.text in known.ROLE_NOUNS:
            first, last = _whole(listed, place)
            for back in (1, 2, 3):
                if first - back >= 0 and listed[first - back].text in _ARTICLE:
                    return m.found.reading.cut(first - back + 1, last)
            return m.found.reading.cut(first, last)
    return None


def _with_noun(m: Material, name: Mention) -> str:
    """``Ladakh guide`` where only ``Ladakh`` was taken for a name."""
    listed = m.found.reading.words
    last = name.last
    while (
        last + 1 < len(listed) and listed[last + 1].text in known.ROLE_NOUNS and not listed[last].possessive
    ):
        last += 1
    return name.text if last == name.last else m.found.reading.cut(name.first, last)
