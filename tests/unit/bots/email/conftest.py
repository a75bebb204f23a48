"""A mail server that says what it is told to, and the channel in front of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from pydantic import SecretStr

from bots.email.channel import Email
from bots.email.settings import Settings
from core.messages import Address
from core.ports import Surroundings
from tests.fakes import START

PUBLIC = "https://desk.example.org"
RIYA = Address("email", "desk@example.org", "riya@example.org")


@dataclass
class ScriptedServer:
    """``replies``: what is said to a command instead of yes, by its first word (``BODY``: after the
    letter, ``HELLO``: on connecting); empty: the line goes dead, ``...``: nothing is said at all."""

    replies: dict[str, str] = field(default_factory=dict)
    letters: list[bytes] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if not await self._say(writer, "HELLO", "220 hello"):
                return
            while line := (await reader.readline()).decode():
                self.commands.append(line.strip())
                word = line.split()[0].upper()
                usual = {"EHLO": "250-scripted\r\n250 AUTH PLAIN", "DATA": "354 go on", "QUIT": "221 bye"}
                if not await self._say(writer, word, usual.get(word, "250 yes")):
                    return
                if word == "DATA" and self.replies.get("DATA", "354").startswith("354"):
                    self.letters.append(await reader.readuntil(b"\r\n.\r\n"))
                    if not await self._say(writer, "BODY", "250 kept"):
                        return
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    async def _say(self, writer: asyncio.StreamWriter, word: str, usual: str) -> bool:
        said = self.replies.get(word, usual)
        if said == "...":
            return True
        writer.write(f"{said}\r\n".encode() if said else b"")
        await writer.drain()
        return bool(said)


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    made = ScriptedServer()
    listening = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.port = listening.sockets[0].getsockname()[1]
    yield made
    listening.close()
    await listening.wait_closed()


def settings(url: str, **values: Any) -> Settings:
    known = {
        "smtp_url": SecretStr(url),
        "mail_from": "CastMatch Desk <desk@example.org>",
        "secret": SecretStr("s"),
    }
    return Settings(**{**known, **values})


def channel_at(url: str, *, timeout_s: float = 5.0, public_url: str = PUBLIC) -> Email:
    around = Surroundings(clock=lambda: START, public_url=public_url, sandbox=True)
    return Email(settings(url), around, timeout_s=timeout_s)


@pytest.fixture
def channel(server: ScriptedServer) -> Email:
    return channel_at(f"smtp://127.0.0.1:{server.port}")
