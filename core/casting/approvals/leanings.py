"""Which way an opinion leans: for somebody, against, or neither. In English and Hindi, both scripts."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Literal

from core.understanding.vocabulary import words as listed

Leaning = Literal["approve", "pass", "open", "unknown"]


def _set(text: str) -> frozenset[str]:
    return listed(unicodedata.normalize("NFC", text))


_FOR = _set("""
perfect perfekt great good lovely love loved loving like liked liking amazing superb excellent brilliant
fab fabulous nice best better favourite favourites favorite favorites fav favs winner winners gr8 gud
right spot works work working awesome wow beautiful fine ok okay yes yess yeah yep haan han ha yup
approve approved keep keeping select selected finalise finalize final in solid strong terrific fantastic
wonderful convincing fits fit suits match matches top ideal promising impressive sahi acchi achi achhi
accha acha achha acche achhe badhiya badiya mast zabardast jabardast kamaal kamal pasand theek thik
sundar pakki pakka shandar shaandar lajawab lajawaab bemisal kadak jamti jamta jam jachti jachta chalegi
chalega chalegaa done first-rate natural effortless stunning सही अच्छी अच्छा अच्छे बढ़िया बढिया मस्त
ज़बरदस्त जबरदस्त कमाल पसंद ठीक सुंदर पक्की पक्का शानदार लाजवाब परफेक्ट परफ़ेक्ट बेस्ट हाँ हां चलेगी
चलेगा जमती जमता बेहतरीन ओके
""")
_AGAINST = _set("""
no nope nah pass passed reject rejected drop dropping skip out wrong bad weak boring flat dull stiff
wooden meh off mediocre poor terrible awful forced fake rigid overacts overacting overacted loud old
older young younger aged short tall mature immature bland unconvincing mismatch disappointing kharab
bekar bekaar kamzor kamjor badi bada bade budhi budha buddhi chhoti choti chota chhota chote umar umr
zyada jyada zyaada patli patla moti mota lambi lamba nakli feeki feeka fiki bakwas bakwaas boodhi पास
रिजेक्ट ख़राब खराब बेकार कमज़ोर कमजोर बड़ी बड़ा बड़े बूढ़ी छोटी छोटा उम्र ज़्यादा ज्यादा पतली मोटी लंबी
नकली फीकी बकवास बोरिंग
""")
_NOT = _set("""
not isn't isnt don't dont doesn't doesnt didn't didnt wasn't wasnt aren't arent never nahi nahin nahii
nai mat na can't cant won't wont नहीं नही मत ना न
""")
_NEITHER = _set("""
maybe unsure perhaps possibly shayad hmm dekhte dekhenge dekhna sochte sochna sochenge hold later baad
average so-so undecided confused torn understudy backup शायद देखते सोचते बाद decent
""")
_UNSURE = _set("sure certain convinced decided pakka sold पक्का")
_TOO = _set("too bit slightly little thoda thodi thode thora thori थोड़ी थोड़ा थोडी kuch कुछ itni itna")

_VERY = _set(
    "very really so quite bahut bohot bohat kaafi ekdum ek bilkul pretty super बहुत काफ़ी काफी एकदम बिल्कुल"
)
_BARE = _NOT | _set(
    "no nope nah pass passed reject rejected drop skip out the is hai rahi raha do karo पास रिजेक्ट है"
)

SAID = _FOR | _AGAINST | _NOT | _NEITHER | _TOO
"""Without any of these nothing is an opinion."""


def leaning(words: Sequence[str]) -> Leaning:
    """``open``: said to be undecided, or both ways; ``unknown``: nothing known was said."""
    said = [_key(word) for word in words]
    known = set(said)
    against, denied = known & _AGAINST, known & _NOT
    favours = known & _FOR
    if known & _NEITHER or (denied and known & _UNSURE):
        return "open"
    if denied:
        return "open" if against and not favours else "pass"
    if favours and (against or known & _TOO):
        return _both(said)
    if favours:
        return "approve"
    return "pass" if against or _too(said) else "unknown"


def undecided(word: str) -> bool:
    """Whether a word says that nothing is decided yet: "maybe", "later"."""
    return _key(word) in _NEITHER


def degree(word: str) -> bool:
    """Whether a word only says how much of something follows."""
    return word in _TOO | _VERY


def bare(words: Sequence[str]) -> bool:
    """Whether nothing but a yes or a no was said: that is no reason."""
    return all(_key(word) in _BARE for word in words)


def _key(word: str) -> str:
    return unicodedata.normalize("NFC", word.casefold().replace("’", "'").rstrip(".,"))


def _both(said: Sequence[str]) -> Leaning:
    """``too good`` is praise, ``a bit better`` too; ``good, older`` is neither way."""
    return "open" if set(said) & _AGAINST else "approve"


def _too(said: Sequence[str]) -> bool:
    """``too loud``, ``thodi tez``: too much of anything speaks against, and "me too" does not."""
    return any(word in _TOO and place + 1 < len(said) for place, word in enumerate(said))
