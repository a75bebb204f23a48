"""Whom a next question asks: ``who all``, ``koi bhi`` everybody; ``inme se``, ``only`` those found."""

from __future__ import annotations

from core.understanding.shapes import END, START, sought

_EVERYBODY = sought(
    rf"{START}(?:who\s+all|whoever|who\s+else|(?:any|every)(?:one|body)|(?:who|someone|somebody)\s+in\s+the\s+(?:directory|database|system)"
    r"|koi\s+bhi|koi\s+hai|hai\s+koi|kis\s*-?\s*kis|kaun\s*-?\s*kaun|kon\s*-?\s*kon|poori\s+directory|sab\s+mein?\s+se"
    rf"|कोई\s+भी|कोई\s+है|है\s+कोई|किस\s*-?\s*किस|कौन\s*-?\s*कौन){END}"
)
_NARROWS = sought(
    rf"{START}(?:(?:of|among|amongst|from|in|out\s+of)\s+(?:these|them|those|this\s+list|the\s+(?:list|above|lot))|these|those|them|they"
    r"|only|just|also|as\s+well|too|sirf|bas|[iu]n(?:me|mein|mei|mai|\s+me|\s+mein|\s+sab|\s+logo?n|ko|ke|ki)(?:\s+se)?"
    rf"|jo\s+[^?!]{{0,60}}?bhi|सिर्फ़|सिर्फ|केवल|(?:इन|उन)(?:में|को|के|की|\s+सब|\s+लोगों)(?:\s+से)?|जो\s+[^?!]{{0,60}}?भी){END}"
)


def asks_everybody(text: str) -> bool:
    """Whether a question is put to the whole directory, whoever is shown."""
    return bool(_EVERYBODY.search(text)) and not narrows(text)


def narrows(text: str) -> bool:
    """Whether a question says itself that it is about those who are shown."""
    return _NARROWS.search(text) is not None
