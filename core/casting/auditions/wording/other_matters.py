"""Words of an answer about an audition that are about something else: a yes that only lets others speak on,
one that is taken back or told of others, another audition, other people's and other mornings' times."""

from __future__ import annotations

from core.understanding.shapes import END, START, composed, sought

_TAKEN_BACK = sought(
    r"[\s.,;!-](?:no\s+wait|wait\s+no|no\s+no|wait|hold\s+on|scratch\s+that|nahi+n?\s+ruk\w*|ruk\w*\s+nahi+n?|ek\s+(?:min(?:ute)?|sec)"
    r"|नहीं\s+रुक\S*|रुको|रुकिए)\W*$",
)


def takes_back(said: str) -> bool:
    """Whether a text ends in second thoughts: "main aa rahi hu... no wait"."""
    return _TAKEN_BACK.search(composed(said)) is not None or _BY_MISTAKE.search(composed(said)) is not None


_BY_MISTAKE = sought(
    rf"{START}(?:galti|ghalti|bhool)\s+se\s+.{{0,15}}{START}(?:haan?|yes|ok(?:ay)?|confirm\w*|press|dab\w*|bol\w*){END}"
    rf"|{START}by\s+mistake{END}|{START}(?:said|pressed|wrote|tapped|clicked)\s+(?:yes|ok|confirm)\s+by\s+(?:mistake|accident){END}|ग़?लती\s+से"
)
"""``sorry galti se haan bol diya``."""


_GO_ON = sought(
    r"^\W*(?:(?:ji|ok(?:ay)?|ha+n*|haan*|yes+|yeah|yep|sure|ya|हाँ|हां|जी)[\s,.!]+)+"
    r"(?:bolo|bol|boliye|boliyega|batao|bata|bataiye|bataye|kaho|kahiye|sunao|suniye|tell\s+me|say|go\s+(?:on|ahead)"
    r"|i\s+(?:know|heard|see|get\s+it|understand|remember)|pata\s+hai|maloom\s+hai|samajh\s+ga\w+"
    r"|बोलो|बोलिए|बताओ|बताइए|कहिए|पता\s+है)" + END,
)
_TOLD_YES = sought(
    rf"{START}(?:says?|said|saying|told|tells|telling|bola|boli|bolte|bolti|bolta|kehta|kehti|kehte|keh\s+rah[aei]|बोला|बोली|कहत[ेीा]){END}.{{0,30}}{START}(?:yes|haan|ha+n|confirm|हाँ)"
)


_RELATIVE = (
    r"(?:papa|pappa|dad(?:dy)?|father|mummy|mumm?a|mom|mum|maa|mother|parents?|husband|wife|pati|patni|nani|nana|dadi|dada|chacha|chachi|mausi|bua|bhai(?:ya)?|didi|behen|brother|sister|uncle|aunty?"
    r"|friends?|dost|driver|agent|manager|maid|nanny|cousin|guardian|पापा|पिता(?:जी)?|मम्मी|माँ|मां|पति|पत्नी|नानी|नाना|दादी|दादा|भाई|बहन|दोस्त)"
)
_COMPANY = sought(
    rf"^\W*(?:(?:my|her|his|our|मेर[ाेी]|उसक[ेीा]|mer[aei]|uske|uski|hamare|[^\W\d_]+(?:['’]s|\s+k[aei]))\s+)*{START}{_RELATIVE}{END}(?:\s+(?:ji|bhi|जी|भी))*"
    r"(?:\s+(?:will|would|is|are|shall)\s+(?:also\s+|be\s+)?(?:come|coming|accompany(?:ing)?|join(?:ing)?|there)|\s+(?:(?:mere|uske|unke|saath|sath|mein|me)\s+)+(?:aa|hong|rah)"
    r"|\s+(?:aa\s+rah[aei]|aa+ye?ng[ei]|aa+yeg[ai]|aa\s+jaye?ng[ei])"
    r"|\s+(?:(?:मेरे|उसके|उनके|साथ|में)\s+)*(?:आ\s+रह|आएंग|आएँग|होंग|रहेंग))",
    rf"^(?:[^\W\d_]|[\u0900-\u0963])+\s+(?:ke|के)\s+(?:saath|sath|साथ)\s+(?:(?:uske|us|unke|उसके)\s+)?{_RELATIVE}{END}",
)
"""``Harleen's papa will come with her``: who comes along, and no answer of whoever is invited."""


def a_yes_to_something_else(said: str) -> bool:
    """``haan bolo``, ``my agent says I should say yes``, ``her papa will come with her``."""
    said = composed(said)
    return (
        ("?" not in said and _COMPANY.search(said) is not None)
        or _GO_ON.search(said) is not None
        or _TOLD_YES.search(said) is not None
        or _SOME_DAYS.search(said) is not None
    )


_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_SOME_DAYS = sought(
    rf"(?<![\w:.])\d{{1,2}}(?:st|nd|rd|th)?(?:\s*{_MONTHS})?\s*(?:-|–|\s(?:to|se|till)\s)\s*\d{{1,2}}(?:st|nd|rd|th)?\s*{_MONTHS}{END}"
)
"""``I'm in Goa from 10 to 15 Dec``: where one is on other days says nothing of this one."""


_OTHER = r"(?:doosr[aei]|dusr[aei]|other|another|second|kis[ie]\s+aur|wo+h?\s+wal[aei]|दूसर[ाेी]|किसी\s+और)"
_THING = r"(?:audition|shoot|role|project|meeting|slot|callback|show|gig|film|ad|ऑडिशन|शूट|रोल|प्रोजेक्ट)"
_FELL = r"(?:cancel\w*|postpon\w*|shift\w*|hat\s+ga\w+|gaya|gayi|off|over|khatam|कैंसल|कैंसिल|रद्द)"
_FELL_THROUGH = sought(
    rf"{START}{_OTHER}\s+(?:wal[aei]\s+)?{_THING}.{{0,25}}{START}{_FELL}",
)


def something_else_fell_through(said: str) -> bool:
    """``mera doosra audition cancel ho gaya``: nothing is said of this one."""
    return _FELL_THROUGH.search(composed(said)) is not None


_FORWARDED = sought(r"^\W*(?:fwd?|forward(?:ed)?)\b[\s:]")
_AWAKE = sought(
    rf"{START}(?:uth\w*|jaag\w*|jag\w*|so\s+ja\w*|sone|neend|wake\s+up|woke|get(?:ting)?\s+up|sleep\w*|land(?:ing|s|ed)?|gym|उठ\S*|जाग\S*|सो\s+जा\S*){END}"
)
_SOMEBODY_COMES = sought(
    r"^\W*(?!(?:main?|mai|hum|i|we|mera|meri|ab|abhi|kal|aaj|haan|nahi+n?|parso|मैं|हम)\b)[^\W\d_]{3,}(?:\s+(?:didi|ji|bhi|bhai))*\s+"
    r"(?:aa\s*rah[aei]\s+(?:hai|hain|h)|aa?yeg[ai]|aa?yeng[ei]|is\s+coming|will\s+come|comes)" + END,
)
_AWAY_TILL = sought(
    rf"{START}(?:me|mein|in|at|out\s+of|away)\s+.{{0,30}}{START}(?:till|until|upto|tak){END}",
    rf"{START}(?:i\s+am|i['’]?m|im|we\s+are)\s+.{{0,30}}{START}(?:till|until){END}",
    rf"{START}(?:me|mein|par|pe)\s+(?:hu|hoon|hun|hain)\s+.{{0,25}}{START}tak{END}|में\s+(?:हूँ|हूं|हैं).{{0,25}}तक",
)
_INSTEAD = sought(
    rf"{START}(?:can|could|may|possible|chaleg[ai]|sakt[aei]|instead|shift|change|resched\w*|move|please|pls|jagah|after|ke\s+baad|k\s+baad|would|prefer){END}"
    r"|सकत|की\s+जगह|चलेग|के\s+बाद"
)


def not_of_this_audition(said: str) -> bool:
    """Whether the time in a text is no time asked for: when one gets up, when somebody else comes, until when
    one is away, or what was forwarded from elsewhere."""
    said = composed(said)
    if _FORWARDED.search(said):
        return True
    told = any(one.search(said) for one in (_AWAKE, _SOMEBODY_COMES, _AWAY_TILL))
    return told and _INSTEAD.search(said) is None
