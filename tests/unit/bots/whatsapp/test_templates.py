from __future__ import annotations

import re

import pytest

from bots.whatsapp.client import connected
from bots.whatsapp.templates import TEMPLATES, ContentTemplate, find, sync
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
    purposes = {"audition_invite", "audition_reminder", "audition_update", "general_update"}
    assert {(t.name, t.language) for t in TEMPLATES} == {(p, code) for p in purposes for code in ("en", "hi")}
    for purpose in purposes:
        english, hindi = find(purpose, "en"), find(purpose, "hi")
        assert english is not None
        assert hindi is not None
        assert english.variables == hindi.variables
        assert len(english.buttons) == len(hindi.buttons)


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
    assert [line.differs for line in second] == [False, True, *[False] * 6]
    made = twilio.contents[0]
    assert made["variables"]["1"] == "Meera"
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
