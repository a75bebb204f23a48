"""Reads the sheets of ``voices/``: one labelled message a line, as JSON lines of ``castmatch understand``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

VOICES = Path(__file__).parent / "voices"
NOW = "2026-11-20T11:00:00+05:30"
"""A Friday, before noon."""
_KINDS = {
    "inv": "invite", "rem": "reminder", "conf": "confirm", "bulk": "bulk", "avail": "avail",
    "appr": "approval", "tape": "selftape", "offer": "offer",
}  # fmt: skip


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The labelled messages of one sheet."""
    for line in (VOICES / f"{name}.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            intents, role, around, text, said, times = (*line.split("|"), "", "", "")[:6]
            dates = [_time(each) for each in times.split()]
            yield {
                "text": text,
                "now": NOW,
                "tz": "Asia/Kolkata",
                "actor_role": role,
                "context": _context(around),
                "intents": intents.split(","),
                "entities": dict(_entity(each, dates) for each in re.split(r";\s+(?=\w+=)", said) if each),
                "dates": dates,
            }


def _moment(said: str) -> tuple[str, str]:
    month, day, clock = re.fullmatch(r"(\d\d)-(\d\d)(?:T(\d\d:\d\d))?", said).groups()  # type: ignore[union-attr]
    return f"{2026 if month >= '09' else 2027}-{month}-{day}", clock or ""


def _time(said: str) -> dict[str, Any]:
    first, _, last = said.partition("..")
    day, clock = _moment(first)
    end = None
    if last:
        until, closing = _moment(last)
        end = f"{until}T{closing or '23:59'}:00+05:30"
    return {"start": f"{day}T{clock or '00:00'}:00+05:30", "end": end}


def _context(said: str) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for part in filter(None, said.split("+")):
        kind, _, rest = part.partition(":")
        if kind == "res":
            out["last_result"] = rest.split("/")
        elif kind in ("pdf", "video"):
            out["attachment"] = {"mime": "application/pdf" if kind == "pdf" else "video/mp4"}
        elif kind == "grp":
            out["group"] = True
        elif kind == "choice":
            options, about = rest.rsplit(":", 1)
            out["pending"] = {"kind": "choice", "options": options.split("/"), "about": about}
        else:
            options = ["Approve", "Pass"] if kind == "appr" else []  # type: ignore[assignment]
            out["pending"] = {"kind": _KINDS[kind], "options": options, "about": rest}
    return out


def _entity(said: str, dates: list[dict[str, Any]]) -> tuple[str, Any]:
    key, _, value = said.strip().partition("=")
    return key, _value(key, value, dates)


def _value(key: str, said: str, dates: list[dict[str, Any]]) -> Any:
    if said.startswith("@"):
        start, end = dates[int(said[1:])]["start"], dates[int(said[1:])]["end"]
        whole = start[11:16] == "00:00"
        if key in ("date_range", "window"):
            return {"start": start[:10] if whole else start, "end": end[:10] if whole else end}
        return start[:10] if whole or key == "date" else start
    if key in ("playing_age", "height_cm"):
        low, _, high = said.partition("..") if ".." in said else (said, "", said)
        return {name: int(figure) for name, figure in (("min", low), ("max", high)) if figure}
    if key in ("rate", "rate_max"):
        amount, unit = said.split("/")
        return {"amount_minor": int(float(amount) * 100), "currency": "INR", "unit": unit}
    if said.startswith("{"):
        return json.loads(said)
    if said.startswith("["):
        return [_plain(each.strip()) for each in said[1:-1].split(",")]
    return _plain(said)


def _plain(said: str) -> Any:
    return int(said) if re.fullmatch(r"-?\d+", said) else said
