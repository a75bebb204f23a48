"""What goes out, against Twilio's own machine-readable descriptions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bots.twilio.client import connected
from bots.whatsapp.channel import WhatsApp
from bots.whatsapp.render import render
from bots.whatsapp.templates import sync
from core.messages import Attachment, Choice, Outbound, Template
from tests.unit.bots.whatsapp.conftest import FakeTwilio, address, outbound, settings

SPECS = Path(__file__).resolve().parents[4] / "../shared/data/specs"
pytestmark = pytest.mark.skipif(not SPECS.is_dir(), reason="no provider descriptions beside the checkout")

MESSAGES: tuple[Outbound, ...] = (
    outbound("Here.", picture="https://x/s.jpg"),
    outbound("Gate 3", attachments=(Attachment("location", "geo:19.1,72.8", name="Gate 3"),)),
    outbound("Coming?", choices=(Choice("a", "Yes"), Choice("b", "No"))),
    outbound("When?", choices=tuple(Choice(f"t{n}", f"Slot {n}", hint="11 AM" * (n % 2)) for n in range(9))),
    outbound("x", template=Template("audition_invite", "en", ("a", "b", "c", "d"))),
)


def spec(name: str) -> dict[str, Any]:
    return dict(json.loads((SPECS / name).read_text()))


async def test_every_call_uses_only_parameters_and_shapes_that_twilio_describes(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    async with connected(settings(api_url=f"{twilio.url}/twilio")) as client:
        await sync(client)
    for message in MESSAGES:
        for payload in render(message):
            await channel.send(payload, address(), key=message.key)
    create = spec("twilio_messages_cut.json")["paths"]["/2010-04-01/Accounts/{AccountSid}/Messages.json"][
        "post"
    ]
    form = create["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    assert {name for _, fields, _ in twilio.calls for name in fields} <= set(form["properties"])

    contents = spec("twilio_content_v1.json")
    schema = {"$ref": "#/components/schemas/ContentCreateRequest", "components": contents["components"]}
    for content in twilio.contents:
        made = {name: value for name, value in content.items() if name != "sid"}
        Draft202012Validator(schema).validate(made)
        assert set(made["types"]) <= set(contents["components"]["schemas"]["types"]["properties"])
