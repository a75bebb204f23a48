from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.whatsapp.render import CAPABILITIES, LIST_PICKER, QUICK_REPLY, render, text_of
from bots.whatsapp.templates import TEMPLATES, ContentTemplate
from bots.whatsapp.text import formatted, width
from core.messages import Attachment, Card, Choice, Outbound, Template
from tests.unit.bots.whatsapp.conftest import outbound

WORDS = st.text(st.characters(categories=["Ll", "Lu", "Nd", "So", "Po"]), min_size=1, max_size=14)
SENTENCE = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
LONG = st.lists(WORDS, max_size=600).map(" ".join)


def choices(count: int, label: str = "Choice") -> tuple[Choice, ...]:
    return tuple(Choice(f"t.{n}", f"{label} {n}") for n in range(1, count + 1))


def content(message: Outbound) -> tuple[str, dict[str, Any]]:
    (kind, fields), *others = render(message)[-1]["content"].items()
    assert not others
    return kind, fields


def test_a_short_text_is_one_message() -> None:
    assert render(outbound("Kal **11 baje**.")) == ({"body": "Kal *11 baje*."},)


def test_three_short_choices_are_buttons() -> None:
    answers = (Choice("a", "Confirm"), Choice("b", "Ask for another time"), Choice("c", "Can't come"))
    assert content(outbound("Coming?", choices=answers)) == (
        QUICK_REPLY,
        {
            "body": "Coming?",
            "actions": [
                {"title": "Confirm", "id": "a"},
                {"title": "Ask for another time", "id": "b"},
                {"title": "Can't come", "id": "c"},
            ],
        },
    )


def test_four_choices_are_a_list_with_hints() -> None:
    options = (*choices(3), Choice("t.4", "Later", hint="after lunch"))
    kind, fields = content(outbound("When?", choices=options))
    assert (kind, fields["body"], fields["button"]) == (LIST_PICKER, "When?", "Choose")
    assert fields["items"][0] == {"item": "Choice 1", "id": "t.1"}
    assert fields["items"][3] == {"item": "Later", "id": "t.4", "description": "after lunch"}


def test_a_label_too_long_for_a_row_is_whole_in_the_text() -> None:
    long = "Ask the production office for another day"
    kind, fields = content(outbound("When?", choices=(Choice("a", "Yes"), Choice("b", long))))
    assert kind == LIST_PICKER
    assert [item["item"] for item in fields["items"]] == ["1. Yes", "2. Ask the production…"]
    assert fields["body"] == f"When?\n\n1. Yes\n2. {long}"


def test_equal_labels_are_told_apart() -> None:
    _, fields = content(outbound("Which?", choices=(Choice("a", "Riya"), Choice("b", "riya"))))
    assert [item["item"] for item in fields["items"]] == ["1. Riya", "2. riya"]


def test_eleven_choices_are_numbered_text() -> None:
    (call,) = render(outbound("Pick:", choices=choices(11)))
    assert call["body"].startswith("Pick:\n\n1. Choice 1\n")
    assert call["body"].endswith("11. Choice 11")


def test_ids_that_whatsapp_would_refuse_become_numbered_text() -> None:
    for tokens in (("same", "same"), ("", "x"), ("x" * 201, "y")):
        (call,) = render(outbound("Pick:", choices=tuple(Choice(token, "Go") for token in tokens)))
        assert call["body"] == "Pick:\n\n1. Go\n2. Go"


def test_a_link_choice_is_a_line_of_text() -> None:
    options = (Choice("a", "Yes"), Choice("", "Open page", url="https://desk.example.org/share/x"))
    kind, fields = content(outbound("Look:", choices=options))
    assert kind == QUICK_REPLY
    assert fields["body"] == "Look:\n\nOpen page: https://desk.example.org/share/x"
    assert [action["id"] for action in fields["actions"]] == ["a"]


def cards() -> tuple[Card, ...]:
    return (
        Card("Amrita K.", ("27", "Punjabi native"), choices=(Choice("a1", "Approve"),)),
        Card(
            "Neha S.",
            ("25",),
            image="https://x/n.jpg",
            choices=(Choice("a2", "Approve"), Choice("p2", "Pass")),
        ),
    )


def test_cards_are_numbered_lines_under_one_picture() -> None:
    message = outbound(
        "3 of 41 for **Meera**.", cards=cards(), choices=(Choice("m", "More"),), picture="https://x/s.jpg"
    )
    sheet, last = render(message)
    assert sheet == {"media_url": "https://x/s.jpg"}
    fields = last["content"][LIST_PICKER]
    assert fields["body"] == "3 of 41 for *Meera*.\n\n1 · *Amrita K.*, 27, Punjabi native\n2 · *Neha S.*, 25"
    assert [item["item"] for item in fields["items"]] == ["1 · Approve", "2 · Approve", "2 · Pass", "More"]
    assert [item.get("description") for item in fields["items"]] == ["Amrita K.", "Neha S.", "Neha S.", None]


def test_one_card_shows_its_own_picture_and_plain_labels() -> None:
    card = Card(
        "Riya S.", ("27, Mumbai", "Free 12-16 Dec"), image="https://x/r.jpg", choices=(Choice("a", "Invite"),)
    )
    picture, last = render(outbound(cards=(card,)))
    assert picture == {"media_url": "https://x/r.jpg"}
    assert last["content"][QUICK_REPLY]["body"] == "*Riya S.*\n27, Mumbai\nFree 12-16 Dec"
    assert last["content"][QUICK_REPLY]["actions"] == [{"title": "Invite", "id": "a"}]


def test_a_short_text_is_the_caption_of_its_picture() -> None:
    assert render(outbound("Here.", picture="https://x/s.jpg")) == (
        {"media_url": "https://x/s.jpg", "body": "Here."},
    )


def test_each_file_is_a_message_and_documents_keep_no_caption() -> None:
    files = (
        Attachment("document", "https://x/sides.pdf"),
        Attachment("location", "geo:19.1,72.8", name="Aram | Nagar"),
    )
    assert render(outbound("Today 4 PM.", attachments=files)) == (
        {"media_url": "https://x/sides.pdf"},
        {"body": "Aram Nagar", "persistent_action": ["geo:19.1,72.8|Aram Nagar"]},
        {"body": "Today 4 PM."},
    )


def test_a_contact_is_words() -> None:
    contact = Attachment("contact", "tel:+919800000001", name="Gate 3")
    assert render(outbound("Call:", attachments=(contact,))) == ({"body": "Call:\n\nGate 3: +919800000001"},)


@given(st.sampled_from(TEMPLATES), st.data())
def test_a_filled_in_template_is_never_longer_than_one_may_be(known: ContentTemplate, data) -> None:
    values = tuple(data.draw(LONG) if n == 0 else data.draw(SENTENCE) for n, _ in enumerate(known.variables))
    values = data.draw(st.permutations(values))
    [sent] = render(outbound("free text", template=Template(known.name, known.language, tuple(values))))
    assert width(known.filled(sent["variables"])) <= CAPABILITIES.max_chars_with_choices
    assert [bool(value.strip()) for value in values] == [bool(value) for value in sent["variables"]]


def test_a_template_goes_alone() -> None:
    message = outbound(
        "free text", template=Template("audition_invite", "hi", ("Meera",)), choices=choices(2)
    )
    assert render(message) == ({"template": "audition_invite", "language": "hi", "variables": ["Meera"]},)


def test_choices_without_text_still_have_something_to_say() -> None:
    assert content(outbound(choices=(Choice("a", "हाँ"),)))[1]["body"] == "चुनें"
    assert content(outbound(" \x00", choices=choices(1)))[1]["body"] == "Choose"


def test_the_fallback_text_has_the_choices_too() -> None:
    call = render(outbound("When?", choices=choices(2)))[-1]
    assert call["fallback"] == "When?\n\n1. Choice 1\n2. Choice 2"


@pytest.mark.parametrize("text", ["", "see **this"])
def test_a_mark_left_open_in_a_label_reaches_no_other_label(text: str) -> None:
    odd = (Choice("", "**0"), Choice("", "**bold** label"), Choice("", "***"), Choice("", "last"))
    said = render(outbound(text, choices=odd))[-1]["body"]
    assert re.findall(r"(?m)^\d+\. ", said) == ["1. ", "2. ", "3. ", "4. "]
    assert "*bold* label" in said


LABELS = st.one_of(SENTENCE, st.sampled_from(["Yes", "No", "", "**bold** label"]))
CHOICES = st.lists(
    st.builds(Choice, token=st.text("abc123", max_size=6), label=LABELS, hint=LABELS), max_size=13
)
CARDS = st.lists(
    st.builds(
        Card,
        title=SENTENCE,
        lines=st.lists(SENTENCE, max_size=3).map(tuple),
        choices=CHOICES.map(lambda c: tuple(c[:3])),
    ),
    max_size=4,
).map(tuple)


@given(LONG, CARDS, CHOICES)
def test_no_choice_is_lost_and_no_limit_exceeded(
    text: str, cards: tuple[Card, ...], options: list[Choice]
) -> None:
    message = outbound(text, cards=cards, choices=tuple(options))
    calls = render(message)
    json.dumps(calls)
    offered = [choice for card in cards for choice in card.choices] + options
    all_words = "\n".join(text_of(call) for call in calls)
    for call in calls[:-1]:
        assert "content" not in call
        assert 0 < width(text_of(call)) <= CAPABILITIES.max_chars
    if not offered:
        return
    last = calls[-1]
    if "content" not in last:
        assert width(last["body"]) <= CAPABILITIES.max_chars
        assert len(re.findall(r"(?m)^(?:\(\d+/\d+\) )?\d+\. ", all_words)) >= len(offered)
        return
    ((kind, fields),) = last["content"].items()
    assert 0 < width(fields["body"]) <= CAPABILITIES.max_chars_with_choices
    assert width(last["fallback"]) <= CAPABILITIES.max_chars
    rows = fields["actions"] if kind == QUICK_REPLY else fields["items"]
    titles = [row["title" if kind == QUICK_REPLY else "item"] for row in rows]
    assert [row["id"] for row in rows] == [choice.token for choice in offered]
    assert len(set(titles)) == len(titles)
    limit, most = (20, 3) if kind == QUICK_REPLY else (24, 10)
    assert len(rows) <= most
    assert all(0 < width(title) <= limit for title in titles)
    assert all(0 < width(row.get("description", "-")) <= 72 for row in rows)
    squeezed = " ".join(re.sub(r"(?m)^\(\d+/\d+\) ", "", all_words).split())
    for choice, title in zip(offered, titles, strict=True):
        label = " ".join(choice.label.split())
        assert title.endswith(label) or " ".join(formatted(label).split()) in squeezed


@given(LONG)
def test_every_word_of_a_text_is_sent_once_and_in_order(text: str) -> None:
    bodies = [text_of(call) for call in render(outbound(text))]
    words = " ".join(
        re.sub(r"^\(\d+/\d+\) ", "", body) if len(bodies) > 1 else body for body in bodies
    ).split()
    assert words == formatted(text).split()
