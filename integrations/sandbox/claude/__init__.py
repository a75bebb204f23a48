"""Claude's Messages API as the sandbox imitates it: strict about requests, scripted in its answers."""

from __future__ import annotations

from integrations.sandbox.claude.api import FakeClaude
from integrations.sandbox.claude.script import Script, Turn, say, think, use

__all__ = ["FakeClaude", "Script", "Turn", "say", "think", "use"]
