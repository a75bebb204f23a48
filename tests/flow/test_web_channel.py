"""The web end to end: one turn over HTTP, the same conversation over a socket, history, files, ledger."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import timedelta
from io import BytesIO
from urllib.parse import quote

import pytest
import pytest_asyncio
from aiohttp import FormData, WSMsgType, WSServerHandshakeError
from aiohttp.web import Application

from bots.web import socket as socket_module
from bots.web.api import routes
from bots.web.lines import MOST_WAITING
from bots.web.uploads import Uploads
from config.api import HubDesk
from config.commands import serve as serving
from config.http import serve
from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Option
from core.errors import Unavailable
from core.messages import Address, Attachment
from core.store import persons
from core.store.ingest import Ingest
from tests.webhub import OPERATOR, WebHub, until


@pytest_asyncio.fixture
async def web(tmp_path):
    made = await WebHub.open(tmp_path)
    yield made
    await made.close()


async def test_a_message_over_http_is_one_turn_with_its_reply(web):
    status, said = await web.say("help")

    assert status == 200
    assert "book auditions" in said["response"]
    assert said["intent"].startswith("help")
    assert said["confidence"] > 0.7
    assert set(said) >= {"entities", "results", "choices", "suggestions", "message_id"}
    [row] = await web.inbound()
    assert (f"in/{row['id']}", row["channel"], row["status"]) == (said["message_id"], "web", "done")


ROUTES = [
    ("POST", "/api/v1/chat/message"),
    ("GET", "/api/v1/chat/c1"),
    ("POST", "/api/v1/files"),
    ("POST", "/api/v1/ws-ticket"),
    ("GET", "/api/v1/talent/search?q=x"),
    ("GET", "/api/v1/outbox"),
    ("GET", "/api/v1/inbound"),
]


@pytest.mark.parametrize("token", ["", "wrong", OPERATOR[:-1], OPERATOR + "x", "टोकन"])
async def test_nothing_is_answered_or_stored_without_a_bearer(web, token):
    for method, path in ROUTES:
        status, said, _ = await web.call(method, path, token.encode().decode("latin-1"), data=b"{}")
        assert (status, list(said)) == (401, ["error"])
    assert await web.inbound() == []


async def test_the_operators_token_is_one_owner_however_many_ask_at_once(web):
    answers = await asyncio.gather(*(web.say("help", f"c{n}") for n in range(8)))

    assert {status for status, _ in answers} == {200}
    async with web.hub.database.read() as tx:
        assert len(await persons.everybody(tx, "default")) == 1


async def test_the_operators_token_speaks_for_the_owner_there_is(web):
    asha = await web.person("Asha", "owner")

    await web.say("help")

    [row] = await web.inbound()
    assert row["person_id"] == asha.id


async def test_a_token_is_worth_nothing_in_another_organisation(web):
    async with web.hub.database.transaction() as tx:
        who = await persons.add(tx, "elsewhere", "Eve", "owner", web.clock())
        await persons.set_token(tx, who.id, hashlib.sha256(b"Eve").hexdigest())

    assert (await web.say("help", token="Eve"))[0] == 401


async def test_the_ledger_is_for_owners_and_the_directory_for_staff(web):
    await web.person("Tara", "talent")
    await web.person("Ravi", "casting_director")

    for path in ("outbox", "inbound"):
        for token in ("Tara", "Ravi"):
            assert (await web.call("GET", f"/api/v1/{path}", token))[0] == 403
        assert (await web.call("GET", f"/api/v1/{path}"))[0] == 200
    assert (await web.call("GET", "/api/v1/talent/search?q=mumbai", "Tara"))[0] == 403
    assert (await web.call("GET", "/api/v1/talent/search?q=mumbai", "Ravi"))[0] == 200


async def test_a_conversation_of_somebody_else_is_not_there(web):
    await web.person("Ravi", "casting_director")
    _, said = await web.say("help", "secret")

    for query in ("", f"?before={said['message_id']}"):
        status, answer = await web.history("secret", query, token="Ravi")
        assert (status, list(answer)) == (404, ["error"])
    await web.say("who am i talking to", "secret", token="Ravi")
    _, mine = await web.history("secret", token="Ravi")
    assert "help" not in [message["text"] for message in mine["messages"]]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (b"", "JSON"),
        (b"not json", "JSON"),
        (b"\xff\xfe", "JSON"),
        (b"[1]", "object"),
        (b'{"message": "x"}', "conversation_id"),
        (b'{"conversation_id": "", "message": "x"}', "conversation_id"),
        (b'{"conversation_id": "a\\u0000b", "message": "x"}', "conversation_id"),
        (b'{"conversation_id": "c"}', "message"),
        (b'{"conversation_id": "c", "message": "   "}', "message"),
        (b'{"conversation_id": "c", "message": 7}', "message"),
        (b'{"conversation_id": "c", "message": "x", "attachments": ["1-aaaaaaaaaaaaaaaaaaaaaa"]}', "upload"),
    ],
)
async def test_a_wrong_body_is_told_which_field(web, body, names):
    status, said, _ = await web.call("POST", "/api/v1/chat/message", data=body)

    assert status == 400
    assert names in said["error"]
    assert await web.inbound() == []


async def test_a_body_over_the_limit_is_413_with_or_without_a_declared_length(web):
    async def chunks():
        for _ in range(20):
            yield b"x" * 65_536

    for data in (b"x" * 300_000, chunks()):
        status, _, _ = await web.call("POST", "/api/v1/chat/message", data=data)
        assert status == 413
    status, _, _ = await web.call("POST", "/api/v1/files", data=BytesIO(b"x" * (17 * 1024 * 1024)))
    assert status == 413


@pytest.mark.parametrize("how", ["header", "field"])
async def test_a_repeated_request_gets_the_same_answer_and_is_not_run_twice(web, how):
    more = {"client_id": "m-1"} if how == "field" else {}
    body = {"conversation_id": "c1", "message": "help", **more}
    headers = {"Idempotency-Key": "m-1"} if how == "header" else {}

    async def post():
        return (await web.call("POST", "/api/v1/chat/message", json=body, headers=headers))[:2]

    answers = [*(await asyncio.gather(*(post() for _ in range(10)))), await post()]

    assert all(answer == answers[0] for answer in answers)
    assert answers[0][0] == 200
    assert len(await web.inbound()) == 1
    assert len((await web.call("GET", "/api/v1/outbox"))[1]["outbox"]) == 1


async def a_choice(web, conversation="c1"):
    """The desk asks something; the second choice as the page gets it."""
    await web.say("help", conversation)
    owner = (await web.inbound())[0]["person_id"]
    options = (Option("Wait a little", "leave_it"), Option("Ask a person", "ask_for_person", {"about": ""}))
    async with web.hub.database.transaction() as tx:
        tokens, accounts = web.hub.tokens, web.hub.accounts
        desk = Desk(tx, org_id="default", now=web.clock(), tokens=tokens, accounts=accounts)
        where = Address("web", "here", f"{owner}/{conversation}")
        await desk.post(where, Draft("And now?", options=options), key=conversation, person_id=owner)
    await web.hub.settle()
    _, page = await web.history(conversation)
    first, second = page["messages"][-1]["choices"]
    assert (first["number"], second["number"]) == (1, 2)
    return second


async def test_a_choice_means_the_same_by_token_number_and_label(web):
    answers = []
    for conversation, pick in (("a", "token"), ("b", "number"), ("c", "label")):
        choice = await a_choice(web, conversation)
        if pick == "token":
            status, said = await web.say("", conversation, choice=choice["token"])
            assert (said["intent"], said["confidence"]) == ("choice.pick", 1.0)
        else:
            status, said = await web.say(str(choice[pick]), conversation)
        assert status == 200
        answers.append(said["response"])
    assert len(set(answers)) == 1
    assert answers[0]


async def test_a_forged_or_foreign_choice_is_refused_in_words(web):
    choice = await a_choice(web, "a")

    for token, conversation in (("made-up", "a"), (choice["token"], "b")):
        status, said = await web.say("", conversation, choice=token)
        assert status == 200
        assert said["response"]
        assert said["choices"] == []


async def test_history_holds_both_sides_once_in_order_however_it_is_paged(web):
    for n in range(7):
        await web.say(f"help {n}")
        if n % 2:
            web.clock.advance(seconds=5)
    owner = (await web.inbound())[0]["person_id"]
    await web.tell("Amrita confirmed.", owner)

    _, whole = await web.history(query="?limit=100")
    paged, before = [], ""
    for _ in range(20):
        _, page = await web.history(query=f"?limit=3&before={before}" if before else "?limit=3")
        paged = page["messages"] + paged
        before = page["before"]
        if not before:
            break

    ids = [message["id"] for message in whole["messages"]]
    assert [message["id"] for message in paged] == ids
    assert len(set(ids)) == len(ids) == 15
    asked = [m["text"] for m in whole["messages"] if m["from"] == "you"]
    assert asked == [f"help {n}" for n in range(7)]
    sides = [m["from"] for m in whole["messages"]]
    assert sides == ["you", "hub"] * 7 + ["hub"]
    assert whole["messages"][-1]["text"] == "Amrita confirmed."


@pytest.mark.parametrize("query", ["?before=x", "?before=out/999", "?limit=0", "?limit=x"])
async def test_a_wrong_cursor_or_limit_is_a_sentence(web, query):
    await web.say("help")

    status, said = await web.history(query=query)

    assert status == 400
    assert said["error"].split(":")[0] in ("before", "limit")


@pytest.mark.parametrize("name", ["a b", "x/y", "हिन्दी", "a|b?c#d", "100%"])
async def test_any_printable_name_of_a_conversation_works(web, name):
    await web.say("help", name)

    status, said = await web.history(quote(name, safe=""))

    assert status == 200
    assert [message["from"] for message in said["messages"]] == ["you", "hub"]


async def test_a_turn_that_takes_longer_than_a_request_waits_is_accepted_and_readable_later(web):
    web.hub.database.wake = lambda *args, **more: None
    desk, channel = HubDesk(web.hub), web.hub.channels["web", "here"]
    app = Application()
    app.add_routes(routes(desk, channel, Uploads(web.folder), wait_s=0.05))
    runner, port = await serve(app, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{port}/api/v1/chat/message"
    headers = {"Authorization": f"Bearer {OPERATOR}"}
    body = {"conversation_id": "c1", "message": "help"}
    async with web.session.post(url, json=body, headers=headers) as answer:
        status, said = answer.status, await answer.json()
    await runner.cleanup()
    await desk.outcomes.close()

    assert (status, said["status"]) == (202, "new")
    _, page = await web.history()
    assert [message["id"] for message in page["messages"]] == [said["message_id"]]


async def test_what_the_hub_says_reaches_an_open_socket_at_once(web):
    await web.say("help")
    owner = (await web.inbound())[0]["person_id"]

    async with web.socket() as socket:
        await web.tell("Amrita confirmed.", owner)
        event = await until(socket, "message", **{"from": "hub"})

    assert event["text"] == "Amrita confirmed."
    _, page = await web.history()
    assert page["messages"][-1]["id"] == event["id"]


async def test_a_message_over_a_socket_is_stored_answered_and_reported(web):
    async with web.socket() as socket:
        await socket.send_json({"type": "message", "text": "help", "client_id": "m1"})
        events, kinds = [], set()
        async with asyncio.timeout(10):
            while not kinds >= {"you", "hub", "done"}:
                event = await socket.receive_json()
                events.append(event)
                kinds.add(event.get("from") or event.get("status"))
        mine = next(event for event in events if event.get("from") == "you")
        done = next(event for event in events if event.get("status") == "done")
        assert mine["client_id"] == done["client_id"] == "m1"
        assert mine["id"] == done["id"] == f"in/{(await web.inbound())[0]['id']}"

        await socket.send_json({"type": "message", "text": "help", "client_id": "m1"})
        await until(socket, "status", id=mine["id"], status="done")
    assert len(await web.inbound()) == 1


async def test_two_pages_of_one_conversation_see_the_same_and_a_third_nothing(web):
    async with web.socket("a") as one, web.socket("a") as two, web.socket("b") as other:
        await web.say("help", "a")
        seen = [await until(socket, "message", **{"from": "hub"}) for socket in (one, two)]
        assert seen[0] == seen[1]
        await web.say("help", "b")
        async with asyncio.timeout(10):
            first = await other.receive_json()
        assert first["from"] == "you"
        ids = {message["id"] for message in (await web.history("b"))[1]["messages"]}
        assert first["id"] in ids


async def test_what_another_process_sent_reaches_an_open_socket_too(web, monkeypatch):
    monkeypatch.setattr(socket_module, "LOOK_S", 0.05)
    await web.say("help")
    owner = (await web.inbound())[0]["person_id"]
    async with web.socket() as socket:
        for n in range(2):
            web.hub.channels["web", "here"].lines.push = lambda *event: None
            await web.tell(f"from elsewhere {n}", owner, key=f"n{n}")
            assert (await until(socket, "message"))["text"] == f"from elsewhere {n}"


async def test_a_socket_resumes_after_the_last_message_it_saw_and_repeats_nothing(web):
    await web.say("help")
    owner = (await web.inbound())[0]["person_id"]
    _, page = await web.history()
    last = page["messages"][-1]["id"]
    for n in range(3):
        web.clock.advance(seconds=1)
        await web.tell(f"news {n}", owner, key=f"n{n}")

    for said_id in (last, last.removeprefix("out/")):
        async with web.socket(last_id=said_id) as socket:
            await web.tell("now", owner, key=f"now{said_id}")
            texts = []
            while "now" not in texts:
                texts.append((await until(socket, "message"))["text"])
        assert texts[:3] == ["news 0", "news 1", "news 2"]
        assert len(texts) == len(set(texts)) or said_id != last


async def test_a_message_that_waited_for_its_hour_is_not_lost_to_a_resumed_socket(web):
    await web.say("help")
    owner = (await web.inbound())[0]["person_id"]
    later = web.clock() + timedelta(hours=1)
    await web.tell("planned early", owner, key="early", not_before=later)
    web.clock.advance(minutes=1)
    await web.tell("sent meanwhile", owner, key="meanwhile")
    _, page = await web.history()
    last = page["messages"][-1]
    assert last["text"] == "sent meanwhile"
    web.clock.advance(hours=1)
    web.hub.engine.wake("send", "web|here")
    await web.hub.settle()

    async with web.socket(last_id=last["id"]) as socket:
        assert (await until(socket, "message"))["text"] == "planned early"


async def test_a_socket_resumed_after_ones_own_message_gets_its_answer(web):
    _, said = await web.say("help")

    async with web.socket(last_id=said["message_id"]) as socket:
        assert (await until(socket, "message"))["text"] == said["response"]


@pytest.mark.parametrize("last_id", ["x", "out/999", "in/999", "-1"])
async def test_a_socket_cannot_resume_after_what_was_never_said(web, last_id):
    await web.say("help")

    with pytest.raises(WSServerHandshakeError) as refused:
        async with web.socket(last_id=last_id):
            pass
    assert refused.value.status == 400


async def test_an_edit_replaces_its_message_on_open_pages_and_in_the_history(web):
    await web.say("help")
    owner = (await web.inbound())[0]["person_id"]
    async with web.socket() as socket:
        await web.tell("0 of 4", owner, key="job", progress=0.0)
        first = await until(socket, "message", **{"from": "hub"})
        await web.tell("4 of 4", owner, key="job/2", edits="job", progress=1.0)
        second = await until(socket, "message", **{"from": "hub"})

    assert (first["progress"], second["progress"], second["edits"]) == (0.0, 1.0, first["id"])
    _, page = await web.history()
    assert [message["text"] for message in page["messages"]][2:] == ["4 of 4"]
    async with web.socket(last_id="0") as socket:
        events = [await until(socket, "message") for _ in range(3)]
    assert events[-1]["edits"] == events[-2]["id"] == first["id"]


async def test_a_ticket_is_good_for_one_socket_of_one_conversation(web):
    ticket = await web.ticket("c1")
    async with web.socket("c1", ticket=ticket):
        pass

    for name, conversation in (
        (ticket, "c1"),
        (await web.ticket("c1"), "c2"),
        ("made-up", "c1"),
        (OPERATOR, "c1"),
    ):
        with pytest.raises(WSServerHandshakeError) as refused:
            async with web.socket(conversation, ticket=name):
                pass
        assert refused.value.status == 401


@pytest.mark.parametrize(
    "frame",
    ["", "x", "[]", "{}", '{"type": "dance"}', '{"type": "message"}', '{"type": "message", "text": 5}'],
)
async def test_a_wrong_frame_is_answered_and_the_socket_lives(web, frame):
    async with web.socket() as socket:
        await socket.send_str(frame)
        assert (await until(socket, "error"))["error"]
        await socket.send_json({"type": "ping"})
        await until(socket, "pong")


async def test_a_frame_over_the_limit_ends_the_socket(web):
    async with web.socket() as socket:
        await socket.send_str("x" * 300_000)
        async with asyncio.timeout(10):
            while (await socket.receive()).type not in (WSMsgType.CLOSE, WSMsgType.CLOSED, WSMsgType.ERROR):
                pass
    assert (await web.say("help"))[0] == 200


async def test_a_reader_that_falls_behind_is_dropped_and_can_resume(web):
    _, said = await web.say("help")
    lines = web.hub.channels["web", "here"].lines
    key = next(row["conversation"] for row in await web.inbound())

    async with web.socket() as socket:
        await socket.send_json({"type": "ping"})
        await until(socket, "pong")
        for n in range(MOST_WAITING + 1):
            lines.push(key, {"type": "typing", "n": n})
        async with asyncio.timeout(10):
            while not socket.closed:
                await socket.receive()
        assert socket.close_code == 1013
    async with web.socket(last_id=said["message_id"]) as socket:
        await until(socket, "message", id=said["replies"][0])


async def test_a_database_that_cannot_write_answers_503_and_when_to_try_again(web):
    await web.say("help")
    full = Unavailable("database: full")

    async def refuse(rows):
        raise full

    web.hub.ingest = refuse
    body = {"conversation_id": "c1", "message": "help"}
    status, said, headers = await web.call("POST", "/api/v1/chat/message", json=body)
    assert (status, list(said), headers["Retry-After"]) == (503, ["error"], "1")
    async with web.socket() as socket:
        await socket.send_json({"type": "message", "text": "help", "client_id": "m1"})
        assert (await until(socket, "error"))["client_id"] == "m1"
    web.hub.ingest = Ingest(web.hub.database)


async def test_a_socket_closes_when_the_server_stops(tmp_path):
    web = await WebHub.open(tmp_path)
    async with web.socket() as socket:
        async with asyncio.timeout(4):
            stopping = asyncio.create_task(serving.stop(web.hub, web.runner))
            while not socket.closed:
                await socket.receive()
            await stopping
    await web.session.close()


async def test_a_file_is_uploaded_and_sent_along_with_a_message(web):
    form = FormData()
    form.add_field("note", "first a field that is no file")
    form.add_field("file", b"name,age\nAmrita,27\n", filename="people.csv", content_type="image/png")
    status, item, _ = await web.call("POST", "/api/v1/files", data=form)

    assert status == 201
    assert (item["mime"], item["size"], item["name"]) == ("text/csv", 19, "people.csv")
    status, _ = await web.say("here is a file", attachments=[item])
    assert status == 200
    _, page = await web.history()
    assert page["messages"][0]["attachments"][0]["ref"] == item["ref"]
    channel = web.hub.channels["web", "here"]
    kept = Attachment("document", page["messages"][0]["attachments"][0]["ref"])
    assert await channel.fetch(kept, max_bytes=100) == b"name,age\nAmrita,27\n"


async def test_somebody_elses_upload_cannot_be_sent(web):
    await web.person("Ravi", "casting_director")
    _, item, _ = await web.call("POST", "/api/v1/files", data=b"%PDF-1.7", headers={"X-Filename": "cv.pdf"})

    status, said = await web.say("look", token="Ravi", attachments=[item["ref"]])

    assert (status, "upload" in said["error"]) == (400, True)


async def test_a_large_file_fits_and_an_empty_one_is_refused(web):
    form = FormData()
    form.add_field("file", BytesIO(b"\xff\xd8\xff" + b"x" * 9_000_000), filename="photo.jpg")
    status, item, _ = await web.call("POST", "/api/v1/files", data=form)
    assert (status, item["mime"], item["size"]) == (201, "image/jpeg", 9_000_003)

    empty = FormData()
    empty.add_field("file", b"", filename="nothing.txt")
    for data in (b"", empty):
        assert (await web.call("POST", "/api/v1/files", data=data))[0] == 400
    broken = {"Content-Type": "multipart/form-data; boundary=x"}
    for body in (b"garbage", b"--x\r\n", b"--x\r\nContent\xff-Disposition: form-data\r\n\r\nabc\r\n--x--"):
        status, _, _ = await web.call("POST", "/api/v1/files", data=body, headers=broken)
        assert status == 400
    no_boundary = {"Content-Type": "multipart/form-data"}
    assert (await web.call("POST", "/api/v1/files", data=b"x", headers=no_boundary))[0] == 400


async def test_a_bearer_gets_120_requests_a_minute_and_is_told_when_to_come_back(web):
    await web.person("Ravi", "casting_director")
    answers = [await web.call("GET", "/api/v1/talent/search", "Ravi") for _ in range(121)]

    assert [status for status, _, _ in answers[:120]] == [400] * 120
    status, said, headers = answers[120]
    assert (status, list(said)) == (429, ["error"])
    assert 0 < int(headers["Retry-After"]) <= 60
    assert (await web.say("help", token="Ravi"))[0] == 200
    assert (await web.history())[0] == 404


async def test_somebody_with_a_chat_app_is_still_reached_there_after_using_the_web(web):
    both, only = await web.person("Ravi", "casting_director"), await web.person("Asha", "owner")
    async with web.hub.database.transaction() as tx:
        await persons.bind(tx, both, "whatsapp", "whatsapp:+919820000010", web.clock(), proof="operator")
    for token in ("Ravi", "Asha"):
        web.clock.advance(hours=1)
        await web.say("help", token=token)

    async with web.hub.database.read() as tx:
        ways = [[way.channel for way in await persons.reaches(tx, who.id)] for who in (both, only)]
    assert ways == [["whatsapp"], ["web"]]


async def test_the_ledger_is_narrowed_by_status_and_limit(web):
    for _ in range(3):
        await web.say("help")

    assert len((await web.call("GET", "/api/v1/outbox?status=sent&limit=2"))[1]["outbox"]) == 2
    assert (await web.call("GET", "/api/v1/outbox?status=failed"))[1]["outbox"] == []
    assert (await web.call("GET", "/api/v1/inbound?status=dead"))[1]["inbound"] == []
    assert (await web.call("GET", "/api/v1/inbound?status=sent"))[0] == 400


async def test_half_a_character_and_a_nul_harm_nothing(web):
    raw = b'{"conversation_id": "c1", "message": "he\\u0000lp \\ud83c", "client_id": "\\ud83c"}'
    status, said, _ = await web.call("POST", "/api/v1/chat/message", data=raw)

    assert (status, said["status"]) == (200, "done")
