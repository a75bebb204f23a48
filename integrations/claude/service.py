"""One request to Claude through the SDK, as values in and out. Importing this loads the SDK."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, cast

import anthropic
import httpx2
from anthropic.lib.streaming import AsyncMessageStream
from anthropic.types import ParsedMessage
from pydantic import RootModel

from integrations.claude.failures import STREAM_ERRORS, translated
from integrations.claude.loop import Failed, Said
from integrations.claude.prompt import CACHED, Request
from integrations.claude.settings import FIRST_WORD_S, Settings

CONNECT_S = 3.0
# The SDK names this class with every answer, and pydantic, which keeps such classes no longer than somebody
# holds them, would build it each time: two milliseconds.
_HELD = cast(Any, ParsedMessage)[cast(Any, AsyncMessageStream).__parameters__]


class Tools(RootModel[list[Mapping[str, Any]]]):
    """The SDK copies what it sends key by key; of a model it takes the copy that pydantic makes, in a
    fraction of the time and with the same bytes. Tools are nearly all of a request."""


class Service:
    """A connection pool to one address. ``strict``: refuse answers that are not as documented."""

    def __init__(self, settings: Settings, *, strict: bool = False) -> None:
        silence = min(FIRST_WORD_S, settings.timeout_s)
        timeout = httpx2.Timeout(silence, connect=min(CONNECT_S, silence))
        # The SDK itself never retries: it would wait as long as the provider asks, while a person waits.
        # On this machine no proxy of the environment may come between.
        self._client = anthropic.AsyncAnthropic(
            api_key=settings.api_key.get_secret_value(),
            base_url=settings.base,
            timeout=timeout,
            max_retries=0,
            http_client=httpx2.AsyncClient(trust_env=False, timeout=timeout) if settings.local else None,
            _strict_response_validation=strict,
        )

    async def ask(self, request: Request, patience_s: float) -> Said:
        """The model's whole answer. Raises Failed."""
        tools = Tools.model_construct(root=list(request.tools))
        fields: dict[str, Any] = {"tools": tools} if request.tools else {}
        config: dict[str, Any] = {"effort": request.route.effort} if request.route.effort else {}
        if request.schema is not None:
            config["format"] = {"type": "json_schema", "schema": dict(request.schema)}
        if config:
            fields["output_config"] = config
        try:
            async with asyncio.timeout(patience_s):
                return await self._stream(request, fields)
        except TimeoutError as error:
            raise translated(error) from error
        except STREAM_ERRORS as error:
            raise translated(error) from error

    async def _stream(self, request: Request, fields: Mapping[str, Any]) -> Said:
        # cache_control at the top marks the last block, wherever that is now: marks inside messages
        # would have to move with each turn and so change what is already cached.
        asked = self._client.messages.stream(
            model=request.route.model,
            max_tokens=request.route.max_tokens,
            system=list(request.system),  # type: ignore[arg-type]
            messages=list(request.messages),  # type: ignore[arg-type]
            cache_control=CACHED,  # type: ignore[arg-type]
            **fields,
        )
        whole = None
        async with asked as stream:
            # Read to the very end, so that the connection can be used again.
            async for event in stream:
                if event.type == "message_stop":
                    whole = event.message
        if whole is None:
            # A connection that closes early looks like the end of the stream to the SDK.
            raise Failed("the model's answer was cut off")
        return _said(whole)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()


def _said(message: anthropic.types.Message) -> Said:
    used = message.usage
    usage = {
        "input": used.input_tokens,
        "output": used.output_tokens,
        "cache_write": used.cache_creation_input_tokens or 0,
        "cache_read": used.cache_read_input_tokens or 0,
    }
    param = message.to_param()
    content = [_plain(block) for block in param["content"]]
    return Said(content, message.stop_reason or "", usage)


def _plain(block: Any) -> dict[str, Any]:
    """A block as the JSON it came as; sent back, it gives the same bytes as the SDK's own object."""
    return dict(block.to_dict(mode="json"))
