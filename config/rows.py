"""Rows of the ledger for programs: what happened, when and why."""

from __future__ import annotations

from typing import Any

from core.ledger import came, went
from core.store.database import Row
from core.texts import Words


def outbox_row(row: Row) -> dict[str, Any]:
    """One message out; no text."""
    names = ("id", "key", "channel", "account", "purpose", "status", "reason", "attempts", "provider_id")
    became = went(row["status"], row["reason"], Words()).text
    times = _times(row, "created_at", "sent_at", "delivered_at", "read_at")
    return {**_named(row, *names), "became": became, **times}


def inbound_row(row: Row) -> dict[str, Any]:
    """One delivery; no text."""
    names = ("id", "provider_id", "channel", "account", "kind", "status", "error", "attempts", "took_ms")
    became = came(row["status"], row["outcome"], row["error"], row["took_ms"], Words()).text
    return {**_named(row, *names, "outcome"), "became": became, **_times(row, "received_at", "done_at")}


def with_preview(shown: dict[str, Any], row: Row) -> dict[str, Any]:
    """The same row for somebody who may read along: its first words, whose it is and where."""
    more = {"conversation": row["conversation_key"], "person_id": row["person_id"], "preview": row["preview"]}
    if "inbound_id" in row:
        more["inbound_id"] = row["inbound_id"]
    return {**shown, **more}


def _named(row: Row, *names: str) -> dict[str, Any]:
    return {name: row[name] for name in names}


def _times(row: Row, *names: str) -> dict[str, Any]:
    return {name: row[name].isoformat() if row[name] else None for name in names}
