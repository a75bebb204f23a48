"""Whether what was only half understood may be offered back as something to do ("Just to be sure: put them on
the list?").

A question never is: who asks how things stand would read that something is about to change. Nor is what holds
no word of what would be done, where any message with a name in it resembles it.
"""

from __future__ import annotations

import re

from core.conversation import overhearing
from core.understanding.shapes import END, START, Sought, composed

_LEAD = r"\W*(?:(?:ok(?:ay)?|and|so|hey|hi|aur|acc?hh?a|arre|yaar|but|also|then|now|pls|please|btw)[\s,]+)*"
_ASKS = Sought(
    composed(
        rf"{_LEAD}(?:who(?:['’]?s|m|se)?|what(?:['’]?s)?|when|which|where|how|why|is|are|am|was|were|did|does|has|had"
        r"|have\s+(?:we|you|they|i)|do\s+(?:we|you|they|i)|should|shall|any(?:one|body)?|will\s+(?!you|u|we)|kya|क्या)"
        rf"{END}|.*{START}(?:kaun|koun|kon|kab|kaha+n?|kyu+n?|kyon|kitn[aei]|kais[aei]|kis|kisne|kisko|kiska|kiski"
        rf"|कौन|कब|कहाँ|कहां|क्यों|कितन[ाेी]|कैस[ाेी]|किस|किसने|किसको){END}"
        rf"|.*{START}(?:kya|क्या)(?:\s+(?:hai|h|hua|bola|है|हुआ))?\W*$|.*[?？]\W*$"
    ),
    re.IGNORECASE | re.DOTALL,
)
_REQUESTS = Sought(
    composed(
        rf"{_LEAD}(?:can|could|would|will|may)\s+(?:you|u|we|i){END}"
        rf"|.*{START}(?:kar|de|daa?l|rakh|hata|bhej|le|laga|bula|कर|दे|डाल|रख|हटा|भेज|ले|लगा|बुला)\s*"
        r"(?:sakt[aei]|do\s?ge|doge|degi|d[uo]+n?|dein?|denge|lu+n?|lein?|सकत[ाेी]|दोगे|दूँ|दूं|दें|लूँ|लूं|लें)"
        rf"(?:\s+(?:ho|hai|hain|kya|ha|हो|क्या))*\W*$"
    ),
    re.IGNORECASE | re.DOTALL,
)
"""``can you pin Simran?``, ``Simran ko pin kar doon?``: asked, and meant to be done."""
_WORDS = {
    "shortlist.add": r"""
        add\w* put short\s?list\w* keep includ\w+ tak(?:e|ing) pick\w* select\w* list\s+(?:me|mein|pe)
        on\s+(?:it|the|to) also too as\s+well bhi daa?l\w* rakh\w* le\s?lo lelo jod\w* chun\w* copy move shift
        want need chahiye डाल\S* रख\S* जोड़\S* भी चाहिए शॉर्टलिस्ट
        """,
    "shortlist.remove": r"""
        remov\w+ drop\w* delet\w+ tak(?:e|ing) cut scratch lose kick off out hata\w* nikaa?l\w* kadd\w*
        chho?d\w* हटा\S* निकाल\S* छोड़\S*
        """,
    "approval.decide": r"""
        ap+r+o+v\w* pass\w* veto\w* reject\w* yes no nope ok(?:ay)? haan? na nahi+n? final\w* lock\w*
        go\s+with decid\w+ in out love like pakka mana theek हाँ हां नहीं ना पक्का अप्रूव मना ठीक 👍 👎 ✅ ❌
        """,
    "vote.cast": r"""
        vot\w+ rat(?:e|ing)\w* scor\w+ stars? lik\w+ lov\w+ prefer\w* fav\w+ best better strong weak maybe yes
        no haan nahi+n? good great pasand \d+(?:[./]\d+)? वोट पसंद हाँ नहीं 👍 👎
        """,
    "status.set": r"""
        pin\w* hold book\w* releas\w+ back\s?up pencil\w* avail refusal lock\w* pass\w* reject\w* consider\w*
        select\w* view\w* status standby drop पिन होल्ड बुक बैकअप रिलीज\S* लॉक
        """,
    "audition.reschedule": r"""
        re\s?schedul\w* post\s?pon\w* pre\s?pon\w* later earlier slots? times? timings? auditions? baje bje
        aage peeche shift \d+\w* am pm tomorrow today (?:mon|tues|wednes|thurs|fri|satur|sun)day noon kal
        ऑडिशन टाइम समय बजे आगे पीछे कल
        """,
    "note.add": r"""
        not(?:e|es|ed|ing) remember likh\w* yaad remark comment nte नोट लिख\S* याद
        """,
    "shortlist.share": r"""
        shar\w* sher\w* producers? prods? clients? dikha\w* bhej\w* send sent forward pass show present pitch
        network channel post give de\s?do शेयर दिखा\S* भेज\S* प्रोड्यूसर\S*
        """,
    "team.tell": r"""
        team tell inform bata\w* bol\w* know update announce every(?:one|body) sab\w* colleagues? messages?
        msgs? post keh\w* टीम बता\S* बोल\S* सब\S*
        """,
    "guardian.link": r"""
        guardians? parents? mother father mom mum dad mummy papa maa mata pita numbers? no phone mobile
        contact whatsapp \d{7,} \+\d+ माँ मम्मी पापा पिता नंबर
        """,
    "role.create": r"""
        roles? parts? characters? casting new naya nayi kirdar add create make need chahiye रोल किरदार नया नई
        """,
    "role.cancel": r"""
        clos\w* cancel\w* band roles? parts? drop\w* khatam remov\w* shelv\w* scrap\w* hata\w* रोल बंद हटा\S*
        """,
    "offer.draft": r"""
        offer\w* fees? rates? pay\w* draft\w* deal terms contract paisa paise lakhs?
        \d+(?:k|l|lakhs?|cr)? ₹\d* ऑफ़र ऑफर रेट पैसे
        """,
    "reminder.set": r"""
        remind\w* yaad alarm nudg\w* ping\w* bhool\w* follow रिमाइंड\S* याद
        """,
    "report.subscribe": r"""
        reports? digests? daily weekly every each roz\w* har status subscrib\w* summar\w* updates?
        रोज़? हर रिपोर्ट
        """,
}
"""What a message must hold a word of before it is offered back as this."""
_TYPED = {
    "shortlist.add": ("shortlist", "include"),
    "shortlist.remove": ("remove", "delete"),
    "approval.decide": ("approve", "reject"),
    "vote.cast": ("vote", "score", "rating"),
    "status.set": ("release", "backup", "hold"),
    "audition.reschedule": ("reschedule", "postpone", "audition"),
    "note.add": ("note",),
    "shortlist.share": ("share", "producers", "producer", "send"),
    "team.tell": ("team", "tell", "inform"),
    "role.create": ("role", "character"),
    "offer.draft": ("offer",),
    "reminder.set": ("remind", "reminder"),
}
"""The same with a slip of the finger."""
_HOLDS = {
    intent: Sought(composed(rf"{START}(?:{'|'.join(words.split())}){END}"))
    for intent, words in _WORDS.items()
}


def may_be_offered(intent: str, text: str) -> bool:
    """Whether the first of the wishes of a half understood message may be offered back."""
    said = composed(text)
    told = overhearing.commands(said) or _REQUESTS.match(said) is not None
    if not told and _ASKS.match(said):
        return False
    return intent not in _HOLDS or _HOLDS[intent].search(said) is not None or _nearly(intent, said)


def _nearly(intent: str, said: str) -> bool:
    from rapidfuzz.distance import OSA

    words = re.findall(r"[a-z]{4,}", said.casefold())
    return any(OSA.distance(word, verb) == 1 for word in words for verb in _TYPED.get(intent, ()))
