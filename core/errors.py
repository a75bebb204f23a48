"""Three answers to one question: what happens next?

    HubError
    ├── Rejected        shown to the person, never retried
    ├── Unavailable     retried with backoff, attempts capped
    └── Undeliverable   recorded, never retried

Vendor exceptions are translated into these in the adapter that met them, and nowhere else.
"""

from __future__ import annotations


class HubError(Exception):
    """Base of every error raised on purpose."""


class Rejected(HubError):
    """The request cannot be done as asked.

    Carries a text key of the catalogue, so that the person reads it in their own language:
    ``Rejected("lists-unknown", name="Meera")``. The conversation turns it into words.
    """

    def __init__(self, text_key: str, **values: object) -> None:
        super().__init__(text_key)
        self.text_key = text_key
        self.values = values


class NotUnderstood(Rejected):
    """The words fit what is talked about in no way: counted as not understood, with a way to say it."""


class WhichOfThese(Rejected):
    """Fewer are meant than were shown. ``said``: the words for them, which the answer takes the place of."""

    def __init__(self, text_key: str, said: str, **values: object) -> None:
        super().__init__(text_key, **values)
        self.said = said


class Unavailable(HubError):
    """An outside system failed for now.

    ``retry_after_s``: seconds the provider asked us to wait, None if it did not say.
    ``uncertain``: True when the call may have taken effect (a timeout after the bytes left).
    ``chat_only``: True when the wait concerns one chat, not the whole account.
    """

    def __init__(
        self,
        what: str,
        *,
        retry_after_s: float | None = None,
        uncertain: bool = False,
        chat_only: bool = False,
    ) -> None:
        super().__init__(what)
        self.retry_after_s = retry_after_s
        self.uncertain = uncertain
        self.chat_only = chat_only


class Undeliverable(HubError):
    """An outside system refused for good.

    ``reason`` is a short stable word for the ledger: ``blocked``, ``opted_out``, ``gone``,
    ``window_closed``, ``bad_request``, ``too_large``, ``not_allowed``.
    ``moved_to``: the chat's new id when the provider says it moved.
    """

    def __init__(self, what: str, *, reason: str = "bad_request", moved_to: str | None = None) -> None:
        super().__init__(what)
        self.reason = reason
        self.moved_to = moved_to
