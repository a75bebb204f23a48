"""The audition desk's tools."""

from __future__ import annotations

from core.casting.auditions import (
    answers,
    arguments,
    cancellations,
    changes,
    decisions,
    lookups,
    scheduling,
    shifts,
)
from core.conversation.tools import Tool
from core.people import CASTING, KNOWN, OUTSIDE

ANSWERERS = OUTSIDE | CASTING
"""Casting people too: they record what somebody said on the telephone."""

TOOLS: tuple[Tool, ...] = (
    Tool(
        "schedule_auditions",
        "Preview auditions, callbacks, chemistry reads or look tests for a shortlist or for named people:"
        " when each one reads, and what clashes. Writes and sends nothing; the reply offers Send.",
        arguments.ScheduleArguments,
        scheduling.schedule,
        effect="send",
        intents=("audition.schedule",),
        fill=scheduling.fill_schedule,
    ),
    Tool(
        "preview_session",
        "Show a session again, changed.",
        arguments.PreviewArguments,
        scheduling.preview,
        internal=True,
    ),
    Tool("discard_session", "Leave a preview.", arguments.Nothing, scheduling.discard, internal=True),
    Tool(
        "send_invitations",
        "Write the session that was shown and invite its people.",
        arguments.SendArguments,
        scheduling.send,
        effect="send",
        internal=True,
    ),
    Tool(
        "confirm_audition",
        "Somebody says they will come to their audition. Staff name the person.",
        arguments.AnswerArguments,
        answers.confirm,
        roles=ANSWERERS,
        effect="write",
        intents=("audition.confirm",),
        fill=answers.fill_answer,
    ),
    Tool(
        "decline_audition",
        "Somebody says they will not come to their audition; the time is free again.",
        arguments.AnswerArguments,
        answers.decline,
        roles=ANSWERERS,
        effect="write",
        intents=("audition.decline",),
        fill=answers.fill_answer,
    ),
    Tool(
        "request_other_time",
        "Talent, agent or guardian ask for another time for an audition. It is only a request: the team"
        " decides, and the slot stays as it is until then. Pass the wanted time in their own words.",
        arguments.RequestArguments,
        answers.request,
        roles=ANSWERERS,
        effect="write",
        intents=("audition.reschedule.request",),
        fill=answers.fill_request,
    ),
    Tool(
        "answer_time_request",
        "The team's decision about a request for another time.",
        arguments.DecisionArguments,
        decisions.decide,
        effect="write",
        internal=True,
    ),
    Tool(
        "reschedule_audition",
        "Staff move one person's audition to another time. Says what clashes before anything moves.",
        arguments.RescheduleArguments,
        changes.reschedule,
        effect="send",
        intents=("audition.reschedule",),
        fill=changes.fill_reschedule,
    ),
    Tool(
        "push_session",
        "Show what happens when everybody who has not begun moves by so many minutes (negative: earlier).",
        arguments.ShiftArguments,
        shifts.shift,
        effect="send",
        intents=("session.shift",),
        fill=shifts.fill_shift,
    ),
    Tool(
        "push_session_now",
        "Move everybody as shown.",
        arguments.ShiftNowArguments,
        shifts.apply,
        effect="send",
        internal=True,
    ),
    Tool(
        "cancel_auditions",
        "Show which auditions would be cancelled, by person, role, day or place. Cancels nothing itself.",
        arguments.CancelArguments,
        cancellations.cancel,
        effect="send",
        intents=("audition.bulk_cancel",),
        fill=cancellations.fill_cancel,
    ),
    Tool(
        "cancel_auditions_now",
        "Cancel the auditions that were shown.",
        arguments.CancelNowArguments,
        cancellations.cancel_now,
        effect="send",
        internal=True,
    ),
    Tool(
        "list_auditions",
        "What is scheduled and who has (not) confirmed; talent, agents and guardians see their own.",
        arguments.ListArguments,
        lookups.show,
        roles=KNOWN,
        intents=("audition.list",),
        fill=lookups.fill_list,
    ),
    Tool(
        "audition_location",
        "Where the next audition is, with a map link and whom to ask for.",
        arguments.AnswerArguments,
        lookups.location,
        roles=KNOWN,
        intents=("audition.location",),
        fill=answers.fill_answer,
    ),
    Tool(
        "running_late",
        "Somebody is on the way to their audition and late; the team is told.",
        arguments.LateArguments,
        lookups.late,
        roles=ANSWERERS,
        effect="write",
        intents=("audition.running_late",),
        fill=lookups.fill_late,
    ),
)
