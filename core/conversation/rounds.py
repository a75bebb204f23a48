"""Another round for what is shown: "make it a callback", "it's a look test, not an audition", "ise callback
karo"."""

from __future__ import annotations

from core.understanding.shapes import composed, shapes

_ANY = (
    r"(?:auditions?|call\s?-?backs?|recalls?|look\s?-?tests?|chemistry(?:\s+(?:reads?|tests?))?|ऑडिशन"
    r"|कॉल\s?बैक|लुक\s?टेस्ट)"
)
_ROUND = f"(?P<round>{_ANY})"
_A = r"(?:an?\s+|the\s+)?"
_FORMS = shapes(
    rf"(?:make|change|call|turn|switch)\s+(?:it|this|that|them)\s+(?:to\s+|into\s+)?{_A}{_ROUND}(?:\s+(?:instead|not\s+{_A}{_ANY}))?",
    rf"(?:(?:it['’]?s|its|this\s+is|it\s+is|these\s+are)\s+)?{_A}{_ROUND}[\s,]+not\s+{_A}{_ANY}",
    rf"(?:this\s+is|it['’]?s|it\s+is)\s+(?:actually\s+)?{_A}{_ROUND}",
    rf"(?:it['’]?s\s+|this\s+is\s+)?not\s+{_A}{_ANY}[\s,]+(?:but\s+|it['’]?s\s+)?{_A}{_ROUND}",
    rf"{_ANY}\s+(?:nahi+n?|nhi|नहीं)(?:\s+hai)?[\s,]+{_ROUND}(?:\s+(?:hai|karo|kar\s*do|rakho|है|करो|रखो))?",
    rf"(?:ye|yeh|isko|ise|यह|ये|इसे|इसको)\s+{_ROUND}\s+(?:hai|karo|kar\s*do|bana\s*do|banao|rakho|है|करो|कर\s*दो|बनाओ)",
    before=r"\W*(?:(?:no|nahi+n?|ok(?:ay)?|sorry|actually|arre?|wait|and|aur|please|pls)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|na|yaar))*[\s.!।]*",
)


def another_round(said: str) -> str:
    """The word for it; empty for anything else."""
    found = _FORMS.of(composed(said))
    return "" if found is None else found["round"]
