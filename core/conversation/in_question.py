"""Whom an open question is about: "nahi, backup rakho usko" under "Put Jasleen on hold?" is Jasleen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.conversation.drafts import Result
from core.conversation.excepting import people_of
from core.conversation.intake import Opening
from core.conversation.overtaken import SINCE
from core.conversation.spoken_last import REPLIED
from core.store.database import Row
from core.understanding.meaning import Meaning

PERSON = "person"
"""In the focus: whom "her" and "usko" mean, by ``id``, or by ``name`` where only that was said."""
_REFERENCE = re.compile(r"(?:but:)?talent:(\d+)")


POINTS = re.compile(
    r"\b(?:her|him|his|she|he|usko|usse|uska|uski|uske|use|isko|iska|iski|iske|unko|unka|unki|unke|unse|inko|inka)\b"
    r"|(?<!\w)(?:उसे|उसको|उसका|उसकी|उसके|इसे|इसको|इसका|इसकी|उनको|उन्हें|उनका|उनकी|उनसे)(?!\w)",
    re.IGNORECASE,
)
"""Words for one person who was spoken of."""


def focus(opening: Opening) -> dict[str, Any]:
    """What the conversation is about, as this message has it: a word for somebody under a question about one
    person means that person, not whoever was talked about before it was asked; under one about several,
    nobody in particular, unless the answer with the question was about one of them (its ``at``)."""
    known = dict(opening.focus)
    newest = opening.questions[0] if opening.questions else None
    if newest is None or known.get(SINCE) == newest["id"] or not POINTS.search(opening.inbound.text):
        return known
    each = [set(_people(arguments)) for arguments in _arguments(newest)]
    people = set[int]().union(*each)
    if len(people) == 1:
        return {**known, PERSON: {"id": people.pop()}}
    just = isinstance(known.get(PERSON), Mapping) and known[PERSON].get("at") == known.get(REPLIED, "")
    return {**known, PERSON: None} if any(len(one) > 1 for one in each) and not just else known


def reference(person: Mapping[str, Any]) -> str:
    """Whom the focus means, as tools take people."""
    return f"talent:{person['id']}" if "id" in person else str(person["name"])


def keep(meaning: Meaning, results: Sequence[Result], kept: dict[str, Any]) -> None:
    """Of a message that led to a question about the one person it names, the name: the question may be about
    an audition or a decision of theirs, and not say whose."""
    people = people_of(meaning)
    if len(people) != 1 or any({"person", "people"} & result.focus.keys() for result in results):
        return
    if not people[0].isdecimal() and not _REFERENCE.fullmatch(people[0]) and not POINTS.fullmatch(people[0]):
        kept[PERSON] = {"name": people[0]}


def _arguments(question: Row) -> Iterator[Any]:
    yield question["arguments"]
    yield from (choice["arguments"] for choice in question["choices"])


def _people(value: Any) -> Iterator[int]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for one in value:
            yield from _people(one)
    elif isinstance(value, str) and (found := _REFERENCE.fullmatch(value)) is not None:
        yield int(found[1])
