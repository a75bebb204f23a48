"""The dashboard and the alert rules ask for numbers that the hub has, with labels that they have."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from config.metrics import Metrics

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "monitoring"
OPERATIONS = FOLDER.parent / "operations.md"
_NAME = re.compile(r"\b(castmatch_\w+?)(?:\{([^}]*)\})?(?=[\[\s)},]|$)")
SUFFIXES = ("_total", "_bucket", "_count", "_sum")


def known() -> dict[str, set[str]]:
    """Names of the numbers, each with its labels."""
    found = {}
    for collector in list(Metrics()._registry._collector_to_names):
        for family in collector.describe():
            found[family.name] = set(collector._labelnames)
    return found


def asked() -> dict[str, list[str]]:
    dashboard = json.loads((FOLDER / "dashboard.json").read_text(encoding="utf-8"))
    panels = [panel for panel in dashboard["panels"] if panel["type"] != "row"]
    rules = yaml.safe_load((FOLDER / "alerts.yml").read_text(encoding="utf-8"))["groups"][0]["rules"]
    expressions = {f"panel {p['title']}": [t["expr"] for t in p["targets"]] for p in panels}
    return expressions | {f"alert {rule['alert']}": [rule["expr"]] for rule in rules}


@pytest.mark.parametrize("where", asked())
def test_every_expression_asks_for_what_there_is(where):
    numbers = known()
    for expression in asked()[where]:
        names = _NAME.findall(expression)
        assert names or "up{" in expression, expression
        assert expression.count("(") == expression.count(")")
        for name, labels in names:
            family = next((name.removesuffix(s) for s in SUFFIXES if name.endswith(s)), name)
            assert family in numbers, name
            used = set(re.findall(r"(\w+)\s*=?[=~!]", labels)) - {"job"}
            grouped = re.findall(r"by \(([^)]*)\)", expression)
            used |= {each.strip() for group in grouped for each in group.split(",")} - {"le"}
            assert used <= numbers[family], (name, used)


def test_every_rule_says_what_to_do():
    rules = yaml.safe_load((FOLDER / "alerts.yml").read_text(encoding="utf-8"))["groups"][0]["rules"]
    for rule in rules:
        assert rule["labels"]["severity"] in ("page", "ticket")
        assert {"summary", "description"} == set(rule["annotations"])
        assert rule["annotations"]["description"].endswith(".")


def test_every_number_is_explained_and_on_the_dashboard():
    explained = set(re.findall(r"`(castmatch_\w+)", OPERATIONS.read_text(encoding="utf-8")))
    shown = {name for expressions in asked().values() for e in expressions for name, _ in _NAME.findall(e)}

    def bare(names):
        return {next((n.removesuffix(s) for s in SUFFIXES if n.endswith(s)), n) for n in names}

    assert known().keys() <= bare(explained)
    assert known().keys() <= bare(shown)


def test_panels_do_not_lie_on_each_other():
    taken = set()
    for panel in json.loads((FOLDER / "dashboard.json").read_text(encoding="utf-8"))["panels"]:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, panel["title"]
        taken |= cells
