"""What the talent's side wants beside an offer, in words that are neither terms nor an answer: ``and i need 2
passes for my family``, ``yes if you add my spot boy``, ``ok done from my side``. A yes with a condition
is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.offers import own
from core.casting.offers.revising import Standing, revised
from core.casting.offers.situation import OUT, TERMS_OUT, THEIRS
from core.casting.offers.spoken import ABOUT, NOT_ABOUT, figure
from core.people import OUTSIDE
from core.understanding import sums, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import END, START, Sought, beside, composed, shapes

_LONGEST = 240
_ANSWERS_ELSE = ("invitation", "reminder", "availability", "selftape", "bulk")
_YES = (
    r"(?:yes+|ok(?:ay)?|haan+|han|ha|ji|sure|done|fine|great|deal|agreed?|i\s+(?:agree|accept)|sounds\s+(?:good|great|fine|lovely|ok)|(?:looks|seems)\s+(?:good|fine|ok)|all\s+good"
    r"|thi+k(?:\s+hai)?|theek(?:\s+hai)?|accha|acha|achha|badhiya|manzoor(?:\s+hai)?|chalega|ready(?:\s+(?:hu|hoon|hun))?|हाँ|हां|जी|ठीक(?:\s+है)?|मंज़ूर(?:\s+है)?|मंजूर(?:\s+है)?|अच्छा)"
)
_BUT = (
    r"(?:but|however|only\s+if|provided(?:\s+that)?|as\s+long\s+as|if|on\s+(?:one|the)\s+condition(?:\s+that)?|just|except"
    r"|lekin|magar|par|pr|bas|agar|bashar?te|shart|लेकिन|मगर|पर|बस|अगर|शर्त)"
)
_CONDITIONAL = shapes(
    rf"(?:{_YES}[\s,.!-]+)+{_BUT}{END}[\s,:-]+(?P<rest>[^\n]{{3,200}})",
    rf"(?P<rest>(?:agar|अगर)\s[^\n]{{3,160}}?)\s+(?:to|toh|तो)\s+(?:{_YES}|haan|done|pakka|karungi|karunga|हाँ)[\s.!।]*",
    before=r"\W*",
)
_WHO = r"(?:i|we|she|he|they|mujhe|muje|hume|humein|hamein|mereko|us(?:e|ko)|मुझे|हमें|उसे|उसको)"
_WANTS = shapes(
    rf"(?:{_WHO}|[^\W\d_]{{3,20}})\s+(?:also\s+|would\s+also\s+|just\s+|only\s+|will\s+(?:also\s+)?)?(?:needs?|wants?|require|would\s+(?:like|need|love|want))\s+(?P<what>[^?\n]{{3,160}})",
    r"(?:can|could|may|will)\s+(?:i|we|she|he)\s+(?:also\s+|please\s+)*(?:get|have|be\s+given)\s+(?P<what>[^\n]{3,160})",
    r"(?P<what>[^?\n]{3,120}?)\s+(?:bhi\s+|भी\s+)?(?:chahiye|chahie|chaiye|chahiyen|lagega|lagenge|चाहिए|लगेगा|लगेंगे)(?:\s+(?:hog[aie]|honge|hai|hain|h|to|tha|mujhe|hume|bhi|होगा|होंगे|है|थे))*",
    r"(?P<what>[^?\n]{3,120}?)\s+(?:mil\s*(?:sakt[aei]|jaye?ng?[aei]+|jaye|paye?g[aei])|milenge|milega|milegi|मिल\s+सकत[ाीे]|मिलेगा|मिलेंगे)(?:\s+(?:hain?|h|kya|to|na|mujhe|हैं|है|क्या))*",
    before=r"\W*(?:(?:and|also|plus|aur|ok(?:ay)?|haan|ji|hi|hello|sir|mam|ma['’]?am|please|pls|btw|one\s+more\s+thing|ek\s+(?:aur\s+)?baat|और|जी)[\s,:-]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|na|thanks?|thank\s+you))*[\s.?!।]*",
)
_DONE = shapes(
    rf"(?:(?:{_YES})[\s,.!-]+)*(?:(?:it['’]?s\s+|all\s+|its\s+)?(?:done|final|confirm(?:ed)?|pakka|locked?|yes|ok(?:ay)?|good|a\s+yes|haan))\s+from\s+(?:my|our|her|his)\s+(?:side|end)",
    rf"(?:{_YES}[\s,.!-]+)*(?:meri|mere|hamari|humari|uski|मेरी|हमारी|उसकी)\s+(?:taraf|side|or|तरफ़?|ओर)\s+(?:se|से)\s+(?:to\s+|bhi\s+|तो\s+)?(?:done|haan|ha|ok|pakka|final|yes|confirm(?:ed)?|theek|sab\s+theek|हाँ|हां|पक्का|डन)(?:\s+(?:hai|h|samjho|है))?",
    before=r"\W*",
    after=r"[\s.!।]*",
)
_DONE_BARE = shapes(
    r"(?:h+a+n+|haa+|ji(?:\s+haan?)?|yes+|yep|yeah|sure|हाँ|हां|जी(?:\s+हाँ)?)(?:[\s,]+(?:ji|sir|mam|ma['’]?am|sure|please))*",
    r"(?:ok(?:ay)?|okk+|okie|k|th(?:ee|i)+k(?:\s+(?:hai|h))?|fine|accha|acha|ठीक(?:\s+है)?)(?:[\s,]+(?:ok(?:ay)?|th(?:ee|i)+k|hai|fine|with\s+me))*",
    rf"(?:{_YES}[\s,.!-]+)*(?:(?:it['’]?s\s+)?(?:done|final|pakka|locked)|chalega|chalegi|manzoor|डन|चलेगा|पक्का|मंज़ूर)(?:\s+(?:hai|h|है|samjho))?",
    before=r"\W*",
    after=r"(?:[\s,.!]+(?:ji|sir|mam|ma['’]?am|thanks?|thank\s+you|shukriya))*\W*",
)
"""Right under an offer these say as much."""
_PERKS = Sought(
    rf"{START}(?:pass(?:es)?|tickets?|premiere?s?|family|posters?|first\s+look|team|manager|trainer|chef|dietician|security|bodyguard"
    rf"|spot|boy|days?\s+off|chh?utti|leave|break|off|advance|contract|nda|copy|invoice|मैनेजर|पास|टिकट|प्रीमियर|छुट्टी){END}"
)
"""What is asked of a production and of nobody else."""
_ELSEWHERE = Sought(
    rf"{START}(?:slots?|baje|bje|am|pm|o['’]?clock|come|coming|reach\w*|late|parking|person|human|someone|somebody|help|talk|speak|call|baat|insaan|stop|unsubscribe|messages?|notifications?|hindi|english"
    rf"|language|profile|password|link|code|scene|dialogues?|lines|script|work|kaam|casting|chance|opportunity|parts?|कॉल|बात|बजे|स्क्रिप्ट|काम|मौका){END}"
)
_CHANGES_DATES = Sought(
    rf"{START}(?:dates?|days?|shoot\w*|din|schedule|डेट\S*|तारीख\S*|दिन|शूट\S*){END}.*{START}(?:change\w*|shift\w*|move\w*|adjust\w*|aage|peeche|flexible|badal\w*|early|later|बदल\S*|आगे|पीछे){END}"
    rf"|{START}(?:change|shift|move|adjust|बदल\S*)\w*{END}.*{START}(?:dates?|days?|shoot\w*|schedule|डेट\S*|तारीख\S*){END}"
)
_PERSONAL = Sought(
    rf"{START}(?:my|mine|own|i|we|if|mujhe|muje|hume|humein|mer[aei]|apn[aei]|agar|provided|मुझे|हमें|मेर[ाीे]|अपन[ाीे]|अगर){END}"
)
_SUBJECTS = (
    (
        "dates",
        Sought(
            rf"{START}(?:dates?|days?|din|shoot\w*|schedule|chh?utti|leave|off|break|dec|jan|feb|nov|डेट\S*|तारीख\S*|दिन|छुट्टी|शूट\S*){END}"
        ),
    ),
    (
        "passes",
        Sought(rf"{START}(?:pass(?:es)?|tickets?|premiere?s?|पास|टिकट|प्रीमियर){END}"),
    ),
    (
        "money",
        Sought(
            rf"{START}(?:advance|payments?|paid|pay|paise|paisa|money|rate|fees?|gst|tds|एडवांस|पेमेंट|पैसे|फ़ीस|फीस){END}"
        ),
    ),
    (
        "travel",
        Sought(rf"{START}(?:travel|flights?|cabs?|car|driver|hotel|stay|rooms?|conveyance|होटल|गाड़ी){END}"),
    ),
    (
        "people",
        Sought(
            rf"{START}(?:spot|boy|team|manager|make-?up|hair|trainer|security|assistants?|attendants?|family|मैनेजर|मेकअप){END}"
        ),
    ),
)


def subject(said: str) -> str:
    """What a wish is about, for who reads it."""
    return next((name for name, words in _SUBJECTS if words.search(said)), "other")


_NOTHING = Sought(r"\W*(?:(?:mujhe|muje|hume|ye|yeh|ab|to|offer|role|kuch|मुझे)\s+)*(?:nahi+n?|nhi|नहीं)\W*")


def _not_theirs(said: str, context: Context) -> bool:
    named = (
        any(whose_name(word, context.known_roles) for word in said.split()) if context.known_roles else False
    )
    return bool(
        NOT_ABOUT.search(said) or _ELSEWHERE.search(said) or own.asked(said, context) is not None or named
    )


@beside(_CONDITIONAL, _WANTS)
def wished(text: str, context: Context) -> Mapping[str, Any] | None:
    """A condition or a wish that no terms can be made of goes to the production in their words; plain terms
    are a counter. With no offer out only what is asked of a production at all is one."""
    if context.writer not in OUTSIDE or len(text) > _LONGEST or context.pending in _ANSWERS_ELSE:
        return None
    said = composed(text)
    conditional = _CONDITIONAL.of(said)
    wants = None if conditional else _WANTS.of(said)
    if wants is not None and _NOTHING.fullmatch(wants["what"]):
        return None  # "nahi chahiye" says no
    if (conditional or wants) is None or _not_theirs(said, context):
        return None
    if not context.raw.get(OUT):
        what = conditional["rest"] if conditional else wants["what"] if wants else ""
        asked = _PERKS.search(what) or _CHANGES_DATES.search(what) or (conditional and ABOUT.search(what))
        return {"wish": True} if asked and not sums(said) and not context.pending else None
    return None if _are_terms(said, context) or figure(text, context) is not None else {"wish": True}


def _are_terms(said: str, context: Context) -> bool:
    """Whether a message reads as terms and nothing but terms, which the counter takes."""
    before = context.raw.get(TERMS_OUT)
    if sums(said) or context.raw.get(OUT) != THEIRS or not isinstance(before, Standing):
        return bool(sums(said))
    read = revised(before, said)
    if read.now.paise != before.paise:
        return True
    if _CHANGES_DATES.search(said) or (_PERKS.search(said) and not read.things):
        return False
    if _PERSONAL.search(said) and not read.dates:
        return False
    return (read.money or read.things or read.dates) and not read.unread


@beside(_DONE, _DONE_BARE)
def done(text: str, context: Context) -> Mapping[str, Any] | None:
    """``ok done from my side``, and right under it ``chalega``, is a yes to the offer that is out, shown
    before it counts."""
    out = context.raw.get(OUT)
    if context.writer not in OUTSIDE or not out or context.pending in _ANSWERS_ELSE or "?" in text:
        return None
    said = composed(text)
    return {"yes": True} if _DONE.of(said) or (context.pending == "offer" and _DONE_BARE.of(said)) else None


@beside(_DONE)
def done_without(text: str, context: Context) -> Mapping[str, Any] | None:
    """The same while no offer is out: said so, and passed on."""
    if context.writer not in OUTSIDE or context.raw.get(OUT) or context.pending:
        return None
    return {"wish": True} if _DONE.of(composed(text)) else None
