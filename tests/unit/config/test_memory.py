"""``castmatch memory batch`` and ``castmatch recall`` as a script meets them."""

from __future__ import annotations

import io
import json
import shutil
import sys

import pytest

from config.cli import main
from tests.fakes import sqlite_url

TURN = {
    "op": "add",
    "owner": "Meera",
    "conversation": "c1",
    "session": 1,
    "id": "D1:1",
    "speaker": "Arjun",
    "text": "Kabir reads for the younger brother.",
    "caption": None,
    "at": "2026-05-08T13:56:00",
}
ASKED = {"op": "search", "owner": "Meera", "conversation": "c1", "question": "who is the brother?", "k": 5}


@pytest.fixture
def castmatch(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("CASTMATCH_DATABASE_URL", sqlite_url(tmp_path))
    monkeypatch.chdir(tmp_path)

    def run(*arguments, lines=()):
        text = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines)
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        try:
            code = main([*arguments])
        except SystemExit as ended:
            code = ended.code
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_lines_are_answered_in_order_and_kept(castmatch):
    second = TURN | {"id": "D2:1", "session": 2, "at": None, "text": "Tanvi plays the doctor."}
    code, out, err = castmatch("memory", "batch", lines=[ASKED, TURN, ASKED, second, ASKED | {"k": 1}])
    answers = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert [answer["ids"] for answer in answers] == [[], ["D1:1"], ["D1:1"]]
    assert all(answer["ms"] > 0 for answer in answers)
    again = json.loads(castmatch("memory", "batch", lines=[ASKED | {"question": "doctor"}])[1])
    assert again["ids"][0] == "D2:1"


def test_the_same_lines_again_change_nothing(castmatch):
    lines = [TURN, ASKED]
    first = json.loads(castmatch("memory", "batch", lines=lines)[1])
    assert json.loads(castmatch("memory", "batch", lines=lines)[1])["ids"] == first["ids"]


def test_a_line_that_cannot_be_used_is_named_and_the_others_count(castmatch):
    bad = ["not json", TURN | {"session": "one"}, {"op": "sing"}, ASKED | {"k": 0}]
    code, out, err = castmatch("memory", "batch", lines=[*bad, TURN, ASKED])
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [line.split(":")[0] for line in err.splitlines()] == ["line 1", "line 2", "line 3", "line 4"]
    assert answers[0]["error"]
    assert answers[1]["ids"] == ["D1:1"]


def test_recall_shows_who_said_what_when(castmatch):
    castmatch("memory", "batch", lines=[TURN])
    code, out, _ = castmatch("recall", "--owner", "Meera", "the brother", "--json")
    [row] = json.loads(out)["results"]
    assert (code, row["id"], row["speaker"]) == (0, "D1:1", "Arjun")
    assert castmatch("recall", "--owner", "Meera", "brother")[1] == (
        "08 May 2026  Arjun: Kabir reads for the younger brother.\n"
    )
    assert castmatch("recall", "--owner", "Nobody", "brother")[0] == 1


def test_export_import_and_delete(castmatch, tmp_path, monkeypatch):
    castmatch("memory", "batch", lines=[TURN, TURN | {"id": "D1:2", "text": "Tanvi plays the doctor."}])
    code, out, _ = castmatch("memory", "export", "--owner", "Meera", "out")
    assert (code, json.loads(out)) == (0, {"conversation": 1, "turn": 2})
    assert castmatch("memory", "delete", "--owner", "Meera")[0] == 2
    gone = castmatch("memory", "delete", "--owner", "Meera", "--about", "Kabir", "--json")[1]
    assert json.loads(gone) == {"turns": 1, "facts": 0}
    assert json.loads(castmatch("memory", "import", "out")[1]) == {}
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setenv("CASTMATCH_DATABASE_URL", sqlite_url(other))
    assert json.loads(castmatch("memory", "import", "out")[1])["turn"] == 2
    answer = json.loads(castmatch("memory", "batch", lines=[ASKED])[1])
    assert answer["ids"][0] == "D1:1"
    third = tmp_path / "third"
    third.mkdir()
    monkeypatch.setenv("CASTMATCH_DATABASE_URL", sqlite_url(third))
    packed = shutil.make_archive(str(tmp_path / "memory"), "zip", tmp_path / "out")
    assert json.loads(castmatch("memory", "import", packed)[1])["turn"] == 2
    (tmp_path / "broken.zip").write_bytes(b"PK nothing of the kind")
    assert castmatch("memory", "import", str(tmp_path / "broken.zip"))[0] == 2
    lines = tmp_path / "out" / "memory.jsonl"
    lines.write_text(lines.read_text("utf-8").replace("Kabir", "Kamal"), "utf-8")
    code, _, err = castmatch("memory", "import", "out")
    assert (code, "not those of the manifest" in err) == (2, True)
    assert castmatch("memory", "import", "nowhere")[0] == 2


def test_insights_are_told_for_somebody_who_casts_and_refused_for_others(castmatch):
    castmatch("people", "add", "--name", "Priya Nair", "--role", "casting_director")
    castmatch("people", "add", "--name", "Zoya Khan", "--role", "talent")
    code, out, err = castmatch("memory", "insights", "--owner", "Priya Nair")
    assert (code, err) == (0, "")
    assert "Too little" in out
    code, out, _ = castmatch("memory", "insights", "--owner", "Priya Nair", "--json")
    assert json.loads(out) == [{"owner": "Priya Nair", "insights": []}]
    for name in ("Zoya Khan", "Nobody"):
        code, out, err = castmatch("memory", "insights", "--owner", name)
        assert (code, out) == (1, "")
        assert "casts here" in err
