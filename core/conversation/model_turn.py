"""One turn through a language model: same tools, same roles, same previews as without it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from core.conversation.budget import Budget
from core.conversation.calls import Calls
from core.conversation.drafts import Draft
from core.conversation.intake import Opening
from core.conversation.model import LanguageModel, ModelReply, ModelTurn, ToolAnswer, ToolOffer, Weight
from core.conversation.schemas import lean_schema
from core.conversation.situation import described, resolved
from core.conversation.tools import Tool
from core.errors import Rejected, Unavailable
from core.memory.context import MOST_MINDED, remembered
from core.memory.talk import Minded, in_mind
from core.people import Role
from core.store import conversations
from core.store.database import Database, Tx
from core.understanding.meaning import Context, Meaning

LIGHT_CHARS = 60
HEAVY_CHARS = 1500
"""Short lines are light turns, pasted briefs and scenes are heavy; settings say which model that is."""


def offers(tools: Mapping[str, Tool], role: Role) -> list[ToolOffer]:
    """What a role may use, in name order: the prompt's prefix must not change between turns."""
    return [
        ToolOffer(tool.name, tool.description, lean_schema(tool.arguments))
        for _, tool in sorted(tools.items())
        if role in tool.roles and not tool.internal
    ]


def weight(text: str) -> Weight:
    """How much thinking a text deserves."""
    if len(text) > HEAVY_CHARS:
        return "heavy"
    return "light" if len(text) < LIGHT_CHARS else "normal"


async def with_model(
    model: LanguageModel,
    budget: Budget,
    database: Database,
    opening: Opening,
    calls: Calls,
    text: str,
    context: Context,
    meaning: Meaning,
) -> ModelReply:
    """Let the model answer; its tool results are on ``calls``. Raises Unavailable, also when the money
    that it may cost today is spent."""
    question = await calls.meaning(text)
    async with database.read() as tx:
        if not await budget.allows(tx, opening.person, calls.now):
            raise Unavailable("the day's budget is spent")
        key = opening.row["conversation_key"]
        history = await conversations.history(tx, key, opening.person.id)
        memory = await remembered(
            tx,
            opening.person,
            text,
            key if opening.inbound.group else "",
            await _talk(tx, opening, calls, history),
            question,
            calls.now,
        )

    async def call(name: str, arguments: Mapping[str, Any]) -> ToolAnswer:
        try:
            result = await calls(name, arguments, internal=False)
        except Rejected as refusal:
            return ToolAnswer({"refused": calls.words(refusal.text_key, **refusal.values)}, failed=True)
        return ToolAnswer({**result.data, "shown_to_person": shown(result.draft)})

    turn = ModelTurn(
        text=text,
        situation=described(
            context, opening.person, calls.words.time(calls.now), resolved(meaning, calls.words), memory
        ),
        tools=offers(calls.tools, opening.person.role),
        history=history,
        weight=weight(text),
    )
    return await model.answer(turn, call)


async def _talk(tx: Tx, opening: Opening, calls: Calls, history: Sequence[Mapping[str, Any]]) -> list[Minded]:
    """What is in mind here, but for what the model has read already: what rules answered, what was tapped,
    and what others wrote."""
    focus, group = opening.conversation["focus"], opening.inbound.group
    key = opening.row["conversation_key"]
    found = await in_mind(tx, opening.person, key, focus, calls.now, MOST_MINDED, group=group)
    told = json.dumps(list(history), ensure_ascii=False)
    return [one for one in found if json.dumps(one.text, ensure_ascii=False)[1:-1] not in told]


def shown(draft: Draft | None) -> Mapping[str, Any]:
    """What the person sees of a draft, as facts for the model; tokens never leave the hub."""
    if draft is None:
        return {}
    return {
        "text": draft.text,
        "cards": [[card.title, *card.lines] for card in draft.cards],
        "choices": [option.label for option in draft.options],
    }
