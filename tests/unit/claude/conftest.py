"""One imitated service, one adapter, and a desk whose tools only remember that they were called."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from core.conversation.model import ModelTurn, ToolAnswer, ToolOffer
from tests.models import serving

OFFERS = (
    ToolOffer(
        "search_talent", "Find people.", {"type": "object", "properties": {"text": {"type": "string"}}}
    ),
    ToolOffer("add_to_list", "Put people on a list.", {"type": "object", "properties": {"people": {}}}),
)
TURN = ModelTurn("find women 24-30", "Now: Fri 20 Nov\nWriter: Priya, role casting_director", OFFERS, ())


def turn(text: str = TURN.text, **more: Any) -> ModelTurn:
    return replace(TURN, text=text, **more)


@dataclass
class Desk:
    """``answers`` by tool name; anything else is found and shown."""

    answers: dict[str, Any] = field(default_factory=dict)
    called: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    async def __call__(self, name, arguments):
        self.called.append((name, dict(arguments)))
        answer = self.answers.get(name, ToolAnswer({"found": 3, "shown_to_person": {"text": "3 people"}}))
        if isinstance(answer, BaseException):
            raise answer
        return answer


@pytest.fixture
async def service():
    async with serving() as made:
        yield made


@pytest.fixture
async def model(service):
    made = service.model()
    yield made
    await made.close()


@pytest.fixture
def desk():
    return Desk()
