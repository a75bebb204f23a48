"""A video or voice from the talent's side: a self-tape, where one is waited for."""

from __future__ import annotations

from core.casting.auditions.parties import spoken_for
from core.casting.tapes import queries
from core.casting.tapes.model import is_tape
from core.conversation.files import FileReader, described
from core.messages import Attachment
from core.people import OUTSIDE, Person
from core.store.database import Tx

MOST_BYTES = 2_000_000_000


def accepts(attachment: Attachment) -> bool:
    """Whether something can be a tape."""
    return is_tape(attachment.kind, attachment.mime, attachment.name)


async def waited_for(tx: Tx, person: Person) -> bool:
    """Whether somebody asked this side for a tape that may still come, or come again."""
    people = [one.id for one in await spoken_for(tx, person)]
    found = await queries.of_talents(tx, person.org_id, people) if people else []
    return any(one.status in ("asked", "received") for one in found)


FILES = (FileReader("receive_tape", OUTSIDE, MOST_BYTES, accepts, about=described, waits=waited_for),)
