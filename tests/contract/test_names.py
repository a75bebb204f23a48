"""Our top-level folders have plain names; no installed package may hide behind one of them."""

from __future__ import annotations

import tomllib
from importlib import import_module
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OURS = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]


def test_the_wheel_holds_every_folder_of_code():
    assert sorted(OURS) == ["bots", "config", "core", "integrations", "jobs"]


@pytest.mark.parametrize("name", OURS)
def test_no_installed_distribution_ships_a_package_of_our_name(name):
    others = {one for one in packages_distributions().get(name, []) if one != PROJECT["project"]["name"]}
    assert others == set()


@pytest.mark.parametrize("name", OURS)
def test_our_own_package_is_the_one_that_is_imported(name):
    assert Path(import_module(name).__path__[0]).resolve() == ROOT / name


def test_tests_hide_no_package_either():
    top = {path.stem for path in (ROOT / "tests").iterdir() if path.suffix == ".py" or path.is_dir()}
    assert not top & set(OURS)
