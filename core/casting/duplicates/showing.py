"""A pair side by side, and what can be said of it."""

from __future__ import annotations

from core.casting.duplicates.queries import Pair, counted
from core.casting.talent import names, queries
from core.casting.talent.cards import languages
from core.casting.talent.model import Talent, feet_inches
from core.casting.talent.references import ages
from core.conversation.drafts import Ask, Draft, Option
from core.conversation.tools import ToolContext
from core.store import persons
from core.texts import Words

HOURS = 72.0


async def shown(ctx: ToolContext, pair: Pair, first: str = "") -> Draft:
    """``first``: what became of the one before."""
    people = await queries.many(ctx.tx, [pair.fresh, pair.known])
    fresh, known = people[pair.fresh], people[pair.known]
    done = await counted(ctx.tx, ctx.org_id, pair.import_id)
    total, settled = sum(done.values()), sum(done.get(one, 0) for one in ("same", "different"))
    words = ctx.words
    lines = [first] if first else []
    lines.append(words("duplicates-progress", number=settled + 1, total=total, file=pair.file or "-"))
    lines.append(words("duplicates-heads", line=pair.line, percent=round(pair.score * 100)))
    lines += await _rows(ctx, fresh, known)
    chosen = {"import_id": pair.import_id, "line": pair.line}
    options = [
        _option(words("duplicates-same"), {**chosen, "verdict": "same"}, "yes"),
        _option(words("duplicates-different"), {**chosen, "verdict": "different"}, "no"),
        _option(words("duplicates-later"), {**chosen, "verdict": "later"}),
    ]
    if first:
        options.append(Option(words("edits-undo"), "undo_change"))
    ask = Ask("choice", words("duplicates-about", name=fresh.name), hours=HOURS)
    return Draft("\n".join(lines), options=tuple(options), ask=ask)


def _option(label: str, arguments: dict[str, object], means: str = "") -> Option:
    said: dict[str, object] = {"means": means} if means else {}
    return Option(label, "settle_pair", arguments, hours=HOURS, **said)  # type: ignore[arg-type]


async def _rows(ctx: ToolContext, fresh: Talent, known: Talent) -> list[str]:
    """One line per thing that either says: the row's, what is on file, and whether they agree."""
    numbers = await queries.phones(ctx.tx, [fresh.person_id, known.person_id])
    agents = await persons.many(ctx.tx, [one for one in (fresh.agent_id, known.agent_id) if one])
    sides = [_facts(ctx.words, one, numbers.get(one.person_id, "")) for one in (fresh, known)]
    for side, one in zip(sides, (fresh, known), strict=True):
        side["agent"] = agents[one.agent_id].name if one.agent_id in agents else ""
    lines = []
    for field in sides[0]:
        left, right = sides[0][field], sides[1][field]
        if left or right:
            same = left == right or (field == "name" and names.alike(left, right))
            facts = {"field": field, "left": left or "–", "right": right or "–"}
            lines.append(ctx.words("duplicates-row", same="yes" if same else "no", **facts))
    return lines


def _facts(words: Words, one: Talent, number: str) -> dict[str, str]:
    return {
        "name": one.name,
        "age": ages(one) if one.ages_known else "",
        "gender": one.gender,
        "city": one.city,
        "height": feet_inches(one.height_cm) if one.height_cm else "",
        "languages": languages(words, one),
        "number": f"…{number[-4:]}" if number else "",
        "ref": one.ref or "",
    }
