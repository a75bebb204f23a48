"""Content resources: what WhatsApp's buttons, lists and approved templates are sent as.

Buttons and lists need a resource of their own at Twilio before they can be sent. All words and ids
are variables of it, so one resource per shape (two lines and three buttons, say) serves for ever.
Rules for variables (twilio.com/docs/api/errors/21656 and 21658, .../content/using-variables-with-content-api,
read 2026-11): no newline, no tab, at most four spaces in a row, not empty, better below 250
characters, at most 100 of them.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import re
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bots.twilio.client import translated
from bots.whatsapp.errors import policy_of
from bots.whatsapp.templates import TEMPLATE_PREFIX, create
from core.errors import Unavailable, Undeliverable

log = logging.getLogger(__name__)
SHAPE_PREFIX = "castmatch_shape_"
_MAX_SHAPES = 500
_MAX_VARIABLES = 100
_MAX_VARIABLE_CHARS = 240
_RELIST_S = 300.0
_PAGE_SIZE = 500


@dataclass(frozen=True, slots=True)
class Shaped:
    """A message taken apart: ``types`` holds placeholders, ``variables`` what goes into them."""

    types: Mapping[str, Any]
    variables: Mapping[str, str]

    @property
    def friendly_name(self) -> str:
        text = json.dumps(self.types, sort_keys=True)
        return SHAPE_PREFIX + hashlib.sha256(text.encode()).hexdigest()[:24]


def shaped(content: Mapping[str, Any]) -> Shaped:
    """``{"twilio/quick-reply": {...}}`` with every word and id turned into a variable. Line breaks
    stay in the shape, because a variable must not hold one."""
    values: list[str] = []
    types = {
        kind: {name: _placeholders(value, values) for name, value in sorted(fields.items())}
        for kind, fields in content.items()
    }
    if len(values) > _MAX_VARIABLES:
        # Many short lines: the words themselves become the resource, braces kept from meaning.
        types = {
            kind: {**fields, "body": fields["body"].replace("{{", "{\u2060{")}
            for kind, fields in content.items()
        }
        values = []
    return Shaped(types, {str(n): value for n, value in enumerate(values, 1)})


def _placeholders(value: Any, values: list[str]) -> Any:
    if isinstance(value, list):
        return [_placeholders(item, values) for item in value]
    if isinstance(value, dict):
        return {name: _placeholders(item, values) for name, item in value.items()}
    return "\n".join(_line(line, values) for line in str(value).split("\n"))


def _line(line: str, values: list[str]) -> str:
    line = re.sub(r" {5,}", "    ", line.replace("\t", " ")).rstrip()
    placeholders = ""
    while line:
        end = _MAX_VARIABLE_CHARS if len(line) > _MAX_VARIABLE_CHARS else len(line)
        # Cut between two letters, so that no variable begins or ends with a space.
        while 1 < end < len(line) and (line[end - 1].isspace() or line[end].isspace()):
            end -= 1
        values.append(line[:end])
        placeholders += f"{{{{{len(values)}}}}}"
        line = line[end:]
    return placeholders


def variable(value: str) -> str:
    """A template's variable as Twilio accepts it: one line, never empty, not too long."""
    text = " ".join(value.split()) or "-"
    return text if len(text) <= _MAX_VARIABLE_CHARS else text[: _MAX_VARIABLE_CHARS - 1].rstrip() + "…"


class Contents:
    """Finds or makes content resources; remembers their ids for the life of the client."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._shapes: OrderedDict[str, str] = OrderedDict()
        self._templates: dict[str, str] = {}
        self._listed_at: float | None = None
        self._lock = asyncio.Lock()

    async def shape(self, shape: Shaped) -> str:
        """The id of a resource of this shape, made when there is none. Raises the hub's errors;
        never uncertain, because nothing was sent."""
        name = shape.friendly_name
        async with self._lock:
            if name not in self._shapes:
                await self._list()
            if name not in self._shapes:
                self._remember(name, await self._create(shape))
            self._shapes.move_to_end(name)
            return self._shapes[name]

    async def template(self, name: str, language: str) -> str | None:
        """The id of an approved template in this language, else in English, else None."""
        whole = language.lower().replace("-", "_")
        codes = dict.fromkeys((whole, whole.partition("_")[0], "en"))
        wanted = [f"{TEMPLATE_PREFIX}{name}_{code}" for code in codes]
        async with self._lock:
            if wanted[0] not in self._templates:
                await self._list()
            return next((self._templates[key] for key in wanted if key in self._templates), None)

    def forget(self, sid: str) -> None:
        """A resource that Twilio no longer knows: the next attempt finds or makes it anew."""
        self._listed_at = None
        for known in (self._shapes, self._templates):
            for name in [name for name, value in known.items() if value == sid]:
                del known[name]

    async def _list(self) -> None:
        now = time.monotonic()
        if self._listed_at is not None and now - self._listed_at < _RELIST_S:
            return
        self._listed_at = now
        try:
            with translated(policy_of):
                found = await self._client.content.v1.contents.list_async(page_size=_PAGE_SIZE)
        except Undeliverable:
            log.warning("the account does not list its contents")
            return
        except Unavailable:
            self._listed_at = None
            raise
        for content in found:
            name = content.friendly_name or ""
            if name.startswith(SHAPE_PREFIX):
                self._remember(name, content.sid)
            elif name.startswith(TEMPLATE_PREFIX):
                self._templates[name] = content.sid

    async def _create(self, shape: Shaped) -> str:
        samples = {number: f"text {number}" for number in shape.variables}
        with translated(policy_of):
            created = await create(self._client, shape.friendly_name, "en", samples, shape.types)
            if not isinstance(created.sid, str):
                raise ValueError("content without an id")
        return str(created.sid)

    def _remember(self, name: str, sid: str) -> None:
        self._shapes[name] = sid
        while len(self._shapes) > _MAX_SHAPES:
            self._shapes.popitem(last=False)
