"""Codes that are typed or come with a deep link: how they look, and how often one may be guessed."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from core.conversation.calls import Calls
from core.errors import Rejected
from core.messages import Inbound
from core.understanding.shapes import Sought

MOST_WRONG = 5
WRONG_PER = timedelta(hours=1)
"""A chat that guesses has to wait: 5 tries an hour at 39 bits, each code good for a week at most."""
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""No 0/O, 1/I/L: codes are read from one screen and typed on another."""
_CODE = Sought(rf"^\W*(?:code\W+)?([{LETTERS}]{{4}}-?[{LETTERS}]{{4}})\W*$")
_WRONG = "wrong_codes"


def code_in(inbound: Inbound, text: str) -> str:
    """The code that a message consists of, or that its deep link carries; empty for none."""
    match = _CODE.match(inbound.start_payload or text)
    return match[1] if match and _mixed(match[1]) else ""


def fresh() -> str:
    """A new code, such as ``KM4P-X7TD``: 8 of 31 letters, 39 bits."""
    while True:
        code = "".join(secrets.choice(LETTERS) for _ in range(8))
        if _mixed(code):
            return f"{code[:4]}-{code[4:]}"


def _mixed(code: str) -> bool:
    """Letters and digits: no ordinary word, number or date looks like a code."""
    return any(c.isdecimal() for c in code) and any(c.isalpha() for c in code)


async def use(calls: Calls, code: str) -> None:
    """Try a code. Raises Rejected when it is wrong, or when too many were: then it is not even looked at.

    The count goes with what the chat is about, which is kept although a refused call keeps nothing.
    """
    tried = [at for at in calls.focus.get(_WRONG, []) if _recent(at, calls.now)]
    if len(tried) >= MOST_WRONG:
        free_at = datetime.fromisoformat(tried[0]) + WRONG_PER
        raise Rejected("code-too-many", time=calls.words.clock(free_at))
    try:
        await calls("use_code", {"code": code})
    except Rejected:
        calls.focus[_WRONG] = [*tried, calls.now.isoformat()]
        raise


def _recent(at: str, now: datetime) -> bool:
    return timedelta() <= now - datetime.fromisoformat(at) < WRONG_PER
