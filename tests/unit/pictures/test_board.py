"""A board and a table are drawn from their references at a phone's width, and what is neither is refused."""

from __future__ import annotations

import pytest

from core.casting.sheets.model import packed
from integrations.pictures import Gallery, board, standing
from tests.fakes import FakeClock

PEOPLE = [{"name": f"Somebody Number {n}", "seed": str(n), "face": "SN"} for n in range(40)]
BOARD = {
    "title": "Meera",
    "line": "Gully Nights " * 12,
    "count": 44,
    "rungs": [
        {"status": "pinned", "label": "pinned", "count": 40, "people": PEOPLE},
        {"status": "selected", "label": "selected", "count": 4, "people": PEOPLE[:4]},
    ],
}
TABLE = {
    "title": "Gully Nights",
    "line": "1 of 6 cast",
    "columns": ["shortlisted", "auditions", "booked"],
    "rows": [["Meera", False, [12, 4, 0]], ["Inspector Rane", True, [5, 2, 1]]],
}


def test_a_rung_shows_some_and_counts_all():
    made = board.unpacked(packed(board.PREFIX, BOARD))
    assert [(rung.count, len(rung.people)) for rung in made.rungs] == [(40, board.MOST_PEOPLE), (4, 4)]
    image = board.drawn(made, lambda _ref: None)
    assert image.width == board.WIDTH
    assert image.height < 1200


def test_a_table_has_a_row_for_each_role():
    image = standing.drawn(standing.unpacked(packed(standing.PREFIX, TABLE)))
    assert image.width == board.WIDTH
    assert image.height < image.width


@pytest.mark.parametrize("ref", ["board:", "board:e30", packed("board:", {"title": "x", "rungs": []})])
def test_a_board_of_nobody_is_refused(ref):
    with pytest.raises(ValueError, match=r"."):
        board.unpacked(ref)


def test_a_table_whose_rows_do_not_fit_is_refused():
    with pytest.raises(ValueError, match="does not fit"):
        standing.unpacked(packed(standing.PREFIX, {**TABLE, "rows": [["Meera", False, [1]]]}))


async def test_both_are_drawn_once(tmp_path):
    pictures = Gallery(tmp_path / "files", "secret", "https://hub.example", FakeClock())
    for ref in (packed(board.PREFIX, BOARD), packed(standing.PREFIX, TABLE)):
        assert await pictures.link(ref) == await pictures.link(ref)
    assert len(list((tmp_path / "files").iterdir())) == 2
