"""How somebody is reached: for staff only, and never where others read along."""

from __future__ import annotations

from core.casting.talent import queries
from core.casting.talent.model import Talent
from core.casting.talent.profile import One
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.store import persons
from core.texts import Words


async def contact_talent(ctx: ToolContext, args: One) -> Result:
    """A number, with whom to call: the guardian of a minor, the agent where all goes through them."""
    try:
        people = await resolve(ctx, [args.person])
    except Ambiguous as error:
        return which(ctx.words, error, "contact_talent", args.model_dump(mode="json"), "person")
    if not people:
        raise Rejected("talent-gone")
    one = people[0]
    lines = await _Lines.of(ctx, one)
    if not ctx.group:
        focus = {"person": {"id": one.id, "name": one.name}}
        return Result(Draft(lines.text(ctx.words)), focus=focus, data={"contact": lines.text(ctx.words)})
    key = f"contact/{one.id}/{ctx.person.id}/{int(ctx.now.timestamp())}"
    told = await ctx.desk.tell(ctx.person.id, lambda words: Draft(lines.text(words)), key=key)
    if told.status not in ("queued", "repeated"):
        raise Rejected("talent-contact-no-private")
    return Result(Draft(ctx.words("talent-contact-sent")))


class _Lines:
    """What is known of the ways to somebody, to be written in any reader's language."""

    def __init__(self, one: Talent, known: list[tuple[str, str, str, list[str]]]) -> None:
        self._one, self._known = one, known

    @classmethod
    async def of(cls, ctx: ToolContext, one: Talent) -> _Lines:
        """Guardian, agent, then the person; a minor's own number is never given out."""
        roles = {"guardian": one.guardian_id, "agent": one.agent_id, "self": one.person_id}
        if one.is_minor:
            roles.pop("self")
        else:
            roles.pop("guardian")
        wanted = {kind: person_id for kind, person_id in roles.items() if person_id is not None}
        who = await persons.many(ctx.tx, list(wanted.values()))
        numbers = await queries.phones(ctx.tx, list(wanted.values()))
        known = []
        for kind, person_id in wanted.items():
            ways = await persons.reaches(ctx.tx, person_id)
            elsewhere = list(dict.fromkeys(way.channel for way in ways))
            name = who[person_id].name if person_id in who else one.name
            known.append((kind, name, numbers.get(person_id, ""), elsewhere))
        return cls(one, [line for line in known if line[2] or line[3]])

    def text(self, words: Words) -> str:
        """The answer. Raises Rejected when no way is known."""
        if not self._known:
            raise Rejected("talent-contact-none", name=self._one.name)
        lines = [
            words(f"talent-contact-{kind}", name=name, way=number or _apps(words, channels))
            for kind, name, number, channels in self._known
        ]
        if self._one.representation == "agent_first" and self._one.agent_id is not None:
            lines.append(words("talent-by-agent"))
        return "\n".join([words("talent-contact", name=self._one.name), *lines])


def _apps(words: Words, channels: list[str]) -> str:
    return ", ".join(words("team-channel", channel=one, name=one.capitalize()) for one in channels)
