"""Files that a feature can do something with: fetched through their channel, read outside any
transaction, then handed to the feature's tool as plain arguments."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from core.errors import Rejected, Undeliverable
from core.features import parts
from core.messages import Address, Attachment, Inbound
from core.people import Person, Role
from core.ports import FileStore
from core.store.database import Tx
from core.understanding.meaning import Context

MOST_AT_ONCE = 10
"""Files of one message: as many as an album holds."""
MOST_CALLED = 200
"""Characters of a packed file's name."""
Fetch = Callable[[Address, Attachment, int], Awaitable[bytes]]
"""The bytes of an attachment of a chat, up to so many. Raises Rejected, Unavailable, Undeliverable."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A file that came within another. ``fault``: the text that says why it is left out; then there is no
    ``content``."""

    name: str
    content: bytes = b""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class FileReader:
    """What a feature does with a kind of file. ``read`` (name, bytes, the sender's day) gives the
    arguments of ``tool``; it runs in a thread, so it touches nothing shared. ``about`` instead: what the
    message itself says of the file is enough, and nothing is fetched. ``keeps`` instead: every such file of
    the message is taken in by the file store, and the tool gets them as ``files``. Both: the first is taken
    in where that is possible, and ``fault`` is the text that says why not. ``unpacks`` instead (bytes; in a
    thread): the files within it are taken in, each with its name, as ``files``, and ``left`` are those that
    are not, each with its fault. ``last``: whoever waits for such a file goes first.

    ``waits``: whether the feature has a use for it from this person now; else the next reader is asked.
    Raises Rejected where nothing of the kind may be taken. ``said``: what the words beside a file say about
    it, as further arguments; None: they say something else.
    """

    tool: str
    roles: frozenset[Role]
    most_bytes: int
    accepts: Callable[[Attachment], bool]
    read: Callable[[str, bytes, date], Mapping[str, Any]] | None = None
    about: Callable[[Attachment], Mapping[str, Any]] | None = None
    keeps: bool = False
    unpacks: Callable[[bytes], Sequence[Packed]] | None = None
    last: bool = False
    waits: Callable[[Tx, Person], Awaitable[bool]] | None = None
    said: Callable[[str, Context], Mapping[str, Any] | None] | None = None


def described(attachment: Attachment) -> Mapping[str, Any]:
    """A file as its chat calls it, as arguments of a tool."""
    return {"kind": attachment.kind, "ref": attachment.ref, "mime": attachment.mime, "name": attachment.name}


def collect(package: str = "core.casting") -> list[FileReader]:
    """Gather ``FILES`` from every ``<package>.<feature>.files`` module there is."""
    found = [one for module in parts(package, "files") for one in module.FILES]
    return sorted(found, key=lambda one: one.last)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which reader takes which files, and what the words beside them say of them; None: nothing."""

    reader: FileReader
    attachments: Sequence[Attachment]
    said: Mapping[str, Any] | None = None


async def wanted(
    tx: Tx, readers: Sequence[FileReader], inbound: Inbound, person: Person, text: str, context: Context
) -> Wanted | None:
    """The first file that something can be done with by somebody of this role: by the reader whose files the
    words say these are, else by the first that has a use for it. Raises Rejected."""
    fitting = [
        (reader, attachment)
        for attachment in inbound.attachments
        for reader in readers
        if person.role in reader.roles and reader.accepts(attachment)
    ]
    for reader, attachment in fitting:
        said = reader.said(text, context) if reader.said is not None and text.strip() else None
        if said is not None and (reader.waits is None or await reader.waits(tx, person)):
            return Wanted(reader, _alike(reader, attachment, inbound), said)
    for reader, attachment in fitting:
        if reader.waits is None or await reader.waits(tx, person):
            return Wanted(reader, _alike(reader, attachment, inbound))
    return None


def _alike(reader: FileReader, first: Attachment, inbound: Inbound) -> Sequence[Attachment]:
    """The file, with the others of its kind where the reader takes them all."""
    if not reader.keeps or reader.about is not None:
        return [first]
    return [one for one in inbound.attachments if reader.accepts(one)][:MOST_AT_ONCE]


async def arguments_of(
    reader: FileReader,
    attachments: Sequence[Attachment],
    address: Address,
    today: date,
    fetch: Fetch | None,
    store: FileStore | None,
) -> Mapping[str, Any]:
    """Fetch and read what a reader wants. Raises Rejected with what is wrong with it, Unavailable to be tried
    again."""
    attachment = attachments[0]
    if reader.about is not None:
        kept = await _kept(reader, attachment, address, fetch, store) if reader.keeps else {}
        return {**reader.about(attachment), **kept}
    for one in attachments:
        if one.size_bytes is not None and one.size_bytes > reader.most_bytes:
            raise Rejected("file-too-large", most=reader.most_bytes // 1_000_000)
    if reader.keeps and store is not None:
        taken = [await store.keep(await _fetched(reader, one, address, fetch)) for one in attachments]
        return {"files": [asdict(one) for one in taken]}
    if reader.unpacks is not None and store is not None:
        return await _unpacked(reader.unpacks, await _fetched(reader, attachment, address, fetch), store)
    if reader.read is None:
        raise Rejected("file-gone", name=attachment.name or "-")
    content = await _fetched(reader, attachment, address, fetch)
    return await asyncio.to_thread(reader.read, attachment.name, content, today)


async def _unpacked(
    unpacks: Callable[[bytes], Sequence[Packed]], content: bytes, store: FileStore
) -> Mapping[str, Any]:
    """What of a packed file is kept, and what is not. Raises Rejected, Unavailable."""
    kept, left = [], []
    for one in await asyncio.to_thread(unpacks, content):
        fault, file = one.fault, None
        try:
            file = None if fault else await store.keep(one.content)
        except Rejected as error:
            fault = error.text_key
        if file is None:
            left.append({"called": one.name[:MOST_CALLED], "fault": fault})
        else:
            kept.append({"called": one.name[:MOST_CALLED], "file": asdict(file)})
    return {"files": kept, "left": left}


async def _fetched(
    reader: FileReader, attachment: Attachment, address: Address, fetch: Fetch | None
) -> bytes:
    if fetch is None:
        raise Rejected("file-gone", name=attachment.name or "-")
    try:
        return await fetch(address, attachment, reader.most_bytes)
    except Undeliverable as error:
        raise Rejected("file-gone", name=attachment.name or "-") from error


async def _kept(
    reader: FileReader, attachment: Attachment, address: Address, fetch: Fetch | None, store: FileStore | None
) -> Mapping[str, Any]:
    """The file in the store, or why it is not: too large, gone, or no film. Raises Unavailable."""
    if store is None or fetch is None:
        return {}
    if attachment.size_bytes is not None and attachment.size_bytes > reader.most_bytes:
        return {"fault": "file-too-large"}
    try:
        kept = await store.keep(await _fetched(reader, attachment, address, fetch))
    except Rejected as error:
        return {"fault": error.text_key}
    return {"files": [asdict(kept)]}
