"""``Forget singing``, ``Punjabi rehne do``, ``no need of a bike``: a wish of the last search is given up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.casting.search.preferring import parts_of
from core.casting.search.situation import SEARCH
from core.casting.search.wording import worded
from core.casting.talent.criteria import Criteria, decode
from core.casting.talent.document import stem
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

_WISH = r"(?P<wish>[^\W\d_][^?!:;]{1,50}?)"
_PART = (
    r"(?:\s+(?:part|bit|thing|requirement|condition|criteri(?:a|on)|filter|wish|skill|stuff"
    r"|(?:wal[ai]\s+)?(?:baat|shart|cheez)|wala\s+(?:part|filter|condition)|(?:वाली\s+)?(?:बात|शर्त)))?"
)
_NEED = r"(?:za?roo?ra?t|ja?roo?ra?t|need|ज़रूरत|जरूरत)"
_NOT = r"(?:nahi+n?|nhi|na|नहीं|ना|न)"
_AFTER = (
    r"(?:[\s,]+(?:please|pls|yaar|na|now|ab|then|for\s+now|abhi|too|bhi|(?:baa?ki|keep|rest|everything\s+else|बाकी|बाक़ी)"
    r"(?:\s+(?:sab|sabhi|same|wahi|waisa\s+hi|rehne\s+do|rakho|the\s+(?:rest|same)|is\s+fine|stays|सब|वही|रखो))*))*\W*"
)
_TAKE_OUT = r"(?:remove|drop|skip|leave\s+out|take\s+out|lose|cut|get\s+rid\s+of)"
_LETS = shapes(
    rf"(?:forget|ignore|scrap|leave|never\s*mind|let\s+go\s+of)\s+(?:about\s+)?{_WISH}{_PART}",
    rf"(?:there(?:['’]?s|\s+is)\s+)?no\s+need\s+(?:of|for|to)\s+{_WISH}",
    rf"(?:(?:we|i|she|he|they)\s+)?(?:do\s*n[o'’]?t|dont|does\s*n[o'’]?t|doesnt|need\s*n[o'’]?t|neednt)\s+(?:really\s+|even\s+)?(?:need|have)"
    rf"\s+(?:to\s+)?{_WISH}",
    rf"{_WISH}{_PART}\s+(?:is|are)\s*(?:not|n['’]?t)\s+(?:really\s+|that\s+)?(?:needed|necessary|required|important)",
    rf"{_WISH}{_PART}\s+(?:does\s*n['’]?t|doesnt|does\s+not|do\s+not|don['’]?t)\s+(?:really\s+)?matter",
    rf"(?:even\s+)?without\s+{_WISH}\s+(?:is|will)\s+(?:also\s+|too\s+)?(?:fine|ok(?:ay)?|do|work)",
    rf"{_WISH}{_PART}\s+(?:ko\s+|को\s+)?(?:rehne\s*(?:do|de)|jaa?ne\s*(?:do|de)|ch+od\s*(?:o|do|de|dena)|ch+odo|bhool\s*(?:jao|ja)"
    r"|रहने\s*दो|जाने\s*दो|छोड़(?:ो|\s*दो)|भूल\s*जाओ)",
    rf"{_WISH}\s+(?:ki|की)\s+(?:koi\s+|kuch\s+|कोई\s+)?{_NEED}\s+{_NOT}(?:\s+(?:hai|h|है))?",
    rf"{_WISH}\s+{_NOT}\s+(?:bhi\s+|भी\s+)?(?:\S+\s+){{0,2}}?(?:to+h?|तो)\s+(?:bhi\s+|भी\s+)?(?:chal(?:ega|egi|enge)?|चलेग[ाी])",
    rf"(?:bina\s+)?{_WISH}\s+ke(?:\s+bina)?\s+bhi\s+chal(?:ega|egi|enge)?",
    rf"{_WISH}\s+के\s+बिना\s+भी\s+चलेग[ाी]",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|actually|arre|no|so|then|फिर|अच्छा)[\s,]+)*",
    after=_AFTER,
)
"""Whatever it was, it is no longer wanted."""
_OUTS = shapes(
    rf"{_TAKE_OUT}\s+{_WISH}{_PART}",
    rf"{_WISH}{_PART}\s+(?:ko\s+|को\s+)?(?:hata(?:o|\s*do|\s*de|na)|nikaa?l\s*(?:o|do|de)|(?:drop|remove|skip)\s*kar\w*(?:\s+(?:do|de))?"
    r"|हटा(?:ओ|\s*दो)|निकाल(?:ो|\s*दो))",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|actually|arre|no|so|then|फिर|अच्छा)[\s,]+)*",
    after=_AFTER,
)
"""What is asked for goes; of what is not asked for, it rules out who has it."""
_AND = Sought(r"\s*(?:,|/|\b(?:and|or|aur|ya)\b|और|या)\s*")
_PEOPLE = Sought(
    r"\b(?:wal[aei]y?|walo+n?|ones?|girls?|boys?|men|m[ae]n|wom[ae]n|people|log|\w{3,}ers)\b|वाल"
)
"""``Drop the singers`` is about people."""
_ONES = Sought(r"\s+(?:wal[aei]y?|waal[aei]|वाल[ीाे])\s*$")
"""``Swimming wali``: the wish that was asked for, or people."""
_LITTLE = Sought(r"^(?:(?:the|that|this|her|his|their|any|all|a|an|about|for|of|to|know(?:ing)?)\s+)+")
_LISTED = ("skills", "languages")
WORD = "word"


def let_go(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: wishes of the last search. None for words that are none, so that "forget it", a person or a
    reminder are what they are."""
    asked = context.raw.get(SEARCH)
    said = composed(text)
    lets = _LETS.of(said) if asked else None
    found = lets or (_OUTS.of(said) if asked else None)
    wish = "" if found is None else found["wish"]
    # Where it was asked for, all who are shown have it: "swimming wali hata do" can only be the wish.
    held_only = found is not None and _ONES.search(wish) is not None
    wish = _ONES.sub("", wish).strip()
    if found is None or not wish or _PEOPLE.search(wish):
        return None
    try:
        before = decode(asked or {})
    except ValueError:
        return None
    parts: list[str] = []
    for piece in _AND.split(wish):
        meant = _meant(_LITTLE.sub("", piece.strip()), before, sure=lets is not None and not held_only)
        if not meant:
            return None
        parts += meant
    return {"refine": True, "drop": tuple(dict.fromkeys(parts))}


def _meant(piece: str, before: Criteria, *, sure: bool) -> list[str]:
    """What of the search a piece names; a skill or language that is not asked for counts only where the words
    cannot rule anybody out (``sure``)."""
    parts = [
        part if part.partition(":")[0] in _LISTED else part.partition(":")[0] for part in parts_of(piece)
    ]
    words = worded(piece).words
    if parts and not words:
        held = [part for part in parts if eased(before, part) != before]
        return held or [part for part in parts if sure and ":" in part]
    dropped = [f"{WORD}:{word}" for word in words if eased(before, f"{WORD}:{word}") != before]
    return dropped if len(dropped) == len(words) else []


def eased(asked: Criteria, part: str) -> Criteria:
    """A question with one part given up, also where it was only preferred. ``word:tall``: one of its other
    words."""
    kind, _, item = part.partition(":")
    if kind == WORD:
        return replace(
            asked,
            text=_less(asked.text, item),
            wishes=_less(asked.wishes, item),
            plays=_less(asked.plays, item),
            exclude=_less(asked.exclude, item),
        )
    prefers = tuple(one for one in asked.prefers if one != part and (item or not one.startswith(f"{kind}:")))
    return replace(asked.without(part), prefers=prefers)


def _less(words: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(word for word in words if stem(word) != stem(gone))
