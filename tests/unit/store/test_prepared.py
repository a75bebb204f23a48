"""A statement that is run again gives what it gave the first time, whatever runs it."""

from __future__ import annotations

import gc
from datetime import UTC

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import (
    Boolean,
    Column,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    create_engine,
    func,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import aiosqlite

from core.store.database import Database
from core.store.prepared import MOST_IN_A_LIST, Forms
from core.store.schema import Json, Utc, notice
from core.store.sqlite_driver import _COMPILED
from tests.fakes import START, create_schema, sqlite_url

thing = Table(
    "thing",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("name", String(60)),
    Column("at", Utc),
    Column("facts", Json),
    Column("raw", LargeBinary),
    Column("on", Boolean),
    Column("state", String(8), default="new"),
)
FULL = insert(thing)
TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=30)
ROWS = st.fixed_dictionaries(
    {
        "name": st.none() | TEXTS,
        "at": st.none() | st.datetimes(timezones=st.just(UTC)),
        "facts": st.dictionaries(TEXTS, st.integers(-5, 5) | TEXTS | st.none(), max_size=3),
        "raw": st.none() | st.binary(max_size=20),
        "on": st.none() | st.booleans(),
        "state": st.just("old"),
    }
)


@pytest.fixture
def engine():
    made = create_engine("sqlite://")
    thing.create(made)
    yield made
    made.dispose()


def run(forms, connection, statement, values=None):
    """As the store runs it: by its form from the second time on."""
    form = forms.of(statement, values)
    own = connection.connection.dbapi_connection
    if form is not None:
        return form.run(own, values or {})
    result = connection.execute(statement, values)
    if result.returns_rows:
        rows = [dict(row) for row in result.mappings()]
        return rows, len(rows)
    return [], result.rowcount


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_values_of_every_type_come_back_as_they_came_from_sqlalchemy(row):
    engine, forms = create_engine("sqlite://"), Forms(aiosqlite.dialect())
    thing.create(engine)
    one = select(thing).where(thing.c.id == bindparam("id"))
    with engine.connect() as connection:
        for number in (1, 2):
            run(forms, connection, FULL, {"id": number, **row})
        found = [run(forms, connection, one, {"id": number})[0] for number in (1, 2)]
        plain = [dict(r) for r in connection.execute(select(thing)).mappings()]
    engine.dispose()

    assert [rows[0] for rows in found] == plain
    assert [{**rows[0], "id": 0} for rows in found] == [{"id": 0, **row}] * 2


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 30), max_size=MOST_IN_A_LIST + 4))
def test_lists_of_any_length_find_the_same(numbers):
    engine, forms = create_engine("sqlite://"), Forms(aiosqlite.dialect())
    thing.create(engine)
    some = select(thing.c.id).where(thing.c.id.in_(bindparam("ids", expanding=True))).order_by(thing.c.id)
    with engine.connect() as connection:
        connection.execute(insert(thing), [{"id": n, "name": "x"} for n in range(1, 21)])
        answers = [run(forms, connection, some, {"ids": numbers}) for _ in range(3)]
    engine.dispose()

    wanted = [{"id": n} for n in sorted(set(numbers)) if n <= 20]
    assert answers == [(wanted, len(wanted))] * 3


def test_changes_are_counted_and_returned_rows_are_rows(engine):
    forms = Forms(engine.dialect)
    rename = update(thing).where(thing.c.name == bindparam("was")).values(name=bindparam("becomes"))
    bump = update(thing).values(on=True).returning(thing.c.id, thing.c.on)
    with engine.connect() as connection:
        connection.execute(insert(thing), [{"id": n, "name": "a"} for n in (1, 2)])
        changed = [
            run(forms, connection, rename, {"was": was, "becomes": to})[1]
            for was, to in (("a", "b"), ("b", "c"), ("nobody", "d"))
        ]
        bumped = [run(forms, connection, bump) for _ in range(2)]

    assert changed == [2, 2, 0]
    assert bumped == [([{"id": 1, "on": True}, {"id": 2, "on": True}], 2)] * 2


def test_a_default_that_sqlalchemy_makes_is_made_at_every_run(engine):
    forms = Forms(engine.dialect)
    with engine.connect() as connection:
        for n in range(1, 4):
            run(forms, connection, FULL, {"id": n, "name": "x"})
        states = connection.execute(select(thing.c.state)).scalars().all()

    assert states == ["new"] * 3


@pytest.mark.parametrize("name", ["it's", "what?", "'; DROP TABLE thing; --", "a \\ b", "%s :x ?1"])
def test_a_constant_stands_in_the_text_and_means_itself(engine, name):
    forms = Forms(engine.dialect)
    query = select(func.count()).select_from(thing).where(thing.c.name == name, thing.c.id > bindparam("id"))
    with engine.connect() as connection:
        connection.execute(insert(thing), [{"id": 1, "name": name}, {"id": 2, "name": "other"}])
        answers = [run(forms, connection, query, {"id": 0})[0] for _ in range(2)]
        form = forms.of(query, {"id": 0})

    assert answers == [[{"count_1": 1}]] * 2
    assert len(form.given) == 1


def test_a_question_mark_in_the_text_of_a_statement_is_no_place(engine):
    forms = Forms(engine.dialect)
    query = select(thing.c.id).where(thing.c.name == literal_column("'what?'"), thing.c.id > bindparam("id"))
    with engine.connect() as connection:
        connection.execute(insert(thing), [{"id": 1, "name": "what?"}])
        answers = [run(forms, connection, query, {"id": 0})[0] for _ in range(2)]

    assert answers == [[{"id": 1}]] * 2


def test_statements_made_for_one_call_are_not_kept(engine):
    forms = Forms(engine.dialect)
    with engine.connect() as connection:
        for n in range(50):
            run(forms, connection, select(thing).where(thing.c.id == n))
    gc.collect()

    assert len(forms._seen) <= 1


async def test_what_one_database_compiled_serves_another(tmp_path):
    """Readers, writers and every database of a process: the same statement is compiled once."""
    one = select(notice.c.id, notice.c.arguments, notice.c.due_at).where(notice.c.key == bindparam("key"))
    row = {"org_id": "o", "kind": "k", "subject": "s", "arguments": {"a": [1]}, "due_at": START}
    found, compiled = [], []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        database = Database(sqlite_url(tmp_path / name))
        await create_schema(database)
        async with database.transaction() as tx:
            await tx.execute(notice.insert(), [{**row, "key": name}])
            found += await tx.rows(one, {"key": name})
        async with database.read() as tx:
            found += [await tx.row(one, {"key": name}) for _ in range(2)]
        compiled.append(len(_COMPILED))
        await database.close()

    assert found == [{"id": 1, "arguments": {"a": [1]}, "due_at": START}] * 6
    assert compiled[0] == compiled[1]
