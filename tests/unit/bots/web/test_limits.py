"""Tokens, tickets, pace and lines: who may, how often, and what happens to those who cannot keep up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.web import build
from bots.web.bodies import ChatMessage, Refusal, SocketMessage, limit_of, read, status_of
from bots.web.lines import MOST_PER_PERSON, MOST_WAITING, Lines
from bots.web.pace import Pace
from bots.web.settings import Settings
from bots.web.socket import Seen
from bots.web.tickets import LIFE_S, Tickets
from bots.web.verify import bearer, fingerprint, same
from core.people import Person
from core.ports import Surroundings
from tests.fakes import FakeClock

ANNA = Person(7, "default", "Anna", "owner")


class Seconds:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.mark.parametrize(
    ("header", "token"),
    [
        ("Bearer abc", "abc"),
        ("bearer  abc ", "abc"),
        ("Basic abc", ""),
        ("Bearer", ""),
        ("", ""),
        ("Bearer " + "x" * 600, ""),
    ],
)
def test_a_bearer_is_read_from_its_header_or_not_at_all(header, token):
    assert bearer(header) == token


@given(st.text(max_size=20), st.text(max_size=20))
def test_secrets_are_equal_only_to_themselves_and_nothing_equals_none(given_, expected):
    assert same(given_, expected) == (bool(expected) and fingerprint(given_) == fingerprint(expected))
    assert not same(given_, "")


def test_a_ticket_opens_one_socket_of_one_conversation_for_a_minute():
    clock = Seconds()
    tickets = Tickets(clock)
    ticket = tickets.make(ANNA, "c")
    assert tickets.use(ticket, "c") == ANNA
    assert tickets.use(ticket, "c") is None
    assert tickets.use(tickets.make(ANNA, "c"), "d") is None
    late = tickets.make(ANNA, "c")
    clock.now += LIFE_S
    assert tickets.use(late, "c") is None
    assert tickets.use("", "c") is None


@given(st.lists(st.floats(0, 30), max_size=300), st.integers(1, 20))
def test_nobody_gets_more_than_their_minute_and_the_wait_is_enough(steps, most):
    clock = Seconds()
    pace, passed = Pace(most, clock), []
    for step in steps:
        clock.now += step
        wait = pace.wait_s(7)
        if wait:
            clock.now += wait
            assert pace.wait_s(7) == 0
        passed.append(clock.now)
        assert sum(at > clock.now - 60 for at in passed) <= most


def test_one_bearer_does_not_slow_another():
    pace = Pace(1, Seconds())
    assert pace.wait_s(1) == 0
    assert pace.wait_s(1) > 0
    assert pace.wait_s(2) == 0


def test_a_line_that_falls_behind_is_dropped_and_others_are_not():
    lines = Lines()
    slow, quick = lines.open("web|here|1%2Fc", "web|here|1%2F"), lines.open("web|here|1%2Fc", "web|here|1%2F")
    for number in range(MOST_WAITING + 1):
        lines.push("web|here|1%2Fc", {"id": number})
        quick.queue.get_nowait()
    assert slow.dropped.is_set()
    assert not quick.dropped.is_set()


def test_a_line_gets_only_its_own_conversation():
    lines = Lines()
    line = lines.open("a", "a")
    lines.push("b", {"id": 1})
    lines.push("a", {"id": 2}, but=line)
    assert line.queue.empty()
    lines.close(line)
    assert not lines.watched("a")


def test_one_person_holds_so_many_sockets_and_no_more():
    lines = Lines()
    held = [lines.open(f"web|here|1%2Fc{n}", "web|here|1%2F") for n in range(MOST_PER_PERSON)]
    assert all(held)
    assert lines.open("web|here|1%2Fz", "web|here|1%2F") is None
    assert lines.open("web|here|11%2Fz", "web|here|11%2F") is not None
    lines.close(held[0])
    assert lines.open("web|here|1%2Fz", "web|here|1%2F") is not None


def test_stopping_ends_every_line_and_opens_none():
    lines = Lines()
    line = lines.open("a", "a")
    lines.close_all()
    assert line.dropped.is_set()
    assert lines.open("b", "b") is None


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("", "JSON"),
        ("{", "JSON"),
        ("[" * 100_000, "JSON"),
        ("[]", "object"),
        ('"x"', "object"),
        ("{}", "conversation_id"),
        ('{"conversation_id": 1, "message": "x"}', "conversation_id"),
        ('{"conversation_id": "c", "message": 5}', "message"),
        ('{"conversation_id": "c", "message": "x", "attachments": "y"}', "attachments"),
        ('{"conversation_id": "c", "message": "x", "attachments": [1]}', "attachments"),
        ('{"conversation_id": "c", "message": "x", "attachments": [{}]}', "attachments"),
        ('{"conversation_id": "c", "choice": ["x"]}', "choice"),
        ('{"conversation_id": "c", "message": "' + "x" * 20_001 + '"}', "message"),
        ('{"conversation_id": "c", "message": "x", "client_id": "' + "x" * 256 + '"}', "client_id"),
    ],
)
def test_a_wrong_body_is_told_what_is_wrong(raw, names):
    with pytest.raises(Refusal) as refusal:
        read(ChatMessage, raw)
    assert refusal.value.status == 400
    assert names in refusal.value.error


def test_unknown_fields_nulls_and_an_uploads_own_answer_are_fine():
    said = read(
        ChatMessage,
        '{"conversation_id": "c", "message": null, "choice": null, "new": 1,'
        ' "attachments": [{"ref": "7-x"}, "7-y"]}',
    )
    assert said.attachments == ["7-x", "7-y"]
    assert not said.empty
    assert read(SocketMessage, '{"type": "message", "text": "hi"}').message == "hi"


@pytest.mark.parametrize("said", ["0", "-1", "x", "1.5", "९", "9" * 30])
def test_a_wrong_limit_is_refused(said):
    with pytest.raises(Refusal):
        limit_of({"limit": said}, default=5, most=10)


def test_a_limit_is_at_most_the_most():
    assert [limit_of(q, default=5, most=10) for q in ({}, {"limit": "3"}, {"limit": "1000"})] == [5, 3, 10]


def test_a_status_that_does_not_exist_is_refused_with_those_that_do():
    assert status_of({"status": "sent"}, "outbox") == "sent"
    with pytest.raises(Refusal) as refusal:
        status_of({"status": "sent"}, "inbound")
    assert "quarantined" in refusal.value.error


async def test_the_web_is_on_without_any_setting():
    surroundings = Surroundings(FakeClock())
    settings = Settings.model_validate({})
    assert settings.configured
    assert settings.problems(surroundings) == []
    channel = build(settings, surroundings)
    assert (channel.about.name, channel.about.routes) == ("web", ())
    assert await channel.check() == ()


def out(number, part=0):
    return {"type": "message", "id": f"out/{number}", **({"part": part} if part else {})}


def test_a_message_is_news_once_whole_or_in_parts():
    seen = Seen("out/50")
    told = [out(51), out(51), out(52, 1), out(52, 2), out(52), out(53), out(53, 1), out(53, 2)]
    assert [seen.first_time(event) for event in told] == [True, False, True, True, False, True, False, False]
    assert seen.first_time({"type": "typing"})
    assert seen.first_time({"type": "typing"})


def test_a_page_resumes_after_the_newest_message_even_if_an_older_one_came_late():
    for first in ("out/50", "50"):
        seen = Seen(first)
        assert seen.first_time(out(49))
        assert seen.last == first
        seen.first_time({"type": "message", "id": "in/90"})
        seen.first_time(out(51))
        assert seen.last == "out/51"
