"""Names in a row: what is listed with a name, or stands right beside one, is a name too."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.dates.vocabulary import CLASSES
from core.understanding.tokens import Word
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary import words

NOT_NAMES = words("""
    whatsapp slack telegram zoom gmail google instagram insta youtube aadhaar aadhar aadhaarcard pan nda
    ftii nsd ott tv hd ok pls id proof dop hod ad ads imdb pdf link bot castmatch sir madam cintaa covid
    gst upi fyi hq kya uber ola swiggy zomato amazon netflix youtube facebook chandrayaan india
    वालों वाला वाली वाले लाख हज़ार हजार करोड़ रुपये रुपए ऑफ़र ऑफर बजट रोल लिस्ट प्रति
    bollywood english hindi urdu jvlr mr mrs ms diwali holi eid christmas ipl nsfw ist ns v app
    """)


def mark_listed(
    words: Sequence[Word], marks: list[bool], shouted: bool, masked: Sequence[tuple[int, int]]
) -> None:
    """``amrita and jasleen``: what no list of ours explains is a name where it is listed with one."""
    for step in (1, -1):
        places = range(len(words)) if step > 0 else range(len(words) - 1, -1, -1)
        for place in places:
            beside = place - step
            joined = False
            while 0 <= beside < len(words) and words[beside].text in _LISTING:
                joined, beside = True, beside - step
            if not joined or marks[place] or not 0 <= beside < len(words) or not marks[beside]:
                continue
            word = words[place]
            if any(start <= word.start < end for start, end in masked) or (word.capital and shouted):
                continue
            marks[place] = _unexplained(word)


_LISTING = words("and & aur n + और ,")


def _unexplained(word: Word) -> bool:
    """Whether a word written like any other is on no list of ours."""
    return (
        word.is_word
        and len(word.text) > 2
        and not (word.known or word.concepts or word.devanagari)
        and word.text not in CLASSES
        and word.text not in NOT_NAMES
        and not any(
            word.text in explained
            for explained in (
                known.PLACES,
                known.LANGUAGES,
                known.CITIES,
                known.BUILDS,
                known.ROLE_NOUNS,
                known.FEMALE,
                known.MALE,
                known.ADJECTIVES,
            )
        )
    )


def mark_side_by_side(
    words: Sequence[Word], marks: list[bool], shouted: bool, masked: Sequence[tuple[int, int]]
) -> None:
    """``amrita simran jasleen``: typed without capitals and without commas."""
    if shouted or any(word.capital and mark for word, mark in zip(words, marks, strict=True)):
        return
    for step in (1, -1):
        places = range(1, len(words)) if step > 0 else range(len(words) - 2, -1, -1)
        for place in places:
            beside = place - step
            word = words[place]
            if marks[place] or not marks[beside] or (words[min(place, beside)].possessive):
                continue
            if any(start <= word.start < end for start, end in masked) or word.capital:
                continue
            marks[place] = _unexplained(word)
