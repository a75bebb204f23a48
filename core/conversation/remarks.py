"""Talk that names a time of its own: ``kal match dekha kya kisi ne``, ``tomorrow is my birthday``. Under
something that is shown, a time changes it only where it stands for that thing."""

from __future__ import annotations

from core.understanding.shapes import END, START, composed, sought

_DID = sought(
    rf"{START}(?:dekh[aie]+|dekhne|khay[aie]+|khaa?n[ae]|kha\s+li?y[aie]|mil[aei]|milne|khel[aei]+|khelne|so(?:y[aie]+|ne|ya)"
    r"|sun[aei]+|soch[aei]+|nach[aei]+|pi(?:ya|yi)|pee\s+l[ie]|ga?y[aei]{1,2}|gay[aei]|aa?y[aei]\s+th[aei]|hu[aei]|laga"
    rf"|jeet[aei]?|haar[aei]?|ghoom[aei]?|ghumne|padh[aei]|nikl[aei]){END}",
    rf"{START}(?:saw|seen|watch(?:ed|ing)?|ate|eaten|eating|had|met|play(?:ed|ing)?|went|gone|slept|heard|woke|drank|won|lost"
    rf"|drove|flew|dreamt|forgot|partied|danced|cooked|fell|stuck|(?:you|guys|anyone|anybody)\s+(?:see|watch|hear|eat|meet|play)){END}",
    r"(?:देख[ाेी]|खाय[ाेी]|खाई|मिल[ाेी]|खेल[ाेी]|सोय[ाेी]|सुन[ाेी]|गय[ाेी]|गए|हुआ|हुई|जीत[ाेी]?|हार[ाेी]?)(?![\w\u0900-\u0963])",
)
"""What somebody did: no session does it."""
_ABOUT = sought(
    rf"{START}(?:match|movie|film|picture|game|party|birthday|b['’]?day|budday|shaadi|shadi|wedding|anniversary|exam|holiday|chhutti|chutti"
    r"|leave|flight|train|doctor|gym|salary|baarish|barish|rain(?:ing|ed)?|garmi|traffic|mummy|papa|mom|dad|maa|bhai\s+(?:aa|ki|ka|ke)|wife"
    rf"|husband|dost|friends?|cricket|ipl|netflix|headache|hangover|puja|pooja|diwali|holi|eid){END}",
    r"(?:मैच|फ़?िल्म|पार्टी|जन्मदिन|शादी|छुट्टी|बारिश|मम्मी|पापा)(?![\w\u0900-\u0963])",
)
"""What else happens on a day; a session is none of it."""
_ASKS_ALL = sought(
    rf"{START}(?:kisi?\s+ne|kis\s*ne|kisne|anyone|anybody|who(?:['’]s)?|kaun|koi){END}|किसी\s+ने|किसने|कौन",
)
"""A question to whoever is there."""

_CHANGES = sought(
    rf"{START}(?:rakh(?:o|na|te|enge|\s?do|\s?lo)|kar(?:o|na|te\s+hain|enge|\s?do|\s?lo)|kardo|shift|move|make\s+it|instead|better|push"
    rf"|reschedule|postpone|prepone|do\s+it|keep\s+it){END}",
    r"रख(?:ो|ना|\s?दो|\s?लो)|कर(?:ो|\s?दो|\s?लो)|शिफ्ट",
)
"""Why it changes may stand beside the change."""


def is_remark(text: str) -> bool:
    """Whether a text with a time in it speaks of something else."""
    said = composed(text)
    if _CHANGES.search(said):
        return False
    return any(one.search(said) is not None for one in (_DID, _ABOUT, _ASKS_ALL))
