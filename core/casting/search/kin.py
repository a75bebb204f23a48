"""``Someone to play Amrita's mother``, ``Amrita ki behen ke liye koi``: who could be family of somebody, by
likeness, with the years between them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.lists.one_asked import WHO, who_of
from core.casting.projects.references import find_role
from core.casting.search.arguments import Search
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

OLDEST = 90
_GENERATION = 24
"""Years between parents and children, as a screen family has them."""
_KIN: tuple[tuple[frozenset[str], str, int], ...] = (
    (listed("mother mom mum maa ma mummy mammi amma माँ मां मम्मी"), "female", _GENERATION),
    (listed("father dad papa baap pita pitaji pappa पापा पिता बाप"), "male", _GENERATION),
    (listed("sister behen behan bahen bahan sis बहन"), "female", 0),
    (listed("brother bhai bhaiya bro भाई"), "male", 0),
    (listed("daughter beti बेटी"), "female", -_GENERATION),
    (listed("son beta बेटा"), "male", -_GENERATION),
    (listed("aunt aunty bua mausi chachi maasi बुआ मौसी चाची"), "female", _GENERATION),
    (listed("uncle chacha mama mausa चाचा मामा"), "male", _GENERATION),
    (listed("grandmother grandma dadi दादी"), "female", 2 * _GENERATION),
    (listed("grandfather grandpa dada दादा"), "male", 2 * _GENERATION),
)
_WORDS = sorted({word for known, _, _ in _KIN for word in known}, key=lambda one: (-len(one), one))
_REL = f"(?P<rel>{'|'.join(_WORDS)})"
_AGE = (
    r"(?:(?P<older>older|elder|badi|bada|बड़[ीा])\s+"
    r"|(?P<younger>younger|little|choti|chhoti|chota|chhota|छोट[ीा])\s+)?"
)
_SOME = (
    r"(?:(?:any|some)(?:one|body)|an?\s+(?:girl|boy|actor|actress|man|woman|lady)"
    r"|girls?|boys?|actors?|people)"
)
_ASK = r"(?:(?:show|find|get|suggest|give|need|want)\s+(?:me\s+|us\s+)?)"
_KOI = (
    r"(?:\s+(?:koi|kisi|dikhao|dikha\s*do|chahiye|batao|dhoondo|ko|banne|ban\s+sake|lage|lagne|wal[aie]"
    r"|ladki|ladka|aurat|aadmi|actor|actress|कोई|दिखाओ|चाहिए|बताओ))*"
)
_FORMS = shapes(
    rf"{_ASK}?(?:{_SOME}\s+)?(?:to\s+play|who\s+(?:can|could)\s+(?:play|be|pass\s+(?:as|for))|for|as|who\s+looks?\s+like|like)\s+{WHO}(?:['’]s|s['’]?)\s+{_AGE}{_REL}",
    rf"{_ASK}?(?:{_SOME}\s+)?(?:to\s+play|who\s+(?:can|could)\s+(?:play|be)|for|as)\s+(?:the\s+|an?\s+)?{_AGE}{_REL}\s+(?:of|to|for)\s+{WHO}",
    rf"(?:koi\s+|कोई\s+)?{WHO}\s+(?:ki|ka|ke|की|का|के)\s+{_AGE}{_REL}\s+(?:(?:ke|के)\s+(?:liye|role|रोल|लिए)|(?:ka|का)\s+role|jais[aie]|banne|lage|lagne|wal[aie]|जैस[ीा])(?:\s+(?:ke\s+liye|के\s+लिए))?{_KOI}",
    rf"{_ASK}(?:an?\s+|the\s+|{_SOME}\s+as\s+)?{_AGE}{_REL}\s+(?:for|of|to)\s+{WHO}",
    rf"(?:an?\s+|the\s+)?(?:(?P<older>older|elder)\s+|(?P<younger>younger|little)\s+){_REL}\s+(?:for|of|to)\s+{WHO}",
    rf"(?:koi\s+|कोई\s+)?{WHO}\s+(?:ki|ka|ke|की|का|के)\s+{_AGE}{_REL}\s+(?:chah?iye|dhoo?ndh?o|dikhao|dikha\s*do|batao|kaun\s+(?:ban\w*|kareg\w*|ho\s+sakt\w*|lageg\w*|play\s+\w+)(?:\s+\w+)?(?:\s+hai)?"
    r"|चाहिए|ढूँढो|दिखाओ|कौन\s+बने\S*)",
    rf"(?:who\s+(?:can|could|will)\s+(?:be|play)\s+)?{WHO}(?:['’]s)\s+{_AGE}{_REL}\s+(?:chah?iye|needed|wanted|required|dhoo?ndh?o|dikhao)",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|aur|mujhe|hume|मुझे|हमें)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|role))*[\s.?!।]*",
)


@beside(_FORMS)
def kin(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of somebody who is shown, spoken of or on a list, or of a role."""
    if context.writer and context.writer not in STAFF:
        return None
    for found in _FORMS.all_of(composed(text)):
        who, said = who_of(found["who"], context), found["rel"].casefold()
        _, gender, years = next(one for one in _KIN if said in one[0])
        roles = whose_name(found["who"].strip(), context.known_roles)
        if not who and len(roles) != 1:
            continue
        years += 5 * ((found["older"] is not None) - (found["younger"] is not None))
        whose = {"similar_to": who} if who else {"kin_of": roles[0]}
        return {**whose, "gender": (gender,), "older_by": years}
    return None


async def of_a_role(ctx: ToolContext, args: Search) -> Search:
    """Who could be family of a role: by the years between them, and its languages. Raises Rejected for a
    role whose age nobody has said."""
    role = await find_role(ctx, args.kin_of)
    if role is None or (role.age_min is None and role.age_max is None):
        raise Rejected("talent-kin-age", name=args.kin_of)
    low, high = (
        None if age is None else min(max(0, age + args.older_by), OLDEST)
        for age in (role.age_min, role.age_max)
    )
    ages = {"age_min": low, "age_max": high, "older_by": 0}
    return args.model_copy(update={**ages, "languages": args.languages or role.languages})
