"""What talent, guardians and agents are written: invitations, changes, outcomes and reminders.

Nothing here knows of any other candidate: each letter is made from one slot alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.casting.auditions.appointments import reference
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import Scene, hour, when, where
from core.casting.talent.model import Talent
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Option
from core.messages import Template
from core.texts import Words

AFTERWARDS_H = 24.0
"""How long after the start a button still answers (by saying that it is over)."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to one reader and the approved text that stands in where free text is refused."""

    make: Make
    template: Callable[[Words], Template]


@dataclass(frozen=True, slots=True)
class Asking:
    """Which time somebody is asked who has not answered. ``at``: when they are asked once more
    (``again``), or until when they can answer (``last``); ``late``: too near to name an hour."""

    turn: Literal["first", "again", "last", "late"] = "first"
    at: datetime | None = None


FIRST = Asking()


def invitation(scene: Scene, slot: Slot, talent: Talent, now: datetime) -> Letter:
    """Asks somebody to come, at this slot's time."""

    def make(words: Words) -> Draft:
        text = words("auditions-invitation", what=scene.asked(words), **_facts(scene, slot, words))
        return Draft(_addressed(text, slot, talent), options=choices(words, slot, now))

    return Letter(make, _template("audition_invite", scene, slot, talent))


def moved(scene: Scene, slot: Slot, talent: Talent, was: datetime, now: datetime) -> Letter:
    """Tells of a new time that the team chose; asks again, unless they stay confirmed."""
    stays = slot.rsvp == "confirmed"

    def make(words: Words) -> Draft:
        facts = _facts(scene, slot, words)
        key = "auditions-moved-confirmed" if stays else "auditions-moved"
        text = words(key, what=scene.what(words), was=when(words, was), **facts)
        options = choices(words, slot, now, but=("confirm",) if stays else ())
        if stays:
            options = (*options, calendar_entry(words, slot))
        return Draft(_addressed(text, slot, talent), options=options)

    return Letter(make, _template("audition_moved", scene, slot, talent))


def placed(scene: Scene, slot: Slot, talent: Talent, was: str, now: datetime) -> Letter:
    """Tells of another place at the same time; who confirmed stays confirmed. ``was``: the old place."""
    stays = slot.rsvp == "confirmed"

    def make(words: Words) -> Draft:
        facts = _facts(scene, slot, words)
        answer = "stays" if stays else "ask"
        text = words("auditions-placed", what=scene.what(words), was=was, answer=answer, **facts)
        options = choices(words, slot, now, but=("confirm",) if stays else ())
        return Draft(
            _addressed(text, slot, talent),
            options=(*options, calendar_entry(words, slot)) if stays else options,
        )

    return Letter(make, _template("audition_moved", scene, slot, talent))


def granted(scene: Scene, slot: Slot, talent: Talent, now: datetime) -> Letter:
    """The other time that was asked for is theirs."""

    def make(words: Words) -> Draft:
        text = words("auditions-granted", what=scene.what(words), **_facts(scene, slot, words))
        options = (*choices(words, slot, now, but=("confirm",)), calendar_entry(words, slot))
        return Draft(_addressed(text, slot, talent), options=options)

    return Letter(make, _template("audition_moved", scene, slot, talent))


def offered(scene: Scene, slot: Slot, talent: Talent, wanted: datetime, now: datetime) -> Letter:
    """Not the time that was asked for, but one near it."""

    def make(words: Words) -> Draft:
        facts = _facts(scene, slot, words)
        asked = hour(words, wanted, slot.starts_at)
        text = words("auditions-offered", what=scene.what(words), wanted=asked, **facts)
        return Draft(_addressed(text, slot, talent), options=choices(words, slot, now))

    return Letter(make, _template("audition_moved", scene, slot, talent))


def kept(scene: Scene, slot: Slot, talent: Talent, wanted: datetime, now: datetime) -> Letter:
    """The other time is not possible; theirs still stands."""

    def make(words: Words) -> Draft:
        asked = hour(words, wanted, slot.starts_at)
        key = "auditions-kept" if slot.held else "auditions-kept-none"
        text = words(key, what=scene.what(words), wanted=asked, **_facts(scene, slot, words))
        return Draft(_addressed(text, slot, talent), options=choices(words, slot, now) if slot.held else ())

    return Letter(make, _template("audition_invite", scene, slot, talent))


def cancelled(scene: Scene, slot: Slot, talent: Talent, *, over: bool = False) -> Letter:
    """The audition does not take place. ``over``: nor does the role; who speaks for their own data may say
    that they want to be kept for others."""
    own = slot.recipient_id == (talent.guardian_id if talent.is_minor else talent.person_id)

    def make(words: Words) -> Draft:
        text = words("auditions-cancelled", what=scene.what(words), **_facts(scene, slot, words))
        entries = (calendar_entry(words, slot),) if slot.rsvp == "confirmed" else ()
        if over and own:
            asked = {"talent": talent.id}
            keep = Option(
                words("consent-choice-keep"), "keep_for_others", asked, single_use=False, hours=24 * 30
            )
            entries = (keep, *entries)
        return Draft(_addressed(text, slot, talent), options=entries)

    return Letter(make, _template("audition_cancelled", scene, slot, talent))


def reminder(
    scene: Scene,
    slot: Slot,
    talent: Talent,
    kind: str,
    now: datetime,
    asking: Asking = FIRST,
    enclosed: Sequence[Callable[[Words], Option]] = (),
) -> Letter:
    """What is due before the start. Who has confirmed is only asked to say if they cannot come; who has not
    answered is not asked twice in the same words. ``enclosed``: what comes with the last one."""
    answers = {"confirmed": "confirmed", "change_requested": "asked"}
    but = {"confirmed": ("confirm", "change"), "change_requested": ("change",)}.get(slot.rsvp, ())

    def make(words: Words) -> Draft:
        facts = _facts(scene, slot, words)
        today = words.day(now) == words.day(slot.starts_at)
        day = words("auditions-today") if today else words.day(slot.starts_at)
        text = words(
            "auditions-reminder",
            what=scene.what(words),
            soon="yes" if kind == "soon" or asking.turn == "late" else "no",
            answer=answers.get(slot.rsvp, "open"),
            at=f"{day} {words.clock(slot.starts_at)}" if today else facts["when"],
            **facts,
        )
        if asking.at is not None:
            facts |= {"what": scene.what(words), "until": words.time(asking.at)}
            text = words(f"auditions-reminder-{asking.turn}", **facts)
        if kind == "soon" and scene.map_url:
            text += "\n" + words("auditions-map", url=scene.map_url)
        if kind == "soon" and scene.scheduler is not None:
            text += "\n" + words("auditions-contact", name=scene.scheduler.first_name)
        more = [make_one(words) for make_one in enclosed if kind == "soon"]
        return Draft(_addressed(text, slot, talent), options=(*choices(words, slot, now, but=but), *more))

    if asking.turn == "last" and asking.at is not None:
        return Letter(make, _template("audition_last_ask", scene, slot, talent, until=asking.at))
    return Letter(make, _template("audition_reminder", scene, slot, talent))


def choices(words: Words, slot: Slot, now: datetime, *, but: tuple[str, ...] = ()) -> tuple[Option, ...]:
    """What somebody can answer about a slot, as it is at this version. Every one may be tapped
    again: the tools answer an old or a second tap with how things stand."""
    arguments = {"slot": slot.id, "version": slot.version}
    hours = max(1.0, (slot.starts_at - now).total_seconds() / 3600 + AFTERWARDS_H)
    every = {
        "confirm": Option(
            words("auditions-choice-confirm"), "confirm_audition", arguments, "primary", means="yes"
        ),
        "change": Option(words("auditions-choice-change"), "request_other_time", arguments),
        "decline": Option(words("auditions-choice-decline"), "decline_audition", arguments, means="no"),
    }
    return tuple(
        Option(one.label, one.tool, one.arguments, one.style, means=one.means, single_use=False, hours=hours)
        for name, one in every.items()
        if name not in but
    )


def calendar_entry(words: Words, slot: Slot) -> Option:
    """Opens the slot's calendar entry as it stands then: a new time or a cancelling replaces what the
    calendar has."""
    return Option(words("auditions-calendar"), url=reference(slot))


def spoken_for(words: Words, slot: Slot, talent: Talent, now: datetime) -> tuple[Option, ...]:
    """How staff record what somebody said who can only be called."""
    hours = max(1.0, (slot.starts_at - now).total_seconds() / 3600 + AFTERWARDS_H)
    arguments = {"slot": slot.id, "version": slot.version}
    return tuple(
        Option(words(key, name=talent.first_name), tool, arguments, single_use=False, hours=hours)
        for key, tool in (
            ("auditions-choice-comes", "confirm_audition"),
            ("auditions-choice-stays-away", "decline_audition"),
        )
    )


def _facts(scene: Scene, slot: Slot, words: Words) -> dict[str, str | int]:
    minutes = round((slot.ends_at - slot.starts_at).total_seconds() / 60)
    place = where(words, scene, slot)
    return {"when": when(words, slot.starts_at), "minutes": minutes, "place": place}


def _addressed(text: str, slot: Slot, talent: Talent) -> str:
    """Guardians and agents read whom it is about first."""
    return text if slot.recipient_id == talent.person_id else f"**{talent.name}**: {text}"


def _template(
    name: str, scene: Scene, slot: Slot, talent: Talent, until: datetime | None = None
) -> Callable[[Words], Template]:
    def make(words: Words) -> Template:
        facts = _facts(scene, slot, words)
        what = _addressed(scene.asked(words), slot, talent).replace("**", "")
        about = (what, str(facts["when"]), str(facts["minutes"]), str(facts["place"]))
        return Template(name, words.language, about if until is None else (*about, words.time(until)))

    return make
