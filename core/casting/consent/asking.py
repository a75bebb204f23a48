"""Is this real, and what do you know about me: straight answers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.consent import queries, source
from core.casting.consent.keeping import FUTURE
from core.casting.projects import queries as projects
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.team.channels import channel_name
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Nothing, ToolContext
from core.errors import Rejected
from core.features import parts
from core.people import STAFF
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought, composed, shapes

MONEY = ("amount", "rate", "rate_max", "amount_minor")


class Doubt(Arguments):
    """``asked_for_money``: they report that somebody asked them to pay in our name. ``source``: they
    ask who gave us their number."""

    asked_for_money: bool = False
    source: bool = False


async def verify_desk(ctx: ToolContext, args: Doubt) -> Result:
    """Who we are, what we never do, and how to check it without trusting this chat."""
    house = await houses(ctx)
    if args.source:
        return await source.answer(ctx, house)
    call = Option(ctx.words("consent-call-me"), "ask_for_person", {"about": ctx.words("consent-is-it-real")})
    if args.asked_for_money:
        key = f"scam/{ctx.address.conversation}/{ctx.now:%Y%m%d}"[:200]
        known = ctx.person.name or ctx.words("role-unknown")
        await _alert(ctx, key, known)
        return Result(Draft(ctx.words("consent-scam", house=house), options=(call,)))
    report = Option(
        ctx.words("consent-report-money"), "verify_desk", {"asked_for_money": True}, single_use=False
    )
    return Result(Draft(ctx.words("consent-verify", house=house), options=(call, report)))


async def _alert(ctx: ToolContext, key: str, name: str) -> None:
    def make(words: Words) -> Draft:
        channel = channel_name(words, ctx.address.channel)
        role = words(f"role-{ctx.person.role}")
        return Draft(words("consent-scam-staff", name=name, role=role, channel=channel))

    for boss in await persons.with_roles(ctx.tx, ctx.org_id, ("owner", "casting_director")):
        await ctx.desk.tell(boss.id, make, key=f"{key}/{boss.id}", purpose="alert")


async def houses(ctx: ToolContext) -> str:
    """Who casts here, as people outside know it: the house of this desk, else those of the projects."""
    if ctx.house:
        return ctx.house
    active = [one for one in await projects.projects(ctx.tx, ctx.org_id) if one.state == "active"]
    houses = list(dict.fromkeys(one.house for one in active if one.house))
    return ctx.words.names(houses) if houses else ctx.words("consent-our-house")


async def privacy_access(ctx: ToolContext, _args: Nothing) -> Result:
    """What is kept about this person and those they answer for, in plain words and numbers."""
    if ctx.group:
        key = f"access/{ctx.person.id}/{int(ctx.now.timestamp())}"
        text = await _all_kept(ctx)
        told = await ctx.desk.tell(ctx.person.id, lambda words: Draft(text), key=key)
        if told.status != "queued":
            raise Rejected("consent-in-private")
        return Result(Draft(ctx.words("consent-kept-private")))
    return Result(Draft(await _all_kept(ctx)))


async def _all_kept(ctx: ToolContext) -> str:
    own = await directory.by_person(ctx.tx, ctx.person.id)
    children = [
        one for one in await directory.in_care_of(ctx.tx, ctx.person.id) if one.guardian_id == ctx.person.id
    ]
    talents = [*([] if own is None else [own]), *children]
    words, lines = ctx.words, [ctx.words("consent-kept", name=ctx.person.name)]
    ways = await queries.identities(ctx.tx, ctx.person.id)
    channels = [channel_name(words, one["channel"]) for one in ways]
    lines.append(words("consent-kept-ways", ways=words.names(list(dict.fromkeys(channels)))))
    lines += [_profile(words, one, mine=one is own) for one in talents]
    counted = await queries.kept(ctx.tx, ctx.person.id, [one.id for one in talents])
    lines += [words(f"consent-kept-{name}", count=count) for name, count in counted.items() if count]
    for feature in parts("core.casting", "held"):
        lines += await feature.held(ctx, talents)
    if await queries.agreed(ctx.tx, ctx.person.id, FUTURE):
        lines.append(words("consent-kept-future"))
    stated = await queries.statements(ctx.tx, [ctx.person.id], but=FUTURE)
    if stated:
        last = stated[-1]
        lines.append(
            words(
                "consent-kept-statement",
                said="in" if last["given_at"] else "out",
                channel=channel_name(words, last["channel"]),
                day=words.day(last["given_at"] or last["withdrawn_at"] or ctx.now),
            )
        )
    return "\n".join([*lines, words("consent-kept-next")])


def _profile(words: Words, one: Talent, *, mine: bool) -> str:
    """Which facts a profile holds, by their names: the facts themselves are a question away."""
    held = {
        "age": True,
        "gender": bool(one.gender),
        "height": one.height_cm is not None,
        "city": bool(one.city),
        "languages": bool(one.languages),
        "skills": bool(one.skills),
        "credits": bool(one.credits),
        "rate": one.rate is not None,
        "photo": bool(one.portrait),
        "reel": bool(one.showreel),
        "text": bool(one.bio or one.training),
        "agent": one.agent_id is not None,
        "guardian": one.guardian_id is not None,
    }
    listed: Sequence[str] = [words("consent-fact", fact=fact) for fact, there in held.items() if there]
    facts = ", ".join(listed)
    return (
        words("consent-kept-profile", facts=facts)
        if mine
        else words("consent-kept-child", name=one.name, facts=facts)
    )


_REAL = r"real|genuine|legit(?:imate)?|fake|fraud|(?:a )?scam|true|asli|nakli|sach|sahi"
_DOUBT = Sought(
    rf"\W*(?:(?:is|are|r)\s+(?:this|it|that|these|you|u)\s+(?:for\s+)?(?:{_REAL})"
    rf"|(?:kya\s+)?(?:yeh?|ye|aap|tum|yah)\s+(?:{_REAL})\s+(?:hai|hain|ho)|real or fake|scam)\W*"
)
_CALLED = r"(?:\s+(?:bhai|bro|ji|sir|madam|yaar|please|pls|भाई|जी))?"
_LINE = (
    r"(?:(?:phone|mobile|whatsapp|telegram)\s+)?"
    r"(?:number|no|num|nmbr|phone|whatsapp|chat|account|contact|नंबर|नम्बर|व्हाट्सएप)"
)
_THIS = r"(?:ye|yeh|yah|is|यह|ये)"
_WHOSE = shapes(
    rf"(?:{_THIS}\s+)?(?:kis(?:ka|ki|ke)|kiska|किसका|किसकी)\s+(?:{_THIS}\s+)?{_LINE}(?:\s+(?:{_THIS}|hai|h|है))*{_CALLED}",
    rf"{_THIS}\s+{_LINE}\s+(?:kis(?:ka|ki|ke)|kiska|किसका|किसकी)(?:\s+(?:hai|h|है))?{_CALLED}",
    rf"who(?:'s|se|\s+is)\s+{_LINE}(?:\s+is)?\s+this{_CALLED}",
    rf"whose\s+is\s+this(?:\s+{_LINE})?",
    rf"(?:kya\s+|क्या\s+)?(?:{_THIS}\s+)?{_LINE}\s+(?:galat|wrong|sahi|right|correct|गलत|ग़लत|सही)\s+(?:to\s+nahi+n?\s+|तो\s+नहीं\s+)?(?:hai|h|है)\s*(?:kya|na|क्या)",
    rf"(?:{_THIS}\s+)?{_LINE}\s+(?:galat|wrong|गलत|ग़लत)\s+(?:to|तो)\s+(?:nahi+n?|नहीं)(?:\s+(?:hai|h|है))?",
    rf"is\s+(?:this|it)\s+(?:the\s+|a\s+)?(?:right|correct|wrong)\s+{_LINE}(?:\s+for\s+.{{1,40}})?",
    rf"(?:(?:how|where)\s+did\s+(?:you|u)\s+(?:get|find)|who\s+gave\s+(?:you|u))\s+(?:my|this)\s+{_LINE}",
    rf"(?:aap(?:ko|ne)?\s+|tum(?:ko|ne|he)?\s+)?(?:mera|meri|mere|ye|मेरा)\s+{_LINE}\s+(?:aap(?:ko|ke\s+paas)\s+|tumhe\s+|आपको\s+|आपके\s+पास\s+)?"
    r"(?:kahan?\s+se|kaise|kisne|kidhar\s+se|कहाँ\s+से|कहां\s+से|कैसे|किसने)\s+(?:mila|mili|aaya|liya|diya|मिला|आया|लिया|दिया)(?:\s+(?:aapko|hai|h|आपको|है))*",
)
"""Asked by somebody who does not know who we are: it is no report of a wrong number."""
_WHO_WRITES = shapes(
    r"(?:aap\s+|tum\s+|आप\s+)?(?:kaun|kon|koun|कौन)(?:\s+(?:sahab|log|hai|h|ho|hain|हो|हैं|है))?(?:\s+(?:aap|tum|log|ye|yeh|आप))?(?:\s+(?:ho|hai|h|hain|हो|हैं|है))?",
    r"(?:aap\s+|tum\s+|ye\s+|yeh\s+|आप\s+)?(?:kaun|kon|koun|कौन)\s+(?:bol|likh|message\s+kar|msg\s+kar|baat\s+kar|बोल|लिख)\s*(?:rah[aei]|रह[ाेी])(?:\s+(?:hai|h|ho|hain|हैं|हो|है))?(?:\s+(?:aap|ye|yeh))?",
    r"(?:who|whos|who['’]s)(?:\s+(?:is|are))?\s+(?:this|you|u|speaking|texting|messaging)(?:\s+(?:me|here|exactly))?",
    before=r"\W*(?:(?:hi|hello|hey|ji|haan|sorry|but|par|जी)[\s,]+)*",
    after=r"(?:[\s,]+(?:ji|please|sir|mam|madam|bhai|yaar|जी))*[\s.!?।]*",
)


_MONEY = (
    r"(?:paise|paisa|pais[ae]y|money|rupees?|rup(?:a|i)?[aey]+y?e?|rs|₹|fees?|deposit|registration(?!\s+form)|upi"
    r"|पैसे|पैसा|रुपये|रुपए|फ़ीस|फीस)"
)
_ASKS = (
    r"(?:maang\w*|mang\w*|ask(?:ed|ing|s)?|demand\w*|bhej\w*|send|do|de|dene|dena|to\s+pay|pay\s+kar\w*|transfer|want(?:s|ed|ing)?"
    r"|charg\w*|jama|bol\s+rah\w*|chah\w*|माँग\S*|मांग\S*|भेज\S*|दो|दे)"
)
_HANDS = (
    r"(?:maang\w*|mang\w*|bhej\w*|send|do|de|dene|dena|transfer|charg\w*|jama|माँग\S*|मांग\S*|भेज\S*|दो"
    r"|दे)"
)
_DEMANDS = r"(?:maang\w*|mang\w*|demand\w*|charg\w*|transfer\w*|jama|माँग\S*|मांग\S*)"
_COUNT = (
    r"(?:\d{1,3}(?:\.\d)?|ek|do|teen|char|paa?nch|chhe|saat|aath|nau|das|bees|pachas|sau|one|two|three|four|five|ten|twenty|fifty"
    r"|एक|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|बीस|पचास|[०-९]{1,3})"
)
_SUM = rf"(?:{_COUNT}\s*(?:k|hazaa?r|thousand|lakhs?|lacs?|sau|hundred|हज़ार|हजार|लाख|सौ)|[०-९]{{3,6}})"
_SOMEBODY = (
    r"(?:koi|kisi(?:\s*ne)?|ek\s+(?:aadmi|banda|bande|ladk[aie]|agent|coordinator|uncle|number)|usne|unhone|wo|woh|someone"
    r"|somebody|some\s+(?:guy|man|person|agent)|an?\s+(?:guy|man|person|agent|lady|coordinator)|he|she|they"
    r"|कोई|किसी|एक\s+आदमी|उसने|उन्होंने)"
)
_OF_PAY = (
    r"(?!.*(?:per\s*day|/\s*day|a\s+day|\brate\b|din\s+k[ae]|shift|budget|\bat\s+\d"
    r"|\bnahi|\bnot\b|n['’]t\b|नहीं))"
)
_SCAM = Sought(
    unicodedata.normalize(
        "NFC",
        rf"{_OF_PAY}.*?(?<!\w){_SOMEBODY}(?!\w)(?:.*?(?<!\w){_MONEY}(?!\w).*?(?<!\w){_ASKS}(?!\w)"
        rf"|.*?(?<!\w){_ASKS}(?!\w).*?(?<![a-z]){_MONEY}(?!\w)"
        rf"|.*?(?<![\w:])\d{{3,6}}(?![\w:]).*?(?<!\w){_HANDS}(?!\w)"
        rf"|.*?(?<![\w:]){_SUM}(?!\w).*?(?<!\w){_DEMANDS}(?!\w)"
        rf"|.*?(?<!\w){_DEMANDS}(?!\w).*?(?<![\w:]){_SUM}(?!\w)"
        r"|.*?(?<!\w)want\w*\s+\d{3,6}(?![\w:]))",
    ),
    re.IGNORECASE | re.DOTALL,
)
"""Somebody asked for money, as talent and guardians report it; an agent speaks of money all day."""
_REPORTS = ("talent", "guardian", "unknown")
MOST_OF_A_REPORT = 240


def _in_our_name(said: str) -> bool:
    """``500 rupay maang raha tha koi aapke naam se``: in whatever order it is said."""
    return _NAME_OF_OURS.search(said) is not None and all(
        re.search(rf"(?<!\w){one}(?!\w)", said, re.IGNORECASE)
        for one in (_DEMANDS_TOO, rf"(?:{_MONEY}|\d{{3,6}})")
    )


_NAME_OF_OURS = Sought(
    r"\b(?:aap(?:ke|ka|ki)?|tumhare|your|casting|company|desk|team|agency)\s+(?:ke\s+|ka\s+)?(?:naam|name)\b|\bin\s+your\s+name\b|\bon\s+your\s+behalf\b|(?:आपके|आपका)\s+नाम"
)
_DEMANDS_TOO = rf"(?:{_DEMANDS}|ask(?:ed|ing|s)?|want(?:s|ed|ing)?)"


def doubts(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: "is this real?" and "whose number is this?" are never about anybody's looks, whatever was
    talked about before."""
    said = composed(text).strip(" .!?।,'\"*")
    if (
        context.writer in _REPORTS
        and len(said) <= MOST_OF_A_REPORT
        and (_SCAM.match(said) or _in_our_name(said))
    ):
        return {"asked_for_money": True}
    if _DOUBT.fullmatch(text) or (context.writer not in STAFF and (_WHOSE.of(said) or _WHO_WRITES.of(said))):
        return {}
    return {"source": True} if context.writer not in STAFF and source.asked(said) else None


def fill_doubt(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """A sum named in a question about trust is money somebody asked for."""
    return {"asked_for_money": any(meaning.entities.get(name) for name in MONEY)}
