from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.email.links import Link, Links
from bots.email.render import MAX_SUBJECT_CHARS, renderer
from core.messages import Address, Attachment, Card, Choice, Outbound, first_number
from core.texts import Words

RIYA = "riya@example.org"
LINKS = Links("a secret", "https://desk.example.org")
ONLY = Words()("mail-reply-only")
linked, bare = renderer(LINKS), renderer(Links("a secret", ""))


def outbound(text: str = "", **values: Any) -> Outbound:
    return Outbound(key="k", address=Address("email", "desk@example.org", RIYA), text=text, **values)


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"t{n}", label) for n, label in enumerate(labels))


def url(token: str, label: str) -> str:
    return LINKS.url(Link("answer", RIYA, token, label))


@pytest.mark.parametrize(
    ("message", "subject", "text"),
    [
        (
            outbound("**Audition** for Meera.\nSat 21 Nov"),
            "Audition for Meera.",
            "Audition for Meera.\nSat 21 Nov",
        ),
        (
            outbound("Coming?", choices=choices("Confirm", "Can't come")),
            "Coming?",
            "Coming?\n\n1. Confirm\n2. Can't come\n\n" + ONLY,
        ),
        (
            outbound("Which?", choices=choices(*"abcd")),
            "Which?",
            "Which?\n\n1. a\n2. b\n3. c\n4. d\n\n" + ONLY,
        ),
        (
            outbound("आओगे?", choices=choices("हाँ", "नहीं", "बाद में")),
            "आओगे?",
            "आओगे?\n\n1. हाँ\n2. नहीं\n3. बाद में\n\n" + Words("hi")("mail-reply-only"),
        ),
        (
            outbound("2 for Meera", cards=(Card("Riya", ("27", "Mumbai")), Card("7 · Asha", ("Pune",)))),
            "2 for Meera",
            "2 for Meera\n\n1. Riya\n27\nMumbai\n\n7 · Asha\nPune",
        ),
        (
            outbound(
                "", cards=(Card("Riya", choices=choices("Keep")), Card("Asha", choices=choices("Keep")))
            ),
            "Riya",
            "1. Riya\n\n2. Asha\n\n1. Riya: Keep\n2. Asha: Keep\n\n" + ONLY,
        ),
        (
            outbound(
                "Here",
                choices=(Choice("", "Sides", url="https://x/s"), Choice("t", "Done", hint="once")),
                attachments=(Attachment("location", "geo:19.1,72.8", name="Gate 3"),),
            ),
            "Here",
            "Here\n\nGate 3: https://maps.google.com/?q=19.1,72.8\nSides: https://x/s\n\n"
            "1. Done (once)\n\n" + ONLY,
        ),
    ],
)
def test_a_message_becomes_this_letter(message: Outbound, subject: str, text: str) -> None:
    [payload] = bare(message)
    assert (payload["subject"], payload["text"], payload["stop"]) == (subject, text, "")


def test_with_a_public_address_each_choice_has_its_link_and_its_number() -> None:
    [payload] = linked(outbound("Coming?", choices=choices("Confirm", "Not me")))
    assert payload["text"] == (
        f"Coming?\n\n1. Confirm\n{url('t0', 'Confirm')}\n2. Not me\n{url('t1', 'Not me')}"
        "\n\nPlease answer with a link: a reply to this letter does not reach the desk."
    )
    assert payload["html"].count("<a ") == 2


def test_what_nobody_asked_for_can_be_stopped_and_an_answer_need_not_be() -> None:
    [notice] = linked(outbound("Today 4 PM", purpose="reminder"))
    assert notice["stop"] == LINKS.url(Link("stop", RIYA))
    assert notice["stop"] in notice["text"]
    assert notice["stop"] in notice["html"]
    [reply] = linked(outbound("Today 4 PM"))
    assert reply["stop"] == ""


def test_files_go_along() -> None:
    file = Attachment("document", "https://desk.example.org/files/x", mime="text/calendar", name="a.ics")
    [payload] = bare(outbound("Here", attachments=(file,)))
    assert payload["files"] == [{"ref": file.ref, "name": "a.ics", "mime": "text/calendar"}]


@pytest.mark.parametrize(("text", "said"), [("****", "****"), ("2 ** 3", "2 ** 3"), ("**a** b", "a b")])
def test_only_the_marks_of_bold_are_taken_away(text: str, said: str) -> None:
    [payload] = bare(outbound(text))
    assert payload["text"] == said


def test_nothing_to_say_is_no_letter() -> None:
    assert bare(outbound(" ")) == ()
    assert linked(outbound("", purpose="reminder")) == ()


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.hrefs: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.hrefs += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.words += data


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
odd = st.one_of(
    words, st.sampled_from(['<script>alert("x")</script>', "a & b", "**<b>**", "\r\nBcc: x@y.example"])
)


@given(odd, st.lists(odd, min_size=1, max_size=20), st.lists(odd, max_size=3), st.booleans())
def test_every_choice_is_there_twice_and_nothing_said_becomes_markup(
    text: str, given: list[str], titles: list[str], with_links: bool
) -> None:
    message = outbound(text, cards=tuple(Card(t) for t in titles), choices=choices(*given))
    [payload] = (linked if with_links else bare)(message)
    tags = _Tags()
    tags.feed(payload["html"])
    allowed = {"html", "head", "meta", "body", "div", "p", "br", "strong", "a", "img"}
    assert tags.seen <= allowed
    for number, (label, token) in enumerate(
        zip(given, (f"t{n}" for n in range(99)), strict=False), first_number(message)
    ):
        said = " ".join(label.split()) or str(number)
        assert re.search(rf"^{number}\. {re.escape(said)}", payload["text"], re.MULTILINE)
        if with_links:
            assert url(token, said) in payload["text"]
            assert url(token, said) in tags.hrefs
    assert "\n" not in payload["subject"]
    assert 0 < len(payload["subject"]) <= MAX_SUBJECT_CHARS
