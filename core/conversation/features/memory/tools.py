"""What the desk can do with its own memory, for the people whose memory it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field

from core.conversation.drafts import Draft, Option, Result
from core.conversation.features.memory import answers, orders
from core.conversation.features.memory.present import export_memory, usual_place, where_we_were
from core.conversation.remembered import FOCUS, behind
from core.conversation.same_person import same_person
from core.conversation.tools import Arguments, Nothing, Tool, ToolContext
from core.errors import Rejected
from core.memory import facts, privacy
from core.memory.actions import forget_actions
from core.memory.echo import echoes, written_by_the_desk
from core.memory.evidence import conversations_of, place_of
from core.memory.facts import Learned
from core.memory.forgetting import between, facts_about, facts_of, forget, loosen, mentioning, sources
from core.memory.keeping import Heard, hear
from core.memory.privacy import LEVELS, Level, person_key
from core.memory.question import days_ago
from core.memory.recall import recall
from core.memory.uses import forget_uses
from core.people import KNOWN, STAFF
from core.store import rooms
from core.understanding import times
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought

SHOWN = 3


class Remember(Arguments):
    """``text``: the message itself; ``quote``: the part of it that is the fact, all of it where empty.
    ``kind``: preference, place, project, fact, or from or until when auditions may be.
    ``shared``: the team's, not only the writer's own."""

    kind: str = Field(default="fact", pattern="^(preference|place|project|fact|not_before|not_after)$")
    text: str = Field(default="", max_length=2000)
    quote: str = Field(default="", max_length=2000)
    value: dict[str, Any] = Field(default_factory=dict)
    shared: bool = False


class Recall(Arguments):
    """``question``: what is looked for, in the person's words."""

    question: str = Field(default="", max_length=2000)


class Forget(Arguments):
    """``what``: that (what was used or noted last), topic, period, notes, or all. ``sure``: it was asked
    back."""

    what: str = Field(default="that", pattern="^(that|topic|period|notes|all)$")
    topic: str = Field(default="", max_length=300)
    start: datetime | None = None
    end: datetime | None = None
    sure: bool = False


class Setting(Arguments):
    """``level``: full, selective, minimal or off; empty asks."""

    level: str = ""


async def remember_this(ctx: ToolContext, args: Remember) -> Result:
    """Note something for good, with the message it comes from."""
    if not privacy.reads(await privacy.level_of(ctx.tx, ctx.person)):
        raise Rejected("memory-is-off")
    if echoes(ctx.said, await written_by_the_desk(ctx.tx, ctx.address.conversation, ctx.now)):
        raise Rejected("memory-own-words")
    text = ctx.said if args.quote and args.quote in ctx.said else args.text or ctx.said
    heard = await _heard(ctx, text)
    if not await hear(ctx.tx, heard, asked=True) and await _turn(ctx, heard) is None:
        raise Rejected("memory-is-off")
    turn = await _turn(ctx, heard)
    scope, project = await _scope(ctx, shared=args.shared)
    told = Learned(args.kind, (args.quote or text).strip(), args.value, scope=scope, project_id=project)
    fact = await facts.learn(ctx.tx, ctx.person, told, turn or 0, ctx.now, ctx.now)
    key = "memory-noted-shared" if scope != "private" else "memory-noted"
    options = (Option(ctx.words("memory-forget-that"), "forget_memory", {"what": "that"}),)
    draft = Draft(ctx.words(key, text=answers.shortened(told.words)), options=options)
    return Result(draft, focus={FOCUS: {"facts": [fact]}}, data={"noted": told.words})


async def _heard(ctx: ToolContext, text: str) -> Heard:
    key = ctx.address.conversation
    owners = await rooms.rooms_at(ctx.tx, [key]) if ctx.group else []
    room = owners[0] if owners else ""
    return Heard(ctx.person, key, f"in/{ctx.inbound_id}", text, ctx.now, ctx.group, room)


async def _turn(ctx: ToolContext, heard: Heard) -> int | None:
    for conversation in await conversations_of(ctx.tx, ctx.org_id, heard.owner, heard.key):
        return await place_of(ctx.tx, conversation, heard.ref)
    return None


async def _scope(ctx: ToolContext, *, shared: bool) -> tuple[str, int | None]:
    """The team's where "we" was said and there is one project it can mean; else the person's own."""
    if not shared and not ctx.group:
        return "private", None
    mine = await privacy.projects_of(ctx.tx, ctx.person)
    focused = ctx.focus.get("project_id")
    if focused in mine:
        return "project", int(focused)
    return ("project", mine[0]) if len(mine) == 1 else ("org", None)


async def recall_memory(ctx: ToolContext, args: Recall) -> Result:
    """What was said that answers a question, word for word, with who said it and when."""
    if not privacy.reads(await privacy.level_of(ctx.tx, ctx.person)):
        raise Rejected("memory-is-off")
    here = ctx.address.conversation if ctx.group else ""
    where = await privacy.readable(ctx.tx, ctx.person, here)
    asked = args.question or ctx.said
    zone = ctx.person.timezone
    called = await same_person(ctx.tx, ctx.org_id, asked)
    found = await recall(
        ctx.tx, where, asked, SHOWN, timezone=zone, meant=ctx.meant, now=ctx.now, called=called
    )
    if not found or not found[0].score:
        return Result(Draft(ctx.words("memory-nothing-found")), off_record=True)
    lines = answers.found_lines(ctx, found)
    data = {"turns": [{"speaker": t.speaker, "said": answers.shortened(t.text)} for t in found]}
    return Result(Draft(f"{ctx.words('memory-found')}\n{lines}"), data=data, off_record=True)


async def what_is_remembered(ctx: ToolContext, _args: Nothing) -> Result:
    """What is known about the person and their team, and how much is kept."""
    level = await privacy.level_of(ctx.tx, ctx.person)
    known = await facts.known(ctx.tx, ctx.person, shared_only=ctx.group)
    turns = len(await between(ctx.tx, await _own(ctx), None, None))
    kept = ctx.words("memory-level-name", level=level)
    head = ctx.words("memory-level", level=kept, turns=turns, reads="yes" if privacy.reads(level) else "no")
    parts = [answers.fact_lines(ctx, known) or ctx.words("memory-no-facts"), head]
    options = (Option(ctx.words("memory-change-level"), "set_memory_level", {}),)
    focus = {FOCUS: {"facts": [fact.id for fact in known[:1]]}} if known else {}
    return Result(Draft("\n".join(parts), options=options), focus=focus, private=True, off_record=True)


async def why_this(ctx: ToolContext, _args: Nothing) -> Result:
    """The turns behind what the last answer used."""
    used = (ctx.focus.get(FOCUS) or {}).get("facts", ())
    allowed = {fact.id for fact in await facts.known(ctx.tx, ctx.person, shared_only=ctx.group)}
    rows = await facts.proofs(ctx.tx, [fact for fact in used if fact in allowed])
    if not rows and (told := await behind(ctx)):
        return Result(Draft("\n".join([ctx.words("memory-because"), *told])), off_record=True)
    if not rows:
        return Result(Draft(ctx.words("memory-not-used")), off_record=True)
    options = (Option(ctx.words("memory-forget-that"), "forget_memory", {"what": "that"}),)
    text = f"{ctx.words('memory-because')}\n{answers.proof_lines(ctx, rows)}"
    return Result(Draft(text, options=options), off_record=True)


async def forget_this(ctx: ToolContext, args: Forget) -> Result:
    """Delete from memory. Only the person's own conversations and notes; the team's stay the team's."""
    if orders.not_forgetting(ctx.said):
        return Result(Draft(ctx.words("memory-not-forgotten")), unchanged=True)
    args = _dated(ctx, args)
    turns, known = await _meant(ctx, args)
    if not turns and not known:
        return Result(Draft(ctx.words("memory-nothing-to-forget")), unchanged=True, off_record=True)
    if args.what != "that" and not args.sure:
        return await _ask_back(ctx, args, turns, known)
    repeated = await answers.words_of(ctx.tx, known)
    gone = await forget(ctx.tx, turns, known, ctx.now)
    if args.what == "all":
        await forget_uses(ctx.tx, ctx.org_id, person_key(ctx.person.id))
    if args.what in ("all", "period"):
        await forget_actions(ctx.tx, ctx.org_id, person_key(ctx.person.id), args.start, _until(args))
    await loosen(ctx.tx, ctx.address.conversation, ctx.person.id, [args.topic, *repeated])
    text = ctx.words("memory-forgotten", what=answers.counted(ctx, gone.turns, gone.facts))
    return Result(Draft(text), focus={FOCUS: None, "criteria": None, "people": None}, off_record=True)


def _dated(ctx: ToolContext, args: Forget) -> Forget:
    """A period named in words as times, in the person's zone; what names no time is a topic."""
    if args.what != "period" or args.start is not None:
        return args
    local = ctx.now.astimezone(ZoneInfo(ctx.person.timezone))
    if (ago := days_ago(args.topic, local)) is not None:
        return args.model_copy(update={"start": ago[0], "end": ago[1], "topic": ""})
    found = times(args.topic, local)
    phrase = next((one.phrase for one in found if one.start is not None), None)
    if phrase is None:
        return args.model_copy(update={"what": "topic"})
    start, end = phrase.start, phrase.end
    days = (start.date() - ctx.now.astimezone(start.tzinfo).date()).days if start is not None else 0
    if start is not None and days > 0 and end is None:
        # "kal" is tomorrow or yesterday, "Friday" the next or the last one; what can be forgotten has been.
        start -= timedelta(days=7 if _WEEKDAY.search(args.topic) else 2 * days)
    return args.model_copy(update={"start": start, "end": end, "topic": ""})


_WEEKDAY = Sought(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")


async def _ask_back(ctx: ToolContext, args: Forget, turns: Sequence[int], known: Sequence[int]) -> Result:
    """What goes is named where it was asked for by its words; where others read along it is only counted."""
    named = await answers.named(ctx, turns, known) if args.what == "topic" and not ctx.group else []
    again = args.model_dump(mode="json") | {"sure": True}
    options = (
        Option(ctx.words("memory-forget-them"), "forget_memory", again, "danger", means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(
        Draft("\n".join([*named, answers.asked_back(ctx, len(turns), len(known))]), options=options),
        off_record=True,
        unchanged=True,
    )


async def _own(ctx: ToolContext) -> list[int]:
    return list(await conversations_of(ctx.tx, ctx.org_id, person_key(ctx.person.id)))


async def _meant(ctx: ToolContext, args: Forget) -> tuple[list[int], list[int]]:
    """The turns and facts that an order to forget means."""
    owner, own = person_key(ctx.person.id), await _own(ctx)
    match args.what:
        case "that":
            used = (ctx.focus.get(FOCUS) or {}).get("facts", ())
            mine = {fact.id for fact in await facts.known(ctx.tx, ctx.person) if fact.owner == owner}
            known = [fact for fact in used if fact in mine]
            return await sources(ctx.tx, known), known
        case "topic":
            called = await same_person(ctx.tx, ctx.org_id, args.topic)
            for words in _ways(args.topic):
                known = await facts_about(ctx.tx, ctx.org_id, owner, words, called)
                said = {*await mentioning(ctx.tx, own, words, called), *await sources(ctx.tx, known)}
                if said or known:
                    return sorted(said), known
            return [], []
        case "period":
            return await between(ctx.tx, own, args.start, _until(args)), []
        case "notes":
            known = await facts_of(ctx.tx, ctx.org_id, owner)
            return await sources(ctx.tx, known), known
        case _:
            return await between(ctx.tx, own, None, None), await facts_of(ctx.tx, ctx.org_id, owner)


def _until(args: Forget) -> datetime | None:
    """The end of a period; a day without one is over after itself."""
    if args.end is not None:
        return args.end + timedelta(minutes=1)
    return args.start + timedelta(days=1) if args.start is not None else None


def _ways(topic: str) -> list[str]:
    """What to look for, the whole first; then without an afterthought; then the names alone."""
    names = " ".join(_NAME.findall(topic))
    return list(dict.fromkeys(way for way in (topic, topic.split(",")[0].strip(), names) if way))


_NAME = re.compile(r"(?<!^)\b(?!I\b)[A-Z][a-z]+\b|^[A-Z][a-z]+$")


async def set_level(ctx: ToolContext, args: Setting) -> Result:
    """How much is remembered from now on."""
    chosen: Level | None = next(
        (level for level in LEVELS if level == (args.level or orders.level(ctx.said))), None
    )
    if chosen is None:
        options = tuple(
            Option(ctx.words("memory-level-name", level=level), "set_memory_level", {"level": level})
            for level in LEVELS
        )
        return Result(
            Draft(ctx.words("memory-which-level"), options=options), unchanged=True, off_record=True
        )
    await privacy.choose_level(ctx.tx, ctx.person, chosen, ctx.now)
    options = ()
    if not privacy.reads(chosen):
        options = (Option(ctx.words("memory-forget-all"), "forget_memory", {"what": "all"}),)
    return Result(Draft(ctx.words("memory-level-set", level=chosen), options=options), off_record=True)


def _forgetting(meaning: Meaning, _focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """A period, a name, or everything."""
    for phrase in meaning.dates:
        if phrase.start is not None:
            return {"what": "period", "start": phrase.start, "end": phrase.end}
    named = [
        *meaning.entities.get("talents", ()),
        meaning.entities.get("project"),
        meaning.entities.get("role"),
    ]
    topic = " ".join(str(one) for one in named if isinstance(one, str) and one)
    if topic:
        return {"what": "topic", "topic": topic}
    return {"what": "all"} if meaning.confidence >= 0.9 else {"what": "that"}


TOOLS = (
    Tool(
        "remember_this",
        "Note a standing preference, the usual audition place, or a fact that the person wants remembered.",
        Remember,
        remember_this,
        roles=STAFF,
        effect="write",
        order=orders.remembering,
    ),
    Tool(
        "recall_memory",
        "Find what was said or decided before, with who said it and when.",
        Recall,
        recall_memory,
        roles=STAFF,
        intents=("memory.recall",),
        order=orders.asking_of,
        compares=lambda args, said: args.question or said,
    ),
    Tool(
        "what_is_remembered",
        "What is remembered about the person, and how much is kept.",
        Nothing,
        what_is_remembered,
        roles=KNOWN,
        order=orders.asking_what,
    ),
    Tool(
        "usual_audition_place",
        "Where the team usually holds auditions, and who said so.",
        Nothing,
        usual_place,
        roles=STAFF,
        order=orders.asking_place,
    ),
    Tool(
        "export_memory",
        "Somebody's own whole memory as a file, behind a link that ends after an hour.",
        Nothing,
        export_memory,
        roles=KNOWN,
        order=orders.exporting,
    ),
    Tool(
        "where_were_we",
        "What this conversation was about in the last half hour.",
        Nothing,
        where_we_were,
        roles=KNOWN,
        order=orders.asking_where,
    ),
    Tool(
        "why_this",
        "Which messages the last answer relied on.",
        Nothing,
        why_this,
        roles=KNOWN,
        effect="write",
        intents=("memory.why",),
        order=orders.asking_why,
    ),
    Tool(
        "forget_memory",
        "Delete from memory: what was used last, a topic, a period, or everything of the person's own.",
        Forget,
        forget_this,
        roles=KNOWN,
        effect="write",
        intents=("memory.forget",),
        fill=_forgetting,
        order=orders.forgetting,
        order_first=True,
    ),
    Tool(
        "set_memory_level",
        "How much is remembered of the person: full, selective, minimal or off.",
        Setting,
        set_level,
        roles=KNOWN,
        effect="write",
        intents=("memory.settings",),
        order=orders.setting,
    ),
)
