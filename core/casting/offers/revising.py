"""What somebody's words change in the terms of an offer: what they name, and nothing else.

``60k, 3-7 Dec, room`` and then ``make it 50k/day, 4-7 only, drop the room``: each sum, count, day and thing
takes the place of its like; ``no``, ``drop`` and ``without`` take a thing out; remarks are no terms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.casting.offers import dated
from core.casting.offers.conditions import REMARKS, THINGS, beside
from core.casting.offers.model import PER, Offer, joined
from core.understanding.entities.amounts import money as amounts
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

_END = r"(?![\w\u0900-\u0963])"
_START = r"(?<![\w\u0900-\u0963])"
APART = Sought(
    r"\s*[,;।\n]\s*|\.\s+|\s*\+\s*|\s+&\s+|\s+[–—-]\s+"
    rf"|\s+{_START}(?:and|aur|plus|with|but|lekin|par|magar|then|phir|और|लेकिन|फिर){_END}\s*",
)
_OUT = Sought(
    rf"{_START}(?:no|not|without|w/o|minus|drop|remove|delete|cut|skip|lose|take\s+(?:out|off|away)|strike|leave\s+out|scrap|get\s+rid\s+of|nahi+n?|nhi|mat|bina"
    rf"|hata\s*(?:do|o|dena|ke|kar|yiye)?|hatao|nikal\s*(?:do|o|dena)?|nikalo|chhod\s*do|नहीं|मत|बिना|हटा\S*|निकाल\S*){_END}"
)
_ABOUT_OUT = frozenset(
    listed(
        """
        line lines term terms condition conditions part bit clause wala wali wale wording point item the a an
        that this those of from out off it please pls karo kar do dena ko ka ki ke se chahiye chahie chaiye
        need needed want required is are hai h it's its and any needs lagega lagegi hoga hogi था को का की से
        दो चाहिए
        """
    )
)
_REFUSES = Sought(
    r"^\W*(?:no|without|bina|नहीं|बिना)\b.*\b(?:nights?|raat|dubbing|promotions?|stunts?|exclusiv\w*|buy-?outs?|usage|gst|tds|tax|overtime"
    r"|kiss\w*|intima\w*)\b"
)
"""``no night shoots``: a condition of its own, where no such thing stood in the terms."""
_NOT_POSSIBLE = Sought(
    rf"{_START}(?:not|no|nahi+n?|nhi|cannot|can['’]?t|won['’]?t|except|without|busy|unavailable|नहीं){_END}"
)
_ALL_IN = Sought(r"\ball[\s-]+in(?:clusive)?\b")
_IN_ALL = Sought(
    rf"{_START}(?:all[\s-]+in(?:clusive)?|in\s+all|in\s+total|total|lump\s*sum|flat|overall|kul|कुल){_END}"
)
_A_DAY = Sought(
    rf"/\s*(?:days?|din|shift){_END}|{_START}(?:per|a|each|har|every|roz\s*ka|prati)\s+(?:day|din|दिन){_END}"
    rf"|{_START}(?:daily|rozana|roz|per\s+din|din\s+ka|रोज़|प्रति\s+दिन){_END}"
)
_FIGURE = Sought(
    r"(?<![\w₹.:/'’-])(\d{1,3}(?:\.\d{1,2})?)(?![\w.:/%'’-]|\s*(?:days?|din|shifts?|hours?|hrs?|hr|ghant\w*|months?|weeks?|hafte|baje"
    r"|am|pm|min\w*|%|percent|log|people|nights?|episodes?|cr\b|दिन|घंट\S*))"
)
_REFUSED = Sought(
    r"\s*(?:k|l|lakhs?|hazaa?r)?\s*(?:/\s*day|per\s+day|mein|me|is|hai|ka|to|में)?\s*"
    r"(?:(?:is|hai|bahut|bohot|too|so|very|thoda|way|nahi+n?|se)\s+)*"
    r"(?:kam|low|less|nahi+n?|nhi|not|much|zyada|jyada|high|कम|नहीं|ज़्यादा)(?![\w\u0900-\u0963])"
)
"""After a sum: it is the one that does not do."""
_FIRST_PERSON = Sought(
    r"(?<!\w)(?:\w*(?:ungi|unga|oongi|oonga|egi|ega|enge|ungee)|tabhi|tab|warna|varna|otherwise|nahi\s+to"
    r"|only\s+then|last\s+time|pehle|took|lets?|yaar|bhai|bhaiya|i['’]ll|i['’]m|not\s+possible|possible|sorry)(?!\w)"
)
"""What somebody says of themselves: how they stand to the terms."""


_MORE = (
    r"(?:upar|zyada|jyada|more|extra|higher|hike|up|aur|badh\w*|bump\w*|increase\w*|raise\w*"
    r"|बढ़ा\S*|ज़्यादा|ज्यादा|ऊपर|और)"
)
_LESS = r"(?:kam|less|lower|down|neeche|niche|ghata\w*|ghat\w*|reduce\w*|cut|drop|discount|off|कम|घटा\S*|नीचे)"
_SHARE = r"(?P<{}>\d{{1,2}}(?:\.\d)?|[०-९]{{1,2}})\s*(?:%|per\s*cent|percent|pc|प्रतिशत|परसेंट)"
_STEP = r"(?P<{}>\d{{1,3}}(?:\.\d{{1,2}})?)\s*(?:k|thousand|hazaa?r|हज़ार|हजार)"
_DO_IT = r"(?:\s+(?:kar\w*|do|de|dena|it|the\s+offer|her|him|करो|कर|दो))*"
_VERB = rf"(?P<{{}}>{_MORE}|{_LESS}){_DO_IT}(?:\s+(?:by|se))?\s+"
_MOVED = tuple(
    Sought(rf"{_START}{form}{_END}")
    for form in (
        rf"{_SHARE.format('share')}\s*(?P<way>{_MORE}|{_LESS}){_DO_IT}",
        rf"{_VERB.format('way')}{_SHARE.format('share')}",
        rf"{_STEP.format('step')}\s+(?P<way>{_MORE}|{_LESS}){_DO_IT}",
        rf"{_VERB.format('way')}{_STEP.format('step')}",
    )
)
"""``10% upar``, ``increase by 5k``: so much more or less than what stands."""
_UP = Sought(_MORE)


@dataclass(frozen=True, slots=True)
class Standing:
    """The terms as they stand; ``days``: how often a rate is paid."""

    paise: int
    unit: str
    days: int
    terms: str


@dataclass(frozen=True, slots=True)
class Revised:
    """The terms as they would be, and which of them the words name. ``rest``: clauses that name no term."""

    now: Standing
    money: bool
    dates: bool
    things: bool
    rest: tuple[str, ...]

    @property
    def any(self) -> bool:
        """Whether anything is named that terms consist of."""
        return self.money or self.dates or self.things

    @property
    def unread(self) -> bool:
        """Whether something was said that is no term, nor how one haggles."""
        return any(not is_remark(one) for one in self.rest)


def standing(one: Offer) -> Standing:
    """An offer's terms."""
    return Standing(one.paise, one.unit, one.days, one.terms)


def revised(before: Standing, said: str, *, own_words: bool = False) -> Revised:
    """What the words make of the terms. ``own_words``: what names nothing known may be a condition, too."""
    days, text, dated_now = _dates(before, said)
    paise, unit, text = _money(before, text)
    times, text = _times(text)
    times = 0 if unit not in PER else times or (days.count if days else 0)
    left = [one for one in APART.split(text) if re.search(r"[^\W\d_]", one)]
    gone, new, rest = _sorted(left, before.terms)
    terms = without(before.terms, gone)
    new += [one for one in gone if _REFUSES.search(one) and terms == joined(_listed(before.terms))]
    new += conditions_of(rest) if own_words else []
    if days is not None:
        terms = joined([*(one for one in _listed(terms) if not dated.spans(one)), days.said()])
    if unit in PER and _ALL_IN.search(said):
        new.append("all in")
    terms = beside(terms, new)
    counts = times or (before.days if before.unit in PER and unit in PER else 0)
    if unit in PER and not counts:
        standing_days = dated.spans(terms)
        counts = standing_days[0].count if standing_days else 0
    named = bool(paise) or unit != before.unit or bool(times and times != before.days)
    now = Standing(paise or before.paise, unit, counts, terms)
    return Revised(now, named, dated_now, bool(gone or new), tuple(rest))


def without(terms: str, gone: Sequence[str]) -> str:
    """The terms but what is taken out: by its words, else whatever is of its kind."""
    kept = _listed(terms)
    for said in gone:
        wanted = _words(said)
        pieces = [_pieces(one) for one in kept]
        by_word = any(wanted & _words(piece) for each in pieces for piece in each)
        left = [
            [piece for piece in each if not _meant(piece, said, wanted, by_word=by_word)] for each in pieces
        ]
        kept = [
            term if len(after) == len(each) else ", ".join(after)
            for term, each, after in zip(kept, pieces, left, strict=True)
            if after
        ]
    return joined(kept)


def _meant(piece: str, said: str, wanted: frozenset[str], *, by_word: bool) -> bool:
    if by_word:
        return bool(wanted & _words(piece))
    return any(one.search(said) and one.search(piece) for one in THINGS)


def _pieces(term: str) -> list[str]:
    """``room n driver`` is two things."""
    parts = [one for one in re.split(r"\s+(?:n|and|aur|plus|और)\s+|\s*[&+]\s*", term) if one]
    return parts if len(parts) > 1 and all(is_thing(one) for one in parts) else [term]


def _words(said: str) -> frozenset[str]:
    found = re.findall(r"[^\W\d_][\w'’\u0900-\u0963-]*|\d+\w*", said.casefold())
    return frozenset(one.rstrip("s") for one in found if one not in _ABOUT_OUT and not _OUT.fullmatch(one))


def is_thing(said: str) -> bool:
    """Whether words name something that terms are made of."""
    return any(one.search(said) for one in THINGS)


def _listed(terms: str) -> list[str]:
    return [one.strip() for one in terms.split(",") if one.strip()]


def _dates(before: Standing, said: str) -> tuple[dated.Days | None, str, bool]:
    """The days that hold, the text without those that are named, and whether any is."""
    stood = next(iter(dated.spans(before.terms)), None)
    found = dated.spans(said, stood.first.month if stood else 0)
    taken, refused = list[dated.Days](), list[dated.Days]()
    for one in found:
        clause = f"{APART.split(said[: one.start])[-1]} {APART.split(said[one.end :])[0]}"
        (refused if _NOT_POSSIBLE.search(clause) else taken).append(one)
    days = taken[-1] if taken else None
    if days is None and stood is not None:
        for one in refused:
            stood = stood.without(one)
        days = stood if refused else None
    text = said
    for one in reversed(found):
        begin = one.start - len(APART.split(text[: one.start])[-1]) if one in refused else one.start
        end = one.end + len(APART.split(text[one.end :])[0]) if one in refused else one.end
        text = f"{text[:begin]} {text[end:]}"
    return days, text, bool(found) and days is not None


def moved(before: int, text: str) -> tuple[int, str]:
    """A sum by how much it is moved, 0 where nobody says so, and the text without that. A step is no more
    than half of what stands: ``65k aur cab`` is a sum."""
    for form in _MOVED:
        match = form.search(text)
        if match is None:
            continue
        said = match.groupdict()
        by = before * float(said["share"]) / 100 if said.get("share") else float(said["step"]) * THOUSAND
        if 0 < by <= before / 2:
            now = before + by if _UP.match(match["way"]) else before - by
            return round(now / 100) * 100, f"{text[: match.start()]} {text[match.end() :]}"
    return 0, text


def _money(before: Standing, text: str) -> tuple[int, str, str]:
    """The sum that is asked for, what it pays for, and the text without any sum."""
    paise, left = moved(before.paise, text)
    if paise:
        return paise, before.unit, left
    found = amounts(text)
    wanted = [one for one in found if not _REFUSED.match(text, one.end)] or found
    bare = [
        one
        for one in _FIGURE.finditer(text)
        if not _REFUSED.match(text, one.end())
        and LEAST * before.paise <= likewise(one[1], before.paise) <= MOST * before.paise
    ]
    unit, paise = before.unit, 0
    if wanted:
        paise = wanted[-1].amount_minor
    if (not paise or (len(found) and wanted is found)) and bare:
        paise = likewise(bare[-1][1], before.paise) or paise
    named = {one.unit for one in wanted} - {"lump_sum"}
    if named:
        unit = sorted(named)[0]
    elif _A_DAY.search(text):
        unit = "day"
    elif paise and _IN_ALL.search(text):
        unit = "lump_sum"
    places = sorted([(one.start, one.end) for one in found] + [one.span() for one in _FIGURE.finditer(text)])
    for start, end in reversed(places):
        text = f"{text[:start]} {text[end:]}"
    return paise, unit, _IN_ALL.sub(" ", _A_DAY.sub(" ", text))


_TIMES = Sought(
    r"(?<![\w.])(\d{1,3})\s*(?:days?|din|दिन|shifts?|episodes?|eps?)(?![\w\u0900-\u0963])(?:\s+(?:ka|ke|ki|का))?"
)
_LATER = Sought(
    r"\b(?:payment|paid|pay|advance|balance|cheque|within|after|notice|in|mein|me|andar|clear\w*)\b|में"
)
"""Days beside these are when something is paid, no days of work."""


def _times(text: str) -> tuple[int, str]:
    """How often a rate is paid, 0 when nobody says, and the text without that."""
    for match in _TIMES.finditer(text):
        clause = f"{APART.split(text[: match.start()])[-1]} {APART.split(text[match.end() :])[0]}"
        if not _LATER.search(clause):
            return int(match[1]), f"{text[: match.start()]} {text[match.end() :]}"
    return 0, text


LEAST, MOST = 0.2, 6.0
"""A figure this far below or above the offer is no rate in its measure: nothing is made of it."""
THOUSAND, LAKH = 1_000_00, 1_00_000_00
"""In paise."""


def likewise(said: str, before: int) -> int:
    """``do 65`` under ₹70,000 is ₹65,000: a bare number is thousands or lakhs as the draft has them."""
    found = re.search(r"\d{1,3}(?:\.\d{1,2})?", said) if before else None
    if found is None:
        return 0
    whole_lakhs = before >= LAKH and before % LAKH == 0 and float(found[0]) < 100
    return round(float(found[0]) * (LAKH if whole_lakhs else THOUSAND))


def _sorted(clauses: Sequence[str], terms: str) -> tuple[list[str], list[str], list[str]]:
    """What is taken out, what is new, and what is neither."""
    gone, new, rest = list[str](), list[str](), list[str]()
    had = frozenset().union(*(_words(one) for one in _listed(terms)))
    for clause in clauses:
        taken = _OUT.search(clause)
        if taken is not None and (is_thing(clause) or (_words(clause) & had)):
            gone.append(clause)
        elif is_thing(clause):
            if said := _trimmed(clause):
                new.append(said)
        else:
            rest.append(clause.strip())
    return gone, new, rest


def _trimmed(clause: str) -> str:
    """A thing without the words of asking for it."""
    spoken = _FIRST_PERSON.sub(" ", clause).split()
    while spoken and _bare(spoken[0]) in REMARKS - {"hair"}:
        spoken.pop(0)
    while spoken and _bare(spoken[-1]) in REMARKS:
        spoken.pop()
    return " ".join(spoken).strip(" ,.;:-!")


def _bare(word: str) -> str:
    return word.strip(" ,.;:!?()'’\"").casefold()


MOST_WORDS = 6
"""More are a remark, whatever they say."""


def conditions_of(rest: Sequence[str]) -> list[str]:
    """Of clauses that name nothing known those that may be conditions all the same, in their own words."""
    said = (_trimmed(one) for one in rest if not is_remark(one) and not _FIRST_PERSON.search(one))
    return [one for one in said if one and len(one.split()) <= MOST_WORDS]


def is_remark(clause: str) -> bool:
    """Whether a clause only says how somebody stands to the terms."""
    left = _FIRST_PERSON.sub(" ", clause).split()
    return all(_bare(word) in REMARKS | {""} or word.isdecimal() for word in left)
