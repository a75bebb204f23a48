"""Clock times as they are said, parts of the day, and lengths of time from now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from core.understanding.dates.scene import Item, Scene
from core.understanding.dates.scene import value as _value
from core.understanding.dates.units import Unit
from core.understanding.dates.vocabulary import FLOORS, NUMBERED_PLACES
from core.understanding.vocabulary import words


def part(scene: Scene, match: re.Match[str]) -> Item | None:
    """A part of the day, where it is said of a day and not of a shoot."""
    unit = scene.units[match.start()]
    before = scene.words[unit.first - 1].text if unit.first else ""
    if before in {"good", "gud", "shubh", "शुभ"} or (unit.text == "eve" and before not in ("", "in", "the")):
        return None
    alone = not _beside_time(scene, match.start())
    if alone and not (before in _PART_CUES or _part_follower(scene, match.start())):
        return None
    return Item("part", match.start(), match.start(), part=unit.value)


_PART_CUES = words("the this by till until is in इस")
_PART_FOLLOWERS = words("ko me mein tak ke se tk free khali busy को में तक फ्री खाली")


def _part_follower(scene: Scene, spot: int) -> bool:
    return spot + 1 < len(scene.units) and scene.units[spot + 1].text in _PART_FOLLOWERS


def _beside_time(scene: Scene, spot: int) -> bool:
    before = scene.classes[max(0, spot - 3) : spot]
    after = scene.classes[spot + 1 : spot + 4]
    return bool(set(before + after) & set("wrsmogntfcab"))


def clock_values(scene: Scene, match: re.Match[str]) -> Item | None:
    """A clock time: ``saade 5 baje``, ``4 pm``, ``17:00``, ``noon``."""
    classes, start = match[0], match.start()
    first, last = start, match.end() - 1
    units = scene.units
    lead = 1 if classes[0] == "@" else 0
    classes = classes[lead:]
    if classes[0] == "e":
        return Item("time", first, last, minutes=(19 * 60,), said=("exact",))
    if classes[0] in "NM" or classes == "nN":
        return Item(
            "time", first, last, minutes=(24 * 60 if classes[0] == "M" else 12 * 60,), said=("exact",)
        )
    said = next((units[spot].text for spot in range(first, last + 1) if units[spot].kind == "a"), "")
    if classes[0] == "d":
        minutes = 90 if units[first + lead].text[:2] in ("de", "डे") else 150
        return Item("time", first, last, minutes=(minutes,), said=(said,))
    number = next(
        (units[spot].value for spot in range(last, first - 1, -1) if units[spot].kind in "nctf"), None
    )
    if number is None:
        return None
    minutes_said = _as_minutes(units, first, last, number)
    return None if minutes_said is None else Item("time", first, last, minutes=(minutes_said,), said=(said,))


_QUARTERS = {
    **dict.fromkeys(words("saade sadhe saadhe sade साढ़े साढे"), 30),
    **dict.fromkeys(words("sava sawa savaa सवा"), 15),
    **dict.fromkeys(words("paune pone पौने"), -15),
}


def _as_minutes(units: Sequence[Unit], first: int, last: int, number: int) -> int | None:
    kinds = {units[spot].kind: units[spot].text for spot in range(first, last + 1)}
    if "t" in kinds:
        return number
    if "f" in kinds:
        hour, minute = divmod(number, 100)
        return hour * 60 + minute if hour < 24 and minute < 60 else None
    if number > 23:
        return None
    minutes = number * 60
    if "h" in kinds:
        return minutes + _QUARTERS[kinds["h"]]
    if "P" in kinds:
        return minutes + (30 if "H" in kinds else 15)
    if "Q" in kinds:
        return minutes - 15
    return minutes


def spoken_clock(scene: Scene, match: re.Match[str]) -> Item | None:
    """``three thirty pm``: an hour and minutes in words, with a sign that a clock time is meant."""
    hour, minute = _value(scene, match, "h"), _value(scene, match, "q")
    if not (1 <= hour <= 12 and minute in (10, 15, 20, 25, 30, 35, 40, 45, 50)):
        return None
    if not set(match[0]) & set("ab@"):
        return None
    last = match.end() - 1
    said = next(
        (scene.units[spot].text for spot in range(match.start(), last + 1) if scene.units[spot].kind == "a"),
        "",
    )
    return Item("time", match.start(), last, minutes=(hour * 60 + minute,), said=(said,))


def _said_of(scene: Scene, match: re.Match[str], group: str) -> tuple[int | None, str]:
    spot = match.start(group)
    unit = scene.units[spot]
    after = scene.units[spot + 1] if spot + 1 < len(scene.units) else unit
    said = after.text if after.kind == "a" else ""
    half = scene.units[spot - 1] if spot else unit
    first = spot - 1 if half.kind == "h" and spot - 1 >= match.start() else spot
    return _as_minutes(scene.units, first, spot, unit.value), said


def clock_span(scene: Scene, match: re.Match[str]) -> Item | None:
    """``11 se 2``, ``3-5 pm``, ``1:30 to 2:15``: needs a sign that clock times are meant."""
    (start, said_start), (end, said_end) = (_said_of(scene, match, name) for name in ("a", "b"))
    if start is None or end is None or start == end:
        return None
    if scene.classes[match.end() : match.end() + 1] == "m":
        return None  # days of a month
    if match.end() < len(scene.units) and scene.units[match.end()].text.isdecimal():
        return None  # ``2 baje se 10 10 minute``
    if scene.units[match.start("joint")].text in ("&", "and", "aur", "n", "or", "ya") and "B" not in match[0]:
        return None
    if scene.loose and "B" not in match[0] and scene.units[match.start("joint")].text in ("se", "to", "से"):
        return None  # an answer about a move: from one time to the other
    certain = any(kind in match[0] for kind in "tabB") or scene.loose
    beside_day = _beside_day(scene, match.start(), match.end() - 1)
    if not certain and not beside_day:
        return None
    if said_end and not said_start and start <= end and start < 13 * 60:
        said_start = said_end
    last = match.end() - 1
    while scene.classes[last] in "kB" and last > match.start("b"):
        last -= 1
    first = match.start() + (1 if scene.classes[match.start()] == "B" else 0)
    return Item("times", first, last, minutes=(start, end), said=(said_start, said_end))


def _beside_day(scene: Scene, first: int, last: int) -> bool:
    before = re.search(r"([wrsoDgmp]|[no]k?m)[k,@]{0,2}$", scene.classes[:first])
    after = re.match(r"[k,]{0,2}[wrsi]", scene.classes[last + 1 :])
    return bool(before or after)


def bare_number(scene: Scene, match: re.Match[str]) -> Item | None:
    """A number alone is a time after ``at``, before ``tak``, beside a day, or where a time is expected."""
    spot = match.start("n")
    number = scene.units[spot].value
    if not 1 <= number <= 12 and scene.units[spot].kind != "f":
        return None
    minutes = _as_minutes(scene.units, spot, spot, number)
    if minutes is None:
        return None
    if _of_a_place(scene, spot):
        return None
    marked = match.end("n") - match.start() > 1 or match.end() > match.end("n")
    if scene.units[spot].kind == "c" and not match[0].startswith("@"):
        return None
    if scene.units[spot].kind == "f" and not (marked or _beside_day(scene, spot, spot)):
        return None
    if not (marked or scene.loose or _beside_day(scene, spot, spot)):
        return None
    if scene.units[spot].kind != "f" and number < 1:
        return None
    return Item("time", match.start() if match[0][0] == "@" else spot, spot, minutes=(minutes,), said=("",))


def _of_a_place(scene: Scene, spot: int) -> bool:
    """Whether a bare number is part of an address: "aram nagar 2 me", "gate 3 pe", "5 floor"."""
    before = scene.units[spot - 1].text if spot else ""
    behind = scene.units[spot + 1].text if spot + 1 < len(scene.units) else ""
    return before in NUMBERED_PLACES or behind in FLOORS


def after(scene: Scene, match: re.Match[str]) -> Item | None:
    """``in 2 hours``, ``2 ghante baad``, ``3 din mein``."""
    number = _value(scene, match, "n") if match.start("n") >= 0 else None
    unit = scene.units[match.start("u")]
    if match[0][0] == "@" and scene.units[match.start()].text not in ("after", "post"):
        return None
    inside = "A" not in match[0] and match[0][0] != "@"
    if inside and not _says_in(scene, match):
        return None
    if number is None:
        number = 0.5
    if scene.units[max(0, match.start("u") - 1)].kind == "d":
        number = 1.5 if scene.units[match.start("u") - 1].text[:2] in ("de", "डे") else 2.5
    first, last = match.start(), match.end() - 1
    if unit.kind == "u":
        hours = unit.text[:2] not in ("mi", "मि")
        moment = scene.now + (timedelta(hours=number) if hours else timedelta(minutes=number))
        return Item("after", first, last, moment=moment, inside=inside)
    days = int(number * (7 if unit.kind == "W" else 1))
    return Item("after", first, last, days=(scene.today + timedelta(days=days),), inside=inside)


def _says_in(scene: Scene, match: re.Match[str]) -> bool:
    texts = {scene.units[match.start()].text, scene.units[match.end() - 1].text}
    return bool(texts & {"in", "me", "mein", "में"})
