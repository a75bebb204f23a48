"""What tokens cost, as data, and what one request cost.

Source: platform.claude.com/docs/en/models (haiku-5-5, sonnet-5-5) and /whats-new-opus-5, read
2026-11-20. US dollars per million tokens; writing to the cache is the five-minute price. The cache
price of Opus for writing is not published there: 1.25 times its input, as for the other two.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

MILLION = 1_000_000
WRITING = 1.25
READING = 0.1


class Rates(BaseModel):
    """US dollars per million tokens. A cache price left out follows from ``input``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: float = Field(ge=0)
    output: float = Field(ge=0)
    cache_write: float | None = Field(default=None, ge=0)
    cache_read: float | None = Field(default=None, ge=0)

    def of(self, usage: Mapping[str, float]) -> float:
        """US dollars for counts by name: ``input``, ``output``, ``cache_write``, ``cache_read``."""
        write = self.input * WRITING if self.cache_write is None else self.cache_write
        read = self.input * READING if self.cache_read is None else self.cache_read
        each = {"input": self.input, "output": self.output, "cache_write": write, "cache_read": read}
        return sum(usage.get(name, 0) * rate for name, rate in each.items()) / MILLION


class Price(Rates):
    """One model. ``above``: the rates of a request whose prompt is longer than ``up_to`` tokens."""

    up_to: int | None = Field(default=None, ge=1)
    above: Rates | None = None


PRICES: Mapping[str, Price] = {
    "claude-haiku-5-5": Price(
        input=0.10,
        output=0.50,
        cache_write=0.125,
        cache_read=0.01,
        up_to=100_000,
        above=Rates(input=0.50, output=2.50),
    ),
    "claude-sonnet-5-5": Price(input=2, output=10, cache_write=2.50, cache_read=0.20),
    "claude-opus-5-5": Price(input=4, output=20, cache_read=0.20),
    "claude-fable-5-1": Price(input=10, output=50),
    "claude-haiku-4-5": Price(input=1, output=5),
}
PROMPT = ("input", "cache_write", "cache_read")


def cost(usage: Mapping[str, float], model: str, prices: Mapping[str, Price] = PRICES) -> float:
    """US dollars for one request (not for a sum of them: the threshold is per prompt).

    A model without a price costs 0.0; ``Settings.problems`` names it.
    """
    price = prices.get(model)
    if price is None:
        return 0.0
    prompt = sum(usage.get(name, 0) for name in PROMPT)
    if price.above is not None and price.up_to is not None and prompt > price.up_to:
        return price.above.of(usage)
    return price.of(usage)
