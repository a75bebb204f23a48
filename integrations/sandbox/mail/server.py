"""SMTP as far as a sender needs it (RFC 5321): takes every letter, keeps it for the page, hands none on."""

from __future__ import annotations

import asyncio
import re
import socket
import time
from dataclasses import dataclass, field
from typing import Any

from integrations.sandbox.faults import Fault
from integrations.sandbox.mail.letters import Letters
from integrations.sandbox.settings import is_loopback
from integrations.sandbox.world import World

MAX_BYTES = 25 * 2**20
_LINE_BYTES = 8_192
_PATH = re.compile(r"(?:FROM|TO):\s*<([^<>\s]*)>", re.IGNORECASE)
_GREETING = "castmatch.example"
_EHLO = (_GREETING, f"SIZE {MAX_BYTES}", "8BITMIME", "ENHANCEDSTATUSCODES", "PIPELINING")
_REFUSED = {
    "429": "451 4.7.1 Too many letters, try again later",
    "401": "535 5.7.8 Authentication credentials invalid",
    "403": "550 5.1.1 No such mailbox",
    "500": "451 4.3.0 Local error in processing",
}
"""What a fault that was asked for sounds like here."""
_ROUGH = ("timeout", "timeout_after", "500_after")


@dataclass(slots=True)
class _Session:
    """One connection: whose letter is being handed in."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    sender: str = ""
    recipients: list[str] = field(default_factory=list)
    fault: Fault | None = None

    async def say(self, line: str) -> None:
        self.writer.write(f"{line}\r\n".encode("ascii", "replace"))
        await self.writer.drain()

    def forget(self) -> None:
        self.sender, self.recipients, self.fault = "", [], None


class MailServer:
    """``start`` takes a bound socket of the loopback interface. Raises ValueError on any other."""

    def __init__(self, world: World, letters: Letters) -> None:
        self._world = world
        self._letters = letters
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def start(self, held: socket.socket) -> None:
        if not is_loopback(str(held.getsockname()[0])):
            raise ValueError("the sandbox takes letters on the loopback interface only")
        self._server = await asyncio.start_server(self._serve, sock=held, limit=_LINE_BYTES)

    async def stop(self) -> None:
        """Ends what is open, also what a fault holds up."""
        if self._server is None:
            return
        self._server.close()
        for writer in tuple(self._open):
            writer.close()
        await self._server.wait_closed()
        self._server = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        session = _Session(reader, writer)
        self._open.add(writer)
        try:
            await session.say(f"220 {_GREETING} ESMTP sandbox")
            while line := await reader.readline():
                command = line.decode("utf-8", "replace").strip()
                if not await self._answer(session, command):
                    return
        except (ConnectionError, ValueError):  # gone, or a line without an end
            return
        finally:
            self._open.discard(writer)
            writer.close()

    async def _answer(self, session: _Session, command: str) -> bool:
        """False when the connection ends."""
        word = command.partition(" ")[0].upper()
        if word == "QUIT":
            await session.say("221 2.0.0 Bye")
            return False
        if word in ("EHLO", "HELO"):
            lines = _EHLO if word == "EHLO" else _EHLO[:1]
            marks = ["250-"] * (len(lines) - 1) + ["250 "]
            await session.say("\r\n".join(mark + line for mark, line in zip(marks, lines, strict=True)))
        elif word == "MAIL":
            await self._mail(session, command)
        elif word == "RCPT":
            return await self._rcpt(session, command)
        elif word == "DATA":
            return await self._data(session)
        elif word in ("RSET", "NOOP"):
            session.forget()
            await session.say("250 2.0.0 OK")
        else:
            await session.say("502 5.5.1 Command not implemented")
        return True

    async def _mail(self, session: _Session, command: str) -> None:
        session.forget()
        found = _PATH.search(command)
        if not found or not found[1]:
            return await session.say("501 5.1.7 Bad sender address")
        session.sender = found[1]
        return await session.say("250 2.1.0 OK")

    async def _rcpt(self, session: _Session, command: str) -> bool:
        """A fault befalls the letter here, where it is known to whom it goes."""
        found = _PATH.search(command)
        if not session.sender:
            await session.say("503 5.5.1 MAIL first")
        elif not found or "@" not in found[1]:
            await session.say("501 5.1.3 Bad recipient address")
        else:
            to = found[1].casefold()
            fault = self._world.faults.take("email", "send", to)
            if fault and fault.kind in _REFUSED:
                self._record(to, int(_REFUSED[fault.kind][:3]), fault, {"from": session.sender})
                await session.say(_REFUSED[fault.kind])
                return True
            if to in self._letters.closed:
                self._record(to, 550, None, {"from": session.sender})
                await session.say("550 5.1.1 No such mailbox")
                return True
            session.fault = fault
            session.recipients.append(to)
            await session.say("250 2.1.5 OK")
        return True

    async def _data(self, session: _Session) -> bool:
        if not session.recipients:
            await session.say("503 5.5.1 RCPT first")
            return True
        began = time.monotonic()
        await session.say("354 End with a line of one dot")
        data = await _letter(session.reader)
        if data is None:
            await session.say("552 5.3.4 Letter too large")
            return True
        fault, to = session.fault, session.recipients[0]
        if fault and fault.kind == "slow":
            await self._world.postman.pause(fault.retry_after)
        kept: dict[str, Any] = {}
        if not fault or fault.kind != "timeout":
            for recipient in session.recipients:
                kept = self._letters.keep(recipient, session.sender, data)
        rough = fault is not None and fault.kind in _ROUGH
        self._record(to, 0 if rough else 250, fault, kept, round((time.monotonic() - began) * 1000))
        if fault is not None and rough:
            # The answer is lost: the line goes dead, at once or after the caller's patience.
            if fault.kind != "500_after":
                await self._world.postman.pause(self._world.settings.pace.hang_s)
            return False
        session.forget()
        await session.say("250 2.0.0 OK: kept")
        return True

    def _record(
        self, to: str, status: int, fault: Fault | None, request: dict[str, Any], ms: int = 0
    ) -> None:
        said = fault.kind if fault else ""
        self._world.journal.record(
            "call", "email", "send", chat=to, status=status, ms=ms, fault=said, request=request
        )


async def _letter(reader: asyncio.StreamReader) -> bytes | None:
    """Everything up to the lone dot, stuffed dots undone; None when it is too large."""
    data = bytearray()
    while True:
        line = await reader.readline()
        if not line:
            raise ConnectionError("the letter broke off")
        if line == b".\r\n":
            return bytes(data) if len(data) <= MAX_BYTES else None
        if len(data) <= MAX_BYTES:
            data += line[1:] if line.startswith(b"..") else line
