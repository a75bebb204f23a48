"""Photos and videos that come through a chat, from whoever has somebody to be pictured."""

from __future__ import annotations

from core.casting.media.orders import caption
from core.casting.talent import queries as talents
from core.conversation.files import FileReader
from core.errors import Rejected
from core.messages import Attachment
from core.people import CASTING, OUTSIDE, Person
from core.store.database import Tx

MOST_BYTES = 16 * 1024 * 1024
_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".mp4", ".mov", ".m4v", ".3gp")


def accepts(attachment: Attachment) -> bool:
    """Whether something can be one, also when it is sent as a document. What it is, its bytes say."""
    shown = attachment.mime.startswith(("image/", "video/")) or attachment.name.casefold().endswith(_ENDINGS)
    return attachment.kind in ("image", "video") or (attachment.kind == "document" and shown)


async def may_send(tx: Tx, person: Person) -> bool:
    """Nothing is even fetched of what a child sends without a guardian. Raises Rejected."""
    if person.role != "talent":
        return True
    own = await talents.by_person(tx, person.id)
    if own is not None and own.is_minor:
        raise Rejected("edits-minor")
    return own is not None


FILES = (
    FileReader(
        "keep_media",
        CASTING | OUTSIDE,
        MOST_BYTES,
        accepts,
        keeps=True,
        last=True,
        waits=may_send,
        said=caption,
    ),
)
