"""``export the Meera list to excel``, ``list excel me bhejo``: a list is wanted as a file. There are none;
what there is instead is named, and one tap away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.projects.references import find_role, only_role, which_role
from core.casting.talent.names import alike
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


class Wanted(Arguments):
    """``role``: whose list; empty for the one talked about."""

    role: str = ""


async def list_as_file(ctx: ToolContext, args: Wanted) -> Result:
    """A page for whoever has its link, or the list here in the chat."""
    role = await find_role(ctx, args.role or None) or await only_role(ctx)
    if role is None:
        return await which_role(ctx, "list_as_file", {}, "role")
    chosen = f"role:{role.id}"
    options = (
        Option(ctx.words("client-links-make"), "make_client_link", {"role": chosen}),
        Option(ctx.words("client-links-show-list"), "show_list", {"list": role.name}, single_use=False),
    )
    text = ctx.words("client-links-no-file", role=role.name)
    return Result(Draft(text, options=options), focus={"role_id": role.id, "project_id": role.project_id})


_KIND = (
    r"(?:excel|xlsx?|csv|spread\s?-?sheets?|google\s+sheets?|pdf|word\s+file|sheet|file|एक्सेल|पीडीएफ"
    r"|शीट|फ़ाइल|फाइल)"
    r"(?:\s+(?:file|sheet|format|form|फ़ाइल|शीट))?"
)
_LIST = r"(?:short\s*-?\s*list|list|talent\s+list|names|लिस्ट|शॉर्टलिस्ट|सूची)"
_WHOSE = (
    r"(?:(?:the|our|my|this|that|whole|full|poori|puri|iss?|ye|yeh|इस|पूरी)\s+)*"
    r"(?:(?P<of>[^\W\d_][^,?!:;]{0,40}?)(?:['’]s|\s+(?:ki|ka|ke|की|का|के))?\s+)??"
)
_GET = r"(?:export|download|extract|save)"
_SEND = r"(?:send|give|share|get|make|mail|need|want|convert|put)(?:\s+(?:me|us))?"
_DO = (
    r"(?:bhej\w*(?:\s+(?:do|dena))?|do|de\s*do|dena|chahiye|nikal\w*(?:\s+do)?|bana\w*(?:\s+do)?"
    r"|mil\s+sakt[ai]\s+hai|export\s*(?:karo|kar\s*do)|download\s*(?:karo|kar\s*do|karna\s+hai)"
    r"|karo|kar\s*do|भेज\S*(?:\s+दो)?|दो|दे\s+दो|चाहिए|बना\S*(?:\s+दो)?|निकाल\S*(?:\s+दो)?)"
)
_IN = r"(?:in|as|to|into|on)\s+(?:an?\s+|the\s+)?"
_MEIN = r"(?:mein|me|mai|ki|ke|format\s+me|में|की)"
_FORMS = shapes(
    rf"{_GET}\s+{_WHOSE}{_LIST}(?:\s+(?:of|for)\s+(?P<whose>[^\W\d_][^,?!:;]{{0,40}}?))?(?:\s+{_IN}{_KIND})?",
    rf"{_SEND}\s+{_WHOSE}{_LIST}(?:\s+(?:of|for)\s+(?P<whose>[^\W\d_][^,?!:;]{{0,40}}?))?\s+{_IN}{_KIND}",
    rf"{_SEND}\s+(?:an?\s+|the\s+)?{_KIND}\s+(?:of|for|with)\s+{_WHOSE}{_LIST}(?:\s+(?:of"
    rf"|for)\s+(?P<whose>[^\W\d_][^,?!:;]{{0,40}}?))?",
    rf"{_GET}\s+(?P<whose>[^\W\d_][^,?!:;]{{0,40}}?)\s+{_IN}{_KIND}",
    rf"{_WHOSE}{_LIST}\s+(?:ko\s+|को\s+)?{_KIND}\s+{_MEIN}\s+{_DO}",
    rf"{_WHOSE}{_LIST}\s+(?:ka|ki|ko|का|की|को)\s+(?:ek\s+|एक\s+)?{_KIND}(?:\s+{_MEIN})?\s+{_DO}",
    rf"{_KIND}\s+{_MEIN}\s+{_WHOSE}{_LIST}\s+{_DO}",
    rf"{_WHOSE}{_LIST}\s+(?:export|download)(?:\s+(?:karo|kar\s*do|kardo|karna\s+hai|कर\s*दो|करो))?",
    rf"{_WHOSE}{_LIST}\s+(?:एक्सपोर्ट|डाउनलोड)(?:\s+(?:करो|कर\s*दो|करना\s+है))?",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|can\s+(?:you|i|we)|could\s+you|i\s+(?:want|need)\s+to|mujhe|मुझे|aur|and)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|file|now))?[\s.?!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """A list, or what belongs to a role or a project, as a file; one's own data is another thing."""
    for found in _FORMS.all_of(composed(text)):
        said = found.groupdict()
        name = (said.get("whose") or said.get("of") or "").strip()
        roles = whose_name(name, context.known_roles) if name else ()
        if roles:
            return {"role": roles[0]}
        ours = not name or any(alike(name, one) for one in context.known_projects)
        if ours or name.casefold() in ("it", "this", "that", "all", "everyone"):
            return {"role": ""}
    return None
