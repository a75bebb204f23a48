"""What is in somebody's way: the way itself, a gate, a watchman, parking, a ride, a link. The team reads it
in their words, who looks for the place is told it, and nothing is taken for a no.

A thing and what is wrong with it stand in the same part of a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from pydantic import Field

from core.casting.auditions import answers, lookups, parties, passing_on
from core.casting.auditions.answers import matter
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.instead import Matter
from core.casting.auditions.letters import choices
from core.casting.auditions.wording import doubts, noes
from core.casting.dayof import children
from core.casting.dayof.model import EARLIEST
from core.casting.enquiries.asking import Asked, ask_about_audition
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.understanding.meaning import Context
from core.understanding.shapes import END, START, Sought, beside, composed, shapes, sought

Kind = Literal["way", "door", "ride", "other"]


class Trouble(Arguments):
    """``about``: what is in the way. ``here``: they say that they stand there; ``comes``: the words of a yes
    beside it."""

    about: Kind = "other"
    here: bool = False
    comes: str = Field(default="", max_length=300)


_THINGS: tuple[tuple[Kind, Sought], ...] = (
    (
        "door",
        sought(
            rf"{START}(?:gates?|lift|elevator|watchm[ae]n|guards?|security|gatekeeper|chow?kidar|darwaza|door|reception(?:ist)?|entry|entrance|bell|intercom|parking|andar|inside){END}"
            rf"|{START}(?:गेट|लिफ़?्ट|वॉचमैन|वाचमैन|गार्ड|सिक्योरिटी|चौकीदार|दरवाज़?ा|पार्किंग|अंदर|अन्दर){END}"
        ),
    ),
    (
        "way",
        sought(
            rf"{START}(?:ra+sta|ra+ste|way|gali|gully|lane|road|loca?tion|address|adress|maps?|gps|building|bldg|studio|office|venue|place|jagah|jageh|floor|room|landmark){END}"
            rf"|{START}(?:रास्त[ाे]|गली|लोकेशन|पता|एड्रेस|मैप|बिल्डिंग|स्टूडियो|ऑफ़?िस|जगह|कमरा){END}"
        ),
    ),
    (
        "ride",
        sought(
            rf"{START}(?:auto|cab|taxi|uber|ola|rapido|rickshaw|riksha|bus|train|local|metro|gaadi|car|bike|scooty|scooter|driver){END}"
            rf"|{START}(?:ऑटो|कैब|टैक्सी|रिक्शा|बस|ट्रेन|लोकल|मेट्रो|गाड़ी){END}"
        ),
    ),
    (
        "other",
        sought(
            rf"{START}(?:number|phone|call|link|links|website|site|form|app|file|pdf|video|zoom|meet|network|internet|script|scripts|scenes?|sides|pages|dialogues?|attachment|photos?){END}"
            rf"|{START}(?:नंबर|फ़?ोन|कॉल|लिंक|फ़?ॉर्म|फ़?ाइल|वीडियो|स्क्रिप्ट|सीन|डायलॉग){END}"
        ),
    ),
)
_NOT = r"(?:nahi+n?|nahee|nhi+|nai|नहीं|नही)"
_BROKEN = sought(
    rf"{START}{_NOT}\s+(?:mil|khul|chal|lag|aa\s+rah|ho\s+(?:rah|pa)|kar\s+(?:rah|pa)|dikh|samajh|ja(?:a?ne)?\s+(?:de|di|pa)|aa?ne\s+(?:de|di)|utha|uth|pick|connect|work|pata|baj|ja\s+rah|pahunch|read|bol)",
    rf"{START}(?:samajh|pata|connect|open|download|load|allow|work|clear)\s+(?:hi\s+|me(?:in)?\s+)?{_NOT}",
    r"(?:नहीं|नही)\s+(?:मिल|खुल|चल|लग|आ\s+रह|हो\s+रह|कर\s+रह|दिख|समझ|जाने\s+दे|आने\s+दे|उठा)|(?:समझ|पता)\s+(?:नहीं|नही)",
    r"\b(?:can['’]?t|cannot|can\s+not|couldn['’]?t|unable\s+to|not\s+able\s+to|don['’]?t|isn['’]?t|aren['’]?t|won['’]?t|doesn['’]?t|not|is\s+not|are\s+not)\s+(?:\w+\s+)?(?:find|finding|locat\w+|open\w*|reach(?:able|\s+(?:you|the\s+number))|see|get(?:ting)?|park|enter|"
    r"let(?:ting)?|allow\w*|work\w*|connect\w*|download\w*|understand\w*|clear|load\w*|access\w*|picking|answering|available)\b",
    r"\b(?:band|closed|shut|locked|broken|kharab|jam|full)\s+(?:hai|h|he|pad[ai]|ho\s+gay[ai])\b|\b(?:is|are)\s+(?:closed|shut|locked|broken|full|switched\s+off|jammed)\b|\bswitch(?:ed)?\s+off\b",
    r"\b(?:rok|roka|rok\s+(?:rah|liy|diy))\w*\b|\bstop(?:ped|ping)\s+(?:me|us)\b|\bgalat\s+(?:jagah|address|gali|building|gate)|\bwrong\s+(?:place|address|lane|building|gate|location|floor)\b",
    r"\bmana\s+kar\s+rah|रोक\s+(?:रह|लिय|दिय)|बंद\s+है|मना\s+कर\s+रह",
)
_LOST = sought(
    r"\b(?:i\s*(?:am|['’]?m)|m|we\s*(?:are|['’]?re)|got)\s+(?:totally\s+|completely\s+)?lost\b|\blost\s+(?:hu|hoon|hun)\b|\b(?:bhatak|kho)\s+ga(?:y[aei]|i|ye)\b|भटक\s+ग|खो\s+ग",
    rf"{START}(?:kaun\s?s[aei]|kons[aei]|kis|which|what|wich)\s+(?:gali|gully|lane|road|building|bldg|floor|flor|mala|manzil|wing|room|gate|side|entry|entrance){END}"
    rf"|{START}(?:floor|mala|manzil|wing|gate)\s+(?:kaun\s?s[aei]|kons[aei]|which){END}|(?:कौन\s?स[ीाे]|किस)\s+(?:गली|बिल्डिंग|मंज़?िल|गेट|फ़?्लोर|माल[ाे])",
)
_HERE = sought(
    r"\b(?:gate|neeche|niche|bahar|lobby|reception|building|studio|entrance|parking)\s+(?:ke\s+)?(?:pe|par|me|mein|bahar|paas|ke\s+bahar|ke\s+paas)?\s*(?:hi\s+)?(?:khad[aie]+\s+)?(?:hu|hoon|hun|hai|hain)\b",
    r"\b(?:khad[aie]+)\s+(?:hu|hoon|hun|hai|hain)\b|\b(?:i\s*(?:am|['’]?m)|we\s*(?:are|['’]?re))\s+(?:already\s+|just\s+)?(?:here|downstairs|outside|at\s+the\s+(?:gate|door|venue|studio|building|entrance))\b"
    r"|\b(?:pahu?n?ch|poho?n?ch|aa)\s+(?:ga?y[aei]|chuk[aei])|\b(?:i\s+have\s+|i['’]ve\s+|have\s+)?(?:reached|arrived)\b",
    r"(?:गेट|नीचे|बाहर)\s+(?:पर\s+|पे\s+)?(?:खड़[ीाे]\s+)?(?:हूँ|हूं|हैं)|पहुँच\s+ग|पहुंच\s+ग|आ\s+ग(?:ई|या|ए)",
)
_NOT_YET = sought(
    r"\b(?:not|nahi+n?|nhi|haven['’]?t|have\s+not|abhi)\s+(?:\w+\s+)?(?:reached|arrived|pahu?n?ch)"
)
_PAGES = sought(
    r"\b(?:sides?|scripts?|pages|scenes?|dialogues?)\s+(?:\w+\s+)?nahi+n?\s+(?:mil|aa)|(?:स्क्रिप्ट|सीन)\s+नहीं\s+मिल"
)
_FORMS = shapes(
    r".*(?:nahi|nhi|nai|nahee|नहीं|नही|can.?t|cannot|can not|unable|not|don.?t|isn.?t|aren.?t|won.?t).*",
    r".*(?:doesn.?t|couldn.?t|lost|bhatak|kho ga|भटक|खो ग|band|बंद|closed|shut|locked|broken|kharab|jam).*",
    r".*(?:full|switch|rok|stop|galat|wrong|mana|मना|रोक|kauns|kons|kaun s|kis|which|wich|what|कौन|किस).*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "rasta nahi mil raha", "watchman andar nahi aane de raha"; of talent and guardians, and
    never of who says by it that they do not come."""
    if context.writer not in ("talent", "guardian"):
        return None
    said = composed(text)
    about = _about(said)
    if not about or noes.denies_coming(said) or _PAGES.search(said):
        return None
    parts = noes.parts(said)
    comes = [one for one in parts if doubts.says_they_come(one) and not _BROKEN.search(one)]
    return {"about": about, "here": stands_there(said), "comes": ", ".join(comes)[:300]}


def stands_there(said: str) -> bool:
    """Whether somebody says that they are at the place."""
    return _HERE.search(said) is not None and _NOT_YET.search(said) is None


def _about(said: str) -> Kind | Literal[""]:
    if _LOST.search(said):
        return "way"
    for part in noes.parts(said):
        if _BROKEN.search(part) is None:
            continue
        for kind, things in _THINGS:
            if things.search(part):
                return kind
    return ""


async def report_trouble(ctx: ToolContext, args: Trouble) -> Result:
    """The team reads it; the place is said to who looks for it; who stands there is checked in."""
    held = await parties.meant(ctx, (), None, since=lookups.SINCE, only=lambda slot: slot.held)
    if not held:
        return await ask_about_audition(ctx, Asked())
    found = await matter(ctx, *held[0])
    lines: list[str] = []
    ask = None
    if args.here and found.slot.starts_at - ctx.now <= EARLIEST:
        came = await children.check_in(ctx, AnswerArguments(slot=found.slot.id))
        if came.draft is not None:
            lines, ask = [came.draft.text], came.draft.ask
        found = await matter(ctx, *await parties.one(ctx, found.slot.id))
    if args.comes and not found.slot.answered:
        yes = await answers.confirm(replace(ctx, said=args.comes), AnswerArguments(slot=found.slot.id))
        lines += [yes.draft.text] if yes.draft is not None else []
        found = await matter(ctx, *await parties.one(ctx, found.slot.id))
    await passing_on.words_of(ctx, found)
    lines.append(ctx.words(f"dayof-trouble-{'other' if args.about == 'door' else args.about}"))
    if args.about in ("way", "door"):
        lines += await _where(ctx, found)
    if ask is not None:
        first, _, asked = lines[0].partition("\n")
        lines = [first, *lines[1:], asked]  # what a child's guardian is asked at the door stands last
    options = () if ask is not None or found.slot.answered else choices(ctx.words, found.slot, ctx.now)
    draft = Draft("\n".join(lines), options=options, ask=ask)
    return Result(draft, private=True, data={"about": args.about})


async def _where(ctx: ToolContext, found: Matter) -> list[str]:
    shown = await lookups.location(ctx, AnswerArguments(slot=found.slot.id))
    return [] if shown.draft is None else [shown.draft.text]
