"""A place to listen that is known before anything listens there."""

from __future__ import annotations

import socket


def reserve_mail_port() -> socket.socket:
    """A free port of the loopback interface for letters, held until the sandbox takes it over or it is
    closed."""
    held = socket.socket()
    held.bind(("127.0.0.1", 0))
    return held
