"""``ask his agent for rate``: a question to whoever speaks for somebody, shown before it goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.bulk.audience import Message
from core.casting.bulk.sending import message_list
from core.casting.talent.model import recipient
from core.casting.talent.references import Ambiguous, focus_people, one_person, which
from core.conversation.drafts import Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHOSE = r"(?P<whose>his|her|their|(?:uske|unke|iske|inke)|[^\W\d_][^\d,?!:;]{0,40}?)"
_WHAT = (
    r"(?P<what>(?:the\s+|a\s+|his\s+|her\s+|their\s+)?(?:[a-z]+\s+){0,3}?(?:rate|rates|fee|fees|quote|quotation|price|charges?|budget"
    r"|remuneration|terms|gst\s+number|pan\s+card|contract|passport|measurements|size\s+card|portfolio|reel|showreel|photos|pictures"
    r"|contact|email|mail\s+id|address|dates|commercials)(?:\s+(?:for|per)\s+[^?!:]{1,60}?)?)"
)
_AGENT = r"(?:agents?|agency|managers?|manager|एजेंट)"
_FORMS = shapes(
    rf"(?:ask|check\s+with|message|text|ping)\s+{_WHOSE}(?:['’]?s)?\s+{_AGENT}\s+(?:for|about|what(?:['’]?s|\s+is))\s+{_WHAT}",
    rf"get\s+{_WHAT}\s+from\s+{_WHOSE}(?:['’]?s)?\s+{_AGENT}",
    rf"{_WHOSE}\s+(?:ke?\s+)?{_AGENT}\s+(?:se|ko)\s+{_WHAT}\s+(?:puch\w*|pooch\w*|poch\w*|maang\w*|mang\w*|le\s*lo|lelo)(?:\s+(?:lo|lena|do))?",
    rf"{_WHOSE}\s+(?:के\s+)?एजेंट\s+(?:से|को)\s+(?P<dev>रेट|फीस|फ़ीस|दाम)\s+(?:पूछो|पूछिए|पूछ\s+लो|माँगो|मांगो)",
    before=r"\W*(?:(?:please|pls|ok(?:ay)?|can\s+you|could\s+you)\s+)*",
    after=r"(?:\s+(?:please|pls|yaar|na))*\W*",
)
_THAT_ONE = frozenset(("his", "her", "their", "uske", "unke", "iske", "inke", "उसके", "उनके", "इनके", "इसके"))


class AgentQuestion(Arguments):
    """``person``: whose agent; "her" for the one person shown. ``what`` is asked for, as said."""

    person: str = Field(min_length=1, max_length=120)
    what: str = Field(min_length=1, max_length=160)


@beside(_FORMS)
def of_an_agent(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``order``."""
    found = _FORMS.of(composed(text))
    if found is None:
        return None
    said = found.groupdict()
    whose = said["whose"].strip()
    what = (said.get("dev") or said.get("what") or "").strip()
    what = (
        what.split(" ", 1)[1]
        if what.casefold().startswith(("the ", "a ", "his ", "her ", "their "))
        else what
    )
    return {"person": "her" if whose.casefold() in _THAT_ONE else whose, "what": what}


async def ask_agent(ctx: ToolContext, args: AgentQuestion) -> Result:
    """Shows the question and who gets it. Raises Rejected where no agent speaks for them."""
    try:
        one = await one_person(ctx, args.person)
    except Ambiguous as error:
        return which(ctx.words, error, "ask_agent", args.model_dump(mode="json"), "person")
    if one.agent_id is None or recipient(one) != one.agent_id:
        raise Rejected("bulk-no-agent", name=one.name, first=one.first_name)
    body = ctx.words("bulk-agent-question", name=one.name, what=args.what)
    shown = await message_list(ctx, Message(body=body, people=(f"talent:{one.id}",)))
    return Result(shown.draft, {**(shown.focus or {}), "people": focus_people([one])}, shown.data)
