"""Mailboxes: what lies in them, and what their owners do with it."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any
from urllib.parse import urlsplit

from integrations.sandbox.chats import HUB
from integrations.sandbox.errors import NotPossible
from integrations.sandbox.journal import Entry
from integrations.sandbox.postman import Reply
from integrations.sandbox.world import World

APP = "email"
_ANSWER = re.compile(r"^\d+\. (.+)\n(https?://\S+)$", re.MULTILINE)
_SUMMARY = re.compile(r"^SUMMARY:(.+)$", re.MULTILINE)
_URL = re.compile(r"<(https?://[^<>\s]+)>")
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ONE_CLICK = b"List-Unsubscribe=One-Click"
"""What a mail program posts when its own "unsubscribe" is tapped (RFC 8058)."""


class Letters:
    """``closed``: addresses of nobody; the server refuses letters to them."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.closed: set[str] = set()

    def reset(self) -> None:
        self.closed.clear()

    def keep(self, to: str, sender: str, data: bytes) -> dict[str, Any]:
        """Put a letter into a mailbox; what it says, for the journal."""
        message = message_from_bytes(data, policy=default)
        payload = _shown(message, sender)
        own = str(message["Message-ID"] or self._world.ids.hexadecimal())
        # Handed in twice it lies there twice, as in a real mailbox.
        number = self._world.ids.hexadecimal()[:8] if self._world.chats.find(APP, to, own) else ""
        self._world.chats.add(APP, to, f"{own}{number}", HUB, payload, status="delivered")
        return {"to": to, **payload}

    async def press(self, address: str, message_id: str, url: str) -> None:
        """Follow a letter's link: look at the page, then press its button. Raises NotPossible."""
        seen = self._world.chats.find(APP, address, message_id)
        link = next((one for one in (seen.payload["links"] if seen else []) if one["url"] == url), None)
        if seen is None or link is None:
            raise NotPossible("there is no such link in that letter")
        page = await self._world.postman.fetch(url)
        if page is None or not page.ok or b"<form" not in page.body:
            raise NotPossible("the page behind the link has no button")
        self._world.chats.answered(APP, address, message_id, self._name(address), link["label"])
        await self._post(address, url, b"")

    async def unsubscribe(self, address: str, message_id: str) -> None:
        """Tap the mail program's own "unsubscribe". Raises NotPossible where a letter offers none."""
        seen = self._world.chats.find(APP, address, message_id)
        url = seen.payload["stop"] if seen else ""
        if not url:
            raise NotPossible("that letter offers no way to stop")
        await self._post(address, url, ONE_CLICK)

    async def redeliver(self, entry: Entry) -> None:
        """Press again what a journal says was pressed."""
        await self._post(entry.chat, str(entry.request["url"]), str(entry.request["body"]).encode())

    async def _post(self, address: str, url: str, body: bytes) -> None:
        postman, settings = self._world.postman, self._world.settings
        local = postman.local(url)
        if local is None:
            raise NotPossible("that link leads to another machine")
        reply = await postman.post(local, body, _FORM, answer_s=settings.pace.webhook_answer_s)
        self._record(address, url, body, reply)

    def _record(self, address: str, url: str, body: bytes, reply: Reply) -> None:
        request = {"id": self._world.ids.hexadecimal(), "url": url, "body": body.decode()}
        self._world.journal.record(
            "webhook",
            APP,
            urlsplit(url).path.rpartition("/")[2],
            chat=address,
            status=reply.status,
            ms=reply.ms,
            fault=reply.failure,
            request=request,
        )

    def _name(self, address: str) -> str:
        person = self._world.people.by_mail(address)
        return person.id if person else address


def _shown(message: EmailMessage, sender: str) -> dict[str, Any]:
    """A letter as a mail program shows it."""
    text = _content(message, "plain")
    calendar = next((part for part in message.walk() if part.get_content_type() == "text/calendar"), None)
    stop = _URL.search(str(message["List-Unsubscribe"] or ""))
    return {
        "from": str(message["From"] or sender),
        "subject": str(message["Subject"] or ""),
        "text": text,
        "html": _content(message, "html"),
        "links": [{"label": label, "url": url} for label, url in _ANSWER.findall(text)],
        "files": [part.get_filename() or "file" for part in message.iter_attachments()],
        "invite": None if calendar is None else _invite(calendar),
        "stop": stop[1] if stop else "",
    }


def _content(message: EmailMessage, subtype: str) -> str:
    part = message.get_body(("plain",) if subtype == "plain" else ("html",))
    return "" if part is None else str(part.get_content()).replace("\r\n", "\n").strip()


def _invite(part: EmailMessage) -> dict[str, str]:
    said = part.get_content()
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    summary = _SUMMARY.search(text.replace("\r\n", "\n"))
    method = part.get_param("method")
    return {"method": str(method or ""), "summary": summary[1].strip() if summary else ""}
