"""What one message orders of several people at once: "pin Simran n tag Amrita B", "first refusal on Harleen
and pass Jasleen coz height kam hai".

The message is cut at its joints in the one way in which every piece is an order of its own. Where there are
two such ways, nobody knows who is meant by which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from core.casting.ladder import reasoned, rungs, tags
from core.casting.ladder.model import LOCK, status_of
from core.casting.ladder.phrases import BEFORE, END, PEOPLE, ROLE, named, whole
from core.conversation import overhearing
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

Kind = Literal["rung", "tag", "pass", "other"]
_JOINT = Sought(
    r"\s*[,;\n]\s*(?:(?:and|aur|n|&|plus|also|then|phir|but|और)\s+)*|\s*\.\s+(?:and\s+|aur\s+|also\s+)*"
    r"|\s+(?:and|aur|n|nd|plus|और|phir|then|also|but|lekin|while)\s+(?:(?:also|then|phir)\s+)*|\s*[&+]\s*",
)
_VERB = r"(?P<status>pin|hold|back\s?up|book|release|pencil|lock|select)"
_VERB_HI = r"(?P<status>pin|hold|backup|book|release|select|lock|पिन|होल्ड|बुक|बैकअप|रिलीज़|रिलीज)"
_DO = r"(?:kar|rakh|daa?l|de|कर|रख|डाल|दे)(?:o|na|\s*do|\s*dena|\s*dijiye|ो|\s*दो|\s*देना)?"
_DIRECT = shapes(
    rf"{_VERB}\s+{PEOPLE}{ROLE}",
    rf"{PEOPLE}\s+(?:ko|को)\s+{_VERB_HI}\s+(?:(?:pe|par|me|mein|पे|पर|में)\s+)?{_DO}{ROLE}",
    rf"{PEOPLE}\s+{_VERB_HI}\s+{_DO}{ROLE}",
    before=BEFORE,
    after=END,
)
_VERBS_HI = {"पिन": "pin", "बुक": "book", "रिलीज़": "release", "रिलीज": "release"}
_ALONE = shapes(_VERB, before=BEFORE)
"""``pin and tag Simran A``: a verb whose person comes with the next one."""
_WITH_TAG = shapes(
    rf"{PEOPLE}\s+(?:(?:ko|को)\s+)?(?:(?:bhi|also|too|gets?|is|भी|="
    rf"|:)\s+)*(?P<tag>(?-i:[1-6A-G]))(?:\s+{tags.GIVE})?",
    before=BEFORE,
    after=END,
)
_FOR_ROLE = shapes(rf"{PEOPLE}\s+for\s+(?P<role>[^?!:,]{{1,40}}?)", after=END)
_WHY = Sought(rf"\s+(?:{reasoned.BECAUSE})\s+(?P<reason>\S.*)")
_ONE_THING = Sought(
    r"[?\"“”]|(?<!\w)(?:if|agar|unless|jab|when|should|shall|why|who|kya|kaun|अगर|जब|क्या|कौन)(?!\w)",
)
_TO_OTHERS = Sought(r"\W*(?:message|msg|text|tell|ask|remind|note|write|say|inform|bolo|batao|let\s)|[:]")
"""What is told to somebody goes on to the end of the message."""
_OF_THE_REST = Sought(
    r"(?<!\w)(?:rest|others?|remaining|everyone|everybody|all|both|them|baa?ki|sab|dono|बाकी|सब"
    r"|दोनों)(?!\w)",
)
"""Who is meant by it depends on all that was said."""
LONGEST, MOST_PIECES, MOST_WHY = 300, 9, 200


@dataclass(frozen=True, slots=True)
class Act:
    """One order of a message. ``said``: the rung's or the tag's word, empty for a tag that goes. ``text``:
    its own words; of ``other`` there is nothing else. ``why``: with a reason."""

    kind: Kind
    text: str
    people: tuple[str, ...] = ()
    said: str = ""
    role: str = ""
    why: bool = False
    was: str = ""

    @property
    def what(self) -> tuple[str, tuple[str, ...], str]:
        """What it does to whom, however it is worded."""
        return self.kind, self.people, self.said


def readings(text: str, context: Context) -> list[tuple[Act, ...]]:
    """The orders of a message, at least two and at least one about the ladder: none where it is no such
    message, several readings where it is unclear who is meant by which."""
    said = _flat(text)
    if len(said) > LONGEST or _ONE_THING.search(said) or not _JOINT.search(said):
        return []
    pieces = _pieces(said)
    if not 2 <= len(pieces) <= MOST_PIECES:
        return []
    marked = _only_marks(said, pieces, context)
    if marked:
        return [marked]
    ways = list(_Cutting(said, pieces, context).ways())
    most = max(map(_worth, ways), default=(0, 0))
    best = {tuple(act.what for act in way): way for way in ways if _worth(way) == most}
    return [_for_one_role(way) for way in best.values()]


def _flat(text: str) -> str:
    """One line: where a line ends, an order does."""
    return composed(re.sub(r"\s*\n\s*", ", ", text.strip()))


def _pieces(said: str) -> list[tuple[int, int]]:
    out, start = [], 0
    for joint in _JOINT.finditer(said):
        if joint.start() > start:
            out.append((start, joint.start()))
        start = joint.end()
    if said[start:].strip(" .!।"):
        out.append((start, len(said)))
    return out


def _only_marks(said: str, pieces: Sequence[tuple[int, int]], context: Context) -> tuple[Act, ...]:
    """``harleen C, jasleen bhi B``: a name and a mark in each piece. "Simran B, Harleen S" are people as the
    desk itself writes them."""
    found: list[Act] = []
    for start, end in pieces:
        one = _WITH_TAG.of(said[start:end].strip(" .!।"))
        people = named(one["people"]) if one is not None else []
        if one is None or len(people) != 1:
            return ()
        found.append(_tag(tuple(people), one["tag"], ""))
    names = all(_initial(act.people[0], act.said, context) for act in found)
    return () if names else tuple(found)


def _initial(name: str, letter: str, context: Context) -> bool:
    """Whether a letter begins the last name of somebody of this first name."""
    pool = (*context.known_people, *context.last_result)
    return any(one.split()[-1][:1].upper() == letter for one in whose_name(name, pool) if " " in one)


def _tag(people: tuple[str, ...], tag: str, role: str) -> Act:
    return Act("tag", f"tag {', '.join(people)} {tag}", people, tag.upper(), role)


def _worth(way: Sequence[Act]) -> tuple[int, int]:
    """More orders about the ladder are better, then fewer of anything else."""
    others = sum(act.kind == "other" for act in way)
    return len(way) - others, -others


@dataclass(slots=True)
class _Cutting:
    """The ways in which pieces of a text can be put together to orders."""

    said: str
    pieces: Sequence[tuple[int, int]]
    context: Context

    def ways(self) -> Iterator[tuple[Act, ...]]:
        """Each with two orders or more, and one of them about the ladder."""
        for way in self._from(0, None):
            if len(way) > 1 and any(act.kind != "other" for act in way):
                yield way

    def _from(self, first: int, before: Act | None) -> Iterator[tuple[Act, ...]]:
        if first == len(self.pieces):
            yield ()
            return
        for last in range(first, len(self.pieces)):
            stretch = self.said[self.pieces[first][0] : self.pieces[last][1]]
            ends = last + 1 == len(self.pieces)
            for act in (_act(stretch, self.context) or _like(before, stretch, self.context), _other(stretch)):
                if act is None or (act.kind == "other" and not ends and _TO_OTHERS.search(stretch)):
                    continue
                for rest in self._from(last + 1, act):
                    yield (act, *rest)
        yield from self._with_next(first)

    def _with_next(self, first: int) -> Iterator[tuple[Act, ...]]:
        """A verb alone, for whoever the next order names."""
        start, end = self.pieces[first]
        alone = _ALONE.of(self.said[start:end])
        if alone is None:
            return
        for rest in self._from(first + 1, None):
            if rest and rest[0].people:
                names = ", ".join(rest[0].people)
                one = Act("rung", f"{alone['status']} {names}", rest[0].people, alone["status"], rest[0].role)
                yield (one, *rest)


@cache
def _known(said: str) -> bool:
    return status_of(said) is not None or said.casefold() in LOCK


def _act(said: str, context: Context) -> Act | None:
    why = _WHY.search(said)
    if why is not None and len(why["reason"]) <= MOST_WHY:
        act = _bare(said[: why.start()], context)
        return None if act is None or act.kind == "tag" else replace(act, text=said.strip(), why=True)
    reason = reasoned.said_no(said, context)
    if reason is not None and "pass" in reason["decisions"]:
        people = tuple(reason["people"])
        return Act("pass", said.strip(), people, "pass", reason["role"], why=True)
    return _bare(said, context)


def _bare(said: str, context: Context) -> Act | None:
    """An order without a reason."""
    text = said.strip(" .!।")
    tagged = tags.tagging(text, context)
    if tagged is not None:
        people = tuple(tagged["people"])
        return Act("tag", text, people, tagged["tag"], tagged["role"], was=tagged.get("was", ""))
    moved = rungs.moving(text, context)
    if moved is None:
        direct = whole(text, _DIRECT)
        if direct is None:
            return None
        word = _VERBS_HI.get(direct["status"], direct["status"].replace(" ", ""))
        moved = {"people": direct["people"], "statuses": [word], "role": direct.get("role", "")}
    [status] = moved["statuses"]
    if not _known(status):
        return None
    kind: Kind = "pass" if status_of(status) == "passed" else "rung"
    return Act(kind, text, tuple(moved["people"]), status, moved["role"])


def _like(before: Act | None, said: str, context: Context) -> Act | None:
    """``tag Amrita B and Harleen A``, ``pin Amrita for Meera and Harleen for Bebo``: the same once more."""
    if before is not None and before.kind == "tag" and before.said:
        again = whole(said, _WITH_TAG)
        if again is not None:
            return _tag(tuple(again["people"]), again["tag"], before.role)
    if before is not None and before.kind == "rung" and before.role and not before.why:
        again = whole(said, _FOR_ROLE)
        if again is not None and whose_name(again["role"], context.known_roles):
            people = tuple(again["people"])
            return replace(
                before,
                people=people,
                role=again["role"],
                text=f"{before.said} {', '.join(people)} for {again['role']}",
            )
    return None


def _other(said: str) -> Act | None:
    """An order that is not the ladder's, about somebody by name: what it is, it says by itself."""
    text = said.strip(" .!।")
    first = text.split(":")[0]
    if len(text.split()) < 2 or not overhearing.commands(first) or _OF_THE_REST.search(first):
        return None
    return Act("other", text)


def _for_one_role(found: Sequence[Act]) -> tuple[Act, ...]:
    """Where only one role is said, all of it is for that one."""
    roles = {act.role.casefold() for act in found if act.role}
    if len(roles) != 1:
        return tuple(found)
    role = next(act.role for act in found if act.role)
    return tuple(act if act.role or act.kind == "other" else _for(act, role) for act in found)


def _for(act: Act, role: str) -> Act:
    text = act.text if act.why else f"{act.text} for {role}"
    return replace(act, role=role, text=text)
