"""Who is nervous hears a kind word, and is asked nothing that they did not say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions import parties
from core.casting.auditions.answers import matter
from core.casting.auditions.letters import choices
from core.casting.auditions.scene import when, where
from core.casting.auditions.wording import doubts, noes
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Nothing, ToolContext
from core.people import OUTSIDE
from core.understanding import questions
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_FELT = (
    r"(?:nervous|anxious|scared|tensed?|stressed|worried|afraid|excited|butterflies|jittery|panick\w*|freaking\s+out"
    r"|ghabra\w*|dar\s+(?:lag|rah)\w*|dar\s+lag\s+rah[aei]|tension\s+(?:ho|me|mein|hai|aa)\w*|घबरा\S*|डर\s+लग\S*|नर्वस|टेंशन)"
)
_FORMS = shapes(rf".{{0,60}}(?<!\w){_FELT}.{{0,80}}")
MOST = 120


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "i am so nervous yaar"; nothing that asks or answers besides."""
    said = composed(text)
    if context.writer not in OUTSIDE or len(said) > MOST or _FORMS.of(said) is None:
        return None
    if questions.asks(said) or noes.plain_no(said) or noes.undecided(said):
        return None
    return None if any(doubts.says_they_come(one) for one in noes.parts(said)) else {}


async def encourage(ctx: ToolContext, _args: Nothing) -> Result:
    """With where and when, so that one thing less is to be thought of."""
    held = await parties.meant(ctx, (), None, only=lambda slot: slot.held)
    words = ctx.words
    if not held:
        return Result(Draft(words("enquiries-kind")))
    found = await matter(ctx, *held[0])
    facts = {"when": when(words, found.slot.starts_at), "place": where(words, found.scene, found.slot)}
    options = () if found.slot.answered else choices(words, found.slot, ctx.now)
    return Result(
        Draft(f"{words('enquiries-kind')} {words('enquiries-kind-when', **facts)}", options=options)
    )
