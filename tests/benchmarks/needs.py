"""Reads what words each form of an order needs, and writes the table that a start looks them up in.

Run ``python -m tests.benchmarks.needs`` after a form changed. Forms that are not in the table are read at
run time, which takes some milliseconds each.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import core
from core.conversation.tools import collect
from core.understanding import needs
from core.understanding.shapes import Shapes, forms_of
from core.understanding.warming import patterns


def sources() -> Iterator[tuple[str, ...]]:
    """The patterns of every form in the core, and of whatever else an order is looked for by."""
    for info in walk_packages(core.__path__, "core."):
        for value in list(vars(import_module(info.name)).values()):
            for form in patterns(value):
                if isinstance(form, Shapes):
                    yield form.sources
    for tool in collect().values():
        for form in forms_of(tool.order):
            yield form.sources


def table() -> dict[str, list[str]]:
    """Every form's words by its key, in order of the keys."""
    forms = {needs.key(each): each for each in sources()}
    return {key: list(needs.read(forms[key])) for key in sorted(forms)}


def main() -> None:
    """Writes the table, a form on a line."""
    made = table()
    lines = (f"{json.dumps(key)}:{json.dumps(words, ensure_ascii=False)}" for key, words in made.items())
    needs.TABLE.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    print(f"{len(made)} forms, {needs.TABLE.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
