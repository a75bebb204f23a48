"""What is wanted or said of people: criteria, counts, money, statuses, decisions, places, media."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities import terms
from core.understanding.entities.material import Make, Material
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary.numerals import NUMERALS


def criterion(key: str) -> Make:
    """A maker that hands on one search criterion."""
    return lambda m, intent: m.found.criteria.values.get(key)


def playing_age(m: Material, intent: str) -> Any:
    """The span of ages asked for; one age said is a span of itself."""
    value = m.found.criteria.values.get("playing_age")
    single = m.found.criteria.single_age
    searching = intent in ("talent.search", "talent.search.refine", "role.create")
    if (
        value is None
        and single is not None
        and searching
        and not re.search(r"\b(?:younger|older|chhot|bada)\b", m.text, re.I)
    ):
        return {"min": single, "max": single}
    return value


def city(m: Material, intent: str) -> Any:
    """Where somebody lives; the place of a shoot is none of that."""
    value = m.found.criteria.values.get("city")
    if (
        value
        and intent == "role.create"
        and re.search(rf"\bshoot\b[^,.]*\b{re.escape(str(value))}\b", m.text, re.I)
    ):
        return None
    return value


_THINGS = (
    r"girls?|boys?|men|women|actors?|actresse?s?|people|ppl|persons?|log(?:o|on)?|ladk[iae]\w*"
    r"|options?|names?|naam|kids|faces|profiles?"
    r"|talents?|artists?|guys|ladies|एक्टर|लोग|लड़क\w*|लोगों|candidates|combinations?|combos?"
    r"|pairs?|failed|failures|eps?|episodes?"
)
_NUMBERS = (
    r"\d{1,3}|ek|do|two|three|four|five|six|seven|eight|ten|teen|chaa?r|paanch|das|दो|तीन|चार|पांच|पाँच|एक"
)
_COUNT = re.compile(
    rf"(?<![\w:./'’-])({_NUMBERS})\s+(?:(?!aur\b|and\b|se\b|to\b|ki\b|ke\b"
    rf"|saal\b)[a-z\u0900-\u097f]+\s+){{0,2}}?(?:{_THINGS})(?!\w)",
    re.IGNORECASE,
)
_COUNT_TOP = re.compile(
    r"\b(?:top|first|best|neeche ke|upar ke|our top|to|remaining)\s+(\d{1,3})\b(?!\s*(?:baje|am|pm"
    r"|min|:|k\b|\w*(?:jan|feb|dec|nov)))"
    r"|\b(\d{1,3})\s+(?:more|aur|talents|ppl|people|logo)\b|\b(?:konse|kaunse|which)\s+(do|teen"
    r"|chaa?r|two|three|four)\b",
    re.IGNORECASE,
)
_WORDS = {word: value for word, value in NUMERALS.items() if value <= 10}


def count(m: Material, intent: str) -> Any:
    """How many people or things."""
    hits = [*_COUNT.finditer(m.request), *_COUNT_TOP.finditer(m.request)]
    values = []
    for hit in hits:
        said = next(group for group in hit.groups() if group).lower()
        value = int(said) if said.isdecimal() else _WORDS.get(said)
        inside = any(start <= hit.start() < end for start, end in m.found.criteria.spans)
        if value is not None and not inside and not (value == 1 and not said.isdecimal()):
            values.append((said.isdecimal(), value))
    if not values:
        return None
    return max(values, key=lambda pair: pair[0])[1]


def rate(m: Material, intent: str) -> Any:
    """The money named; in a counter the last figure is the wish."""
    if not m.found.money:
        return None
    amounts = m.found.money
    turned = (
        intent == "offer.counter"
        and len(amounts) > 1
        and re.search(r"nahi|not|instead|नहीं|no\b", m.text, re.I)
    )
    chosen = amounts[-1] if turned else amounts[0]
    if chosen.unit == "lump_sum":
        unit = next((each.unit for each in amounts if each.unit != "lump_sum"), "lump_sum")
        return {**chosen.value(), "unit": unit}
    return chosen.value()


_MAX = re.compile(
    r"\b(?:tak|max|maximum|under|upto|up to|within|below|less than|budget|not more|upar "
    r"(?:wal[aei] )?nahi|se upar|se zyada|se kam"
    r"|ke andar|andar|cap)\b|तक|से कम|के अंदर",
    re.IGNORECASE,
)


def rate_max(m: Material, intent: str) -> Any:
    """The most that may be paid."""
    return m.found.money[0].value() if m.found.money and _MAX.search(m.text) else None


def search_rate(m: Material, intent: str) -> Any:
    """A rate that is not said to be the most."""
    return None if _MAX.search(m.text) else rate(m, intent)


_ADJUST = re.compile(
    r"\b(?P<shift>\d{1,2}\s*(?:yrs?|years?|saal)\s*(?:younger|older|chhot[aie]|bad[aie]))"
    r"|\b(?P<plain>older|younger|taller|shorter|darker|fairer|slimmer|thinner|heavier|rougher"
    r"|tired eyes|big laugh|less \w+"
    r"|more (?:rugged|raw|urban|rural|real|mature|natural|innocent|lived-in|earthy|desi)|not so \w+"
    r"|too \w+|no \w+ faces?"
    r"|lived-in faces?|badi umar|chhoti umar|thodi badi|thoda bada|thodi chhoti|fresh faces?|a bit "
    r"\w+)\b|(?P<dev>बड़ी उम्र|छोटी उम्र)",
    re.IGNORECASE,
)


def adjust(m: Material, intent: str) -> Any:
    """Changes of taste, in words."""
    out = []
    for hit in _ADJUST.finditer(m.text):
        said = hit[0].lower()
        out.append(re.sub(r"\b(?:yrs?|saal)\b", "years", said))
    return out or None


_EXPERIENCE = re.compile(
    r"(theatre|tv|film|ott|stage|acting|ad)\w*\s+(?:me |mein |experience |kiya hai |background "
    r")*(\d{1,2})\s*(?:saal|years?|yrs?)"
    r"|(\d{1,2})\s*(?:saal|years?|yrs?)\s*(?:of |ka |se )?\s*(theatre|tv|film|ott|stage|acting)",
    re.IGNORECASE,
)


def experience(m: Material, intent: str) -> Any:
    """Experience with its years."""
    match = _EXPERIENCE.search(m.text)
    if match:
        return f"{(match[1] or match[4]).lower()} {match[2] or match[3]} years"
    trained = re.search(
        r"\b(nsd|ftii|theatre)\b(?:\s+(?:background|experience|trained|people|wale|wali))",
        m.text,
        re.IGNORECASE,
    )
    return trained[0].lower() if trained else None


def status(m: Material, intent: str) -> Any:
    """An answer's state, somebody's availability, or a rung of the ladder, by intent."""
    if intent == "audition.list":
        return _rsvp(m.text)
    if intent in ("availability.set", "avail.report"):
        return _availability(m)
    named = sum(name.slot == "person" for name in m.names())
    return terms.statuses(m.found, named)


_UNCONFIRMED = re.compile(
    r"n[o']t confirm|hasn'?t|haven'?t|hasnt|havent|nahi(?:n)? (?:kiya|ki|kara)|confirm nahi"
    r"|unconfirmed|pending|baaki|baki|no reply"
    r"|not replied|jawab nahi|नहीं|yet to|still to|awaiting|left to",
    re.IGNORECASE,
)


def _rsvp(text: str) -> str | None:
    if _UNCONFIRMED.search(text):
        return "unconfirmed"
    if re.search(r"\bdeclin|cancell?ed|mana kiya|dropped out", text, re.IGNORECASE):
        return "declined"
    return "confirmed" if re.search(r"confirm|कन्फर्म|कंफर्म|pakka", text, re.IGNORECASE) else None


_REFUSAL = re.compile(r"(?:first|1st)\s+refusal", re.IGNORECASE)
_HOLDING = re.compile(
    r"(?:first|1st|second|2nd)\s+hold|\bon hold\b|hold pe|second in line|pencil", re.IGNORECASE
)
_BUSY = re.compile(
    r"\bbusy\b|blocked?\b|booked|shoot p[ea]|shoot par|on (?:a )?shoot|shooting|out of (?:town"
    r"|station)|not (?:free|available|possible)"
    r"|(?:free|available|khali) nahi|unavailable|bahar|nahi kar (?:pa|sak)|exam|travell?ing|packed"
    r"|tied up|occupied|gone\b|can'?t"
    r"|nahi aa|व्यस्त|बुक|शूट पर|परीक्षा|नहीं",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"\bfree\b|\bkhal[i]\b|\bkhaali\b|available|\bopen\b|\bclear\b|commitment nahi|no commitments?"
    r"|\bavail\b|खाली|फ्री|\bok\b",
    re.IGNORECASE,
)
_NOT_FREE = re.compile(r"(?:not|n't|nahi)\s+(?:free|available)|(?:free|available|khali) nahi", re.IGNORECASE)


def _availability(m: Material) -> str | None:
    text, concepts = m.text, m.concepts()
    if _REFUSAL.search(text):
        return "first_refusal_elsewhere"
    if _HOLDING.search(text):
        return "hold"
    busy, free = _BUSY.search(text), _FREE.search(text)
    mixed = intent_mixed(m)
    if busy and free:
        if re.search(r"commitment nahi", text, re.IGNORECASE):
            return "available"
        return (
            None
            if mixed
            else "busy"
            if _NOT_FREE.search(text) or busy.start() <= free.start()
            else "available"
        )
    if busy:
        return "busy"
    if free or "imfree" in concepts:
        return "available"
    if m.context.pending in ("availability", "question"):
        if concepts & {"no", "cant", "pullout", "busy"}:
            return "busy"
        return "available" if concepts & {"yes", "goahead"} else None
    return None


def intent_mixed(m: Material) -> bool:
    """``15th ok, 17th not``: an answer that differs by day has no one status."""
    return "avail.report" in m.intents and len(m.timed()) > 1


def round_(m: Material, intent: str) -> Any:
    """Callback, chemistry read or look test; a plain audition is the rule and goes without saying."""
    value = terms.round_of(m.found)
    return None if value == "audition" else value


def decision(m: Material, intent: str) -> Any:
    """Approve, pass or veto; a list when there are several."""
    said = terms.decisions(m.found)
    if said:
        return said[0] if len(said) == 1 else said
    concepts = m.concepts()
    if concepts & {"no", "not", "dont"} and not concepts & {"approve", "isyes"}:
        return "pass"
    return "approve" if concepts & {"yes", "like", "final", "goahead", "confirm", "thumbsup"} else None


def _minutes(m: Material) -> int | None:
    return next((length.minutes for length in m.found.lengths if length.unit in ("minute", "hour")), None)


_EACH = re.compile(
    r"(\d{1,3})\s*-?\s*(?:min(?:ute)?s?|minat|मिनट)\s*(?:each|slots?|ke slots?|ka slot|per\b|apiece"
    r"|wale slots?|के स्लॉट|का स्लॉट|gap|ka gap)"
    r"|(?:slots?|each|har ek|स्लॉट)\s+(?:of|for|ko|ke liye|me|mein)?\s*(\d{1,3})\s*(?:min|मिनट)"
    r"|\b(\d{1,3}) \3 (?:min|मिनट)",
    re.IGNORECASE,
)
_MANY = re.compile(r"shortlist|\blists?\b|everyone|\bsab\b|\ball\b|शॉर्टलिस्ट|सब|\bauditions\b", re.IGNORECASE)


def slot_minutes(m: Material, intent: str) -> Any:
    """Minutes for each of many."""
    match = _EACH.search(m.text)
    if match:
        return int(next(group for group in match.groups() if group))
    return _minutes(m) if _MANY.search(m.text) else None


def duration(m: Material, intent: str) -> Any:
    """Minutes that one thing takes."""
    if intent == "audition.schedule" and slot_minutes(m, intent) is not None:
        return None
    return _minutes(m)


_PLACE_NAMES = (
    "Aram Nagar|Film City|Yari Road|Madh Island|Versova|Andheri|Bandra|Juhu|Goregaon|Lokhandwala|Malad"
    "|Oshiwara|Khar|Powai|Dadar|Kandivali|Borivali|Santacruz|Worli|आराम नगर|अंधेरी|वर्सोवा|बांद्रा"
)
_PLACE = re.compile(
    rf"(?P<p>(?:[A-Z][\w.']*\s+)?(?<!\w)(?:{_PLACE_NAMES})(?:\s+(?:East|West|studio|Studio|part"
    rf"|Part|gate|office)(?!\w))?(?:\s+(?:\d{{1,2}}|[A-Z])(?![\w:.]))?)"
)
_PLACE_LOWER = re.compile(rf"(?<!\w)(?:{_PLACE_NAMES})(?:\s+(?:studio|part|east|west))?(?!\w)", re.IGNORECASE)
_STUDIO = re.compile(
    r"(?<!\w)(?P<p>(?:[A-Z][\w']*\s+){0,3}(?:[Ss]tudio|[Hh]all|[Oo]ffice|[Rr]oom"
    r"|[Aa]uditorium)\s+(?:[A-Z](?!\w)|\d+)|(?:[A-Z][\w']*\s+){1,3}(?:[Ss]tudios?|[Hh]all|[Oo]ffice"
    r"|[Aa]uditorium)(?!\w))"
)
_VENUE_HINDI = re.compile(
    r"(?<!\w)(?P<p>mandir|masjid|studio|office|hall|ground|maidan)\s+(?:wale|waale|wali)(?!\w)", re.IGNORECASE
)


def location(m: Material, intent: str) -> Any:
    """Where something takes place."""
    for pattern in (_PLACE, _STUDIO, _VENUE_HINDI):
        match = pattern.search(m.text)
        if match:
            return match["p"].strip()
    lowered = _PLACE_LOWER.search(m.text)
    if lowered:
        return lowered[0].strip()
    if intent != "availability.set":
        return None
    return next(
        (known.CITIES[word.text] for word in m.found.reading.words if word.text in known.CITIES), None
    )


def mode(m: Material, intent: str) -> Any:
    """Virtual, when it is held online."""
    return (
        "virtual"
        if re.search(r"\b(?:zoom|google meet|online|virtual|video call|teams)\b|ऑनलाइन|ज़ूम", m.text, re.I)
        else None
    )


def shift_min(m: Material, intent: str) -> Any:
    """Minutes by which all move; negative when earlier."""
    minutes = _minutes(m)
    if minutes is None:
        bare = re.search(r"\b(?:by|slides by|push(?:ed)? by)\s+(\d{1,3})\b", m.text, re.IGNORECASE)
        minutes = int(bare[1]) if bare else None
    if minutes is None:
        return None
    earlier = re.search(
        r"\bpehle\b|\bpahle\b|\bearlier\b|\bprepone|पहले|\bearly\b|\bforward\b|advance", m.text, re.IGNORECASE
    )
    later = re.search(
        r"\blater\b|\bdelay|\bbehind\b|\baage\b|\blate\b|postpone|push|आगे", m.text, re.IGNORECASE
    )
    return -minutes if earlier and not later else minutes


def eta_min(m: Material, intent: str) -> Any:
    """Minutes until somebody arrives, or by which they are late."""
    return _minutes(m)


def media(m: Material, intent: str) -> Any:
    """The kind of material."""
    if intent == "selftape.submit":
        return "video"
    if intent == "selftape.extension.request":
        return "video" if re.search(r"\bvideo|वीडियो", m.text, re.IGNORECASE) else None
    return terms.media(m.text)


def attachment(m: Material, intent: str) -> Any:
    """The kind of file that came along, or that does not open."""
    mime = m.context.attachment_mime
    if "pdf" in mime or (
        not mime and intent == "sides.resend" and re.search(r"\bpdf\b", m.text, re.IGNORECASE)
    ):
        return "pdf"
    if mime and intent.startswith("script"):
        return "document" if "word" in mime or "document" in mime else mime.split("/")[-1]
    return None


def scope(m: Material, intent: str) -> Any:
    """How much of something is meant."""
    text = m.text
    if intent == "bulk.retry":
        if re.search(r"single tick|undeliver|deliver nahi", text, re.IGNORECASE):
            return "undelivered"
        return "failed"
    if intent == "memory.settings":
        if re.search(r"this chat|is chat|इस चैट", text, re.IGNORECASE):
            return "this chat"
        return (
            "schedule only"
            if re.search(r"(?:only|bas|sirf)\s+(?:the\s+)?schedule", text, re.IGNORECASE)
            else None
        )
    if intent == "settings.set" and re.search(r"decline", text, re.IGNORECASE):
        return "declines only"
    if intent == "privacy.erasure":
        return _erased(text)
    return None


_ERASED = re.compile(r"profile|pics|photos?|pictures|details|account|तस्वीरें|जानकारी|फोटो", re.IGNORECASE)


def _erased(text: str) -> str | None:
    said = list(dict.fromkeys(hit[0].lower() for hit in _ERASED.finditer(text)))
    joint = " और " if any("\u0900" <= sign <= "\u097f" for sign in text) else " and "
    return (
        joint.join(said)
        if len(said) > 1 and "permanently" not in text and "details" not in said and "account" not in said
        else None
    )


def votes(m: Material, intent: str) -> Any:
    """A rating as n/m."""
    return m.found.scores[0][0] if m.found.scores else None


def channel(m: Material, intent: str) -> Any:
    """The channel to post in."""
    match = re.search(r"#[\w-]+", m.text)
    return match[0] if match else None


def former_status(m: Material, intent: str) -> Any:
    """The rung that is left."""
    return terms.former_status(m.found)
