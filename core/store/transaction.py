"""One open transaction as queries see it: statements in, rows out; it never commits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

from sqlalchemy import Executable, Table, bindparam, update
from sqlalchemy.engine import CursorResult

from core.store.engines import AwaitedConnection
from core.store.inserts import insert_into
from core.store.prepared import Forms, Row
from core.store.sqlite_driver import driver_of, visit


@cache
def _once(table: Table, dialect: str) -> Executable:
    # Built once per table: building it costs more than running it.
    made: Executable = insert_into(table, dialect).on_conflict_do_nothing()
    return made.execution_options(preserve_rowcount=True)


@cache
def _once_with_id(table: Table, dialect: str) -> Executable:
    made: Executable = insert_into(table, dialect).on_conflict_do_nothing().returning(table.c.id)
    return made


@cache
def _changing(table: Table, where: tuple[str, ...], names: tuple[str, ...]) -> Executable:
    conditions = [table.c[name] == bindparam(f"where_{name}", type_=table.c[name].type) for name in where]
    return update(table).where(*conditions).values({name: bindparam(f"new_{name}") for name in names})


class Tx:
    """One open transaction (or a read). Queries take it; only ``Database`` ends it.

    A statement object that is run more than once should be a constant of its module, with bound
    parameters: on SQLite it then costs a tenth (see ``prepared``).
    """

    def __init__(self, connection: AwaitedConnection, forms: Forms | None, *, quick: bool = False) -> None:
        self._connection = connection
        self._quick = quick
        self._forms = forms
        self._after: list[Callable[[], None]] = []
        self.wakes: set[tuple[str, str]] = set()
        self._depth = 0

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``: for the few statements that differ."""
        return self._connection.engine.dialect.name

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run one statement; its rows are already fetched."""
        if self._quick and self._connection.sync is not None:
            return self._connection.sync.execute(statement, parameters)
        return await self._connection.execute(statement, parameters)

    async def _run(self, statement: Executable, parameters: Any) -> tuple[list[Row], int] | None:
        """The rows and the count of a constant statement; None: it is none, or not on SQLite."""
        form = None if self._forms is None else self._forms.of(statement, parameters)
        if form is None:
            return None
        driver = driver_of(self._connection)
        if self._quick:
            return form.run(driver._conn, parameters or {})
        done: tuple[list[Row], int] = await visit(driver, form.run, driver._conn, parameters or {})
        return done

    async def rows(self, statement: Executable, parameters: Any = None) -> list[Row]:
        """All rows as mappings."""
        if (done := await self._run(statement, parameters)) is not None:
            return done[0]
        return [dict(row) for row in (await self.execute(statement, parameters)).mappings()]

    async def row(self, statement: Executable, parameters: Any = None) -> Row | None:
        """The first row as a mapping, or None."""
        if (done := await self._run(statement, parameters)) is not None:
            return done[0][0] if done[0] else None
        found = (await self.execute(statement, parameters)).mappings().first()
        return None if found is None else dict(found)

    async def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        """The first column of the first row, or None."""
        if (done := await self._run(statement, parameters)) is not None:
            return next(iter(done[0][0].values())) if done[0] else None
        return (await self.execute(statement, parameters)).scalar()

    async def change(self, statement: Executable, parameters: Any = None) -> int:
        """Run a statement that writes; how many rows it changed."""
        if (done := await self._run(statement, parameters)) is not None:
            return done[1]
        return (await self.execute(statement, parameters)).rowcount

    async def insert_once(self, table: Table, values: Row) -> bool:
        """Insert unless a unique key is taken; True when this call inserted the row."""
        return await self.change(_once(table, self.dialect), values) == 1

    async def insert_new(self, table: Table, values: Row) -> int | None:
        """The same; the new row's id, or None."""
        new: int | None = await self.scalar(_once_with_id(table, self.dialect), values)
        return new

    async def update(self, table: Table, where: Row, values: Row) -> int:
        """Set plain ``values`` in the rows whose columns equal ``where``; how many there were."""
        given = {f"where_{name}": value for name, value in where.items()}
        given |= {f"new_{name}": value for name, value in values.items()}
        return await self.change(_changing(table, tuple(where), tuple(values)), given)

    def after_commit(self, call: Callable[[], None]) -> None:
        """Run ``call`` once the transaction is durable; never if it is rolled back."""
        self._after.append(call)

    def wake(self, kind: str, key: str) -> None:
        """Ask the engine for a drain of ``key`` once the transaction is durable."""
        self.wakes.add((kind, key))

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """What fails inside keeps nothing of itself; the transaction goes on."""
        self._depth += 1
        name, kept = f"inner{self._depth}", len(self._after)
        await self._driver_sql(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            del self._after[kept:]
            await self._driver_sql(f"ROLLBACK TO SAVEPOINT {name}")
            raise
        finally:
            await self._driver_sql(f"RELEASE SAVEPOINT {name}")
            self._depth -= 1

    async def _driver_sql(self, sql: str) -> None:
        if self._quick and self._connection.sync is not None:
            driver_of(self._connection)._conn.execute(sql)
        else:
            await self._connection.driver_sql(sql)

    def committed(self) -> None:
        for call in self._after:
            call()
