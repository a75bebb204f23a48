from __future__ import annotations

import re

import pytest

from bots.twilio.client import connected
from bots.whatsapp.templates import TEMPLATES, ContentTemplate, find, sync
from core.texts import Words
from tests.unit.bots.whatsapp.conftest import FakeTwilio, settings

each = pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.friendly_name)


@each
def test_whatsapp_would_approve_its_form(template: ContentTemplate) -> None:
    numbers = re.findall(r"\{\{(\d+)\}\}", template.body)
    assert numbers == [str(n) for n in range(1, len(template.variables) + 1)]
    assert not re.match(r"\W*\{\{", template.body)
    assert not re.search(r"\}\}\W*$", template.body)
    assert not re.search(r"\}\}\W*\{\{", template.body)
    words = re.sub(r"\{\{\d+\}\}\S*", "", template.body).split()
    assert len(words) > 2 * len(numbers)
    assert all(sample.strip() for sample in template.samples.values())
    assert len(template.filled(list(template.samples.values()))) < 1024
    assert "{{" not in template.filled(list(template.samples.values()))
    assert all(len(title) <= 20 for title in template.buttons)
    assert re.fullmatch(r"[a-z0-9_]+", template.friendly_name)


def test_every_purpose_is_there_in_both_languages_with_the_same_variables() -> None:
    purposes = {
        "audition_invite",
        "audition_moved",
        "audition_cancelled",
        "audition_reminder",
        "audition_last_ask",
        "general_update",
    }
    every = {(purpose, code) for purpose in purposes for code in ("en", "hi", "hi-Latn")}
    assert {(t.name, t.language) for t in TEMPLATES} == every
    for purpose in purposes:
        english = find(purpose, "en")
        assert english is not None
        for other in (find(purpose, "hi"), find(purpose, "hi-Latn")):
            assert other is not None
            assert english.variables == other.variables
            assert len(english.buttons) == len(other.buttons)


def test_the_buttons_are_the_labels_of_the_choices_they_stand_for() -> None:
    keys = ("auditions-choice-confirm", "auditions-choice-change", "auditions-choice-decline")
    for template in TEMPLATES:
        labels = tuple(Words(template.language)(key) for key in keys)
        assert template.buttons in ((), labels)


def test_an_unknown_language_reads_english() -> None:
    assert find("audition_invite", "ta") == find("audition_invite", "en_GB")
    assert find("poem", "en") is None


async def test_a_first_sync_makes_and_submits_all_and_a_second_one_nothing(twilio: FakeTwilio) -> None:
    async with connected(settings(api_url=f"{twilio.url}/twilio")) as client:
        first = await sync(client)
        assert [line.friendly_name for line in first] == [t.friendly_name for t in TEMPLATES]
        assert all(line.created and line.submitted and line.status == "received" for line in first)
        twilio.approvals[first[0].sid] = "rejected"
        twilio.contents[1]["types"]["twilio/quick-reply"]["body"] = "other words"
        second = await sync(client)
    assert not any(line.created or line.submitted for line in second)
    assert second[0].status == "rejected"
    assert [line.differs for line in second] == [False, True, *[False] * (len(TEMPLATES) - 2)]
    made = twilio.contents[0]
    assert made["variables"]["4"] == "Aram Nagar 2, Mumbai"
    assert made["language"] == "en"
    assert [a["title"] for a in made["types"]["twilio/quick-reply"]["actions"]] == [
        "Confirm",
        "Ask for another time",
        "Can't come",
    ]


async def test_what_is_there_but_was_never_submitted_is_submitted(twilio: FakeTwilio) -> None:
    async with connected(settings(api_url=f"{twilio.url}/twilio")) as client:
        await sync(client)
        twilio.approvals.clear()
        again = await sync(client)
    assert all(line.submitted and not line.created for line in again)
