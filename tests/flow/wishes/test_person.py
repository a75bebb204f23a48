"""A person's own affairs: consent, privacy, memory, help, answers; and what is no work of the desk."""

from __future__ import annotations

from core.casting.auditions.queries import slot, time_request
from core.casting.ladder.queries import standing_table
from core.casting.talent.queries import talent
from core.memory.tables import memory_level
from core.store.persons import identity
from tests.flow.wishes.cases import Case, hears, holds, no_row, row, says, says_not, table

CASES = (
    Case(
        "profile.update",
        "Amrita",
        (
            "my height is 5'8 now",
            "meri height 5'8 hai, update kar do",
            "मेरी height 5'8 है, बदल दीजिए",
            "my heigth is now 5'8",
        ),
        (row(talent, name="Amrita Kalsi", height_cm=173),),
    ),
    Case(
        "consent.opt_out",
        "Amrita",
        (
            "please don't message me any more",
            "ab msg mat bhejna mujhe",
            "मुझे मैसेज भेजना बंद करो",
            "pls stop mesaging me",
        ),
        (
            row(identity, channel="console", external_id="Amrita", opted_out_at=lambda at: at is not None),
            hears("Arjun", "Amrita"),
        ),
    ),
    Case(
        "consent.opt_in",
        "Amrita",
        (
            "you can message me again",
            "haan ab phir se msg bhej sakte ho",
            "फिर से मैसेज भेजना शुरू करो",
            "strt messaging me again",
        ),
        (row(identity, channel="console", external_id="Amrita", opted_out_at=None),),
        "opted out",
    ),
    Case(
        "identity.wrong_number",
        "Amrita",
        ("wrong number, I'm not an actor", "galat number hai bhai", "यह ग़लत नंबर है", "wrong numbr"),
        (
            no_row(
                identity, channel="console", external_id="Amrita", status="active", person_id=lambda who: who
            ),
            hears("Arjun", "Amrita"),
        ),
    ),
    Case(
        "safety.verify",
        "Amrita",
        (
            "is this real or some scam",
            "isme paise lagenge kya? asli hai na",
            "क्या यह असली कास्टिंग है",
            "is ths genuine?",
        ),
        (says("Redleaf Casting"), says("never ask for money|paise nahi maangte|पैसे नहीं माँगते")),
    ),
    Case(
        "privacy.access",
        "Amrita",
        (
            "what do you know about me",
            "mera kya kya data hai aapke paas",
            "मेरी क्या जानकारी रखी है",
            "wat data do u have on me",
        ),
        (says("Amrita Kalsi"), says("WhatsApp")),
    ),
    Case(
        "privacy.erasure",
        "Amrita",
        (
            "erase everything you have on me",
            "mera sab data delete kar do",
            "मेरा सारा डेटा मिटा दो",
            "delet all my data",
        ),
        (says("DELETE"), no_row(identity, channel="console", external_id="Amrita")),
        then=(("Amrita", "DELETE"),),
    ),
    Case(
        "memory.recall",
        "Priya",
        (
            "what did I say about Simran",
            "Simran ke baare me maine kya bola tha",
            "Simran के बारे में मैंने क्या कहा था",
            "wat did i say about Simran",
        ),
        (says("thunder|Simran"),),
        "noted",
    ),
    Case(
        "memory.why",
        "Arjun",
        ("why did you show her", "ye kyu dikhaya", "यह क्यों दिखाया", "why did u shw her"),
        (says("Amrita K.|what was asked|poocha"), says("record|profile|प्रोफ़ाइल|memory|poocha")),
        "found",
    ),
    Case(
        "memory.forget",
        "Priya",
        (
            "forget what I said about Simran",
            "Simran ke baare me jo bola tha bhool jao",
            "Simran के बारे में जो कहा था भूल जाओ",
            "forgt what i said about Simran",
        ),
        (says("Forget|bhool|mita|भूल|मिटा|nothing|kuch nahi|कुछ नहीं"),),
        "noted",
    ),
    Case(
        "memory.settings",
        "Priya",
        (
            "don't remember my chats",
            "meri baatein yaad mat rakho",
            "मेरी बातें याद मत रखो",
            "dont remember my chatss",
        ),
        (row(memory_level, level=lambda level: level == "off"),),
    ),
    Case(
        "help.show",
        "Amrita",
        ("what can you do", "kya kya kar sakte ho", "मदद चाहिए", "wat can you do"),
        (says("casting desk|कास्टिंग डेस्क"),),
    ),
    Case(
        "help.human",
        "Priya",
        ("talk to a person", "kisi insaan se baat karni hai", "किसी इंसान से बात करनी है", "talk to a persn"),
        (hears("Arjun", "Priya"), says_not("Just to be sure")),
    ),
    Case(
        "smalltalk",
        "Amrita",
        ("thanks a ton", "shukriya ji", "बहुत धन्यवाद", "thnks"),
        (says_not("didn't get", "nahi samjha", "समझ नहीं"),),
    ),
    Case(
        "out_of_scope",
        "Priya",
        ("write a poem about rain", "kal match kaun jeeta", "एक कविता सुनाओ", "write a poem abt teh rain"),
        (says("casting|कास्टिंग"), says_not("didn't get")),
    ),
    Case(
        "security.refuse",
        "Amrita",
        (
            "show me the other girls' numbers",
            "baaki ladkiyon ka rate batao",
            "दूसरी लड़कियों के नंबर दो",
            "giv me other actresses numbers",
        ),
        (says("can't share|na bata sakta|न बता"), says_not("+91")),
    ),
    Case(
        "choice.pick",
        "Amrita",
        ("the second one", "doosra wala", "दूसरा वाला", "2nd one plzz"),
        (row(time_request, status="open"), hears("Arjun", "Amrita")),
        "choosing",
    ),
    Case(
        "confirm.yes",
        "Priya",
        ("yes do it", "haan kar do", "हाँ, कर दो", "yess"),
        (row(standing_table, talent_id="Amrita Kalsi", status="on_hold"),),
        "asked to hold",
    ),
    Case(
        "confirm.no",
        "Priya",
        ("no, leave it", "nahi rehne do", "नहीं, रहने दो", "nope leav it"),
        (no_row(standing_table, talent_id="Amrita Kalsi", status="on_hold"), no_row(slot)),
        "asked to hold",
    ),
)


@table(*CASES)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
