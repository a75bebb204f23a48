"""A tape that came, sent into the chat that asks: the film from the file store, or its link."""

from __future__ import annotations

from pydantic import Field

from core.casting.media.model import REFERENCE
from core.casting.tapes.judging import Judging, of_people
from core.casting.tapes.model import Tape
from core.casting.tapes.receiving import verdicts
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.messages import Attachment

MOST_AT_ONCE = 5
_CAME = ("received", "good", "passed", "asked")


class Showing(Arguments):
    """``people``: whose; empty for the role's. ``tape``: the one of a button."""

    people: tuple[str, ...] = Field(default=(), max_length=50)
    role: str = ""
    tape: int = 0


async def show_tape(ctx: ToolContext, args: Showing) -> Result:
    """Only for who asked, and never into a shared chat."""
    asked = Judging(people=args.people, role=args.role, tape=args.tape)
    found = await of_people(ctx, asked, _CAME, "show_tape", args)
    if isinstance(found, Result):
        return found
    shown = [one for one in found if one[0].media][:MOST_AT_ONCE]
    if not shown:
        raise Rejected("tapes-none-came")
    lines, films = [], []
    for tape, talent, role in shown:
        facts = {
            "name": talent.name,
            "role": role.name,
            "day": ctx.words.time(tape.received_at or tape.due_at),
        }
        lines.append(ctx.words("tapes-shown", status=tape.status, **facts))
        media = tape.media
        lines += [ctx.words("tapes-fault-told", fault=one) for one in media.get("faults", ())]
        if media.get("file"):
            films.append(_film(tape, f"{talent.name}, {role.name}"))
        else:
            lines.append(str(media.get("link") or "") or ctx.words("tapes-not-kept", kind=str(media["kind"])))
    options = verdicts(ctx.words, shown[0][0])[1:] if len(shown) == 1 else ()
    data = {"tapes": [{"name": talent.name, "status": tape.status} for tape, talent, _ in shown]}
    return Result(Draft("\n".join(lines), options=options, attachments=tuple(films)), data=data, private=True)


def _film(tape: Tape, title: str) -> Attachment:
    name = str(tape.media["file"])
    size = tape.media.get("size_bytes")
    ending = name.rpartition(".")[2]
    return Attachment("video", REFERENCE + name, str(tape.media.get("mime") or ""), size, f"{title}.{ending}")
