"""What a producer wants of casting and not of the desk: ``can casting send me 2-3 more options for Meera,
28-32, someone who can dance``, ``wamiqa gabbi for meera? can you check her dates``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.approvals.asking_more import WORDS_CHARS
from core.casting.projects.model import room
from core.casting.projects.references import find_role, visible_roles
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed

LONGEST = 280
_END = r"(?![\w\u0900-\u0963])"
_BEGIN = r"(?<![\w\u0900-\u0963])"
_CASTING = Sought(
    rf"{_BEGIN}(?:(?:can|could|will|would|may)\s+(?:casting|the\s+team|your?\s+team|you(?:\s+(?:guys|all|people))?"
    rf"|(?!i{_END}|we{_END}|she{_END}|he{_END}|they{_END}|it{_END})[^\W\d_]{{3,20}})\s+(?:please\s+|pls\s+)?"
    r"(?:send|share|find|get|show|suggest|give|look\s+for|bring|source)"
    rf"|(?:ask|tell|want|need)\s+(?:the\s+)?casting{_END}|casting\s+(?:ko|se|wale|walon|team\s+(?:ko|se)|should|must|to){_END}"
    r"|(?:from|by)\s+(?:the\s+)?casting|कास्टिंग\s+(?:को|से|वाले|वालों|टीम))"
)
_OPTIONS = Sought(
    rf"{_BEGIN}(?:options?|choices|faces|profiles|girls|boys|actors?|actresses|names|candidates|talents?|people|log|naam"
    rf"|chehre|ladki(?:ya+n?|o+n?)|ladke|ऑप्शन|लोग|चेहरे|नाम){_END}"
)
_MORE = Sought(
    rf"{_BEGIN}(?:more|other|another|new|fresh|different|older|younger|better|aur|kuch|naye|nayi|doosre|dusre|\d{{1,2}}"
    rf"|a\s+few|some|two|three|do|teen|और|कुछ|नए|दूसरे){_END}"
)
_WANTED = Sought(
    rf"{_BEGIN}(?:send|share|find|get|show|suggest|give|look\s+for|bring|source|need|want|bhej\w*|dikha\w*|chahiye"
    rf"|dhoon?dh\w*|la\w*|bata\w*|do|भेज\S*|दिखा\S*|चाहिए|ढूँढ\S*|ढूंढ\S*){_END}"
)
_TOLD = Sought(
    rf"\W*(?:has|have|had|did|does|is|are|was|were|when|why|how|who|what|kab|kyu\w*|kisne|kitne|kya\s+casting\s+ne){_END}"
)
_DATES = r"(?:dates?|availabilit(?:y|ies)|avails?|डेट्स?|डेट)"
_CHECK = Sought(
    rf"{_BEGIN}(?:(?:check|confirm|find\s+out|ask\s+(?:for|about)?|get)\s+(?:on\s+|for\s+)?(?:(?!if{_END})[^\W\d_]+(?:['’]s)?\s+){{0,3}}{_DATES}"
    rf"|{_DATES}\s+(?:check|confirm|pata|pooch\w*|puch\w*|चेक|पूछ\S*|पता)"
    rf"|(?:check|find\s+out)\s+(?:if|whether)\s+[^?!.]{{2,40}}?\s+(?:is\s+|are\s+)?(?:free|available))"
)


class Wish(Arguments):
    """``about``: ``options`` or ``dates``. ``role``: for which, where one is named."""

    about: str = "options"
    role: str = Field(default="", max_length=80)


def _role_in(said: str, context: Context) -> str:
    spoken = said.casefold()
    found = [
        one for one in context.known_roles if re.search(rf"{_BEGIN}{re.escape(one.casefold())}{_END}", spoken)
    ]
    return found[0] if len(found) == 1 else ""


def more_wanted(text: str, context: Context) -> Mapping[str, Any] | None:
    """Casting is asked for people, whatever they are to be like; what casting did is another question."""
    said = composed(text)
    if context.writer != "producer" or len(said) > LONGEST or _TOLD.match(said):
        return None
    parts = (_CASTING, _OPTIONS, _MORE, _WANTED)
    if not all(one.search(said) for one in parts):
        return None
    return {"role": _role_in(said, context) or context.focus_role}


def dates_wanted(text: str, context: Context) -> Mapping[str, Any] | None:
    """Somebody's dates are to be found out, which casting does."""
    said = composed(text)
    if context.writer != "producer" or len(said) > LONGEST or not _CHECK.search(said):
        return None
    return {"about": "dates", "role": _role_in(said, context)}


async def pass_to_casting(ctx: ToolContext, args: Wish) -> Result:
    """In their words to the casting side of the project. Raises Rejected where no project is theirs."""
    role = await find_role(ctx, args.role) if args.role else None
    seen = await visible_roles(ctx)
    projects = dict.fromkeys(one.project_id for one in seen)
    about = role.project_id if role is not None else int(ctx.focus.get("project_id") or 0)
    if about not in projects:
        about = next(iter(projects), 0)
    if not about:
        raise Rejected("not-allowed")
    said, by = " ".join(ctx.said.split())[:WORDS_CHARS], ctx.person.first_name
    name = "" if role is None else role.name

    def make(words: Words) -> Draft:
        return Draft(words("approvals-dates-told", by=by, said=said, role=name or "none"))

    key = f"wish/{about}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(about), make, key=key, but={ctx.person.id}, only=CASTING)
    return Result(Draft(ctx.words("approvals-dates-asked", role=name or "none")))
