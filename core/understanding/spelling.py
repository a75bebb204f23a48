"""Spelling: one key for the many ways in which one word is written, in Latin letters and in Devanagari."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

_DROPPED = dict.fromkeys([0x093C, 0x200C, 0x200D])
_NASAL = str.maketrans({"ँ": "ं"})


_STYLED = re.compile("[\uff01-\uff5e\u3000\u24b6-\u24e9\U0001d400-\U0001d7ff]+")
"""Full-width, circled and mathematical letters: other keyboards and "fonts" for the plain ones."""
_UNSEEN = dict.fromkeys([0x200B, 0x2060, 0xFEFF])


def legible(text: str) -> str:
    """``STOP`` for "ＳＴＯＰ": letters that only look otherwise as the plain ones, nothing unseen. All
    else stays as it was written, so that what is passed on word for word is."""
    if text.isascii():
        return text
    return _STYLED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text.translate(_UNSEEN))


def fold(text: str) -> str:
    """Lower case without nukta, joiners and apostrophes: the key of every look-up."""
    if text.isascii():
        return text.lower().replace("'", "")
    plain = unicodedata.normalize("NFD", text.lower()).translate(_DROPPED).translate(_NASAL)
    plain = "".join(sign for sign in plain if not ("\u0300" <= sign <= "\u036f"))
    return unicodedata.normalize("NFC", plain).replace("’", "").replace("'", "")


_SQUEEZE = (
    (re.compile(r"chh"), "ch"),
    (re.compile(r"ksh|x"), "ks"),
    (re.compile(r"aa+"), "a"),
    (re.compile(r"ee+|ii+|ie|iye|iy(?=[aeo])"), "i"),
    (re.compile(r"oo+|uu+|ou"), "u"),
    (re.compile(r"ai|ei|ay|ey"), "e"),
    (re.compile(r"au|aw"), "o"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"z"), "j"),
    (re.compile(r"q|ck"), "k"),
    (re.compile(r"([b-df-hj-np-tv-xz])\1+"), r"\1"),
    (re.compile(r"(?<=[aeiou])[nm]$"), ""),
    (re.compile(r"h$"), ""),
)


@lru_cache(maxsize=4096)
def squeeze(word: str) -> str:
    """One key for the many Latin spellings of one Hindi word (``dikhaao``, ``dikhao``, ``dikhaw``)."""
    for pattern, replacement in _SQUEEZE:
        word = pattern.sub(replacement, word)
    return word


_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
        [
            "k",
            "kh",
            "g",
            "gh",
            "n",
            "ch",
            "chh",
            "j",
            "jh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "p",
            "ph",
            "b",
            "bh",
            "m",
            "y",
            "r",
            "l",
            "v",
            "sh",
            "sh",
            "s",
            "h",
        ],
        strict=True,
    )
)
_VOWELS = dict(
    zip("अआइईउऊऋएऐओऔऑऍ", ["a", "aa", "i", "ee", "u", "oo", "ri", "e", "ai", "o", "au", "o", "e"], strict=True)
)
_SIGNS = dict(zip("ािीुूृेैोौॉॅ", ["aa", "i", "ee", "u", "oo", "ri", "e", "ai", "o", "au", "o", "e"], strict=True))


@lru_cache(maxsize=2048)
def latin(word: str) -> str:
    """Devanagari as people type it in Latin letters, silent vowels left out."""
    sounds: list[tuple[str, str]] = []
    for sign in unicodedata.normalize("NFD", word).translate(_DROPPED):
        if sign in _CONSONANTS:
            sounds.append((_CONSONANTS[sign], "a"))
        elif sign in _VOWELS:
            sounds.append(("", _VOWELS[sign]))
        elif sign in _SIGNS and sounds:
            sounds[-1] = (sounds[-1][0], _SIGNS[sign])
        elif sign == "्" and sounds:
            sounds[-1] = (sounds[-1][0], "")
        elif sign in "ंँ":
            sounds.append(("n", ""))
    return _spoken(sounds)


def _spoken(sounds: list[tuple[str, str]]) -> str:
    heard = list(sounds)
    for place in range(len(sounds) - 1, 0, -1):
        consonant, vowel = sounds[place]
        if vowel == "a" and consonant and _silent(heard, sounds, place):
            heard[place] = (consonant, "")
    return "".join(consonant + vowel for consonant, vowel in heard)


def _silent(heard: list[tuple[str, str]], sounds: list[tuple[str, str]], place: int) -> bool:
    """At the end of a word, and between a vowel and a consonant that has a vowel: ``सिमरन`` is Simran. Read
    from the end, because one silent vowel keeps the one before it."""
    if place == len(sounds) - 1:
        return len(sounds) > 1
    after = heard[place + 1]
    return bool(sounds[place - 1][1]) and bool(after[0]) and bool(after[1])


_FORMS = {
    form: listed.split()[0]
    for listed in (
        "gaya gayi gaye gya gyi gye gayee gai gyaa gayaa gaii gae गया गई गए गयी गये",
        "raha rahi rahe rha rhi rhe rahaa रहा रही रहे",
        "chuka chuki chuke",
        "hu hoon hun hoo hoonn हूं हू",
        "hai h he hain hein hy hae hian hay है हैं",
        "nahi nhi nai nahin nahee nhin nahii nahiin nay नहीं नही",
        "do de dena dijiye dijie dijiyega dedo diyo dijye deejiye dedena doo den दो दे देना दीजिए दीजिये",
        "lo le lena lijiye lijie lijiyega lelo lena leejiye लो ले लेना लीजिए",
        "kar kr karr",
        "karo kro kare karein kijiye kijie karna krna karen karoo keejiye kariye kariyega करो करें करना कीजिए",
        "karwa karwao krwa karva karvao karwaye karwaiye karwana",
        "jaunga jaungi jaenge jayenge jaaunga jaaungi jayega jaega jayegi jaegi jaoonga jaoongi jaunge",
        "aaunga aaungi aunga aungi aayenge aaenge ayenge aayega aayegi aega aaoonga aaoongi aega aegi aoonga",
        "paunga paungi payenge payega payegi paega paegi paenge paayenge paaunga paaungi paayega paayegi",
        "karunga karungi karenge krunga krungi karega karegi",
        "sakta sakti sakte skta skti skte",
        "hoga hogi honge hooga hogaa",
        "tha thi thee thaa था थी थे",
        "aaya aayi aaye aya ayi aye aai ayaa aaee aae आया आई आए आयी आये",
        "mila mili mile milaa milee मिला मिली मिले",
        "bhejo bhejna bhejiye bhejie bhej bhejiyega bhejdo",
        "batao bata batana bataiye bataye batado btao btado bta bataen",
        "bolo bol bolna boliye bolie boldo bolen",
        "daalo daal daalna dal dalo dalna daldo daaldo daaliye",
        "hata hatao hatana hataiye hatado hta htao",
        "rakho rakh rakhna rakhiye rakhdo rakhlo rkho",
        "dikhao dikha dikhana dikhaiye dikhado dikhaye dikhaen",
        "bulao bula bulana bulaiye bulalo",
        "puch pucho puchna puchiye puchh puchho pooch poocho poochna poochh poochho puchlo",
        "pahunch pahuch pohoch pohonch phunch phuch pahonch pohch pahuchh pahunchh pauch pauhch",
        "aa aao aana aaiye aaie",
        "mera meri mere mra मेरा मेरी मेरे",
        "ka ki ke का की के",
        "wala wali wale waala waali waale vala vali वाला वाली वाले",
        "kya kia kyaa",
        "kuch kuchh",
        "mein me mai may",
    )
    for form in listed.split()
}
"""Hindi verb forms and endings that mean the same in an expression, whoever speaks and of whatever gender."""


@lru_cache(maxsize=8192)
def form(folded: str) -> str:
    """One key for the spellings, scripts and endings of a word inside an expression of several words."""
    known = _FORMS.get(folded)
    if known is not None:
        return known
    if not folded.isascii():
        folded = latin(folded)
    sound = squeeze(folded) if len(folded) > 3 else folded
    return _sounds().get(sound, sound)


@cache
def _sounds() -> dict[str, str]:
    """The same by sound; made with the first text."""
    return {squeeze(form): first for form, first in _FORMS.items() if len(form) > 2}
