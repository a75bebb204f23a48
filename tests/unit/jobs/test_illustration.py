"""Pictures in the form that a channel shows: one each, one sheet, or none at all."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from core.messages import Address, Capabilities, Card, Outbound
from jobs.illustration import illustrated

CARDS = (
    Card("Riya", ("27",), image="portrait:1:RK"),
    Card("Asha", image="https://x.example/a.jpg"),
    Card("Meena"),
)


@dataclass
class Drawn:
    """``made``: what had to be drawn."""

    made: list[str] = field(default_factory=list)

    async def link(self, ref: str) -> str:
        self.made.append(ref)
        return f"https://desk.example/files/{ref}"

    async def contact_sheet(self, cards) -> str:
        self.made.append(f"sheet of {len(cards)}")
        return "https://desk.example/files/sheet"


def able(images: int) -> Capabilities:
    return Capabilities(1000, 1000, 0, 0, max_cards=10, max_images=images)


@pytest.mark.parametrize(
    ("images", "edits", "made", "shown", "picture"),
    [
        (0, None, [], ["", "", ""], ""),
        (1, None, ["sheet of 3"], ["", "", ""], "https://desk.example/files/sheet"),
        (1, "earlier", [], ["", "", ""], ""),
        (
            9,
            None,
            ["portrait:1:RK"],
            ["https://desk.example/files/portrait:1:RK", "https://x.example/a.jpg", ""],
            "",
        ),
    ],
)
async def test_nothing_is_drawn_that_nobody_will_see(images, edits, made, shown, picture):
    drawn = Drawn()
    message = Outbound("k", Address("x", "y", "1"), "Three", cards=CARDS, edits=edits)

    found = await illustrated(message, able(images), drawn)

    assert drawn.made == made
    assert [card.image for card in found.cards] == shown
    assert found.picture == picture


async def test_a_message_without_pictures_of_ours_is_left_as_it_is():
    message = Outbound("k", Address("x", "y", "1"), "Two", cards=CARDS[1:])
    assert await illustrated(message, able(1), Drawn()) == message
    bare = await illustrated(Outbound("k", Address("x", "y", "1"), "One", cards=CARDS[:1]), able(1), None)
    assert bare.cards[0].image == ""
