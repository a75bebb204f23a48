"""File types as Python knows them and as chat apps send them, not as a machine happens to list them."""

from __future__ import annotations

import mimetypes

SENT = (
    ("audio/ogg", ".ogg"),
    ("audio/amr", ".amr"),
    ("audio/mp4", ".m4a"),
    ("audio/aac", ".aac"),
    ("audio/webm", ".weba"),
    ("image/webp", ".webp"),
    ("image/heic", ".heic"),
    ("video/3gpp", ".3gp"),
    ("text/calendar", ".ics"),
    ("text/vcard", ".vcf"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
)


def settle() -> None:
    """To be called before the web server is imported, which reads the machine's list for good: the same
    answers everywhere, and .4 MiB less in a server that waits."""
    mimetypes.knownfiles.clear()
    for mime, ending in SENT:
        mimetypes.add_type(mime, ending)
