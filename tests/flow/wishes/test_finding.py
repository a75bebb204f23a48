"""Finding people, looking at them, and keeping a list of them."""

from __future__ import annotations

from core.casting.approvals.queries import review_table
from core.casting.submissions.queries import submission_table
from tests.flow.wishes.cases import Case, holds, on_list, row, says, says_not, table

CASES = (
    Case(
        "talent.search",
        "Arjun",
        (
            "need a girl around 27 who can ride a bike and speaks Punjabi, Mumbai",
            "koi Punjabi ladki hai 25 se 30 ki jo bike chala leti ho, Mumbai me",
            "पंजाबी बोलने वाली 25-30 साल की लड़की चाहिए, मोटरसाइकिल आती हो, मुंबई",
            "lookng for a punjabi speeking woman 25 to 30, motorcycle, in mumbai",
        ),
        (says("Amrita K."), says_not("Komal")),
    ),
    Case(
        "talent.search.refine",
        "Arjun",
        (
            "only those taller than 5'6",
            "sirf 5'6 se lambi",
            "बस पाँच फुट छह इंच से लंबी",
            "just the ones above 5 ft 6 plz",
        ),
        (says("5'6"), says("Amrita K.", "Harleen"), says_not("Jasleen")),
        "found",
    ),
    Case(
        "talent.view",
        "Arjun",
        (
            "show me Amrita's profile",
            "Amrita ki profile dikhao",
            "अमृता की प्रोफ़ाइल दिखाइए",
            "can I see Amritas detials",
        ),
        (says("Amrita Kalsi"), says("170 cm")),
    ),
    Case(
        "talent.compare",
        "Arjun",
        (
            "compare Simran and Amrita",
            "Simran aur Amrita ko saath me dikhao",
            "सिमरन और अमृता की तुलना करो",
            "simran vs amrita",
        ),
        (says("Simran B."), says("Amrita K."), says("horse|घुड़")),
    ),
    Case(
        "talent.contact",
        "Arjun",
        ("what's Amrita's number", "Amrita ka phone no. do", "अमृता का नंबर दीजिए", "Amrita ka contct bhejo"),
        (says("+919000000011"),),
    ),
    Case(
        "shortlist.add",
        "Arjun",
        (
            "put Amrita and Simran on the Meera list",
            "Amrita aur Simran ko Meera ki list me daal do",
            "अमृता और सिमरन को मीरा की लिस्ट में डालो",
            "shortlst Amrita n Simran for Meera pls",
        ),
        (on_list("Meera", "Amrita Kalsi", "Simran Bhullar"),),
    ),
    Case(
        "shortlist.remove",
        "Arjun",
        (
            "take Jasleen off Meera's list",
            "Jasleen ko list se nikaal do",
            "जसलीन को मीरा की सूची से हटा दो",
            "drop Jasleen frm the meera list",
        ),
        (on_list("Meera", "Amrita Kalsi", "Simran Bhullar"),),
        "listed",
    ),
    Case(
        "shortlist.share",
        "Arjun",
        (
            "send the Meera list to the producers",
            "Meera ki list producer ko dikha do",
            "मीरा की सूची निर्माता को भेज दो",
            "share meera list with Rohan",
        ),
        (row(review_table, role_id="Meera", talent_id="Amrita Kalsi", decision=None),),
        "listed",
    ),
    Case(
        "submission.create",
        "Farah",
        (
            "I'd like to submit Harleen for Meera",
            "Harleen ka naam Meera ke liye de rahi hu",
            "क्या हरलीन को मीरा के लिए भेज सकती हूँ",
            "pls considr Harleen for the role of Meera",
        ),
        (row(submission_table, role_id="Meera", talent_id="Harleen Sekhon", status="open"),),
    ),
)


@table(*CASES)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
