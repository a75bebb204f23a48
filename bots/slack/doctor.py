"""Is the Slack side set up? Asked of Slack, answered in lines that say how to mend it."""

from __future__ import annotations

from bots.slack.api import Api
from bots.slack.body import mapping
from bots.slack.manifest import SCOPES
from bots.slack.refusals import FAILURES, translate
from bots.slack.settings import Settings, reveal
from bots.slack.workspace import Workspace
from core.errors import Unavailable
from core.ports import Finding, Surroundings

_REINSTALL = "update the app with docs/slack-manifest.yaml and reinstall it to the workspace"


async def examine(
    settings: Settings, surroundings: Surroundings, api: Api, workspace: Workspace
) -> list[Finding]:
    """Everything that can be found out in two calls; the first failing call ends it."""
    findings = settings.problems(surroundings)
    if findings:
        return findings
    if settings.exposed:
        findings.append(Finding("SLACK_API_URL is not encrypted", ok=False, fix="SLACK_API_URL: use https"))
    token = await _token(api, workspace)
    findings += token
    if all(finding.ok for finding in token):
        findings.append(await _way_in(settings, surroundings, api))
    return findings


async def _token(api: Api, workspace: Workspace) -> list[Finding]:
    async with api.client() as client:
        try:
            answer = await client.auth_test()
        except FAILURES as error:
            cause = translate(error, "auth.test", effect=False)
            fix = "check the network and SLACK_API_URL" if _network(cause) else "copy SLACK_BOT_TOKEN again"
            return [Finding(f"Slack bot token ({cause})", ok=False, fix=fix)]
    workspace.learn(mapping(answer.data))
    found = [Finding("Slack bot token", ok=True)]
    granted = answer.headers.get("x-oauth-scopes")
    if granted is not None:
        missing = sorted(set(SCOPES) - {scope.strip() for scope in granted.split(",")})
        what = f"Slack scopes ({', '.join(missing)} missing)" if missing else "Slack scopes"
        found.append(Finding(what, ok=not missing, fix=_REINSTALL if missing else ""))
    return found


def _network(cause: Exception) -> bool:
    return isinstance(cause, Unavailable) and cause.retry_after_s is None


async def _way_in(settings: Settings, surroundings: Surroundings, api: Api) -> Finding:
    """Deliveries arrive by webhook, or by a socket that Slack lets us open."""
    if surroundings.public_url:
        return Finding(f"Slack webhook at {surroundings.public_url}/webhooks/slack", ok=True)
    if not reveal(settings.app_token):
        fix = "set CASTMATCH_PUBLIC_URL, or SLACK_APP_TOKEN for Socket Mode"
        return Finding(
            "Slack cannot reach the desk", ok=surroundings.sandbox, fix="" if surroundings.sandbox else fix
        )
    async with api.client() as client:
        try:
            await client.apps_connections_open(app_token=reveal(settings.app_token))
        except FAILURES as error:
            cause = translate(error, "apps.connections.open", effect=False)
            fix = "switch Socket Mode on and copy SLACK_APP_TOKEN (scope connections:write) again"
            return Finding(f"Slack Socket Mode ({cause})", ok=False, fix=fix)
    return Finding("Slack Socket Mode", ok=True)
