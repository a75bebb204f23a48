"""What went wrong with a request, in the desk's words. The only module that knows the SDK's errors."""

from __future__ import annotations

import anthropic
import httpx2

from integrations.claude.loop import Failed, Malformed

BUSY = "the model service is busy"
FIRM_PAUSE_S = 60.0
"""A wrong key or an empty account is not mended within seconds: no use in asking at every turn."""
_SPENDING = ("enforced_spend_limit_reached", "contract_spend_limit_reached", "ramp_limit_exceeded")
_BY_TYPE = {
    "overloaded_error": BUSY,
    "api_error": "the model service failed",
    "timeout_error": "the model service timed out",
}
_FIRM = {
    "authentication_error": "the model service refuses the key",
    "billing_error": "the model service wants to be paid",
    "permission_error": "the key may not use this model",
    "not_found_error": "the model is not known there",
}
_FIRM_STATUS = {
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
}
_MALFORMED_STATUS = (400, 413, 422)
STREAM_ERRORS = (
    anthropic.AnthropicError,
    # The SDK wraps what goes wrong while sending, but not while the body's bytes arrive.
    httpx2.HTTPError,
    httpx2.StreamError,
    # It puts events together as they come: wrong ones (a proxy's, a cut one) surface as these.
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What can come out of one request, told apart by ``translated``."""


def translated(error: BaseException) -> Failed:
    """The same failure as an Unavailable: short words for the log, never the provider's own."""
    if isinstance(error, anthropic.APIStatusError):
        return _refused(error)
    if isinstance(error, (anthropic.APITimeoutError, httpx2.TimeoutException, TimeoutError)):
        return Failed("the model did not answer in time")
    if isinstance(error, (anthropic.APIConnectionError, httpx2.HTTPError, httpx2.StreamError)):
        return Failed("the model service cannot be reached")
    return Failed("the model service answered what cannot be read")


def _refused(error: anthropic.APIStatusError) -> Failed:
    """By ``type`` first: an error inside a stream that began well comes with status 200."""
    kind = error.type or _FIRM_STATUS.get(error.status_code, "")
    if error.error_code in _SPENDING:
        return Failed("the spending limit for the model is reached", pause_s=FIRM_PAUSE_S)
    if kind in _FIRM:
        return Failed(_FIRM[kind], pause_s=FIRM_PAUSE_S)
    if kind == "rate_limit_error" or error.status_code == 429:
        wait = retry_after(error)
        return Failed("the model service asks to wait", retry_after_s=wait, pause_s=wait or 0.0)
    if kind == "invalid_request_error" or error.status_code in _MALFORMED_STATUS:
        return Malformed("the model service does not take the request")
    if kind in _BY_TYPE:
        wait = retry_after(error)
        return Failed(_BY_TYPE[kind], retry_after_s=wait, pause_s=wait or 0.0)
    return Failed(BUSY if error.status_code == 529 else "the model service failed")


def retry_after(error: anthropic.APIStatusError) -> float | None:
    """Seconds from ``retry-after-ms`` or ``retry-after``; None when neither holds a number."""
    for name, scale in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(0.0, float(error.response.headers[name]) * scale)
        except (KeyError, ValueError):
            continue
    return None
