"""What the search is compared with: the usual engines over the same people, filters read for them."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.casting.talent.model import Talent
from tests.benchmarks.people.lives import Person
from tests.benchmarks.people.questions import Filters, Question

TOP = 10
_WORD = re.compile(r"\w+")


def text_of(one: Talent) -> str:
    """A profile as the text that a plain engine is given."""
    skills = ", ".join(slug.replace("-", " ") for slug in one.skills)
    return f"{skills}. {one.bio} {one.build} {one.city}"


def words_of(text: str) -> list[str]:
    """Its words in lower case."""
    return [word.lower() for word in _WORD.findall(text)]


class Fts5:
    """Plain SQLite: bm25 over all words, joined with the filters in SQL."""

    name = "FTS5 bm25, filters in SQL"

    def __init__(self, path: Path) -> None:
        self.kept = path.exists()
        self._db = sqlite3.connect(path)
        if self.kept:
            return
        self._db.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
            "CREATE TABLE p(id INTEGER PRIMARY KEY, gender TEXT, low INT, high INT, city TEXT);"
            "CREATE INDEX p_city ON p(city); CREATE INDEX p_age ON p(low, high);"
            "CREATE VIRTUAL TABLE t USING fts5(body, tokenize='porter unicode61');"
            "CREATE VIRTUAL TABLE n USING fts5(body, tokenize='trigram');"
        )

    def add(self, people: Sequence[tuple[Person, Talent]]) -> None:
        """One chunk."""
        if self.kept:
            return
        rows = [(one.number, one.gender, *(one.ages or (None, None)), one.city) for one, _ in people]
        self._db.executemany("INSERT INTO p VALUES (?,?,?,?,?)", rows)
        texts = [(one.number, text_of(profile)) for one, profile in people]
        self._db.executemany("INSERT INTO t(rowid, body) VALUES (?,?)", texts)
        names = [(one.number, profile.name) for one, profile in people]
        self._db.executemany("INSERT INTO n(rowid, body) VALUES (?,?)", names)

    def built(self) -> None:
        """All are in."""
        self._db.commit()
        self._db.execute("ANALYZE")

    def find(self, question: Question) -> list[int]:
        """The best ten."""
        if question.kind == "name":
            return self._named(question.text)
        match = " OR ".join(f'"{word}"' for word in words_of(question.terms))
        where, values = _sql(question.filters)
        query = (
            "SELECT t.rowid FROM t JOIN p ON p.id = t.rowid WHERE t MATCH ?"
            f"{where} ORDER BY bm25(t) LIMIT {TOP}"
        )
        return [row[0] for row in self._db.execute(query, (match, *values))]

    def _named(self, text: str) -> list[int]:
        grams = {low[i : i + 3] for low in [text.lower()] for i in range(len(low) - 2)}
        match = " OR ".join('"' + gram.replace('"', "") + '"' for gram in sorted(grams))
        query = f"SELECT rowid FROM n WHERE n MATCH ? ORDER BY bm25(n) LIMIT {TOP}"
        return [row[0] for row in self._db.execute(query, (match,))]

    def more_like(self, text: str, number: int) -> list[int]:
        """bm25 of a whole profile's words against the others'."""
        match = " OR ".join(f'"{word}"' for word in dict.fromkeys(words_of(text)) if len(word) > 3)
        query = f"SELECT rowid FROM t WHERE t MATCH ? AND rowid <> ? ORDER BY bm25(t) LIMIT {TOP}"
        return [row[0] for row in self._db.execute(query, (match, number))]


def _sql(filters: Filters) -> tuple[str, list[Any]]:
    where, values = "", []
    if filters.gender:
        where, values = where + " AND p.gender = ?", [*values, filters.gender]
    if filters.ages:
        where, values = where + " AND p.high >= ? AND p.low <= ?", [*values, *filters.ages]
    if filters.city:
        where, values = where + " AND p.city = ?", [*values, filters.city]
    return where, values


class Tantivy:
    """tantivy-py: bm25 with the same filters; names by its fuzzy terms, one edit up to five letters."""

    name = "tantivy"

    def __init__(self, path: Path) -> None:
        import tantivy

        self._lib = tantivy
        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("id", stored=True, indexed=True)
        schema.add_text_field("body", tokenizer_name="en_stem")
        schema.add_text_field("name", tokenizer_name="default")
        schema.add_text_field("gender", tokenizer_name="raw")
        schema.add_text_field("city", tokenizer_name="raw")
        schema.add_integer_field("low", indexed=True, fast=True)
        schema.add_integer_field("high", indexed=True, fast=True)
        self._schema = schema.build()
        path.mkdir()
        self._index = tantivy.Index(self._schema, str(path))
        self._writer = self._index.writer(100_000_000, 1)

    def add(self, people: Sequence[tuple[Person, Talent]]) -> None:
        """One chunk."""
        for one, profile in people:
            low, high = one.ages or (-1, -1)
            self._writer.add_document(
                self._lib.Document(
                    id=one.number, body=text_of(profile), name=profile.name, gender=one.gender,
                    city=one.city or "-", low=low, high=high,
                )
            )  # fmt: skip

    def built(self) -> None:
        """All are in."""
        self._writer.commit()
        self._writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def find(self, question: Question) -> list[int]:
        """The best ten."""
        lib, must, should = self._lib, self._lib.Occur.Must, self._lib.Occur.Should
        if question.kind == "name":
            parts = [
                (should, lib.Query.fuzzy_term_query(self._schema, "name", word, 2 if len(word) > 5 else 1))
                for word in words_of(question.text)
            ]
            return self._top(lib.Query.boolean_query(parts))
        body = self._index.parse_query(" ".join(words_of(question.terms)), ["body"])
        parts = [(must, body)]
        filters = question.filters
        if filters.gender:
            parts.append((must, self._exactly("gender", filters.gender)))
        if filters.city:
            parts.append((must, self._exactly("city", filters.city)))
        if filters.ages:
            kind = lib.FieldType.Integer
            parts.append((must, self._between("high", kind, filters.ages[0], 200)))
            parts.append((must, self._between("low", kind, 0, filters.ages[1])))
        return self._top(lib.Query.boolean_query(parts))

    def more_like(self, text: str, number: int) -> list[int]:
        """bm25 of a whole profile's words against the others'."""
        body = self._index.parse_query(" ".join(dict.fromkeys(words_of(text))), ["body"])
        return [one for one in self._top(body, TOP + 1) if one != number][:TOP]

    def _exactly(self, field: str, value: str) -> Any:
        zero = self._lib.Query.term_query(self._schema, field, value)
        return self._lib.Query.const_score_query(zero, 0.0)

    def _between(self, field: str, kind: Any, low: int, high: int) -> Any:
        return self._lib.Query.const_score_query(
            self._lib.Query.range_query(self._schema, field, kind, low, high), 0.0
        )

    def _top(self, query: Any, many: int = TOP) -> list[int]:
        hits = self._searcher.search(query, many).hits
        return [self._searcher.doc(address)["id"][0] for _, address in hits]


class Trigrams:
    """PostgreSQL's pg_trgm over names, through its GIN index."""

    name = "pg_trgm"

    def __init__(self, dsn: str) -> None:
        import psycopg

        self._db = psycopg.connect(dsn, autocommit=True)
        self._db.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        self._db.execute("CREATE TEMP TABLE bench_names(id int PRIMARY KEY, name text)")

    def add(self, people: Sequence[tuple[Person, Talent]]) -> None:
        """One chunk."""
        with self._db.cursor().copy("COPY bench_names FROM STDIN") as copy:
            for one, profile in people:
                copy.write_row((one.number, profile.name))

    def built(self) -> None:
        """All are in."""
        self._db.execute("CREATE INDEX ON bench_names USING gin (name gin_trgm_ops)")
        self._db.execute("ANALYZE bench_names")

    def find(self, question: Question) -> list[int]:
        """The best ten."""
        query = (
            f"SELECT id FROM bench_names WHERE name %% %s ORDER BY similarity(name, %s) DESC, id LIMIT {TOP}"
        )
        return [row[0] for row in self._db.execute(query, (question.text, question.text))]
