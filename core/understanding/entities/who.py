"""Who a message is about and to whom it goes: talents, places in a list, roles, projects, guardians."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.entities.roles import role_phrase
from core.understanding.names import Mention
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary import words

_ABOUT_PEOPLE = words("""
    offer.draft offer.counter vote.cast audition.feedback sides.send audition.find_slot talent.contact
    availability.set avail.report guardian.link note.add audition.reschedule audition.mark_no_show
    sides.resend selftape.extend selftape.extension.request audition.check_in reminder.set avail.request
    memory.recall
    """)
"""Intents in which ``for Riya`` names a person."""
_ABOUT_ROLES = words("script.query role.create role.cancel chemistry.plan")
"""Intents in which a bare name is a role's."""
_LISTED = words("""
    shortlist.add shortlist.remove shortlist.share talent.view talent.compare talent.contact status.set
    approval.decide audition.schedule note.add selftape.request vote.cast avail.request sides.send
    bulk.message
    """)
_TAKES_ALL_SHOWN = words(
    "shortlist.add shortlist.remove talent.compare status.set shortlist.share approval.decide"
)
_ALL_SHOWN = re.compile(
    r"\b(?:dono|teeno|teenon|in sab|inn sab|these(?: two| three)?|both|them all|all of them|sabko"
    r"|sab ko|sab|them)\b"
    r"|दोनों|तीनों|इन सब|सबको",
    re.IGNORECASE,
)
_ONE_PLACE = re.compile(
    r"(?<![\w:.'’/])(?:no\.?\s*|number\s*|#|option\s*)?(\d{1,2})(?![\w:.'’/%-])"
    r"(?!\s*(?:saal|year|min|baje|am|pm|log|k\b|lakh|din|day|to\b|se\b|more|aur\s+(?:log|naam)))",
    re.IGNORECASE,
)
_ROUNDS_OF_PEOPLE = words("callback chemistry looktest")


def talents(m: Material, intent: str) -> Any:
    """People named, then people pointed at by their place in the list that was shown."""
    left_out = {name for name in (similar_to(m, intent), _guardian_of(m), _receiver(m, intent)) if name}
    named = [name.text for name in _people(m, intent) if not any(name.text in other for other in left_out)]
    pointed = _shown(m, places(m, intent))
    found = list(dict.fromkeys(named + pointed))
    if (
        not found
        and _TAKES_ALL_SHOWN & set(m.intents)
        and m.context.last_result
        and _ALL_SHOWN.search(m.request)
    ):
        found = list(m.context.last_result)
    return found or None


def _guardian_of(m: Material) -> str | None:
    if "guardian.link" not in m.intents:
        return None
    given = guardian(m, "guardian.link")
    return given.get("name") if given else None


def _receiver(m: Material, intent: str) -> str | None:
    receiving = {"shortlist.share", "team.tell", "approval.status", "memory.recall"} & set(m.intents)
    if "reminder.set" in m.intents and "nudge" in m.concepts():
        return addressee(m, intent)
    if not receiving:
        return None
    return decider(m, intent) if receiving & {"approval.status", "memory.recall"} else addressee(m, intent)


def _people(m: Material, intent: str) -> list[Mention]:
    if intent in _ABOUT_ROLES and not (intent == "chemistry.plan" and not _role_scene(m)):
        return []
    people = [name for name in m.names() if name.slot in ("person", "to")]
    loose = [name for name in m.names() if name.slot == "role" and name.loosely and not name.matches]
    if loose and not people and _means_people(m):
        return loose
    return [name for name in people if not _is_project(m, name) and not _our_role(m, name)]


def _role_scene(m: Material) -> bool:
    return bool(re.search(r"\bscenes?\b|सीन", m.request, re.IGNORECASE))


_FOR_MANY = re.compile(r"\bauditions\b|slots?\b|each\b", re.IGNORECASE)


def _means_people(m: Material) -> bool:
    if _ABOUT_PEOPLE & set(m.intents):
        return True
    if "audition.schedule" in m.intents:
        one = _ROUNDS_OF_PEOPLE & m.concepts() or not _FOR_MANY.search(m.text)
        return bool(one)
    return False


def _our_role(m: Material, name: Mention) -> bool:
    """``wahi hai hamari Tara``: said to be our role."""
    before = m.found.reading.words[name.first - 1].text if name.first else ""
    return before in ("hamari", "hamara", "our", "हमारी", "हमारा") and len(m.names()) > 1


def _is_project(m: Material, name: Mention) -> bool:
    return "report.project_status" in m.intents


def places(m: Material, intent: str) -> list[int]:
    """Places in the shown list, from 1."""
    if not _LISTED & set(m.intents):
        return []
    shown = len(m.context.last_result) or m.context.last_result_count
    for numbers, start, _ in m.found.runs:
        if start < len(m.request):
            return list(numbers)
    if m.found.ordinals:
        return list(dict.fromkeys(value for value, _ in m.found.ordinals))
    if m.found.first_n and m.found.first_n[0] != "top":
        end, count, _ = m.found.first_n
        first = max(1, shown - count + 1) if end == "last" and shown else 1
        return list(range(first, first + count))
    return _single(m, shown) if shown else []


def _single(m: Material, shown: int) -> list[int]:
    spans = [*m.found.criteria.spans, *((each.start, each.end) for each in m.found.money)]
    spans += [
        (m.found.reading.words[each.first].start, m.found.reading.words[each.last].end)
        for each in m.found.dates
    ]
    values = [
        int(hit[1])
        for hit in _ONE_PLACE.finditer(m.request)
        if not any(start <= hit.start(1) < end for start, end in spans)
    ]
    fitting = [value for value in values if 1 <= value <= shown]
    return fitting if len(fitting) == 1 and len(values) == 1 else []


def _shown(m: Material, numbers: list[int]) -> list[str]:
    return [
        m.context.last_result[number - 1] for number in numbers if 1 <= number <= len(m.context.last_result)
    ]


def result_refs(m: Material, intent: str) -> Any:
    """Places in the shown list."""
    return places(m, intent) or None


def option(m: Material, intent: str) -> Any:
    """The one place that was meant."""
    numbers = places(m, intent)
    return numbers[0] if len(numbers) == 1 else None


def options(m: Material, intent: str) -> Any:
    """The places, where there are several."""
    numbers = places(m, intent)
    return numbers if len(numbers) > 1 else None


def role(m: Material, intent: str) -> Any:
    """The role or roles named."""
    if intent == "role.create" or "role.create" in m.intents:
        return role_phrase(m, new=True)
    if intent in _ABOUT_ROLES:
        named = [name.text for name in m.names() if name.slot in ("person", "role")]
        if intent == "chemistry.plan" and not _role_scene(m):
            named = [name.text for name in m.names() if name.slot == "role" and not name.loosely]
        if named:
            return named[0] if len(named) == 1 or intent == "role.cancel" else named
        return role_phrase(m, new=False)
    people = set(_people(m, intent))
    named = [
        _with_noun(m, name)
        for name in m.names()
        if (name.slot == "role" and name not in people) or (_our_role(m, name) and name not in people)
    ]
    if named:
        return named[0] if len(named) == 1 else list(dict.fromkeys(named))
    return role_phrase(m, new=False)


def _with_noun(m: Material, name: Mention) -> str:
    """``Ladakh guide`` where only ``Ladakh`` was taken for a name."""
    listed = m.found.reading.words
    last = name.last
    while (
        last + 1 < len(listed) and listed[last + 1].text in known.ROLE_NOUNS and not listed[last].possessive
    ):
        last += 1
    return name.text if last == name.last else m.found.reading.cut(name.first, last)


def project(m: Material, intent: str) -> Any:
    """The project named."""
    named = next((name for name in m.names() if name.slot == "project"), None)
    if named is None and "report.project_status" in m.intents:
        named = next((name for name in m.names() if name.slot in ("person", "role")), None)
    if named is None and "memory.forget" in m.intents:
        match = re.search(r"\b([A-Z][\w']*)\s+(?:wale\s+)?project\b", m.text)
        return match[1] if match else None
    if named is None:
        return _title_with_number(m)
    return named.text


_TITLE = re.compile(r"\bin\s+([A-Z]\w+(?:\s+[A-Z]\w+)*\s+\d{1,3})\b")


def _title_with_number(m: Material) -> str | None:
    match = _TITLE.search(m.text)
    return match[1] if match else None


_TO = re.compile(
    r"\b(?:to|with|w/)\s+(?:the\s+|our\s+|everyone\s+in\s+)?(?P<en>producers?|directors?|clients?"
    r"|team|channel|network|studio|platform|agents?"
    r"|casting|me|everyone)\b"
    r"|\b(?P<hi>(?:producers?|directors?|clients?|team|agents?|channel|network|studio"
    r"|casting)(?:\s+(?:ji|saab|sir))?)\s+"
    r"(?:walo\s+|logo\s+)?(?:ko|ke saath|tak)\b"
    r"|(?P<dev>(?:निर्माता|निर्देशक|प्रोड्यूसर|डायरेक्टर|टीम|एजेंट)(?:\s+(?:जी|साहब|सर))?)\s+(?:को|के साथ)"
    r"|\b(?:tell|inform)\s+(?:the\s+)?(?P<tell>team|producers?|directors?|casting|production)\b",
    re.IGNORECASE,
)
_CHANNEL = re.compile(
    r"\b(?:in|to|on)\s+(?:this|the)\s+(?:channel|group|thread)\b|\bis (?:group|channel) m[e|ein]\b", re.I
)


def addressee(m: Material, intent: str) -> str | None:
    """To whom something goes: a kind of people, or somebody named after ``to``, ``with`` or before ``ko``."""
    if intent == "shortlist.share" and _CHANNEL.search(m.text):
        return "current_channel"
    match = _TO.search(m.request)
    if match:
        return next(group for group in match.groups() if group)
    listed = m.found.reading.words
    for name in m.names():
        before = listed[name.first - 1].text if name.first else ""
        before2 = listed[name.first - 2].text if name.first > 1 else ""
        after = [word.text for word in listed[name.last + 1 : name.last + 4]]
        arrow = m.text[: listed[name.first].start].rstrip().endswith(("->", "→", "=>", ">"))
        if (
            before in ("to", "with", "w", "tell", "inform", "nudge", "let", "message")
            or arrow
            or (before == "/" and before2 == "w")
        ):
            return name.text
        if after[:1] and after[0] in ("ko", "को"):
            return name.text
        if after[:2] == ["ke", "saath"]:
            return name.text
        if len(after) > 1 and after[0] in known.AFTER_NAMES and after[1] in ("ko", "को"):
            return m.found.reading.cut(name.first, name.last + 1)
    return None


_ME = re.compile(
    r"\b(?:to|send|remind|give|email|mail|ping|call|tell|message)\s+me\b|\b(?:mujhe|mujhko|muje)\b"
    r"|मुझे|\bme and\b",
    re.I,
)


def to(m: Material, intent: str) -> Any:
    """Whom a reminder, report, list or word is for."""
    if intent == "report.subscribe":
        others = [name.text for name in m.names() if name.slot in ("person", "to")]
        me = bool(_ME.search(m.text))
        return ["me", *others] if me and others else "me" if me else others or None
    if intent == "reminder.set":
        if _ME.search(m.request):
            return "me"
        return addressee(m, intent) if "nudge" in m.concepts() else None
    return addressee(m, intent)


_DECIDERS = re.compile(r"\b(channel|director|producer|client|network|studio)\b", re.IGNORECASE)
_DECIDING = re.compile(
    r"\bhas\s+([A-Z]\w+)|\b(?:had|did)\s+([A-Z]\w+)\s+(?:like|liked|say|want|approve)"
    r"|\b([A-Z]\w+)\s+(?:had liked|liked|ne\b|approved|cleared)"
)


def decider(m: Material, intent: str) -> Any:
    """Whose word is asked for."""
    kind = _DECIDERS.search(m.text)
    if kind:
        return kind[1].lower()
    match = _DECIDING.search(m.text)
    return next((group for group in match.groups() if group), None) if match else None


_SIMILAR = re.compile(
    r"\b(?:like|similar to|in the (?:mould|style) of|resembling)\s+(?P<en>[A-Z][\w'’]*(?:\s+[A-Z][\w'’]*)*)"
    r"|(?P<hi>[A-Z][\w'’]*(?:\s+[A-Z][\w'’]*)*)\s+(?:jais[aie]|type|ki tarah|ke jais[aie])\b"
)


def similar_to(m: Material, intent: str) -> str | None:
    """The person that others should be like."""
    if not {"talent.search", "talent.search.refine"} & set(m.intents):
        return None
    match = _SIMILAR.search(m.text)
    return (match["en"] or match["hi"]) if match else None


_KIN = re.compile(
    r"(?<![\w\u0900-\u097f])(?P<kin>"
    + "|".join(sorted(known.RELATIONS, key=len, reverse=True))
    + r")(?![\w\u0900-\u097f])",
    re.IGNORECASE,
)
_PERSON = r"(?P<n>(?:(?:Mrs?|Ms|Dr)\.?\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)*)"
_SELF = re.compile(rf"(?:(?i:i am|i'm|i’m|main|mai|this is|mera naam|myself|my name is))\s+{_PERSON}")
_NAMED = re.compile(
    rf"(?:(?i:guardian|mother|father|mom|dad|mummy|papa|aunt|uncle|mum|name is|ka naam|naam))[,"
    rf":]?\s+(?:(?i:ka naam|is|hai)\s+)*{_PERSON}"
)


def guardian(m: Material, intent: str) -> Any:
    """A parent or guardian: name, relation, telephone number."""
    out: dict[str, Any] = {}
    kin = _KIN.search(m.text)
    name = _guardian_name(m)
    if name:
        out["name"] = name
    if kin:
        out["relation"] = known.RELATIONS[kin["kin"].lower()]
    if m.found.phones:
        out["phone_e164"] = m.found.phones[0][0]
    return out or None


def _guardian_name(m: Material) -> str | None:
    for pattern in (_SELF, _NAMED):
        match = pattern.search(m.text)
        if (
            match
            and match["n"].split()[0].lower() not in known.RELATIONS
            and not m.text[match.end() :].startswith(("'s", "’s"))
        ):
            return match["n"]
    return None


def age(m: Material, intent: str) -> Any:
    """Somebody's age in years."""
    if m.found.minor_age is not None:
        return m.found.minor_age
    if m.found.criteria.single_age is not None:
        return m.found.criteria.single_age
    hit = re.search(r"\((\d{1,2})\)", m.text) or re.search(
        r"\b(?:he|she)(?:'s|’s| is)\s+(\d{1,2})\b(?!:)", m.text
    )
    return int(hit[1]) if hit else None


_AUDIENCE = re.compile(
    r"\b(?:all|everyone|everybody)\s+(?:the\s+)?(?:(?:on|in|from|of)\s+(?:the\s+)?)?(?P<a>(?!from\b"
    r"|to\b|that\b|ki\b|then\b)[^\W\d][^\W\d]*(?:\s+[\w']+){0,4}?)(?=\s*(?::|that\b|tht\b|to\b|ki\b"
    r"|saying\b|,|\.|-|$))"
    r"|\b(?:to|message|msg|tell|text|inform|ping)\s+(?:all\s+)?(?:the\s+)?(?P<b>(?:[\w']+\s+){0,"
    r"3}(?:agents?|actors?|talents?|parents|guardians|list|shortlist|options?|candidates|group))\b"
    r"|(?P<c>(?:[\w'\u0900-\u097f]+\s+){0,3}(?:list|shortlist|लिस्ट|शॉर्टलिस्ट))\s*(?:walo|wale"
    r"|waalo|ke sab log\w*|ke log\w*|mein sab|me sab|के सब लोग\w*|के लोग\w*|वालों)?\s*(?:sab)?(?:ko"
    r"|को)(?!\w)"
    r"|\b(?P<d>agents|sab agents|saare agents|parents|guardians|sabhi agents)\s+(?:ko|wala)\b"
    r"|\b(?P<e>confirmed|unconfirmed|shortlisted|selected|callback)\s+(?:walo|wale|logo|log|people"
    r"|actors|talents?|list)?\s*(?:ko)?\b",
    re.IGNORECASE,
)
_EDGES = re.compile(r"^(?:all|the|to|on|in|from|of|everyone)\s+|\s+(?:to|that|ki|ko)$", re.IGNORECASE)
_SAME_DAY = re.compile(r"\baudition (?:hai|h)\b|jin(?:ka| ka| jin ka)\b", re.IGNORECASE)


def audience(m: Material, intent: str) -> Any:
    """To which people a message for many goes."""
    limit = m.request.rstrip(" :-'\"“")
    if _SAME_DAY.search(limit) and m.timed():
        first = m.timed()[0]
        return f"audition {first.phrase.phrase}"
    match = _AUDIENCE.search(limit) if intent != "reminder.set" else None
    if match:
        said = next(group for group in match.groups() if group).strip()
        said = _EDGES.sub("", _EDGES.sub("", said)).strip()
        if said:
            return said
    if re.search(
        r"\ball\b|everyone|everybody|\bsab(?:ko|hi|ke)?\b|सबको|सब को|सभी|jisko|jinko", limit, re.IGNORECASE
    ):
        named = role(m, intent)
        return f"{named} list" if isinstance(named, str) and intent == "bulk.message" else "everyone"
    return None
