"""What a search says in its own words: skills, what nobody may have, and what is left over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from core.casting.search.denying import WITHOUT, stretches
from core.casting.talent.denial import parts
from core.casting.talent.document import LITTLE, stem, words
from core.casting.talent.sayings import named
from core.casting.talent.vocabulary import city_name, language_named
from core.understanding.spelling import squeeze

LONGEST = 600
"""Characters of a search that are read for words; nobody is looked for with more."""
_ASKING = """
know knows knowing known need needs needed needing want wants wanted wanting look looking looks search
searching show give get find list some few anyone everybody everyone nobody person somebody like similar
resembling than then also too both either another other others else only just sirf bas keval still even
between around about approx approximately aged age ages old older young younger years year yrs yr saal sal
umar umr ke ki ka ko se tak aur ya par pe mein me hai hain ho hoon honi hona hone chahiye chaiye chahie
dikhao dikhaiye dikha batao dhundo dhoondo dhoondho dhundho khojo lao bhejo jo jisko jise jinko jinhe unko
wale wala wali waale waali type types jaisa jaisi jaise kaun koi kisi sab sabhi thoda thodi thode zara bhi hi
to can could able ability capable will would may might good well skilled trained training skill skills talent
speak speaks speaking bolne bolta bolti bolte bol aata aati aate aana aani ata ati jaanta jaanti jaante
jinki jinka jinke jiski jiska jiske unki uski iski inki
see seen check all every each hasnt havent replied reply yet baje am pm oclock
who whom whose which that this those these them they he she his her with without from living based lives
live male female boys girls men women man woman boy girl actor actors actress actresses artist artists
cm feet foot inch inches ft tall taller short shorter height hight uncha lambi lamba lambe
least minimum maximum more less upar uper oopar neeche niche kam zyada jyada
above below over under up upto at most max min plus day per rate budget rupees rs k lakh shift
free available availability busy next week month today tomorrow kal agle hafte mahine
ek do teen char role part character for please plz pls kindly urgent urgently asap hi hello sir madam
make makes liye do does doing did done play plays playing has have having had be is are was were been being
not no never dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent
wasnt nahi except exclude remove drop skip minus avoid hatao hata nikalo
karna karne karni karta karti karte karo kar krna yaar please bata sath saath
btwn betn sake saken sakein sakta sakti sakte paye
people persons log logo kalakar kalaakaar kalakaron
mujhe mujhko hamein hume humein hum dono aaye aaya aayi kare karein wahi vahi aisa aisi aise paas aas kareeb
karib among amongst such total altogether pehle dikhaye dikhayi unme unmein inme inmein
kitne kitni kitna how many hamare humare hamaare apne apni naya nayi fresh
candidates candidate profiles profile options option names name more again any
mujhe mujhko hume humein hamein humko main hum tum aap suno suna dekho haan han na naa to toh arre bhai beech
rahti rahta rahte rehti rehta rehte lanbi lanba kad qad lambai shehar sheher zubaan zabaan bhasha
dec december nov november oct october sept september jan january feb february kya here there ok okay shoot
anybody khali khaali gaa
peeta peeti peete piye peena pita piti
chala chalana chalane chalata chalati chalate chalaye chalae leta leti
lete baja bajana bajata bajati bajate khel khelna
khelta khelti khelte padh padhna padhta padhti likh likhna pakad chahte chahti chahta
forget ignore leave send sends sent slightly bit little somewhat kindof sort options
casting cast shes hes got directory database register our us we system early mid late twenties thirties
forties fifties sixties seventies ish same side taraf baaki baki kabhi
"""
_TELLING = frozenset(("hair", "hairs"))
"""Spelt as loosely as noise is, they would be "her"."""


@cache
def _noise() -> frozenset[str]:
    """Words of asking, measuring and counting: they say nothing about a person."""
    return frozenset(squeeze(word) for word in (*LITTLE, *_ASKING.split()))


@cache
def _numbers() -> frozenset[str]:
    """Numbers in words, which are an age or a height that was read as such."""
    from core.understanding.spelling import latin
    from core.understanding.vocabulary.numerals import NUMERALS

    return frozenset(squeeze(said) for word in NUMERALS for said in (word, latin(word)))


_EMPTY = """
scene scenes issue issues problem problems background backgrounds experience experiences prior previous
dikkat pareshani parhez wala wali wale aitraaz objection objections mind minds comfortable
side sides taraf area areas near nearby aaspaas paas ilaake ilaka region originally hailing belongs
lac lacs lakhs lk crore crores cr thousand thousands hazar hazaar
sabse most very kaafi bahut bohot ekdum proper
either whichever chalani chalaani chalane aise aisi
तरफ आसपास लाख करोड़ हज़ार सीन दिक्कत बैकग्राउंड अनुभव सबसे पास
"""


@cache
def _empty() -> frozenset[str]:
    """Words that are no criteria of their own, spelt just so: scenes, issues, money, where about."""
    return frozenset(words(_EMPTY))


@dataclass(frozen=True, slots=True)
class Wording:
    """``skills``: slugs asked for; ``without``: slugs nobody may have; ``words``: other words asked for, as
    written in Latin letters; ``excluded``: other words nobody may have (places and languages too); ``runs``:
    those of the words that stand side by side, as phrases."""

    skills: tuple[str, ...]
    without: tuple[str, ...]
    words: tuple[str, ...]
    excluded: tuple[str, ...]
    runs: tuple[str, ...] = ()


def worded(text: str) -> Wording:
    """Read a search as it was typed."""
    asked, denied = _Words(), _Words()
    for part in parts(text[:LONGEST]):
        for said, out in stretches(part.words, says_nothing) if part.denied else [(part.words, False)]:
            (denied if out else asked).read(said)
    without = tuple(dict.fromkeys(denied.skills))
    skills = tuple(dict.fromkeys(slug for slug in asked.skills if slug not in without))
    excluded = _left([word for word in denied.left if word not in WITHOUT], places=True)
    return Wording(skills, without, _left(asked.left), excluded, tuple(asked.runs()))


class _Words:
    """What was read: skills, and other words; an empty one stands where words were not side by side."""

    def __init__(self) -> None:
        self.skills: list[str] = []
        self.left: list[str] = []

    def read(self, said: Sequence[str]) -> None:
        taken: set[int] = set()
        for first, last, slug in named(said):
            self.skills.append(slug)
            taken |= set(range(first, last))
        self.left += ["" if place in taken else word for place, word in enumerate(said)]
        self.left.append("")

    def runs(self) -> Iterator[str]:
        """Words left over that stand side by side, two or more."""
        run: list[str] = []
        for word in (*self.left, ""):
            if word and _left([word]):
                run.append(word)
                continue
            if len(run) > 1:
                yield " ".join(run)
            run = []


def says_nothing(word: str) -> bool:
    """Whether a word is one of asking, measuring and counting, or no criterion of its own."""
    return (squeeze(word) in _noise() and word not in _TELLING) or word in _empty()


def _left(said: Sequence[str], *, places: bool = False) -> tuple[str, ...]:
    """What is left of words without those of asking, of gender and, unless ``places``, of place."""
    # Only when somebody searches: these words are not needed to start.
    from core.understanding.vocabulary import attributes as known

    kept: dict[str, str] = {}
    for word in said:
        if (
            says_nothing(word)
            or squeeze(word) in _numbers()
            or len(word) < 2
            or word[0].isdecimal()
            or word in known.FEMALE
            or word in known.MALE
        ):
            continue
        if not places and (is_place(word) or language_named(word)):
            continue
        kept.setdefault(stem(word), word)
    return tuple(kept.values())


def is_place(word: str) -> bool:
    """Whether a word is a city that searches know."""
    from core.understanding.vocabulary import attributes as known

    return word in known.CITIES or city_name(word).lower() != word
