"""What goes to a service, what may come back, and that nothing else of it ever reaches the hub."""

from __future__ import annotations

import math
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from core.errors import Unavailable
from integrations.embedders import build
from integrations.embedders.services import SERVICES, Kind, Service
from integrations.embedders.settings import Settings


class Imitation:
    """A service on the loopback: what it was asked, and what it answers."""

    def __init__(self):
        self.asked = []
        self.answer = lambda texts: {
            "data": [{"index": n, "embedding": [3.0, 4.0]} for n in reversed(range(len(texts)))]
        }
        self.status, self.headers = 200, {}

    async def handle(self, request):
        body = await request.json()
        self.asked.append((request.headers["Authorization"], body))
        return web.json_response(self.answer(body["input"]), status=self.status, headers=self.headers)


@pytest.fixture
async def imitated():
    there = Imitation()
    app = web.Application()
    app.router.add_post("/v1/embeddings", there.handle)
    server = TestServer(app)
    await server.start_server()
    kind = Kind("voyage", str(server.make_url("/v1/embeddings")), "small", 2, {"input_type": "query"}, {})
    service = Service(kind, SecretStr("key-1"), timeout_s=2.0)
    yield there, service
    await service.close()
    await server.close()


async def test_texts_go_in_batches_and_come_back_in_order_with_length_one(imitated):
    there, service = imitated
    there.answer = lambda texts: {
        "data": [{"index": n, "embedding": [float(text), 1.0]} for n, text in enumerate(texts)][::-1]
    }
    found = await service.embed([str(n) for n in range(130)])
    assert [len(body["input"]) for _, body in there.asked] == [64, 64, 2]
    assert all(math.isclose(x * x + y * y, 1.0) for x, y in found)
    assert [round(x / y) for x, y in found] == list(range(130))


async def test_a_question_says_that_it_is_one_and_the_key_goes_in_the_header_only(imitated):
    there, service = imitated
    await service.embed(["who is it"], asked=True)
    [(key, body)] = there.asked
    assert key == "Bearer key-1"
    assert body == {"input": ["who is it"], "model": "small", "input_type": "query"}


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"data": []},
        {"data": [{"index": 1, "embedding": [1.0, 0.0]}]},
        {"data": [{"index": 0, "embedding": [1.0]}]},
        {"data": [{"index": 0, "embedding": [0.0, 0.0]}]},
        {"data": [{"index": 0, "embedding": ["a", "b"]}]},
        {"data": [{"index": 0, "embedding": [1e999, 0.0]}]},
        {"data": [{"index": 0}]},
        ["no", "object"],
    ],
)
async def test_an_answer_that_is_none_is_no_vector(imitated, answer):
    there, service = imitated
    there.answer = lambda _texts: answer
    with pytest.raises(Unavailable):
        await service.embed(["who is it"])


@pytest.mark.parametrize("status", [301, 400, 401, 429, 500])
async def test_another_status_is_unavailable_and_a_redirect_is_not_followed(imitated, status):
    there, service = imitated
    there.status, there.headers = status, {"Location": "http://127.0.0.1:1/", "Retry-After": "7"}
    with pytest.raises(Unavailable) as refused:
        await service.embed(["who is it"])
    assert refused.value.retry_after_s == 7
    assert len(there.asked) == 1
    assert "key-1" not in str(refused.value)
    assert "who is it" not in str(refused.value)


async def test_nobody_there_is_unavailable():
    kind = Kind("openai", "http://127.0.0.1:1/v1/embeddings", "small", 2)
    service = Service(kind, SecretStr("key-1"))
    with pytest.raises(Unavailable):
        await service.embed(["who is it"])
    await service.close()


def test_text_goes_to_these_hosts_only():
    addresses = [urlsplit(kind.url) for kind in SERVICES.values()]
    assert {(one.scheme, one.hostname) for one in addresses} == {
        ("https", "api.voyageai.com"),
        ("https", "api.openai.com"),
    }


def test_nothing_is_built_unless_it_is_set():
    assert build(Settings()) is None
    assert build(Settings(CASTMATCH_EMBEDDER="voyage")) is None
    made = build(Settings(CASTMATCH_EMBEDDER="openai", OPENAI_API_KEY=" k \n"))
    assert made is not None
    assert (made.model, made.dim) == ("text-embedding-3-small", 512)


def test_what_is_missing_is_said_with_what_mends_it():
    [finding] = Settings(CASTMATCH_EMBEDDER="voyage").problems(None)
    assert "VOYAGE_API_KEY" in finding.fix
    assert Settings(CASTMATCH_EMBEDDER="voyage", VOYAGE_API_KEY="k").problems(None) == []
    assert Settings().problems(None) == []
