"""Blanking everything that says who somebody is. Decisions, times and counts stay, without the person.

An opt-out outlives the erasure: the hash of the number is kept with it. The conversation's own row
stays while its last answer is on its way.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from core.casting.approvals.queries import note_table, review_event, review_table
from core.casting.consent.erased_names import ERASED, erase_names
from core.casting.imports.queries import talent_import_row
from core.casting.lists.queries import list_entry
from core.casting.submissions.queries import submission_table
from core.casting.talent.model import Talent
from core.casting.talent.queries import availability, talent, talent_trait
from core.features import parts
from core.memory.forgetting import forget_person
from core.memory.working import without
from core.store import handovers, persons, quiet
from core.store.conversations import model_message
from core.store.database import Tx
from core.store.schema import (
    change,
    choice,
    conversation,
    effect,
    inbound,
    notice,
    operation_item,
    outbox,
    question,
)


async def erase_talent(tx: Tx, one: Talent, by: int, now: datetime) -> None:
    """A profile, what was written about it, and the name in what others were told."""
    await erase_names(tx, one.org_id, one.called, now, but=[one.person_id, by])
    blank: dict[str, Any] = {
        "name": ERASED,
        "ref": None,
        "gender": "",
        "age_min": 0,
        "age_max": 0,
        "birth_date": None,
        "height_cm": None,
        "build": "",
        "city": "",
        "languages": [],
        "accents": [],
        "skills": [],
        "plays": [],
        "credits": [],
        "training": "",
        "bio": "",
        "rate_paise": None,
        "portrait": "",
        "showreel": "",
        "details": {},
        "document": "",
        "deleted_at": now,
        "updated_at": now,
    }
    await tx.execute(update(talent).where(talent.c.id == one.id).values(**blank))
    for feature in parts("core.casting", "erasing"):
        await feature.erase_talent(tx, one, now)
    await tx.execute(delete(talent_trait).where(talent_trait.c.talent_id == one.id))
    told = update(talent_import_row).where(talent_import_row.c.talent_id == one.id)
    # What an import would be undone to says who it was; without it nothing is left to undo.
    await tx.execute(told.values(name=ERASED, before={}, reasons=[], undone_at=now))
    await tx.execute(delete(availability).where(availability.c.talent_id == one.id))
    await tx.execute(delete(note_table).where(note_table.c.talent_id == one.id))
    await tx.execute(delete(submission_table).where(submission_table.c.talent_id == one.id))
    mine = select(review_table.c.id).where(review_table.c.talent_id == one.id)
    await tx.execute(update(review_event).where(review_event.c.review_id.in_(mine)).values(text=""))
    await tx.execute(update(review_table).where(review_table.c.talent_id == one.id).values(reason=""))
    await tx.execute(
        update(list_entry)
        .where(list_entry.c.talent_id == one.id, list_entry.c.removed_at.is_(None))
        .values(removed_by=by, removed_at=now)
    )


async def erase_person(tx: Tx, org: str, person_id: int, now: datetime) -> None:
    """A person, their ways to be reached, and what was said between them and the desk."""
    who = await persons.get(tx, person_id)
    if who is not None and who.name != ERASED:
        await erase_names(tx, org, [who.name], now, but=[person_id])
    await handovers.forget(tx, person_id)
    ties = await tx.rows(select(persons.identity).where(persons.identity.c.person_id == person_id))
    await tx.execute(
        update(persons.person)
        .where(persons.person.c.id == person_id)
        .values(name=ERASED, token_hash=None, preferred_channel=None, left_at=now)
    )
    for tie in ties:
        hidden = hashlib.sha256(f"{tie['channel']}|{tie['external_id']}".encode()).hexdigest()
        await persons.change_identity(
            tx,
            tie["id"],
            external_id=f"erased:{hidden}",
            alias=None,
            chat=f"erased:{hidden}",
            display_name="",
            status="suspended",
        )
    await quiet.drop(tx, person_id)
    await _erase_words(tx, person_id)
    await forget_person(tx, org, person_id, now)
    await tx.execute(
        update(notice)
        .where(notice.c.person_id == person_id, notice.c.status == "pending")
        .values(status="cancelled", reason="erased")
    )
    await tx.execute(
        update(operation_item).where(operation_item.c.person_id == person_id).values(label=ERASED)
    )


async def _erase_words(tx: Tx, person_id: int) -> None:
    """Messages both ways, open questions and what a model remembers of the chats."""
    await tx.execute(
        update(outbox)
        .where(outbox.c.person_id == person_id, outbox.c.status == "pending")
        .values(status="cancelled", reason="erased")
    )
    for row in await tx.rows(select(outbox.c.id, outbox.c.body).where(outbox.c.person_id == person_id)):
        nowhere = _nowhere(row["body"]["address"])
        empty: dict[str, Any] = {
            "text": "",
            "cards": [],
            "choices": [],
            "attachments": [],
            "template": None,
            "picture": "",
        }
        body = {**row["body"], **empty, "address": nowhere}
        values = {"body": body, "preview": "", "conversation_key": nowhere}
        await tx.execute(update(outbox).where(outbox.c.id == row["id"]).values(**values))
    mine = inbound.c.person_id == person_id
    keys = [
        row["conversation_key"]
        for row in await tx.rows(select(inbound.c.conversation_key).where(mine).distinct())
    ]
    await tx.execute(update(inbound).where(mine).values(raw=None, preview=""))
    for key in keys:
        # The row being answered right now keeps its key: its claim and its reply go by it.
        past = update(inbound).where(mine, inbound.c.conversation_key == key, inbound.c.status == "done")
        await tx.execute(past.values(conversation_key=_nowhere(key)))
    done = select(inbound.c.id).where(mine, inbound.c.status == "done")
    await tx.execute(delete(effect).where(effect.c.inbound_id.in_(done)))
    await tx.execute(delete(change).where(change.c.person_id == person_id))
    await tx.execute(delete(choice).where(choice.c.person_id == person_id))
    await tx.execute(delete(question).where(question.c.person_id == person_id))
    await _erase_memory(tx, keys, person_id)


def _nowhere(key: str) -> str:
    """A conversation's key without the number in it; one conversation stays one."""
    hidden = hashlib.sha256(key.encode()).hexdigest()[:32]
    return f"{key.split('|')[0]}|erased|{hidden}|"


async def _erase_memory(tx: Tx, keys: Sequence[str], person_id: int) -> None:
    for key in keys:
        row = await tx.row(select(conversation.c.focus).where(conversation.c.key == key))
        focus = {} if row is None else without(row["focus"], person_id)
        await tx.execute(update(conversation).where(conversation.c.key == key).values(focus=focus))
    await tx.execute(delete(model_message).where(model_message.c.person_id == person_id))
