"""What can be done with offers and budgets."""

from __future__ import annotations

from core.casting.offers import answering, budget_setting, budgets, proposing, usual_rates
from core.conversation.tools import Nothing, Tool
from core.people import CASTING, OUTSIDE, STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "set_budget",
        "Set what a role may cost, in paise, by the day or in all for its shoot days.",
        budget_setting.Money,
        budget_setting.set_budget,
        CASTING,
        "write",
        order=budget_setting.order,
        order_first=True,
        spoken_to=True,
    ),
    Tool(
        "restore_budget",
        "Take a budget that was set back.",
        budget_setting.Before,
        budget_setting.restore_budget,
        CASTING,
        "write",
        internal=True,
    ),
    Tool(
        "draft_offer",
        "Draft an offer: rate in paise with its unit, days, conditions. Shows what it comes to and what is"
        " left of the budget; sends nothing by itself.",
        proposing.Terms,
        proposing.draft_offer,
        STAFF,
        "write",
        intents=("offer.draft",),
        fill=proposing.fill_terms,
    ),
    Tool(
        "send_offer",
        "Send a drafted offer to whoever negotiates for the person.",
        proposing.OfferId,
        proposing.send_offer,
        proposing.SENDERS,
        "send",
        internal=True,
    ),
    Tool(
        "void_offer",
        "Leave a draft or take back an offer.",
        proposing.OfferId,
        proposing.void_offer,
        STAFF,
        "write",
        internal=True,
    ),
    Tool(
        "counter_offer",
        "The talent's side answers an offer with other terms.",
        answering.Counter,
        answering.counter_offer,
        OUTSIDE,
        "write",
        intents=("offer.counter",),
        fill=answering.fill_counter,
    ),
    Tool(
        "accept_offer",
        "Take an offer, or the other side's counter.",
        proposing.OfferId,
        answering.accept_offer,
        OUTSIDE | proposing.SENDERS,
        "write",
        internal=True,
    ),
    Tool(
        "decline_offer",
        "Turn an offer, or the other side's counter, down.",
        proposing.OfferId,
        answering.decline_offer,
        OUTSIDE | proposing.SENDERS,
        "write",
        internal=True,
    ),
    Tool(
        "budget_query",
        "A role's budget, what is spoken for, what is left, and which offers it is made of.",
        budgets.Asking,
        budgets.budget_query,
        STAFF,
        intents=("budget.query",),
        fill=budgets.fill_asking,
        order=budgets.left_asked,
    ),
    Tool(
        "usual_rates",
        "What the house usually pays, from its own agreed deals, with how many there are.",
        Nothing,
        usual_rates.usual_rates,
        STAFF,
        order=usual_rates.asked,
    ),
)
