"""Words about photos and videos: what somebody asks for, of whom, and which. English, Hinglish, Devanagari.

A sentence about pictures is short and says the same things in any order: a verb, what kind of picture, whose,
which one. So it is read as a bag of words: what is left when those are taken out is a name, or the
sentence is about something else.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from core.casting.media.model import Label
from core.ports import MediaKind
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

LONGEST = 120
MOST_NAME_WORDS = 4
_PHOTO = """
photo photos pic pics picture pictures image images snap snaps selfie foto fotos fotu photograph photographs
tasveer tasveeren tasvir dp polaroid polaroids shots portfolio फोटो फ़ोटो तस्वीर तस्वीरें तस्वीरे
"""
_VIDEO = "video videos clip clips monologue वीडियो विडियो"
_REEL = "reel reels showreel showreels शोरील रील"
_HEAD = "headshot headshots हेडशॉट"
_ORDINALS: dict[str, int] = {}
for _n, _words in enumerate(
    (
        "first 1st pehli pehla pahli pahla pehle पहली पहला पहले one",
        "second 2nd doosri dusri doosra dusra doosre dusre दूसरी दूसरा दूसरे two",
        "third 3rd teesri tisri teesra tisra teesre तीसरी तीसरा तीसरे three",
        "fourth 4th chauthi chouthi chautha चौथी चौथा four",
        "fifth 5th paanchvi panchvi panchwi paanchwi पाँचवीं पांचवी five",
        "sixth 6th chhathi chhati छठी six",
        "seventh 7th saatvi सातवीं seven",
        "eighth 8th aathvi आठवीं eight",
    ),
    start=1,
):
    _ORDINALS |= dict.fromkeys(_words.split(), _n)
_ORDINALS |= dict.fromkeys(["last", "latest", "aakhri", "akhri", "aakhiri", "आखिरी", "आख़िरी"], -1)
_ONE_ALONE = frozenset(["one", "two", "three", "four", "five", "six", "seven", "eight"])
"""Numbers only after "photo" or "number": "the second one" has another number."""
_SHOW = """
show send see share give get display view open dikhao dikha dikhaao dikhana dikhado dikhaiye dikhaye dekhna
dekhni bhejo bhej bhejna bhejdo bhejiye chahiye दिखाओ दिखा दिखाइए दिखाना देखनी भेजो भेज भेजिए चाहिए
"""
_DELETE = """
delete remove erase wipe purge discard trash hata hatao hatado hataiye hatana uda udao mita mitao nikal
nikalo drop हटा हटाओ हटाइए मिटा मिटाओ डिलीट
"""
_MAKE = """
make set use keep choose pick bana banao banado banaiye banana rakh rakho rakhna lagao laga बना बनाओ रख लगा
"""
_MAIN = "main primary cover default मुख्य"
_MINE = (
    "hamari hamare hamara हमारी हमारे हमारा my mine mera meri mere apna apni apne our मेरा मेरी मेरे अपना अपनी अपने"
)
_THEIRS = """
her his their hers theirs uski uska uske iski iska iske unki unka unke inki inka उसकी उसका उसके उनकी उनका
उनके इनकी इसकी इसका
daughter daughters son sons beti bete beta child childs kid bachche bachchi bachcha बेटी बेटे बच्चे बच्ची
"""
_ALL = "all every sab sabhi saari sari saare sare puri poori सब सभी सारी"
_LITTLE = """
hi hello hey please pls plz kindly ji sir mam maam madam the a an of for to in is are was be this that
these those here heres attached am i im sending sent new latest recent updated update nayi naya naye nai
fresh current yeh ye yah yahan raha rahi rahe hai hain h ka ki ke ko se lo lijiye do dijiye dena karo kar
kardo kijiye me mein us mujhe humein hume hamein can could you u want would like zara thoda bhi toh to na
once again profile add save upload store record file on from and aur as wala wali wale waale it its should
one ones number no photoshoot link links url bhejti bhejta bhejri bhejraha hoon hun hu कृपया यह ये की का के
को नई नया है हैं दो दीजिए मुझे हमें में भी वाली वाला करो कर लीजिए रही रहा और जी ज़रा दिया दी दिए हूँ हूं देख लो
old older purani purane purana पुरानी पुराने off out completely all abhi bhejungi bhejunga bhejenge
bhejenga dungi
dunga dedungi dedunga aur any some got up bhai woh will soon baad yaar diya di diye h see have got on
"""
_WORDS_OF_LABELS: dict[str, Label] = {
    **dict.fromkeys(_HEAD.split(), "headshot"),
    **dict.fromkeys(_REEL.split(), "reel"),
    **dict.fromkeys(("full", "length", "body"), "full"),
    **dict.fromkeys(("side", "left", "right"), "side"),
    **dict.fromkeys(("look", "looks"), "look"),
    **dict.fromkeys(("intro", "introduction"), "intro"),
}
_TOKEN = re.compile(r"#?\d{1,2}(?:st|nd|rd|th)?(?!\w)|[^\W\d_][\w\u0900-\u0963.]*")
_COUNTED = Sought(r"\b(?:number|no\.?)\s*(\d)\b")


def _set(words: str) -> frozenset[str]:
    return listed(unicodedata.normalize("NFC", words))


PHOTO, VIDEO, REEL, HEAD = _set(_PHOTO), _set(_VIDEO), _set(_REEL), _set(_HEAD)
SHOW, DELETE, MAKE, MAIN = _set(_SHOW), _set(_DELETE), _set(_MAKE), _set(_MAIN)
MINE, THEIRS, ALL, LITTLE = _set(_MINE), _set(_THEIRS), _set(_ALL), _set(_LITTLE)
_ORDINAL = {unicodedata.normalize("NFC", word): place for word, place in _ORDINALS.items()}
_LABEL = {unicodedata.normalize("NFC", word): label for word, label in _WORDS_OF_LABELS.items()}
COMMANDS = _set("""
ask tell message call schedule book pin hold shortlist list with producer director client team when where
why who what how which if not dont nahi mat kab kahan kyun kaun kya kaise kitni kitne how many producer
producers everyone sabko audition tape tapes selftape self sides script project role compare find search
tomorrow today kal aaj parso whatsapp slack telegram email mail instead lane lana laana bring carry wear
approve reject pass veto better good नहीं कब कहाँ क्यों कौन क्या ऑडिशन टेप another other others doosro
talent actors girls boys women men number phone data account everything rate mang mango maango mangwao
request invite reply replied जानकारी jaankari info information details overall casting status big clear
everybody connection connections connected network ties graph map rishta कनेक्शन
""")
"""With one of these a sentence is about something else."""


@dataclass(slots=True)
class Bag:
    """What a text says. ``rest``: words that are none of ours, as written; ``places``: which ones."""

    verbs: set[str] = field(default_factory=set)
    photo: bool = False
    video: bool = False
    reel: bool = False
    label: Label = ""
    main: bool = False
    mine: bool = False
    theirs: bool = False
    whole: bool = False
    places: list[int] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    foreign: bool = False

    @property
    def named(self) -> str:
        """The name that is left over."""
        return " ".join(self.rest)

    @property
    def pictured(self) -> bool:
        """Whether anything was said of pictures or films."""
        return self.photo or self.video or self.reel or self.label != ""

    @property
    def kind(self) -> MediaKind | None:
        """Which of the two; None: both, or nobody said."""
        if (self.video or self.reel) and not self.photo:
            return "video"
        return "photo" if self.photo or self.label in ("headshot", "full", "side", "look") else None

    @property
    def short(self) -> bool:
        """Whether what is left over can be a name."""
        return not self.foreign and len(self.rest) <= MOST_NAME_WORDS

    @property
    def person(self) -> str:
        """A name, ``their`` for whom the talk is about, empty for the writer or nobody."""
        return self.named or ("their" if self.theirs else "")


@lru_cache(maxsize=8)
def bag(text: str) -> Bag | None:
    """A text as a bag, which nobody changes; None when it is too long, holds an address or a number of
    several digits. Kept for a moment: each wish about pictures looks at each message."""
    said = " ".join(unicodedata.normalize("NFC", text).replace("’", "'").split())
    if not said or len(said) > LONGEST or re.search(r"https?:|www\.|@|\d{3,}|[;<>]", said):
        return None
    said = re.sub(r"'s\b|'(?!\w)", " ", said).replace("'", "")
    out = Bag()
    before = ""
    for found in _TOKEN.finditer(_COUNTED.sub(r"#\1", said)):
        word = found[0].strip(".")
        low = word.casefold()
        _sort(out, word, low, before)
        before = low
    return out


def _sort(out: Bag, word: str, low: str, before: str) -> None:
    place = (
        _ORDINAL.get(low) if low not in _ONE_ALONE or before in (PHOTO | VIDEO | {"number", "no"}) else None
    )
    if low.lstrip("#")[:1].isdecimal() and low not in _ORDINAL:
        place = int(re.sub(r"\D", "", low))
    for verb, words in (("show", SHOW), ("delete", DELETE), ("make", MAKE)):
        if low in words:
            out.verbs.add(verb)
            return
    if place is not None:
        out.places.append(place)
    elif low in PHOTO | VIDEO | REEL or low in _LABEL:
        out.photo |= low in PHOTO
        out.video |= low in VIDEO
        out.reel |= low in REEL
        out.label = _LABEL.get(low, out.label)
    elif low in MAIN | MINE | THEIRS | ALL:
        out.main |= low in MAIN
        out.mine |= low in MINE
        out.theirs |= low in THEIRS
        out.whole |= low in ALL
    elif low in COMMANDS:
        out.foreign = True
    elif low not in LITTLE:
        out.rest.append(word)
