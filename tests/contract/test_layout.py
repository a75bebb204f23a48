"""The shape of the code: sizes, places, and what only some places may touch."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import bots

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("bots", "config", "core", "integrations", "jobs")
MODULES = sorted(path for folder in PRODUCT for path in (ROOT / folder).rglob("*.py"))
CODE = [path for path in MODULES if "versions" not in path.parts]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MOST_LINES, MOST_TEST_LINES, MOST_FUNCTION_LINES = 400, 600, 60
VAGUE = {"utils", "util", "helpers", "helper", "managers", "manager", "common", "misc", "base", "stuff"}

UNSTEADY = {
    "datetime.now": "business time is handed in as a clock",
    "datetime.utcnow": "business time is handed in as a clock",
    "datetime.today": "business time is handed in as a clock",
    "date.today": "business time is handed in as a clock",
    "os.environ": "only config reads the environment",
    "os.getenv": "only config reads the environment",
    "random": "what is random cannot be repeated; secrets.* makes tokens",
}
ALLOWED = {
    ("jobs/sender.py", "random"): "retries of many rows must not fall on the same instant",
}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def most_lines(path: Path) -> int:
    return MOST_TEST_LINES if path.is_relative_to(ROOT / "tests") else MOST_LINES


def test_a_module_can_be_read_in_one_sitting():
    # A migration is a picture of the schema at one time, not something to read.
    long = {name_of(path): lines_of(path) for path in (*CODE, *TESTS) if lines_of(path) > most_lines(path)}
    assert long == {}


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_a_function_fits_on_a_screen():
    long = {
        f"{name_of(path)}:{node.name}": lines
        for path in CODE
        for node in functions(path)
        if (lines := (node.end_lineno or 0) - node.lineno + 1) > MOST_FUNCTION_LINES
    }
    assert long == {}


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_a_module_says_what_it_is_and_has_a_telling_name(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not tree.body or ast.get_docstring(tree), "a first line that says what this is"
    assert not {part.removesuffix(".py") for part in path.relative_to(ROOT).parts} & VAGUE


def unsteady(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Attribute(value=ast.Name(id=owner), attr=attr) if f"{owner}.{attr}" in UNSTEADY:
                yield f"{owner}.{attr}"
            case ast.Import(names=names):
                yield from (alias.name for alias in names if alias.name in UNSTEADY)
            case ast.ImportFrom(module="random" | "os" as module, names=names):
                whole = {f"{module}.{alias.name}" for alias in names} | {module}
                yield from whole & UNSTEADY.keys()


def test_only_config_knows_the_time_the_environment_and_chance():
    found = {
        (name_of(path), what)
        for path in MODULES
        if path.relative_to(ROOT).parts[0] != "config"
        for what in unsteady(path)
    }
    assert found - ALLOWED.keys() == set(), UNSTEADY


def test_every_exception_to_the_rule_is_still_needed():
    found = {(name_of(path), what) for path in MODULES for what in unsteady(path)}
    assert [key for key in ALLOWED if key not in found] == []


@pytest.mark.parametrize("name", bots.names())
def test_a_channel_folder_explains_its_limits_and_where_they_come_from(name):
    assert (ROOT / "bots" / name / "README.md").read_text(encoding="utf-8").strip()


def handlers(path: Path) -> Iterator[int]:
    """Lines that catch everything."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            match node.type:
                case None | ast.Name(id="Exception" | "BaseException"):
                    if not any(isinstance(inner, ast.Raise) for inner in ast.walk(node)):
                        yield node.lineno


def test_features_and_adapters_never_catch_everything():
    """Only edges may: a drain, a tick, a listening channel, the driver's own translation."""
    edges = {"jobs", "config"}
    allowed = {"core/store/sqlite_driver.py"}
    found = {
        f"{name_of(path)}:{line}"
        for path in MODULES
        if path.relative_to(ROOT).parts[0] not in edges and name_of(path) not in allowed
        for line in handlers(path)
    }
    assert found == set()


def test_no_promise_is_left_open_in_the_code():
    words = ("TODO", "FIXME", "XXX", "NotImplementedError")
    found = [
        f"{name_of(path)}: {word}"
        for path in MODULES
        for word in words
        if word in path.read_text(encoding="utf-8")
    ]
    assert found == []
