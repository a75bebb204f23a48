"""Who is meant: "1", "Riya", "talent:17" or "all of them" turned into people of the directory."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from core.casting.talent import names, queries
from core.casting.talent.criteria import Order
from core.casting.talent.document import words as plain_words
from core.casting.talent.ends import foremost_of, order_meant
from core.casting.talent.model import Talent, distinct_short_names
from core.conversation.drafts import Draft, Option, Result
from core.conversation.excepting import BUT
from core.conversation.tools import ToolContext
from core.errors import Rejected, WhichOfThese
from core.texts import Words
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

WAITING = "typed_waiting"
"""In the focus: people who were typed here and wait for the yes that puts them into the directory."""
_ID = re.compile(r"talent:(\d+)")
_NUMBER = re.compile(r"#?(\d{1,3})(?:st|nd|rd|th)?\.?")
_RANGE = re.compile(r"(\d{1,3})\s*(?:-|–|to|se)\s*(\d{1,3})")
_EVERYBODY = """
all everyone everybody both them these those sab sabhi saare sare dono teeno charo inhe unhe ye yeh
"""
EVERYBODY = frozenset(_EVERYBODY.split())
"""Words for everybody that was shown last."""
_HOW_MANY = {
    word: count
    for count, listed in {
        1: "her him she he usse uss isse",
        2: "both dono donon do two 2",
        3: "teeno teenon tino tinon teen three 3",
        4: "charo chaaro charon chaaron chaar char four 4",
        5: "paancho panchon paanchon paanch five 5",
        6: "six 6",
        7: "seven 7",
        8: "eight 8",
        9: "nine 9",
        10: "ten das 10",
    }.items()
    for word in listed.split()
}
_ALONE = listed("her him she he usse uss isse both dono donon teeno teenon tino tinon charo chaaro charon")
"""They point at people by themselves; ``two`` does only beside ``these``."""
_AROUND = listed("in un inn unn inhen unhen of the log logo logon people girls boys women men actors ones")
MOST_IN_A_ROW = 12
"""Words that may be names with nothing between them."""
MOST_CANDIDATES = 6
"""More people of one name than this are better found by another question."""


class Ambiguous(Rejected):
    """A name that several people have, or one that nobody has and that is close to these people's
    (``guess``). Tools turn it into a question with ``which``; where one does not, its own text says
    who they are."""

    def __init__(self, name: str, candidates: Sequence[Talent], *, guess: bool = False) -> None:
        listed = ", ".join(_described(one) for one in candidates[:MOST_CANDIDATES])
        text_key = "talent-guessed" if guess else "talent-ambiguous"
        super().__init__(text_key, name=name, count=len(candidates), people=listed)
        self.name = name
        self.candidates = tuple(candidates)
        self.guess = guess


def _described(one: Talent) -> str:
    return f"{one.name} ({ages(one)}{', ' + one.city if one.city else ''})"


def only_leaves_out(refs: Sequence[str]) -> bool:
    """Whether references say no more than who is not meant: who is, is said otherwise."""
    return bool(refs) and all(ref.startswith(BUT) for ref in refs)


async def left_out(ctx: ToolContext, refs: Sequence[str]) -> tuple[str, ...]:
    """Who is left out, as references that mean the same people whatever is shown later."""
    names = [ref.removeprefix(BUT) for ref in refs if ref.startswith(BUT)]
    return tuple(f"{BUT}talent:{one.id}" for one in await resolve(ctx, names))


async def resolve(ctx: ToolContext, refs: Sequence[str], among: Sequence[int] = ()) -> list[Talent]:
    """The people meant, each once, in the order said. Numbers count the list shown last. ``among``: of
    whom some are left out, when the references say no more than that; else those of that list.

    Raises Rejected for a number beyond that list and for a name nobody has, ``Ambiguous`` for a
    name that several have.
    """
    shown = [entry for entry in ctx.focus.get("people", ()) if isinstance(entry, Mapping)]
    ids: list[int] = []
    out: set[int] = set()
    for ref in refs:
        said = str(ref).strip()
        if said.startswith(BUT):
            out.update(await _meant(ctx, said.removeprefix(BUT), shown))
        else:
            ids += await _meant(ctx, said, shown)
    if only_leaves_out(refs):
        ids = list(among) or await _meant(ctx, "all", shown)
    ids = [one for one in ids if one not in out]
    if out and not ids:
        raise Rejected("talent-nobody-left")
    found = await queries.many(ctx.tx, ids)
    people = [one for one in found.values() if one.org_id == ctx.org_id]
    if ids and not people:
        raise Rejected("talent-gone")
    return people


def not_shown(ctx: ToolContext, refs: Sequence[str]) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """The numbers beyond the list shown last, and the references without them. None are beyond where nobody
    is shown: that is answered otherwise."""
    shown = len(ctx.focus.get("people") or ())
    if not shown:
        return (), tuple(refs)
    beyond: list[int] = []
    left: list[str] = []
    for ref in refs:
        said = "" if ref.startswith(BUT) else str(ref).strip()
        numbers = _numbers(said)
        beyond += [number for number in numbers if not 1 <= number <= shown]
        left += [str(one) for one in numbers if 1 <= one <= shown] if numbers else [ref]
    return tuple(beyond), tuple(left)


_ONE = Sought(
    r"(?:her|him|she|he|that\s+one|us(?:ko|e|ka|ki|se)|is(?:ko|e|ka|ki)|उस(?:को|े|का|की)|इस(?:को|े|का|की))",
)
"""One person: whoever was acted on or shown alone last."""


async def _meant(ctx: ToolContext, ref: str, shown: Sequence[Mapping[str, Any]]) -> list[int]:
    by_id = _ID.fullmatch(ref)
    if by_id:
        return [int(by_id[1])]
    numbers = _numbers(ref)
    if numbers:
        return [_shown_id(number, shown) for number in numbers]
    one = ctx.focus.get("person")
    if isinstance(one, Mapping) and _ONE.fullmatch(ref):
        return [int(one["id"])] if "id" in one else await _by_name(ctx, str(one["name"]), shown)
    if shown and (order := order_meant(ref)):
        return await _foremost(ctx, ref, order, shown)
    if points_at_shown(ref):
        if not shown:
            raise Rejected("talent-nobody-shown")
        how_many = {_HOW_MANY[word] for word in plain_words(ref) if word in _HOW_MANY}
        if how_many and how_many != {len(shown)}:
            facts = {"count": max(how_many), "shown": len(shown)}
            if max(how_many) < len(shown):
                raise WhichOfThese("talent-counted", ref, **facts)
            raise Rejected("talent-counted-few", **facts)
        return [int(entry["id"]) for entry in shown]
    return await _by_name(ctx, ref, shown)


async def _foremost(
    ctx: ToolContext, ref: str, order: Order, shown: Sequence[Mapping[str, Any]]
) -> list[int]:
    """``The tallest one`` of those shown; whose rate is lowest is told to nobody where others read along."""
    if order in ("cheapest", "dearest") and ctx.group:
        raise Rejected("talent-order-private")
    people = await queries.many(ctx.tx, [int(one["id"]) for one in shown])
    first = foremost_of(list(people.values()), order)
    if not first:
        raise Rejected("talent-who")
    if len(first) > 1:
        raise Ambiguous(ref, first)
    return [first[0].id]


def points_at_shown(ref: str) -> bool:
    """Whether a reference means those who were shown, however many it says they are: ``un dono``, ``these
    three``."""
    spoken = plain_words(ref)
    known = all(word in EVERYBODY or word in _HOW_MANY or word in _AROUND for word in spoken)
    return known and any(word in EVERYBODY or word in _ALONE for word in spoken)


def _numbers(ref: str) -> list[int]:
    spread = _RANGE.fullmatch(ref)
    if spread and int(spread[1]) <= int(spread[2]):
        return list(range(int(spread[1]), int(spread[2]) + 1))
    parts = [part for part in re.split(r"[\s,&+]+|\band\b|\baur\b", ref) if part]
    found = [_NUMBER.fullmatch(part) for part in parts]
    return [int(match[1]) for match in found if match] if parts and all(found) else []


def _shown_id(number: int, shown: Sequence[Mapping[str, Any]]) -> int:
    if not shown:
        raise Rejected("talent-nobody-shown")
    if not 1 <= number <= len(shown):
        raise Rejected("talent-no-number", number=number, shown=len(shown))
    return int(shown[number - 1]["id"])


async def _by_name(ctx: ToolContext, name: str, shown: Sequence[Mapping[str, Any]]) -> list[int]:
    on_screen = names.best(name, [str(entry.get("name", "")) for entry in shown])
    if len(on_screen) == 1:
        return [int(shown[on_screen[0]]["id"])]
    if not on_screen:
        _waits(ctx, name)
    if on_screen:
        people = await queries.many(ctx.tx, [int(shown[place]["id"]) for place in on_screen])
        candidates = list(people.values())
    else:
        candidates = await queries.named(ctx.tx, ctx.org_id, name)
    if not candidates and len(name) > 4 and name.casefold().endswith("s"):
        # "Amritas profile": the apostrophe is often left out.
        candidates = await queries.named(ctx.tx, ctx.org_id, name[:-1])
    if not candidates and (several := await _side_by_side(ctx, name, shown)):
        return several
    if not candidates:
        near = await queries.guessed(ctx.tx, ctx.org_id, name)
        if near:
            raise Ambiguous(name, near, guess=True)
        raise Rejected("talent-unknown", name=name)
    if len(candidates) > 1:
        raise Ambiguous(name, candidates)
    return [candidates[0].id]


def _waits(ctx: ToolContext, name: str) -> None:
    """Raises Rejected for one of those who are not in the directory before they are imported: somebody
    else of that name is not meant."""
    found = ctx.focus.get(WAITING)
    if not isinstance(found, Mapping) or datetime.fromisoformat(str(found["until"])) <= ctx.now:
        return
    listed = [str(one) for one in found["names"]]
    meant = names.best(name, listed)
    if meant:
        raise Rejected("imports-wait-first", name=listed[meant[0]], label=str(found["label"]))


async def _side_by_side(ctx: ToolContext, said: str, shown: Sequence[Mapping[str, Any]]) -> list[int]:
    """``amrita simran kaur``: names with nothing between them, each of one person who is shown or in the
    directory. Raises ``Ambiguous`` for the first that several have."""
    left = said.split()
    if not 2 <= len(left) <= MOST_IN_A_ROW:
        return []
    ids: list[int] = []
    while left:
        for size in range(min(3, len(left)), 0, -1):
            found = await _called(ctx, " ".join(left[:size]), shown) if size < len(said.split()) else []
            if found:
                break
        if not found:
            return []
        if len(found) > 1:
            raise Ambiguous(" ".join(left[:size]), found)
        ids.append(found[0].id)
        left = left[size:]
    return ids if len(set(ids)) == len(ids) else []


async def _called(ctx: ToolContext, name: str, shown: Sequence[Mapping[str, Any]]) -> list[Talent]:
    """Who is called so: those who are shown before everybody else."""
    places = names.best(name, [str(entry.get("name", "")) for entry in shown])
    if places:
        return list((await queries.many(ctx.tx, [int(shown[place]["id"]) for place in places])).values())
    return await queries.named(ctx.tx, ctx.org_id, name)


async def one_person(ctx: ToolContext, ref: str) -> Talent:
    """The one person meant. Raises as ``resolve`` does, and Rejected where several are named."""
    people = await resolve(ctx, [ref])
    if len(people) != 1:
        raise Rejected("talent-one-at-a-time", names=ctx.words.names([one.first_name for one in people]))
    return people[0]


def which(words: Words, error: Ambiguous, tool: str, arguments: Mapping[str, Any], field: str) -> Result:
    """The question "which of them?": each answer runs ``tool`` with the name in ``arguments[field]``
    (a string, or a list that holds it) replaced by that person."""
    offered = error.candidates[:MOST_CANDIDATES]
    labels = distinct_short_names([one.name for one in offered])
    told = [
        words("talent-candidate", name=one.name, ages=ages(one), city=one.city or words("talent-no-city"))
        for one in offered
    ]
    options = tuple(
        Option(
            label if labels.count(label) == 1 else f"{label} {ages(one)}, {one.city}",
            tool,
            {**arguments, field: _replaced(arguments.get(field), error.name, f"talent:{one.id}")},
        )
        for one, label in zip(offered, labels, strict=True)
    )
    text = words(
        "talent-did-you-mean" if error.guess else "talent-which",
        name=error.name,
        count=len(error.candidates),
        people="; ".join(told),
        more=len(error.candidates) - len(offered),
    )
    return Result(Draft(text, options=options), data={"ask": "which person", "name": error.name})


def ages(one: Talent) -> str:
    """``24–29``: how old somebody plays, ``?`` when nobody has said. Birth dates are never shown."""
    if not one.ages_known:
        return "?"
    low, high = one.playing_age
    return f"{low}–{high}" if low != high else str(low)


def _replaced(value: Any, name: str, ref: str) -> Any:
    if isinstance(value, list | tuple):
        instead = {name: ref, BUT + name: BUT + ref}
        out: list[Any] = []
        for item in value:
            out += _apart(str(item), name, ref) or [instead.get(str(item).strip(), item)]
        return out
    return ref


def _apart(item: str, name: str, ref: str) -> list[str]:
    """A name among others with nothing between them, as three references; none where it stands alone."""
    before, found, after = f" {item.strip()} ".partition(f" {name} ")
    if not found or item.startswith(BUT) or not (before.strip() or after.strip()):
        return []
    return [one for one in (before.strip(), ref, after.strip()) if one]


def said(meaning: Meaning, *entities: str) -> tuple[str, ...]:
    """The first of these entities that holds anything, as references."""
    for name in entities:
        value = meaning.entities.get(name)
        if isinstance(value, str | int) and value:
            return (str(value),)
        if value:
            listed: Iterable[Any] = value
            return tuple(str(one) for one in listed)
    return ()


def focus_people(people: Sequence[Talent]) -> list[dict[str, Any]]:
    """People as the conversation remembers them: what "1" and "2" mean next."""
    return [{"id": one.id, "name": one.name} for one in people]


async def spoken_of(ctx: ToolContext, who: str = "") -> Talent:
    """Whoever is named; else the one person last acted on, or shown alone. Raises as ``one_person``, and
    Rejected where nobody is."""
    if who:
        return await one_person(ctx, who)
    one, shown = ctx.focus.get("person"), list(ctx.focus.get("people") or ())
    if isinstance(one, Mapping) and "id" in one:
        return await one_person(ctx, f"talent:{one['id']}")
    if len(shown) == 1:
        return await one_person(ctx, f"talent:{shown[0]['id']}")
    raise Rejected("talent-who")
