"""A video or voice from the talent's side: a self-tape, where one is waited for."""

from __future__ import annotations

from core.casting.tapes.model import is_tape
from core.conversation.files import FileReader, described
from core.messages import Attachment
from core.people import OUTSIDE

MOST_BYTES = 2_000_000_000


def accepts(attachment: Attachment) -> bool:
    """Whether something can be a tape."""
    return is_tape(attachment.kind, attachment.mime, attachment.name)


FILES = (FileReader("receive_tape", OUTSIDE, MOST_BYTES, accepts, about=described),)
