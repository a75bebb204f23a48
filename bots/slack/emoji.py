"""Slack names emoji (``:+1:``); the desk reads characters. Only the ones that answer a question."""

from __future__ import annotations

import re

EMOJI = {
    "+1": "👍",
    "thumbsup": "👍",
    "-1": "👎",
    "thumbsdown": "👎",
    "ok_hand": "👌",
    "ok": "🆗",
    "pray": "🙏",
    "clap": "👏",
    "raised_hands": "🙌",
    "wave": "👋",
    "muscle": "💪",
    "point_up": "☝️",
    "point_right": "👉",
    "hand": "✋",
    "raised_hand": "✋",
    "handshake": "🤝",
    "white_check_mark": "✅",
    "heavy_check_mark": "✔️",
    "ballot_box_with_check": "☑️",
    "x": "❌",
    "negative_squared_cross_mark": "❎",
    "no_entry": "⛔",
    "no_entry_sign": "🚫",
    "question": "❓",
    "exclamation": "❗",
    "warning": "⚠️",
    "heart": "❤️",
    "heart_eyes": "😍",
    "star": "⭐",
    "star2": "🌟",
    "fire": "🔥",
    "tada": "🎉",
    "eyes": "👀",
    "thinking_face": "🤔",
    "joy": "😂",
    "smile": "😄",
    "slightly_smiling_face": "🙂",
    "simple_smile": "🙂",
    "blush": "😊",
    "grinning": "😀",
    "wink": "😉",
    "cry": "😢",
    "sob": "😭",
    "disappointed": "😞",
    "rage": "😡",
    "sunglasses": "😎",
    "hourglass": "⌛",
    "hourglass_flowing_sand": "⏳",
    "clock3": "🕒",
    "calendar": "📅",
    "telephone_receiver": "📞",
    "rocket": "🚀",
}

_CODE = re.compile(r":([a-z+\-][a-z0-9_+\-]*)(?:::skin-tone-[2-6])?:")


def emoji(name: str) -> str:
    """The character for a reaction's name, its skin tone dropped; ``:name:`` when it is not known."""
    plain = name.partition("::")[0].strip(":")
    return EMOJI.get(plain, f":{plain}:" if plain else "")


def replace_codes(text: str) -> str:
    """``:+1:`` in a text as a character; codes that are not known stay as they are."""
    if ":" not in text:
        return text
    return _CODE.sub(lambda found: EMOJI.get(found[1], found[0]), text)
