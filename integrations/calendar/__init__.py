"""Appointments as .ics files behind signed, expiring links."""

from __future__ import annotations

from integrations.calendar.links import CalendarLinks

__all__ = ["CalendarLinks"]
