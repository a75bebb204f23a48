"""Words taken for a yes or a no to an audition that are not plainly one: asked about, never recorded.

"Can't wait!" gives no time back, "if my flight lands on time" promises none, and a sister who is sixteen has
nothing to do with it. Buttons, and what the team records, are plain.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Literal

from core.casting.auditions import staff
from core.casting.auditions.instead import Matter
from core.casting.auditions.letters import choices
from core.casting.auditions.model import shareable
from core.casting.auditions.scene import when
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.texts import Words

Doubt = Literal["", "unclear", "condition"]
SHORT = 3
"""Words of a bare answer, which needs no sign of what it is."""
MOST_SAID = 300


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(unicodedata.normalize("NFC", "|".join(patterns)), re.IGNORECASE)


_NO_NO = _any(
    # A no that is denied.
    r"\b(?:don['’]?t|do\s+not|not|never|mat|na|nahi+n?)\s+(?:\w+\s+){0,2}?(?:cancel\w*|say(?:ing)?\s+no|declin\w*|refus\w*)",
    r"cancel\w*\s+(?:mat|na\b|nahi+n?)|\bnever\s+said|(?:mana|inkaar)\s+(?:nahi+n?|nhi)|(?:मना|इनकार)\s+नहीं|(?:कैंसल|कैंसिल|रद्द)\s+(?:मत|नहीं)",
    # Words of a no that say yes.
    r"\bcan(?:['’]?t|not)\s+(?:wait|stop|thank)|\bno\s+(?:problem|worries|issues?|prob)\b|\bnot\s+a\s+problem|\b(?:wouldn['’]?t|won['’]?t)\s+miss|\bwhy\s+not\b",
    r"\bkoi\s+(?:dikkat|baat|problem|pareshani|issue|tension)\s+(?:nahi+n?|nhi)|कोई\s+(?:बात|दिक़?्?क़?त|परेशानी|समस्या)\s+नहीं|\bkyu+n?\s+nahi+n?|क्यों\s+नहीं",
    # Who comes says so.
    r"\b(?:nahi+n?|nhi|no)[\s,]+(?:nahi+n?|nhi|no)\b.*\b(?:aa|coming|come)|नहीं[\s,]+नहीं.*आ",
    r"\b(?:i|we)\s+(?:will|['’]?ll|am\s+going\s+to)\s+(?:definitely\s+|surely\s+)?(?:come|be\s+there|attend|be\s+coming)|\bbut\s+i\s+will\b",
    r"(?<!nahi )(?<!nahin )\b(?:main|mai|hum)\s+(?:zaroor\s+|pakka\s+)?"
    r"aa\s*(?:un?g[ai]|rah[aei]|jaa?un?g[ai]|yeng[ei])(?!\s+(?:nahi+n?|th[aei]))",
    r"मैं\s+(?:ज़रूर\s+)?आ(?:ऊँग|ऊंग|\s+रह|\s+जाऊ)",
    # Who is late, or there.
    r"\bra+ste\s+(?:me|mein|pe)|रास्ते\s+में|\bon\s+(?:my|the|our)\s+way|\btraffic\b|\bauto\s+nahi|ऑटो\s+नहीं|ट्रैफ़?िक|\bnot\s+late\b|\balready\s+(?:inside|here|there)",
    r"\b(?:abhi|not)\s+(?:tak\s+)?(?:nahi+n?\s+)?(?:pahunch|pohoch|reached)|अभी\s+(?:तक\s+)?नहीं\s+(?:पहुँच|पहुंच)|\bgate\s+(?:pe|par|ke)|गेट\s+(?:पर|पे)",
    r"(?:ghanta|ghante|घंटा|घंटे|minute|min|मिनट)s?\s+(?:lagega|lagenge|लगेगा|लगेंगे|late|लेट|aur|और)",
    # Of something else.
    r"\b(?:self[\s-]?)?tap(?:e|es|ing)\b|टेप|\boffers?\b|ऑफ़?र",
    # Somebody else.
    r"(?:papa|mummy|mother|father|dad|mom|driver|uncle|aunty|पापा|मम्मी|मामा)\s+(?:will\s+|hi\s+)?(?:la+y?eng[ei]|la+y?eg[ai]|le\s*kar|lekar|aayeng|bring|लाएँगे|लाएंगे|लेकर)",
)  # fmt: skip
_A_NO = _any(
    r"\b(?:can['’]?t|cant|cannot|can\s+not|couldn['’]?t|could\s+not|won['’]?t|wont|will\s+not|unable|no|not|nope|nah|nahi+n?|nhi|na|mat|never|n['’]t)\b",
    r"\b(?:cancel\w*|declin\w*|drop\w*|skip\w*|pass|busy|sick|ill|fever\w*|unwell|emergency|hospital\w*|surgery|accident|shaadi|wedding|funeral|death|died)\b",
    r"\b(?:out\s+of\s+(?:town|station|city)|travel\w*|shoot\w*|withdraw\w*|regret\w*|sorry|mushkil|impossible|miss|back\s+out|opt\s+out|give\s+(?:up|back)|leave\s+it)\b",
    r"\b(?:bimaa?r|bukhaa?r|maaf|chhod\w*|rehne|radd|busy|exam\w*|mana|inkaar|elsewhere|clash\w*|another|aur\s+kahin)\b",
    r"नहीं|नही|(?<!\w)ना(?!\w)|मत|रद्द|कैंसल|कैंसिल|मना|बीमार|बुख़ार|बुखार|शूट|शादी|मुश्किल|अस्पताल|व्यस्त|माफ़|माफ|सॉरी|असमर्थ|परीक्षा|काम\s+है|👎|❌|🚫",
)  # fmt: skip
_CONDITION = _any(
    r"\b(?:but|if|unless|provided|though|however|as\s+long\s+as|depends|hopefully|in\s+case|except|lekin|magar|agar|bas\s+agar|shayad|maybe|might)\b",
    r"(?<=[\w,.!])\s+par\s+(?!(?:hi|mil|aa|pahunch)\b)|लेकिन|मगर|अगर|शायद|बशर्ते|(?<=[\s,])पर\s",
)  # fmt: skip
_MERE_QUESTION = _any(
    r"\b(?:where|address|location|map|sides?|script|pages|parking|calendar|kahan?|kaha|kidhar|pata|wear|pehen\w*|bring|laana|lana|send|bhej\w*|share)\b|कहाँ|कहां|पता|भेज|पहन",
)  # fmt: skip
_AFTER_IT = re.compile(r"\b(?:but|lekin|magar|par)\b|लेकिन|मगर|(?<=[\s,])पर\s", re.IGNORECASE)
_LEAVES_BY = _any(
    r"\b(?:leave|go|be\s+(?:done|free|out))\s+(?:\w+\s+)?(?:by|before)\b|\bnikalna\b|\bnikal\s+jaun|निकलना",
)  # fmt: skip


_TAG = _any(
    r"(?:hai|h|है)\s+(?:na|ना|kya)\s*\?*\W*$|[,\s](?:right|correct|yes)\s*\?\W*$",
    r"\bis\s+(?:it|my\s+\w+)\s+(?:at\s+)?\d[^?]*\?\W*$",
)
"""A question whether the time is as somebody has it in mind."""


def no_doubt(said: str) -> Doubt:
    """Of words taken for a no."""
    said = _plain(said)
    if _NO_NO.search(said):
        return "unclear"
    return "unclear" if len(said.split()) > SHORT and not _A_NO.search(said) else ""


def yes_doubt(said: str) -> Doubt:
    """Of words taken for a yes: a condition is passed on and promises nothing. Who only asks besides where to
    come, or for the pages, says yes."""
    said = _plain(said)
    if len(said.split()) <= SHORT or not _CONDITION.search(said):
        return ""
    asked = _AFTER_IT.split(said, maxsplit=1)
    return "" if len(asked) > 1 and _MERE_QUESTION.search(asked[1]) else "condition"


def wish_doubt(said: str) -> Doubt:
    """Of words taken for a wish for another time: when one has to leave is none, nor "11 baje hai na?"."""
    said = _plain(said)
    if _LEAVES_BY.search(said):
        return "condition"
    return "unclear" if _TAG.search(said) else ""


def _plain(said: str) -> str:
    return " ".join(unicodedata.normalize("NFC", said).split())


async def asked(ctx: ToolContext, found: Matter, doubted: Callable[[str], Doubt]) -> Result | None:
    """Whether they come, with the buttons, where what they said is doubted; None where it is plain, as what
    the team records always is. A condition goes to the team in their words."""
    doubt = "" if ctx.person.staff else doubted(ctx.said)
    if not doubt:
        return None
    slot, words = found.slot, ctx.words
    facts = {"when": when(words, slot.starts_at), "name": found.talent.name}
    if doubt == "condition":
        said = shareable(_plain(ctx.said))[:MOST_SAID]

        def make(theirs: Words) -> Draft:
            at = when(theirs, slot.starts_at)
            what = found.scene.what(theirs)
            return Draft(
                theirs("auditions-unsettled-told", name=found.talent.name, when=at, what=what, said=said)
            )

        key = f"unsettled/{slot.id}/{ctx.inbound_id}"
        await staff.tell(ctx.desk, found.scene, make, key=key, but={ctx.person.id})
    text = words("auditions-unsettled-condition" if doubt == "condition" else "auditions-unsettled", **facts)
    return Result(Draft(text, options=choices(words, slot, ctx.now)), unchanged=True)
