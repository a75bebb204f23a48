"""The approved messages that open a conversation outside WhatsApp's 24-hour window.

Plain data, one entry per purpose and language. The button titles are their own answers: Twilio sends
the title back and the desk matches it like a typed label. Rules that approval checks
(twilio.com/docs/content/using-variables-with-content-api, 2026-11): no variable at either end or next
to another, more than twice as many words as variables, a sample for each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

TEMPLATE_PREFIX = "castmatch_"
_PAGE_SIZE = 500
_SUBMITTED = frozenset({"received", "pending", "approved", "paused", "rejected", "disabled"})


Language = Literal["en", "hi", "hi-Latn"]


@dataclass(frozen=True, slots=True)
class ContentTemplate:
    """``variables``: name and sample of {{1}}, {{2}}, ... in order; ``Template.variables`` follows it."""

    name: str
    language: Language
    body: str
    variables: tuple[tuple[str, str], ...]
    buttons: tuple[str, ...] = ()
    category: str = "UTILITY"

    @property
    def friendly_name(self) -> str:
        return f"{TEMPLATE_PREFIX}{self.name}_{self.language.replace('-', '_').lower()}"

    @property
    def code(self) -> str:
        """WhatsApp's code: it has one for Hindi, whatever the letters."""
        return self.language[:2]

    @property
    def samples(self) -> dict[str, str]:
        return {str(n): sample for n, (_, sample) in enumerate(self.variables, 1)}

    @property
    def types(self) -> dict[str, Any]:
        """The resource as the Content API takes it."""
        if not self.buttons:
            return {"twilio/text": {"body": self.body}}
        actions = [{"title": title, "id": title} for title in self.buttons]
        return {"twilio/quick-reply": {"body": self.body, "actions": actions}}

    def filled(self, variables: Sequence[str]) -> str:
        """The words the reader sees."""
        text = self.body
        for number, value in enumerate(variables, 1):
            text = text.replace(f"{{{{{number}}}}}", value)
        return text


_ABOUT = (
    ("what", "Audition for Meera in Gully Nights (Redleaf Casting)"),
    ("when", "Sat 21 Nov, 11:00 AM IST"),
    ("minutes", "15"),
    ("place", "Aram Nagar 2, Mumbai"),
)
_GENERAL = (
    ("casting_office", "Redleaf Casting"),
    ("about", "Gully Nights"),
    ("text", "Please bring an ID proof."),
)
_ANSWERS: Mapping[Language, tuple[str, ...]] = {
    "en": ("Confirm", "Ask for another time", "Can't come"),
    "hi": ("हाँ, आ रहे हैं", "दूसरा समय", "नहीं आ पाएँगे"),
    "hi-Latn": ("Haan, aa rahe hain", "Doosra time", "Nahi aa payenge"),
}
"""The same labels as the choices of the message that the template stands in for."""

_BODIES: Mapping[str, Mapping[Language, str]] = {
    "audition_invite": {
        "en": "Invitation: {{1}}. When: {{2}}, for {{3}} minutes. Where: {{4}}. "
        "We never ask for money. Please answer with a button; STOP ends messages.",
        "hi": "न्योता: {{1}}। समय: {{2}}, कुल {{3}} मिनट। जगह: {{4}}। "
        "हम कभी पैसे नहीं माँगते। कृपया बटन से जवाब दें; STOP लिखने पर संदेश बंद।",
        "hi-Latn": "Invite: {{1}}. Kab: {{2}}, kul {{3}} minute. Kahan: {{4}}. "
        "Hum kabhi paise nahi maangte. Button se jawab do; STOP likhne par message band.",
    },
    "audition_moved": {
        "en": "New time: {{1}}. When: {{2}}, for {{3}} minutes. Where: {{4}}. "
        "Please answer with a button, or just write here.",
        "hi": "नया समय: {{1}}। समय: {{2}}, कुल {{3}} मिनट। जगह: {{4}}। कृपया बटन से जवाब दें, या यहीं लिख दें।",
        "hi-Latn": "Naya time: {{1}}. Kab: {{2}}, kul {{3}} minute. Kahan: {{4}}. "
        "Button se jawab do, ya yahin likh do.",
    },
    "audition_cancelled": {
        "en": "Not taking place: {{1}}. It was planned for {{2}}, lasting {{3}} minutes, "
        "at this place: {{4}}. "
        "You do not need to come.",
        "hi": "नहीं हो रहा: {{1}}। तय था: {{2}}, कुल {{3}} मिनट, जगह: {{4}}। आपको आने की ज़रूरत नहीं है।",
        "hi-Latn": "Nahi ho raha: {{1}}. Tay tha: {{2}}, kul {{3}} minute, jagah: {{4}}. "
        "Aapko aane ki zaroorat nahi.",
    },
    "audition_reminder": {
        "en": "Reminder: {{1}}. When: {{2}}, for {{3}} minutes. Where: {{4}}. "
        "Running late, or cannot come? Just write it here.",
        "hi": "याद दिलाना: {{1}}। समय: {{2}}, कुल {{3}} मिनट। जगह: {{4}}। "
        "देर हो रही है या आना नहीं होगा? बस यहीं लिख दें।",
        "hi-Latn": "Yaad dilana: {{1}}. Kab: {{2}}, kul {{3}} minute. Kahan: {{4}}. "
        "Der ho rahi hai ya aana nahi hoga? Yahin likh do.",
    },
    "audition_last_ask": {
        "en": "Still open: {{1}}. When: {{2}}, for {{3}} minutes. Where: {{4}}. We ask for the last time: "
        "please answer with a button by {{5}}; after that the team calls you or takes this time back.",
        "hi": "जवाब बाकी है: {{1}}। समय: {{2}}, कुल {{3}} मिनट। जगह: {{4}}। आख़िरी बार पूछ रहे हैं: कृपया {{5}} तक "
        "बटन से जवाब दें; उसके बाद टीम फ़ोन करेगी या यह समय वापस ले लेगी।",
        "hi-Latn": "Jawab baaki hai: {{1}}. Kab: {{2}}, kul {{3}} minute. Kahan: {{4}}. Aakhri baar poochh "
        "rahe hain: {{5}} tak button se jawab do; uske baad team call karegi ya yeh time wapas le legi.",
    },
    "general_update": {
        "en": "Message from the casting desk of {{1}} about {{2}}. It says: {{3}} "
        "(Write STOP to hear no more from us.)",
        "hi": "कास्टिंग डेस्क {{1}} का संदेश, {{2}} के बारे में: {{3}} (आगे संदेश न चाहिए तो STOP लिखें।)",
        "hi-Latn": "Casting desk {{1}} ka message, {{2}} ke baare me: {{3}} "
        "(Aage message na chahiye to STOP likho.)",
    },
}
_WITH_ANSWERS = ("audition_invite", "audition_moved", "audition_last_ask")
_VARIABLES = {
    "audition_last_ask": (*_ABOUT, ("until", "Fri 20 Nov, 8:00 PM IST")),
    "general_update": _GENERAL,
}

TEMPLATES: tuple[ContentTemplate, ...] = tuple(
    ContentTemplate(
        name,
        language,
        body,
        _VARIABLES.get(name, _ABOUT),
        _ANSWERS[language] if name in _WITH_ANSWERS else (),
    )
    for name, bodies in _BODIES.items()
    for language, body in bodies.items()
)


@dataclass(frozen=True, slots=True)
class Synced:
    """One line of ``castmatch templates sync``. ``status``: WhatsApp's word for its approval.

    ``differs``: the account holds other words under this name; remove it there to have it made anew.
    """

    friendly_name: str
    sid: str
    status: str
    created: bool = False
    submitted: bool = False
    differs: bool = False
    rejection: str = ""


def find(name: str, language: str) -> ContentTemplate | None:
    """The template of this purpose in this language, else in English."""
    known: dict[tuple[str, str], ContentTemplate] = {
        (template.name, template.language): template for template in TEMPLATES
    }
    wanted = (language.replace("_", "-"), language[:2].lower(), "en")
    return next((known[name, code] for code in wanted if (name, code) in known), None)


async def sync(client: Any) -> list[Synced]:
    """Makes what is missing, submits what was not yet, tells how each stands. Safe to repeat.

    ``client``: as from ``bots.twilio.client.connected(settings)``. Raises the hub's errors.
    """
    from bots.twilio.client import translated
    from bots.whatsapp.errors import policy_of

    with translated(policy_of):
        existing = {
            content.friendly_name: content
            for content in await client.content.v1.contents.list_async(page_size=_PAGE_SIZE)
        }
        return [await _synced(client, template, existing) for template in TEMPLATES]


async def _synced(client: Any, template: ContentTemplate, existing: Mapping[str, Any]) -> Synced:
    content = existing.get(template.friendly_name)
    created = content is None
    if content is None:
        content = await create(
            client, template.friendly_name, template.code, template.samples, template.types
        )
    resource = client.content.v1.contents(content.sid)
    approval = {} if created else (await resource.approval_fetch().fetch_async()).whatsapp or {}
    status = str(approval.get("status") or "unsubmitted").lower()
    submitted = status not in _SUBMITTED
    if submitted:
        status = await _submitted(resource, template)
    return Synced(
        friendly_name=template.friendly_name,
        sid=content.sid,
        status=status,
        created=created,
        submitted=submitted,
        differs=not created and _body(content.types) != template.body,
        rejection=str(approval.get("rejection_reason") or ""),
    )


async def _submitted(resource: Any, template: ContentTemplate) -> str:
    from twilio.rest.content.v1.content.approval_create import (  # type: ignore[import-untyped]
        ApprovalCreateList,
    )

    request = ApprovalCreateList.ContentApprovalRequest(
        {"name": template.friendly_name, "category": template.category}
    )
    answer = await resource.approval_create.create_async(request)
    return str(answer.status or "received").lower()


def _body(types: Mapping[str, Any] | None) -> str:
    return next((str(fields.get("body", "")) for fields in (types or {}).values() if fields), "")


async def create(
    client: Any, friendly_name: str, language: str, samples: Mapping[str, str], types: Mapping[str, Any]
) -> Any:
    """Makes a content resource; the SDK's exceptions pass through."""
    from twilio.rest.content.v1.content import ContentList  # type: ignore[import-untyped]

    request = ContentList.ContentCreateRequest(
        {
            "friendly_name": friendly_name,
            "language": language,
            "variables": dict(samples),
            "types": dict(types),
        }
    )
    return await client.content.v1.contents.create_async(request)
