"""Preview, typed confirmation, start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.approvals.spoken import first_said
from core.casting.bulk import amending, operations
from core.casting.bulk.audience import AUDITIONS, Audience, Message, audience
from core.casting.bulk.letters import encode
from core.casting.bulk.model import BODY_CHARS, Recipient, by_channel, fingerprint, phrase, preview_key
from core.casting.bulk.progress import shown
from core.casting.talent.document import words as plain_words
from core.casting.talent.references import Ambiguous, which
from core.casting.team.channels import channel_name
from core.conversation.amending import SLOT
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.gate import quiet_until
from core.texts import Words
from core.understanding.meaning import Meaning

TITLE_CHARS = 60
MOST_NAMES = 6


class Start(Message):
    """What was previewed. ``preview``: its key. ``seen``: the fingerprint of the people shown. ``amend``:
    what was written under it, to be shown again with that."""

    preview: str
    seen: str
    amend: str = Field(default="", max_length=BODY_CHARS)


async def message_list(ctx: ToolContext, args: Message) -> Result:
    """Shows exactly what would go to whom, and what has to be typed. Sends nothing."""
    if not args.body.strip():
        question = ctx.words("bulk-what")
        ask = Ask("text", question, "message_list", args.model_dump(mode="json"), slot="body")
        return Result(Draft(question, ask=ask))
    if len(args.body.strip()) > BODY_CHARS:
        raise Rejected("bulk-too-long", count=len(args.body.strip()), most=BODY_CHARS)
    try:
        meant = await audience(ctx, args)
    except Ambiguous as error:
        return which(ctx.words, error, "message_list", args.model_dump(mode="json"), "people")
    return previewed(ctx, args, meant)


def previewed(ctx: ToolContext, args: Message, meant: Audience, changed: str = "") -> Result:
    """What would go to whom, after a line that says why it is shown. Raises Rejected for nobody."""
    words, ready = ctx.words, meant.ready
    if not ready:
        names = _why_not(words, meant.others)
        raise Rejected("bulk-nobody-reachable", names=names, count=len(meant.others))
    seen = fingerprint(meant.recipients)
    start = Start(
        **{**meant.again, "body": args.body.strip()},
        preview=preview_key(ctx.address.conversation, ctx.person.id, ctx.now.isoformat(), args.body, seen),
        seen=seen,
    ).model_dump(mode="json")
    cancel = Option(words("bulk-cancel"), "leave_it", means="no")
    lines = [changed, *_facts(ctx, meant), *_text(words, ready, meant)]
    ask = Ask("choice", tool="start_bulk", arguments=start, slot=SLOT, hours=72.0)
    options: tuple[Option, ...] = (cancel,)
    if len(ready) == 1:
        options = (Option(words("bulk-send"), "start_bulk", start, "primary", means="yes"), cancel)
    else:
        lines.append(words("bulk-type", phrase=phrase(len(ready))))
        about = words("bulk-question", count=len(ready))
        ask = Ask("typed", about, "start_bulk", start, slot=SLOT, phrase=phrase(len(ready)))
    data = {"people": len(ready), "not_reached": len(meant.others), "confirm": phrase(len(ready))}
    return Result(Draft("\n".join(filter(None, lines)), options=options, ask=ask), meant.focus, data)


def _facts(ctx: ToolContext, meant: Audience) -> list[str]:
    """Who gets it by what, who does not and why, who reads for whom, and when it waits."""
    words, ready = ctx.words, meant.ready
    channels = ", ".join(
        words("bulk-by-channel", count=count, channel=channel_name(words, channel))
        for channel, count in by_channel(ready).items()
    )
    lines = [words("bulk-preview", count=len(ready), channels=channels)]
    if meant.others:
        lines.append(words("bulk-not", count=len(meant.others), names=_why_not(words, meant.others)))
    for via in ("guardian", "agent"):
        through = [one for one in ready if one.via == via]
        if through:
            names = words.names([one.label for one in through], MOST_NAMES)
            lines.append(words(f"bulk-via-{via}", count=len(through), names=names))
    waits = [until for one in ready if (until := quiet_until(ctx.now, one.timezone)) is not None]
    if waits:
        lines.append(words("bulk-night", count=len(waits), total=len(ready), at=words.time(min(waits))))
    return lines


def _text(words: Words, ready: Sequence[Recipient], meant: Audience) -> list[str]:
    """The message as its first reader gets it."""
    first = ready[0]
    text = meant.letter.text(Words(first.language, first.timezone), first.about)
    languages = {one.language for one in ready}
    return [words("bulk-text" if len(languages) == 1 else "bulk-text-languages"), text]


def _why_not(words: Words, others: Sequence[Recipient]) -> str:
    told = [f"{one.label} ({words('bulk-state', state=one.state)})" for one in others]
    return words.names(told, MOST_NAMES)


async def start_bulk(ctx: ToolContext, args: Start) -> Result:
    """Begins what was previewed, once. An audience that changed since is shown again instead, and so is what
    shall read otherwise."""
    if args.amend:
        return await _amended(ctx, args)
    key = f"bulk/{args.preview}"
    running = await operations.by_key(ctx.tx, key)
    if running is not None:
        draft = await shown(ctx.tx, ctx.words, running, ctx.now)
        return Result(draft, focus={"operation_id": running["id"]})
    meant = await audience(ctx, args)
    if fingerprint(meant.recipients) != args.seen:
        return previewed(ctx, args, meant, ctx.words("bulk-changed"))
    params = {
        "letter": encode(meant.letter),
        "timezone": ctx.person.timezone,
        "reader": None if ctx.group else ctx.person.id or None,
    }
    operation_id = await operations.create(
        ctx.tx,
        org_id=ctx.org_id,
        key=key,
        title=" ".join(meant.letter.body.split())[:TITLE_CHARS],
        params=params,
        requested_by=ctx.person.id,
        address=str(ctx.address),
        language=ctx.words.language,
        now=ctx.now,
        recipients=meant.recipients,
    )
    await operations.announce(ctx.tx, ctx.desk, operation_id, ctx.now)
    ctx.tx.wake("bulk", str(operation_id))
    return Result(
        focus={**meant.focus, "operation_id": operation_id},
        data={"operation": operation_id, "people": len(meant.ready)},
    )


async def _amended(ctx: ToolContext, args: Start) -> Result:
    """Sends nothing: what is to go is shown as it is now."""
    before = Message(**args.model_dump(exclude={"preview", "seen", "amend"}))
    try:
        return await message_list(ctx, await amending.amended(ctx, before, args.amend))
    except Rejected as error:
        # What was shown stays open: only the change is not possible.
        return previewed(ctx, before, await audience(ctx, before), ctx.words(error.text_key, **error.values))


def fill_message(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """From a meaning's entities."""
    said = meaning.entities
    people = said.get("talents") or said.get("options") or ()
    people = (people,) if isinstance(people, str) else tuple(map(str, people))
    audience_said = str(said.get("audience") or "")
    booked = bool(frozenset(plain_words(audience_said)) & AUDITIONS)
    day = next((one.start for one in meaning.dates if one.start is not None and one.precision == "day"), None)
    values = {
        "body": str(said.get("body") or ""),
        "people": people,
        "list": first_said(said.get("role")),
        "audience": audience_said,
        "day": day if booked else None,
    }
    return {name: value for name, value in values.items() if value not in (None, "", ())}
