"""Days and clock times of a text: patterns over the classes of units, the longest reading wins."""

from __future__ import annotations

import re

from core.understanding.dates import clocks, days, spans
from core.understanding.dates.scene import Item, Make, Scene


def items(scene: Scene) -> list[Item]:
    """All items of a text from left to right, none overlapping, the longest reading at each place."""
    out: list[Item] = []
    place = 0
    while place < len(scene.classes):
        item = _best(scene, place) if scene.classes[place] in _STARTS else None
        if item is None:
            place += 1
        else:
            out.append(item)
            place = item.last + 1
    return out


def _best(scene: Scene, place: int) -> Item | None:
    best: Item | None = None
    for pattern, make in _PATTERNS:
        match = pattern.match(scene.classes, place)
        if match is None or (best is not None and match.end() - 1 <= best.last):
            continue
        item = make(scene, match)
        if item is not None and (best is None or item.last > best.last):
            best = item
    return best


_PATTERNS: tuple[tuple[re.Pattern[str], Make], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (r"(?P<a>[no])k?(?P<n>m)?[-&](?P<b>[no])k?(?P<m>m),?(?P<y>y)?", days.days_of_month),
        (r"(?P<n>m)(?P<a>[no])[-&](?P<m>m)?(?P<b>[no])(?![ab])(?P<y>y)?", days.days_of_month),
        (r"(?P<a>[no])g?[-&](?P<b>[no])g?T?", days.days_without_month),
        (r"s-s", days.numeric_span),
        (r"[no](?:[,&]{0,2}[no])+k?(?P<m>m)", days.run_of_days),
        (r"(?P<d>[no])(?=(?P<list>(?:[,&]{1,2}[no])+k?)m)", days.listed_day),
        (r"(?P<d>[no])k?(?P<m>m),?(?P<y>y)?", days.day_month),
        (r"(?P<d>c)k?(?P<m>m),?(?P<y>y)?", days.spoken_day_month),
        (r"(?P<m>m)(?P<d>[no])(?![ab]),?(?P<y>y)?", days.day_month),
        (r"s", days.numeric_date),
        (r"(?:xY)?k?(?P<d>[noc])g", days.tarikh),
        (r"xYk{0,2}(?P<d>o)", days.of_next_month),
        (r"(?P<d>o)", days.ordinal),
        (r"(?P<d>n)k(?=h?[nctf]b)", days.day_before_clock),
        (r"(?P<d>o)k{0,2}xY", days.of_next_month),
        (r"(?P<d>n)k{1,2}xY", days.of_next_month),
        (r"(?P<how>[xli])?(?P<w>w)", days.weekday),
        (r"x-xk?(?P<w>w)|(?P<v>w)@x(?![WYZ])", days.weekday_after_next),
        (r"(?P<w>w)(?P<d>n)(?![ab~TkA:m])", days.weekday_date),
        (r"(?P<how>x)Wk?(?P<w>w)", days.weekday),
        (r"(?P<w>w),?k?(?P<how>x)W", days.weekday),
        (r"(?P<how>x)?(?P<a>w)-(?P<b>w)T?", days.weekdays),
        (r"r", days.relative),
        (r"(?P<a>r)-(?P<b>[rw])T?", days.relatives),
        (r"(?P<r>r)-(?P<n>[nc])D(?P<after>k?A)?T?", days.counted_from),
        (r"(?P<n>[nc])W_(?P<d>[wr])", days.week_from),
        (r"R", days.tonight),
        (r"[xli]W", spans.week),
        (r"x-x[WYZ]|[WYZ]@x", spans.after_next),
        (r"[xli]?Z", spans.weekend),
        (r"[xli]Y", spans.month),
        (r"(?P<m>m)(?P<y>y)?", spans.named_month),
        (r"(?P<a>m)-(?P<b>m)", spans.months),
        (r"(?:Ek{1,2}Y|EkiY|Yk?E)", spans.month_end),
        (r"Ek(?P<m>m)", spans.month_end),
        (r"(?P<m>m)k?E", spans.month_end),
        (r"(?P<which>[_ol])Wk?(?P<m>m)", spans.week_of_month),
        (r"(?P<m>m)k(?P<which>[_ol])W", spans.week_of_month),
        (r"p", clocks.part),
        (
            r"@?(?:h[nc]b?|db|HP[nc]a?b?|QP[nc]a?b?|Q-[nc]a?b?|t~?a?b?|na|[nc]b|fb|nN|N|M|e)",
            clocks.clock_values,
        ),
        (r"@?(?P<h>c)(?P<q>c)a?b?", clocks.spoken_clock),
        (r"B?h?(?P<a>[ntc])a?b?(?P<joint>[-&])h?(?P<b>[ntc])a?b?k?B?", clocks.clock_span),
        (r"@?(?P<n>n)(?:k?~+|k?A|T)", clocks.bare_number),
        (r"[@T](?P<n>[ncf])(?![uDWYgm%ab])", clocks.bare_number),
        (r"(?P<n>[nf])(?![uDWYg%])", clocks.bare_number),
        (r"k?(?P<n>[nc])(?P<u>[uDW])k?A", clocks.after),
        (r"k(?P<n>[nc])(?P<u>[uDW])", clocks.after),
        (r"(?P<n>[nc])(?P<u>[uDW])k", clocks.after),
        (r"(?:d)(?P<n>n)?(?P<u>[u])k?A", clocks.after),
        (r"@(?P<n>[nc])(?P<u>[uDW])", clocks.after),
        (r"k?H(?P<n>n)?_?(?P<u>u)k?A?", clocks.after),
    )
)
_STARTS = frozenset("nocstfwmrRpxliWZYEeNMhdHQB@TkA_")
