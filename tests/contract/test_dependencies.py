"""What is installed with the hub: pinned with hashes, from nowhere in particular, under licences that fit."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution, distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-postgres.lock")
_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+?)(?: ;.*)? \\$", re.MULTILINE)
FREE = (
    "MIT",
    "BSD",
    "APACHE",
    "PSF",
    "PYTHON SOFTWARE FOUNDATION",
    "MPL",
    "MOZILLA",
    "ISC",
    "ZPL",
    "UNLICENSE",
)
FREE = (*FREE, "HPND", "0BSD", "CC0", "PUBLIC DOMAIN", "ZLIB")
KNOWN = {
    "axe-playwright-python": "MIT, by its LICENSE file; tests only",
    "psycopg": "LGPL, used as a library and optional (docs/decisions/001)",
    "psycopg-binary": "LGPL, used as a library and optional (docs/decisions/001)",
    "psycopg-pool": "LGPL, used as a library and optional (docs/decisions/001)",
    "python-telegram-bot": "LGPL, used as a library",
}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {normal(name): version for name, version in _PIN.findall(text)}


def direct() -> set[str]:
    project, groups = PROJECT["project"], PROJECT["dependency-groups"]
    said = [*project["dependencies"], *groups["dev"], *groups["build"]]
    said += [one for extra in project["optional-dependencies"].values() for one in extra]
    return {normal(re.split(r"[\[<>=!~; ]", one, maxsplit=1)[0]) for one in said}


@pytest.mark.parametrize("lock", [*LOCKS, "requirements-minilm.lock"])
def test_every_package_is_pinned_with_its_hashes(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[A-Za-z0-9])", text.strip())
    for block in blocks:
        assert _PIN.match(block + "\n"), block[:80]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block[:80]
    for word in ("://", "--index-url", "--extra-index-url", "--find-links", "@ ", "-e "):
        assert word not in text, "a lock names no place"


def test_the_locks_agree_and_hold_every_direct_dependency():
    every = {lock: pins(lock) for lock in LOCKS}
    together = {name for found in every.values() for name in found}
    assert direct() - together == set()
    for name in together:
        assert len({found[name] for found in every.values() if name in found}) == 1, name


def licence(name: str) -> str:
    found = distribution(name).metadata
    named = [value for key, value in found.items() if key == "Classifier" and value.startswith("License")]
    return " ".join(
        [found.get("License-Expression") or "", (found.get("License") or "")[:200], *named]
    ).upper()


def test_every_licence_fits():
    installed = {normal(one.metadata["Name"]) for one in distributions()}
    wanted = {name for lock in LOCKS for name in pins(lock)} & installed
    odd = {
        name: licence(name)[:80]
        for name in wanted
        if name not in KNOWN and not any(word in licence(name) for word in FREE)
    }
    assert len(wanted) > 50
    assert odd == {}
