"""The directory's rows. ``document`` holds the terms that a profile is found by, as ``terms`` makes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    or_,
    select,
)

from core.casting.talent import details, names
from core.casting.talent.model import Credit, Language, Rate, Span, Talent
from core.casting.talent.rows import canonical, profile_row, trait_rows
from core.store.database import Row, Tx
from core.store.persons import identity, person
from core.store.schema import Id, Json, Utc, metadata, org_id, row_id

BATCH = 500
MOST_FORMER = 5
"""Ids per IN list: well under every database's limit of parameters."""

talent = Table(
    "talent",
    metadata,
    row_id(),
    org_id(),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False, unique=True),
    Column("source", String(64), nullable=False, default="default"),
    Column("ref", String(128), nullable=True),
    Column("name", Text, nullable=False),
    Column("gender", String(16), nullable=False, default=""),
    Column("age_min", Integer, nullable=False),
    Column("age_max", Integer, nullable=False),
    Column("birth_date", Date, nullable=True),
    Column("is_minor", Boolean, nullable=False, default=False),
    Column("height_cm", Integer, nullable=True),
    Column("build", String(16), nullable=False, default=""),
    Column("city", String(64), nullable=False, default=""),
    Column("languages", Json, nullable=False, default=list),
    Column("accents", Json, nullable=False, default=list),
    Column("skills", Json, nullable=False, default=list),
    Column("plays", Json, nullable=False, default=list),
    Column("credits", Json, nullable=False, default=list),
    Column("training", Text, nullable=False, default=""),
    Column("bio", Text, nullable=False, default=""),
    Column("rate_paise", Id, nullable=True),
    Column("rate_unit", String(16), nullable=False, default="day"),
    Column("portrait", Text, nullable=False, default=""),
    Column("showreel", Text, nullable=False, default=""),
    Column("agent_id", Id, ForeignKey("person.id"), nullable=True),
    Column("representation", String(16), nullable=False, default="direct"),
    Column("guardian_id", Id, ForeignKey("person.id"), nullable=True),
    Column("details", Json, nullable=False, default=dict, server_default="{}"),
    Column("document", Text, nullable=False, default=""),
    Column("created_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),
    Column("deleted_at", Utc, nullable=True),
    UniqueConstraint("org_id", "source", "ref"),
)
Index("ix_talent_age", talent.c.org_id, talent.c.age_min, talent.c.age_max)
Index("ix_talent_birth", talent.c.org_id, talent.c.birth_date)
Index("ix_talent_city", talent.c.org_id, talent.c.city)
Index("ix_talent_agent", talent.c.agent_id)
Index("ix_talent_guardian", talent.c.guardian_id)

talent_trait = Table(
    "talent_trait",
    metadata,
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("org_id", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("value", String(96), nullable=False),
    Column("level", Integer, nullable=False, default=0),
    PrimaryKeyConstraint("talent_id", "kind", "value"),
)
"""What a profile can be filtered by, one row each: ``language``, ``skill``, ``plays``, ``name`` (a
sound key). ``level`` is an index into the model's LEVELS for languages."""
Index("ix_talent_trait_value", talent_trait.c.org_id, talent_trait.c.kind, talent_trait.c.value)

availability = Table(
    "talent_availability",
    metadata,
    row_id(),
    org_id(),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("ends_at", Utc, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("note", Text, nullable=False, default=""),
    Column("source", String(64), nullable=False, default=""),
    Column("made_at", Utc, nullable=False),
)
"""Half-open spans. ``note`` and ``source`` are for casting only."""
Index("ix_talent_availability_span", availability.c.talent_id, availability.c.starts_at)


def _profiles() -> Any:
    return (
        select(talent, person.c.language, person.c.timezone)
        .join(person, person.c.id == talent.c.person_id)
        .where(talent.c.deleted_at.is_(None))
    )


def as_talent(row: Row) -> Talent:
    """A joined row as a value."""
    return Talent(
        id=row["id"],
        org_id=row["org_id"],
        person_id=row["person_id"],
        name=row["name"],
        gender=row["gender"],
        plays=tuple(row["plays"]),
        playing_age=(row["age_min"], row["age_max"]),
        is_minor=row["is_minor"],
        city=row["city"],
        height_cm=row["height_cm"],
        build=row["build"],
        languages=tuple(Language(one["code"], one["level"]) for one in row["languages"]),
        accents=tuple(row["accents"]),
        skills=tuple(row["skills"]),
        credits=tuple(Credit(**one) for one in row["credits"]),
        training=row["training"],
        bio=row["bio"],
        rate=None if row["rate_paise"] is None else Rate(row["rate_paise"], row["rate_unit"]),
        portrait=row["portrait"],
        showreel=row["showreel"],
        representation=row["representation"],
        agent_id=row["agent_id"],
        guardian_id=row["guardian_id"],
        source=row["source"],
        ref=row["ref"],
        details=details.loaded(row["details"]),
        language=row["language"],
        timezone=row["timezone"],
    )


async def get(tx: Tx, talent_id: int) -> Talent | None:
    """One profile by id; None when there is none (any more)."""
    row = await tx.row(_profiles().where(talent.c.id == talent_id))
    return None if row is None else as_talent(row)


async def get_in(tx: Tx, org: str, talent_id: int | None) -> Talent | None:
    """The same, if it is of this organisation: for ids that came with a question."""
    found = None if talent_id is None else await get(tx, talent_id)
    return found if found is not None and found.org_id == org else None


async def many(tx: Tx, ids: Iterable[int]) -> dict[int, Talent]:
    """Several profiles by id, in the order asked for; who is gone is left out."""
    wanted = list(dict.fromkeys(ids))
    found: dict[int, Talent] = {}
    for start in range(0, len(wanted), BATCH):
        rows = await tx.rows(_profiles().where(talent.c.id.in_(wanted[start : start + BATCH])))
        found |= {row["id"]: as_talent(row) for row in rows}
    return {talent_id: found[talent_id] for talent_id in wanted if talent_id in found}


async def by_person(tx: Tx, person_id: int) -> Talent | None:
    """The profile of a person."""
    row = await tx.row(_profiles().where(talent.c.person_id == person_id))
    return None if row is None else as_talent(row)


async def in_care_of(tx: Tx, person_id: int) -> list[Talent]:
    """Whom an agent represents or a guardian answers for, by id."""
    mine = (talent.c.agent_id == person_id) | (talent.c.guardian_id == person_id)
    return [as_talent(row) for row in await tx.rows(_profiles().where(mine).order_by(talent.c.id))]


async def named(tx: Tx, org: str, name: str) -> list[Talent]:
    """Who is meant by a name, by id: those spelt exactly so if there are any, else those that sound
    the same."""
    keys = [key for key in names.sounds(name) if len(key) > 1]
    ids = await _with_keys(tx, org, [[key] for key in keys]) if keys else []
    found = list((await many(tx, ids)).values())
    return _picked(names.best, name, found)


def _picked(pick: Callable[[str, list[str]], list[int]], name: str, people: Sequence[Talent]) -> list[Talent]:
    """Of these people those whose name is picked, by whichever of their names."""
    spelt = [(called, one) for one in people for called in one.called]
    chosen = {spelt[place][1].id for place in pick(name, [called for called, _ in spelt])}
    return [one for one in people if one.id in chosen]


async def guessed(tx: Tx, org: str, name: str) -> list[Talent]:
    """Who may be meant by a name that nobody has, by id: one slip away. Ask before acting on it."""
    keys = [key for key in names.sounds(name) if len(key) > 1]
    ids = await _with_keys(tx, org, await _nearby(tx, org, keys)) if keys else []
    found = list((await many(tx, ids)).values())
    return _picked(names.guessed, name, found)


async def _with_keys(tx: Tx, org: str, wanted: Sequence[Sequence[str]]) -> list[int]:
    """Ids that have at least one of each group of name keys."""
    if not all(wanted):
        return []
    query = select(talent.c.id).where(talent.c.org_id == org, talent.c.deleted_at.is_(None))
    for group in wanted:
        query = query.where(talent.c.id.in_(_trait_ids(org, "name", group)))
    return [row["id"] for row in await tx.rows(query.order_by(talent.c.id).limit(BATCH))]


def _trait_ids(org: str, kind: str, values: Sequence[str]) -> Any:
    return select(talent_trait.c.talent_id).where(
        talent_trait.c.org_id == org, talent_trait.c.kind == kind, talent_trait.c.value.in_(values)
    )


async def _nearby(tx: Tx, org: str, keys: Sequence[str]) -> list[list[str]]:
    """For each key the name keys of the directory that are one slip away: same first letter."""
    out = []
    for key in keys:
        query = select(talent_trait.c.value).where(
            talent_trait.c.org_id == org,
            talent_trait.c.kind == "name",
            talent_trait.c.value.like(f"{key[0]}%"),
        )
        rows = await tx.rows(query.distinct())
        out.append([row["value"] for row in rows if names.near(key, row["value"])][:BATCH])
    return out


async def add(tx: Tx, profile: Talent, now: datetime) -> Talent:
    """A new profile (its ``id`` is ignored); returns it as stored. Its person exists already."""
    profile = canonical(profile)
    result = await tx.execute(
        talent.insert().values(**profile_row(profile), created_at=now, updated_at=now).returning(talent.c.id)
    )
    talent_id = int(result.scalar_one())
    await _add_traits(tx, profile, talent_id)
    added = await get(tx, talent_id)
    return added if added is not None else profile


async def change(tx: Tx, profile: Talent, now: datetime) -> None:
    """Replace a profile's facts, with everything it is found by. The name that it had is kept as a former
    one."""
    profile = _with_former(canonical(profile), await many(tx, [profile.id]))
    await tx.execute(
        talent.update().where(talent.c.id == profile.id).values(**profile_row(profile), updated_at=now)
    )
    await tx.execute(talent_trait.delete().where(talent_trait.c.talent_id == profile.id))
    await _add_traits(tx, profile, profile.id)


def _with_former(profile: Talent, known: Mapping[int, Talent]) -> Talent:
    before = known[profile.id].name if profile.id in known else profile.name
    names = dict.fromkeys((*profile.details.former, before))
    former = tuple(name for name in names if name != profile.name)[-MOST_FORMER:]
    return replace(profile, details=replace(profile.details, former=former))


async def called_so(tx: Tx, org: str, keys: Sequence[str], most: int) -> list[Talent]:
    """Who has, or once had, a name with one of these sound keys."""
    if not keys:
        return []
    either = or_(*(talent.c.id.in_(_trait_ids(org, kind, keys)) for kind in ("name", "former")))
    query = select(talent.c.id).where(talent.c.org_id == org, talent.c.deleted_at.is_(None), either)
    ids = [row["id"] for row in await tx.rows(query.order_by(talent.c.id).limit(most))]
    return list((await many(tx, ids)).values())


async def _add_traits(tx: Tx, profile: Talent, talent_id: int) -> None:
    traits = trait_rows(profile, talent_id)
    if traits:
        await tx.execute(talent_trait.insert(), traits)


async def add_span(tx: Tx, org: str, talent_id: int, span: Span, now: datetime, source: str = "") -> int:
    """State that somebody is free or busy; returns the row's id."""
    values = {"org_id": org, "talent_id": talent_id, "starts_at": span.start, "ends_at": span.end}
    more = {"kind": span.kind, "note": span.note, "source": source, "made_at": now}
    result = await tx.execute(availability.insert().values(**values, **more).returning(availability.c.id))
    return int(result.scalar_one())


async def spans(tx: Tx, ids: Sequence[int], after: datetime | None = None) -> dict[int, list[Span]]:
    """What is known of people's time, by start; ``after`` leaves out what has ended by then."""
    found: dict[int, list[Span]] = {talent_id: [] for talent_id in ids}
    for start in range(0, len(ids), BATCH):
        query = select(availability).where(availability.c.talent_id.in_(ids[start : start + BATCH]))
        if after is not None:
            query = query.where(availability.c.ends_at > after)
        for row in await tx.rows(query.order_by(availability.c.starts_at, availability.c.id)):
            span = Span(row["starts_at"], row["ends_at"], row["kind"], row["note"])
            found[row["talent_id"]].append(span)
    return found


async def phones(tx: Tx, person_ids: Sequence[int]) -> Mapping[int, str]:
    """E.164 numbers that were tied to people through a telephone channel."""
    query = (
        select(identity.c.person_id, identity.c.external_id, identity.c.alias)
        .where(identity.c.person_id.in_(person_ids), identity.c.channel.in_(("whatsapp", "sms")))
        .order_by(identity.c.id)
    )
    numbers: dict[int, str] = {}
    for row in await tx.rows(query):
        for value in (row["alias"] or "", row["external_id"]):
            number = value.removeprefix("whatsapp:")
            if number.startswith("+"):
                numbers.setdefault(row["person_id"], number)
    return numbers
