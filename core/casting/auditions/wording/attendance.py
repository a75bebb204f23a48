"""Fewer people in a preview: "skip Simran", "yes but without the last one", "only Amrita and Harleen",
"Simran ko hata do"."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding import picked
from core.understanding.shapes import composed, shapes

_LEAD = (
    r"\W*(?:(?:yes|yeah|ok(?:ay)?|haan|theek\s+hai|no|nahi+n?|but|par|lekin|magar|and|aur|so|please|pls|just|actually|send"
    r"(?:\s+(?:it|to))?|bhejo|bhej\s?do|everyone|everybody|all|sab(?:ko)?|हाँ|ठीक\s+है|लेकिन|पर|और|सबको)[\s,.!-]+)*"
)
_TAIL = (
    r"(?:\s+(?:out|please|pls|na|yaar|abhi|for\s+now|this\s+time|from\s+(?:this|it|the\s+list)|bhejo|bhej\s?do|send"
    r"|invite\s+karo|bulao|भेजो|भेज\s?दो|बुलाओ))*[\s.!।]*"
)
_WHO = r"(?P<who>[^?!:]{2,80}?)"
_WITHOUT = (
    r"(?:skip|drop|remove|leave\s+out|take\s+out|leave|without|except(?:\s+for)?|excluding|minus|not|bina)"
)
_AWAY = (
    r"(?:(?:ko|के|को)\s+)?(?:hata\s*(?:do|o|kar|ke|dena)?|chho?d\s*(?:do|kar|ke|dena)?|chhodo|nikal\s*(?:do|o)|skip\s*(?:karo|kar\s?do)"
    r"|(?:ke|के)\s+bina|(?:mat|nahi+n?)\s+(?:bulao|bulana|bhejo|chahiye)|nahi+n?|हटा\S*(?:\s*दो)?|छोड़\S*(?:\s*दो|\s*कर)?|नहीं)"
)
_LESS = shapes(rf"{_WITHOUT}\s+{_WHO}", rf"{_WHO}\s+{_AWAY}", before=_LEAD, after=_TAIL)
_ONLY = shapes(
    rf"(?:only|sirf|bas|सिर्फ|बस)\s+(?:to\s+)?{_WHO}(?:\s+(?:ko|को))?",
    rf"{_WHO}\s+(?:only|hi|ही)",
    before=_LEAD,
    after=_TAIL,
)


def left(said: str, names: Sequence[str]) -> list[int] | None:
    """Who stays, as positions among the names; None for words that say nothing of that."""
    everybody = range(1, len(names) + 1)
    for forms, stays in ((_ONLY, True), (_LESS, False)):
        for found in forms.all_of(composed(said)):
            places = [one for one in picked(found["who"], names) if one in everybody]
            if places:
                return [one - 1 for one in everybody if (one in places) is stays]
    return None


def says_less(said: str) -> bool:
    """Whether somebody or something is to be left out, whoever it is: no place is called so."""
    return _LESS.of(composed(said)) is not None
