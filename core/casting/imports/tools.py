"""What the desk can do with a spreadsheet of talent."""

from __future__ import annotations

from core.conversation.tools import Tool

TOOLS: tuple[Tool, ...] = ()
