"""Where somebody has learned to act: theatre, television, film, streaming, advertising, a school."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_KINDS = {
    "theatre": r"theat(?:re|er)s?|thiy?eter|thiyetar|stage|rang\s?manch|natak|थि[एय]ेटर|थिएटर|थियेटर|रंगमंच|नाटक",
    "tv": r"tv|t\.v\.|television|serials?|टीवी|टी\.?\s?वी|टेलीविज़न|सीरियल",
    "film": r"films?|cinema|movies?|फ़िल्मों|फ़िल्म|सिनेमा",
    "ott": r"ott|web\s?-?series|ओटीटी|वेब\s?सीरीज़?",
    "ad": r"ads?|ad\s?films?|advertising|commercials?|विज्ञापन",
    "nsd": r"nsd|national\s+school\s+of\s+drama|एनएसडी",
    "ftii": r"ftii|एफटीआईआई",
}
_AFTER = (
    r"(?:[\s-]+(?:ke|ka|ki|se|mein|me|में|के|की|से))?[\s-]+(?:backgrounds?|experience\w*|trained|training|people|ppl|actors?"
    r"|actress\w*|artists?|performers?|faces?|folks?|talents?|ones|log|logo?n|wal[aei]|waal[aei]|kalakaa?r\w*|credits?"
    r"|kiy[ae]|kar\s+chuk\w*|aaye|aye|aay[ai]|graduates?|alumni|pass\s?outs?|types?"
    r"|बैकग्राउंड|पृष्ठभूमि|अनुभव\w*|कलाकार\w*|लोग\w*|वाल[ेीा]|किय[ाे]|आए)"
)
_BEFORE = (
    r"(?:from|in|of|with|done|did|doing|comes?|coming|worked\s+in|trained\s+(?:in|at|by))\s+(?:some\s+|a\s+|the\s+|lots?\s+of"
    r"\s+|enough\s+)?"
)


def _shape(said: str) -> re.Pattern[str]:
    plain = unicodedata.normalize("NFC", said)
    after = unicodedata.normalize("NFC", _AFTER)
    # A vowel sign is no letter to the expressions, so that \\b would cut a Hindi word.
    edge = r"(?<![^\W_])(?<![\u0900-\u0963])"
    end = r"(?![^\W_])(?![\u0900-\u0963])"
    return re.compile(
        rf"{edge}(?:{plain}){end}(?:{after}){end}|{edge}{_BEFORE}(?:{plain}){end}", re.IGNORECASE
    )


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compiled when the first text comes: a server that waits does not carry them."""
    return tuple((kind, _shape(said)) for kind, said in _KINDS.items())


def backgrounds(text: str) -> tuple[str, ...]:
    """The kinds of work that a text says people come from, as credits name them: ``theatre wale``,
    ``people who have done OTT``. A bare "the film" is what is being cast."""
    plain = unicodedata.normalize("NFC", text)
    return tuple(kind for kind, shape in _shapes() if shape.search(plain))
