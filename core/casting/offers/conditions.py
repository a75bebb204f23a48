"""Which words beside a sum are conditions, and what becomes of those that stood before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.casting.offers.model import TERMS_CHARS, joined
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

REMARKS = frozenset(
    listed(
        """
        plus hmm hm uff ohh oh arre yaar counter at
        is are was were low lower too very much little bit bahut bohot bahot zyada jyada kam kum less hai h
        hain ho last final finally lastly wo woh vo voh bhi that this it its it's chahiye chahie chaiye chahte
        chahti minimum
        min atleast kamsekam least best price rate offer fee number figure amount pe par per mein me main m
        or aur and so but lekin magar par hi only bas sirf just toh to na ji sir mam madam maam ma'am
        please pls plz
        ok okay yes haan han theek thik accha acha chalo done deal fix fixed lock locked pakka confirm
        confirmed
        work works
        karo kar kardo karte karein karenge krte do de dedo dena dijiye lo le lete manzoor negotiable
        non-negotiable nonnegotiable firm fair same baaki baki else everything sab waise waisa wahi jaise tha
        the thi as before above offered usual nahi nahin not no can cant can't cannot will won't we us our
        hum hamari
        hamara hume humein i me my mera meri mujhe she he her him uska uski usko unka unki she's he's
        isse usse iss us ye yeh yah upar niche neeche neche thoda thodi thode more increase badhao badha
        badhaiye
        take leave how what about if agreed agree accept accepted sounds lovely great good nice wonderful
        happy thanks thank you could do hi hello a an really for would be with though stretch go up make
        raise match meet possible money paise paisa budget tabhi tab sakti sakta sakte karungi karunga
        warna varna time took one ones won't wont yaar add need needed want chalega chalegi chalta de
        denge milega milegi ki jagah badle instead
        है हैं कम बहुत ज़्यादा आख़िरी फाइनल चाहिए पे पर में वो यह ये बस ठीक और तो ही भी जी हाँ दे दो देना दीजिए
        """
    )
)
"""Words of haggling, not of a condition: whoever says only these says how they find a sum."""
STANCE = Sought(
    r"\b(?:low|kam|last|final|minimum|firm|non-?negotiable|negotiable|take\s+it|too\s+(?:less|little))\b|कम|आख़िरी|आखिरी|फाइनल"
)
"""How somebody stands to a sum: no term, and worth knowing for who decides."""
_AS_BEFORE = Sought(r"\b(?:same|before|is|offered|wais[aei]|wahi|jais[aei]|unchanged)\b|वही|वैसे|वैसा")
_WALA = frozenset(listed("wala wali wale vala vali waala waali unchanged वाली वाला वाले वही वैसे वैसा"))
THINGS: tuple[Sought, ...] = tuple(
    Sought(one)
    for one in (
        r"\d\s*(?:h|hr|hrs|hours?|ghant\w*)\b|\bshifts?\b|\bhours?\b|\bovertime\b|घंट|शिफ्ट",
        r"\bvanity\b|\bvan\b|\bvans\b|वैनिटी",
        r"\b(?:travel|flights?|cabs?|cars?|pick-?ups?|drop|conveyance|drivers?|gaadi|gadi|train|business\s+class|economy)\b|गाड़ी",
        r"\b(?:stay|hotel|rooms?|accommodation|rehn\w*|kamra)\b|रहने|होटल|कमर[ाे]",
        r"\b(?:food|meals?|khana|lunch|dinner)\b|खाना",
        r"\b(?:make-?up|mua|hair)\b|मेकअप",
        r"\b(?:payment|advance|paid|pay|balance|cheque|instal\w*)\b|एडवांस",
        r"\b(?:gst|tds|tax(?:es)?)\b|टैक्स",
        r"\b(?:attendants?|assistants?|staff|spot\s*boys?|companion)\b",
        r"\b(?:costumes?|wardrobe|clothes)\b",
        r"\b(?:exclusiv\w*|buy-?outs?|usage|rights)\b",
        r"\bnights?\b|\braat\b|रात",
        r"\b(?:billing|credits?|titles?)\b",
        r"\b(?:insurance|per\s*diem|allowance|cancellation|dubbing|promotions?|body\s+double|stunts?)\b",
        r"\ball\s+in\b",
    )
)


def kept(said: Sequence[str]) -> list[str]:
    """The conditions among what stood beside a sum; remarks ("60 is low", "wo bhi last") are none."""
    return [one for one in said if not _remark(one)]


def _remark(said: str) -> bool:
    spoken = re.findall(r"[\w'’\u0900-\u0963-]+", said.casefold())
    left = [word for word in spoken if word not in REMARKS and re.search(r"[^\W\d_]", word)]
    if _AS_BEFORE.search(said):
        # "vanity wali same": what it names stays as it was.
        left = [word for word in left if word not in _WALA and not any(one.search(word) for one in THINGS)]
    return not left


def beside(before: str, said: Sequence[str]) -> str:
    """What holds when some conditions are named anew: those of the same subject are replaced, what is not
    spoken of stays."""
    new = kept(said)
    spoken_of = [subject for subject in THINGS if any(subject.search(one) for one in new)]
    old = [one.strip() for one in before.split(",") if one.strip()]
    # "vanity ok" beside "vanity van" names what is there.
    new = [one for one in new if not any(_words(one) < _words(there) for there in old)]
    spoken_of = [subject for subject in spoken_of if any(subject.search(one) for one in new)]
    stays = [one for one in old if not any(subject.search(one) for subject in spoken_of)]
    return joined([*stays, *new])[:TERMS_CHARS]


def _words(said: str) -> set[str]:
    return set(re.findall(r"[\w\u0900-\u0963]+", said.casefold()))
