"""Files that a feature can do something with: fetched through their channel, read outside any
transaction, then handed to the feature's tool as plain arguments."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.errors import Rejected, Undeliverable
from core.features import parts
from core.messages import Address, Attachment
from core.people import Person, Role

Fetch = Callable[[Address, Attachment, int], Awaitable[bytes]]
"""The bytes of an attachment of a chat, up to so many. Raises Rejected, Unavailable, Undeliverable."""


@dataclass(frozen=True, slots=True)
class FileReader:
    """What a feature does with a kind of file. ``read`` (name, bytes, the sender's day) gives the
    arguments of ``tool``; it runs in a thread, so it touches nothing shared. ``about`` instead: what the
    message itself says of the file is enough, and nothing is fetched."""

    tool: str
    roles: frozenset[Role]
    most_bytes: int
    accepts: Callable[[Attachment], bool]
    read: Callable[[str, bytes, date], Mapping[str, Any]] | None = None
    about: Callable[[Attachment], Mapping[str, Any]] | None = None


def described(attachment: Attachment) -> Mapping[str, Any]:
    """A file as its chat calls it, as arguments of a tool."""
    return {"kind": attachment.kind, "ref": attachment.ref, "mime": attachment.mime, "name": attachment.name}


def collect(package: str = "core.casting") -> list[FileReader]:
    """Gather ``FILES`` from every ``<package>.<feature>.files`` module there is."""
    return [one for module in parts(package, "files") for one in module.FILES]


def wanted(
    readers: Sequence[FileReader], attachments: Sequence[Attachment], person: Person
) -> tuple[FileReader, Attachment] | None:
    """The first file that something can be done with by somebody of this role."""
    for attachment in attachments:
        for reader in readers:
            if person.role in reader.roles and reader.accepts(attachment):
                return reader, attachment
    return None


async def arguments_of(
    reader: FileReader, attachment: Attachment, address: Address, today: date, fetch: Fetch | None
) -> Mapping[str, Any]:
    """Fetch and read one file. Raises Rejected with what is wrong with it, Unavailable to be tried
    again."""
    if attachment.size_bytes is not None and attachment.size_bytes > reader.most_bytes:
        raise Rejected("file-too-large", most=reader.most_bytes // 1_000_000)
    if reader.about is not None:
        return reader.about(attachment)
    if fetch is None or reader.read is None:
        raise Rejected("file-gone", name=attachment.name or "-")
    try:
        content = await fetch(address, attachment, reader.most_bytes)
    except Undeliverable as error:
        raise Rejected("file-gone", name=attachment.name or "-") from error
    return await asyncio.to_thread(reader.read, attachment.name, content, today)
