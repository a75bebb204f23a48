"""What a question asks for, apart from its words: a time, a person, a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.memory.words import keys, meant_keys
from core.understanding import times
from core.understanding.shapes import Sought

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_MONTH = {name[:n]: number for number, name in enumerate(MONTHS, 1) for n in (3, len(name))} | {"sept": 9}
_NAMED = Sought(rf"\b({'|'.join(sorted(_MONTH, key=len, reverse=True))})\b")
_MAY = Sought(r"\b(?:in|of|early|late|mid|on|since|during|by|\d{1,2}(?:st|nd|rd|th)?)\W+may\b|\bmay\W+\d")
_IN_HINDI = re.compile(r"[\u0900-\u0963]")
_YEAR = re.compile(r"\b(20\d\d)\b")
_DAY = re.compile(r"\b(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b")
_WHEN = Sought(
    r"^\W*(?:when|since when|what (?:date|day|month|year|time)|how (?:long|recently)"
    r"|which (?:year|month|day|week)"
    r"|kab|kis din|kitne (?:baje|din))\b|\bkab\b"
)
_TIMELY = Sought(
    r"\b(?:yesterday|today|tomorrow|tonight|last|next|ago|week|weekend|month|years?|months|weeks|days?|morning"
    r"|night|evening|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday|since|just|soon"
    r"|20\d\d|\d+(?:st|nd|rd|th)|summer|winter|spring|fall|monsoon|diwali|holi"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|aaj|kal|parso|abhi|pichhl[ae]|pichl[ae]|agl[ae]|haft[ae]|mahin[ae]|saal|subah|shaam|raat|baje)\b"
)
_AMOUNT = Sought(
    r"\bhow (?:much|many|old|tall|heavy|big|often)\b|\b(?:fees?|price|cost|budget|salary|rates?|rent|number"
    r"|weight|age|percent)\b|\b(?:kitn[aeio]|kharch[ae]|wa[zj]an|umar|umr|kiraya)\b"
)
_COUNTED = Sought(
    r"\d|\b(?:lakhs?|crores?|thousand|hundred|dozen|half|once|twice|thrice|two|three|four|five|six|seven|eight"
    r"|nine|ten|do|teen|chaar|paanch|das|bees|sau|hazaar)\b"
)
_ASKS = Sought(
    r"^\W*(?:(?:and|so|but|ok|okay|arre|accha|achha|aur)\W+)?(?:who|whom|whose|who['’]?s|what|what['’]?s|which|where"
    r"|when|why|how|kya|kaun|kaunsa|kab|kahan|kidhar|kyun|kyon|kaise|kitna|kitne|kitni|क्या|कौन|कब|कहाँ|क्यों|कैसे)(?!\w)"
    r"|\b(?:how|why|who|what|where|when|kya|kaun|kab|kahan|kyun|kaise|kitna|kitne)\W*$"
)
_ANOTHER = Sought(
    r"\b(?:he|she|him|her|his|hers|they|them|usne|usko|uska|uski|uske|woh|wo|unka|unki|unko|unhone|ye|yeh|isko"
    r"|iska)\b"
)
_ASKING = """
kitna kitne kitni kitno kaisa kaise kaisi kaunsa kaunsi kaunse konsa konsi konse kidhar kiska kiski
kiske kisse liye wala wale wali walo karta karti karte karna kiya karein karenge baje
tell say says said much many
"""
_OURS = """
i i'm i've i'd i'll im me my we our we're main maine mujhe mera meri mere hum humne hamara hamari
"""
_OWN = frozenset(_OURS.split())


_TOLD = Sought(
    r"\b(?:did|said|told|was|were|discussed|decided|talked|tha|thi|the|hui|hua|bola|kaha|bataya|kiya)\b|था|थी|थे|हुई|कहा|बोला"
)
_EITHER_WAY = Sought(r"\b(?:kal|parson?)\b|कल|परसों")


@dataclass(frozen=True, slots=True)
class Question:
    """``terms``: its keys, each once. ``when``, ``amount``: it asks for a time, for a
    number. ``month``, ``year``, ``day``: a date
    that it names, 0 where it does not. ``window``: from when until when it means otherwise ("last week")."""

    text: str
    terms: tuple[str, ...]
    when: bool = False
    amount: bool = False
    year: int = 0
    month: int = 0
    day: int = 0
    window: tuple[datetime, datetime] | None = None

    @property
    def of_a_day(self) -> bool:
        """Whether it asks for what was said in those days, and for nothing besides."""
        return self.window is not None and TALK.issuperset(self.terms)

    def share(self, term: str) -> float:
        """What a key counts for, of what its rarity says."""
        return FRAME_SHARE if term in FRAME else 1.0

    def dated(self, at: datetime | None) -> float:
        """How well a turn's time fits the named date: .5 for the month, .5 more when the day lies within
        the two weeks before, for people tell what happened after it happened."""
        if at is not None and not self.month and self.window is not None:
            start, end = self.window
            return (1.0 if end - start <= A_WEEK else 0.5) if start <= at <= end else 0.0
        if at is None or not self.month:
            return 0.0
        fits = 0.5 if at.month == self.month and self.year in (0, at.year) else 0.0
        if self.day:
            try:
                named = datetime(self.year or at.year, self.month, self.day, tzinfo=at.tzinfo)
            except ValueError:
                return fits
            fits += 0.5 if -1 <= (at - named).days <= 14 else 0.0
        return fits


A_WEEK, NEARLY_A_DAY = timedelta(days=7), timedelta(hours=23)
MOST_TERMS = 16
ASKING = frozenset(keys(_ASKING))
"""Keys that only ask."""
_ASKING_IN_HINDI = """
क्या कौन किस किसने कब कहाँ क्यों कैसे कितना कितने मैं मैंने मुझे हम हमने था थी थे है हैं को का की के में से ने यह वह
"""
ASKING_IN_HINDI = ASKING | frozenset(keys(_ASKING_IN_HINDI))
"""The same where a question is written in Devanagari; in Latin letters some are other words ("kis")."""
_FRAME = """
now then still yet ever finally eventually final end ended ends before after first earlier later
get got gets getting happen happened become became play plays playing played actually really
ab abhi pehle baad aakhir phir aata aati aate jaata jaati gaya gayi gaye raha rahi rahe hua hui hue
mila mile mili sakta sakti sakte koi kuch
"""
FRAME = frozenset(keys(_FRAME))
"""Keys that say how something is asked for rather than what: "who finally got it", "ab kaun kar raha hai"."""
FRAME_SHARE = 0.7
_TALK = """
discuss discussed discussion talk talked chat chatted speak spoke spoken tell told say said mention mentioned
conversation happen happened write wrote yesterday today day days week weeks month last past ago back morning
evening monday tuesday wednesday thursday friday saturday sunday one two three four five six seven team
baat baatein bola bole boli bataya kaha likha hui hua din pehle kal parso parson aaj pichle pichla pichli
hafte hafta mahine mahina somvar mangalvar budhvar guruvar shukravar shanivar ravivar do teen chaar subah
shaam maine humne aapne बात बोला कहा बताया हुई कल परसों आज पिछले हफ़्ते दिन पहले
"""
TALK = frozenset(keys(_TALK))
"""Keys that ask for a day's talk as a whole: "what did we discuss on Friday", "parso maine kya bola tha"."""


def read(text: str, now: datetime | None = None) -> Question:
    """A question as the scorer takes it; of very long ones the first words. ``now``: what "last week" counts
    from, in the asker's zone; without it such words say nothing."""
    said = dict.fromkeys(meant_keys(text))
    only_ask = ASKING_IN_HINDI if _IN_HINDI.search(text) else ASKING
    terms = tuple([term for term in said if term not in only_ask] or said)[:MOST_TERMS]
    found = _NAMED.search(text)
    month = _MONTH[found[1].lower()] if found else 0
    if month == 5 and not _MAY.search(text):  # "may" is a verb
        month = 0
    year, day = _YEAR.search(text), _DAY.search(text)
    return Question(
        text,
        terms,
        when=bool(_WHEN.search(text)),
        amount=bool(_AMOUNT.search(text)),
        year=int(year[1]) if year else 0,
        month=month,
        day=int(day[1]) if month and day else 0,
        window=_window(text, now) if now is not None and not month else None,
    )


def _window(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    """The past days that a text names: only those were talked in already."""
    if ago := days_ago(text, now):
        return ago
    for found in times(text, now):
        start, end = found.phrase.start, found.phrase.end
        if start is None or found.kind not in ("day", "range"):
            continue
        if start > now:
            back = _back(text, found.phrase.phrase, start, now)
            if not back:
                continue
            start, end = start - back, None
        start = start.replace(hour=0, minute=0)
        if end is None or found.kind == "day" or end - start >= NEARLY_A_DAY:
            return start, end or start.replace(hour=23, minute=59)
    return None


_NUMBERS = (
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    ["ek", "do", "teen", "chaar", "paanch", "chhe", "saat", "aath", "nau"],
)
_AGO = Sought(
    rf"\b(\d|{'|'.join(_NUMBERS[0] + _NUMBERS[1])}) (days?|weeks?|din|hafte) (?:ago|back|pehle|pahle)\b"
)


def days_ago(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    """The day of "two days ago", "teen hafte pehle"; None where a text names none."""
    said = _AGO.search(text)
    if said is None:
        return None
    word = said[1].lower()
    number = int(word) if word.isdigit() else next(each.index(word) for each in _NUMBERS if word in each) + 1
    unit = A_WEEK if said[2][0].lower() in "wh" else timedelta(days=1)
    start = (now - number * unit).replace(hour=0, minute=0)
    return start, start.replace(hour=23, minute=59)


def _back(text: str, phrase: str, start: datetime, now: datetime) -> timedelta | None:
    """How far back a coming day was meant: "kal" of what was said is yesterday, "on Friday" the last one."""
    if not _TOLD.search(text):
        return None
    days = (start.date() - now.date()).days
    if _EITHER_WAY.search(phrase):
        return timedelta(days=2 * days)
    named = re.search(rf"\bon\s+{re.escape(phrase)}\b|\b{re.escape(phrase)}\s+ko\b", text, re.IGNORECASE)
    return A_WEEK if 0 < days <= 7 and (named or phrase.lower().startswith("on ")) else None


def timely(text: str) -> bool:
    """Whether a turn says when something is or was."""
    return bool(_TIMELY.search(text))


def counted(text: str) -> bool:
    """Whether a turn names a number."""
    return bool(_COUNTED.search(text))


def own(text: str) -> bool:
    """Whether people speak of themselves."""
    return not _OWN.isdisjoint(text.lower().replace("’", "'").split())


def of_another(text: str) -> bool:
    """Whether a turn speaks of somebody without naming them."""
    return bool(_ANOTHER.search(text))


def asking(text: str) -> bool:
    """Whether a turn asks something, with a question mark or, as people type, without."""
    return "?" in text or bool(_ASKS.search(text))
