from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.unit.casting.auditions.company import Company


@pytest.fixture
async def company(tmp_path: Path) -> AsyncIterator[Company]:
    opened = await Company.open(tmp_path)
    yield opened
    await opened.stage.close()
