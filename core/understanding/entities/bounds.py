"""How people say "at least" and "at most" beside a number, in the spellings that fingers make of them.

Parts of regular expressions, for ages, heights and whatever else has a measure.
"""

from __future__ import annotations

_SE, _KE = r"(?:se|say|sey|से)", r"(?:k|ke|kay|के)"
_UP = r"(?:[uo]{1,2}p{1,2}[ae]r|up+r|ऊपर|उपर)"
_MORE = (
    r"(?:[uo]{1,2}p{1,2}[ae]r|up+r|z(?:i?y)?aa?da+|jy?aa?da+|adhik|lamb[iae]+|lumb[iae]+|bad[iae]+"
    r"|[uo]{1,2}nch[iae]+|taller|older|more|above|over|greater|plus"
    r"|ऊपर|उपर|ज़्यादा|ज्यादा|ज्‍यादा|अधिक|लंब[ीाे]|लम्ब[ीाे]|बड़[ीाे]|बड़[ीाे])"
)
_FEWER = (
    r"(?:kam|kum|n(?:ee?|i)ch[aei]+|chh?ot[iae]+|andar|shorter|younger|less|below|under"
    r"|कम|नीचे|छोट[ीाे]|अंदर)"
)
MORE_THAN_IT = rf"(?:{_SE}\s*{_MORE}|{_KE}\s*{_UP})(?!\w)"
LESS_THAN_IT = rf"(?:{_SE}\s*{_FEWER}|{_KE}\s*(?:n(?:ee?|i)ch[aei]+|andar|नीचे|अंदर))(?!\w)"
_AND = r"(?:and|or|n|&|aur|or|ya|और|या)"
_IT = r"(?:us\s*se|uss?e|is\s*se|iss?e|उससे|इससे)"

OF_WHAT = r"(?:\s+(?:height|hight|ht|kad|qad|lambai|age|umar|umr))?(?:\s+(?:of|is|should\s+be|hai|ho))?"
"""``minimum height 5'4``, ``max age 30``: between the word and the measure."""
NOT_SO = r"^\s*(?:wal[aei]\s+)?(?:nahi+n?|nhi|na\s+ho|mat|नहीं|ना\s+हो)(?![\w\u0900-\u0963])"
"""``30 se zyada nahi``: the bound that was said is denied."""
AT_LEAST_AFTER = (
    rf"(?:inch(?:es)?\s+)?(?:\+|kam se kam|{_AND}\s+(?:{_IT}\s+)?(?:up|onwards|{_MORE})|{MORE_THAN_IT}|{_UP}"
    r"|plus|minimum|min\b|above|onwards?|at ?least|and taller|ऊपर|उपर)"
)
"""``+``, ``se uper``, ``ya usse lambi``, ``and above``: follows a measure."""
AT_MOST_AFTER = (
    rf"(?:inch(?:es)?\s+)?(?:{_AND}\s+(?:{_IT}\s+)?(?:down|{_FEWER})|{LESS_THAN_IT}"
    r"|max(?:imum)?\b|tak\b|tk\b|at ?most|तक)"
)
"""``tak``, ``se kam``, ``or under``: follows a measure."""
AT_LEAST_BEFORE = (
    r"(?:ka?m[\s-]*(?:se|say)[\s-]*ka?m|कम से कम|above|over|at ?least|min(?:imum)?|taller than|older than"
    r"|more than|greater than|from|>=?|not (?:below|under|less than|shorter than|younger than))"
)
AT_MOST_BEFORE = (
    r"(?:(?:z(?:i?y)?aa?da+|jy?aa?da+)[\s-]*(?:se|say)[\s-]*(?:z(?:i?y)?aa?da+|jy?aa?da+)"
    r"|(?:ज़्यादा|ज्यादा) से (?:ज़्यादा|ज्यादा)"
    r"|under|below|less than|max(?:imum)?|shorter than|younger than|upto|up to|at ?most|<=?"
    r"|not (?:above|over|taller than|more than|older than))"
)
