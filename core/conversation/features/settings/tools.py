"""Language, quiet hours and the channel to write on, as somebody says them; anything else is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from typing import Any, Literal

from pydantic import Field

from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.features.settings import tongue
from core.conversation.said import WROTE
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.gate import QUIET_TO
from core.people import KNOWN
from core.store import persons, quiet
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import beside, composed, shapes

NIGHT = ("21:00", "08:00")
"""What "at night" is where no hours were said."""
_LANGUAGES = ("en", "hi", "hi-Latn")
_OFF_FORM = shapes(
    r"(?:message|msg|ping|write\s+to)\s+me\s+(?:at\s+)?any\s*time|(?:no|remove|clear|drop)\s+(?:my\s+)?quiet\s+hours"
    r"|quiet\s+hours\s+(?:off|hatao|band\s+karo)|kabhi\s+bhi\s+(?:message|msg)\s+(?:karo|kar\s+sakte\s+ho|bhejo)"
    r"|(?:मुझे\s+)?कभी\s+भी\s+(?:संदेश|मैसेज)\s+(?:भेजो|भेजिए|करो)",
)


class Wishes(Arguments):
    """``language``: en, hi (Devanagari) or hi-Latn (Hindi in Latin letters). ``quiet_from``, ``quiet_to``:
    HH:MM, the hours in which nobody writes unasked. ``quiet_off``: the usual hours again. ``channel``: where
    to write first; ``any``: wherever they wrote last."""

    language: Literal["", "en", "hi", "hi-Latn"] = ""
    quiet_from: str = Field(default="", max_length=5)
    quiet_to: str = Field(default="", max_length=5)
    quiet_off: bool = False
    channel: Literal["", "any", "whatsapp", "telegram", "slack", "sms", "email"] = ""


async def change_settings(ctx: ToolContext, args: Wishes) -> Result:
    """Each wish that was said; none said is a question with what can be set."""
    if args.channel:
        return await _prefer(ctx, args.channel)
    if not (args.language or args.quiet_from or args.quiet_to or args.quiet_off):
        return Result(_which(ctx), private=True)
    before = await quiet.of(ctx.tx, ctx.person.id)
    words, lines = ctx.words, []
    if args.language:
        await persons.set_language(ctx.tx, ctx.person.id, args.language)
        words = Words(args.language, ctx.person.timezone)
        lines.append(words("language-set"))
    if args.quiet_off:
        await quiet.drop(ctx.tx, ctx.person.id)
        lines.append(words("settings-quiet-usual"))
    elif args.quiet_from or args.quiet_to:
        starts, ends = _hours(args, before)
        await quiet.put(ctx.tx, ctx.org_id, ctx.person.id, starts, ends)
        lines.append(words("settings-quiet-set", starts=f"{starts:%H:%M}", ends=f"{ends:%H:%M}"))
    text = " ".join(lines)
    back: dict[str, Any] = {"language": ctx.person.language} if args.language else {}
    if args.quiet_off or args.quiet_from or args.quiet_to:
        back |= (
            {"quiet_off": True}
            if before is None
            else {"quiet_from": f"{before[0]:%H:%M}", "quiet_to": f"{before[1]:%H:%M}"}
        )
    focus = {WROTE: None} if args.language else {}
    return Result(Draft(text), focus=focus, undo=Undo("change_settings", back, text), private=True)


async def _prefer(ctx: ToolContext, channel: str) -> Result:
    """Only a channel that is theirs already: another is linked with a code first."""
    before = await persons.preferred_channel(ctx.tx, ctx.person.id)
    wanted = "" if channel == "any" else channel
    theirs = [one.channel for one in await persons.reaches(ctx.tx, ctx.person.id) if one.usable]
    named = ctx.words("team-channel", channel=channel, name=channel.capitalize())
    if wanted and wanted not in theirs:
        raise Rejected("settings-channel-not-linked", channel=named)
    await persons.prefer_channel(ctx.tx, ctx.person.id, wanted)
    text = ctx.words("settings-channel-set", channel=named) if wanted else ctx.words("settings-channel-any")
    back = Undo("change_settings", {"channel": before or "any"}, text)
    return Result(Draft(text), undo=back, private=True)


def _hours(args: Wishes, before: tuple[time, time] | None) -> tuple[time, time]:
    """What was said, with the other end as it was, else as for everybody. Raises Rejected."""
    try:
        starts = time.fromisoformat(args.quiet_from) if args.quiet_from else None
        ends = time.fromisoformat(args.quiet_to) if args.quiet_to else None
    except ValueError as error:
        raise Rejected("settings-which-hours") from error
    usual = before or (time(21), QUIET_TO)
    starts, ends = starts or usual[0], ends or usual[1]
    if starts == ends:
        raise Rejected("settings-which-hours")
    return starts, ends


def _which(ctx: ToolContext) -> Draft:
    words = ctx.words
    options = tuple(
        Option(words(f"settings-language-{one}"), "change_settings", {"language": one}) for one in _LANGUAGES
    )
    night = Option(
        words("settings-quiet-night"), "change_settings", {"quiet_from": NIGHT[0], "quiet_to": NIGHT[1]}
    )
    return Draft(
        words("settings-what"), options=(*options, night), ask=Ask("choice", words("settings-about"))
    )


_CHANNELS: Mapping[str, str] = {
    "whatsapp": r"(?:what?s\s?app|wh?atsapp|wa|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप)",
    "telegram": r"(?:telegram|tg|टेलीग्राम)",
    "slack": r"slack",
    "sms": r"(?:sms|text\s+messages?)",
    "email": r"(?:e-?mails?|mail|ईमेल)",
}
_CHANNEL = rf"(?P<channel>{'|'.join(_CHANNELS.values())})"
_ONLY = r"(?:(?:only|just|please|pls|sirf|bas|hi|ही|सिर्फ़|सिर्फ)\s+)*"
_PLACES = shapes(
    rf"{_ONLY}(?:message|msg|ping|write(?:\s+to)?|contact|reach|text|tell|send(?:\s+everything)?\s+to)\s+me\s+{_ONLY}(?:on|by|via|through|over)\s+{_ONLY}{_CHANNEL}"
    r"(?:\s+(?:only|instead|please|pls|from\s+now\s+on|now|not\s+here))*",
    rf"(?:i\s+(?:prefer|want)|i['’]d\s+prefer|use)\s+{_CHANNEL}(?:\s+(?:for\s+me|please|instead|only|messages?|from\s+now\s+on))*",
    rf"(?:mujhe\s+|मुझे\s+)?{_ONLY}{_CHANNEL}\s+(?:pe|par|पर)\s+(?:hi\s+|ही\s+)?(?:message|msg|likho|likhna|bhejo|bhejna|batao|contact|मैसेज|लिखो|भेजो|लिखिए|भेजिए)"
    r"(?:\s+(?:karo|karna|kariye|kijiye|kar\s?do|करो|करना|कीजिए))?",
)
_ANYWHERE = shapes(
    r"(?:message|msg|ping|write\s+to|contact|reach)\s+me\s+(?:anywhere|on\s+any\s+(?:app|channel)|wherever)",
    r"(?:mujhe\s+)?(?:kahin|kisi)\s+(?:bhi|app)\s+(?:pe\s+|par\s+)?(?:message|msg|likho|bhejo)(?:\s+(?:karo|kar\s+sakte\s+ho))?",
)


_NIGHT = (
    r"(?:(?:late\s+)?(?:at\s+)?nights?|late(?:\s+(?:at\s+night|evenings?))?|(?:in|during)\s+the\s+night"
    r"|when\s+i(?:['’]m|\s+am)\s+(?:asleep|sleeping))"
)
_RAAT = r"(?:(?:der\s+)?ra+t\s+(?:ko|me|mein|ke\s+time)|(?:देर\s+)?रात\s+(?:को|में))"
_NOTES = r"(?:(?:messages?|msgs?|texts?|reminders?|notifications?|pings?|calls?|मैसेज|मेसेज|संदेश|रिमाइंडर)\s+)?"
_NO_NOTES = (
    r"(?:(?:do\s+not|don['’]?t|dont|never|please\s+don['’]?t|stop)\s+(?:message|messaging|msg|text(?:ing)?|disturb(?:ing)?"
    r"|remind(?:ing)?|ping(?:ing)?|call(?:ing)?|contact(?:ing)?|write(?:\s+to)?|bother(?:ing)?|send(?:ing)?)(?:\s+(?:me|us))?\s+(?:any\s+)?"
    rf"{_NOTES}|no\s+{_NOTES})"
)
_NOT_HI = (
    r"(?:mat|na|nahi+n?|मत|न|ना)\s+"
    r"(?:karo|karna|kar[eo]n?|kijiye|kiya\s+karo|bhej\w*|करो|करना|करें|कीजिए|किया\s+करो|भेज\S*)"
)
_CLOCK = r"(?P<at>\d{1,2}(?::\d\d)?)\s*(?P<half>am|pm|a\.m\.?|p\.m\.?)?"
_AT_NIGHT = shapes(
    rf"{_NO_NOTES}(?:so\s+)?{_NIGHT}",
    rf"{_NO_NOTES}(?:(?P<until>before|until|till)|(?P<since>after|past))\s+{_CLOCK}",
    rf"{_RAAT}\s+(?:(?:mujhe|hume|humein|मुझे|हमें)\s+)?{_NOTES}(?:disturb\s+|डिस्टर्ब\s+)?{_NOT_HI}",
    rf"(?:mujhe\s+|मुझे\s+){_RAAT}\s+{_NOTES}{_NOT_HI}",
    rf"(?:mujhe\s+)?(?:subah\s+|raat\s+)?{_CLOCK}\s*(?:baje|bje)\s+(?:(?P<until>se\s+pehle)|(?P<since>ke\s+baad))\s+{_NOTES}{_NOT_HI}",
    before=r"(?:(?:please|pls|plz|kindly|hi|hello|कृपया|प्लीज़)[\s,]+)?",
    after=r"(?:[\s,]+(?:please|pls|plz|ok|okay|na|ji|yaar|जी))*",
)


@beside(_OFF_FORM, _PLACES, _ANYWHERE, _AT_NIGHT, *tongue.FORMS)
def order(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``message me any time``, ``don't message me at night``, ``message me only on telegram``, ``change my
    language to Hindi``."""
    if language := tongue.named(text):
        return {"language": language}
    said = composed(text).rstrip(" .!।")
    night = _AT_NIGHT.of(said)
    if night is not None:
        return _quiet(night.groupdict())
    if _OFF_FORM.of(said):
        return {"quiet_off": True}
    if _ANYWHERE.of(said):
        return {"channel": "any"}
    found = _PLACES.of(said)
    if found is None:
        return None
    spoken = found["channel"]
    return {"channel": next(name for name, one in _CHANNELS.items() if re.fullmatch(one, spoken, re.I))}


def _quiet(said: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Until an hour of the morning, from one of the evening on, or the whole night; None for no hour."""
    if not said.get("at"):
        return {"quiet_from": NIGHT[0], "quiet_to": NIGHT[1]}
    hour, _, minute = said["at"].partition(":")
    half = (said["half"] or ("am" if said["until"] else "pm")).replace(".", "").lower()
    if not 1 <= int(hour) <= 12:
        half = ""
    at = f"{int(hour) % 12 + (12 if half == 'pm' else 0) if half else int(hour):02}:{minute or '00'}"
    return {"quiet_to" if said["until"] else "quiet_from": at} if int(hour) < 24 else None


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """The language that was named, and the hours."""
    said = meaning.entities
    wanted, window = str(said.get("language", "")).lower(), said.get("window")
    language = ""
    if wanted:
        language = (
            "en"
            if wanted.startswith("en")
            else "hi-Latn"
            if "latn" in wanted or "hinglish" in wanted
            else "hi"
        )
    hours = window if isinstance(window, Mapping) and not language else {}
    return {
        "language": language,
        "quiet_from": _clock(hours.get("start")),
        "quiet_to": _clock(hours.get("end")),
    }


def _clock(value: Any) -> str:
    found = re.search(r"\d{2}:\d{2}", str(value or ""))
    return found[0] if found else ""


TOOLS: tuple[Tool, ...] = (
    Tool(
        "change_settings",
        "Set this person's language, the hours in which nobody writes unasked, or the channel to use.",
        Wishes,
        change_settings,
        KNOWN,
        "write",
        intents=("settings.set",),
        fill=fill,
        order=order,
        order_leads=True,
    ),
)
