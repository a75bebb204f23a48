"""Words people use for skills, languages, cities and accents, and the one form each is stored in."""

from __future__ import annotations

from functools import lru_cache

from core.casting.talent.document import stems

LANGUAGES: dict[str, str] = {
    "hi": "hindi",
    "en": "english angrezi",
    "pa": "punjabi panjabi",
    "mr": "marathi",
    "gu": "gujarati",
    "bn": "bengali bangla bangali",
    "ta": "tamil",
    "te": "telugu",
    "kn": "kannada",
    "ml": "malayalam",
    "ur": "urdu",
    "as": "assamese asamiya",
    "or": "odia oriya",
    "ks": "kashmiri",
    "sd": "sindhi",
    "ne": "nepali",
    "kok": "konkani",
    "bho": "bhojpuri",
    "mai": "maithili",
    "bgc": "haryanvi",
    "raj": "rajasthani marwari",
    "doi": "dogri",
    "awa": "awadhi avadhi",
    "mni": "manipuri meitei",
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
}

CITIES: dict[str, tuple[str, ...]] = {
    "Mumbai": ("bombay", "andheri", "versova", "navi mumbai", "thane"),
    "Delhi": ("new delhi", "dilli", "ncr"),
    "Gurugram": ("gurgaon",),
    "Noida": (),
    "Bengaluru": ("bangalore", "blr"),
    "Chennai": ("madras",),
    "Kolkata": ("calcutta",),
    "Hyderabad": ("hyd",),
    "Pune": ("poona",),
    "Chandigarh": ("mohali",),
    "Amritsar": (),
    "Ludhiana": (),
    "Jaipur": (),
    "Lucknow": (),
    "Bhopal": (),
    "Indore": (),
    "Ahmedabad": ("amdavad",),
    "Surat": (),
    "Nagpur": (),
    "Patna": (),
    "Guwahati": ("gauhati",),
    "Shillong": (),
    "Kochi": ("cochin",),
    "Thiruvananthapuram": ("trivandrum",),
    "Dehradun": (),
    "Varanasi": ("banaras", "benaras"),
    "Goa": ("panaji", "panjim"),
    "Jodhpur": (),
    "Udaipur": (),
    "Srinagar": (),
    "Leh": ("ladakh",),
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
    "stunts": ("stunt", "stunt work", "action trained"),
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
    return aliases[0] if aliases and slug.startswith(KIND_OF) else slug.replace("-", " ")


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
