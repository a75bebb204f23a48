"""One turn: a claimed message becomes understanding, tool calls and one reply."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from core.conversation import (
    addressed,
    attached,
    codes,
    counting,
    files,
    free_text,
    handover,
    in_question,
    instead,
    keeping_in_mind,
    lapsing,
    lessons,
    next_step,
    overtaken,
    pending,
    replies,
    said,
    sequence,
    shared_phone,
    speakers,
    strangers,
    unasked,
    unread,
)
from core.conversation.budget import WITHOUT_LIMIT, Budget
from core.conversation.calls import Calls, ClaimLost
from core.conversation.desk import Desk, named_for
from core.conversation.drafts import AGAIN, UNDO, Draft, Option, Result
from core.conversation.flood import Flood, too_much
from core.conversation.forms import Forms
from core.conversation.intake import Opening
from core.conversation.model import LanguageModel, ModelReply
from core.conversation.model_turn import with_model
from core.conversation.orders import Orders
from core.conversation.situation import Situation, gather
from core.conversation.tokens import Tokens
from core.conversation.tools import Tool
from core.errors import NotUnderstood, Rejected, Unavailable
from core.ledger import Outcome
from core.messages import Inbound, Outbound
from core.people import Person
from core.ports import Clock, Embedder, FileStore, Signal
from core.store import conversations, inbox, outbox
from core.store.database import Database, Row, Tx
from core.understanding.meaning import Context, Meaning

log = logging.getLogger(__name__)

TYPING_AFTER_S = 0.25
"""Answers of the rules are quicker; a model's first sign is due within 0.7 s."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Answers openings. ``signal`` is fire-and-forget; ``model`` None: the rules answer all. ``house``:
    whose casting desk this is, as strangers are told. ``put(tx, planned)`` queues the reply, and may mark it
    as being sent in the same commit. ``readers``: what can be done with files, which ``fetch``
    brings and ``store`` takes in. ``embedder``: memory finds by meaning too."""

    database: Database
    tools: Mapping[str, Tool]
    tokens: Tokens
    accounts: Mapping[str, str]
    clock: Clock
    situations: Sequence[Situation]
    signal: Callable[[Signal], None]
    model: LanguageModel | None = None
    forms: Forms | None = None
    house: str = ""
    put: Callable[[Tx, Row], Awaitable[bool]] | None = None
    readers: Sequence[files.FileReader] = ()
    fetch: files.Fetch | None = None
    store: FileStore | None = None
    budget: Budget = WITHOUT_LIMIT
    embedder: Embedder | None = None
    flood: Flood = field(default_factory=Flood)
    orders: Orders = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "orders", Orders(self.tools))

    async def answer(self, opening: Opening) -> Outcome:
        """Run one turn to its end; what became of the message. Raises Unavailable to be tried again,
        ClaimLost to stop."""
        await self.orders.gathered()
        now, started = self.clock(), time.perf_counter()
        words = said.words_for(opening)
        calls = Calls(
            self.database,
            self.tools,
            self.tokens,
            self.accounts,
            opening,
            now,
            words,
            in_question.focus(opening),
        )
        calls.private, calls.house = opening.inbound.whispered, self.house
        calls.embedder = self.embedder
        reply: ModelReply | None = None
        failed = False
        closes: list[int] = []
        try:
            reply, failed = await self._act(opening, calls, closes, now)
        except pending.TappedTwice:
            calls.unanswered = "tapped twice"
        except Rejected as refusal:
            calls.results = [r for r in calls.results if r.draft is not None]
            calls.results.append(Result(counting.refused(refusal, calls)))
            failed = isinstance(refusal, NotUnderstood)
            # In a shared chat a refused tap concerns nobody but the one who tapped.
            calls.private |= opening.inbound.group and opening.inbound.choice is not None
        if opening.inbound.opt_out_handled:
            # The provider has told them already; a second confirmation would be one message too many.
            calls.results, calls.unanswered = [], "told by the app"
        took_ms = round((time.perf_counter() - started) * 1000)
        return await self._finish(opening, calls, reply, took_ms, failed=failed, closes=closes, now=now)

    async def _act(
        self, opening: Opening, calls: Calls, closes: list[int], now: datetime
    ) -> tuple[ModelReply | None, bool]:
        inbound = opening.inbound
        if too_much(self.flood, opening, calls):
            return None, False
        if inbound.choice is not None:
            self.signal(Signal("tapped", inbound.address, inbound))
            done = {effect["request_hash"] for effect in opening.effects.values()}
            async with self.database.read(quick=True) as tx:
                key = opening.row["conversation_key"]
                opening = await shared_phone.tapped(tx, self.tokens, opening, calls, inbound.choice, now)
                shared = bool(opening.recognised.behind)
                picked = await pending.by_token(
                    tx,
                    self.tokens,
                    inbound.choice,
                    opening.person,
                    key,
                    now,
                    done,
                    fields=inbound.fields,
                    shared=shared,
                )
            if await self._by_form(opening, calls):
                closes += [picked.question_id] if picked.question_id is not None else []
                return None, False
            return await self._picked(opening, calls, picked, closes, now)
        if inbound.reaction or (inbound.edited and opening.hearing != "wholly"):
            calls.unanswered = "reaction" if inbound.reaction else "not for the desk"
            return None, False
        if inbound.edited:
            again = Option(calls.words("do-it-now"), AGAIN, {"text": inbound.text}, hours=24)
            calls.results.append(Result(Draft(calls.words("edited-message"), options=(again,))))
            return None, False
        text = said.spoken(inbound)
        heard = await shared_phone.heard(self.database, opening, calls, text, now)
        if heard.picked is not None:
            return await self._picked(heard.opening, calls, heard.picked, closes, now)
        if heard.text is None:
            return None, False
        return await self._written(heard.opening, calls, heard.text, closes, now)

    async def _by_form(self, opening: Opening, calls: Calls) -> bool:
        """Whether a form asks what this tap would be asked, or a form was closed without an answer."""
        if opening.inbound.dismissed:
            calls.unanswered = "form closed"
            return True
        if self.forms is None or not await self.forms.shown(opening.row):
            return False
        calls.unanswered = "asked in a form"
        return True

    async def _written(
        self,
        opening: Opening,
        calls: Calls,
        text: str,
        closes: list[int],
        now: datetime,
        sure: Sequence[str] = (),
    ) -> tuple[ModelReply | None, bool]:
        person = opening.person
        async with self.database.read(quick=True) as tx:
            text = await lessons.understood(tx, person, text)
            context = await gather(
                self.situations, tx, person, calls.focus, opening.questions, now, group=opening.inbound.group
            )
        meaning = said.meaning_of(opening, text, context)
        if sure:
            meaning = replace(meaning, intents=tuple(sure), confidence=1.0, ask=None)
        if await shared_phone.another_may_answer(self.database, opening, calls, text, meaning, now):
            behind = opening.recognised.behind
            calls.results.append(Result(speakers.for_whom(behind, calls.words, text)))
            return None, False
        if await handover.passed_on(self.database, opening, calls, text, meaning, now):
            return None, False
        if person.known and not opening.inbound.group and (code := codes.code_in(opening.inbound, text)):
            await codes.use(calls, code)
            return None, False
        wanted = await attached.wanted(self, opening, text, context)
        if wanted is not None and wanted.said is not None:
            await attached.take(self, opening, calls, wanted, now)
            return None, False
        picked, ordered = None, False
        asked = person.known or opening.recognised.sharers
        if asked and opening.questions and text.strip() and not sure:
            ordered = instead.ordered(self.orders, opening, text, context, meaning, now)
            picked = None if ordered else pending.by_text(text, opening.questions, meaning, now)
        if overtaken.asked_again(opening, calls, text, picked, closes):
            return None, False
        if picked is not None:
            return await self._picked(opening, calls, picked, closes, now)
        if not ordered:
            context, meaning = lapsing.read_anew(opening, text, context, meaning)
        if not ordered and await unasked.too_late_for(opening, calls, text):
            return None, False
        if not await addressed.meant(self.database, self.orders, opening, meaning, text, context):
            unread.unheard(opening, calls, text)
            return None, False
        if not person.known:
            await strangers.answer(opening, calls, text, meaning, self.house)
            return None, False
        if await attached.handed_over(self, opening, calls, text, meaning, wanted, now):
            return None, False
        if not sure and self._for_model(text, context, meaning):
            calls.unanswered = "thanks"
            reply = await self._by_model(opening, calls, text, context, meaning)
            if reply is not None:
                return reply, False
        return None, not await self._by_rules(opening, calls, text, context, meaning)

    async def _by_rules(
        self, opening: Opening, calls: Calls, text: str, context: Context, meaning: Meaning
    ) -> bool:
        """Whether the built-in understanding knew what to do; what it says of it otherwise."""
        with self._typing(opening.inbound):
            understood = await sequence.carry_out(meaning, text, context, self.orders, calls)
        if not understood:
            calls.results.append(Result(unread.not_understood(opening, calls)))
        else:
            await lapsing.lapse(self.database, opening)
        return understood

    async def _picked(
        self, opening: Opening, calls: Calls, picked: pending.Picked, closes: list[int], now: datetime
    ) -> tuple[ModelReply | None, bool]:
        if picked.question_id is not None:
            closes.append(picked.question_id)
        if picked.tool == AGAIN:
            arguments = dict(picked.arguments)
            text = " ".join(filter(None, (arguments.get(one) for one in ("before", "text", "more"))))
            if arguments.get("instead"):
                # A correction: what was done by mistake goes before it is done anew.
                taken = await calls(UNDO, {})
                if taken.unchanged:
                    return None, False
                calls.results.clear()
            calls.said = text
            fresh = replace(opening, questions=())
            return await self._written(fresh, calls, text, closes, now, sure=arguments.get("sure", ()))
        if picked.tool == speakers.SPEAK_FOR:
            chosen = await shared_phone.chosen(self.database, opening, calls, picked, now)
            if chosen.text is None:
                return None, False
            return await self._written(chosen.opening, calls, chosen.text, closes, now)
        if picked.token:
            calls.spend(picked.token)
        await calls(picked.tool, picked.arguments)
        return None, False

    def _for_model(self, text: str, context: Context, meaning: Meaning) -> bool:
        """What never goes to a model: opting out, help, undo and the like are certain and private, and what
        only the person may say of themselves is between them and the vault."""
        control = any(intent.startswith(free_text.CONTROL) for intent in meaning.intents)
        if self.model is None or (meaning.confidence >= 0.9 and control):
            return False
        return not self.orders.is_confidential(text, context)

    async def _by_model(
        self, opening: Opening, calls: Calls, text: str, context: Context, meaning: Meaning
    ) -> ModelReply | None:
        if self.model is None:
            return None
        try:
            with self._typing(opening.inbound):
                return await with_model(
                    self.model, self.budget, self.database, opening, calls, text, context, meaning
                )
        except Unavailable as error:
            # The same turn is answered by the rules; what the model's tools did stays done.
            log.warning("model unavailable, rules answer", extra={"why": str(error)})
            return ModelReply("") if calls.results else None

    @contextmanager
    def _typing(self, inbound: Inbound) -> Iterator[None]:
        """Show that an answer is being worked on, unless it is there at once: then the sign would only
        be one more call before it."""
        sign = Signal("typing", inbound.address, inbound)
        timer = asyncio.get_running_loop().call_later(TYPING_AFTER_S, self.signal, sign)
        try:
            yield
        finally:
            timer.cancel()

    async def _finish(
        self,
        opening: Opening,
        calls: Calls,
        reply: ModelReply | None,
        took_ms: int,
        *,
        failed: bool,
        closes: Sequence[int],
        now: datetime,
    ) -> Outcome:
        opening = calls.opening
        overtaken.mark(opening, calls, answered=bool(closes))
        draft = replies.merged(calls.results)
        if draft is None and reply is not None and reply.text:
            draft = Draft(reply.text)
        if draft is not None and calls.speaking_for:
            draft = replace(draft, text=named_for(opening.person.first_name, draft.text))
        if draft is not None and opening.held_back:
            news = replies.since_you_were_here(opening.held_back, calls.words)
            draft = replace(draft, text=f"{news}\n\n{draft.text}")
        outcome: Outcome = calls.unanswered if draft is None else "not understood" if failed else "answered"
        row, key, org = opening.row, opening.row["conversation_key"], opening.row["org_id"]
        async with self.database.transaction(quick=True) as tx:
            facts = opening.facts
            if not await inbox.finish(tx, row, "done", now, took_ms=took_ms, outcome=outcome, **facts):
                raise ClaimLost("finish")
            if any(result.blank for result in calls.results):
                await inbox.blank(tx, row)
            draft = await next_step.after(tx, calls, draft)
            await self._reply(tx, opening, draft, now, private=calls.private)
            for question_id in closes:
                await conversations.answer_question(tx, question_id, facts["preview"])
            focus = await keeping_in_mind.about(tx, calls)
            if opening.recognised.behind and opening.person.known:
                speaker = {"speaking_for": opening.person.id, "spoke_at": now.isoformat()}
                focus["0"] = {**focus.get("0", {}), **speaker}
            failures = opening.conversation["failures"] + 1 if failed else 0
            focus = await keeping_in_mind.keep(tx, calls, focus, answered=draft is not None)
            await conversations.change_conversation(tx, key, focus=focus, failures=failures)
            if opening.also:
                await inbox.finish_with(tx, [other["id"] for other in opening.also], now)
            if opening.held_back:
                await conversations.told_later(tx, [held["id"] for held in opening.held_back])
            if reply is not None:
                await conversations.append_history(tx, org, key, opening.person.id, reply.appended, now)
                if reply.model:
                    await conversations.record_usage(tx, org, row["id"], reply.model, reply.usage, now)
        return outcome

    async def _reply(
        self, tx: Tx, opening: Opening, draft: Draft | None, now: datetime, *, private: bool
    ) -> None:
        if draft is None:
            return
        desk = self.desk(tx, opening, now)
        person: Person = opening.person
        cards, choices = await desk.mint(draft, opening.row["conversation_key"], person.id)
        message = Outbound(
            key=f"in/{opening.row['id']}",
            # What one person sees needs a thread that is there already.
            address=opening.inbound.address if private else opening.inbound.place,
            text=draft.text,
            cards=cards,
            choices=choices,
            attachments=draft.attachments,
            progress=draft.progress,
            visible_to=opening.inbound.sender if private else "",
        )
        planned = outbox.planned(
            message,
            org_id=person.org_id,
            now=now,
            person_id=person.id or None,
            inbound_id=opening.row["id"],
        )
        await (self.put or outbox.add)(tx, planned)

    def desk(self, tx: Tx, opening: Opening, now: datetime) -> Desk:
        """The desk's hands for what a turn itself says."""
        org = opening.row["org_id"]
        return Desk(
            tx, org_id=org, now=now, tokens=self.tokens, accounts=self.accounts, inbound_id=opening.row["id"]
        )
