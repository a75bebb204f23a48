"""Who a message is about: people named, and people pointed at in the list that was shown."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.guardians import guardian
from core.understanding.entities.looks import similar_to
from core.understanding.entities.material import Material
from core.understanding.entities.recipients import addressee, decider, to
from core.understanding.entities.shown import named, places
from core.understanding.names import Mention
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words

_ABOUT_PEOPLE = words("""
    offer.draft offer.counter vote.cast audition.feedback sides.send audition.find_slot talent.contact
    availability.set avail.report guardian.link note.add audition.reschedule audition.mark_no_show
    sides.resend selftape.extend selftape.extension.request audition.check_in reminder.set avail.request
    memory.recall audition.confirm audition.decline audition.running_late approval.status approval.decide
    """)
"""Intents in which ``for Riya`` names a person."""
ABOUT_ROLES = words("script.query role.create role.cancel chemistry.plan")
"""Intents in which a bare name is a role's."""


_TAKES_ALL_SHOWN = words(
    "shortlist.add shortlist.remove talent.compare status.set shortlist.share approval.decide"
)
_ALL_SHOWN = Sought(
    r"\b(?:dono|donon|teeno|teenon|charo|chaaro|in sab|inn sab|these(?: two| three| four| five)?|both"
    r"|them all"
    r"|all of them|sabko|sab ko|sab|them)\b"
    r"|दोनों|तीनों|चारों|इन सब|सबको|सब को",
)
_EVERYONE = Sought(r"\b(?:every(?:one|body)|all(?: (?:two|three|four|five|[2-9]|10))?)\b|सभी")
"""Who is put on a list is somebody shown; elsewhere "everyone" may be a whole list."""
_SO_MANY = (
    (2, re.compile(r"\b(?:both|donon?|two|2)\b|दोनों", re.IGNORECASE)),
    (3, re.compile(r"\b(?:teenon?|three|3)\b|तीनों", re.IGNORECASE)),
    (4, re.compile(r"\b(?:charo|chaaro|four|4)\b|चारों", re.IGNORECASE)),
    (5, re.compile(r"\b(?:five|5)\b", re.IGNORECASE)),
    *((count, re.compile(rf"\b{count}\b")) for count in range(6, 11)),
)


_ROUNDS_OF_PEOPLE = words("callback chemistry looktest")


def talents(m: Material, intent: str) -> Any:
    """People named, then people pointed at by their place in the list that was shown."""
    left_out = {name for name in (similar_to(m, intent), _guardian_of(m), _receiver(m, intent)) if name}
    called = [name.text for name in people(m, intent) if not any(name.text in other for other in left_out)]
    pointed = named(m, places(m, intent))
    found = list(dict.fromkeys(called + pointed))
    if not found and m.context.last_result and (all_of := _all_shown(m)):
        counts = {count for count, said in _SO_MANY if said.search(all_of)}
        # So many as are not shown are nobody yet: which ones is asked by what they were called.
        found = [all_of] if counts - {len(m.context.last_result)} else list(m.context.last_result)
    return found or None


def _all_shown(m: Material) -> str:
    """The words that take all that are shown; empty where there are none."""
    taking = _TAKES_ALL_SHOWN & set(m.intents)
    match = _ALL_SHOWN.search(m.request) if taking else None
    if match is None and "shortlist.add" in m.intents:
        match = _EVERYONE.search(m.request)
    return "" if match is None else match[0]


def _guardian_of(m: Material) -> str | None:
    if "guardian.link" not in m.intents:
        return None
    given = guardian(m, "guardian.link")
    return given.get("name") if given else None


def _receiver(m: Material, intent: str) -> str | None:
    receiving = {"shortlist.share", "team.tell", "approval.status", "memory.recall"} & set(m.intents)
    if "reminder.set" in m.intents:
        wanted = to(m, "reminder.set")
        return wanted if isinstance(wanted, str) and wanted != "me" else None
    if not receiving:
        return None
    return decider(m, intent) if receiving & {"approval.status", "memory.recall"} else addressee(m, intent)


def people(m: Material, intent: str) -> list[Mention]:
    """The names that stand for people."""
    if intent in ABOUT_ROLES and not (intent == "chemistry.plan" and not role_scene(m)):
        return []
    listed = [name for name in m.names() if name.slot in ("person", "to")]
    if intent == "approval.status":
        listed += [name for name in m.names() if name.slot == "project"]
    loose = [name for name in m.names() if name.slot == "role" and name.loosely and not name.matches]
    if loose and not listed and _means_people(m):
        return loose
    return [name for name in listed if not _is_project(m, name) and not our_role(m, name)]


def role_scene(m: Material) -> bool:
    """Whether a scene is spoken of, in which names are those of characters."""
    return bool(re.search(r"\bscenes?\b|सीन", m.request, re.IGNORECASE))


_FOR_MANY = Sought(r"\bauditions\b|slots?\b|each\b")


def _means_people(m: Material) -> bool:
    if _ABOUT_PEOPLE & set(m.intents):
        return True
    if "audition.schedule" in m.intents:
        one = _ROUNDS_OF_PEOPLE & m.concepts() or not _FOR_MANY.search(m.text)
        return bool(one)
    return False


def our_role(m: Material, name: Mention) -> bool:
    """``wahi hai hamari Tara``: said to be our role."""
    before = m.found.reading.words[name.first - 1].text if name.first else ""
    return before in ("hamari", "hamara", "our", "हमारी", "हमारा") and len(m.names()) > 1


def _is_project(m: Material, name: Mention) -> bool:
    return "report.project_status" in m.intents
