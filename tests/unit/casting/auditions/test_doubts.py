"""Which words are no plain answer, in three ways of writing; plain ones stay plain."""

from __future__ import annotations

import pytest

from core.casting.auditions.wording.doubts import no_doubt, wish_doubt, yes_doubt

NO_NO = (
    "please don't cancel my slot, I will come",
    "can't wait!",
    "nahi nahi aa rahi hu pakka",
    "koi dikkat nahi",
    "कोई बात नहीं",
    "I'm not cancelling, just asking if parking is available",
    "I can't stop thinking about this role!",
    "मैंने मना नहीं किया है",
    "I am not saying no, just need to know the time",
    "never said I can't come",
    "नहीं नहीं मैं आ रही हूँ",
    "my friend couldn't come, but I will",
    "no problem at all",
    "Wouldn't miss it",
    "cancel mat karna please main aa rahi hu",
    "क्यों नहीं",
    "अभी नहीं पहुँची, रास्ते में हूँ",
    "ऑटो नहीं मिल रहा, आधा घंटा लगेगा",
    "I'm not late, I'm already inside",
    "मेरी बहन सोलह साल की है",
    "uske papa laayenge, main nahi",
    "मैं गेट पर खड़ी हूँ",
    "main time pe nahi pahunch paungi",
    "won't be able to reach on time",
    "11 baje tak nahi pahunch paungi",
)
A_NO = (
    "no",
    "nahi",
    "नहीं आ पाऊँगी",
    "can't come",
    "Can't come",
    "nahi aa payenge",
    "sorry I have a shoot that day",
    "kal nahi aa paungi, bukhar hai",
    "cancel my audition please",
    "I won't be able to make it tomorrow",
    "main nahi aa rahi",
    "mera dusra shoot hai us din",
    "I'm down with fever and cannot come",
    "मेरी शादी है उस दिन, नहीं आ सकती",
    "have to back out, family emergency",
    "main aa rahi thi but ab nahi ho payega",
)
CONDITIONS = (
    "I'd love to but I'm in Pune till Sunday",
    "हाँ आऊँगी लेकिन 1 बजे के बाद",
    "Will be there if my flight lands on time",
    "agar chutti mil gayi to pakka aaungi",
    "Sure, if it can be done before 11",
    "Yep I'm in, but could you make it a little after lunch instead? I have a dentist in the morning",
)
A_YES = (
    "yes",
    "haan pakka",
    "हाँ, आ रहे हैं",
    "Confirm",
    "confirmed, see you tomorrow",
    "will be there at 11 sharp",
    "haan aa jaungi ji",
    "yes but where is it?",
    "haan aaungi, par address bhejo",
    "ok done, thank you so much",
    "👍",
)


@pytest.mark.parametrize("said", NO_NO)
def test_a_no_that_is_none(said):
    assert no_doubt(said) in ("kept", "unclear")


@pytest.mark.parametrize("said", A_NO)
def test_a_plain_no(said):
    assert no_doubt(said) == ""


@pytest.mark.parametrize("said", CONDITIONS)
def test_a_yes_with_a_condition(said):
    assert yes_doubt(said) == "condition"


@pytest.mark.parametrize("said", A_YES)
def test_a_plain_yes(said):
    assert yes_doubt(said) == ""


def test_words_without_a_yes_confirm_nothing():
    assert yes_doubt("number bhej dijiye, call karna hai") == "unclear"


def test_when_somebody_has_to_leave_is_no_wish_for_that_time():
    assert wish_doubt("Yes that works, though I might need to leave by 12") == "condition"
    assert wish_doubt("can we make it 5 pm") == ""
