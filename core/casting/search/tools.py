"""The search tools."""

from __future__ import annotations

from core.casting.search.arguments import Search, fill, ordered
from core.casting.search.explaining import Shown, explain_match, why_asked
from core.casting.search.searching import search_talent
from core.casting.search.seeking import find_person, seeking
from core.casting.talent.profile import One
from core.conversation.tools import Tool
from core.people import STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "search_talent",
        "Find people in the directory by age, looks, languages, skills, place, free dates or likeness.",
        Search,
        search_talent,
        STAFF,
        intents=("talent.search", "talent.search.refine"),
        fill=fill,
        order=ordered,
    ),
    Tool(
        "find_person",
        "Look somebody up by name; where nobody is called so, by the words.",
        One,
        find_person,
        STAFF,
        order=seeking,
    ),
    Tool(
        "explain_match",
        "Say why somebody is among the people that the last search found.",
        Shown,
        explain_match,
        STAFF,
        order=why_asked,
    ),
)
