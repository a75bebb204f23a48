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


@dataclass(frozen=True, slots=True)
class ContentTemplate:
    """``variables``: name and sample of {{1}}, {{2}}, ... in order; ``Template.variables`` follows it."""

    name: str
    language: Literal["en", "hi"]
    body: str
    variables: tuple[tuple[str, str], ...]
    buttons: tuple[str, ...] = ()
    category: str = "UTILITY"

    @property
    def friendly_name(self) -> str:
        return f"{TEMPLATE_PREFIX}{self.name}_{self.language}"

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


_INVITE = (
    ("role", "Meera"),
    ("project", "Gully Nights"),
    ("casting_office", "Redleaf Casting"),
    ("when", "Sat 21 Nov, 11:00 AM IST"),
    ("where", "Aram Nagar 2, Mumbai"),
)
_REMINDER = (("role", "Meera"), ("when", "today, 4:00 PM IST"), ("where", "Aram Nagar 2, gate 3"))
_UPDATE = (("role", "Meera"), ("what_changed", "it moves to Sun 22 Nov, 12:30 PM IST"))
_GENERAL = (("casting_office", "Redleaf Casting"), ("about", "Gully Nights"))

TEMPLATES: tuple[ContentTemplate, ...] = (
    ContentTemplate(
        "audition_invite",
        "en",
        "Audition for the role of {{1}} in {{2}}, by the casting office {{3}}. When: {{4}}. Where: {{5}}. "
        "We never ask for money. Please answer with a button, or write STOP to hear no more from us.",
        _INVITE,
        ("Confirm", "Ask for another time", "Can't come"),
    ),
    ContentTemplate(
        "audition_invite",
        "hi",
        "ऑडिशन का न्योता: किरदार {{1}}, प्रोजेक्ट {{2}}, कास्टिंग ऑफ़िस {{3}} की ओर से। समय: {{4}}। जगह: {{5}}। "
        "हम कभी पैसे नहीं माँगते। कृपया बटन से जवाब दें, या आगे संदेश न चाहिए तो STOP लिखें।",
        _INVITE,
        ("पक्का", "दूसरा समय चाहिए", "नहीं आ पाएँगे"),
    ),
    ContentTemplate(
        "audition_reminder",
        "en",
        "Reminder: your audition for {{1}} is {{2}} at this place: {{3}}. "
        "Running late, or cannot come? Just write it here.",
        _REMINDER,
    ),
    ContentTemplate(
        "audition_reminder",
        "hi",
        "याद दिलाना: किरदार {{1}} के लिए आपका ऑडिशन {{2}} को है, जगह: {{3}}। "
        "देर हो रही है या आना नहीं होगा? बस यहीं लिख दें।",
        _REMINDER,
    ),
    ContentTemplate(
        "audition_update",
        "en",
        "Your audition for {{1}} has changed: {{2}}. If that does not work for you, just write it here.",
        _UPDATE,
    ),
    ContentTemplate(
        "audition_update",
        "hi",
        "किरदार {{1}} के लिए आपके ऑडिशन में बदलाव है: {{2}}। अगर यह ठीक न हो तो बस यहीं लिख दें।",
        _UPDATE,
    ),
    ContentTemplate(
        "general_update",
        "en",
        "The casting desk of {{1}} has a message for you about {{2}}. Write anything here to read it.",
        _GENERAL,
    ),
    ContentTemplate(
        "general_update",
        "hi",
        "कास्टिंग डेस्क {{1}} के पास आपके लिए {{2}} के बारे में एक संदेश है। पढ़ने के लिए यहाँ कुछ भी लिखें।",
        _GENERAL,
    ),
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
    return next((known[name, code] for code in (language[:2].lower(), "en") if (name, code) in known), None)


async def sync(client: Any) -> list[Synced]:
    """Makes what is missing, submits what was not yet, tells how each stands. Safe to repeat.

    ``client``: as from ``client.connected(settings)``. Raises the hub's errors.
    """
    from bots.whatsapp.client import translated

    with translated():
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
            client, template.friendly_name, template.language, template.samples, template.types
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
