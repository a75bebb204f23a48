"""What would work in place of a time that was turned down: somebody else then, or the same person later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.casting.auditions import openings, successors
from core.casting.auditions.model import Slot, Span
from core.casting.auditions.scene import Scene, hour
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.conversation.drafts import Option
from core.conversation.tools import ToolContext
from core.texts import Words

LOOKED_AT = 12
MOST = 2


@dataclass(frozen=True, slots=True)
class Matter:
    """One audition somebody answers about."""

    slot: Slot
    talent: Talent
    scene: Scene


@dataclass(frozen=True, slots=True)
class Rather:
    """``others``: who could read at that time. ``times``: when the same person could; ``said``: because they
    said they are free then."""

    about: Matter | None = None
    others: Sequence[Talent] = ()
    times: Sequence[Span] = ()
    said: bool = False

    def lines(self, words: Words) -> list[str]:
        """One line each, for the team only."""
        found = []
        if self.others:
            names = words.names([one.name for one in self.others])
            found.append(words("auditions-could-take", names=names))
        if self.times and self.about is not None:
            beside = self.about.slot.starts_at
            times = words.names([hour(words, span.start, beside) for span in self.times])
            facts = {
                "name": self.about.talent.first_name,
                "times": times,
                "said": "yes" if self.said else "no",
            }
            found.append(words("auditions-could-come", **facts))
        return found

    def choices(self, words: Words) -> tuple[Option, ...]:
        """A tap asks the same person to come at another time."""
        if self.about is None:
            return ()
        slot, name = self.about.slot, self.about.talent.first_name
        return tuple(
            Option(
                words("auditions-choice-ask", name=name, time=hour(words, span.start, slot.starts_at)),
                "reschedule_audition",
                {"slot": slot.id, "version": slot.version, "to": span.start.isoformat()},
                single_use=False,
            )
            for span in self.times
        )


NOTHING = Rather()


async def look(ctx: ToolContext, found: Matter) -> Rather:
    """From rows alone. Times that lie in what they said is free come before others."""
    others = await successors.of(ctx, ctx.desk, found.scene.session, found.slot)
    return Rather(found, others, *await times(ctx, found))


async def times(ctx: ToolContext, found: Matter) -> tuple[list[Span], bool]:
    """When the same person could come, the earliest first, and whether because they said they are free then:
    the team and the person read the same ones."""
    slot, session = found.slot, found.scene.session
    near = await openings.free(ctx, session, slot, found.talent, most=LOOKED_AT, near=slot.starts_at)
    known = (await talents.spans(ctx.tx, [found.talent.id], session.starts_at))[found.talent.id]
    free = [one for one in known if one.kind == "free"]
    said = [span for span in near if any(one.covers(span.start, span.end) for one in free)]
    return sorted((said or near)[:MOST], key=lambda span: span.start), bool(said)
