"""Words on how a tape shall be, and their correction before it is asked for: "scene 4 nahi scene 7, aur
landscape me"."""

from __future__ import annotations

from core.understanding.shapes import Sought, composed

SLOT = "how_amend"
"""The slot of a question that shows such words."""
HOW = Sought(
    r"(?<!\w)(?:scene|sc|landscape|portrait|horizontal|vertical|upright|khada|seedha|aada|make-?\s?up|wear\w*|dress\w*|outfit|saree|kurta"
    r"|jeans|hair|glasses|jewel\w*|kapd[ea]|pehen\w*|monologue|lines|dialogues?|slate|intro\w*|profiles?|accent|frame|framing|close-?\s?up"
    r"|mid-?\s?shot|full\s+length|full\s+body|background|wall|light\w*|sound|reader|takes?|one\s+take|emotion\w*|english|hindi|punjabi"
    r"|सीन|लैंडस्केप|मेकअप|कपड़े|संवाद)(?!\w)"
)
"""What says how a tape shall be."""
_CUT = Sought(r"\s*[,;]\s*(?:(?:and|aur|और)\s+)?|\s+(?:and|aur|plus|और)\s+")
_LEAD = Sought(
    r"\W*(?:(?:no+\s+wait|wait|sorry|oops|arre?|actually|ok(?:ay)?|haan|also|and|aur|plus|make\s+it|use|और|अरे)[\s,:]+)*"
)
_END = Sought(r"(?:\s+(?:please|pls|karo|kar\s*do|rakho|bolo|instead|bhi|भी))+$")
_RATHER = (
    Sought(r"(?P<old>.{2,40}?)\s+(?:nahi+n?|nhi|नहीं|ki\s+jagah|की\s+जगह)[\s,]+(?P<new>.{2,40})"),
    Sought(r"(?P<new>.{2,40}?)[\s,]+(?:not|instead\s+of|rather\s+than)\s+(?P<old>.{2,40})"),
)
_KINDS = (
    Sought(r"(?<!\w)(?:scene|sc|सीन)\.?\s*\d+\w?(?!\w)"),
    Sought(r"(?<!\w)(?:landscape|portrait|horizontal|vertical|upright)(?!\w)"),
)
"""Of these there is one: another takes its place."""
MOST = 120


def amended(how: str, said: str) -> str | None:
    """The words after a correction; None for a text that is not wholly one."""
    text = composed(said).strip(" .!।")
    if len(text) > MOST or text.endswith("?"):
        return None
    parts = [one for one in _CUT.split(text) if one.strip()]
    for part in parts:
        after = _once(how, _END.sub("", _LEAD.sub("", part, count=1)).strip())
        if after is None:
            return None
        how = after
    return how if parts else None


def _once(how: str, said: str) -> str | None:
    for form in _RATHER:
        found = form.fullmatch(said)
        if found is not None and found["old"].casefold() in how.casefold():
            at = how.casefold().index(found["old"].casefold())
            return how[:at] + found["new"] + how[at + len(found["old"]) :]
    if not HOW.search(said):
        return None
    for kind in _KINDS:
        new, old = kind.findall(said), kind.findall(how)
        if len(new) == len(old) == 1 and len(said.split()) <= 3:
            return kind.sub(new[0], how)
    return f"{how}, {said}" if how else said
