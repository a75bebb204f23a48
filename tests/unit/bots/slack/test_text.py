from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack.decoding import decode
from bots.slack.emoji import emoji
from bots.slack.encoding import ZERO_WIDTH, encode, length, parts


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a &amp; b &lt;20&gt; &amp;lt;", "a & b <20> &lt;"),
        ("<@UBOT> find 3", "find 3"),
        ("<@UBOT>, find 3", "find 3"),
        ("<@UBOT|desk>: find 3", "find 3"),
        ("hey <@UBOT> find 3", "hey find 3"),
        ("find 3 <@UBOT>", "find 3"),
        ("ask <@U2> and <@U3|asha>", "ask @U2 and @asha"),
        ("<#C1|general> and <#C2>", "#general and #C2"),
        ("<!here> <!channel> <!subteam^S1|@leads> <!subteam^S2>", "@here @channel @leads @S2"),
        ("<!date^1392734382^{date}|Feb 18, 2014>", "Feb 18, 2014"),
        ("<https://x.example/tape?a=1&amp;b=2>", "https://x.example/tape?a=1&b=2"),
        ("<http://example.com|example.com>", "example.com"),
        ("<https://x.example/t|her tape>", "her tape (https://x.example/t)"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("<tel:+919876543210|+91 98765 43210>", "+91 98765 43210 (+919876543210)"),
        ("&lt;@UBOT&gt; is how you write it", "<@UBOT> is how you write it"),
        ("*Meera* is _free_ and ~busy~ `now`", "Meera is free and busy now"),
        ("*_both_* 2*3*4 snake_case_name 2 * 3 * 4", "both 2*3*4 snake_case_name 2 * 3 * 4"),
        (":+1: :thumbsup::skin-tone-3: :unknown_one: 10:30:45", "👍 👍 :unknown_one: 10:30:45"),
        ("a\x00b", "ab"),
        ("<>", ""),
        ("<", "<"),
        ("a <b", "a <b"),
        (None, ""),
        (17, ""),
        ("\ud800x", "x"),
    ],
)
def test_a_message_reads_as_the_person_sees_it(raw, text):
    assert decode(raw, {"UBOT"}).text == text


def test_every_mention_is_known_the_own_one_too():
    assert decode("<@UBOT> tell <@U2>", {"UBOT"}).mentions == {"UBOT", "U2"}


@given(st.text(alphabet="<>@#!|&;*_~`:ab ^/.UB\n\x00\ud800", max_size=200))
def test_no_text_makes_decoding_raise_or_keeps_what_a_database_refuses(raw):
    text = decode(raw, {"UB"}).text
    text.encode()
    assert "\x00" not in text


@pytest.mark.parametrize("pattern", ["*a ", "<@U1> ", "<", "_*", ":a", "<https://x|", "`a "])
@pytest.mark.timeout(20)
def test_a_hostile_message_is_decoded_to_its_end(pattern):
    assert isinstance(decode(pattern * (40_000 // len(pattern)), {"U1"}).text, str)


@pytest.mark.parametrize(
    ("name", "shown"), [("+1", "👍"), ("+1::skin-tone-2", "👍"), ("party_blob", ":party_blob:"), ("", "")]
)
def test_a_reaction_is_a_character_where_one_is_known(name, shown):
    assert emoji(name) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("3 of 41 for **Meera**", "3 of 41 for *Meera*"),
        ("**27** of 40", "*27* of 40"),
        ("a **b c** d", "a *b c* d"),
        ("A & B <x>", "A &amp; B &lt;x&gt;"),
        ("<!channel> <@U1>", "&lt;!channel&gt; &lt;@U1&gt;"),
        ("see https://x.example/a?b=1&c=2, ok", "see <https://x.example/a?b=1&amp;c=2>, ok"),
        ("(https://x.example/a_(b))", "(<https://x.example/a_(b)>)"),
        ("**see https://x.example/a**", "*see <https://x.example/a>*"),
        ("snake_case riya_k@x.example 2 * 3 5'7\"", "snake_case riya_k@x.example 2 * 3 5'7\""),
    ],
)
def test_our_text_is_what_slack_shows(text, shown):
    assert encode(text) == shown


@pytest.mark.parametrize("text", ["x**bold**y", "(**bold**)", "**bold**: x", "**a****b**", "**Meera**."])
def test_bold_never_touches_another_character(text):
    assert not re.search(
        r"[^\s\u200b]\*\w+\*|\*\w+\*[^\s\u200b]", encode(text).replace("*", "*").replace(" ", " ")
    )
    assert "**" not in encode(text).replace(f"*{ZERO_WIDTH}*", "")


@pytest.mark.parametrize(
    "text", ["*not bold*", "_no_", "~no~", "`no`", "```no```", "a *b* c", "**unclosed", "* x *y*", "***x***"]
)
def test_literal_marks_never_format(text):
    shown = encode(text)
    assert not re.search(r"(^|[\s(])([*_~`])(?=[^\s\u200b*_~`])[^\u200b]*?\2", shown)
    assert shown.replace(ZERO_WIDTH, "") == text


def test_a_line_is_no_quotation():
    assert encode("a\n> b") == f"a\n{ZERO_WIDTH}&gt; b"


def visible(shown: str) -> str:
    """What a reader sees: no zero-width spaces, links and entities resolved, no bold marks."""
    text = re.sub(r"<(https?://[^>|]*)>", r"\1", shown.replace(ZERO_WIDTH, "")).replace("%7C", "|")
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("*", "")


words = st.text(alphabet="abcdé&<>*_~`.,:()|नि👍🏽\u200d", min_size=1, max_size=12)
links = st.sampled_from(
    ["https://x.example/a?b=1&c=2", "http://a.example/very/long/path/to/a/tape", "https://x.example/(a)"]
)
bolds = st.text(alphabet="abc &<.", min_size=1, max_size=20).map(lambda inner: f"**{inner.strip() or 'b'}**")
texts = st.lists(st.one_of(words, links, bolds, st.just("\n\n"), st.just("\n")), max_size=80).map(" ".join)


@given(texts, st.integers(min_value=80, max_value=400))
def test_parts_keep_every_word_and_fit(text, limit):
    found = parts(text, limit)
    assert all(0 < length(part) <= limit for part in found)
    seen = [word for part in found for word in visible(part).split()]
    assert "".join(seen) == "".join(visible(encode(text)).split())
    # Nothing is cut: the words of the parts are the words of the whole.
    assert seen == visible(encode(text)).split()


@given(texts, st.integers(min_value=80, max_value=400))
def test_no_link_entity_or_bold_is_cut(text, limit):
    for part in parts(text, limit):
        assert re.fullmatch(
            r"(?:[^<>&]|&(?:amp|lt|gt);|<https?://[^<>&]*(?:&(?:amp|lt|gt);[^<>&]*)*>)*", part
        )
    everything = "\n".join(parts(text, limit))
    assert re.findall(r"<https?://[^>]*>", everything) == re.findall(r"<https?://[^>]*>", encode(text))


@given(st.text(alphabet="a&<😀नि", min_size=300, max_size=900), st.integers(min_value=40, max_value=200))
def test_one_endless_word_is_cut_into_parts_that_fit(text, limit):
    found = parts(text, limit)
    assert all(length(part) <= limit for part in found)
    assert "".join(map(visible, found)) == text


@given(st.text(alphabet="ab c", min_size=500, max_size=900), st.integers(min_value=80, max_value=200))
def test_endless_bold_stays_bold_in_every_part(inner, limit):
    inner = " ".join(inner.split()) or "b"
    found = parts(f"**{inner}**", limit)
    assert all(part.replace(ZERO_WIDTH, "").startswith("*") and part.endswith("*") for part in found)
    assert "".join("".join(map(visible, found)).split()) == "".join(inner.split())


def test_a_break_prefers_the_paragraph():
    text = f"{'a ' * 60}end.\n\n{'b ' * 60}end."
    first, second = parts(text, 200)
    assert first.endswith("end.")
    assert second.startswith("b")


def test_nothing_is_no_part():
    assert parts(" \n ", 100) == []
    assert parts("", 100) == []


@pytest.mark.timeout(20)
def test_a_long_text_is_split_to_its_end():
    assert parts("word **bold** https://x.example/a " * 3000, 3000)[-1].count("https://x.example/a") > 0
