"""Which features there are, and what each of them brings: found by their folders, named nowhere."""

from __future__ import annotations

import importlib
import pkgutil
from importlib.util import find_spec
from types import ModuleType


def parts(package: str, part: str, *, but: str = "") -> list[ModuleType]:
    """The modules ``<package>.<feature>.<part>`` that exist, in the features' name order.

    ``but``: the full name of one that is no feature's, such as the module that asks.
    """
    root = importlib.import_module(package)
    names = sorted(f"{package}.{info.name}.{part}" for info in pkgutil.iter_modules(root.__path__))
    return [importlib.import_module(name) for name in names if name != but and find_spec(name) is not None]
