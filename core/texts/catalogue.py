"""Looks texts up in the reader's language and writes times and money the way they are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LANGUAGES = ("en", "hi", "hi-Latn")
FOLDER = Path(__file__).parent
ZONE_NAMES = {"Asia/Kolkata": "IST", "Asia/Calcutta": "IST", "UTC": "UTC", "Asia/Dubai": "GST"}
"""Short names people use; elsewhere the zone database's own abbreviation is shown."""
_DEVANAGARI = re.compile(r"[ऀ-ॿ]")


def language_of(text: str, fallback: str) -> str:
    """The language to answer in: Devanagari is answered in Devanagari, else ``fallback``."""
    return "hi" if _DEVANAGARI.search(text) else fallback


@cache
def _bundle(language: str) -> FluentBundle:
    """Made with the first text, and read text by text as they are said: all of them would keep that first
    text waiting for half a second, and take 3 MiB."""
    from fluent.runtime import FluentBundle

    locale = "hi-IN" if language.startswith("hi") else "en-IN"
    return FluentBundle([locale], use_isolating=False)


_BEGINS = re.compile(r"^(?=[a-zA-Z][\w-]* *=|#)", re.MULTILINE)
_KEY = re.compile(r"[a-zA-Z][\w-]*(?= *=)")


@cache
def _sources(language: str) -> Mapping[str, str]:
    """Each text as it stands in its file, by its key."""
    found: dict[str, str] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in _BEGINS.split(path.read_text(encoding="utf-8")):
            if (key := _KEY.match(entry)) is not None:
                found.setdefault(key[0], entry)
    return found


def _pattern(language: str, key: str) -> Any:
    """What Fluent made of a text; None where the language has none of the key."""
    bundle, source = _bundle(language), _sources(language).get(key)
    if source is None:
        return None
    if not bundle.has_message(key):
        from fluent.runtime import FluentResource

        bundle.add_resource(FluentResource(source))
    return bundle.get_message(key).value if bundle.has_message(key) else None


def keys(language: str) -> set[str]:
    """Every text key of a language."""
    return set(_sources(language))


class Words:
    """The texts of one reader: their language and time zone."""

    __slots__ = ("language", "timezone")

    def __init__(self, language: str = "en", timezone: str = "Asia/Kolkata") -> None:
        self.language = language if language in LANGUAGES else "en"
        self.timezone = timezone

    def __call__(self, key: str, **values: Any) -> str:
        """The text behind ``key``. Raises KeyError for a key that no catalogue has."""
        return _written(self.language, key, values) if values else _constant(self.language, key)

    def has(self, key: str) -> bool:
        """Whether the catalogue knows a key."""
        return key in _sources("en")

    def day(self, at: datetime) -> str:
        """``Sat 21 Nov``, in the reader's zone."""
        local = at.astimezone(ZoneInfo(self.timezone))
        return f"{local:%a} {local.day} {local:%b}"

    def clock(self, at: datetime) -> str:
        """``4:00 PM``, in the reader's zone."""
        local = at.astimezone(ZoneInfo(self.timezone))
        return f"{local.hour % 12 or 12}:{local:%M} {'AM' if local.hour < 12 else 'PM'}"

    def time(self, at: datetime) -> str:
        """``Sat 21 Nov, 4:00 PM IST``: what every date that matters is echoed as."""
        zone = ZONE_NAMES.get(self.timezone) or at.astimezone(ZoneInfo(self.timezone)).tzname() or ""
        return f"{self.day(at)}, {self.clock(at)} {zone}".strip()

    def names(self, names: list[str], most: int = 8) -> str:
        """``Amrita, Simran and Jasleen``; the rest beyond ``most`` are counted."""
        shown, rest = names[:most], len(names) - most
        if rest > 0:
            return self("names-more", names=", ".join(shown), rest=rest)
        if len(shown) < 2:
            return "".join(shown)
        return self("names-and", first=", ".join(shown[:-1]), last=shown[-1])

    def money(self, paise: int) -> str:
        """``₹30,00,000``: grouped as in India, paise only when there are some."""
        whole, rest = divmod(abs(paise), 100)
        digits = str(whole)
        head, tail = digits[:-3], digits[-3:]
        groups = [head[max(0, i - 2) : i] for i in range(len(head), 0, -2)][::-1]
        shown = ",".join([*groups, tail]) if head else tail
        return f"{'-' if paise < 0 else ''}₹{shown}" + (f".{rest:02d}" if rest else "")


def _written(reader: str, key: str, values: dict[str, Any]) -> str:
    for language in (reader, "en"):
        value = _pattern(language, key)
        if value is not None:
            plain = _plain(values)
            long = {f"{_MARK}{n}{_MARK}": name for n, name in enumerate(plain) if _too_long(plain[name])}
            given = {**plain, **{n: m for m, n in long.items()}}
            text, errors = _bundle(language).format_pattern(value, given)
            if errors:
                raise KeyError(f"{key} ({language}): {errors[0]}")
            said = str(text)
            for mark, name in long.items():
                said = said.replace(mark, plain[name])
            return _ENDS_TWICE.sub(".", said)
    raise KeyError(key)


_ENDS_TWICE = re.compile(r"(?<=\b[A-Z])\.\.(?!\.)")
"""``Harleen S..``: a sentence that ends with a shortened name has one stop."""


_MARK = "\ue0ff"
"""Stands for a long value while Fluent writes the text; private use, so nobody types it."""
_MOST_CHARS = 1000
"""Fluent refuses values of more than 2,500 characters; a pasted note or letter may be longer."""


def _too_long(value: object) -> bool:
    return isinstance(value, str) and len(value) > _MOST_CHARS


@cache
def _constant(reader: str, key: str) -> str:
    """A text without values is the same every time."""
    return _written(reader, key, {})


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    # Outside text may hold braces or a leading dot: Fluent takes arguments as data, never as syntax.
    return {name: value if isinstance(value, int | float) else str(value) for name, value in values.items()}
