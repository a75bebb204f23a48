"""Which workspace and bot user the token belongs to: known only once Slack was asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bots.slack.body import mapping, rows, word

ACCOUNT = "slack"
"""The account in every address: one bot token is one workspace, and its id is not known at start."""


@dataclass(slots=True)
class Workspace:
    """Filled by the first successful ``auth.test``; until then every signed delivery is taken as ours.

    ``enterprise`` is set only when the app is installed for a whole organisation.
    """

    team: str = ""
    enterprise: str = ""
    bot_user: str = ""
    bot_id: str = ""

    def learn(self, answer: Mapping[str, Any]) -> None:
        self.team = word(answer.get("team_id"))
        self.bot_user = word(answer.get("user_id"))
        self.bot_id = word(answer.get("bot_id"))
        self.enterprise = word(answer.get("enterprise_id")) if answer.get("is_enterprise_install") else ""

    @property
    def known(self) -> bool:
        return bool(self.team or self.enterprise)

    def account_of(self, data: Mapping[str, Any]) -> str:
        """``ACCOUNT`` when this delivery is for us, else the id of the workspace that it is for."""
        if not self.known or (self.team and data.get("team_id") == self.team):
            return ACCOUNT
        teams = tuple(_teams(data))
        if not teams or self.team in teams or (self.enterprise and self.enterprise in teams):
            return ACCOUNT
        return teams[0]

    def bots_of(self, data: Mapping[str, Any]) -> frozenset[str]:
        """User ids that are this app itself. The delivery names them too, for nodes that never asked."""
        named = (word(row.get("user_id")) for row in rows(data.get("authorizations")) if row.get("is_bot"))
        return frozenset(user for user in (self.bot_user, *named) if user)


def _teams(data: Mapping[str, Any]) -> Iterator[str]:
    """Every workspace or organisation that the delivery names as a receiver, the team first.

    In a channel shared between companies the outer team may be the other company's, while the
    authorisation (or the view) names the workspace where the app is installed.
    """
    candidates = [data.get("team_id"), mapping(data.get("team")).get("id"), data.get("context_team_id")]
    candidates.append(mapping(data.get("view")).get("app_installed_team_id"))
    for row in rows(data.get("authorizations")):
        candidates += [row.get("team_id"), row.get("enterprise_id")]
    candidates += [data.get("enterprise_id"), mapping(data.get("enterprise")).get("id")]
    candidates.append(mapping(data.get("team")).get("enterprise_id"))
    for candidate in candidates:
        if team := word(candidate):
            yield team
