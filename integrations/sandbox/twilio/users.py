"""What people do on WhatsApp (and by SMS): each act becomes the webhook that Twilio would send."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web

from integrations.sandbox.credentials import TWILIO_ACCOUNT_SID, TWILIO_SMS_FROM, TWILIO_WHATSAPP_FROM
from integrations.sandbox.errors import NotPossible
from integrations.sandbox.faults import bare
from integrations.sandbox.journal import Entry
from integrations.sandbox.twilio.content import Contents
from integrations.sandbox.twilio.hooks import Hooks
from integrations.sandbox.twilio.messages import Messages
from integrations.sandbox.twilio.phones import Phones, app_of
from integrations.sandbox.twilio.receipts import Receipts
from integrations.sandbox.world import World

_STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
_START = frozenset({"START", "UNSTOP", "YES"})


class Twilio:
    """The phones. ``number``: ``whatsapp:+9198...`` for WhatsApp (of anybody), ``+9198...`` means
    WhatsApp too where a persona has that number, and SMS otherwise; ``sms:+9198...`` forces SMS.

    An act is over when the hub answered; it returns the message's sid.
    Every act raises NotPossible when that person cannot do it.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.phones = Phones(world)
        self.contents = Contents(world)
        self._hooks = Hooks(world)
        self.messages = Messages(world, self.phones, self.contents, Receipts(world, self.phones, self._hooks))

    def routes(self) -> list[web.RouteDef]:
        return [*self.contents.routes(), *self.messages.routes()]

    def reset(self) -> None:
        for part in (self.phones, self.contents, self.messages):
            part.reset()

    async def text(self, number: str, body: str, *, reply_to: str = "") -> str:
        """``reply_to``: the sid of a message of the desk that is quoted."""
        sender = self._sender(number)
        extra = {"MessageType": "text", "Body": body, **self._quoted(reply_to)}
        shown = {"body": body, **({"reply_to": reply_to} if reply_to else {})}
        return await self._write(sender, extra, shown)

    async def quick_reply(self, number: str, message_sid: str, token: str, title: str) -> str:
        """Tap a button of a message of the desk; a template's button is of another type."""
        sender = self._sender(number)
        content = self._content(sender, message_sid)
        if not any(action.get("id", action.get("title")) == token for action in content.get("actions", [])):
            raise NotPossible("that message has no such button")
        return await self._answer(
            sender,
            message_sid,
            title,
            {
                "MessageType": "button" if content["approved"] else "interactive",
                "Body": title,
                "ButtonText": title,
                "ButtonPayload": token,
            },
        )

    async def pick(self, number: str, message_sid: str, token: str, title: str) -> str:
        """Pick a row of a list."""
        sender = self._sender(number)
        content = self._content(sender, message_sid)
        row = next((item for item in content.get("items", []) if item.get("id") == token), None)
        if row is None:
            raise NotPossible("that list has no such row")
        description = {"ListDescription": row["description"]} if row.get("description") else {}
        return await self._answer(
            sender,
            message_sid,
            title,
            {
                "MessageType": "interactive",
                "Body": title,
                "ListId": token,
                "ListTitle": title,
                **description,
            },
        )

    async def media(self, number: str, name: str, mime: str, data: bytes, *, caption: str = "") -> str:
        """Send a picture, a film, a voice message, a document or a contact card."""
        sender = self._sender(number)
        sid = self._world.ids.hexadecimal("MM")
        media = self._world.media.put(data, name=name, mime=mime, file_id=self._world.ids.hexadecimal("ME"))
        root = f"{self._world.settings.own_url}/sandbox/twilio/2010-04-01/Accounts/{TWILIO_ACCOUNT_SID}"
        kind = _kind(mime)
        extra = {
            "MessageType": kind,
            "Body": caption or (name if kind == "document" else ""),
            "NumMedia": "1",
            "MediaUrl0": f"{root}/Messages/{sid}/Media/{media.id}",
            "MediaContentType0": mime,
        }
        shown = {"body": caption, "media": [{"url": media.page_url, "mime": mime, "name": name}]}
        return await self._write(sender, extra, shown, sid=sid)

    async def location(self, number: str, latitude: float, longitude: float, label: str = "") -> str:
        sender = self._sender(number)
        extra = {
            "MessageType": "location",
            "Body": "",
            "Latitude": f"{latitude:.6f}",
            "Longitude": f"{longitude:.6f}",
            **({"Label": label, "Address": label} if label else {}),
        }
        place = {"latitude": latitude, "longitude": longitude, "label": label}
        return await self._write(sender, extra, {"body": "", "location": place})

    async def edit(self, number: str, message_sid: str, text: str) -> None:
        """Changes what the page shows: WhatsApp edits are not passed on by Twilio."""
        chat = self._own(number, message_sid)
        seen = self._world.chats.find("whatsapp", chat, message_sid)
        self._world.chats.edit(
            "whatsapp", chat, message_sid, {**(seen.payload if seen else {}), "body": text}
        )

    async def delete(self, number: str, message_sid: str) -> None:
        """Takes the message off the page: Twilio does not pass it on."""
        self._world.chats.delete("whatsapp", self._own(number, message_sid), message_sid)

    async def react(self, number: str, message_sid: str, emoji: str) -> None:
        """Shown on the page only: Twilio does not pass reactions on."""
        sender = self._sender(number)
        name = self.phones.name(sender)
        self._world.chats.react("whatsapp", self.phones.chat(sender), message_sid, "", name)
        if emoji:
            self._world.chats.react("whatsapp", self.phones.chat(sender), message_sid, emoji, name)

    def block(self, number: str) -> None:
        """Nothing is reported; the next message fails with 63014."""
        self.phones.blocked.add(self.phones.chat(self._sender(number)))

    def unblock(self, number: str) -> None:
        self.phones.blocked.discard(self.phones.chat(self._sender(number)))

    def opt_out(self, number: str) -> None:
        """On Twilio's own list: every send is refused with 21610 until ``opt_in``."""
        self.phones.opted_out.add(self.phones.chat(self._sender(number)))

    def opt_in(self, number: str) -> None:
        self.phones.opted_out.discard(self.phones.chat(self._sender(number)))

    def not_on_whatsapp(self, number: str) -> None:
        self.phones.absent.add(self.phones.chat(self._sender(number)))

    async def redeliver(self, entry: Entry) -> None:
        """Post the webhook of a journal entry again, with its own sid and a fresh signature."""
        await self._hooks.inbound(entry.app, dict(entry.request["form"]))

    async def _answer(self, sender: str, message_sid: str, title: str, extra: dict[str, str]) -> str:
        chat = self.phones.chat(sender)
        self._world.chats.answered("whatsapp", chat, message_sid, self.phones.name(sender), title)
        shown = {"body": title, "reply_to": message_sid}
        return await self._write(sender, {**extra, **self._quoted(message_sid)}, shown)

    async def _write(
        self, sender: str, extra: dict[str, str], shown: dict[str, Any], *, sid: str = ""
    ) -> str:
        app = app_of(sender) or "whatsapp"
        sid = sid or self._world.ids.hexadecimal("SM")
        to = TWILIO_WHATSAPP_FROM if app == "whatsapp" else TWILIO_SMS_FROM
        form = {
            "ToCountry": "US",
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "SmsSid": sid,
            "SmsStatus": "received",
            "To": to,
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": TWILIO_ACCOUNT_SID,
            "From": sender,
            "ApiVersion": "2010-04-01",
            **(self._whatsapp_fields(sender) if app == "whatsapp" else {}),
            **extra,
        }
        if app == "whatsapp":
            self.phones.wrote(sender)
        else:
            form.pop("MessageType", None)
            self._keyword(sender, form)
        resource = self.messages.resource(
            sid, to=to, sender=sender, body=form["Body"], media=int(form["NumMedia"]), inbound=True
        )
        self.messages.keep(resource)
        self._world.chats.add(app, self.phones.chat(sender), sid, self.phones.name(sender), shown)
        await self._hooks.inbound(app, form)
        return sid

    def _whatsapp_fields(self, sender: str) -> dict[str, str]:
        person = self.phones.person(sender)
        name = person.name if person else bare(sender)
        hidden = not bare(sender).startswith("+")
        fields = {"ProfileName": name, "ReferralNumMedia": "0"}
        context = {"ProfileName": name}
        if not hidden:
            fields["WaId"] = context["WaId"] = bare(sender).removeprefix("+")
        if person and person.bsuid:
            fields["ExternalUserId"] = f"whatsapp:{person.bsuid}"
        metadata = {"type": "whatsapp", "data": {"context": context}}
        return {**fields, "ChannelMetadata": json.dumps(metadata, ensure_ascii=False)}

    def _keyword(self, sender: str, form: dict[str, str]) -> None:
        """By SMS, Twilio itself honours opt-out words, and says so in the webhook."""
        word = form["Body"].strip().upper()
        if word in _STOP:
            self.phones.opted_out.add(sender)
            form["OptOutType"] = "STOP"
        elif word in _START:
            self.phones.opted_out.discard(sender)
            form["OptOutType"] = "START"

    def _sender(self, number: str) -> str:
        if number.startswith("sms:"):
            address = number.removeprefix("sms:")
        elif (person := self.phones.person(number)) and person.whatsapp_address:
            address = person.whatsapp_address
        else:
            address = number
        if app_of(address) is None:
            raise NotPossible(f"{number} is no telephone number")
        return address

    def _own(self, number: str, message_sid: str) -> str:
        """The chat of a message that this person wrote."""
        sender = self._sender(number)
        chat = self.phones.chat(sender)
        seen = self._world.chats.find("whatsapp", chat, message_sid)
        if seen is None or seen.sender != self.phones.name(sender):
            raise NotPossible("only one's own messages can be changed")
        return chat

    def _content(self, sender: str, message_sid: str) -> dict[str, Any]:
        message = self._world.chats.find("whatsapp", self.phones.chat(sender), message_sid)
        content = message.payload.get("content") if message else None
        if not isinstance(content, dict):
            raise NotPossible("that message has nothing to tap")
        if message and message.status == "failed":
            raise NotPossible("that message never arrived")
        return content

    def _quoted(self, message_sid: str) -> dict[str, str]:
        if not message_sid:
            return {}
        resource = self.messages.find(message_sid)
        if resource is None:
            raise NotPossible("the message to reply to is gone")
        return {
            "OriginalRepliedMessageSid": message_sid,
            "OriginalRepliedMessageSender": resource["from"],
        }


def _kind(mime: str) -> str:
    if mime in ("text/vcard", "text/x-vcard"):
        return "contacts"
    kind = {"image": "image", "video": "video", "audio": "audio"}.get(mime.partition("/")[0], "document")
    return "sticker" if mime == "image/webp" else kind
