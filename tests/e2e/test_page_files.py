"""What can be promised about the page's files without a browser."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "integrations/sandbox/page"
MODULES = sorted(PAGE.glob("*.js"))
STYLES = sorted(PAGE.glob("*.css"))
INDEX = (PAGE / "index.html").read_text(encoding="utf-8")


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


@pytest.fixture(scope="module")
def tags() -> list[tuple[str, dict[str, str | None]]]:
    parser = Tags()
    parser.feed(INDEX)
    return parser.seen


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.name)
def test_every_module_is_valid_javascript(module: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")

    checked = subprocess.run(
        [node, "--check", str(module)], capture_output=True, text=True, timeout=30, check=False
    )

    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.name)
def test_every_module_is_short_and_lets_data_in_as_text_only(module: Path) -> None:
    source = module.read_text(encoding="utf-8")

    assert len(source.splitlines()) <= 300
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", source
    )


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.name)
def test_every_import_names_a_file_that_is_there(module: Path) -> None:
    named = re.findall(r'(?:from|import) "\./([^"]+)"', module.read_text(encoding="utf-8"))

    assert [name for name in named if not (PAGE / name).is_file()] == []


@pytest.mark.parametrize("path", [*MODULES, *STYLES, PAGE / "index.html"], ids=lambda path: path.name)
def test_nothing_is_fetched_from_elsewhere(path: Path) -> None:
    loaded = re.findall(
        r'(?:src|href|url|import)\s*[=(]\s*["\']?(https?:)?//', path.read_text(encoding="utf-8")
    )

    assert loaded == []


def test_the_page_holds_no_inline_script_or_style(tags: list[tuple[str, dict[str, str | None]]]) -> None:
    inline = [
        tag for tag, attributes in tags if tag == "style" or (tag == "script" and not attributes.get("src"))
    ]
    handlers = [
        name for _, attributes in tags for name in attributes if name == "style" or name.startswith("on")
    ]

    assert inline == []
    assert handlers == []


def test_the_page_names_its_channels_as_served() -> None:
    assert [name for name in ("WhatsApp", "Slack", "Telegram") if name not in INDEX] == []
