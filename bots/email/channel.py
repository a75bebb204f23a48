"""The e-mail channel: letters go out over SMTP, answers come back as pressed links."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial

import aiosmtplib

from bots.email import files, pages
from bots.email.addresses import on_the_wire
from bots.email.errors import Step, refusal
from bots.email.links import ANSWER_PATH, STOP_PATH, Links
from bots.email.mime import Envelope as Marks
from bots.email.mime import letter
from bots.email.parse import CHANNEL, Reader
from bots.email.render import CAPABILITIES, renderer
from bots.email.settings import Settings
from core.errors import HubError, Unavailable, Undeliverable
from core.messages import Address, Attachment, Outbound
from core.ports import About, Finding, Ingest, Payload, Route, Signal, Surroundings

log = logging.getLogger(__name__)
TIMEOUT_S = 30.0
"""Each step by itself; RFC 5321 allows minutes, which nobody's drain can wait."""
SENDS_PER_S = 5.0
MAX_PRESS_BYTES = 4_000


class Email:
    """One sender address. Every letter is a connection of its own: servers close idle ones."""

    def __init__(
        self, settings: Settings, surroundings: Surroundings, *, timeout_s: float = TIMEOUT_S
    ) -> None:
        self._settings = settings
        self._surroundings = surroundings
        self._timeout_s = timeout_s
        self._links = Links(settings.secret.get_secret_value(), surroundings.public_url)
        self._about = _about(settings, surroundings, self._links)

    @property
    def about(self) -> About:
        return self._about

    async def listen(self, ingest: Ingest) -> None:
        """Pressed links come through the routes, so there is nothing to do."""
        await asyncio.Event().wait()

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """Hand one letter in; returns its Message-ID, which is the same for the same ``key``."""
        attached, lines = await files.collected(payload["files"], self._surroundings)
        text = "\n\n".join(part for part in (str(payload["text"]), "\n".join(lines)) if part)
        domain = self._settings.account.rpartition("@")[2]
        marks = Marks(
            sender=self._settings.account,
            sender_name=self._settings.display_name,
            recipient=address.chat,
            message_id=self._links.message_id(key, domain),
            sent_at=self._surroundings.clock(),
        )
        try:
            data, recipient = letter({**payload, "text": text}, marks, attached), on_the_wire(address.chat)
        except ValueError as error:
            raise Undeliverable("no such address", reason="gone") from error
        async with self._connected() as server:
            await self._hand_in(server, recipient, data)
        return marks.message_id

    async def signal(self, signal: Signal) -> None:
        """A letter shows no typing."""

    async def fetch(self, attachment: Attachment, *, max_bytes: int) -> bytes:
        raise Undeliverable("no files come by mail", reason="bad_request")

    async def look_up(self, message: Outbound, since: datetime, *, part: int = 0) -> str | None:
        """SMTP knows nothing of the past: the message's purpose decides."""
        raise Undeliverable("a mail server cannot be asked", reason="bad_request")

    async def check(self) -> Sequence[Finding]:
        """Settings, then the server: connected to, logged in at, its answer heard."""
        problems = {finding.what: finding for finding in self._settings.problems(self._surroundings)}
        findings = [problems.get(name, Finding(name, True)) for name in ("SMTP_URL", "MAIL_FROM")]
        if not self._links.usable:
            fix = "set CASTMATCH_PUBLIC_URL and CASTMATCH_SECRET; until then no letter can be answered"
            findings.append(Finding("links in letters", not self._surroundings.public_url, fix))
        if problems:
            return findings
        try:
            async with self._connected() as server, self._step(server, "server"):
                await server.noop()
        except HubError as error:
            fix = f"SMTP_URL: the server could not be used ({error}); check host, port, user and password"
            return [*findings, Finding("mail server", False, fix)]
        return [*findings, Finding("mail server", True)]

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[aiosmtplib.SMTP]:
        """A server that we are logged in at, left politely. Raises Unavailable."""
        there = self._settings.server()
        server = aiosmtplib.SMTP(
            hostname=there.host,
            port=there.port,
            username=there.username or None,
            password=there.password.get_secret_value() or None,
            # The machine's own name would have to be looked up, and says nothing of us.
            local_hostname=on_the_wire(self._settings.account).rpartition("@")[2],
            timeout=self._timeout_s,
            use_tls=there.tls,
            start_tls=there.start_tls,
        )
        try:
            async with self._step(server, "server"):
                await server.connect()
            yield server
            await _leave(server)
        finally:
            server.close()

    async def _hand_in(self, server: aiosmtplib.SMTP, recipient: str, data: bytes) -> None:
        async with self._step(server, "sender"):
            await server.mail(on_the_wire(self._settings.account))
        async with self._step(server, "recipient"):
            await server.rcpt(recipient)
        async with self._step(server, "letter"):
            await server.data(data)

    @asynccontextmanager
    async def _step(self, server: aiosmtplib.SMTP, step: Step) -> AsyncIterator[None]:
        """The client's errors as the hub's. Once the letter is on its way, a lost answer is uncertain."""
        uncertain = step == "letter"
        try:
            async with asyncio.timeout(2 * self._timeout_s):
                yield
        except aiosmtplib.SMTPResponseException as error:
            translated, policy = refusal(step, error.code, error.message)
            if policy.operator:
                log.error("the mail server refused us", extra={"code": error.code, "step": step})
            raise translated from error
        except aiosmtplib.SMTPNotSupported as error:
            # STARTTLS or a way to log in that the server does not have: not sent in the clear instead.
            log.error("the mail server lacks what SMTP_URL asks for", extra={"step": step})
            raise Unavailable("smtp: not supported by the server", retry_after_s=300) from error
        except (aiosmtplib.SMTPException, TimeoutError, OSError) as error:
            raise Unavailable(f"smtp: {type(error).__name__}", uncertain=uncertain) from error


async def _leave(server: aiosmtplib.SMTP) -> None:
    """The letter is in; a server that is rude at the door does not change that."""
    try:
        async with asyncio.timeout(2.0):
            await server.quit()
    except (aiosmtplib.SMTPException, TimeoutError, OSError) as error:
        log.debug("the mail server did not say goodbye", extra={"why": type(error).__name__})


def _about(settings: Settings, surroundings: Surroundings, links: Links) -> About:
    reader = Reader(settings.account, links, surroundings.clock)
    route = Route(
        ANSWER_PATH,
        reader.verify,
        reader.envelope,
        pages.noted(),
        MAX_PRESS_BYTES,
        page=partial(pages.asking, links),
        stored=reader.stored,
    )
    return About(
        name=CHANNEL,
        account=settings.account,
        capabilities=CAPABILITIES,
        parse=reader.parse,
        render=renderer(links),
        routes=(route, replace(route, path=STOP_PATH)),
        sends_per_s=SENDS_PER_S,
    )
