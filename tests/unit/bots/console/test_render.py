"""The terminal's numbers are the ones that can be typed."""

from __future__ import annotations

from bots.console.render import render
from core.messages import Address, Card, Choice, Outbound

HERE = Address("console", "here", "1")
LINK = Choice("", "Open", url="https://x.example")


def lines(**fields):
    [payload] = render(Outbound("k", HERE, "**Which?**", **fields))
    return payload["text"].splitlines()


def test_a_link_counts_but_cannot_be_picked():
    assert lines(choices=(LINK, Choice("t", "Yes"))) == ["Which?", "Open: https://x.example", "[2] Yes"]


def test_choices_come_after_the_cards_people_count():
    cards = (Card("1 · Amrita K.", ("27",)), Card("2 · Riya S."))
    assert lines(cards=cards, choices=(Choice("t", "Shortlist all"),)) == [
        "Which?",
        "1 · Amrita K.: 27",
        "2 · Riya S.",
        "[3] Shortlist all",
    ]


def test_a_card_without_a_number_gets_one():
    assert lines(cards=(Card("Amrita"), Card("Riya"))) == ["Which?", "1. Amrita", "2. Riya"]


def test_choices_of_cards_are_counted_first():
    cards = (Card("Amrita", choices=(Choice("a", "Invite"),)), Card("Riya", choices=(Choice("b", "Invite"),)))
    shown = lines(cards=cards, choices=(Choice("c", "Both"),))
    assert [line.strip() for line in shown if "[" in line] == ["[1] Invite", "[2] Invite", "[3] Both"]
