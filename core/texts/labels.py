"""What is written on a button is the same in each of the desk's languages: who reads "Manzoor" and types
"accept" means it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from core.texts.catalogue import FOLDER, LANGUAGES

_LONGEST = 30
_LINE = re.compile(rf"^([a-z][a-z0-9-]*) *= *([^{{}}\n]{{1,{_LONGEST}}})$", re.MULTILINE)
"""A text on one line, without values, short enough for a button."""


def same_label(text: str, label: str) -> bool:
    """Whether a text is what a button says, or what it would say in another language."""
    said, shown = _plain(text), label.strip().casefold()
    if said == shown:
        return True
    if not said or len(said) > _LONGEST or len(shown) > _LONGEST:
        return False
    keys = _keys()
    return not set(keys.get(said, "").split()).isdisjoint(keys.get(shown, "").split())


def _plain(text: str) -> str:
    return text.strip().casefold()


@cache
def _keys() -> Mapping[str, str]:
    """The keys of a short text, a blank between them. Read with the first answer that is typed."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for path in sorted((FOLDER / language).glob("*.ftl")):
            for key, text in _LINE.findall(path.read_text(encoding="utf-8")):
                found.setdefault(text.strip().casefold(), set()).add(key)
    return {text: " ".join(sorted(keys)) for text, keys in found.items()}
