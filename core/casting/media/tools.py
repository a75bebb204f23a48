"""What can be done with people's photos and videos."""

from __future__ import annotations

from core.casting.media import another, changing, keeping, orders, showing
from core.conversation.tools import Nothing, Tool
from core.people import CASTING, KNOWN, OUTSIDE

MINDING = CASTING | OUTSIDE

TOOLS: tuple[Tool, ...] = (
    Tool(
        "keep_media",
        "Keep photos or a video that came as files in somebody's profile.",
        keeping.Keep,
        keeping.keep_media,
        MINDING,
        "write",
        internal=True,
    ),
    Tool(
        "undo_keep",
        "Take photos or a video that came out of the profile again.",
        keeping.Unkeep,
        keeping.undo_keep,
        MINDING,
        "write",
        internal=True,
    ),
    Tool(
        "keep_reel",
        "Keep the address of somebody's showreel.",
        keeping.Link,
        keeping.keep_reel,
        MINDING,
        "write",
        order=orders.linking,
    ),
    Tool(
        "show_media",
        "Send somebody's photos, videos or reel into this chat.",
        showing.Show,
        showing.show_media,
        KNOWN,
        fill=showing.fill,
        order=orders.showing,
    ),
    Tool(
        "delete_media",
        "Take photos, videos or the reel out of somebody's profile: those with these numbers, or all.",
        changing.Delete,
        changing.delete_media,
        MINDING,
        "write",
        order=orders.deleting,
    ),
    Tool(
        "another_photo",
        "Tell somebody of the talent's side how another photo comes into the profile and onto the card.",
        Nothing,
        another.say_how,
        OUTSIDE,
        order=another.order,
        order_first=True,
    ),
    Tool(
        "choose_headshot",
        "Make one of somebody's photos their headshot, which stands on cards and sheets.",
        changing.Choose,
        changing.choose_headshot,
        MINDING,
        "write",
        order=orders.choosing,
    ),
    Tool(
        "restore_media",
        "Bring back photos and videos, or the headshot, as they were.",
        changing.Restored,
        changing.restore_media,
        MINDING,
        "write",
        internal=True,
    ),
)
