"""What a conversation is about after a turn that forgot something."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from core.conversation import keeping_in_mind
from core.conversation.drafts import Result
from core.store.schema import conversation
from tests.fakes import START

KEY = "telegram|bot|7|"


async def after(stage, *, there: dict[str, Any], results: list[Result]) -> dict[str, Any]:
    """The focus that person 1 leaves, whose turn began with a search for kathak."""
    values = {"key": KEY, "org_id": "default", "last_inbound_at": START, "focus": there, "failures": 0}
    before = {"1": {"query": "kathak"}, "2": {"query": "chhau"}}
    calls: Any = SimpleNamespace(
        results=results,
        focus={"query": "kathak", "project_id": 3},
        opening=SimpleNamespace(
            row={"conversation_key": KEY},
            conversation={"focus": before},
            person=SimpleNamespace(id=1, staff=True),
        ),
    )
    async with stage.database.transaction() as tx:
        await tx.execute(conversation.insert(), [values])
        return await keeping_in_mind.about(tx, calls)


async def test_what_was_forgotten_meanwhile_stays_forgotten(stage):
    forgot = Result(None, focus={"project_id": 3}, off_record=True)
    assert await after(stage, there={"2": {"query": "chhau"}}, results=[forgot]) == {
        "1": {"project_id": 3},
        "2": {"query": "chhau"},
    }


async def test_what_nobody_touched_goes_on(stage):
    there = {"1": {"query": "kathak"}, "2": {"query": "chhau"}}
    told = Result(None, focus={"project_id": 3})
    assert (await after(stage, there=there, results=[told]))["1"] == {"query": "kathak", "project_id": 3}


async def test_what_others_forgot_is_not_brought_back(stage):
    forgot = Result(None, off_record=True)
    assert await after(stage, there={"1": {"query": "kathak"}}, results=[forgot]) == {
        "1": {"query": "kathak", "project_id": 3}
    }
