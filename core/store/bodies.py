"""A message as the JSON body of its row, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from operator import attrgetter
from typing import Any

from core.messages import Address, Attachment, Card, Choice, Outbound, Template
from core.store.database import Row

PREVIEW_CHARS = 140


def preview(message: Outbound) -> str:
    """The beginning of what it says."""
    text = message.text or " · ".join(card.title for card in message.cards)
    return shortened(text.replace("**", ""))


def shortened(text: str) -> str:
    """The beginning of a text, as the ledger shows it."""
    return text if len(text) <= PREVIEW_CHARS else f"{text[: PREVIEW_CHARS - 1].rstrip()}…"


def encode(message: Outbound) -> dict[str, Any]:
    """An Outbound as JSON values; times are columns of the row."""
    kept = zip(_KEPT, _values(message), strict=True)
    body = {name: value if type(value) in _SIMPLE else _plain(value) for name, value in kept}
    body["address"] = str(message.address)
    return body


_APART = ("address", "not_before", "expires_at")
_KEPT = tuple(each.name for each in fields(Outbound) if each.name not in _APART)
_values = attrgetter(*_KEPT)
_SIMPLE = frozenset([str, int, bool, float, type(None)])


def _plain(value: Any) -> Any:
    # What has parts goes through asdict, which takes its time; most values are plain already.
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def decode(row: Row) -> Outbound:
    """The Outbound of a row. While versions are replaced one by one, another one may have written it:
    what only that one knows is left out."""
    body = {name: row["body"][name] for name in _KEPT if name in row["body"]}
    template = body.pop("template", None)
    return Outbound(
        **{
            **body,
            "address": Address.parse(row["body"]["address"]),
            "cards": tuple(_card(card) for card in body.get("cards", ())),
            "choices": tuple(Choice(**choice) for choice in body.get("choices", ())),
            "attachments": tuple(Attachment(**item) for item in body.get("attachments", ())),
            "template": None if template is None else _template(template),
            "not_before": row["not_before"],
            "expires_at": row["expires_at"],
        }
    )


def _card(card: Mapping[str, Any]) -> Card:
    choices = tuple(Choice(**choice) for choice in card["choices"])
    return Card(card["title"], tuple(card["lines"]), card["image"], choices)


def _template(template: Mapping[str, Any]) -> Template:
    return Template(template["name"], template["language"], tuple(template["variables"]))
