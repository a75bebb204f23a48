"""Payloads are plain JSON in which nothing of a message is lost."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from bots.web.render import CAPABILITIES, render, shown, split
from core.messages import Address, Attachment, Card, Choice, Outbound

HERE = Address("web", "here", "1/c")
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
choices = st.builds(Choice, st.text("abc123", min_size=1, max_size=8), texts, hint=texts)
cards = st.builds(
    Card,
    texts,
    st.lists(texts, max_size=3).map(tuple),
    st.sampled_from(["", "https://x.example/p.png", "portrait:17:AK"]),
    st.lists(choices, max_size=3).map(tuple),
)
messages = st.builds(
    Outbound,
    st.just("k"),
    st.just(HERE),
    st.text(st.sampled_from("ab *\n"), max_size=200),
    cards=st.lists(cards, max_size=4).map(tuple),
    choices=st.lists(choices, max_size=6).map(tuple),
    progress=st.one_of(st.none(), st.floats(0, 1)),
)


@given(messages)
def test_every_choice_card_and_word_is_in_the_payloads(message):
    payloads = json.loads(json.dumps(render(message)))
    last = payloads[-1]
    said = [choice["token"] for choice in last["choices"]]
    said += [choice["token"] for card in last["cards"] for choice in card.get("choices", [])]
    wanted = [choice.token for choice in message.choices]
    wanted += [choice.token for card in message.cards for choice in card.choices]
    assert said == wanted
    assert [card["lines"] for card in last["cards"]] == [list(card.lines) for card in message.cards]
    assert " ".join(payload["text"] for payload in payloads).split() == message.text.split()


@given(st.text(st.sampled_from("ab* \n"), max_size=300), st.integers(8, 40))
def test_parts_keep_every_word_and_stay_within_the_limit(text, limit):
    parts = split(text, limit)
    assert all(len(part) <= limit for part in parts)
    assert re.sub(r"\s", "", "".join(parts)) == re.sub(r"\s", "", text)


def test_a_bold_phrase_and_a_link_are_never_cut():
    text = "one two **three four five** https://x.example/a/b?c=d six"
    for limit in range(27, 60):
        joined = "\x00".join(split(text, limit))
        assert "**three four five**" in joined
        assert "https://x.example/a/b?c=d" in joined


def test_a_text_longer_than_a_page_comes_in_numbered_parts_with_the_choices_last():
    message = Outbound("k", HERE, "word " * 6000, choices=(Choice("t", "Yes"),))
    first, second = render(message)
    assert (first["part"], second["part"], second["parts"]) == (1, 2, 2)
    assert first["choices"] == []
    assert [choice["token"] for choice in second["choices"]] == ["t"]
    assert max(len(first["text"]), len(second["text"])) <= CAPABILITIES.max_chars


def test_only_addresses_are_shown_as_images():
    message = Outbound("k", HERE, "", cards=(Card("A", image="portrait:1:A"), Card("B", image="https://x/y")))
    assert [card.get("image") for card in shown(message)["cards"]] == [None, "https://x/y"]


def test_a_link_a_style_a_hint_a_file_and_progress_reach_the_page():
    message = Outbound(
        "k",
        HERE,
        "x",
        choices=(Choice("", "Open", url="https://x"), Choice("t", "Go", "danger", hint="now")),
        attachments=(Attachment("document", "https://x/f.ics", "text/calendar", 3, "f.ics"),),
        progress=0.5,
    )
    out = shown(message)
    assert out["choices"] == [
        {"token": "", "label": "Open", "url": "https://x"},
        {"token": "t", "label": "Go", "number": 2, "style": "danger", "hint": "now"},
    ]
    assert out["attachments"][0]["url"] == "https://x/f.ics"
    assert out["progress"] == 0.5
