"""A zip of photos as an agent sends it; what else comes as a zip is none of it."""

from __future__ import annotations

from core.casting.submissions.packed import MOST_SENT, unpacked
from core.casting.submissions.photos import beside
from core.conversation.files import FileReader
from core.messages import Attachment
from core.people import Role

_KINDS = frozenset(
    ("application/zip", "application/x-zip-compressed", "application/x-zip", "multipart/x-zip")
)
AGENTS: frozenset[Role] = frozenset({"agent"})


def accepts(attachment: Attachment) -> bool:
    """Whether something is sent as a zip."""
    kind = attachment.mime.lower().split(";")[0].strip()
    return attachment.kind == "document" and (
        attachment.name.lower().endswith(".zip") or (kind in _KINDS and "." not in attachment.name)
    )


FILES = (FileReader("put_photos", AGENTS, MOST_SENT, accepts, unpacks=unpacked, said=beside),)
