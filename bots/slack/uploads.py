"""Files that the desk sends: asked for an address, uploaded there, shared where they belong.

Only the last of the three steps shows anything to anybody, so only it can be unclear. The message that
shares the files carries our key as the id of its block: it takes no metadata, and its ``ts`` is not in
the answer. Source: docs.slack.dev/reference/methods/files.completeUploadExternal (2026-11-20).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp

from bots.slack.api import Api
from bots.slack.body import rows, word
from bots.slack.downloads import admit
from bots.slack.encoding import escape
from bots.slack.render import MAX_FILE_BYTES
from core.errors import Unavailable, Undeliverable
from core.ports import OwnFiles

SETTLING_S = 3.0
"""Slack shares a file a moment after its answer; looked for earlier it would not be found."""
_TIMEOUT = aiohttp.ClientTimeout(total=120, sock_connect=5)
ALT_CHARS = 1000


def marker(key: str, part: int) -> str:
    """The block id by which a shared file is found again: our key, unreadable and of a fixed length."""
    return f"castmatch-{hashlib.sha256(f'{key}|{part}'.encode()).hexdigest()[:40]}"


def carries_marker(row: Mapping[str, Any], wanted: str) -> bool:
    """Whether a message of a channel's history is the one with these files."""
    return any(word(block.get("block_id")) == wanted for block in rows(row.get("blocks")))


async def read(files: OwnFiles | None, upload: Sequence[Mapping[str, str]]) -> list[bytes]:
    """The bytes of all files of one share. Raises Undeliverable when one cannot go up."""
    if files is None:
        raise Undeliverable("file: nobody keeps the desk's files here", reason="gone")
    contents = [await files.read(one["ref"], max_bytes=MAX_FILE_BYTES) for one in upload]
    if not all(contents):
        raise Undeliverable("file: empty", reason="bad_request")
    return contents


async def share(
    api: Api,
    upload: Sequence[Mapping[str, str]],
    contents: Sequence[bytes],
    *,
    channel: str,
    thread: str,
    block_id: str,
    sandbox: bool,
) -> str:
    """All files in one message of the channel or thread; the first one's id.

    Raises Unavailable, uncertain only when the files may have been shared, or Undeliverable.
    """
    ids = [
        await _sent(api, one, content, sandbox=sandbox) for one, content in zip(upload, contents, strict=True)
    ]
    names = ", ".join(escape(one["name"]) for one in upload)
    said = {"type": "mrkdwn", "text": names[:2000] or "…", "verbatim": True}
    blocks = [{"type": "context", "block_id": block_id, "elements": [said]}]
    listed: list[dict[str, str | None]] = [
        {"id": found, "title": one["name"]} for found, one in zip(ids, upload, strict=True)
    ]
    try:
        await api.run(
            "files.completeUploadExternal",
            lambda client: client.files_completeUploadExternal(
                files=listed, channel_id=channel, thread_ts=thread or None, blocks=json.dumps(blocks)
            ),
            effect=True,
        )
    except Unavailable as error:
        if error.uncertain:
            raise Unavailable(str(error), uncertain=True, retry_after_s=SETTLING_S) from error
        raise
    return ids[0]


async def _sent(api: Api, one: Mapping[str, str], content: bytes, *, sandbox: bool) -> str:
    """Steps one and two for one file; its id. Nobody sees it yet."""
    described = one["name"][:ALT_CHARS] if one["mime"].startswith("image/") else None
    answer = await api.run(
        "files.getUploadURLExternal",
        lambda client: client.files_getUploadURLExternal(
            filename=one["name"], length=len(content), alt_txt=described
        ),
        effect=False,
    )
    url, file_id = str(answer.get("upload_url") or ""), word(answer.get("file_id"))
    admit(url, api.base, sandbox=sandbox)
    if not file_id:
        raise Unavailable("files.getUploadURLExternal: no file id")
    await _put(api, url, content)
    return file_id


async def _put(api: Api, url: str, content: bytes) -> None:
    """The bytes, to the address that Slack named; that address is the permission."""
    try:
        async with (
            api.session() as session,
            session.post(url, data=content, allow_redirects=False, timeout=_TIMEOUT) as answer,
        ):
            status, wait = answer.status, answer.headers.get("Retry-After", "")
    except (aiohttp.ClientError, TimeoutError, ConnectionError) as error:
        raise Unavailable(f"upload: {type(error).__name__}") from error
    if status == 413:
        raise Undeliverable("upload: 413", reason="too_large")
    if status != 200:
        raise Unavailable(f"upload: {status}", retry_after_s=float(wait) if wait.isdecimal() else None)
