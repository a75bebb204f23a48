"""The threat model names tests: each of them exists, and no threat is without one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROWS = [
    [cell.strip() for cell in line.strip().strip("|").split("|")]
    for line in (ROOT / "docs" / "security.md").read_text(encoding="utf-8").splitlines()
    if "`tests/" in line
]
PROMISED = (
    *(
        "forged webhook",
        "again",
        "orders in messages",
        "CVs",
        "file names",
        "scripts",
        "button",
        "response_url",
    ),
    *("zip", "XML", "picture bombs", "traversal", "formulas", "log", "organisation", "project", "strangers"),
    *("bill", "flooding"),
)
"""Threats that the table must speak of."""


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_what_is_said_to_be_proved_has_its_tests(row):
    threat, against, proof = row
    assert threat
    assert against
    for name in re.findall(r"`([^`]+)`", proof):
        path, _, function = name.partition("::")
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        defined = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)}
        assert not function or function in defined, name


def test_no_promised_threat_is_missing():
    said = " ".join(row[0] for row in ROWS)
    assert [threat for threat in PROMISED if threat not in said] == []
    assert len(ROWS) > 20
