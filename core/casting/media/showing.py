"""Somebody's photos, videos and reel, sent into the chat that asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.media import people, queries
from core.casting.media.model import SHOWN_AT_ONCE, Label, Media
from core.casting.talent.model import Talent
from core.casting.talent.profile import one_said
from core.casting.talent.references import Ambiguous, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.messages import Attachment, AttachmentKind
from core.ports import MediaKind
from core.understanding.meaning import Meaning

REEL = ("reel", "video", "showreel")


class Show(Arguments):
    """``person``: a name, a number of the list shown, empty for the one talked about or the writer's own.
    ``kind``: photo or video; empty for both. ``label``: only the headshot, full, side. ``skip``: how many
    were shown before."""

    person: str = Field(default="", max_length=120)
    kind: MediaKind | str = Field(default="", pattern="^(photo|video|)$")
    label: Label = ""
    skip: int = Field(default=0, ge=0)


async def show_media(ctx: ToolContext, args: Show) -> Result:
    """Numbered, as "make the second one the headshot" counts them. Nobody but who asked sees them."""
    try:
        one = await people.sees(ctx, args.person)
    except Ambiguous as error:
        asked = which(ctx.words, error, "show_media", args.model_dump(mode="json"), "person")
        return Result(asked.draft, data=asked.data, private=True)
    listed = _numbered(await queries.of_talent(ctx.tx, one.id))
    wanted = [
        (number, each)
        for number, each in listed
        if args.kind in ("", each.kind) and (not args.label or _is(one, each, args.label))
    ]
    link = one.showreel if args.kind != "photo" and one.showreel.startswith("https://") else ""
    focus = people.in_focus(ctx, one)
    if not wanted and not link:
        return Result(_nothing(ctx, one, args), focus=focus, private=True)
    page = wanted[args.skip : args.skip + SHOWN_AT_ONCE]
    left = len(wanted) - args.skip - len(page)
    lines = [ctx.words("media-shown", name=one.name, **_counted(wanted), label=args.label or "none")]
    lines += [_line(ctx, one, number, each) for number, each in page]
    lines += [ctx.words("media-reel-link", link=link)] if link and not args.skip else []
    again = {**args.model_dump(mode="json"), "person": f"talent:{one.id}", "skip": args.skip + len(page)}
    more = (Option(ctx.words("media-more", count=left), "show_media", again, single_use=False),)
    files = tuple(_attached(ctx, one, number, each) for number, each in page)
    data = {"person": one.name, **_counted(wanted), "reel": link or None}
    draft = Draft("\n".join(lines), options=more if left else (), attachments=files)
    return Result(draft, focus=focus, data=data, private=True)


def _numbered(listed: Sequence[Media]) -> list[tuple[int, Media]]:
    """Photos and videos are counted apart."""
    out, seen = [], {"photo": 0, "video": 0}
    for each in listed:
        seen[each.kind] += 1
        out.append((seen[each.kind], each))
    return out


def _is(one: Talent, each: Media, label: Label) -> bool:
    return each.label == label or (label == "headshot" and people.face(one, each))


def _counted(wanted: Sequence[tuple[int, Media]]) -> dict[str, int]:
    photos = sum(each.kind == "photo" for _, each in wanted)
    return {"photos": photos, "videos": len(wanted) - photos}


def _line(ctx: ToolContext, one: Talent, number: int, each: Media) -> str:
    label = "face" if people.face(one, each) else each.label or each.kind
    return ctx.words("media-line", number=number, label=label, day=ctx.words.day(each.added_at))


def _attached(ctx: ToolContext, one: Talent, number: int, each: Media) -> Attachment:
    kind: AttachmentKind = "image" if each.kind == "photo" else "video"
    ending = each.name.rpartition(".")[2]
    name = f"{one.name} {ctx.words('media-file', kind=each.kind)} {number}.{ending}"
    return Attachment(kind, each.reference, each.mime, each.size_bytes, name)


def _nothing(ctx: ToolContext, one: Talent, args: Show) -> Draft:
    own = ctx.person.id in (one.person_id, one.agent_id, one.guardian_id) and not ctx.person.staff
    kind = args.kind or "both"
    text = ctx.words("media-none-own" if own else "media-none", name=one.name, kind=kind)
    if kind == "video" or not ctx.person.staff:
        return Draft(text)
    # Who saw a face on the card did not see a photo: the desk drew it, or somebody else's page has it.
    if one.portrait.startswith("https://"):
        return Draft(f"{text}\n{ctx.words('media-elsewhere', link=one.portrait)}")
    return Draft(f"{text}\n{ctx.words('media-drawn')}")


def fill(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """A looser sentence, once it was read as asking for somebody's pictures."""
    said = str(meaning.entities.get("media") or "").casefold()
    kind = "video" if any(word in said for word in REEL) else "photo" if said else ""
    return {**one_said(meaning, focus), "kind": kind}
