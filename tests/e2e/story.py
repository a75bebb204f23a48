"""The steps of the demo's story, as people type and tap them, and what each must see."""

from __future__ import annotations

from tests.e2e.demo_desk import DemoDesk


async def shortlist(demo: DemoDesk) -> None:
    await demo.say("priya", "whatsapp", "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based")
    cards = await demo.sees("priya", "whatsapp", "1 · Amrita K.", "Punjabi native", "5'7", "Mumbai")
    assert "5 · Harleen S." in str(cards["payload"])
    await demo.say("priya", "whatsapp", "1,2,3,5 shortlist for Meera")
    await demo.sees("priya", "whatsapp", "Meera", "shortlist", "Amrita, Simran, Jasleen and Harleen", "Undo")
    await demo.sees(
        "arjun", "whatsapp", "Priya put Amrita, Simran, Jasleen and Harleen on Meera's shortlist (4)."
    )


async def review(demo: DemoDesk) -> None:
    await demo.say("priya", "whatsapp", "share with producers")
    await demo.sees("priya", "whatsapp", "4 people for Meera are with the producers")
    for name in ("Amrita K.", "Jasleen D.", "Harleen S."):
        card = await demo.sees("rohan", "slack", name, "Approve")
        await demo.tap("rohan", "slack", "Approve", card)
        await demo.sees("priya", "whatsapp", f"Rohan approved {name} for Meera")
        await demo.sees("rohan", "slack", name, f"Approved by Rohan, {demo.hour}")
    card = await demo.sees("rohan", "slack", "Simran B.", "Pass")
    await demo.tap("rohan", "slack", "Pass", card)
    # The form that opened is left alone: the reason may as well be typed.
    await demo.say("rohan", "slack", "too close to Bebo in looks")
    await demo.sees("priya", "whatsapp", "Rohan passed on Simran B. for Meera", "too close to Bebo", "4 of 4")
    await demo.sees("rohan", "slack", "Simran B.", "Passed by Rohan", "too close to Bebo in looks")


async def invitations(demo: DemoDesk) -> None:
    await demo.say("arjun", "slack", "schedule Meera shortlist tmrw 11am, 15 min each, Aram Nagar")
    preview = await demo.sees(
        "arjun", "slack", demo.tomorrow, "11:00", "11:15", "11:30", "11:45", "Aram Nagar", "Send"
    )
    assert "No longer in the running for this role: Simran" in str(preview["payload"])
    assert not await demo.count("simran", "telegram"), "nothing may leave before Send"
    label = next(
        text for text in ("Send to 4", "Send to all 4", "Send to 3") if text in str(preview["payload"])
    )
    await demo.tap("arjun", "slack", label, preview)
    await demo.sees(
        "amrita",
        "whatsapp",
        "Meera",
        "Gully Nights",
        f"{demo.tomorrow}, 11:00 AM IST",
        "Aram Nagar",
        "Confirm",
    )
    await demo.sees("simran", "telegram", f"{demo.tomorrow}, 11:15 AM IST", "paise nahi")
    await demo.sees("jasleen", "whatsapp", "11:30 AM IST")
    await demo.sees("harleen", "telegram", f"{demo.tomorrow}, 11:45 AM IST", "never ask for money")


async def answers(demo: DemoDesk) -> None:
    invite = await demo.sees("harleen", "telegram", "11:45 AM", "Confirm")
    await demo.tap("harleen", "telegram", "Confirm", invite)
    await demo.sees("priya", "whatsapp", "Harleen", "confirmed", "11:45 AM")
    await demo.say("simran", "telegram", "5 pm instead of 11:15?")
    await demo.sees("simran", "telegram", "5:00 PM", "11:15 AM aapka hi hai")
    asked = await demo.sees("priya", "whatsapp", "Simran", "5:00 PM", "11:15 AM")
    await demo.tap("priya", "whatsapp", "Move to 5:00 PM", asked)
    await demo.sees("simran", "telegram", "5:00 PM IST")
    await demo.sees("arjun", "whatsapp", "Simran", "5:00 PM")
    invite = await demo.sees("jasleen", "whatsapp", "11:30 AM")
    labels = [row["title"] for row in invite["payload"]["content"]["actions"]]
    await demo.tap("jasleen", "whatsapp", labels[-1], invite)
    await demo.sees("priya", "whatsapp", "Jasleen", "can't come", "11:30 AM")


async def bulk(demo: DemoDesk) -> None:
    await demo.say("arjun", "slack", "message everyone on the Meera list: bring ID proof")
    await demo.sees("arjun", "slack", "4 people", "bring ID proof", "SEND 4")
    assert not any("ID proof" in str(m["payload"]) for m in await demo.messages("harleen", "telegram"))
    await demo.say("arjun", "slack", "SEND 4")
    await demo.sees("harleen", "telegram", "bring ID proof")
    await demo.sees("amrita", "whatsapp", "bring ID proof")
    done = await demo.sees("arjun", "slack", "Done: 4 of 4")
    assert done["edited"], "one progress message edits itself"


async def stop(demo: DemoDesk) -> None:
    before = await demo.count("harleen", "telegram")
    await demo.say("harleen", "telegram", "STOP")
    await demo.sees("harleen", "telegram", "Send START to come back", after=before)
    await demo.sees("priya", "whatsapp", "Harleen", "opted out", "11:45 AM")
    await demo.say("harleen", "telegram", "STOP")
    await demo.say("arjun", "slack", "message everyone on the Meera list: gate 3")
    await demo.sees("arjun", "slack", "3 people", "gate 3", "SEND 3")
    await demo.say("arjun", "slack", "SEND 3")
    await demo.sees("amrita", "whatsapp", "gate 3")
    await demo.settled()
    heard = await demo.count("harleen", "telegram") - before
    assert 1 <= heard <= 1 + await demo.repeats("harleen", "telegram"), (
        "one confirmation, then nothing unasked"
    )
