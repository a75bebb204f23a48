"""Casting's private mark in words: "tag Amrita B", "amrita ko B tag do", "tag B hata do amrita ka"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.ladder.phrases import BEFORE, END, PEOPLE, ROLE, whole
from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

_TAG = r"(?P<tag>[1-6A-Ga-g])(?!\w)"
_CAPITAL = r"(?P<tag>(?-i:[1-6A-G]))(?!\w)"
"""Where a small "a" would be an article."""
_WORD = r"(?:tag|टैग)"
_LETTER = r"[1-6A-Ga-g](?!\w)"
_ITS = rf"(?:(?P<was>{_LETTER})\s+(?:wal[aei]\s+)?)?{_WORD}(?:\s+(?P<was_too>{_LETTER}))?"
"""The tag that goes, with its letter where one is said."""
_ON = r"(?:ko|ke|pe|par|को|के|पे|पर)"
_FROM = r"(?:(?:ka|ki|ke|se|pe\s+se|par\s+se|का|की|के|से|पर\s+से)|['’]s?|s)"
_OFF = (
    r"(?:(?:hata|nikaa?l|mita|(?:remove|delete|clear)\s*kar|हटा|निकाल|मिटा)"
    r"\s*(?:o|ao|do|de|dena|dijiye|na|lo|ओ|ो|दो|देना|दीजिए|लो)?)"
)
GIVE = (
    r"(?:laga\s*(?:o|do|dena|dijiye)|lagao|daa?l\s*(?:o|do|dena)|daalo|rakh\s*(?:o|do)|de\s*(?:do|dena|dijiye)"
    r"|dedo|dena|dijiye|do|kar\s*(?:o|do|dena|dijiye)|kardo|krdo|kro|laga"
    r"|लगा\s*(?:ओ|दो|देना)|लगाओ|दे\s*दो|दो|देना|कर(?:ो|\s*दो)|डाल(?:ो|\s*दो)|रख(?:ो|\s*दो))"
)
_PUT = r"(?:put|add|set|apply|give|assign|stick|use)"
_THE = r"(?:(?:the|a|an|her|his|their|that)\s+)?"
_SETTING = shapes(
    rf"tag\s+{PEOPLE}\s+(?:as\s+(?:an?\s+)?|with\s+(?:an?\s+)?|to\s+)?{_TAG}{ROLE}",
    rf"mark\s+{PEOPLE}\s+(?:as\s+(?:an?\s+)?|with\s+(?:an?\s+)?)?(?:tag\s+)?{_CAPITAL}{ROLE}",
    rf"{PEOPLE}\s+(?:{_ON}\s+)?{_WORD}\s+{_TAG}(?:\s+{GIVE})?{ROLE}",
    rf"{PEOPLE}\s+{_ON}\s+{_TAG}\s+(?:ka\s+|mein\s+|me\s+|का\s+|में\s+)?{_WORD}(?:\s+{GIVE})?{ROLE}",
    rf"(?P<people>[ui](?:s(?:ko|e)|n(?:ko|he)n?)|उस(?:को|े)|इस(?:को|े))\s+{_TAG}\s+{_WORD}(?:\s+{GIVE})?{ROLE}",
    rf"{PEOPLE}\s+(?:ka|ki|का|की)\s+{_WORD}\s+{_TAG}\s+{GIVE}{ROLE}",
    rf"{PEOPLE}\s+(?:ka|ki|का|की)\s+{_TAG}\s+{_WORD}\s+{GIVE}{ROLE}",
    rf"{_WORD}\s+{_TAG}\s+(?:{GIVE}\s+)?{PEOPLE}\s+{_ON}(?:\s+{GIVE})?{ROLE}",
    rf"{_CAPITAL}\s+{_WORD}\s+(?:{GIVE}\s+)?{PEOPLE}\s+{_ON}(?:\s+{GIVE})?{ROLE}",
    rf"{_PUT}\s+{_THE}tag\s+{_TAG}\s+(?:on|to|for)\s+{PEOPLE}{ROLE}",
    rf"{_PUT}\s+{_THE}{_TAG}\s+tag\s+(?:on|to|for)\s+{PEOPLE}{ROLE}",
    rf"{_PUT}\s+{PEOPLE}\s+{_THE}tag\s+{_TAG}{ROLE}",
    rf"{_PUT}\s+{PEOPLE}\s+{_THE}{_TAG}\s+tag{ROLE}",
    rf"(?:change|set|make|update|switch)\s+{PEOPLE}(?:['’]?s)?\s+tag\s+(?:to\s+|as\s+|=\s*)?{_TAG}{ROLE}",
    rf"tag\s+{_CAPITAL}\s*(?:[:–—-]|for|to|on)?\s*{PEOPLE}{ROLE}",
    before=BEFORE,
    after=END,
)
_REMOVING = shapes(
    rf"untag\s+{PEOPLE}{ROLE}",
    rf"{PEOPLE}\s+(?:ko\s+|को\s+)?(?:untag|अनटैग)(?:\s+{GIVE})?{ROLE}",
    rf"(?:remove|take\s+off|clear|delete|drop|strip|erase|take|pull|lose)\s+{_THE}{_ITS}\s+(?:of|from|on|off(?:\s+of)?)\s+{PEOPLE}{ROLE}",
    rf"(?:remove|take\s+off|clear|delete|drop|strip|erase|take|lose)\s+{PEOPLE}(?:['’]?s?)\s+{_ITS}(?:\s+off)?{ROLE}",
    rf"{PEOPLE}\s*(?<!\s){_FROM}\s+{_ITS}\s+{_OFF}{ROLE}",
    rf"{PEOPLE}\s+{_FROM}\s+{_ITS}\s+{_OFF}{ROLE}",
    rf"{_ITS}\s+{_OFF}\s+{PEOPLE}\s*{_FROM}{ROLE}",
    rf"{_ITS}\s+{PEOPLE}\s+{_FROM}\s+{_OFF}{ROLE}",
    rf"no\s+(?:more\s+)?tag\s+(?:for|on)\s+{PEOPLE}{ROLE}",
    before=BEFORE,
    after=END,
)


@beside(_SETTING, _REMOVING)
def tagging(text: str, context: Context) -> Mapping[str, Any] | None:
    """``tag Riya A``, ``Riya ko tag B do``, ``untag Riya``, ``remove tag A from Riya``."""
    off = whole(text, _REMOVING)
    if off is not None:
        was = (off.get("was") or off.get("was_too") or "").upper()
        only = {"was": was} if was else {}
        return {"people": off["people"], "tag": "", "role": off.get("role", ""), **only}
    found = whole(text, _SETTING)
    if found is None:
        return None
    return {"people": found["people"], "tag": found["tag"].upper(), "role": found.get("role", "")}
