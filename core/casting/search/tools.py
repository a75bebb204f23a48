"""The search tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search import of_one
from core.casting.search.abilities import able, likened
from core.casting.search.acquainted import acquainted
from core.casting.search.again import again
from core.casting.search.arguments import Search, fill
from core.casting.search.before import back_to
from core.casting.search.correcting import corrected
from core.casting.search.dropping import dropped
from core.casting.search.explaining import Shown, explain_match, why_asked
from core.casting.search.foremost import foremost
from core.casting.search.freeing import freed
from core.casting.search.kin import kin
from core.casting.search.letting_go import let_go
from core.casting.search.narrowing import narrowed
from core.casting.search.paging import more
from core.casting.search.playing import played
from core.casting.search.resembling import better, resembling
from core.casting.search.same import same
from core.casting.search.searching import search_talent
from core.casting.search.seeking import find_person, seeking
from core.casting.search.unsearched import Asked, say_unsearched, unsearched
from core.casting.search.whole import whole
from core.casting.search.widening import widened
from core.casting.talent.profile import One
from core.conversation.tools import Tool
from core.people import STAFF
from core.understanding.meaning import Context


def ordered(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: those who come next, the last search with one thing said anew, more or less, a trade to
    be played, who can do something, who is like somebody, who is free."""
    for read in (
        more,
        back_to,
        again,
        same,
        acquainted,
        foremost,
        kin,
        whole,
        widened,
        corrected,
        dropped,
        let_go,
        resembling,
        better,
        played,
        able,
        likened,
        freed,
        narrowed,
    ):
        if (found := read(text, context)) is not None:
            return found
    return None


TOOLS: tuple[Tool, ...] = (
    Tool(
        "say_unsearched",
        "Say that nobody is found by papers, skin or gender history, and what is done instead.",
        Asked,
        say_unsearched,
        STAFF,
        order=unsearched,
    ),
    Tool(
        "tell_ability",
        "Whether one person's record says that they can do, speak or are something.",
        of_one.Able,
        of_one.tell_ability,
        STAFF,
        order=of_one.asked,
        order_leads=True,
    ),
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
