"""Importing costs nothing: an outside system's library is loaded when it is used, never before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import integrations

ROOT = Path(integrations.__file__).resolve().parent.parent
FOLDERS = sorted(path.parent.name for path in (ROOT / "integrations").glob("*/__init__.py"))
LIBRARIES = (
    "anthropic",
    "PIL",
    "telegram",
    "slack_sdk",
    "slack_bolt",
    "twilio",
    "httpx",
    "apscheduler",
    "alembic",
    "prometheus_client",
    "opentelemetry.sdk",
)
SERVER = (*LIBRARIES, "aiohttp", "sqlalchemy", "pydantic", "phonenumbers", "babel")


def loaded_by(code: str, libraries: tuple[str, ...]) -> list[str]:
    """Which of ``libraries`` a fresh Python holds after running ``code``."""
    tail = f"\nimport sys\nprint('LOADED', *[name for name in {libraries!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code + tail], capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()[-1].split()[1:]


@pytest.mark.parametrize("folder", FOLDERS)
def test_importing_an_integration_loads_no_library_of_the_outside_system(folder):
    assert loaded_by(f"import integrations.{folder}", LIBRARIES) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_an_integration_says_in_its_first_line_what_it_reaches(folder):
    source = (ROOT / "integrations" / folder / "__init__.py").read_text(encoding="utf-8")
    assert source.startswith('"""')


def test_help_starts_without_anything_heavy():
    code = (
        "import config.cli\n"
        "try:\n    config.cli.main(['--help'])\n"
        "except SystemExit as ended:\n    assert not ended.code"
    )
    assert loaded_by(code, SERVER) == []


def test_understanding_needs_neither_a_database_nor_a_server():
    assert loaded_by("import core.understanding", (*LIBRARIES, "aiohttp", "sqlalchemy", "pydantic")) == []


def test_a_hub_without_accounts_loads_no_sdk(tmp_path):
    code = (
        "import asyncio\n"
        "from config.app import build\n"
        "from config.settings import load\n"
        "async def run():\n"
        f"    hub = build(load({{'CASTMATCH_DATABASE_URL': 'sqlite+aiosqlite:///{tmp_path}/x.db',"
        " 'CASTMATCH_SECRET': 'x'}))\n"
        "    await hub.database.close()\n"
        "asyncio.run(run())\n"
    )
    allowed = ("apscheduler", "prometheus_client", "alembic")
    assert loaded_by(code, tuple(name for name in LIBRARIES if name not in allowed)) == []
