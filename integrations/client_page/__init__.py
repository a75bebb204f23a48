"""A role's people as a web page for a client, behind signed, expiring links."""

from __future__ import annotations

from integrations.client_page.links import ClientLinks

__all__ = ["ClientLinks"]
