"""SQLite statements that are run again and again, without SQLAlchemy's part at every run.

SQLAlchemy spends some 60 to 100 microseconds on a statement that SQLite answers in ten. A statement
object that is run a second time is a constant of some module: its text, the order of its values and
the conversions of its columns are worked out once and kept. Statements built anew for each call never
come here, and nothing else changes for them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Executable, Insert
from sqlalchemy.sql.compiler import ExpandedState

Row = Mapping[str, Any]
Convert = Callable[[Any], Any]
MOST_IN_A_LIST = 16
"""Longer lists would make a form for each length; SQLAlchemy runs them."""


@dataclass(frozen=True, slots=True)
class Form:
    """One statement as SQLite takes it. ``run`` may be called from any thread that owns the connection.

    ``template``: its values with the constant ones in place; ``given``: (place, name, conversion) of the
    others, ``items``: (place, name, index, conversion) of those that come in lists.
    """

    sql: str
    template: tuple[Any, ...]
    given: tuple[tuple[int, str, Convert | None], ...]
    items: tuple[tuple[int, str, int, Convert | None], ...]
    names: tuple[str, ...]
    converts: tuple[tuple[str, Convert], ...]

    def run(self, connection: sqlite3.Connection, values: Row) -> tuple[list[Row], int]:
        """The rows, and how many there are or were changed."""
        places = list(self.template)
        for place, name, convert in self.given:
            places[place] = values[name] if convert is None else convert(values[name])
        for place, name, index, convert in self.items:
            item = values[name][index]
            places[place] = item if convert is None else convert(item)
        cursor = connection.execute(self.sql, places)
        names, converts = self.names, self.converts
        if not names:
            return [], cursor.rowcount
        found: list[Row] = []
        for row in cursor.fetchall():
            made = dict(zip(names, row))  # noqa: B905 - a row is as long as its names
            for name, convert in converts:
                made[name] = convert(made[name])
            found.append(made)
        return found, len(found)


Seen = WeakKeyDictionary[Executable, dict[Any, Form | None]]

SEEN: Seen = WeakKeyDictionary()
"""Of this process's SQLite databases: their readers and writers run many of the same statements."""


class Forms:
    """The forms of statements; ``seen`` may be shared by connections that speak the same dialect."""

    def __init__(self, dialect: Dialect, seen: Seen | None = None) -> None:
        self._dialect = dialect
        self._seen: Seen = WeakKeyDictionary() if seen is None else seen

    def of(self, statement: Executable, given: Any) -> Form | None:
        """The form of a statement for values of this shape; None: let SQLAlchemy run it."""
        forms = self._seen.get(statement)
        if forms is None:
            self._seen[statement] = {}
            return None
        shape = _shape(statement, {} if given is None else given)
        if shape is None:
            return None
        if shape not in forms:
            forms[shape] = self._make(statement, given or {})
        return forms[shape]

    def _make(self, statement: Executable, given: Mapping[str, Any]) -> Form | None:
        keys = list(given) if isinstance(statement, Insert) else None
        compiled: Any = statement.compile(dialect=self._dialect, column_keys=keys)  # type: ignore[attr-defined]
        if compiled.insert_prefetch or compiled.update_prefetch:
            return None  # SQLAlchemy makes the missing defaults
        state: ExpandedState = compiled.construct_expanded_state(given, escape_names=False)
        sql, places = _places(state, {**compiled._bind_processors, **state.processors}, given)
        columns = [(entry.keyname, _result(entry.type, self._dialect)) for entry in compiled._result_columns]
        return Form(
            sql,
            *places,
            tuple(name for name, _ in columns),
            tuple((name, convert) for name, convert in columns if convert is not None),
        )


def _shape(statement: Executable, given: Any) -> Any:
    """What the text depends on: an insert's columns, the lengths of lists. None: too many to keep."""
    if type(given) is not dict:
        return None
    if statement.is_insert:
        return tuple(given)
    lengths: tuple[int, ...] = ()
    for value in given.values():  # a loop: a generator takes twice as long, two dozen times a turn
        if type(value) is list:
            lengths += (len(value),)
    return None if lengths and max(lengths) > MOST_IN_A_LIST else lengths


def _places(
    state: ExpandedState, converts: Mapping[str, Any], given: Mapping[str, Any]
) -> tuple[str, tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]]:
    """The text, and a form's template, given values and list items.

    Constants that SQL can write are written into the text: SQLite plans a statement anew each time a
    value is bound that a partial index might depend on, and that takes ten times as long as running it.
    """
    expanded = state.parameter_expansion.items()
    inside = {new: (old, n) for old, news in expanded for n, new in enumerate(news)}
    pieces = state.statement.split("?")
    names = state.positiontup or ()
    writable = len(pieces) == len(names) + 1  # else a text holds a question mark
    sql, template = pieces[0], list[Any]()
    plain, items = [], []
    for name, after in zip(names, pieces[1:] if writable else [""] * len(names), strict=True):
        whole, index = inside.get(name, (name, -1))
        convert = _single(converts.get(name) or converts.get(whole))
        mark = "?"
        if whole not in given:
            constant = state.parameters[name]
            constant = constant if convert is None else convert(constant)
            mark = _literal(constant) if writable else "?"
            template += [constant] if mark == "?" else []
        else:
            place = len(template)
            template.append(None)
            if index < 0:
                plain.append((place, whole, convert))
            else:
                items.append((place, whole, index, convert))
        sql += mark + after
    return sql if writable else state.statement, (tuple(template), tuple(plain), tuple(items))


def _literal(value: Any) -> str:
    """A value as SQL text; a place for it where that is not plain."""
    if isinstance(value, str) and "\x00" not in value:
        return "'" + value.replace("'", "''") + "'"
    return str(value) if type(value) is int else "?"


def _single(converts: Any) -> Convert | None:
    """The conversion of a value; SQLAlchemy keeps those of list items in a tuple."""
    convert: Convert | None = converts[0] if isinstance(converts, Sequence) else converts
    return convert


def _result(kind: Any, dialect: Dialect) -> Convert | None:
    convert: Convert | None = kind._cached_result_processor(dialect, None)
    return convert
