"""Reading single fields of an update, whatever they hold: no update is trusted to be well formed."""

from __future__ import annotations

import math
from typing import Any

Raw = dict[str, Any]
_NOTHING: Raw = {}
_LARGEST = 2**63 - 1


def mapping(value: object) -> Raw:
    """The value if it is an object, else an empty one that must not be written to."""
    return value if isinstance(value, dict) else _NOTHING


def mappings(value: object) -> list[Raw]:
    """The objects of a list, in order; empty for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def integer(value: object) -> int | None:
    """A 64-bit whole number, also when it came as text (JavaScript senders quote large ids)."""
    if isinstance(value, str) and 0 < len(value) <= 20 and value.isascii():
        digits = value.removeprefix("-")
        value = int(value) if digits.isdecimal() else None
    if isinstance(value, int) and not isinstance(value, bool) and -_LARGEST <= value <= _LARGEST:
        return value
    return None


def number(value: object) -> float | None:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Compared as it is: a whole number of 400 digits does not fit a float.
    if not -_LARGEST <= value <= _LARGEST:
        return None
    return float(value) if math.isfinite(value) else None


def string(value: object, limit: int = 200) -> str:
    """Text without NULs and lone surrogates (databases refuse both), cut at ``limit`` characters."""
    if not isinstance(value, str):
        return ""
    value = value[: limit + 64].replace("\0", "")[:limit] if "\0" in value else value[:limit]
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value
