from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.email.links import ANSWER_PATH, STOP_PATH, Link, Links

PUBLIC = "https://desk.example.org"
links = Links("a secret", PUBLIC)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(words, words, words)
def test_a_link_says_again_what_was_put_into_it(to: str, token: str, label: str) -> None:
    link = Link("answer", to, token, label)
    assert links.open(links.url(link)) == link


def test_a_long_label_is_cut() -> None:
    opened = links.open(links.url(Link("answer", "r@x.example", "t", "x" * 500)))
    assert opened is not None
    assert len(opened.label) == 80


@pytest.mark.parametrize("place", range(0, 200, 7))
def test_a_changed_link_is_none_of_ours(place: int) -> None:
    url = links.url(Link("answer", "riya@example.org", "abc.def", "Confirm the audition on Saturday"))
    head, said = url.split("?t=")
    other = "A" if said[place % len(said)] != "A" else "B"
    assert links.open(f"{head}?t={said[: place % len(said)]}{other}{said[place % len(said) + 1 :]}") is None


def test_an_answer_cannot_be_pressed_into_a_stop() -> None:
    answer = links.url(Link("answer", "riya@example.org", "t"))
    assert links.open(answer.replace(ANSWER_PATH, STOP_PATH)) is None
    assert links.open(links.url(Link("stop", "riya@example.org"))) == Link("stop", "riya@example.org")


def test_a_hub_below_a_path_of_its_own_knows_its_links() -> None:
    below = Links("a secret", "https://desk.example.org/casting")
    link = Link("answer", "riya@example.org", "t", "Yes")
    assert below.open(below.url(link)) == link


@given(st.text(max_size=300))
def test_anything_else_is_none_and_no_error(url: str) -> None:
    assert links.open(url) is None
    assert links.open(f"{PUBLIC}{ANSWER_PATH}?t={url}") is None


def test_another_secret_or_none_opens_nothing() -> None:
    url = links.url(Link("answer", "riya@example.org", "t"))
    assert Links("another", PUBLIC).open(url) is None
    none = Links("", PUBLIC)
    assert not none.usable
    assert none.open(url) is None
    assert not Links("a secret", "").usable


def test_a_message_has_the_same_id_whenever_it_is_written() -> None:
    one = links.message_id("in/7/0", "example.org")
    assert one == Links("a secret", "").message_id("in/7/0", "example.org")
    assert one != links.message_id("in/7/1", "example.org")
    assert one != Links("another", PUBLIC).message_id("in/7/0", "example.org"), "and nobody can guess it"
    assert one.startswith("<")
    assert one.endswith("@example.org>")
