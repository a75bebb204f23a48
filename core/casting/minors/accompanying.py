"""``Tara ke saath uske papa aayenge``, ``papa ka number bhi rakh lo``: who is with a child, or whom else
to call. It is for the team; nobody becomes a guardian by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.minors.detecting import Number, guardian_number, tell_casting
from core.casting.talent import queries as talents
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Nothing, ToolContext
from core.store import handovers
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

WORDS_CHARS = 300
_WHO = (
    r"(?:papa|pappa|dad|daddy|father|pitaji|pita|mummy|mum|mom|mother|maa|mata|husband|wife|pati|patni|nani|nana|dadi|dada|chacha|chachi"
    r"|mama|mami|mausi|maasi|bua|bhai|bhaiya|didi|behen|bahan|brother|sister|uncle|aunt|aunty|grand(?:mother|father|ma|pa)|driver|maid|nanny|tutor"
    r"|relative|cousin|manager|पापा|पिता|पिताजी|मम्मी|माँ|मां|माता|पति|पत्नी|नानी|नाना|दादी|दादा|चाचा|चाची|मामा|मामी|मौसी|बुआ|भाई|बहन|दीदी)"
)
_COMES = (
    r"(?:aa+(?:ye?ng[ei]|yeg[ai]|\s+rah[aei]|\s+jaye?ng[ei]|t[ei])|la+(?:ye?ng[ei]|yeg[ai]|\s+rah[aei]|\s+denge)|le\s+(?:kar\s+|ke\s+)?(?:aa+(?:ye?ng[ei]|yeg[ai]|\s+rah[aei])|jaye?ng[ei])"
    r"|chhod(?:ne|\s+ke|\s+denge)?|rahe?ng[ei]|rukenge|honge|hong[ei]|jaye?ng[ei]|pahuncha\w*|आएंगे|आएँगे|आएगी|आएगा|आ\s+रह[ाेी]|लाएंगे|लाएँगे|लेकर\s+आ\S*|रहेंगे|होंगे)"
)
_BRINGS = (
    r"(?:(?:will|would|is\s+going\s+to|shall|can)\s+(?:be\s+)?(?:bring(?:ing)?|come|coming|accompany(?:ing)?|drop(?:ping)?|be\s+there|be\s+with|stay|take)"
    r"|is\s+(?:bringing|coming|accompanying|dropping|with)|brings?|accompanies|comes)"
)
_FORMS = shapes(
    rf"[^?]{{0,60}}(?<!\w){_WHO}(?!\w)[^?]{{0,50}}?\s{_COMES}(?!\w)[^?]{{0,80}}",
    rf"[^?]{{0,60}}(?<!\w){_WHO}(?!\w)[^?]{{0,30}}?\s{_BRINGS}(?!\w)[^?]{{0,80}}",
    rf"[^?]{{0,40}}(?<!\w){_WHO}(?:['’]s)?\s+(?:ka\s+|ke\s+|का\s+)?(?:bhi\s+|भी\s+)?(?:phone\s+|mobile\s+|contact\s+|whatsapp\s+)*(?:number|no\.?|नंबर)(?!\w)[^?]{{0,60}}",
    r"[^?]{0,40}(?:second|another|alternate|alternative|other|backup|emergency|ek\s+aur|dusra|doosra|दूसरा|एक\s+और)\s+(?:phone\s+|contact\s+|mobile\s+|emergency\s+)*(?:number|no\.?|contact|नंबर)"
    r"(?!\w)[^?]{0,60}",
    rf"[^?]{{0,30}}(?:save|keep|note|add|take|rakh|likh|note\s+kar)\w*\s+[^?]{{0,20}}{_WHO}(?:['’]s|\s+ka)?\s+(?:bhi\s+)?(?:phone\s+)?number[^?]{{0,50}}",
    before=r"\W*",
    after=r"\W*",
)
_ELSE = Sought(
    r"\b(?:nahi+n?|nhi|not|can['’]?t|cannot|won['’]?t|late|cancel|delete|remove|hata\w*|consent|permission"
    r"|offer|galat|wrong|stop)\b|नहीं|मत",
)
"""A no, a delay or a wish to be rid of something is another matter."""
_YES = Sought(r"\W*(?:haan?|han|yes|ok(?:ay)?|ji|confirm\w*|done|हाँ|जी)(?!\w)")
_ASKED = ("invitation", "reminder", "confirmation", "choice")
"""Under these a yes answers, whoever comes along."""


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of a guardian; none that takes something back, and no question."""
    if context.writer != "guardian":
        return None
    said = composed(text)
    answers = context.pending in _ASKED and _YES.match(said) is not None
    return {} if _FORMS.of(said) and not _ELSE.search(said) and not answers else None


async def told_of_company(ctx: ToolContext, _args: Nothing) -> Result:
    """The team reads the words with a way to answer; the guardian on file stays who they are."""
    said = " ".join(ctx.said.split())[:WORDS_CHARS]
    cared = await talents.in_care_of(ctx.tx, ctx.person.id)
    children = [one.name for one in cared if one.guardian_id == ctx.person.id and one.is_minor]
    by = ctx.person.name
    await handovers.ask(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)

    def make(words: Words) -> Draft:
        names = words.names(children) if children else "-"
        text = words("minors-with-child-told", by=by, names=names, said=said)
        take = Option(words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, single_use=False)
        return Draft(text, options=(take,))

    await tell_casting(ctx, make, key=f"company/{ctx.person.id}/{ctx.inbound_id}")
    names = ctx.words.names(children) if children else "-"
    return Result(Draft(ctx.words("minors-with-child", names=names)), private=True)


async def number_given(ctx: ToolContext, args: Number) -> Result:
    """Of a child who has none it may be the guardian's; a guardian who is one gives somebody else's."""
    if ctx.person.role == "guardian":
        cared = await talents.in_care_of(ctx.tx, ctx.person.id)
        if any(one.guardian_id == ctx.person.id for one in cared):
            return await told_of_company(ctx, Nothing())
    return await guardian_number(ctx, args)
