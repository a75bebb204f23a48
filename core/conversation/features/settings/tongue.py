"""``meri language english kar do``, ``change my language to Hindi``: the language that the desk writes in.
What somebody speaks is a matter of their profile, and said otherwise."""

from __future__ import annotations

from core.understanding.shapes import composed, shapes

_NAMED = {
    "en": r"(?:english|angre[zj]i|inglish|अंग्रेज़ी|अंग्रेजी|इंग्लिश)",
    "hi-Latn": r"(?:hinglish|roman\s+hindi|हिंग्लिश)",
    "hi": r"(?:hindi|हिंदी|हिन्दी)",
}
_ONE = "|".join(f"(?P<{key.replace('-', '_')}>{said})" for key, said in _NAMED.items())
_LANGUAGE = r"(?:chat\s+|reply\s+|message\s+)?(?:language|lang|bha+sha|भाषा|लैंग्वेज)"
_DO = (
    r"(?:kar\s*(?:do|dena|dijiye|ein)|karo|kardo|karna|rakh\w*|set\s+kar\w*|badal\w*"
    r"|कर\s*(?:दो|दीजिए)|करो|रख\S*|बदल\S*)"
)
_FORMS = shapes(
    rf"(?:change|set|switch|make|put|turn)\s+(?:my|the|our)?\s*{_LANGUAGE}\s+(?:to|in|into|as)?\s*(?:{_ONE})",
    rf"(?:meri|mera|mere\s+liye|apni|मेरी|मेरे\s+लिए)?\s*{_LANGUAGE}\s+(?:ko\s+)?(?:{_ONE})\s+(?:me\s+|mein\s+|में\s+)?{_DO}",
    rf"(?:{_ONE})\s+(?:ko\s+)?(?:meri\s+)?{_LANGUAGE}\s+{_DO}",
    before=r"\W*(?:(?:please|pls|plz|can\s+you|could\s+you|hi|hello|zara|कृपया)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|plz|na|ji|yaar|thanks|जी))*[\s.!।]*",
)
FORMS = (_FORMS,)


def named(text: str) -> str:
    """The language asked for, as settings have it; empty where none is."""
    found = _FORMS.of(composed(text))
    if found is None:
        return ""
    return next(key for key in _NAMED if found.groupdict().get(key.replace("-", "_")))
