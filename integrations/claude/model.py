"""The desk's language model: chooses the model, keeps the patience, and never makes a person wait for it."""

from __future__ import annotations

import asyncio
import importlib
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from core.conversation.model import CallTool, ModelReply, ModelTurn
from core.errors import Unavailable
from core.memory.extraction import Reading, Utterance
from integrations.claude import history, prompt, reading
from integrations.claude.breaker import Breaker
from integrations.claude.loop import Failed, Hands, Malformed, Said, Spoken, converse
from integrations.claude.prices import cost
from integrations.claude.prompt import Request
from integrations.claude.routing import Route, choose
from integrations.claude.settings import Settings

if TYPE_CHECKING:
    from integrations.claude.service import Service

log = logging.getLogger(__name__)

COUNTS = ("input", "output", "cache_write", "cache_read")


class Claude:
    """One per process. ``clock``: monotonic seconds, for the breaker and the patience with a turn.

    ``strict`` refuses answers that are not as documented; for tests of an imitation.
    """

    def __init__(
        self, settings: Settings, *, clock: Callable[[], float] = time.monotonic, strict: bool = False
    ) -> None:
        self._settings = settings
        self._routes = settings.routes
        self._prices = settings.price_list
        self._clock = clock
        self._strict = strict
        self._loading = asyncio.Lock()
        self._service: Service | None = None
        self._beginnings = prompt.Beginnings()
        self.breaker = Breaker(clock)

    async def answer(self, turn: ModelTurn, call: CallTool) -> ModelReply:
        """One turn. Raises Unavailable: at once while the service rests, else within its patience."""
        if len(turn.text) > prompt.MOST_CHARS:
            raise Unavailable("the text is too long for a turn")
        if not self.breaker.allows():
            raise Unavailable("the model is resting", retry_after_s=self.breaker.rest_s)
        hands = Hands(call, [offer.name for offer in turn.tools])
        try:
            return await self._answer(turn, hands)
        except Failed as error:
            self.breaker.failed(error.pause_s)
            raise

    async def read(self, turns: Sequence[Utterance]) -> Reading:
        """What a talk that is over says; the light model's work. Raises Unavailable."""
        if not self.breaker.allows():
            raise Unavailable("the model is resting", retry_after_s=self.breaker.rest_s)
        taken, text = reading.asked(turns)
        if not taken:
            return Reading(())
        route = replace(self._routes["light"], max_tokens=reading.MOST_TOKENS)
        system = [{"type": "text", "text": reading.SYSTEM}]
        message = {"role": "user", "content": [{"type": "text", "text": text}]}
        service = await self._connected()
        try:
            said = await service.ask(Request(route, system, [], [message], reading.SCHEMA), route.patience_s)
        except Failed as error:
            self.breaker.failed(error.pause_s)
            raise
        self.breaker.succeeded()
        usage = {**said.usage, "cost": cost(said.usage, route.model, self._prices)}
        return Reading(reading.found(said, taken), usage, route.model)

    async def close(self) -> None:
        """Close connections, if any were opened."""
        if self._service is not None:
            await self._service.close()
            self._service = None

    async def _answer(self, turn: ModelTurn, hands: Hands) -> ModelReply:
        window = history.window(turn.history)
        route = choose(self._routes, turn.weight, history.speakers(window))
        first = prompt.said(turn)
        try:
            return await self._converse(turn, hands, route, window, first)
        except Malformed:
            if not window or hands.used:
                raise
            # Better a conversation without memory than one that is refused from now on.
            log.warning("model refused the history, starting afresh")
        return await self._converse(turn, hands, route, [], {**first, history.AFRESH: True})

    async def _converse(
        self,
        turn: ModelTurn,
        hands: Hands,
        route: Route,
        window: Sequence[history.Message],
        first: Mapping[str, Any],
    ) -> ModelReply:
        service = await self._connected()
        beginning = self._beginnings.of(turn.tools)
        by = history.maker(route.model, beginning.mark, history.sent([*window, first][:1], "")[0])
        left = route.patience_s

        async def ask(messages: Sequence[history.Message]) -> Said:
            nonlocal left
            if left <= 0:
                raise Failed("the model did not answer in time")
            began = self._clock()
            sent = history.sent([*window, *messages], by)
            said = await service.ask(Request(route, beginning.system, beginning.tools, sent), left)
            left -= self._clock() - began
            self.breaker.succeeded()
            return said

        spoken = await converse(first, ask, hands, by=by, rounds=self._settings.rounds)
        return ModelReply(spoken.text, tuple(spoken.appended), self._usage(spoken, route), route.model)

    def _usage(self, spoken: Spoken, route: Route) -> dict[str, float]:
        usage: dict[str, float] = {name: sum(one.get(name, 0) for one in spoken.spent) for name in COUNTS}
        usage["cost"] = sum(cost(one, route.model, self._prices) for one in spoken.spent)
        return usage

    async def _connected(self) -> Service:
        """The service, loaded beside the event loop: the SDK takes more than a second to import."""
        async with self._loading:
            if self._service is None:
                module = await asyncio.to_thread(importlib.import_module, "integrations.claude.service")
                self._service = module.Service(self._settings, strict=self._strict)
            return self._service
