"""PDF files written by hand, letter for letter."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

SCRIPT = (
    ("INT. CHAWL - NIGHT", "Rain on tin.", "MEERA", "You came back.", "KABIR", "I forgot my keys."),
    ("EXT. ROOF - DAWN", "They look at the sea.", "MEERA", "Say it again.", "NANI (O.S.)", "Chai!", "2."),
)


def paper(pages: Sequence[Sequence[str]] = SCRIPT, *, drawn: bytes | None = None) -> bytes:
    """A PDF with these lines on its pages. ``drawn``: what every page draws instead."""
    objects: list[bytes] = [
        b"",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
    ]
    kids = []
    for lines in pages:
        text = b"BT /F1 12 Tf 14 TL 72 720 Td " + b" ".join(_shown(line) for line in lines) + b" ET"
        packed = zlib.compress(text if drawn is None else drawn)
        stream = b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed)
        objects.append(stream)
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R" % len(objects)
        objects.append(page + b"/Resources<</Font<</F1 3 0 R>>>>>>")
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return (
        out + head + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    )


def _shown(line: str) -> bytes:
    plain = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return b"(%s) Tj T*" % plain.encode("cp1252")
