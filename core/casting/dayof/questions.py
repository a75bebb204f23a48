"""What the team asks about the day: whether somebody has come, where she is, who reads next; and that a
check-in or a no-show was noted by mistake. Only a whole message is one, about people with an audition by
name or the one who is talked about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import named
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, composed, shapes

_SHE = r"(?:woh?|voh|vo|she|he|they|वह|वो|वे)"
_P = rf"(?:{named.ONE}|{_SHE})"
_MAYBE = rf"(?:(?:{_P})\s+)?"
_TILL = (
    r"(?:(?:abhi|ab|abi)(?:\s+tak)?|aaj|yahan?|studio|venue|set\s+pe|gate\s+(?:pe|par)|अभी(?:\s+तक)?"
    r"|अब(?:\s+तक)?|यहाँ|यहां)"
)
_CAME = (
    r"(?:(?:pah?u+n?ch|poh?o+n?ch|pahuch|aa|a|reach|arrive|check\s*-?\s*in)\s*(?:ho\s+"
    r"|kar\s+)?(?:gay+[aie]+|ga[iy]|gyi|gya|gaye|chuk[aie]+)"
    r"|aa?y+[aie]+|aai|aayi|aya|aye|pah?u+n?ch[aie]+|pohonch[aie]+|reach\s+(?:hui|hua|kiya|kari)"
    r"|(?:आ|पहुँच|पहुंच)\s*(?:गया|गयी|गई|गए|चुका|चुकी|चुके)|आया|आयी|आई|आए|पहुँची|पहुँचा|पहुंची|पहुंचा)"
)
_IS = r"(?:\s+(?:hai|h|he|hain|है|हैं))?"
_OR_NOT = r"(?:kya|ky|na|ki\s+nahi+n?|ya\s+nahi+n?|ya\s+nai|ki\s+nai|क्या|कि\s+नहीं|या\s+नहीं)"
_THERE = (
    r"(?:come|came|reach(?:ed)?|arrive[ds]?|here|there|checked\s*-?\s*in|check\s+in|in\s+yet"
    r"|show(?:n|ed)?\s+up|turn(?:ed)?\s+up"
    r"|at\s+the\s+(?:venue|studio|gate|door)|on\s+(?:her|his|the|their)\s+way)"
)
_YET = r"(?:\s+(?:yet|now|already|today|there|here|in|at\s+the\s+(?:venue|studio|gate)|or\s+not))*"
_WHERE_HI = r"(?:kahan?|kaha+n?|kidhar|kha|कहाँ|कहां|किधर)"
_ASKED = shapes(
    rf"(?:has|have|did|is|are)\s+{_P}\s+(?:already\s+|just\s+)?{_THERE}{_YET}",
    rf"(?:any\s+(?:sign|news|word|update)\s+(?:of|from|on|about))\s+{_P}{_YET}",
    rf"where(?:['’]?s|\s+is|\s+has|\s+are)?\s+{_P}(?:\s+(?:now|right\s+now|reached|yet|today|at))*",
    rf"{_P}\s+(?:is\s+)?where(?:\s+now)?",
    rf"(?:kya|क्या)\s+{_P}(?:\s+{_TILL})*\s+{_CAME}{_IS}(?:\s+{_TILL})*",
    rf"{_MAYBE}(?:{_TILL}\s+)*{_CAME}{_IS}(?:\s+{_TILL})*\s+{_OR_NOT}(?:\s+{_TILL})*",
    rf"{_P}\s+(?:kya|क्या)\s+(?:{_TILL}\s+)*{_CAME}{_IS}",
    rf"{_P}(?:\s+{_TILL})*\s+{_WHERE_HI}(?:\s+(?:tak|pe|par|pah?unch\w*|hai|h|hain|reh\s+gay\w+"
    rf"|रह\s+गई|है|तक|पहुँची))*",
    rf"{_WHERE_HI}{_IS}\s+{_P}(?:\s+{_TILL})*",
    rf"{_P}\s+(?:ka|ki|का|की)\s+(?:kuch|koi|कुछ|कोई)\s+(?:pata|khabar|news|update|पता|ख़बर"
    rf"|खबर)(?:\s+(?:chala|hai|aaya|aayi|चला|है))*",
    rf"{_P}\s+(?:{_THERE}|{_CAME}){_IS}{_YET}(?P<mark>)",
    rf"{_P}\s+(?:is|has)\s+(?:already\s+)?{_THERE}{_YET}(?P<mark>)",
    rf"{_MAYBE}(?:{_TILL}\s+)*{_CAME}{_IS}(?P<mark>)",
    rf"{_P}\s+(?:not\s+{_THERE}|(?:{_TILL}\s+)*(?:nahi+n?|nai|नहीं)\s+{_CAME}{_IS}){_YET}(?P<mark>)",
    before=(
        r"\W*(?:(?:ok|hey|so|and|btw|acha|achha|accha|aur|arre|bhai|yaar|sun|suno|guys|check"
        r"|batao)[\s,:]+)*"
    ),
    after=r"(?:\s+(?:yaar|batao|bata\s+do|btao|please|pls|check\s+karo|dekho|ji|guys|bhai))*[\s.!?।？]*",
)
"""Where ``mark`` stands, only a question mark makes it a question."""
_NOT = r"(?:nahi+n?|nai|nhi|नहीं)"
_WRONG = (
    r"(?:galti\s+se(?:\s+(?:mark|check\s*-?\s*in|likh\w*|ho|kar|diya|kiya|gaya|gayi|hua))*"
    r"|galat(?:\s+(?:mark|likha|check\s*-?\s*in|ho\s+gaya|kar\s+diya))?"
    r"|by\s+mistake|my\s+mistake|mistake|wrong(?:\s+(?:person|one))?)"
)
_NOT_COME = shapes(
    rf"{_MAYBE}(?:{_TILL}\s+)*(?:toh?\s+)?(?:{_TILL}\s+)*{_NOT}\s+(?:{_TILL}\s+)*{_CAME}{_IS}(?:\s+{_TILL})*",
    rf"{_MAYBE}(?:{_TILL}\s+)*(?:toh?\s+)?{_CAME}\s+{_NOT}{_IS}(?:\s+{_TILL})*",
    rf"(?:{_P})(?:\s+(?:is|has|hasn['’]?t|isn['’]?t|didn['’]?t))?(?:\s+(?:actually"
    rf"|still))?(?:\s+not)?\s+(?:yet\s+)?(?:not\s+)?{_THERE}{_YET}(?P<denied>)",
    rf"(?:undo|remove|cancel|take\s+back"
    rf"|delete)\s+(?:the\s+)?(?:{_P}(?:['’]s)?\s+)?check\s*-?\s*in(?:\s+(?:of|for)\s+{_P})?",
    rf"un\s*-?\s*check\s*(?:-?\s*in)?\s+{_P}|check\s+{_P}\s+out\s+again",
    rf"{_P}\s*(?:ka|ki|का)?\s+check\s*-?\s*in\s+(?:hata\w*(?:\s+d\w+)?|cancel(?:\s+kar\w*)?"
    rf"|undo(?:\s+kar\w*)?|galat\s+hai|galat\s+tha|हटा\S*(?:\s*दो)?)",
    rf"{_P}\s*(?:ko|को)\s+{_WRONG}\s+check\s*-?\s*in\s+(?:kar\s*diya|kiya|ho\s+gaya)",
    before=(
        rf"\W*(?:(?:arre|are|oh|oops|no|{_NOT}|wait|ek\s+min|sorry|actually|{_WRONG}|ok|but|par"
        rf"|lekin|अरे|सॉरी)[\s,.!:–-]+)*"
    ),
    after=rf"(?:[\s,.!]+(?:{_WRONG}|yaar|abhi|sorry|na|ji|bhai|please|pls))*[\s.!।]*",
)
_DENIED = Sought(r"\bnot\b|n['’]?t\b")
_NO_SHOW = r"(?:no\s*-?\s*shows?|noshow|नो\s*शो)"
_UNMARK = (
    r"(?:hata\s*(?:do|o|dena|de|na)?|hatao|nikaa?lo?(?:\s+do)?|undo(?:\s+kar\w*)?"
    r"|cancel(?:\s+kar\w*)?|wapas\s+lo|mat\s+(?:karo|lagao|likho)|galat\s+(?:hai|tha)"
    r"|हटा\S*(?:\s*दो)?)"
)
_NO_NO_SHOW = shapes(
    rf"(?:(?P<why>[^?!]{{1,120}}?)[\s,;.–-]+)??(?:{_P}\s*(?:ka|ki|se|ko|का|से"
    rf"|को)?\s+)?(?:woh?\s+)?{_NO_SHOW}\s+(?:ka\s+)?(?:mark\s+|tag\s+)?{_UNMARK}",
    rf"(?:(?P<why>[^?!]{{1,120}}?)[\s,;.–-]+)??(?:undo|remove|take\s+(?:off|back|away)|delete"
    rf"|un\s*-?\s*mark|clear)\s+(?:the\s+)?(?:{_P}(?:['’]s)?\s+)?{_NO_SHOW}(?:\s+(?:mark"
    rf"|tag))?(?:\s+(?:of|for|from|on)\s+{_P})?",
    rf"{_P}\s+(?:is\s+not\s+a|isn['’]?t\s+a|was\s+not\s+a|wasn['’]?t\s+a|is\s+no)\s+{_NO_SHOW}",
    rf"{_P}\s+{_NO_SHOW}\s+{_NOT}{_IS}",
    before=r"\W*(?:(?:arre|oh|oops|no|wait|sorry|actually|ok|please|pls)[\s,.!:–-]+)*",
    after=r"(?:\s+(?:yaar|please|pls|na|ji|abhi))*[\s.!।]*",
)
_MARK = shapes(
    rf"(?:please\s+)?(?:mark|put|note|write|make|record"
    rf"|likho)\s+(?P<who>{named.ONE})\s+(?:down\s+)?(?:as\s+)?(?:a\s+|an\s+)?(?:{_NO_SHOW}|absent)",
    rf"(?P<who>{named.ONE})\s*(?:ko|ka|को|का)?\s+{_NO_SHOW}(?:\s+(?:mark|daal|dal|laga|likh|kar"
    rf"|mark\s+kar|लगा|लिख|डाल|कर)\s*(?:do|o|d|dena|lo|na|दो|ो)?)?{_IS}",
    rf"{_NO_SHOW}\s*[:,–-]?\s*(?P<who>{named.ONE})",
    before=r"\W*(?:(?:arre|ok|and|so|then|phir|acha|toh?)[\s,]+)*",
    after=r"(?:\s+(?:yaar|please|pls|now|today|aaj|ji))*[\s.!।]*",
)
_NEXT_HI = r"(?:next|agl[aie]|अगला|अगली)"
_NEXT = shapes(
    r"who(?:['’]?s|\s+is|\s+reads|\s+goes)\s+(?:(?:up|reading|going|on)\s+)?next(?:\s+(?:up|in|now))?",
    r"next\s+(?:up|please|pls|one|person|candidate|talent|actor)(?:\s+please)?|whose\s+(?:turn"
    r"|number)(?:\s+is\s+it)?(?:\s+(?:now|next))?",
    rf"(?:ab\s+)?{_NEXT_HI}\s+(?:ka\s+|number\s+|wala\s+|wali\s+)?(?:kaun|kon|koun|कौन){_IS}"
    rf"|(?:ab\s+)?(?:kaun|kon|कौन){_IS}\s+{_NEXT_HI}",
    r"(?:ab|abhi|अब|अभी)?\s*(?:kiska|kiski|kis\s+ka|kis\s+ki|किसका|किसकी)\s+(?:number|no|turn"
    r"|baari|bari|नंबर|बारी)(?:\s+(?:ab|abhi|hai|h|aayega|है|अब|अभी))*",
    rf"{_NEXT_HI}\s+(?:wal[aie]\s+)?(?:ko\s+)?(?:bhej\w*(?:\s+do)?|bulao?|bula\s+(?:lo|do)"
    rf"|andar\s+bhej\w*|भेजो|बुलाओ)",
    before=r"\W*(?:(?:ok|and|so|aur|acha|achha|abhi|now|bhai)[\s,]+)*",
    after=r"(?:\s+(?:yaar|batao|please|pls|bhai|ji|ab|now))*[\s.!?।]*",
)
AND_NEXT = Sought(
    rf"[\s,.;!]+(?:and\s+|aur\s+|ab\s+|so\s+)?(?:(?:{_NEXT_HI})(?:\s+(?:wal[aie]|one|person|ko"
    rf"|bhej\w*|bulao?|bula|do|lo|please|pls|kaun|kon|hai|andar))*"
    r"|send\s+(?:in\s+)?(?:the\s+)?next(?:\s+(?:one|person|in))?|who(?:['’]?s|\s+is)\s+next)[\s.!?]*$",
)
"""``..., agla bhejo`` behind that somebody is done."""
_MAY_ASK = Sought(
    r"[?？]|\b(?:kya|ky|na|na[hi]+n?|where|kaha+n?|kidhar|has|have|did|is|any|pata|khabar|news"
    r"|update)\b|क्या|नहीं|कहाँ|कहां|किधर|पता"
)


def asks_whether(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``amrita aa gayi kya``, ``has Harleen come``, ``simran kidhar hai``, ``simran aayi?``."""
    if context.writer not in CASTING or not _MAY_ASK.search(text) or len(text) > 100:
        return None
    found = named.read(text.replace("？", "?"), named.ahead(context))
    form = _asked_form(text, found.form)
    if len(found.people) > MOST or not _is_asked(form):
        return None
    return {"people": found.people} if found.people or _one_talked_about(form) else None


MOST = 4


def _asked_form(text: str, form: str) -> str:
    return f"{composed(form)} ?" if re.search(r"[?？]\W*$", text) else composed(form)


def _is_asked(form: str) -> bool:
    marked = "?" in form
    said = form.replace("?", " ").strip()
    return any(marked or "mark" not in match.groupdict() for match in _ASKED.all_of(said))


def _one_talked_about(form: str) -> bool:
    """Whether somebody is meant who is not named: "aayi kya?", "has she come"."""
    return "«" not in form


def is_question(text: str) -> bool:
    """Whether words about an arrival ask for it, whoever is meant."""
    said = composed(text)
    return bool(re.search(r"[?？]\W*$", said) or re.search(rf"\s{_OR_NOT}[\s.!?]*$", said, re.IGNORECASE))


@beside(_NOT_COME)
def not_come(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``nahi aayi abhi``, ``remove Amrita's check-in``, ``amrita has not come``: what was
    noted is taken back, or told as it is."""
    if context.writer not in CASTING or "?" in text or len(text) > 120:
        return None
    found = named.read(text, named.ahead(context))
    said = composed(found.form)
    if len(found.people) > 1:
        return None
    for match in _NOT_COME.all_of(said):
        if "denied" not in match.groupdict() or match["denied"] is None or _DENIED.search(said):
            return {"people": found.people}
    return None


_SO_FAR = Sought(r"\b(?:abhi|abi|ab\s+tak|yet|still)\b|अभी|अब\s+तक")


def only_so_far(text: str) -> bool:
    """``abhi tak nahi aayi``: who is not there yet may still come."""
    return _SO_FAR.search(composed(text)) is not None


@beside(_NO_NO_SHOW)
def no_no_show(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``no show hatao``, ``remove the no-show from Simran``: a no-show was noted by mistake."""
    if context.writer not in CASTING or "?" in text or len(text) > 200:
        return None
    found = named.read(text, named.ahead(context))
    if len(found.people) > 1 or not _any(found.form, _NO_NO_SHOW):
        return None
    return {"people": found.people}


@beside(_MARK)
def no_show(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``mark jasleen no show``, of somebody who has an audition."""
    if context.writer not in CASTING or "?" in text:
        return None
    found = named.read(text, named.ahead(context))
    return {"people": found.people} if len(found.people) == 1 and _any(found.form, _MARK) else None


@beside(_NEXT)
def next_one(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``next kaun hai``, ``kiska number abhi``, ``agla bhejo``: who reads next."""
    return {} if context.writer in CASTING and _any(text, _NEXT) else None


def _any(text: str, forms: Shapes) -> bool:
    return forms.of(composed(text)) is not None
