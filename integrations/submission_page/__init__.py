"""A form as a web page for agents, behind signed, expiring links."""

from __future__ import annotations

from integrations.submission_page.links import SubmissionLinks

__all__ = ["SubmissionLinks"]
