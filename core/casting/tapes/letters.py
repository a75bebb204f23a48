"""The invitation as it is read, in the reader's zone, and what becomes due after it."""

from __future__ import annotations

from core.casting.projects.model import Project, Role
from core.casting.talent.model import Talent
from core.casting.tapes.model import REMIND_BEFORE, Tape
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Option
from core.store.database import Tx
from core.store.schema import notice
from core.texts import Words

REMINDER, DUE = "tape_reminder", "tape_due"


def invitation(tape: Tape, talent: Talent, role: Role, project: Project | None, how: str = "new") -> Make:
    """``how``: new, again (the reminder) or moved (another deadline)."""

    def make(words: Words) -> Draft:
        text = words(
            "tapes-invitation",
            how=how,
            own="yes" if tape.asked_of == talent.person_id else "no",
            name=talent.name,
            role=role.name,
            project="" if project is None else project.name,
            house=project.house if project is not None and project.house else "none",
            due=words.time(tape.due_at),
        )
        if tape.how:
            text = f"{text}\n{words('tapes-how', how=tape.how)}"
        return Draft(text, options=(more_time(words, tape),))

    return make


def more_time(words: Words, tape: Tape) -> Option:
    """A wish that the team decides."""
    return Option(words("tapes-more-time"), "ask_tape_time", {"tape": tape.id}, single_use=False, hours=240)


async def plan(tx: Tx, org: str, tape: Tape) -> None:
    """The reminder a day before, where there is that much time, and a look at the deadline."""
    due = tape.due_at - REMIND_BEFORE
    rows = [(DUE, tape.due_at, tape.due_at + REMIND_BEFORE, tape.asked_by)]
    if due > tape.asked_at:
        rows.append((REMINDER, due, tape.due_at, tape.asked_of))
    for kind, at, until, reader in rows:
        values = {
            "org_id": org,
            "key": f"tape/{tape.id}/{kind}/{int(tape.due_at.timestamp())}",
            "kind": kind,
            "subject": f"tape/{tape.id}",
            "person_id": reader,
            "arguments": {"tape": tape.id, "due": tape.due_at.isoformat()},
            "due_at": at,
            "expires_at": until,
            "status": "pending",
        }
        await tx.insert_once(notice, values)
