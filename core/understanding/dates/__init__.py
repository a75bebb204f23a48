"""Times in a text, found by rules: words become classes, classes become days and clock times."""

from core.understanding.dates.found import Found
from core.understanding.dates.search import find

__all__ = ["Found", "find"]
