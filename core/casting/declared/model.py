"""Kinds of statements, the words they are made in, and how they are counted. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

from core.understanding.shapes import Sought

Kind = Literal["religion", "caste", "ethnicity", "sexuality", "health", "disability"]
KINDS: tuple[Kind, ...] = ("religion", "caste", "ethnicity", "sexuality", "health", "disability")
LEAST = 10
"""Fewer people than this are not counted: nobody can be found out by a number."""
MOST_SAID = 160
_VALUES: Mapping[Kind, str] = {
    "religion": """
        hindu=hindu,hinduism,हिंदू,हिन्दू; muslim=muslim,islam,musalman,मुस्लिम,मुसलमान; sikh=sikh,sikhism,सिख;
        christian=christian,christianity,catholic,isai,ईसाई; jain=jain,जैन; buddhist=buddhist,buddhism,बौद्ध;
        parsi=parsi,zoroastrian,पारसी; jewish=jewish,jew; atheist=atheist,nastik
        """,
    "caste": """
        dalit=dalit,sc,scheduled caste,दलित; adivasi=adivasi,st,scheduled tribe,tribal,आदिवासी; obc=obc;
        brahmin=brahmin,brahman,ब्राह्मण; kshatriya=kshatriya; rajput=rajput; baniya=baniya,vaishya;
        bahujan=bahujan
        """,
    "sexuality": """
        gay=gay,गे; lesbian=lesbian,लेस्बियन; bisexual=bisexual,bi; queer=queer,क्वीयर; asexual=asexual;
        pansexual=pansexual; homosexual=homosexual
        """,
    "health": """
        diabetes=diabetes,diabetic,sugar patient,डायबिटीज़,मधुमेह; asthma=asthma,asthmatic,दमा;
        epilepsy=epilepsy,epileptic,mirgi; hiv=hiv,aids; cancer=cancer,कैंसर; depression=depression,depressed;
        bipolar=bipolar; anxiety=anxiety; pregnant=pregnant,गर्भवती
        """,
    "disability": """
        deaf=deaf,hard of hearing,hearing impaired,बधिर; blind=blind,visually impaired,दृष्टिहीन;
        wheelchair user=wheelchair,wheelchair user; autistic=autistic,autism;
        disabled=disabled,handicapped,viklang,divyang,विकलांग,दिव्यांग; dyslexic=dyslexic,dyslexia
        """,
    "ethnicity": "",
}
_NAMES: Mapping[Kind, str] = {
    "religion": r"religions?|religious|faith|dharm|dharma|mazhab|मज़हब|धर्म",
    "caste": r"castes?|jaa?ti|biradari|samaj|जाति|बिरादरी",
    "ethnicity": r"ethnicity|ethnic(?:\s+(?:background|group))?|race|communit(?:y|ies)|samuday|समुदाय",
    "sexuality": r"sexuality|sexual(?:ity|\s+(?:orientation|preference))|orientation",
    "health": r"health(?:\s+(?:condition|issues?|problems?))?|illness|disease|medical(?:\s+condition)?"
    r"|sehat|bimari|beemari|सेहत|बीमारी",
    "disability": r"disabilit(?:y|ies)|handicap|viklangta|divyangta|विकलांगता",
}


def _read_values() -> dict[str, tuple[Kind, str]]:
    out: dict[str, tuple[Kind, str]] = {}
    for kind, listed in _VALUES.items():
        for group in filter(None, (one.strip() for one in listed.split(";"))):
            value, _, words = group.partition("=")
            for word in words.split(","):
                out[unicodedata.normalize("NFC", " ".join(word.split()))] = (kind, value.strip())
    return out


VALUES = _read_values()
"""A word somebody may say of themselves: its kind, and what it is counted as."""
NAMES: Mapping[Kind, Sought] = {
    kind: Sought(unicodedata.normalize("NFC", said)) for kind, said in _NAMES.items()
}
ANY_NAME = "|".join(f"(?:{unicodedata.normalize('NFC', said)})" for said in _NAMES.values())
ANY_VALUE = "|".join(re.escape(word) for word in sorted(VALUES, key=len, reverse=True) if len(word) > 2)
TELLING = Sought(rf"(?<!\w)(?:{ANY_VALUE})(?:s|es)?(?!\w)")
"""A word that says such a thing of somebody."""
NAMING = Sought(rf"(?<!\w)(?:{ANY_NAME})(?!\w)")


def kind_named(said: str) -> Kind | None:
    """The kind that a word names (``dharm``)."""
    return next((kind for kind, form in NAMES.items() if form.fullmatch(said.strip())), None)


def counted_as(kind: Kind, said: str) -> str:
    """``islam`` and ``Muslim`` are one group; what is in no list is its own."""
    plain = " ".join(unicodedata.normalize("NFC", said).casefold().split()).strip(" .!")
    found = VALUES.get(plain)
    return found[1] if found is not None and found[0] == kind else plain


def groups(values: Iterable[str]) -> dict[str, int]:
    """Groups of ten people or more. The others are left out, and so is every total: a small group could be
    reckoned from it."""
    return {value: count for value, count in sorted(Counter(values).items()) if count >= LEAST}
