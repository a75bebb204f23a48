"""What clients send, validated once, with the sentence they get when it is wrong."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bots.web.parse import MAX_TEXT, clean

MAX_BODY = 256 * 1024
"""Bytes of a JSON body: a longest message, in any script, with room for the rest."""
MOST_ATTACHMENTS = 10
_LEFT = ("sent", "delivered", "read")
STATUSES: Mapping[str, tuple[str, ...]] = {
    "outbox": (
        "pending",
        "sending",
        "uncertain",
        *_LEFT,
        "failed",
        "refused",
        "expired",
        "cancelled",
        "dead",
    ),
    "inbound": ("new", "running", "done", "quarantined", "ignored", "dead"),
}
M = TypeVar("M", bound=BaseModel)


class Refusal(Exception):
    """A request that is answered with a status and one sentence."""

    def __init__(self, status: int, error: str, **headers: str) -> None:
        super().__init__(error)
        self.status, self.error, self.headers = status, error, headers


def _ref(value: Any) -> Any:
    """An attachment is its ``ref``, or what the upload answered."""
    return value.get("ref") if isinstance(value, dict) else value


def _clean(value: Any) -> Any:
    """Half a character (a client cut an emoji) is no reason to refuse the rest."""
    return clean(value) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_clean)]
Ref = Annotated[str, BeforeValidator(_ref), Field(max_length=100)]


class Body(BaseModel):
    """Unknown fields are ignored, so that a newer client can talk to an older hub."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)


class Written(Body):
    """``choice``: the token of what was picked. One of the three must be there."""

    message: Text | None = Field(default=None, max_length=MAX_TEXT)
    choice: str | None = Field(default=None, max_length=64)
    attachments: list[Ref] | None = Field(default=None, max_length=MOST_ATTACHMENTS)
    client_id: Text | None = Field(default=None, max_length=255)

    @property
    def empty(self) -> bool:
        """Nothing was said."""
        return not ((self.message or "").strip() or self.choice or self.attachments)


class ChatMessage(Written):
    """The body of ``POST /api/v1/chat/message``."""

    conversation_id: str


class SocketMessage(Written):
    """``{"type": "message", "text", "choice"?, "attachments"?, "client_id"?}``."""

    message: Text | None = Field(default=None, max_length=MAX_TEXT, alias="text")


class TicketWanted(Body):
    """The body of ``POST /api/v1/ws-ticket``."""

    conversation_id: str


def read(kind: type[M], raw: bytes | str) -> M:
    """A validated body. Raises Refusal 400 that names the field."""
    try:
        given = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "the body is not JSON") from error
    if not isinstance(given, dict):
        raise Refusal(400, "the body must be a JSON object")
    try:
        return kind.model_validate(given)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "body"
        raise Refusal(400, f"{where}: {_sentence(first)}") from error


def _sentence(problem: Mapping[str, Any]) -> str:
    kind, context = problem["type"], problem.get("ctx", {})
    match kind:
        case "missing":
            return "is missing"
        case "string_type":
            return "must be a text"
        case "list_type":
            return "must be a list"
        case "string_too_long":
            return f"at most {context['max_length']} characters"
        case "too_long":
            return f"at most {context['max_length']}"
        case _:
            return str(problem["msg"])


def limit_of(query: Mapping[str, str], *, default: int, most: int) -> int:
    """``limit`` of a query; more than the most there is means the most. Raises Refusal 400."""
    said = query.get("limit", "")
    if not said:
        return default
    if not (said.isascii() and said.isdecimal() and 0 < len(said) < 10 and int(said) > 0):
        raise Refusal(400, f"limit: must be a whole number from 1 to {most}")
    return min(int(said), most)


def status_of(query: Mapping[str, str], side: str) -> str | None:
    """``status`` of a query. Raises Refusal 400 naming the statuses there are."""
    said = query.get("status", "")
    if said and said not in STATUSES[side]:
        raise Refusal(400, f"status: must be one of {', '.join(STATUSES[side])}")
    return said or None
