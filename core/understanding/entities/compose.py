"""Which entities an intent needs, and where each comes from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.understanding.dates import Found
from core.understanding.entities import amounts, people, terms
from core.understanding.features import Findings
from core.understanding.meaning import Context
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary.shapes import SHAPES


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that an entity can be made of."""

    found: Findings
    context: Context
    intents: tuple[str, ...]
    actor_role: str
    about: datetime | None

    @property
    def text(self) -> str:
        """The whole message."""
        return self.found.reading.text

    def timed(self) -> list[Found]:
        """Times outside the body, resolved."""
        body = self.found.body
        words = self.found.reading.words
        return [
            each
            for each in self.found.dates
            if each.start is not None and not (body and words[each.first].start >= body[0])
        ]


Make = Callable[[Material, str], Any]


def compose(material: Material) -> dict[str, Any]:
    """The entities of all intents of a message; what was not said is left out."""
    out: dict[str, Any] = {}
    for intent in material.intents:
        for key in SHAPES.get(intent, "").split():
            if key in out:
                continue
            value = _MAKERS[key](material, intent)
            if value is not None and value != [] and value != {}:
                out[key] = value
    _split_times(material, out)
    return out


def iso(moment: datetime) -> str:
    """ISO 8601 with offset, to the second."""
    return moment.isoformat(timespec="seconds")


def _talents(m: Material, intent: str) -> Any:
    named = people.talents(m.found, m.context)
    guardian = _guardian(m, intent) if "guardian" in SHAPES.get(intent, "").split() else None
    if guardian and guardian.get("name"):
        named = [name for name in named if name != guardian["name"] and not guardian["name"].endswith(name)]
    to = people.addressee(m.found) if intent in ("shortlist.share", "team.tell") else None
    if intent == "reminder.set" and "remind" in _concepts(m):
        to = None
    numbers = _list_places(m, intent)
    pointed = people.shown(m.context, numbers)
    both = [name for name in named if name != to] + pointed
    if not both and _these(m) and 1 <= len(m.context.last_result) <= 8:
        both = list(m.context.last_result)
    similar = _similar(m, intent)
    return people.value_list([name for name in both if name != similar]) or None


_THESE = re.compile(r"\b(?:dono|teeno|teenon|in sab|inn sab|these(?: two| three)?|both|them all|all of them|sab ko|sabko|sab)\b|दोनों|तीनों|इन सब", re.IGNORECASE)


def _these(m: Material) -> bool:
    listing = {"shortlist.add", "shortlist.remove", "talent.compare", "status.set", "shortlist.share", "approval.decide"}
    return bool(listing & set(m.intents)) and bool(_THESE.search(m.text)) and bool(m.context.last_result)


def _concepts(m: Material) -> set[str]:
    return {concept for word in m.found.reading.words for concept in word.concepts}


_LISTED = frozenset({"shortlist.add", "shortlist.remove", "shortlist.share", "talent.view", "talent.compare", "talent.contact", "status.set",
                     "approval.decide", "audition.schedule", "note.add", "selftape.request", "vote.cast", "avail.request", "sides.send", "bulk.message"})  # fmt: skip


def _list_places(m: Material, intent: str) -> list[int]:
    if intent not in _LISTED:
        return []
    numbers = people.places(m.found, m.context)
    if numbers:
        return numbers
    if intent in ("shortlist.add", "shortlist.remove", "talent.view") and (m.context.last_result or m.context.last_result_count):
        return _single_place(m)
    return []


_ONE_PLACE = re.compile(r"(?<![\w:.'’/])(?:no\.?\s*|number\s*|#|option\s*)?(\d{1,2})(?![\w:.'’/%-])(?!\s*(?:saal|year|min|baje|am|pm|log|k\b|lakh|din|day))", re.IGNORECASE)


def _single_place(m: Material) -> list[int]:
    shown = len(m.context.last_result) or m.context.last_result_count
    spans = [*m.found.criteria.spans, *((each.start, each.end) for each in m.found.money)]
    values = [int(hit[1]) for hit in _ONE_PLACE.finditer(m.text) if not any(a <= hit.start(1) < b for a, b in spans)]
    values = [value for value in values if 1 <= value <= shown]
    return values[:1] if len(values) == 1 else []


def _result_refs(m: Material, intent: str) -> Any:
    return _list_places(m, intent) or None


def _option(m: Material, intent: str) -> Any:
    numbers = _list_places(m, intent)
    return numbers[0] if len(numbers) == 1 else None


def _options(m: Material, intent: str) -> Any:
    numbers = _list_places(m, intent)
    return numbers if len(numbers) > 1 else None


def _role(m: Material, intent: str) -> Any:
    return people.role(m.found, m.context)


def _project(m: Material, intent: str) -> Any:
    return people.project(m.found, m.context)


def _criterion(key: str) -> Make:
    return lambda m, intent: m.found.criteria.values.get(key)


def _playing_age(m: Material, intent: str) -> Any:
    value = m.found.criteria.values.get("playing_age")
    if value is None and m.found.criteria.single_age is not None and intent in ("talent.search", "talent.search.refine", "role.create") and not re.search(r"\b(?:younger|older|chhot|bada)\b", m.text, re.IGNORECASE):
        age = m.found.criteria.single_age
        return {"min": age, "max": age}
    return value


def _gender(m: Material, intent: str) -> Any:
    return m.found.criteria.values.get("gender")


def _age(m: Material, intent: str) -> Any:
    if m.found.minor_age is not None:
        return m.found.minor_age
    if m.found.criteria.single_age is not None:
        return m.found.criteria.single_age
    bracket = re.search(r"\((\d{1,2})\)", m.text)
    loose = re.search(r"\b(?:he|she)(?:'s| is)\s+(\d{1,2})\b(?!:)", m.text)
    hit = bracket or loose
    return int(hit[1]) if hit else None


_COUNT = re.compile(
    r"(?<![\w:./'’-])(\d{1,3}|ek|do|two|three|four|five|six|seven|eight|ten|teen|chaa?r|paanch|das|दो|तीन|चार|पांच|पाँच|एक)\s+(?:[a-z\u0900-\u097f]+\s+){0,2}?"
    r"(?:girls?|boys?|men|women|actors?|actresse?s?|people|ppl|persons?|log(?:o|on)?|ladk[iae]\w*|options?|names?|naam|kids|faces|profiles?|talents?|artists?|guys|ladies|एक्टर|लोग|लड़क\w*|लोगों|candidates|combinations?|combos?|pairs?|jodi\w*|failed|failures|eps?|episodes?)(?!\w)",
    re.IGNORECASE,
)
_COUNT_TOP = re.compile(r"\b(?:top|first|best|neeche ke|upar ke|our top|to|remaining)\s+(\d{1,3})\b(?!\s*(?:baje|am|pm|min|:|k\b))|\b(\d{1,3})\s+(?:more|aur|talents|ppl|people|logo)\b", re.IGNORECASE)
_WORDS = {"ek": 1, "do": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10, "teen": 3, "char": 4, "chaar": 4, "paanch": 5, "das": 10, "दो": 2, "तीन": 3, "चार": 4, "पांच": 5, "पाँच": 5, "एक": 1}


def _count(m: Material, intent: str) -> Any:
    match = _COUNT.search(m.text) or _COUNT_TOP.search(m.text)
    if match is None:
        return None
    said = next(group for group in match.groups() if group).lower()
    value = int(said) if said.isdecimal() else _WORDS.get(said)
    inside = any(a <= match.start() < b for a, b in m.found.criteria.spans)
    return None if value is None or (value == 1 and not said.isdecimal()) or inside else value


def _rate(m: Material, intent: str) -> Any:
    if not m.found.money:
        return None
    amounts_said = m.found.money
    chosen = amounts_said[-1] if intent == "offer.counter" and re.search(r"nahi|not|instead|se kam nahi", m.text, re.IGNORECASE) and len(amounts_said) > 1 else amounts_said[0]
    if chosen.unit == "lump_sum":
        unit = next((each.unit for each in amounts_said if each.unit != "lump_sum"), "lump_sum")
        return {**chosen.value(), "unit": unit}
    return chosen.value()


_MAX = re.compile(r"\b(?:tak|max|maximum|under|upto|up to|within|below|less than|budget|not more|upar (?:wal[aei] )?nahi|se upar|se zyada|se kam|ke andar|andar|cap)\b|तक|से कम|के अंदर", re.IGNORECASE)


def _rate_max(m: Material, intent: str) -> Any:
    if not m.found.money:
        return None
    return m.found.money[0].value() if _MAX.search(m.text) else None


def _search_rate(m: Material, intent: str) -> Any:
    return None if _MAX.search(m.text) else _rate(m, intent)


_SIMILAR = re.compile(r"\b(?:like|similar to|in the (?:mould|style) of|resembling)\s+(?P<en>[A-Z][\w'’]*(?:\s+[A-Z][\w'’]*)*)|(?P<hi>[A-Z][\w'’]*(?:\s+[A-Z][\w'’]*)*)\s+(?:jais[aie]|type|ki tarah|ke jais[aie])\b")


def _similar(m: Material, intent: str) -> str | None:
    if intent not in ("talent.search", "talent.search.refine"):
        return None
    match = _SIMILAR.search(m.text)
    if match:
        return match["en"] or match["hi"]
    return None


_ADJUST = re.compile(
    r"\b(older|younger|taller|shorter|darker|fairer|slimmer|heavier|rougher|less \w+|more (?:rugged|raw|urban|rural|real|mature|natural|innocent|lived-in|earthy|desi)|not so \w+|too \w+|no \w+ faces?|lived-in faces?|badi umar|chhoti umar|thodi badi|thoda bada|thodi chhoti|fresh faces?)\b|बड़ी उम्र|छोटी उम्र",
    re.IGNORECASE,
)


def _adjust(m: Material, intent: str) -> Any:
    return [hit[0].lower() for hit in _ADJUST.finditer(m.text)] or None


def _experience(m: Material, intent: str) -> Any:
    match = re.search(r"(theatre|tv|film|ott|stage|acting|ad)\w*\s+(?:me |mein |experience |kiya hai |background )?\s*(\d{1,2})\s*(?:saal|years?|yrs?)|(\d{1,2})\s*(?:saal|years?|yrs?)\s*(?:of |ka |se )?\s*(theatre|tv|film|ott|stage|acting)|\b(theatre|nsd|ftii)\b(?:\s+(?:background|experience|trained|wale|wali))?", m.text, re.IGNORECASE)
    if match is None:
        return None
    kind, years = match[1] or match[4], match[2] or match[3]
    return f"{kind.lower()} {years} years" if years else match[0].lower() if intent.startswith("talent") else None


def _status(m: Material, intent: str) -> Any:
    if intent == "audition.list":
        return _rsvp(m.text)
    if intent in ("availability.set", "avail.report"):
        return _availability(m)
    return terms.statuses(m.found, len(people.talents(m.found, m.context)))


def _rsvp(text: str) -> str | None:
    if re.search(r"n[o']t confirm|hasn'?t|haven'?t|hasnt|havent|nahi(?:n)? (?:kiya|ki|kara)|confirm nahi|unconfirmed|pending|baaki|baki|no reply|not replied|jawab nahi|नहीं|yet to|still to|awaiting|left to", text, re.IGNORECASE):
        return "unconfirmed"
    if re.search(r"\bdeclin|cancell?ed|mana kiya|dropped out", text, re.IGNORECASE):
        return "declined"
    return "confirmed" if re.search(r"confirm|कन्फर्म|कंफर्म|pakka", text, re.IGNORECASE) else None


_FIRST_REFUSAL = re.compile(r"(?:first|1st)\s+refusal", re.IGNORECASE)
_HOLDING = re.compile(r"(?:first|1st|second|2nd)\s+hold|\bon hold\b|hold pe|second in line|pencil", re.IGNORECASE)


def _availability(m: Material) -> str | None:
    text = m.text
    concepts = _concepts(m)
    if _FIRST_REFUSAL.search(text):
        return "first_refusal_elsewhere"
    if _HOLDING.search(text):
        return "hold"
    busy = [match.start() for match in re.finditer(r"\bbusy\b|blocked?\b|booked|shoot p[ea]|shoot par|on (?:a )?shoot|out of (?:town|station)|not (?:free|available)|(?:free|available|khali) nahi|unavailable|bahar|nahi kar (?:pa|sak)|exam|travell?ing|व्यस्त|बुक|शूट पर|परीक्षा|नहीं|packed|tied up|occupied|gone\b", text, re.IGNORECASE)]
    free = [match.start() for match in re.finditer(r"\bfree\b|\bkhal[i]\b|\bkhaali\b|available|\bopen\b|\bclear\b|commitment nahi|no commitments?|खाली|फ्री|\bavail\b", text, re.IGNORECASE)]
    if busy and free:
        first_free_negated = re.search(r"(?:not|n't|nahi)\s+(?:free|available)|(?:free|available|khali) nahi", text, re.IGNORECASE)
        return "busy" if first_free_negated or busy[0] <= free[0] else "available"
    if busy:
        return "busy"
    if free or concepts & {"imfree", "free"}:
        return "available"
    if m.context.pending in ("availability", "question"):
        if concepts & {"no", "cant", "pullout", "busy"}:
            return "busy"
        if concepts & {"yes", "goahead"}:
            return "available"
    return None


def _round(m: Material, intent: str) -> Any:
    value = terms.round_of(m.found)
    return value if value != "audition" or (intent == "audition.schedule" and "," in "") else value if value != "audition" else None


def _decision(m: Material, intent: str) -> Any:
    said = terms.decisions(m.found)
    if not said:
        concepts = _concepts(m)
        if concepts & {"no", "not", "dont"}:
            return "pass"
        return "approve" if concepts & {"yes", "like", "final", "goahead", "confirm"} else None
    return terms.as_list_or_one(said)


_REASONED = frozenset({"approval.decide", "status.set", "shortlist.remove"})


def _reason(m: Material, intent: str) -> Any:
    given = terms.reason(m.text)
    if given:
        return given
    tail = terms.trailing_clause(m.text)
    return tail if tail and _worth(m, tail) else None


_NOT_REASON = re.compile(r"\b(?:please|pls|plz|thanks|shortlist|list|schedule|send|bhej|update|role|ko|for|from|with|w/)\b", re.IGNORECASE)


def _worth(m: Material, tail: str) -> bool:
    if tail[:1].isdigit() or any(name.text in tail for name in m.found.names):
        return False
    return not (_NOT_REASON.search(tail) and "intimate" not in tail) or bool(re.search(r"\b(?:nahi|not|n't|sorry|is|was|hai|tha|too|issue)\b", tail))


def _note(m: Material, intent: str) -> Any:
    text = m.text
    if m.found.body:
        return _without_visibility(text[m.found.body[0] : m.found.body[1]])
    parts = re.split(r"[.;,]\s+|\s[-–—]\s", text)
    about = [part for part in parts if not re.search(r"\bnote\b|\blikh\b|\bonly\b|casting|producers?", part, re.IGNORECASE)]
    chosen = max(about or parts, key=len)
    for name in m.found.names:
        chosen = re.sub(rf"^{re.escape(name.text)}(?:'s)?\s+(?:is|was|has|ne|ka|ki|ke|hai)?\s*", "", chosen.strip())
    return chosen.strip(" .!:") or None


def _without_visibility(text: str) -> str:
    parts = re.split(r"(?:[,.]\s+|\s[-–—]\s)", text)
    while len(parts) > 1 and terms.visibility(parts[-1]):
        parts.pop()
    kept = len(text)
    if terms.visibility(text) and len(re.split(r"(?:[,.]\s+|\s[-–—]\s)", text)) != len(parts):
        kept = text.find(parts[-1]) + len(parts[-1])
    return text[:kept].strip(" .!'\"")


def _body(m: Material, intent: str) -> Any:
    if m.found.body:
        text = m.text[m.found.body[0] : m.found.body[1]]
        return text.strip().strip("'\"“”").rstrip() or None
    if intent in ("team.tell", "bulk.message"):
        return _after_addressee(m)
    if intent == "reminder.set":
        return _reminded(m)
    return None


_TELL = re.compile(r"(?:ko|को)\s+(?:bol|bata|keh|inform|बता|बोल|कह|bta)\w*\s*(?:do|dena|de|dijiye|dijie|देना|दो|दीजिए)?\s*(?:ki|कि|that|,)?\s*(?P<h>.+)$|\b(?:tell|inform|let|message|msg|text)\s+(?:\S+\s+){1,4}?(?:know\s+)?(?:that\s+)?(?P<e>(?:i|we|my|the|i'm|im|he|she|there|to)\b.+)$", re.IGNORECASE | re.DOTALL)


def _after_addressee(m: Material) -> str | None:
    match = _TELL.search(m.text)
    return (match["h"] or match["e"]).strip(" .") if match else None


_REMINDED = re.compile(r"(?:dila\w*|दिला\w*|karwa\w*|remind me|reminder)\s*(?:do|dena|de|dijiye|देना|दो|lagao|laga do|set karo)?\s*(?:ki|कि|,)?\s*(?P<b>\S.+)$", re.IGNORECASE)


def _reminded(m: Material) -> str | None:
    match = _REMINDED.search(m.text)
    if match is None:
        return None
    start = match.start("b")
    for each in m.found.dates:
        first, last = m.found.reading.words[each.first].start, m.found.reading.words[each.last].end
        if first <= start <= last or (first >= start and not m.text[start:first].strip()):
            start = last
    rest = re.sub(r"^\s*(?:ko|tak|at|on|to|ki|about)\s+", "", m.text[start:]).strip(" .,")
    return rest if len(rest.split()) >= 2 else None


_AUDIENCE = re.compile(
    r"\b(?:all|everyone|everybody)\s+(?:the\s+)?(?:(?:on|in|from|of)\s+(?:the\s+)?)?(?P<a>[\w' ]{2,40}?)(?=\s*(?::|that\b|tht\b|to\b|ki\b|,|\.|-|$))"
    r"|\b(?:to|message|msg|tell|text|inform|ping|broadcast to)\s+(?:the\s+)?(?P<b>(?:[\w']+\s+){0,3}(?:agents?|actors?|talents?|parents|guardians|list|shortlist|options?|candidates|group))\b"
    r"|(?P<c>(?:[\w'\u0900-\u097f]+\s+){0,3}(?:list|shortlist|लिस्ट|शॉर्टलिस्ट))\s+(?:walo|wale|waalo|ke log\w*|mein sab|me sab|के लोग\w*|वालों)?\s*(?:sab)?(?:ko|को)\b"
    r"|\b(?P<d>agents|sab agents|saare agents|parents|guardians|sabhi agents)\s+(?:ko|wala)\b|\b(?P<e>confirmed|unconfirmed|shortlisted|selected|callback)\s+(?:walo|wale|logo|log|people|actors|talents?|list)?\s*(?:ko)?\b",
    re.IGNORECASE,
)


def _audience(m: Material, intent: str) -> Any:
    limit = m.found.body[0] if m.found.body else len(m.text)
    match = _AUDIENCE.search(m.text[:limit].rstrip(" :-'\"“"))
    if match:
        said = next(group for group in match.groups() if group).strip()
        said = re.sub(r"^(?:all|the|to|on|in|from|of)\s+", "", re.sub(r"\s+(?:to|that|ki|ko)$", "", said, flags=re.IGNORECASE), flags=re.IGNORECASE)
        return said or None
    if re.search(r"\ball\b|everyone|everybody|\bsab(?:ko|hi|)\b|सबको|सब को|सभी", m.text[:limit], re.IGNORECASE):
        role = people.role(m.found, m.context)
        return f"{role} list" if isinstance(role, str) else "everyone"
    return None


def _to(m: Material, intent: str) -> Any:
    if intent in ("reminder.set", "report.subscribe"):
        me = re.search(r"\b(?:me|mujhe|mujhko|muje)\b|मुझे", m.text, re.IGNORECASE)
        named = people.talents(m.found, m.context)
        if intent == "report.subscribe" and me and named:
            return ["me", *named]
        if me:
            return "me"
        if intent == "reminder.set":
            return None
    return people.addressee(m.found)


_DEV_GUARDIAN = "|".join(sorted(known.RELATIONS, key=len, reverse=True))
_KIN = re.compile(rf"(?<![\w\u0900-\u097f])(?P<kin>{_DEV_GUARDIAN})(?![\w\u0900-\u097f])", re.IGNORECASE)


def _guardian(m: Material, intent: str) -> Any:
    out: dict[str, Any] = {}
    match = _KIN.search(m.text)
    if match:
        out["relation"] = known.RELATIONS[match["kin"].lower()]
    name = _guardian_name(m, match)
    if name:
        out = {"name": name, **out}
    if m.found.phones:
        out["phone_e164"] = m.found.phones[0][0]
    return out or None


def _guardian_name(m: Material, kin: re.Match[str] | None) -> str | None:
    text = m.text
    words = m.found.reading.words
    for pattern in (
        r"(?:i am|i'm|im|main|this is|mera naam|myself|my name is)\s+(?P<n>(?:(?:Mrs?|Ms|Dr)\.?\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)*)",
        r"(?:ka naam|guardian|mother|father|mom|dad|mummy|papa|aunt|uncle|mum|name is|naam)\s+(?:ka naam\s+)?(?:is\s+|hai\s+)?(?P<n>(?:(?:Mrs?|Ms|Dr)\.?\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)*)",
    ):
        match = re.search(pattern, text)
        if match and match["n"].split()[0].lower() not in known.RELATIONS:
            return match["n"]
    if kin is None:
        return None
    for name in m.found.names:
        after = words[name.first].start - kin.end()
        if 0 <= after <= 2:
            return name.text
    return None


def _media(m: Material, intent: str) -> Any:
    if intent == "selftape.submit":
        return "video"
    if intent == "selftape.extension.request":
        return "video" if re.search(r"\bvideo|वीडियो", m.text, re.IGNORECASE) else None
    return terms.media(m.text)


def _attachment(m: Material, intent: str) -> Any:
    mime = m.context.attachment_mime
    if "pdf" in mime or (not mime and re.search(r"\bpdf\b", m.text, re.IGNORECASE) and intent == "sides.resend"):
        return "pdf"
    if mime and intent.startswith("script"):
        return "document" if "word" in mime or "document" in mime else mime.split("/")[-1]
    return None


def _minutes(m: Material, intent: str) -> int | None:
    return next((length.minutes for length in m.found.lengths if length.unit in ("minute", "hour")), None)


_SLOT_MINUTES = re.compile(r"(\d{1,3})\s*-?\s*(?:min(?:ute)?s?|minat|मिनट|m)\s*(?:each|slots?|ke slot|ka slot|per|apiece|har|gap|ka-?ka|ke|slot|wale|वाले|के|का)?", re.IGNORECASE)


def _slot_minutes(m: Material, intent: str) -> Any:
    match = re.search(r"(\d{1,3})\s*-?\s*(?:min(?:ute)?s?|minat|मिनट)\s*(?:each|slots?|ke slots?|ka slot|per\b|apiece|wale slots?|के स्लॉट|का स्लॉट|gap|ka gap)|(?:slots?|each|har ek|स्लॉट)\s+(?:of|for|ko|ke liye|me|mein)?\s*(\d{1,3})\s*(?:min|मिनट)|\b(\d{1,3}) \3 min", m.text, re.IGNORECASE)
    if match:
        return int(next(group for group in match.groups() if group))
    many = not people.talents(m.found, m.context) or _list_named(m)
    return _minutes(m, intent) if many else None


def _list_named(m: Material) -> bool:
    return bool(re.search(r"shortlist|list|everyone|sab\b|all\b|शॉर्टलिस्ट|सब", m.text, re.IGNORECASE))


def _duration(m: Material, intent: str) -> Any:
    if intent == "audition.schedule" and _slot_minutes(m, intent) is not None:
        return None
    return _minutes(m, intent)


_PLACE = re.compile(
    r"(?:\bat\s+|@\s*|\bin\s+|\bvenue:?\s*|\blocation:?\s*|,\s*|\b)(?P<p>(?:[A-Z][\w.']*\s+)*(?:Aram Nagar|Versova|Andheri|Bandra|Juhu|Goregaon|Film City|Lokhandwala|Malad|Oshiwara|Yari Road|Khar|Powai|Dadar|Kandivali|Borivali|Madh Island|Santacruz|Worli)(?:\s+(?:East|West|studio|part|gate|Studio|Part)?\s*(?:[A-Z]?\d*|[A-Z])\b)*)",
)
_STUDIO = re.compile(r"\b(?P<p>(?:[A-Z][\w']*\s+){0,3}(?:[Ss]tudios?|[Hh]all|[Oo]ffice|[Rr]oom|[Aa]uditorium)\s*(?:[A-Z]\b|\d+)?)")


def _location(m: Material, intent: str) -> Any:
    for pattern in (_PLACE, _STUDIO):
        match = pattern.search(m.text)
        if match:
            return match["p"].strip()
    lowered = re.search(r"(?:aram nagar|andheri|versova|bandra|juhu|goregaon|film city|lokhandwala|malad|oshiwara|आराम नगर|अंधेरी|वर्सोवा|बांद्रा)(?:\s+(?:studio|part|east|west))?(?:\s+\d+)?", m.text, re.IGNORECASE)
    if lowered:
        return lowered[0].strip()
    return known.CITIES.get(next((word.text for word in m.found.reading.words if word.text in known.CITIES), ""), None) if intent == "availability.set" else None


def _mode(m: Material, intent: str) -> Any:
    return "virtual" if re.search(r"\b(?:zoom|meet|online|virtual|video call|teams)\b|ऑनलाइन|ज़ूम", m.text, re.IGNORECASE) else None


def _shift(m: Material, intent: str) -> Any:
    minutes = _minutes(m, intent)
    if minutes is None:
        bare = re.search(r"\b(?:by|slides by|push(?:ed)? by)\s+(\d{1,3})\b", m.text, re.IGNORECASE)
        minutes = int(bare[1]) if bare else None
    if minutes is None:
        return None
    earlier = re.search(r"\bpehle\b|\bpahle\b|\bearlier\b|\bprepone|पहले|\bearly\b|\bforward\b|peeche nahi|advance", m.text, re.IGNORECASE)
    later = re.search(r"\blater\b|\bdelay|\bbehind\b|\baage\b|\blate\b|postpone|push", m.text, re.IGNORECASE)
    return -minutes if earlier and not later else minutes


def _eta(m: Material, intent: str) -> Any:
    return _minutes(m, intent)


def _offsets(m: Material, intent: str) -> Any:
    return terms.offsets(m.found)


def _votes(m: Material, intent: str) -> Any:
    return m.found.scores[0][0] if m.found.scores else None


def _cron(m: Material, intent: str) -> Any:
    return terms.cron(m.text)


def _channel(m: Material, intent: str) -> Any:
    match = re.search(r"#[\w-]+", m.text)
    return match[0] if match else None


def _language(m: Material, intent: str) -> Any:
    return terms.language(m.found)


def _scope(m: Material, intent: str) -> Any:
    if intent == "bulk.retry":
        return "undelivered" if re.search(r"single tick|undeliver|nahi pahunch|deliver nahi", m.text, re.IGNORECASE) else "failed"
    if intent == "memory.settings":
        if re.search(r"this chat|is chat|इस चैट", m.text, re.IGNORECASE):
            return "this chat"
    if intent == "settings.set" and re.search(r"decline", m.text, re.IGNORECASE):
        return "declines only"
    return None


def _terms_of(m: Material, intent: str) -> Any:
    parts = [part.strip() for part in re.split(r",|\+|\bplus\b|\bw/|\band\b", m.text)]
    hits = [part for part in parts if re.search(r"advance|vanity|business class|credit|travel|flight|hotel|stay|shift|buyout|usage|overtime|exclusiv|days?\b|din\b|title|naam aaye", part, re.IGNORECASE) and not re.search(r"\boffer\b|lakh\b|\d+L\b|\d+k\b", part)]
    cleaned = [re.sub(r"\s*(?:,|\.)?\s*(?:not below|please|pls)$", "", hit, flags=re.IGNORECASE) for hit in hits]
    return cleaned or None


def _term(m: Material, intent: str) -> Any:
    values = _terms_of(m, intent)
    return values[0] if values and len(values) == 1 else None


def _terms(m: Material, intent: str) -> Any:
    values = _terms_of(m, intent)
    return values if values and len(values) > 1 else None


def _metric(m: Material, intent: str) -> Any:
    return terms.metric(m.found)


def _role_type(m: Material, intent: str) -> Any:
    return terms.role_type(m.text)


def _visibility(m: Material, intent: str) -> Any:
    return terms.visibility(m.text)


def _tags(m: Material, intent: str) -> Any:
    return re.findall(r"(?<!\w)tag\s+([A-G]|[1-6])\b", m.text) or None


def _from(m: Material, intent: str) -> Any:
    if intent == "status.set":
        return terms.former_status(m.found)
    if intent in ("approval.status", "memory.recall"):
        kind = re.search(r"\b(channel|director|producer|client|network|studio)\b", m.text, re.IGNORECASE)
        if kind:
            return kind[1].lower()
    if intent == "approval.status":
        match = re.search(r"\bhas\s+([A-Z]\w+)|\b([A-Z]\w+)\s+ne\b", m.text)
        return next((group for group in match.groups() if group), None) if match else None
    if intent == "memory.recall":
        match = re.search(r"\b(?:had|did)\s+([A-Z]\w+)\s+(?:like|liked|say|want)|\b([A-Z]\w+)\s+(?:had liked|liked|ne)\b", m.text)
        return next((group for group in match.groups() if group), None) if match else None
    return None


# --- times -------------------------------------------------------------------------------------


def _moments(m: Material) -> list[Found]:
    return [each for each in m.timed() if each.kind in ("time", "after") and each.phrase.precision == "minute"]


def _day_only(m: Material) -> list[Found]:
    return [each for each in m.timed() if each.kind in ("day", "part") or (each.kind == "after" and each.phrase.precision == "day")]


def _start(m: Material, intent: str) -> Any:
    moments = _moments(m)
    return iso(moments[0].start) if moments and moments[0].start else None


def _day_start(m: Material, intent: str) -> Any:
    """A clock time, else the day on which something starts."""
    value = _start(m, intent)
    if value is None and _day_only(m):
        first = _day_only(m)[0].start
        return first.date().isoformat() if first else None
    return value


def _end(m: Material, intent: str) -> Any:
    return None


def _date(m: Material, intent: str) -> Any:
    if _moments(m):
        return None
    days = _day_only(m)
    return days[0].start.date().isoformat() if days and days[0].start else None


def _dates(m: Material, intent: str) -> Any:
    days = [each for each in _day_only(m) if each.kind == "day"]
    return [each.start.date().isoformat() for each in days if each.start] if len(days) > 1 else None


def _date_range(m: Material, intent: str) -> Any:
    for each in m.timed():
        if each.kind == "range" and each.phrase.precision != "minute" and each.start and each.phrase.end:
            return {"start": each.start.date().isoformat(), "end": each.phrase.end.date().isoformat()}
    return None


def _window(m: Material, intent: str) -> Any:
    for each in m.timed():
        if each.kind != "range" or not each.start or not each.phrase.end:
            continue
        if each.phrase.precision == "minute":
            return {"start": iso(each.start), "end": iso(each.phrase.end)}
        if intent == "audition.find_slot":
            return {"start": each.start.date().isoformat(), "end": each.phrase.end.date().isoformat()}
    return None


def _quiet(m: Material, intent: str) -> Any:
    """A standing window of the day, as clock times."""
    text = m.text.lower()
    span = re.search(r"(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*(?:-|to|se|and|–)\s*(?:subah\s+)?(\d{1,2})(?::(\d\d))?\s*(am|pm)?", text)
    if span and re.search(r"quiet|raat|night|between|se\b|mat|no |not|disturb|रात", text):
        return {"start": _clock(span[1], span[2], span[3], night=True), "end": _clock(span[4], span[5], span[6], night=False)}
    after = re.search(r"(?:after|post)\s+(\d{1,2})(?::(\d\d))?\s*(am|pm)?|(?:raat\s+)?(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*(?:baje\s+)?(?:ke )?(?:baad|बाद)", text)
    if after:
        hour, minute, half = (after[1], after[2], after[3]) if after[1] else (after[4], after[5], after[6])
        return {"start": _clock(hour, minute, half, night=True)}
    before = re.search(r"(?:before)\s+(\d{1,2})(?::(\d\d))?\s*(am|pm)?|(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*(?:baje\s+)?se pehle", text)
    if before:
        hour, minute, half = (before[1], before[2], before[3]) if before[1] else (before[4], before[5], before[6])
        return {"end": _clock(hour, minute, half, night=False)}
    return None


def _clock(hour: str, minute: str | None, half: str | None, *, night: bool) -> str:
    value = int(hour)
    if half:
        value = value % 12 + (12 if half == "pm" else 0)
    elif night and 6 <= value < 12:
        value += 12
    return f"{value:02d}:{int(minute or 0):02d}"


def _setting_time(m: Material, intent: str) -> Any:
    line = terms.cron(m.text) if re.search(r"digest|summary|report|reminder", m.text, re.IGNORECASE) else None
    if line is None:
        return None
    minute, hour = line.split()[:2]
    return f"{int(hour):02d}:{int(minute):02d}"


def _deadline(m: Material, intent: str) -> Any:
    timed = m.timed()
    marked = [each for each in timed if each.deadline] or timed
    if not marked:
        return None
    each = marked[-1]
    moment = each.start
    if moment is None:
        return None
    if each.kind == "range" and each.phrase.end:
        return each.phrase.end.date().isoformat()
    return iso(moment) if each.phrase.precision == "minute" else moment.date().isoformat()


def _marked_deadline(m: Material, intent: str) -> Any:
    return _deadline(m, intent) if any(each.deadline for each in m.timed()) else None


def _until(m: Material, intent: str) -> Any:
    if intent == "memory.settings":
        length = next((each for each in m.found.lengths), None)
        return length.phrase if length else None
    for each in m.timed():
        if each.deadline and each.start:
            return each.start.date().isoformat()
    return None


def _old_and_new(m: Material) -> tuple[Found | None, Found | None]:
    """The time that is and the time that is wished: the words beside each say which."""
    timed = [each for each in m.timed() if each.kind != "part" or True]
    old = [each for each in timed if _is_old(m, each)]
    new = [each for each in timed if each not in old]
    if len(timed) > 1 and not old:
        marked = [each for each in new if _is_new(m, each)]
        if marked and len(marked) < len(new):
            old, new = [each for each in new if each not in marked], marked
        else:
            old, new = new[:1], new[1:]
    return (old[0] if old else None), (new[-1] if new else None)


_OLD_AFTER = re.compile(r"\s*(?:baje|pm|am)?\s*(?:ki jagah|ke badle|ke bajaye|ki bajaye|ki jagha|ka audition|ka slot|wala|wali|waala|ka time|ka callback|nahi|nhi|is not|isn't|won't|not possible|doesn't|की जगह|के बजाय|वाला|नहीं|का ऑडिशन|ki|slot|audition|read|callback|ka\b|से\b(?!\s*पहले))", re.IGNORECASE)
_OLD_BEFORE = re.compile(r"(?:instead of|rather than|not|from|make|in place of|can't do|cant do|can't make|cant make|make it (?:at|by)|won't make|my|the)\s*(?:at\s*|by\s*|the\s*)?$", re.IGNORECASE)
_NEW_BEFORE = re.compile(r"(?:\bto|\bat|\bafter|\bfor|\bby|\bon|->|→)\s*$", re.IGNORECASE)
_NEW_AFTER = re.compile(r"\s*(?:ko\s*)?(?:baje\s*)?(?:kar|ho sak|ke baad|instead|rather|aa sak|tak|possible|chalega|kr|कर|हो सक|के बाद|aa jau|pe)", re.IGNORECASE)


def _is_old(m: Material, each: Found) -> bool:
    words = m.found.reading.words
    before, after = m.text[: words[each.first].start], m.text[words[each.last].end :]
    if re.match(r"\s*instead of", after, re.IGNORECASE):
        return False
    if re.match(r"\s*(?:instead|rather)\b(?!\s+of)", after, re.IGNORECASE) or _NEW_AFTER.match(after):
        return False
    return bool(_OLD_AFTER.match(after) or _OLD_BEFORE.search(before))


def _is_new(m: Material, each: Found) -> bool:
    words = m.found.reading.words
    return bool(_NEW_BEFORE.search(m.text[: words[each.first].start]) or _NEW_AFTER.match(m.text[words[each.last].end :]))


def _split_times(m: Material, out: dict[str, Any]) -> None:
    """A wish for another time: ``start`` and ``to`` are the wish, ``from`` is the time that stands."""
    intent = next((each for each in m.intents if each in ("audition.reschedule.request", "audition.reschedule")), "")
    if not intent:
        return
    old, new = _old_and_new(m)
    for found, keys in ((new, ("start", "to")), (old, ("from",))):
        for key in keys:
            out.pop(key, None)
        if found is None or found.start is None:
            continue
        value = iso(found.start) if found.phrase.precision == "minute" else found.start.date().isoformat()
        for key in keys:
            if key == "start" and found.phrase.precision != "minute":
                out["date"] = value
            else:
                out[key] = value
    if new is not None and new.kind == "range" and new.start and new.phrase.end:
        precise = new.phrase.precision == "minute"
        out["window"] = {"start": iso(new.start) if precise else new.start.date().isoformat(), "end": iso(new.phrase.end) if precise else new.phrase.end.date().isoformat()}


_MAKERS: Mapping[str, Make] = {
    "talents": _talents, "result_refs": _result_refs, "option": _option, "options": _options, "role": _role,
    "project": _project, "gender": _gender, "playing_age": _playing_age, "height_cm": _criterion("height_cm"),
    "languages": _criterion("languages"), "city": _criterion("city"), "skills": _criterion("skills"),
    "build": _criterion("build"), "experience": _experience, "similar_to": _similar, "adjust": _adjust,
    "rate": _rate, "search_rate": _search_rate, "rate_max": _rate_max, "status": _status, "tags": _tags,
    "round": _round, "duration_min": _duration, "slot_minutes": _slot_minutes, "location": _location,
    "start": _start, "day_start": _day_start, "end": _end, "date": _date, "dates": _dates,
    "date_range": _date_range, "window": _window, "quiet": _quiet, "setting_time": _setting_time,
    "shift_min": _shift, "eta_min": _eta, "deadline": _deadline, "marked_deadline": _marked_deadline,
    "offsets_min": _offsets, "channel": _channel, "audience": _audience, "body": _body, "note": _note,
    "visibility": _visibility, "decision": _decision, "reason": _reason, "votes": _votes, "metric": _metric,
    "to": _to, "from": _from, "term": _term, "terms": _terms, "guardian": _guardian, "age": _age,
    "media": _media, "attachment": _attachment, "scope": _scope, "mode": _mode, "language": _language,
    "until": _until, "cron": _cron, "count": _count, "role_type": _role_type,
}  # fmt: skip
_RENAMED = {"search_rate": "rate", "day_start": "start", "quiet": "window", "setting_time": "start", "marked_deadline": "deadline"}


def renamed(entities: dict[str, Any]) -> dict[str, Any]:
    """Entities under the keys that the world knows."""
    return {_RENAMED.get(key, key): value for key, value in entities.items()}


__all__ = ["Material", "amounts", "compose", "iso", "renamed"]
