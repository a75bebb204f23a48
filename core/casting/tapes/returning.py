"""A tape with a fault: it is kept, the fault is named, and it is asked for again."""

from __future__ import annotations

from pydantic import Field

from core.casting.tapes import queries
from core.casting.tapes.judging import Judging, of_people
from core.casting.tapes.letters import more_time, plan
from core.casting.tapes.model import AGAIN, FAULTS, Fault, Tape
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.texts import Words


class Returning(Arguments):
    """``fault``: what is wrong with it; empty asks. ``tape``: the one of a button."""

    people: tuple[str, ...] = Field(default=(), max_length=10)
    role: str = ""
    tape: int = 0
    fault: Fault | None = None


async def return_tape(ctx: ToolContext, args: Returning) -> Result:
    """They have at least two days for another one, and are reminded of it like of the first."""
    asked = Judging(people=args.people, role=args.role, tape=args.tape)
    found = await of_people(ctx, asked, ("received", "good", "passed"), "return_tape", args)
    if isinstance(found, Result):
        return found
    names = ctx.words.names([talent.name for _, talent, _ in found])
    if args.fault is None:
        options = tuple(
            Option(
                ctx.words("tapes-fault-name", fault=one),
                "return_tape",
                {"tape": found[0][0].id, "fault": one},
            )
            for one in FAULTS
        )
        return Result(Draft(ctx.words("tapes-which-fault", name=names), options=options))
    fault, first = args.fault, ctx.now + AGAIN
    for tape, talent, role in found:
        waited = await queries.again(ctx.tx, tape, max(tape.due_at, first), fault)
        await plan(ctx.tx, ctx.org_id, waited)
        own = tape.asked_of == talent.person_id
        key = f"tape/{tape.id}/again/{fault}/{int(ctx.now.timestamp())}"
        letter = _letter(waited, fault, name=talent.name, role=role.name, own="yes" if own else "no")
        await ctx.desk.tell(tape.asked_of, letter, key=key, expires_at=waited.due_at)
    due = ctx.words.time(max(found[0][0].due_at, first))
    return Result(Draft(ctx.words("tapes-asked-again", names=names, due=due)))


def _letter(tape: Tape, fault: Fault, **facts: str) -> Make:
    def make(words: Words) -> Draft:
        until = words("tapes-again-by", due=words.time(tape.due_at))
        text = f"{words('tapes-again', **facts)} {words('tapes-fault', fault=fault)} {until}"
        return Draft(text, options=(more_time(words, tape),))

    return make
