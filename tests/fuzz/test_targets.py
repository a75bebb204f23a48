"""Each parser is given anything: bytes, texts, JSON of every shape, real deliveries a little broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.flow.test_bad_input import GOOD
from tests.fuzz.targets import targets

REAL = [body for bodies in GOOD.values() for body in bodies]
SHEETS = [
    b"name,age,phone\nAsha Rao,30,9820000010\n",
    "नाम;उम्र\nआशा;30\n".encode("utf-16"),
    b"PK\x03\x04" + b"\x00" * 40,
    b'a,b\n"open quote,1\n2\n',
]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)


@st.composite
def broken(draw):
    """Something real, with a piece cut out, doubled or overwritten."""
    body = draw(st.sampled_from(REAL + SHEETS))
    start = draw(st.integers(0, len(body)))
    end = draw(st.integers(start, min(len(body), start + 40)))
    piece = draw(
        st.sampled_from([b"", body[start:end] * 2, b"\x00", b'"', b"\xff\xfe", b"%00", b"-1", b"{}", b"[["])
    )
    return body[:start] + piece + body[end:]


anything = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    json_values.map(lambda value: json.dumps(value).encode()),
    broken(),
    st.sampled_from([b"[" * 5000, b'{"a":' * 3000, b"9" * 5000, b"in/" + b"9" * 400, b"\xed\xa0\x80"]),
)
NAMES = sorted(targets(Path("/nowhere")))


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=anything)
def test_nothing_breaks_it(name, data, tmp_path):
    targets(tmp_path)[name](data)
