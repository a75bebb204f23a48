"""People, roles and projects of a message, as entities."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.features import Findings
from core.understanding.meaning import Context
from core.understanding.names import Mention
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary import words
from core.understanding.words import Word

_ROLE_TAIL = words("role roles part parts character kirdar kirdaar rol रोल किरदार भूमिका")
_LIST_TAIL = words("""
    shortlist list sl options option शॉर्टलिस्ट लिस्ट सूची audition auditions slot slots callback
    callbacks
    """)
_LINKS = words("ka ki ke wala wale wali waale waali का की के वाला वाले वाली ' s")
_STOP_ROLE = words("""
    the a an this that new naya nayi final main koi ek my mera meri your our producer producers director
    callback all everyone sab wo woh ye yeh is us same other first last full whole entire top next it
    long short working नया नई इस उस एक
    """)


def talents(found: Findings, context: Context) -> list[str]:
    """People named, then people pointed at by their place in the list that was shown."""
    body = found.body
    named = [
        name
        for name in found.names
        if name.slot == "person" and not (body and found.reading.words[name.first].start >= body[0])
    ]
    return [_written(name) for name in named]


def _written(name: Mention) -> str:
    return (
        name.matches[0]
        if len(name.matches) == 1 and " " not in name.text and name.matches[0] == name.text
        else name.text
    )


def places(found: Findings, context: Context) -> list[int]:
    """Places in the shown list, from 1."""
    shown = len(context.last_result) or context.last_result_count
    for numbers, _, _ in found.runs:
        return list(numbers)
    if found.ordinals:
        return list(dict.fromkeys(value for value, _ in found.ordinals))
    if found.first_n and found.first_n[0] != "top":
        end, count, _ = found.first_n
        if end == "last" and shown:
            return list(range(max(1, shown - count + 1), shown + 1))
        return list(range(1, count + 1))
    return []


def shown(context: Context, numbers: list[int]) -> list[str]:
    """The names at places in the list that was shown."""
    return [context.last_result[number - 1] for number in numbers if 1 <= number <= len(context.last_result)]


def role(found: Findings, context: Context) -> str | list[str] | None:
    """The role named: one that is known, one in the slot of a role, or a noun that is one."""
    named = [name for name in found.names if name.slot == "role" and _outside_body(found, name)]
    if named:
        texts = [_with_head(found, name) for name in named]
        return texts[0] if len(texts) == 1 else texts
    return _noun(found)


def _outside_body(found: Findings, name: Mention) -> bool:
    return not (found.body and found.reading.words[name.first].start >= found.body[0])


def _with_head(found: Findings, name: Mention) -> str:
    """``Ladakh guide`` from the name ``Ladakh`` before a role noun."""
    words = found.reading.words
    last = name.last
    while last + 1 < len(words) and words[last + 1].text in known.ROLE_NOUNS and not name.text.endswith("'s"):
        last += 1
    if last == name.last:
        return name.text
    return found.reading.cut(name.first, last)


def _noun(found: Findings) -> str | None:
    words = found.reading.words
    limit = found.body[0] if found.body else len(found.reading.text) + 1
    for place, word in enumerate(words):
        if word.start >= limit:
            break
        if word.text in _ROLE_TAIL or word.text in _LIST_TAIL:
            before = _phrase_before(words, place)
            if before:
                return found.reading.cut(*before)
    for place, word in enumerate(words):
        if word.start < limit and (word.text in known.ROLE_NOUNS) and _in_role_slot(words, place):
            first = place
            while first and (
                words[first - 1].text in known.ROLE_NOUNS
                or (words[first - 1].capital and words[first - 1].text in known.TITLES)
            ):
                first -= 1
            last = place
            while last + 1 < len(words) and words[last + 1].text in known.ROLE_NOUNS:
                last += 1
            return found.reading.cut(first, last)
    return None


def _phrase_before(words: tuple[Word, ...], place: int) -> tuple[int, int] | None:
    last = place - 1
    while last >= 0 and words[last].text in _LINKS:
        last -= 1
    first = last
    while first >= 0 and _role_word(words[first]) and last - first < 3:
        first -= 1
    first += 1
    return (first, last) if first <= last else None


def _role_word(word: Word) -> bool:
    if not word.is_word or word.text in _STOP_ROLE or word.text in known.LANGUAGES:
        return False
    return (
        word.text in known.ROLE_NOUNS
        or word.text in ("air", "ladakh", "village", "police", "school", "young", "old")
        or (not word.known and word.text not in known.CITIES)
    )


def _in_role_slot(words: tuple[Word, ...], place: int) -> bool:
    before = [word.text for word in words[max(0, place - 3) : place]]
    after = [word.text for word in words[place + 1 : place + 3]]
    return (
        bool({"for", "fr"} & set(before))
        or after[:2] in (["ke", "liye"], ["के", "लिए"], ["k", "liye"])
        or after[:1] in (["role"], ["part"])
    )


def project(found: Findings, context: Context) -> str | None:
    """The project named."""
    named = next((name for name in found.names if name.slot == "project"), None)
    if named is None:
        return None
    words = found.reading.words
    last = named.last
    if (
        last + 1 < len(words)
        and words[last + 1].text.isdecimal()
        and words[last + 1].start - words[last].end <= 1
        and words[named.last].capital
    ):
        return found.reading.cut(named.first, last + 1)
    return named.text


_TO = re.compile(
    r"\b(?:to|with|w/)\s+(?:the\s+|our\s+)?(?P<en>producers?|directors?|clients?|team|channel|network|studio|platform|agents?|casting|me|everyone)\b"
    r"|\b(?P<hi>producers?(?:\s+ji|\s+saab)?|directors?(?:\s+saab|\s+sir|\s+ji)?|clients?|team|agents?|channel|network|studio|casting)\s+(?:walo\s+|logo\s+)?(?:ko|ke saath|tak|se)\b"
    r"|(?P<dev>निर्माता|निर्देशक|प्रोड्यूसर|डायरेक्टर|टीम|एजेंट)(?:\s+(?:जी|साहब|सर))?\s+(?:को|के साथ)",
    re.IGNORECASE,
)


def addressee(found: Findings) -> str | None:
    """To whom something goes: a kind of people, or somebody named after ``to``, ``with`` or before ``ko``."""
    match = _TO.search(found.reading.text)
    if match:
        return match["en"] or match["hi"] or match["dev"]
    words = found.reading.words
    for name in found.names:
        before = words[name.first - 1].text if name.first else ""
        after = [word.text for word in words[name.last + 1 : name.last + 3]]
        arrow = found.reading.text[: words[name.first].start].rstrip().endswith(("->", "→", "=>"))
        if before in ("to", "with", "w", "w/") or arrow or before == "/":
            return name.text
        if after[:1] and after[0] in ("ko", "को"):
            return name.text
        if len(after) > 1 and after[0] in known.AFTER_NAMES and after[1] in ("ko", "को"):
            return found.reading.cut(name.first, name.last + 1)
    return None


def value_list(values: list[Any]) -> list[Any]:
    """Without repeats, in order."""
    return list(dict.fromkeys(values))
