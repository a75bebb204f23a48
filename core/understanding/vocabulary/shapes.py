"""The entity keys that each intent can carry."""

from __future__ import annotations

from core.understanding.vocabulary import words

_LOOKS = "count gender playing_age height_cm languages city skills build experience"

SHAPES: dict[str, str] = {
    "talent.search": f"{_LOOKS} similar_to adjust rate_max search_rate role project free sought",
    "talent.search.refine": f"{_LOOKS} similar_to adjust rate_max search_rate free sought",
    "talent.view": "talents option media role source",
    "talent.compare": "talents options role",
    "talent.contact": "talents",
    "profile.update": "talents height_cm city age languages skills body",
    "availability.set": "talents status start date date_range location reason window",
    "avail.request": "talents result_refs role project date dates date_range start window source",
    "avail.report": "talents status until rate",
    "shortlist.add": "talents options option result_refs role project",
    "shortlist.remove": "talents options option result_refs role reason",
    "shortlist.share": "role project to count marked_deadline media talents result_refs",
    "status.set": "talents result_refs status former_status role reason until",
    "role.create": f"role role_type project rate {_LOOKS} day_start date_range",
    "role.cancel": "role project reason",
    "submission.create": "talents role project age height_cm languages experience scope",
    "audition.schedule": "talents result_refs role project round start date window slot_minutes "
    "duration_min location mode count",
    "audition.reschedule": "talents round start date window role",
    "audition.reschedule.request": "talents start date window reason",
    "audition.find_slot": "talents role date window duration_min location round",
    "audition.list": "talents role round date status window",
    "audition.confirm": "talents",
    "audition.decline": "talents date reason start",
    "audition.bulk_cancel": "role project start date window location reason talents",
    "audition.backfill": "talents role start",
    "audition.mark_no_show": "talents start",
    "audition.check_in": "talents",
    "audition.running_late": "talents eta_min reason",
    "audition.location": "role location",
    "audition.feedback": "talents note votes date",
    "session.shift": "shift_min reason",
    "session.add_break": "talents start duration_min window",
    "reminder.set": "to talents offsets_min audience start date body role",
    "sides.send": "talents role audience body marked_deadline",
    "sides.resend": "talents role attachment",
    "selftape.request": "talents result_refs role count deadline",
    "selftape.submit": "talents role media",
    "selftape.extend": "talents role deadline",
    "selftape.extension.request": "talents deadline media reason",
    "approval.decide": "talents result_refs role decision reason date_range rate term",
    "approval.status": "talents role decider project",
    "vote.cast": "talents votes role",
    "note.add": "talents note visibility",
    "offer.draft": "talents rate count term terms conditions times_paid day_start role",
    "offer.counter": "talents rate term terms conditions times_paid date",
    "budget.query": "metric role_type role project",
    "report.project_status": "project role",
    "report.subscribe": "cron to channel project",
    "bulk.message": "audience role date body talents",
    "bulk.status": "count",
    "bulk.pause": "reason",
    "bulk.resume": "audience",
    "bulk.cancel": "reason",
    "bulk.retry": "scope count",
    "script.analyze": "attachment project role",
    "script.query": "role",
    "chemistry.plan": "talents role count",
    "consent.opt_in": "",
    "consent.opt_out": "",
    "privacy.access": "talents",
    "privacy.erasure": "talents reason scope",
    "identity.wrong_number": "talents",
    "guardian.link": "guardian talents role age",
    "minor.detected": "age",
    "safety.verify": "project age",
    "memory.recall": "talents role decider count date_range project",
    "memory.why": "talents age",
    "memory.forget": "talents project date_range",
    "memory.settings": "scope until",
    "team.tell": "to body",
    "settings.set": "language quiet setting_time scope",
    "choice.pick": "",
    "confirm.yes": "",
    "confirm.no": "",
    "change.undo": "",
    "help.show": "",
    "help.human": "",
    "smalltalk": "",
    "out_of_scope": "",
    "security.refuse": "talents role",
}
WRITES = words("""
    shortlist.add shortlist.remove shortlist.share status.set role.create role.cancel audition.schedule
    audition.reschedule audition.bulk_cancel audition.backfill audition.mark_no_show session.shift
    session.add_break reminder.set sides.send selftape.request selftape.extend approval.decide vote.cast
    note.add offer.draft bulk.message bulk.pause bulk.resume bulk.cancel bulk.retry audition.feedback
    avail.request
    """)
"""Intents that change or send something on behalf of the desk."""
