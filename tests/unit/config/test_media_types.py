"""What a file is does not depend on the machine."""

from __future__ import annotations

import subprocess
import sys

import pytest

SAYS = (
    "import mimetypes, sys; from config.media_types import settle; settle();"
    "print(mimetypes.guess_extension(sys.argv[1]), mimetypes.guess_type('x' + sys.argv[2])[0],"
    " mimetypes.guess_type('x.wrongest')[0], mimetypes.knownfiles)"
)


@pytest.mark.parametrize(
    ("mime", "ending"),
    [("audio/ogg", ".ogg"), ("image/webp", ".webp"), ("application/pdf", ".pdf"), ("text/vcard", ".vcf")],
)
def test_what_chat_apps_send_has_its_ending(mime, ending):
    # In a process of its own: the table is the whole process's.
    told = subprocess.run(
        [sys.executable, "-c", SAYS, mime, ending], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == [ending, mime, "None", "[]"]
