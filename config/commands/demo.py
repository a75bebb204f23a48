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
from config.demo.stage import DemoStage, claude_settings
from config.heap import set_aside
from config.http import prepared
from config.warmth import keep_warm


def arguments(parser: argparse.ArgumentParser) -> None:
    """``--port 0`` takes a free one."""
    parser.add_argument("--port", type=_port, default=8765)
    parser.add_argument(
        "--claude", action="store_true", help="let the imitated Claude answer instead of the rules"
    )
    parser.add_argument("--verbose", action="store_true", help="log every outcome, not only trouble")


def _port(said: str) -> int:
    """0 to 65535; anything else is wrong usage, not a traceback."""
    if not (said.isascii() and said.isdecimal()) or int(said) > 65535:
        raise argparse.ArgumentTypeError(f"{said} is not a port; write a number from 0 to 65535")
    return int(said)


def run(arguments: argparse.Namespace) -> int:
    """Run until SIGTERM or Ctrl-C. Nothing leaves this machine; real credentials are not read."""
    log.configure("INFO" if arguments.verbose else "WARNING")
    return run_async(_demo(arguments.port, claude=arguments.claude))


async def _demo(port: int, *, claude: bool) -> int:
    listener = _listener(port)
    if listener is None:
        other = port + 1 if port < 65535 else 0
        print(f"Port {port} cannot be used here. Try another: make demo PORT={other}")
        return 2
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with tempfile.TemporaryDirectory(prefix="castmatch-demo-") as folder:
        model = claude_settings(address) if claude else None
        stage = DemoStage(address, Path(folder), secrets.token_urlsafe(32), extra=model)
        runner = await prepared(await stage.application(), shutdown_timeout=2.0)
        await web.SockSite(runner, listener).start()
        await stage.start()
        set_aside()
        keep_warm(stage.hub)
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
