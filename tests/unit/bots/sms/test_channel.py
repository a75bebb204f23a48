from __future__ import annotations

from datetime import timedelta

import pytest
from aiohttp import web
from pydantic import SecretStr

from bots.sms.channel import Sms
from bots.sms.errors import POLICIES, reason_for
from core.errors import Unavailable, Undeliverable
from core.messages import Address, Attachment, Choice, Outbound
from core.ports import Surroundings
from tests.unit.bots.sms.conftest import SENDER, settings
from tests.unit.bots.whatsapp.conftest import NOW, PUBLIC, SID, FakeTwilio, refused

RIYA = Address("sms", SENDER, "+919800000001")


async def test_a_text_goes_out_with_its_receipts_address(twilio: FakeTwilio, channel: Sms) -> None:
    sid = await channel.send({"body": "Kal 11 baje"}, RIYA, key="k")
    path, form, _ = twilio.calls[0]
    assert path == f"/twilio/2010-04-01/Accounts/{SID}/Messages.json"
    assert form == {
        "To": [RIYA.chat],
        "From": [SENDER],
        "Body": ["Kal 11 baje"],
        "StatusCallback": [f"{PUBLIC}/webhooks/sms"],
    }
    assert sid == twilio.messages[0]["sid"]


async def test_pictures_go_out_together(twilio: FakeTwilio, channel: Sms) -> None:
    await channel.send({"media_url": ["https://x/1.jpg", "https://x/2.jpg"]}, RIYA, key="k")
    assert twilio.calls[0][1]["MediaUrl"] == ["https://x/1.jpg", "https://x/2.jpg"]


@pytest.mark.parametrize(
    ("code", "reason"), [(21610, "opted_out"), (21211, "gone"), (30006, "gone"), (30004, "blocked")]
)
async def test_a_refusal_carries_its_reason(twilio: FakeTwilio, channel: Sms, code: int, reason: str) -> None:
    twilio.answers.append(refused(400, code))
    with pytest.raises(Undeliverable) as caught:
        await channel.send({"body": "x"}, RIYA, key="k")
    assert caught.value.reason == reason
    assert reason_for(str(code)) == reason


async def test_a_switched_off_telephone_is_tried_later_and_holds_nobody_else_up(
    twilio: FakeTwilio, channel: Sms
) -> None:
    twilio.answers.append(refused(400, 30003))
    with pytest.raises(Unavailable) as caught:
        await channel.send({"body": "x"}, RIYA, key="k")
    assert (caught.value.chat_only, caught.value.uncertain) == (True, False)
    assert reason_for("30003") == "unavailable"


async def test_a_lost_answer_is_uncertain_and_twilio_is_asked(twilio: FakeTwilio, channel: Sms) -> None:
    message = Outbound("k", RIYA, "Today **4 PM**", choices=(Choice("t", "Confirm"),))
    [payload] = channel.about.render(message)
    await channel.send(payload, RIYA, key="k")
    twilio.answers.append(lambda: web.Response(status=502))
    with pytest.raises(Unavailable) as caught:
        await channel.send({"body": "another"}, RIYA, key="k2")
    assert caught.value.uncertain
    found = await channel.look_up(message, NOW - timedelta(minutes=1))
    assert found == twilio.messages[-1]["sid"]
    assert await channel.look_up(message, NOW + timedelta(minutes=1)) is None
    assert await channel.look_up(Outbound("k", RIYA, "never said"), NOW) is None
    assert await channel.look_up(Outbound("k", RIYA, ""), NOW) is None


async def test_only_twilio_is_asked_for_pictures(channel: Sms) -> None:
    for ref in ("https://evil.example/x.jpg", "geo:1,2"):
        with pytest.raises(Undeliverable):
            await channel.fetch(Attachment("image", ref), max_bytes=10)


async def test_the_doctor_looks_at_settings_and_account(channel: Sms) -> None:
    found = await channel.check()
    assert [(finding.what, finding.ok) for finding in found] == [
        ("TWILIO_ACCOUNT_SID", True),
        ("TWILIO_AUTH_TOKEN", True),
        ("TWILIO_SMS_FROM", True),
        ("CASTMATCH_PUBLIC_URL", True),
        ("Twilio account", True),
    ]


async def test_the_doctor_names_a_wrong_token(twilio: FakeTwilio) -> None:
    around = Surroundings(clock=lambda: NOW, public_url=PUBLIC, sandbox=True)
    wrong = Sms(settings(api_url=f"{twilio.url}/twilio", auth_token=SecretStr("other")), around)
    [*_, account] = await wrong.check()
    assert not account.ok
    assert "TWILIO_AUTH_TOKEN" in account.fix


@pytest.mark.parametrize(
    ("sender", "well"),
    [("+15005550006", True), ("+1 500 555 0006", True), ("57575", True), ("CASTMATCH", False)],
)
def test_the_sender_is_a_number(sender: str, well: bool) -> None:
    around = Surroundings(clock=lambda: NOW, public_url=PUBLIC)
    assert [finding.what for finding in settings(sender=sender).problems(around)] == (
        [] if well else ["TWILIO_SMS_FROM"]
    )


def test_every_code_of_the_table_has_a_word() -> None:
    assert {reason_for(str(code)) for code in POLICIES} <= {
        "unavailable",
        "gone",
        "blocked",
        "opted_out",
        "not_allowed",
        "bad_request",
        "too_large",
    }
