from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.slack.encoding import ZERO_WIDTH, length
from bots.slack.render import render
from core.messages import Address, Attachment, Card, Choice, Outbound, first_number

CHANNEL = Address("slack", "slack", "C1")


def made(**values):
    return Outbound(**{"key": "k", "address": CHANNEL, "text": "", **values})


def blocks_of(payloads, kind):
    return [block for payload in payloads for block in payload["blocks"] if block["type"] == kind]


def tokens_of(payloads):
    """Every token that a reader can tap or pick, in order."""
    found = []
    for block in blocks_of(payloads, "actions"):
        for element in block["elements"]:
            if element["type"] == "button" and "value" in element:
                found.append(element["value"])
            found += [option["value"] for option in element.get("options", ())]
    return found


def shown(payloads):
    return "\n".join(block["text"]["text"] for block in blocks_of(payloads, "section")).replace(
        ZERO_WIDTH, ""
    )


def pick(count, **values):
    return tuple(Choice(token=f"t{n}", label=f"Choice {n}", **values) for n in range(count))


def check_limits(payloads):
    """Slack's limits, counted as strictly as anybody could."""
    for payload in payloads:
        json.dumps(payload)
        assert payload["text"].strip()
        assert length(payload["text"]) <= 4000
        assert len(payload["blocks"]) <= 50
        assert sum(map(characters, payload["blocks"])) <= 13_200
        for block in payload["blocks"]:
            if block["type"] == "section":
                assert 1 <= length(block["text"]["text"]) <= 3000
            if block["type"] == "actions":
                assert 1 <= len(block["elements"]) <= 25
                names = [element["action_id"] for element in block["elements"]]
                assert len(set(names)) == len(names)
                for element in block["elements"]:
                    check_element(element)


def check_element(element):
    if element["type"] == "button":
        assert 1 <= length(element["text"]["text"]) <= 75
        assert element.get("style", "primary") in {"primary", "danger"}
        assert ("url" in element) != ("value" in element)
        assert length(element.get("url", "")) <= 3000
        return
    assert element["type"] == "static_select"
    assert 1 <= len(element["options"]) <= 100
    for option in element["options"]:
        assert 1 <= length(option["text"]["text"]) <= 75
        assert length(option["value"]) <= 150
        assert length(option.get("description", {}).get("text", "")) <= 75


def characters(node):
    if isinstance(node, str):
        return len(node)
    if isinstance(node, dict):
        return sum(characters(v) for k, v in node.items() if k not in {"type", "action_id", "style"})
    return sum(map(characters, node)) if isinstance(node, list) else 0


def test_a_text_is_one_literal_section_with_a_fallback():
    (payload,) = render(made(text="3 of 41 for **Meera** <!channel> & more"))
    text = "3 of 41 for *Meera* &lt;!channel&gt; &amp; more"
    assert payload["blocks"] == [
        {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}
    ]
    assert payload["text"] == text
    assert (payload["unfurl_links"], payload["unfurl_media"]) == (False, False)
    assert payload.keys() == {"text", "blocks", "unfurl_links", "unfurl_media"}


def test_a_thread_and_a_single_reader_are_kept():
    message = made(text="x", address=Address("slack", "slack", "C1", "17.1"), visible_to="T1/U7")
    (payload,) = render(message)
    assert (payload["thread_ts"], payload["user"]) == ("17.1", "U7")


@pytest.mark.parametrize("chat", ["D1", "U1", "T1/U1"])
def test_in_a_direct_chat_everything_is_for_its_one_reader(chat):
    (payload,) = render(made(text="x", address=Address("slack", "slack", chat), visible_to="T1/U7"))
    assert "user" not in payload


def test_choices_are_buttons_with_their_tokens_and_styles():
    choices = (Choice("a", "Yes", "primary"), Choice("b", "No", "danger"), Choice("c", "Later"))
    (payload,) = render(made(text="Sure?", choices=choices))
    elements = payload["blocks"][-1]["elements"]
    assert [(e["value"], e["text"]["text"], e.get("style")) for e in elements] == [
        ("a", "Yes", "primary"),
        ("b", "No", "danger"),
        ("c", "Later", None),
    ]


@pytest.mark.parametrize(("count", "kind"), [(25, "button"), (26, "static_select"), (100, "static_select")])
def test_many_choices_become_a_menu(count, kind):
    payloads = render(made(text="Who?", choices=pick(count)))
    assert {e["type"] for block in blocks_of(payloads, "actions") for e in block["elements"]} == {kind}
    assert tokens_of(payloads) == [f"t{n}" for n in range(count)]


def test_more_choices_than_a_menu_holds_are_numbered_in_the_text():
    payloads = render(made(text="Who?", choices=pick(101)))
    assert tokens_of(payloads) == []
    assert [line for line in shown(payloads).splitlines() if line.startswith("101.")] == ["101. Choice 100"]


def test_a_menu_shows_hints_until_it_is_too_heavy():
    light = render(made(choices=pick(30, hint="free at 5")))
    assert '"description"' in json.dumps(light)
    heavy = render(
        made(choices=tuple(Choice("t" * 31 + str(n % 9), "l" * 75, hint="h" * 75) for n in range(100)))
    )
    assert '"description"' not in json.dumps(heavy)
    check_limits(heavy)


def test_a_label_that_is_cut_off_is_read_in_full():
    long = "Saturday 21 November, 11:00 AM, Aram Nagar 2, gate 3, second floor, the blue door on the left"
    payloads = render(made(text="When?", choices=(Choice("a", long), Choice("b", f"{long} again"))))
    assert f"1. {long}\n2. {long} again" in shown(payloads)
    assert tokens_of(payloads) == ["a", "b"]
    check_limits(payloads)


def test_links_are_buttons_that_carry_no_token():
    choices = (
        Choice("a", "Yes"),
        Choice("", "Open list", url="https://x.example/s/1"),
        Choice("", "Odd", url="x:y"),
    )
    payloads = render(made(text="t", choices=choices))
    links = [e for block in blocks_of(payloads, "actions") for e in block["elements"] if "url" in e]
    assert [(e["text"]["text"], e["url"], e["action_id"][:5]) for e in links] == [
        ("Open list", "https://x.example/s/1", "link:")
    ]
    assert "Odd: x:y" in shown(payloads)


def test_a_card_shows_its_picture_and_keeps_its_own_choices_beside_it():
    card = Card("Amrita K., 27", ("Punjabi native", "free **12-16 Dec**"), "https://x.example/a.jpg", pick(2))
    (payload,) = render(made(text="3 of 41", cards=(card, Card("B")), choices=(Choice("m", "More"),)))
    _, section, actions, other, last = payload["blocks"]
    assert section["text"]["text"] == "*Amrita K., 27*\nPunjabi native\nfree *12-16 Dec*"
    assert section["accessory"] == {
        "type": "image",
        "image_url": "https://x.example/a.jpg",
        "alt_text": "Amrita K., 27",
    }
    assert [element["value"] for element in actions["elements"]] == ["t0", "t1"]
    assert other["text"]["text"] == "*B*"
    assert last["elements"][0]["value"] == "m"


@pytest.mark.parametrize(
    ("url", "sandbox", "seen"),
    [
        ("https://x.example/a.jpg", False, True),
        ("http://x.example/a.jpg", True, False),
        ("http://127.0.0.1:8765/files/t", True, True),
        ("http://localhost:8765/files/t", True, True),
        ("http://127.0.0.1:8765/files/t", False, False),
        ("file-id", True, False),
        ("https://[bad", True, False),
        ("https://x.example/" + "a" * 3000, True, False),
    ],
)
def test_only_pictures_that_slack_can_fetch_are_shown(url, sandbox, seen):
    text = json.dumps(render(made(cards=(Card("A", image=url),)), sandbox=sandbox))
    assert ("image_url" in text) is seen


def test_a_composed_picture_stands_in_only_when_no_card_has_one():
    sheet = "https://x.example/sheet.jpg"
    alone = render(made(text="t", cards=(Card("A"),), picture=sheet))
    assert [block["image_url"] for block in blocks_of(alone, "image")] == [sheet]
    both = render(made(text="t", cards=(Card("A", image="https://x.example/a.jpg"),), picture=sheet))
    assert blocks_of(both, "image") == []


@pytest.mark.parametrize(
    ("progress", "shown_as"), [(0.0, "0%"), (0.425, "42%"), (1.0, "100%"), (7.0, "100%")]
)
def test_progress_is_a_bar(progress, shown_as):
    (payload,) = render(made(text="Sending", progress=progress))
    bar = payload["blocks"][1]["text"]["text"]
    assert re.fullmatch(rf"[█░]{{20}} {shown_as}", bar)
    assert bar in payload["text"]


def test_attachments_are_pictures_or_links():
    attachments = (
        Attachment("image", "https://x.example/a.jpg", name="sheet"),
        Attachment("document", "https://x.example/sides.pdf?a=1&b=2", name="Sides <1>|a.pdf"),
        Attachment("location", "geo:19.13,72.82", name="Aram Nagar 2"),
        Attachment("contact", "tel:+919876543210", name="Riya"),
        Attachment("document", "file-id", name="lost.pdf"),
    )
    (payload,) = render(made(attachments=attachments))
    picture, *sections = payload["blocks"]
    assert (picture["type"], picture["alt_text"]) == ("image", "sheet")
    assert [section["text"]["text"] for section in sections] == [
        "<https://x.example/sides.pdf?a=1&amp;b=2|Sides &lt;1&gt;¦a.pdf>",
        "<https://www.google.com/maps/search/?api=1&amp;query=19.13,72.82|Aram Nagar 2>",
        "Riya +919876543210",
        "lost.pdf",
    ]


@pytest.mark.parametrize(
    "message",
    [
        made(),
        made(text="  \n "),
        made(choices=pick(1)),
        made(cards=(Card(""),)),
        made(cards=(Card("", image="https://x.example/a.jpg"),)),
        made(choices=(Choice("", ""),)),
    ],
)
def test_the_fallback_is_never_empty(message):
    for payload in render(message):
        assert payload["text"].strip()


def test_a_long_answer_is_split_with_the_choices_on_the_last_part():
    payloads = render(
        made(text="word " * 8000, choices=pick(3), address=Address("slack", "slack", "C1", "1.2"))
    )
    assert len(payloads) > 2
    assert [payload["part"] for payload in payloads] == [
        [n, len(payloads)] for n in range(1, len(payloads) + 1)
    ]
    assert tokens_of(payloads[:-1]) == []
    assert tokens_of(payloads) == ["t0", "t1", "t2"]
    assert all(payload["thread_ts"] == "1.2" for payload in payloads)
    assert shown(payloads).split() == ["word"] * 8000


def test_a_card_and_its_choices_are_never_apart():
    cards = tuple(Card(f"Card {n}", ("line " * 300,), "", pick(2)) for n in range(40))
    for payload in render(made(cards=cards)):
        kinds = [block["type"] for block in payload["blocks"]]
        assert kinds == ["section", "actions"] * (len(kinds) // 2)


label = st.text(alphabet="ab &<é😀", max_size=100)
choice = st.builds(
    Choice,
    token=st.text(alphabet="abcdef0123456789", min_size=1, max_size=32),
    label=label,
    style=st.sampled_from(["plain", "primary", "danger"]),
    hint=label,
)
body = st.text(alphabet="ab *<&_\n😀", max_size=200).flatmap(
    lambda text: st.integers(0, 80).map(lambda n: f"{text} " * n)
)
cards = st.lists(
    st.builds(
        Card,
        title=label,
        lines=st.lists(body, max_size=2).map(tuple),
        image=st.sampled_from(["", "https://x.example/a.jpg", "nonsense"]),
        choices=st.lists(choice, max_size=4).map(tuple),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(body, cards, st.one_of(st.lists(choice, max_size=30), st.lists(choice, min_size=95, max_size=110)))
def test_no_choice_is_lost_and_no_limit_exceeded(text, many_cards, choices):
    message = made(text=text, cards=tuple(many_cards), choices=tuple(choices))
    payloads = render(message)
    check_limits(payloads)
    offered = [choice.token for card in many_cards for choice in card.choices]
    if len(choices) > 100:
        numbers = [int(found) for found in re.findall(r"(?m)^(\d+)\.", shown(payloads))]
        first = first_number(message) + sum(len(card.choices) for card in many_cards)
        assert set(range(first, first + len(choices))) <= set(numbers)
    else:
        offered += [choice.token for choice in choices]
    assert tokens_of(payloads) == offered
    if 0 < len(choices) <= 100:
        assert tokens_of(payloads[-1:])[-len(choices) :] == [choice.token for choice in choices]


@given(st.lists(st.text(alphabet="abc", min_size=1, max_size=8), max_size=900))
def test_all_words_are_kept_in_order(words):
    assert shown(render(made(text=" ".join(words)))).split() == words
