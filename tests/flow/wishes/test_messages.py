"""Messages to many, to the team, and to oneself later; and taking the last change back."""

from __future__ import annotations

from core.store.persons import person
from core.store.quiet import quiet_table
from core.store.schema import notice, operation
from tests.flow.wishes.cases import Case, hears, holds, no_row, on_list, row, says, silent, table

CASES = (
    Case(
        "bulk.message",
        "Arjun",
        (
            "message everyone on the Meera list: carry two photographs",
            "Meera list walo ko message karo: carry two photographs",
            "मीरा लिस्ट वालों को संदेश भेजो: carry two photographs",
            "mesage the Meera list: carry two photographs",
        ),
        (row(operation, total=3), hears("Amrita", "two photographs"), hears("Simran", "two photographs")),
        "listed",
        then=(("Arjun", "SEND 3"),),
    ),
    Case(
        "bulk.status",
        "Arjun",
        ("did the message go out", "bulk ka kya hua", "कितने लोगों को मैसेज मिला", "bulk stauts"),
        (says("3"),),
        "sent to many",
    ),
    Case(
        "bulk.pause",
        "Arjun",
        ("pause the sending", "abhi messages rok do", "संदेश भेजना रोक दो", "puase the bulk"),
        (row(operation, status="paused"),),
        "sent to many",
    ),
    Case(
        "bulk.resume",
        "Arjun",
        ("resume the sending", "sending phir se chalu karo", "भेजना फिर से शुरू करो", "resum the bulk"),
        (row(operation, status="running"), no_row(operation, status="paused")),
        "paused",
    ),
    Case(
        "bulk.cancel",
        "Arjun",
        ("cancel the bulk", "baaki messages cancel kar do", "बाक़ी संदेश रद्द कर दो", "cancl the bulk message"),
        (row(operation, status=lambda status: status != "running"),),
        "sent to many",
    ),
    Case(
        "bulk.retry",
        "Arjun",
        (
            "retry the failed ones",
            "jinko nahi gaya unko phir se bhejo",
            "जिन्हें नहीं मिला उन्हें फिर से भेजो",
            "rety the failed ones",
        ),
        (says("failed|fail|nobody|koi nahi|कोई|nothing|kuch nahi|कुछ नहीं"),),
        "sent to many",
    ),
    Case(
        "reminder.set",
        "Arjun",
        (
            "remind me tomorrow at 9am to call Farah",
            "kal subah 9 baje yaad dilana ki Farah ko call karna hai",
            "मुझे कल सुबह 9 बजे याद दिलाना कि Farah को कॉल करना है",
            "remnd me tmrw 9am to call Farah",
        ),
        (
            row(
                notice,
                kind="asked_reminder",
                status="pending",
                due_at=lambda due: (due.day, due.hour, due.minute) == (21, 3, 30),
            ),
            says("Farah"),
        ),
    ),
    Case(
        "team.tell",
        "Priya",
        (
            "tell the team lunch is at 2",
            "team ko bata do ki lunch is at 2",
            "टीम को बता दो कि lunch is at 2",
            "tel the team lunch is at 2",
        ),
        (hears("Arjun", "Priya", "lunch is at 2"), hears("Rohan", "lunch is at 2"), silent("Amrita")),
    ),
    Case(
        "settings.set",
        "Priya",
        (
            "no messages after 10pm please",
            "raat 10 baje ke baad msg mat karna",
            "रात 10 बजे के बाद मुझे मैसेज मत करना",
            "no mesages after 10pm pls",
        ),
        (row(quiet_table, starts="22:00"), row(person, name="Priya Nair", language="en")),
    ),
    Case(
        "change.undo",
        "Arjun",
        ("undo", "wapas le lo", "वापस ले लो", "undo tht"),
        (on_list("Meera"),),
        "listed",
    ),
)


@table(*CASES)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
