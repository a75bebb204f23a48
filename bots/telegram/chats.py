"""Who and where: chats, people, topics and replies as raw updates describe them."""

from __future__ import annotations

from bots.telegram.fields import Raw, integer, mapping, string

# Stand-ins that carry messages of people: an anonymous group administrator, and somebody who writes
# as their channel. Both are marked as bots. Source: core.telegram.org/bots/api#message (fake sender
# user), Bot API 10.1; the ids are in telegram.constants.
ANONYMOUS_ADMIN, CHANNEL_SENDER = 1087968824, 136817688
STAND_INS = frozenset({str(ANONYMOUS_ADMIN), str(CHANNEL_SENDER)})
_MEMBERS = frozenset({"creator", "administrator", "member"})


def required(value: object, name: str) -> Raw:
    """The object itself. Raises ValueError for anything else."""
    if not isinstance(value, dict):
        raise ValueError(f"{name} is not an object")
    return value


def chat_of(holder: Raw) -> Raw:
    """The chat, with an id that can be used. Raises ValueError without one."""
    chat = mapping(holder.get("chat"))
    if integer(chat.get("id")) is None:
        raise ValueError("no chat")
    return chat


def identifier(value: object) -> str:
    """An id as the rest of the hub keeps it: text, empty when there is none."""
    number = integer(value)
    return "" if number is None else str(number)


def is_group(chat: Raw) -> bool:
    """By its type; by its sign where a sender leaves the type out (groups are negative)."""
    kind = chat.get("type")
    return kind != "private" if isinstance(kind, str) else (integer(chat.get("id")) or 0) < 0


def thread_of(chat: Raw, message: Raw) -> str:
    """The forum topic. Plain replies carry a thread id too, which no message can be sent to."""
    if message.get("is_topic_message") is True:
        return identifier(message.get("message_thread_id"))
    forum = chat.get("is_forum") is True and not isinstance(message.get("reply_to_message"), dict)
    return identifier(message.get("message_thread_id")) if forum else ""


def is_topic_root(replied: Raw, message: Raw) -> bool:
    """Every message of a topic formally replies to the notice that opened the topic."""
    if isinstance(replied.get("forum_topic_created"), dict):
        return True
    root = identifier(message.get("message_thread_id")) if message.get("is_topic_message") is True else ""
    return bool(root) and identifier(replied.get("message_id")) == root


def replied_to(message: Raw, chat: Raw) -> str | None:
    """The message that this one answers, if it is in the same chat."""
    replied = mapping(message.get("reply_to_message"))
    if replied and not is_topic_root(replied, message):
        return identifier(replied.get("message_id")) or None
    # A reply across topics of one forum comes as an external one; other chats' ids mean nothing here.
    elsewhere = mapping(message.get("external_reply"))
    same = identifier(mapping(elsewhere.get("chat")).get("id")) == identifier(chat.get("id"))
    return (identifier(elsewhere.get("message_id")) or None) if same else None


def author_of(message: Raw) -> str:
    """The id of the user in ``from``."""
    return identifier(mapping(message.get("from")).get("id"))


def sender_of(message: Raw, chat: Raw) -> tuple[int, str]:
    """Whoever wrote, with their name; the chat they wrote as, for anonymous administrators and channels.

    Raises ValueError for a group message that names nobody.
    """
    person, written_as = mapping(message.get("from")), mapping(message.get("sender_chat"))
    signature = string(message.get("author_signature"))
    sender = integer(written_as.get("id"))
    if sender is not None:
        return sender, signature or name_of(written_as)
    sender = integer(person.get("id"))
    if sender is not None:
        return sender, name_of(person)
    # A private chat has its person's id; a channel's post is by the channel.
    owner = integer(chat.get("id"))
    if owner is None or (is_group(chat) and chat.get("type") != "channel"):
        raise ValueError("a group message without a sender")
    return owner, signature or name_of(chat)


def name_of(person: Raw) -> str:
    """Given and family name; the title of a chat; else the username."""
    full = " ".join(part for part in map(string, (person.get("first_name"), person.get("last_name"))) if part)
    return full or string(person.get("title")) or string(person.get("username"))


def is_present(member: Raw) -> bool | None:
    """Whether a member state means being in the chat; None when it is not given."""
    status = member.get("status")
    if not isinstance(status, str):
        return None
    return status in _MEMBERS or (status == "restricted" and member.get("is_member") is not False)


def is_live_location(message: Raw) -> bool:
    """A place on the move is edited every few seconds, which is no turn of a conversation."""
    return isinstance(message.get("location"), dict) and not isinstance(message.get("venue"), dict)
