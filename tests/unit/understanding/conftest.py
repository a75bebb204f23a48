"""One fixed clock and one way to read a message, for all tests of the understanding."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.understanding import Context, Meaning, understand

IST = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 20, 11, 0, tzinfo=IST)
"""A Friday, before noon."""


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def read() -> Callable[..., Meaning]:
    def _read(text: str, role: str = "casting_director", **known: object) -> Meaning:
        return understand(text, now=NOW, tz="Asia/Kolkata", actor_role=role, context=Context(**known))  # type: ignore[arg-type]

    return _read


@pytest.fixture
def invited() -> dict[str, object]:
    return {"pending": "invitation", "pending_about": datetime(2026, 11, 21, 16, 0, tzinfo=IST)}
