"""The Bot API as python-telegram-bot sees it, and its updates as the hub gets them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import ClientSession
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    ReactionTypeEmoji,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from integrations.sandbox.box import Sandbox
from integrations.sandbox.credentials import TELEGRAM_BOT_TOKEN
from integrations.sandbox.errors import NotPossible

from .conftest import SHARED, Hub, eventually

SPEC = SHARED / "data/specs/telegram_bot_api_nodesc.json"
PLAIN = {"Integer": int, "String": str, "Boolean": bool, "Float": (int, float), "True": bool}
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100


def bot_at(sandbox: Sandbox, token: str = TELEGRAM_BOT_TOKEN) -> Bot:
    url = sandbox.settings.own_url
    return Bot(
        token, base_url=f"{url}/sandbox/telegram/bot", base_file_url=f"{url}/sandbox/telegram/file/bot"
    )


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with bot_at(sandbox) as running:
        yield running


@pytest.fixture
async def hooked(sandbox: Sandbox, bot: Bot, hub: Hub) -> Hub:
    await bot.set_webhook(f"{hub.url}/webhooks/telegram", secret_token="s3cret_-1")
    return hub


@pytest.fixture(scope="module")
def spec() -> dict:
    if not SPEC.exists():
        pytest.skip("the Bot API's description is not beside the checkout")
    return json.loads(SPEC.read_text())


def against(spec: dict, value: object, kind: str, path: str = "$") -> list[str]:
    """What in a value disagrees with the Bot API's own description of its type."""
    if kind.startswith("Array of "):
        items = value if isinstance(value, list) else [None]
        return [e for i, item in enumerate(items) for e in against(spec, item, kind[9:], f"{path}[{i}]")]
    if kind in PLAIN:
        wrong = not isinstance(value, PLAIN[kind]) or (kind == "Integer" and isinstance(value, bool))
        return [f"{path}: {value!r} is no {kind}"] if wrong else []
    described = spec["types"][kind]
    if described.get("subtypes"):
        return min((against(spec, value, name, path) for name in described["subtypes"]), key=len)
    fields = {f["name"]: f for f in described.get("fields", [])}
    if not isinstance(value, dict):
        return [f"{path}: no object"]
    found = [f"{path}.{n}: missing" for n, f in fields.items() if f["required"] and n not in value]
    for name, item in value.items():
        if name not in fields:
            found.append(f"{path}.{name}: unknown to {kind}")
        else:
            found += min((against(spec, item, k, f"{path}.{name}") for k in fields[name]["types"]), key=len)
    return found


def updates(hub: Hub) -> list[dict]:
    return [hook.json for hook in hub.at("/webhooks/telegram")]


def spec_answers(sandbox: Sandbox, spec: dict) -> list[str]:
    """Every answer so far against the return type of its method, every request against its fields."""
    wrong = []
    for entry in sandbox.journal.calls("telegram"):
        method = spec["methods"].get(entry.method)
        if method is None or not isinstance(entry.answer, dict) or not entry.answer.get("ok"):
            continue
        result = entry.answer["result"]
        wrong += min((against(spec, result, kind) for kind in method["returns"]), key=len)
        known = {field["name"] for field in method.get("fields", [])}
        wrong += [
            f"{entry.method}: no parameter {name}"
            for name in entry.request
            if name not in known and not name.startswith("attached")
        ]
    return wrong


async def test_a_text_becomes_a_signed_update_of_the_real_shape(
    sandbox: Sandbox, hooked: Hub, bot: Bot, spec
):
    await sandbox.telegram.text(1001, "/find leads @meera_rao https://example.org/a 😀")
    hook = hooked.at("/webhooks/telegram")[0]
    assert hook.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret_-1"
    assert against(spec, hook.json, "Update") == []
    update = Update.de_json(hook.json, bot)
    assert [e.type for e in update.message.entities] == ["bot_command", "mention", "url"]
    assert update.message.parse_entity(update.message.entities[2]) == "https://example.org/a"
    assert update.effective_user.full_name == "Meera Rao"


async def test_everything_a_person_can_do_is_a_valid_update(sandbox: Sandbox, hooked: Hub, bot: Bot, spec):
    await bot.set_webhook(f"{hooked.url}/webhooks/telegram", allowed_updates=Update.ALL_TYPES)
    telegram = sandbox.telegram
    asked = await bot.send_message(
        1001,
        "Which?",
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Leads", callback_data="l")]]),
    )
    own = await telegram.text(1001, "hi", reply_to=asked.message_id)
    await telegram.edit(1001, own["message_id"], "hello /help")
    await telegram.tap(1001, asked.message_id, "l")
    await telegram.start(1002, "ref42")
    for name, mime in (("a.jpg", "image/jpeg"), ("a.mp4", "video/mp4"), ("a.ogg", "audio/ogg")):
        await telegram.file(1001, name, mime, b"data", caption="mine")
    for name, mime in (("a.mp3", "audio/mpeg"), ("cv.pdf", "application/pdf"), ("a.gif", "image/gif")):
        await telegram.file(1001, name, mime, b"data")
    await telegram.album(1001, [("1.jpg", "image/jpeg", b"1"), ("2.jpg", "image/jpeg", b"2")], caption="both")
    await telegram.location(1001, 19.13, 72.81, "Aram Nagar")
    await telegram.location(1001, 19.13, 72.81)
    await telegram.contact(1001, "+919820000001", "Meera")
    await telegram.react(1001, asked.message_id, "👍")
    await telegram.react(1001, asked.message_id, "")
    await telegram.block(1001)
    await telegram.unblock(1001)
    await telegram.text(1001, "/status@castmatch_sandbox_bot", chat=-500)
    await telegram.migrate(-500)
    await telegram.kick(-100500, by=1001)
    got = updates(hooked)
    assert [e for update in got for e in against(spec, update, "Update")] == []
    assert all(not Update.de_json(update, bot).api_kwargs for update in got)
    numbers = [update["update_id"] for update in got]
    assert numbers == sorted(set(numbers))
    kinds = {next(key for key in update if key != "update_id") for update in got}
    assert kinds == {"message", "edited_message", "callback_query", "message_reaction", "my_chat_member"}


async def test_every_answer_agrees_with_the_bot_api(sandbox: Sandbox, bot: Bot, hub: Hub, spec):
    hub.files["face.png"] = (PNG, "image/png")
    await bot.get_me()
    await bot.set_my_commands([("find", "Find talent")])
    await bot.get_my_commands()
    await bot.set_webhook(f"{hub.url}/webhooks/telegram")
    await bot.get_webhook_info()
    sent = await bot.send_message(1001, "<b>Hi</b> & <a href='https://x.org'>you</a>", parse_mode="HTML")
    assert sent.text == "Hi & you"
    assert [e.type for e in sent.entities] == ["bold", "text_link"]
    await bot.send_message(1001, "re", reply_parameters=ReplyParameters(sent.message_id))
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y", style="success")]])
    await bot.edit_message_text("done", 1001, sent.message_id, reply_markup=keys)
    await bot.edit_message_reply_markup(1001, sent.message_id)
    photo = await bot.send_photo(1001, f"{hub.url}/files/face.png", caption="_face_", parse_mode="MarkdownV2")
    await bot.edit_message_caption(1001, photo.message_id, caption="new")
    await bot.edit_message_media(InputMediaPhoto(PNG), 1001, photo.message_id)
    await bot.send_document(1001, b"%PDF", filename="cv.pdf")
    await bot.send_video(1001, b"film", filename="tape.mp4")
    await bot.send_voice(1001, b"ogg", filename="v.ogg")
    await bot.send_media_group(1001, [InputMediaPhoto(PNG), InputMediaPhoto("https://far.example/2.jpg")])
    await bot.send_location(1001, 19.1, 72.8)
    await bot.send_venue(1001, 19.1, 72.8, "Aram Nagar", "Versova")
    await bot.send_chat_action(1001, "typing")
    await bot.set_message_reaction(1001, photo.message_id, [ReactionTypeEmoji("🔥")])
    await bot.get_chat(1001)
    await bot.get_chat_member(-500, 1001)
    await bot.delete_message(1001, photo.message_id)
    assert spec_answers(sandbox, spec) == []
    assert len(sandbox.journal.calls("telegram")) > 20


async def test_what_the_desk_sends_is_seen_and_typing_ends_with_it(sandbox: Sandbox, bot: Bot):
    await bot.send_chat_action(1001, "typing")
    assert sandbox.chats.typing_now()["telegram"] == ["1001"]
    sent = await bot.send_message(1001, "Two leads found")
    assert sandbox.chats.typing_now()["telegram"] == []
    seen = sandbox.chats.of("telegram", 1001)[-1]
    assert (seen.id, seen.sender, seen.payload["text"]) == (str(sent.message_id), "hub", "Two leads found")


async def test_lengths_are_counted_after_markup_in_utf16_units(bot: Bot):
    await bot.send_message(1001, f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    await bot.send_message(1001, "😀" * 2048)
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(1001, "😀" * 2048 + "x")
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_photo(1001, PNG, caption="x" * 1025)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([[InlineKeyboardButton("x", callback_data="ы" * 33)]], "Button_data_invalid"),
        ([[InlineKeyboardButton("x", callback_data=str(i))] for i in range(101)], "too long"),
        ([[InlineKeyboardButton("x")]], "text buttons are unallowed"),
        ([[InlineKeyboardButton("x", url="javascript:alert(1)")]], "invalid"),
    ],
)
async def test_a_keyboard_telegram_would_refuse_is_refused(bot: Bot, rows, says):
    with pytest.raises(BadRequest, match=says):
        await bot.send_message(1001, "pick", reply_markup=InlineKeyboardMarkup(rows))


@pytest.mark.parametrize(
    ("text", "mode", "says"),
    [
        ("<b>open", "HTML", "can't find end tag"),
        ("<video>x</video>", "HTML", "unsupported start tag"),
        ("5 < 6", "HTML", "unsupported start tag"),
        ("50. done", "MarkdownV2", "is reserved"),
        ("*bold", "MarkdownV2", "can't find end"),
        ("   ", None, "message text is empty"),
    ],
)
async def test_text_telegram_would_refuse_is_refused(bot: Bot, text, mode, says):
    with pytest.raises(BadRequest, match=f"(?i){says}"):
        await bot.send_message(1001, text, parse_mode=mode)


async def test_markdown_v2_gives_the_same_entities_as_html(bot: Bot):
    one = await bot.send_message(1001, r"*A\.* _b_ ~c~ `d` ||e|| [f](https://x.org)", parse_mode="MarkdownV2")
    two = await bot.send_message(
        1001,
        "<b>A.</b> <i>b</i> <s>c</s> <code>d</code> <tg-spoiler>e</tg-spoiler> <a href='https://x.org'>f</a>",
        parse_mode="HTML",
    )
    assert one.text == two.text
    assert one.entities == two.entities


async def test_people_who_cannot_be_reached_say_so_as_telegram_does(sandbox: Sandbox, bot: Bot):
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(424242, "x")
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(1002, "x")
    await sandbox.telegram.start(1002)
    await bot.send_message(1002, "welcome")
    await sandbox.telegram.block(1002)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(1002, "x")
    await sandbox.telegram.text(1002, "sorry, I am back")
    await bot.send_message(1002, "welcome back")
    sandbox.telegram.deactivate(1002)
    with pytest.raises(Forbidden, match="deactivated"):
        await bot.send_message(1002, "x")


async def test_a_group_that_moved_names_its_new_id(sandbox: Sandbox, bot: Bot):
    new_id = await sandbox.telegram.migrate(-500)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(-500, "x")
    assert moved.value.new_chat_id == new_id
    assert (await bot.send_message(new_id, "x")).chat.type == "supergroup"


async def test_in_a_group_the_desk_hears_only_what_is_meant_for_it(sandbox: Sandbox, hooked: Hub, bot: Bot):
    told = await bot.send_message(-500, "Hello all")
    await sandbox.telegram.text(1001, "lunch?", chat=-500)
    assert updates(hooked) == []
    await sandbox.telegram.text(1001, "@castmatch_sandbox_bot leads?", chat=-500)
    await sandbox.telegram.text(1002, "thanks", chat=-500, reply_to=told.message_id)
    assert [u["message"]["text"] for u in updates(hooked)] == ["@castmatch_sandbox_bot leads?", "thanks"]


async def test_editing_refuses_what_is_unchanged_foreign_or_gone(sandbox: Sandbox, bot: Bot):
    sent = await bot.send_message(1001, "10%")
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("10%", 1001, sent.message_id)
    await bot.edit_message_text("20%", 1001, sent.message_id)
    assert sandbox.chats.of("telegram", 1001)[0].edited
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", 1001, 5)
    theirs = await sandbox.telegram.text(1001, "mine")
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("x", 1001, theirs["message_id"])
    sandbox.clock.advance(timedelta(hours=49))
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(1001, sent.message_id)


async def test_a_tap_is_answered_once_it_arrived_and_not_after_its_time(
    sandbox: Sandbox, hooked: Hub, bot: Bot
):
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    sent = await bot.send_message(1001, "Sure?", reply_markup=keys)
    await sandbox.telegram.tap(1001, sent.message_id, "y")
    query = Update.de_json(updates(hooked)[-1], bot).callback_query
    assert (query.data, query.message.message_id, query.from_user.id) == ("y", sent.message_id, 1001)
    assert await query.answer("noted")
    assert sandbox.chats.find("telegram", 1001, sent.message_id).answered == {
        "persona": "meera",
        "label": "Yes",
    }
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("77")
    with pytest.raises(NotPossible):
        await sandbox.telegram.tap(1001, sent.message_id, "other")


async def test_a_file_sent_by_a_person_can_be_downloaded(sandbox: Sandbox, hooked: Hub, bot: Bot):
    await sandbox.telegram.file(1001, "cv.pdf", "application/pdf", b"%PDF-1.7")
    file = await bot.get_file(updates(hooked)[0]["message"]["document"]["file_id"])
    assert bytes(await file.download_as_bytearray()) == b"%PDF-1.7"
    with pytest.raises(BadRequest):
        await bot.get_file("nonsense")


async def test_pictures_by_address_are_fetched_like_telegram_does(bot: Bot, hub: Hub):
    hub.files["page.html"] = (b"<p>", "text/html")
    with pytest.raises(BadRequest, match=r"(?i)failed to get HTTP URL content"):
        await bot.send_photo(1001, f"{hub.url}/files/none.png")
    with pytest.raises(BadRequest, match=r"(?i)wrong type of the web page content"):
        await bot.send_photo(1001, f"{hub.url}/files/page.html")
    with pytest.raises(BadRequest, match=r"(?i)wrong remote file identifier"):
        await bot.send_photo(1001, "AgACnothing")


async def test_polling_gives_each_update_until_it_is_confirmed(sandbox: Sandbox, bot: Bot):
    await sandbox.telegram.text(1001, "one")
    await sandbox.telegram.text(1001, "two")
    first = await bot.get_updates()
    assert [u.message.text for u in first] == ["one", "two"]
    assert len(await bot.get_updates()) == 2
    assert [u.message.text for u in await bot.get_updates(offset=first[1].update_id)] == ["two"]
    waiting = asyncio.create_task(bot.get_updates(offset=first[1].update_id + 1, timeout=5))
    await sandbox.telegram.text(1001, "three")
    assert [u.message.text for u in await waiting] == ["three"]


async def test_polling_conflicts_with_a_webhook_and_with_another_poller(sandbox: Sandbox, bot: Bot, hub: Hub):
    await bot.set_webhook(f"{hub.url}/webhooks/telegram")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    older = asyncio.create_task(bot.get_updates(timeout=5))
    await eventually(lambda: sandbox.telegram.api.updates.polled)
    async with bot_at(sandbox) as second:
        newer = asyncio.create_task(second.get_updates(timeout=5))
        with pytest.raises(Conflict, match="terminated by other"):
            await older
        await sandbox.telegram.text(1001, "hi")
        assert len(await newer) == 1


async def test_a_refused_webhook_is_repeated_with_the_same_update(sandbox: Sandbox, hooked: Hub, bot: Bot):
    hooked.answers.extend([(500, {}, b""), (503, {}, b"")])
    await sandbox.telegram.text(1001, "hi")
    await sandbox.settle()
    got = updates(hooked)
    assert [u["update_id"] for u in got] == [got[0]["update_id"]] * 3
    assert "503" in (await bot.get_webhook_info()).last_error_message


async def test_updates_wait_for_a_webhook_that_comes_later(sandbox: Sandbox, bot: Bot, hub: Hub):
    await sandbox.telegram.text(1001, "anybody there?")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.set_webhook(f"{hub.url}/webhooks/telegram")
    await sandbox.settle()
    assert updates(hub)[0]["message"]["text"] == "anybody there?"


async def test_webhooks_never_leave_this_machine(bot: Bot):
    with pytest.raises(BadRequest, match="this machine"):
        await bot.set_webhook("https://hub.example.org/webhooks/telegram")


async def test_only_the_sandboxs_token_is_served(sandbox: Sandbox, http: ClientSession):
    with pytest.raises(InvalidToken):
        async with bot_at(sandbox, "123456:another-bots-token"):
            pass
    root = f"{sandbox.settings.own_url}/sandbox/telegram"
    async with http.get(f"{root}/botnonsense/getMe") as answer:
        assert answer.status == 404
    async with http.get(f"{root}/bot{TELEGRAM_BOT_TOKEN}/noSuchMethod") as answer:
        assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")
    async with http.post(
        f"{root}/bot{TELEGRAM_BOT_TOKEN}/SENDMESSAGE", json={"chat_id": 1001, "text": 1}
    ) as answer:
        assert (await answer.json())["result"]["text"] == "1"


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_faults_look_like_telegrams_own(sandbox: Sandbox, bot: Bot):
    faults = sandbox.faults
    faults.add("telegram", "429", method="sendMessage", chat="1001", retry_after=7)
    with pytest.raises(RetryAfter, match="7 seconds"):
        await bot.send_message(1001, "x")
    faults.add("telegram", "500")
    with pytest.raises(NetworkError):
        await bot.send_message(1001, "lost")
    assert sandbox.chats.of("telegram", 1001) == []
    faults.add("telegram", "500_after", method="sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(1001, "arrived all the same")
    assert len(sandbox.chats.of("telegram", 1001)) == 1
    faults.add("telegram", "timeout_after", times=1)
    with pytest.raises(TimedOut):
        await bot.send_message(1001, "so did this", read_timeout=0.1)
    assert len(sandbox.chats.of("telegram", 1001)) == 2
    faults.add("telegram", "403", times=2)
    for _ in range(2):
        with pytest.raises(Forbidden):
            await bot.send_message(1001, "x")
    await bot.send_message(1001, "well again")
    assert faults.rules() == []


async def test_an_update_can_come_twice_or_be_overtaken(sandbox: Sandbox, hooked: Hub):
    sandbox.faults.add("telegram", "duplicate")
    await sandbox.telegram.text(1001, "twice")
    assert len({u["update_id"] for u in updates(hooked)}) == 1
    assert len(updates(hooked)) == 2
    sandbox.faults.add("telegram", "out_of_order", retry_after=0.05)
    await sandbox.telegram.text(1001, "first")
    await sandbox.telegram.text(1001, "second")
    await sandbox.settle()
    assert [u["message"]["text"] for u in updates(hooked)[2:]] == ["second", "first"]
