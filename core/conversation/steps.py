"""The steps of a turn as they are remembered: which tools ran, never whom or what they were about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from core.conversation.drafts import Result
from core.conversation.tools import Tool

_NAMED = """
add_feedback add_note add_to_list analyze_script approval_status backfill_slot budget_query
cancel_auditions check_avails compare_talent contact_talent create_role decide_approval draft_offer
edit_profile extend_tapes find_free_times judge_tape list_auditions list_roles list_submissions
make_client_link mark_no_show message_list plan_chemistry profile_sheet project_status push_session
query_script remove_from_list request_tapes reschedule_audition schedule_auditions search_talent
send_sides set_availability set_reminder set_status share_list show_board show_list show_media
show_talent similar_before submit_talent tag_people tape_status tell_team
"""
NAMED = frozenset(_NAMED.split())
"""The steps that there are words for: ``habits-step`` says each."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step of this turn: the tool, and the kinds of its arguments that come from a closed set."""

    tool: str
    kinds: tuple[tuple[str, str], ...] = ()

    @property
    def what(self) -> str:
        """``set_status``, ``make_client_link kind=tapes``: as it is kept."""
        return " ".join([self.tool, *(f"{name}={value}" for name, value in self.kinds)])[:160]


def taken(tool: Tool, arguments: Mapping[str, Any], result: Result) -> Taken | None:
    """The step that a call was; None where it changed nothing, asked back, or has no words."""
    if tool.name not in NAMED or result.unchanged or "ask" in result.data:
        return None
    closed = _closed(tool.arguments)
    kinds = [(name, value) for name, value in sorted(arguments.items()) if value and name in closed]
    return Taken(tool.name, tuple((name, value) for name, value in kinds if isinstance(value, str)))


@cache
def _closed(arguments: type[BaseModel]) -> frozenset[str]:
    """The arguments that can only be one of a few words."""
    fields = arguments.model_json_schema().get("properties", {})
    return frozenset(name for name, field in fields.items() if {"enum", "pattern"} & field.keys())


def read(what: str) -> Taken:
    """The inverse of ``Taken.what``."""
    tool, *kinds = what.split(" ")
    pairs = (kind.partition("=") for kind in kinds)
    return Taken(tool, tuple((name, value) for name, _, value in pairs))
