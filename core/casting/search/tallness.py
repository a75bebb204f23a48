"""``Tall``, ``lambi``, ``not too tall``: whoever is so by the height on file comes first."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.shapes import Sought

ABOVE_CM = 13
"""A tall person is a hand above the mean of India's adults (NFHS-5, 2019-21: women 152 cm, men 165 cm), a
short one no taller than the mean."""
MEANS_CM = {"female": 152, "male": 165}
EITHER_CM = 158
_TALL = Sought(r"\b(?:tall(?:er|ish)?|lamb[aie]+|uncha|unchi|oonch[aie])\b|लंब|लम्ब|ऊँच|ऊंच")
_SHORT = Sought(
    r"\b(?:short(?:er)?(?!\s*-?\s*(?:films?|hair\w*|list\w*|notice|term|videos?|reels?|kapd\w+|dress\w*"
    r"|skirts?))|naat[aie]|ch+oti\s+height|kam\s+height)\b|नाट"
)
_NOT_TALL = Sought(
    r"\bnot\s+(?:too|very|so|that)\s+(?:\w+\s+)?tall\b|\b(?:zyada|jyada|bahut)\s+lamb[aie]\s+(?:na|nahi)\b"
    r"|(?:ज़्यादा|ज्यादा|बहुत)\s+लंब[ाीे]\s+(?:न|ना|नहीं)"
)


def preferred(wishes: Sequence[str], said: str, gender: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The preference (``height:165-``), empty for none, and the wishes without that one."""
    tall, short = _TALL.search(said), _SHORT.search(said)
    if not tall and not short:
        return "", tuple(wishes)
    left = tuple(wish for wish in wishes if not (_TALL.search(wish) or _SHORT.search(wish)))
    mean = MEANS_CM.get(gender[0], EITHER_CM) if len(gender) == 1 else EITHER_CM
    if tall and not _NOT_TALL.search(said):
        return f"height:{mean + ABOVE_CM}-", left
    return f"height:-{mean + ABOVE_CM if tall else mean}", left
