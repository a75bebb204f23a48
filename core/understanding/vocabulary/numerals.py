"""Numbers written as words, English and Hindi, up to a hundred."""

from __future__ import annotations

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_HINDI = """
1 ek एक|2 do दो|3 teen तीन|4 char chaar चार|5 paanch panch पांच पाँच|
6 chhe chhah chhai chheh cheh छह छः छे|7 saat सात|8 aath आठ|9 nau नौ|10 das dus दस|
11 gyarah gyara ग्यारह|12 barah bara baarah बारह|13 terah तेरह|14 chaudah चौदह|
15 pandrah pandra पंद्रह पन्द्रह|16 solah सोलह|17 satrah सत्रह|18 atharah athara अठारह|19 unnis उन्नीस|
20 bees bis बीस|21 ikkis इक्कीस|22 bais baees baais बाईस|23 teis तेईस|24 chaubis चौबीस|
25 pachis pachchis pacchis pachhis pachees पच्चीस|26 chhabbis chabbis छब्बीस|27 sattais सत्ताईस|
28 atthais athais अट्ठाईस|29 untis उनतीस|30 tees tiis तीस|35 paintis पैंतीस|
40 chalis chaalis chaalees चालीस|45 paintalis पैंतालीस|50 pachas pachaas पचास|55 pachpan पचपन|
60 saath साठ|65 painsath पैंसठ|70 sattar सत्तर|75 pachhattar पचहत्तर|80 assi अस्सी|90 nabbe नब्बे|
100 sau सौ
"""
_TENS = {"thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}


def _table() -> dict[str, int]:
    table = {word: value for value, word in enumerate(_ENGLISH.split())} | _TENS | {"hundred": 100}
    for entry in _HINDI.replace("\n", "").split("|"):
        value, *words = entry.split()
        table.update(dict.fromkeys(words, int(value)))
    table.pop("saath")  # far more often "with" than sixty
    table.pop("bais", None)
    return table


NUMERALS: dict[str, int] = _table()
