"""A load generator of bare sockets: prepared requests, kept connections, only the status is parsed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back: seconds, count by status, latencies in ms."""

    seconds: float
    statuses: dict[int, int]
    latencies_ms: list[float]

    @property
    def per_second(self) -> float:
        return sum(self.statuses.values()) / self.seconds


async def drive(host: str, port: int, requests: Sequence[bytes], connections: int) -> Answered:
    """Send every request once over ``connections`` keep-alive connections."""
    waiting = iter(requests)
    statuses: dict[int, int] = {}
    latencies: list[float] = []

    async def one() -> None:
        reader, writer = await asyncio.open_connection(host, port)
        for request in waiting:
            began = time.perf_counter()
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            length = _length(head)
            if length:
                await reader.readexactly(length)
            latencies.append((time.perf_counter() - began) * 1000)
            status = int(head[9:12])
            statuses[status] = statuses.get(status, 0) + 1
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(connections)))
    return Answered(time.perf_counter() - began, statuses, latencies)


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.split(b":")[1])
    return 0


def http(path: str, body: bytes, headers: dict[str, str]) -> bytes:
    """One POST as bytes."""
    lines = [f"POST {path} HTTP/1.1", "Host: hub.test", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
