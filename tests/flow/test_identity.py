"""Who somebody is, through the whole hub: what the provider vouches for counts, what a text claims never."""

from __future__ import annotations

import json
import re

import pytest
import pytest_asyncio

from core.casting.talent.contact import __name__ as _contact  # noqa: F401
from core.store import persons
from tests.providers import ProviderHub

PRIYA, RIYA, MEERA = "+919820000001", "+919800000001", "+919800000002"
RIYA_ID, OTHER_ID = "IN.13491208655302741918", "IN.2222222222222222"


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    yield made
    await made.close()
