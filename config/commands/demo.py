"""``castmatch demo``: hub, sandbox and demo data in one process, on one port of this machine."""

from __future__ import annotations

import argparse
import secrets
import socket
import tempfile
from pathlib import Path

from aiohttp import web

from config import log
from config.commands import run_async
from config.commands.serve import until_stopped
from config.demo.stage import DemoStage


def arguments(parser: argparse.ArgumentParser) -> None:
    """``--port 0`` takes a free one."""
    parser.add_argument("--port", type=int, default=8765)
    parser.add_argument("--verbose", action="store_true", help="log every outcome, not only trouble")


def run(arguments: argparse.Namespace) -> int:
    """Run until SIGTERM or Ctrl-C. Nothing leaves this machine; real credentials are not read."""
    log.configure("INFO" if arguments.verbose else "WARNING")
    return run_async(_demo(arguments.port))


async def _demo(port: int) -> int:
    listener = _listener(port)
    if listener is None:
        print(f"Port {port} is taken. Try: make demo PORT={port + 1}")
        return 2
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with tempfile.TemporaryDirectory(prefix="castmatch-demo-") as folder:
        stage = DemoStage(address, Path(folder), secrets.token_urlsafe(32))
        runner = web.AppRunner(await stage.application(), access_log=None, shutdown_timeout=2.0)
        await runner.setup()
        await web.SockSite(runner, listener).start()
        await stage.start()
        print(f"CastMatch Hub demo: open {address} in a browser. Ctrl-C stops it.", flush=True)
        await until_stopped()
        await stage.stop()
        await runner.cleanup()
    return 0


def _listener(port: int) -> socket.socket | None:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError:
        listener.close()
        return None
    listener.listen(128)
    return listener
