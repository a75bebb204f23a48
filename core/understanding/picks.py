"""Whom a stretch of words picks out of the list that was shown: "first two and the last one", "1 thru 4",
"all but the fourth", "pehle do aur chautha", "5 chhod ke sab".

Read strictly: one word that belongs to no selection, and nothing is picked. What is half understood here
would put somebody on a list whom nobody meant, or leave somebody off it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.understanding.entities.amounts import COUNTED, ORDINALS
from core.understanding.names import match
from core.understanding.vocabulary import words as listed
from core.understanding.vocabulary.numerals import NUMERALS

_KEYCAP = re.compile("([0-9])\ufe0f?\u20e3")
_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")
_TOKEN = re.compile(r"\d{1,3}(?!\d)|[^\W\d_]+(?:['’.]?[^\W\d_]|[\u0900-\u0963])*|[-–—,&+#;/]")
_SUFFIX = listed("st nd rd th")


def _all(text: str) -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFC", word) for word in listed(text))


_JOINS = _all("""
    , & + ; / and aur n or plus also bhi then both just only the और तथा या भी of ko को # no number option card
    nos numbers
    """)
_NOUNS = _all("""
    one ones wala wale wali walo waala waale waali waalo name names girl girls boy boys actor actors actress
    actresses profile profiles person people card cards log logon ladki ladkiyan ladka ladke numbers number
    वाला वाले वाली वालों नंबर लोग लोगों
    """)
_FIRST = _all("first top pehle pehli pahle pahli shuru initial पहले पहली")
_LAST = _all("last bottom final aakhri akhri aakhiri akhiri आखिरी आखरी आख़िरी अंतिम")
_RANGE = _all("- – — to till thru through until se tak से")
_ALL = _all("all everyone everybody sab sabko sabhi saare sare them these सब सबको सभी सारे")
_REST = _all("rest others other remaining baaki baki bakiyon baakiyon बाकी बाक़ी")
_BUT = _all("except excepting excluding but not without minus barring besides leaving bina")
_BUT_AFTER = re.compile(
    r"(?:chho?d|chhodo?|hata|alaa?[wv]a|si[wv]a+y?e?|छोड़|हटा|अलावा|सिवा|सिवाय)(?:kar|ke|karke|कर|के)?$"
)
_AFTER_BUT = _all("kar ke karke do kar कर के the for")
_NEXT_TO_LAST = _all("second 2nd doosra doosri dusri dusra")


@dataclass(slots=True)
class _Reader:
    tokens: list[str]
    shown: Sequence[str]
    at: int = 0
    taken: list[int] = field(default_factory=list)
    out: list[int] = field(default_factory=list)
    everybody: bool = False
    rest: bool = False
    excepting: bool = False

    def word(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else ""

    def put(self, places: Sequence[int], words: int) -> bool:
        (self.out if self.excepting else self.taken).extend(places)
        self.at += words
        while self.word() in _NOUNS:
            self.at += 1
        return True

    def read(self) -> bool:
        """Whether every word was understood."""
        while self.at < len(self.tokens):
            if not (self._exception() or self._scope() or self._end() or self._number() or self._name()):
                if self.word() not in _JOINS:
                    return False
                self.at += 1
        return True

    def _exception(self) -> bool:
        word = self.word()
        if word in _BUT:
            self.excepting = word != "but" or not self.excepting  # "not 1 but 2"
            self.at += 1
            return True
        if not _BUT_AFTER.match(word):
            return False
        # "4 ko chhod ke": whoever was named before it stays out.
        self.out, self.taken = [*self.out, *self.taken], []
        self.at += 1
        while self.word() in _AFTER_BUT:
            self.at += 1
        return True

    def _scope(self) -> bool:
        word = self.word()
        if word in _REST:
            self.rest, self.excepting = True, False
        elif word in _ALL and not self.excepting:
            self.everybody = True
        else:
            return False
        self.at += 1
        while self.word() in _NOUNS or self.word() in _ALL:
            self.at += 1
        return True

    def _end(self) -> bool:
        """``first two``, ``last one``, ``second last``, ``teeno pehli``."""
        word, count = self.word(), len(self.shown)
        if word in _NEXT_TO_LAST and self.word(1) in _LAST and count > 1:
            return self.put([count - 1], 2)
        if (word not in _FIRST and word not in _LAST) or (ORDINALS.get(word) and self.word(1) in _RANGE):
            return False
        many = "" if self.word(1) == "one" else self.word(1)
        size = _count(many)
        words = 2 if size else 1
        if not size and word in _FIRST and ORDINALS.get(word) is None:
            return False
        size = size or 1
        if size > count:
            return self.put([size], words)
        return self.put(range(1, size + 1) if word in _FIRST else range(count - size + 1, count + 1), words)

    def _number(self) -> bool:
        word = self.word()
        low = ORDINALS.get(word) or _value(word)
        if word.isdecimal() and self.word(1) in _SUFFIX:
            self.at += 1
        if not low:
            return False
        if self.word(1) in _RANGE:
            high = ORDINALS.get(self.word(2)) or _value(self.word(2))
            if high > low:
                trailing = 1 if self.word(3) in _RANGE else 0
                return self.put(range(low, high + 1), 3 + trailing)
        return self.put([low], 1)

    def _name(self) -> bool:
        for size in (3, 2, 1):
            said = self.tokens[self.at : self.at + size]
            if len(said) < size or any(not one[0].isalpha() or one in _JOINS or one in _ALL for one in said):
                continue
            found = match(" ".join(said), self.shown)
            if len(found) == 1:
                return self.put([self.shown.index(found[0]) + 1], size)
        return False


def picks(text: str, shown: Sequence[str]) -> tuple[int, ...]:
    """The places picked, from 1, in the order said; one beyond the list stands as it was said. Empty when the
    words say anything else."""
    said = _KEYCAP.sub(r"\1 ", unicodedata.normalize("NFC", text)).translate(_DIGITS).casefold()
    if re.sub(_TOKEN, "", said).strip(" .!।()\t\n"):
        return ()
    reader = _Reader(_TOKEN.findall(said), shown)
    if not reader.tokens or not reader.read():
        return ()
    chosen = reader.taken
    if reader.everybody or reader.rest or (reader.out and not chosen):
        chosen = [*chosen, *range(1, len(shown) + 1)]
    return tuple(dict.fromkeys(place for place in chosen if place not in reader.out))


def _value(word: str) -> int:
    return int(word) if word.isdecimal() else NUMERALS.get(word) or 0


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else COUNTED.get(word) or NUMERALS.get(word) or 0
