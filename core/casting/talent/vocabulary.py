"""Words people use for skills, languages, cities and accents, and the one form each is stored in."""

from __future__ import annotations

from functools import lru_cache

from core.casting.talent.document import stems
from core.casting.talent.model import LEVELS

LANGUAGES: dict[str, str] = {
    "hi": "hindi हिंदी हिन्दी",
    "en": "english angrezi अंग्रेज़ी अंग्रेजी",
    "pa": "punjabi panjabi पंजाबी",
    "mr": "marathi मराठी",
    "gu": "gujarati gujrati गुजराती",
    "bn": "bengali bangla bangali बंगाली बांग्ला",
    "ta": "tamil तमिल",
    "te": "telugu telgu तेलुगु तेलुगू",
    "kn": "kannada kannad कन्नड़ कन्नड",
    "ml": "malayalam मलयालम",
    "ur": "urdu उर्दू",
    "as": "assamese asamiya असमिया",
    "or": "odia oriya ओड़िया उड़िया",
    "ks": "kashmiri कश्मीरी",
    "sd": "sindhi सिंधी",
    "ne": "nepali नेपाली",
    "kok": "konkani कोंकणी",
    "bho": "bhojpuri भोजपुरी",
    "mai": "maithili मैथिली",
    "bgc": "haryanvi हरियाणवी",
    "raj": "rajasthani marwari राजस्थानी मारवाड़ी",
    "doi": "dogri डोगरी",
    "awa": "awadhi avadhi अवधी",
    "mni": "manipuri meitei मणिपुरी",
    "bo": "tibetan",
    "lbj": "ladakhi",
    "tcy": "tulu",
    "ar": "arabic",
    "fr": "french",
    "de": "german",
    "es": "spanish",
    "ru": "russian",
    "ja": "japanese",
    "zh": "chinese mandarin",
    "sa": "sanskrit संस्कृत",
    "it": "italian",
    "fa": "persian farsi फ़ारसी फारसी",
    "ko": "korean",
    "pt": "portuguese",
    "sat": "santali santhali संथाली",
    "brx": "bodo बोडो",
    "hne": "chhattisgarhi chattisgarhi छत्तीसगढ़ी",
    "gbm": "garhwali gadhwali गढ़वाली",
    "kfy": "kumaoni kumauni कुमाऊँनी",
    "mag": "magahi magadhi मगही",
    "lus": "mizo",
    "kha": "khasi",
    "si": "sinhala sinhalese",
    "th": "thai",
    "tr": "turkish",
}

CITIES: dict[str, tuple[str, ...]] = {
    "Mumbai": (
        "bombay",
        "andheri",
        "versova",
        "navi mumbai",
        "thane",
        "मुंबई",
    ),
    "Delhi": (
        "new delhi",
        "dilli",
        "ncr",
        "दिल्ली",
    ),
    "Gurugram": (
        "gurgaon",
        "गुड़गांव",
        "गुरुग्राम",
    ),
    "Noida": ("नोएडा",),
    "Bengaluru": (
        "bangalore",
        "blr",
        "बेंगलुरु",
        "बैंगलोर",
    ),
    "Chennai": (
        "madras",
        "चेन्नई",
    ),
    "Kolkata": (
        "calcutta",
        "कोलकाता",
    ),
    "Hyderabad": (
        "hyd",
        "हैदराबाद",
    ),
    "Pune": (
        "poona",
        "पुणे",
    ),
    "Chandigarh": (
        "mohali",
        "चंडीगढ़",
    ),
    "Amritsar": ("अमृतसर",),
    "Ludhiana": ("लुधियाना",),
    "Jaipur": ("जयपुर",),
    "Lucknow": ("लखनऊ",),
    "Bhopal": ("भोपाल",),
    "Indore": ("इंदौर",),
    "Ahmedabad": (
        "amdavad",
        "अहमदाबाद",
    ),
    "Surat": ("सूरत",),
    "Nagpur": ("नागपुर",),
    "Patna": ("पटना",),
    "Guwahati": (
        "gauhati",
        "गुवाहाटी",
    ),
    "Shillong": (),
    "Kochi": (
        "cochin",
        "कोच्चि",
    ),
    "Thiruvananthapuram": ("trivandrum",),
    "Dehradun": ("देहरादून",),
    "Varanasi": (
        "banaras",
        "benaras",
        "वाराणसी",
        "बनारस",
    ),
    "Goa": (
        "panaji",
        "panjim",
        "गोवा",
    ),
    "Jodhpur": ("जोधपुर",),
    "Udaipur": ("उदयपुर",),
    "Srinagar": ("श्रीनगर",),
    "Leh": (
        "ladakh",
        "लेह",
    ),
}

SKILLS: dict[str, tuple[str, ...]] = {
    "horse-riding": ("horse riding", "ride a horse", "equestrian", "ghudsawari", "ghoda", "घुड़सवारी"),
    "swimming": ("swim", "tairna", "tairaki", "तैराकी", "तैरना"),
    "dance": ("dancer", "dancing", "nritya", "naach", "नृत्य", "डांस"),
    "dance-kathak": ("kathak", "कथक"),
    "dance-bharatanatyam": ("bharatanatyam", "bharatnatyam"),
    "dance-bhangra": ("bhangra", "भांगड़ा"),
    "dance-giddha": ("giddha",),
    "dance-lavani": ("lavani",),
    "dance-odissi": ("odissi",),
    "dance-hip-hop": ("hip hop",),
    "dance-contemporary": ("contemporary dance",),
    "dance-salsa": ("salsa",),
    "dance-garba": ("garba",),
    "singing": ("singer", "sing", "gaana", "gayak", "gayika", "गायन", "गाना"),
    "singing-classical": ("classical singing", "hindustani vocal", "carnatic vocal"),
    "singing-folk": ("folk singing", "lok geet"),
    "music-guitar": ("guitar",),
    "music-tabla": ("tabla",),
    "music-harmonium": ("harmonium",),
    "music-piano": ("piano", "keyboard player"),
    "music-dhol": ("dhol", "dholak"),
    "music-flute": ("flute", "bansuri"),
    "boxing": ("boxer", "mukkebaazi", "मुक्केबाज़ी"),
    "wrestling": ("wrestler", "pehelwan", "pehelwani", "kushti", "पहलवान", "कुश्ती"),
    "martial-arts": ("martial arts",),
    "martial-arts-karate": ("karate",),
    "martial-arts-kalaripayattu": ("kalaripayattu", "kalari"),
    "martial-arts-taekwondo": ("taekwondo",),
    "martial-arts-judo": ("judo",),
    "stunts": (
        "stunt",
        "stunt work",
        "action trained",
        "fight",
        "fighting",
        "ladna",
        "ladai",
        "लड़ना",
        "लड़ाई",
    ),
    "sword-fighting": ("sword fight", "talwarbaazi", "fencing"),
    "archery": ("archer", "teerandazi"),
    "shooting-firearms": ("firearm", "gun handling", "rifle shooting"),
    "motorcycle": ("motorbike", "ride a bike", "bullet riding", "royal enfield", "two wheeler", "scooty"),
    "driving": ("drive a car", "car driving", "gaadi chalana"),
    "driving-truck": ("truck driving", "truck driver"),
    "driving-tractor": ("tractor driving", "tractor"),
    "cycling": ("bicycle",),
    "cricket": ("cricketer", "क्रिकेट"),
    "football": ("footballer", "soccer"),
    "kabaddi": ("कबड्डी",),
    "badminton": (),
    "hockey": (),
    "yoga": ("योग",),
    "gymnastics": ("gymnast",),
    "parkour": (),
    "climbing": ("rock climbing", "mountaineering"),
    "skating": ("skater", "roller skating"),
    "mimicry": ("mimic", "impressions"),
    "improv": ("improvisation", "improvised comedy"),
    "stand-up": ("stand up comedy", "standup comedian"),
    "comedy": ("comic timing",),
    "puppetry": ("puppeteer", "kathputli"),
    "magic": ("magician", "jaadu"),
    "juggling": ("juggler",),
    "voice-over": ("voice over", "dubbing", "voiceover"),
    "anchoring": ("anchor", "emcee", "hosting"),
    "poetry": ("shayari", "poet", "शायरी"),
    "sign-language": ("sign language", "isl"),
    "cooking": ("cook", "chef"),
    "sewing": ("tailoring", "silai"),
    "farming": ("kheti", "farm work"),
    "scuba-diving": ("scuba", "diving"),
}
KIND_OF = ("dance-", "singing-", "music-", "driving-", "martial-arts-")
"""Slugs that begin with the family they belong to; their first alias is what they are called."""


@lru_cache(maxsize=1)
def _skills() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for slug, aliases in SKILLS.items():
        for phrase in (slug.replace("-", " "), *aliases):
            table.setdefault(tuple(stems(phrase)), slug)
    return table


@lru_cache(maxsize=1)
def _cities() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for city, aliases in CITIES.items():
        for phrase in (city, *aliases):
            table[tuple(stems(phrase))] = city
    return table


@lru_cache(maxsize=1)
def _languages() -> dict[tuple[str, ...], str]:
    return {tuple(stems(name)): code for code, names in LANGUAGES.items() for name in names.split()}


def skill_slug(text: str) -> str | None:
    """The stored form of a skill as people say it; None for one nobody has named yet."""
    if text in SKILLS:
        return text
    return _skills().get(tuple(stems(text)))


def skill_label(slug: str) -> str:
    """What a skill is called when it is read out: ``kathak``, ``folk singing``, ``horse riding``."""
    aliases = SKILLS.get(slug, ())
    family = next((kind for kind in KIND_OF if slug.startswith(kind)), "")
    return aliases[0] if aliases and family else slug.removeprefix(family).replace("-", " ")


def skill_words(slug: str) -> str:
    """Everything a skill is called, for the text index."""
    return " ".join((slug.replace("-", " "), *SKILLS.get(slug, ())))


def city_name(text: str) -> str:
    """One spelling per city; an unknown one is kept as written."""
    return _cities().get(tuple(stems(text)), " ".join(text.split()).title())


def language_code(text: str) -> str | None:
    """``pa`` for "Punjabi", "panjabi", "pa" or "pa-IN"; None for what is no language we know."""
    primary = text.strip().lower().split("-")[0]
    return primary if primary in LANGUAGES else _languages().get(tuple(stems(text)))


def language_named(word: str) -> str | None:
    """The language that a word names. Its code is no name: "it", "ko" and "or" are words of their own."""
    return _languages().get(tuple(stems(word)))


def level_of(level: str) -> int:
    """A language level's place among the model's, 0 for one nobody knows."""
    return LEVELS.index(level) if level in LEVELS else 0
