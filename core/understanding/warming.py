"""Patterns compiled before the text comes that needs them. Each costs some milliseconds, and a message of a
kind that nobody wrote yet would wait for a dozen of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping

from core.understanding.shapes import Shapes, Sought

PACKAGE = "core."


def ahead() -> Iterator[None]:
    """Of the modules that are loaded; between two steps others may do what they have to."""
    for name in sorted(name for name in sys.modules if name.startswith(PACKAGE)):
        for value in list(vars(sys.modules[name]).values()):
            for one in patterns(value):
                if one.compile():
                    yield


def patterns(value: object) -> Iterator[Shapes | Sought]:
    """A module's value, or what its tuples and tables hold."""
    if isinstance(value, Shapes | Sought):
        yield value
    elif isinstance(value, Mapping):
        for each in list(value.values()):
            yield from patterns(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from patterns(each)
