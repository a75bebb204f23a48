"""A video or voice from the talent's side: a self-tape, where one is waited for."""

from __future__ import annotations

from core.casting.auditions.parties import spoken_for
from core.casting.tapes import queries
from core.casting.tapes.model import is_tape
from core.conversation.files import FileReader, described
from core.messages import Attachment
from core.people import OUTSIDE, Person
from core.store.database import Tx

MOST_BYTES = 16 * 1024 * 1024
"""A larger film stays in the chat it came in, and is asked for as a link."""


def spoken(attachment: Attachment) -> bool:
    """Whether something can be a tape that is only heard."""
    heard = attachment.kind in ("voice", "audio") or attachment.mime.startswith("audio/")
    return heard and is_tape(attachment.kind, attachment.mime, attachment.name)


def filmed(attachment: Attachment) -> bool:
    """Whether something can be a tape that is seen."""
    return not spoken(attachment) and is_tape(attachment.kind, attachment.mime, attachment.name)


async def waited_for(tx: Tx, person: Person) -> bool:
    """Whether somebody asked this side for a tape that may still come, or come again."""
    people = [one.id for one in await spoken_for(tx, person)]
    found = await queries.of_talents(tx, person.org_id, people) if people else []
    return any(one.status in ("asked", "received") for one in found)


FILES = (
    FileReader("receive_tape", OUTSIDE, MOST_BYTES, spoken, about=described, waits=waited_for),
    FileReader("receive_tape", OUTSIDE, MOST_BYTES, filmed, about=described, keeps=True, waits=waited_for),
)
