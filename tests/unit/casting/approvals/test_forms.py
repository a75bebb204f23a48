"""What a tap on a card asks for, as a form, and when it asks for nothing."""

from __future__ import annotations

from typing import Any

import pytest

from core.casting.approvals.decisions import Decide
from core.casting.approvals.forms import comment_form, reason_form
from core.casting.approvals.notes import Comment
from core.conversation.desk import Desk
from core.conversation.drafts import FormDraft
from core.conversation.tools import ToolContext
from core.texts import LANGUAGES, Words
from tests.fakes import ACCOUNTS
from tests.unit.casting.approvals.office import CHANNEL, Office


async def made(office: Office, make: Any, args: Any, language: str = "en") -> FormDraft | None:
    stage = office.stage
    async with stage.database.transaction() as tx:
        desk = Desk(tx, org_id=stage.org, now=stage.clock(), tokens=stage.tokens, accounts=ACCOUNTS)
        words = Words(language, office.rohan.timezone)
        context = ToolContext(
            tx, stage.org, office.rohan, CHANNEL, stage.clock(), words, {}, desk, group=True
        )
        draft: FormDraft | None = await make(context, args)
        return draft


@pytest.fixture
async def shared(office: Office) -> Office:
    await office.cast(1)
    await office.stage.run("share_list", office.priya, list="Meera")
    return office


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_pass_asks_for_a_reason_that_may_stay_empty(shared: Office, language: str) -> None:
    draft = await made(shared, reason_form, Decide(reviews=(1,), decision="pass"), language)
    assert draft is not None
    [reason] = draft.fields
    assert (reason.name, reason.optional) == ("reason", True)
    assert "Amrita K." in draft.title
    assert (draft.ask.kind, draft.ask.slot, draft.ask.tool) == ("text", "reason", "decide_review")
    done = await shared.stage.run(
        draft.option.tool, shared.rohan, CHANNEL, **{**draft.option.arguments, "reason": "too tall"}
    )
    assert done.draft is None, "the card shows it"
    assert done.data["decided"] == [{"name": "Amrita Kaur", "decision": "pass"}]


async def test_the_typed_answer_and_the_form_run_the_same_tool(shared: Office) -> None:
    draft = await made(shared, reason_form, Decide(reviews=(1,), decision="pass"))
    assert draft is not None
    typed, filled = dict(draft.ask.arguments), dict(draft.option.arguments)
    assert filled.pop("tapped")
    typed.pop("tapped")
    assert typed == filled


@pytest.mark.parametrize(
    "args",
    [
        Decide(reviews=(1,), decision="approve"),
        Decide(reviews=(1,), decision="pass", asked=True),
        Decide(reviews=(1,), decision="pass", reason="too tall"),
        Decide(reviews=(1,), decision="pass", version=3),
        Decide(reviews=(1,), change=True),
        Decide(reviews=(1,), decision="veto"),
    ],
)
async def test_what_needs_no_reason_opens_no_form(shared: Office, args: Decide) -> None:
    assert await made(shared, reason_form, args) is None


async def test_a_veto_whose_consequences_were_seen_asks_for_the_reason(shared: Office) -> None:
    draft = await made(shared, reason_form, Decide(reviews=(1,), decision="veto", sure=True))
    assert draft is not None
    assert draft.option.label == "Veto"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_remark_has_a_box_and_its_readers(shared: Office, language: str) -> None:
    draft = await made(shared, comment_form, Comment(review=1), language)
    assert draft is not None
    box, readers = draft.fields
    assert (box.name, box.optional, readers.initial) == ("text", False, "production")
    assert [value for value, _ in readers.options] == ["production", "casting", "me"]
    assert len({label for _, label in readers.options}) == 3


@pytest.mark.parametrize(("visibility", "told"), [("production", 1), ("casting", 1), ("me", 0)])
async def test_only_the_chosen_readers_hear_of_a_remark(shared: Office, visibility: str, told: int) -> None:
    before = len(await shared.told(shared.arun))
    kept = await shared.stage.run(
        "comment_review", shared.rohan, review=1, text="love her voice", visibility=visibility
    )
    assert len(await shared.told(shared.arun)) == before + told
    assert kept.private is (visibility != "production")
