"""Features are found by their folders, in name order, and only where they bring the part."""

from __future__ import annotations

import sys

import pytest

from core.features import parts


@pytest.fixture
def package(tmp_path, monkeypatch):
    for feature, brings in {"b": "TWO", "a": "ONE", "empty": ""}.items():
        folder = tmp_path / "house" / feature
        folder.mkdir(parents=True)
        (folder / "__init__.py").touch()
        if brings:
            (folder / "rooms.py").write_text(f"NAME = '{brings}'\n")
    (tmp_path / "house" / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "house"
    for name in [name for name in sys.modules if name.split(".")[0] == "house"]:
        del sys.modules[name]


def test_parts_come_in_the_features_order(package):
    assert [module.NAME for module in parts(package, "rooms")] == ["ONE", "TWO"]


def test_one_that_is_no_features_is_left_out(package):
    assert [module.NAME for module in parts(package, "rooms", but="house.a.rooms")] == ["TWO"]


def test_a_part_that_nobody_brings_is_no_error(package):
    assert parts(package, "gardens") == []
