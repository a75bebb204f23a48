"""A chart of ties is drawn from its reference, whatever it holds, and what is no chart is refused."""

from __future__ import annotations

import base64
import json

import pytest

from core.casting.ties.model import Node, Tie, Web, around, drawn, ways
from core.casting.ties.picture import picture
from core.texts import Words
from integrations.pictures import Gallery
from integrations.pictures import ties as charts
from tests.fakes import FakeClock

NODES = (
    Node("talent/1", "talent", "Riya Sen", "portrait:1:RS"),
    Node("talent/2", "talent", "अमृता कौर", "portrait:2:AK"),
    Node("person/9", "agent", "Farah Contractor"),
    Node("role/3", "role", "Meera"),
    Node("project/4", "project", "Gully Nights " * 8),
    Node("role/5", "role", "Amma"),
)
TIES = (
    Tie("person/9", "talent/1", "represents", "talent/1"),
    Tie("talent/1", "role/3", "seen", "ladder/1", detail="pinned"),
    Tie("role/3", "project/4", "of", "role/3"),
    Tie("role/5", "project/4", "of", "role/5"),
    Tie("talent/2", "role/5", "listed", "list/1/2"),
)
WEB = Web({node.key: node for node in NODES}, TIES)


def chart(start="talent/1", goal="talent/2", language="en"):
    found = ways(WEB, start, goal) if goal else around(WEB, start)
    return picture(Words(language), WEB, start, found, "Riya · Amrita")


@pytest.mark.parametrize("language", ["en", "hi", "hi-Latn"])
def test_a_long_way_goes_downwards_so_that_a_phone_can_show_it(language):
    made = charts.unpacked(chart(language=language))
    image = charts.drawn(made, lambda _ref: None)
    assert [box.column for box in made.boxes] == [0, 1, 2, 3, 4]
    assert image.height > image.width
    assert all(box.name.isascii() for box in made.boxes)


def test_what_is_around_somebody_stands_beside_them():
    image = charts.drawn(charts.unpacked(chart(goal="")), lambda _ref: None)
    assert image.width > image.height


async def test_the_same_ties_are_drawn_once(tmp_path):
    pictures = Gallery(tmp_path / "files", "secret", "https://hub.example", FakeClock())
    assert await pictures.link(chart()) == await pictures.link(chart())
    [one] = (tmp_path / "files").iterdir()
    assert one.read_bytes().startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    "shown",
    [
        {"title": "", "nodes": [], "lines": []},
        {
            "title": "",
            "nodes": [{"name": "", "kind": "", "column": 99, "seed": "", "face": "", "photo": ""}],
            "lines": [],
        },
    ],
)
def test_a_chart_of_nothing_is_refused(shown):
    packed = base64.urlsafe_b64encode(json.dumps(shown).encode()).decode().rstrip("=")
    with pytest.raises(ValueError):
        charts.unpacked(f"ties:{packed}")


def test_no_picture_holds_more_than_can_be_read():
    many = {f"talent/{n}": Node(f"talent/{n}", "talent", f"Somebody {n}") for n in range(10, 90)}
    web = Web({**WEB.nodes, **many}, tuple(Tie("person/9", key, "represents", key) for key in many))
    placed, pairs = drawn("person/9", around(web, "person/9"))
    assert len(placed) <= 14
    assert len(pairs) == len(placed) - 1
