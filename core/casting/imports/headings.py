"""What a column means, from its heading; whatever its words, case, language or unit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

_MORE_THAN_ONCE = "phone languages native skills accents bio note conflicts works_in"
SEVERAL = frozenset(_MORE_THAN_ONCE.split())
"""Fields that more than one column may fill; of the others the first column counts."""

_KNOWN = {
    "ref": "ref, ref no, reference, reference no, external id, external ref, id, code, talent id,"
    " artist id, actor id, talent code, record id, profile id, unique id",
    "name": "name, actor, actress, performer, cast, cast name, full name, stage name, screen name, artist,"
    " talent, model, artist name, actor name, talent name, performer name, model name, naam, नाम, पूरा नाम,"
    " कलाकार, कलाकार का नाम",
    "first": "first name, given name, forename, fname",
    "last": "last name, surname, family name, lname, उपनाम",
    "phone": "phone, mobile, cell, whatsapp, tel, telephone, phone no, mobile no, contact, contact no,"
    " number, फोन, फ़ोन, मोबाइल, मोबाइल नंबर, फोन नंबर, संपर्क",
    "email": "email, e mail, mail, email id, email address, mail id, ईमेल",
    "birth_date": "dob, d o b, date of birth, birth date, birthdate, birthday, born, born on, janm tithi,"
    " जन्म तिथि, जन्मतिथि, जन्म दिनांक",
    "age": "age, current age, real age, umar, umr, उम्र, आयु",
    "playing_age": "age range, playing age, playing age range, plays age, screen age, age bracket, age group,"
    " looks age",
    "age_min": "age min, min age, age from, playing age min, playing age from",
    "age_max": "age max, max age, age to, playing age max, playing age to",
    "gender": "gender, sex, m f, ling, लिंग",
    "plays": "plays, plays gender, gender roles, roles gender",
    "height": "height, ht, hgt, kad, lambai, क़द, कद, लंबाई, ऊंचाई",
    "build": "build, body type, physique, body build",
    "city": "city, location, based in, base, current city, current location, town, lives in, residence,"
    " shehar, shahar, शहर, स्थान",
    "languages": "languages, language, languages known, languages spoken, spoken languages, speaks, bhasha,"
    " bhashayen, भाषा, भाषाएँ, भाषाएं, other languages",
    "native": "mother tongue, native language, first language, matrubhasha, मातृभाषा",
    "accents": "accents, accent, dialects, dialect",
    "skills": "skills, special skills, skill, talents, abilities, hobbies and skills, special skill,"
    " other skills, हुनर, कौशल",
    "training": "training, education, acting training, acting school, courses",
    "bio": "bio, about, about me, biography, description, summary, profile summary, experience,"
    " acting experience, work experience, past work, credits, परिचय, अनुभव",
    "note": "notes, note, remarks, remark, comments, comment, casting notes, casting remarks, our notes,"
    " internal notes, feedback, टिप्पणी, टिप्पणियाँ, टिप्पणियां, नोट, नोट्स",
    "rate": "rate, fee, fees, charges, budget, quote, quotation, remuneration, payment, price, day rate,"
    " rate per day, per day, day fee, shift rate, दर, फीस",
    "showreel": "showreel, show reel, reel, reel link, showreel link, intro link, intro video, demo reel,"
    " video link, audition link, youtube, youtube link, vimeo",
    "legal_name": "legal name, real name, birth name, official name",
    "pronouns": "pronouns, pronoun",
    "weight": "weight, wt, wgt, body weight, wazan, vajan, वज़न, वजन",
    "chest": "chest, bust, chest bust, bust chest, bust size, chest size",
    "waist": "waist, waist size, kamar",
    "hips": "hips, hip, hip size",
    "inseam": "inseam, inside leg",
    "collar": "collar, neck, collar size",
    "hat": "hat, head, hat size, head size",
    "shoe": "shoe, shoes, shoe size, footwear size",
    "jacket": "jacket, suit, jacket size, suit size, blazer size, coat size",
    "shirt": "shirt, shirt size, t shirt size, top size, tshirt size",
    "trouser": "trouser, trousers, pant, pants, pant size, trouser size, jeans size",
    "dress": "dress, dress size",
    "glove": "glove, gloves, glove size",
    "hair_colour": "hair, hair colour, hair color, colour of hair, बालों का रंग",
    "hair_length": "hair length",
    "eye_colour": "eyes, eye, eye colour, eye color, colour of eyes, आँखों का रंग",
    "facial_hair": "facial hair, beard, moustache",
    "tattoos": "tattoo, tattoos, tattoos piercings",
    "marks": "marks, distinguishing marks, identification marks, distinct marks, scars",
    "union": "union, unions, union status, union membership, union no, association",
    "union_cintaa": "cintaa, cintaa no, cintaa number, cintaa card, cintaa card no, cintaa id",
    "union_sag": "sag, sag no, sag number, sag aftra, sag aftra number",
    "union_equity": "equity, equity no, equity number",
    "state": "state, home state, राज्य",
    "country": "country, देश",
    "nationality": "nationality, citizenship",
    "travels": "willing to travel, open to travel, travel, can travel, outstation",
    "travel_km": "travel radius, travel radius km, travel distance",
    "passport_until": "passport valid to, passport valid till, passport valid until, passport expiry,"
    " passport expiry date, passport validity",
    "works_in": "work locations, preferred locations, works in, work cities, shoot locations",
    "commission": "commission, agent commission, agency commission, commission percent",
    "exclusive": "exclusive, exclusive contract, exclusively represented",
    "rate_ad": "ad rate, ad fee, rate for ads, commercial rate, tvc rate, ad film rate, rate per ad",
    "rate_episode": "episode rate, rate per episode, episode fee, per episode, rate for web series",
    "conflicts": "conflicts, brand conflicts, brands, exclusivities, category conflicts",
    "instagram": "instagram, insta, ig, instagram id, insta id, instagram handle, instagram link,"
    " instagram profile",
    "imdb": "imdb, imdb link, imdb page, imdb profile",
    "website": "website, web site, portfolio, portfolio link, web",
    "portrait": "headshot, headshot url, headshot link, photo url, photo link, picture url, image url, photo,"
    " profile photo, profile picture",
    "food": "food restrictions, food, food preference, diet, veg non veg, dietary restrictions",
    "transport": "transportation, transport, own transport, vehicle",
    "language": "writes in, preferred language, language preference, message language",
}
"""Headings as they are once case, punctuation and units are gone."""

_SOMEBODY_ELSE = {
    "agent": "agent agency manager management rep representation coordinator talentmanager",
    "guardian": "guardian parent parents mother father mom mum dad",
}
_REACH = {
    "phone": "phone mobile cell whatsapp tel telephone number no contact",
    "email": "email mail",
}
_NEVER_SAID = (
    "emergency spouse husband wife character role cast# project production brand company user file nominee"
    " bank account aadhaar aadhar pan religion caste ethnicity disability community"
    " race tribe gotra sexuality orientation health medical allergy allergies blood pregnancy handicap"
    " disabilities illness"
)
_NEVER = frozenset(_NEVER_SAID.split())
"""Whose columns are left out, whatever else the heading says: they concern somebody or something else,
or are never taken from a spreadsheet."""
_LOOSE = (
    ("instagram", {"instagram", "insta"}),
    ("imdb", {"imdb"}),
    ("union_cintaa", {"cintaa"}),
    ("birth_date", {"dob", "birth", "birthdate", "birthday"}),
    ("playing_age", {"playing"}),
    ("phone", {"phone", "mobile", "cell", "whatsapp", "telephone", "फोन", "मोबाइल"}),
    ("email", {"email"}),
    ("height", {"height"}),
    ("age", {"age", "umar", "उम्र"}),
    ("gender", {"gender", "sex"}),
    ("city", {"city", "location"}),
    ("native", {"tongue"}),
    ("languages", {"languages", "language"}),
    ("accents", {"accent", "accents", "dialects"}),
    ("skills", {"skills", "skill"}),
    ("rate", {"rate", "fee", "fees"}),
    ("showreel", {"showreel", "reel"}),
    ("ref", {"ref", "reference"}),
    ("name", {"name", "naam", "नाम"}),
)
"""The telling word of a longer heading ("WhatsApp number with country code"), the rarer ones first."""
_HINT = re.compile(r"\(([^)]*)\)|\[([^\]]*)\]")
_SIZES = frozenset(["chest", "waist", "hips", "inseam", "collar", "hat"])
_PER = re.compile(r"\bper[ _](day|shift|episode|project)\b|\b(day|shift|episode|project)[ _](?:rate|fee)\b")


@dataclass(frozen=True, slots=True)
class Column:
    """``field``: what it fills, empty for one that is left out. ``unit``: what the heading adds to
    the values (``cm``, ``ft``, ``shift``, ``dmy``)."""

    heading: str
    field: str = ""
    unit: str = ""


def columns(headings: Sequence[str]) -> tuple[Column, ...]:
    """What each heading means. A second column for a field that takes one value is left out."""
    taken: set[str] = set()
    out = []
    for heading in headings:
        field = field_of(heading)
        if field in taken and field not in SEVERAL:
            field = ""
        taken.add(field)
        shown = " ".join(heading.replace("\x00", "").split())[:60]
        out.append(Column(shown, field, _unit(heading, field) if field else ""))
    return tuple(out)


def names_people(found: Sequence[Column]) -> bool:
    """Whether there is a column for the only thing that is needed."""
    fields = {column.field for column in found}
    return "name" in fields or {"first", "last"} <= fields or "first" in fields


def field_of(heading: str) -> str:
    """The field a heading means, or nothing."""
    plain = _plain(_HINT.sub(" ", heading)) or _plain(heading)
    words = plain.split()
    known = _table().get(plain) or _table().get(_without_unit(plain))
    if known or not words or len(words) > 8 or _NEVER & set(words):
        return known or ""
    for whose, said in _SOMEBODY_ELSE.items():
        if "tongue" not in words and set(words) & set(said.split()):
            reach = next((name for name, said in _REACH.items() if set(words) & set(said.split())), "name")
            return f"{whose}_{reach}"
    return next((field for field, telling in _LOOSE if telling & set(words)), "")


def _plain(heading: str) -> str:
    text = unicodedata.normalize("NFKC", heading).lower().replace("#", " no ").replace("&", " and ")
    text = re.sub(r"(?<=[a-z])'s\b", "", text)
    return " ".join("".join(c if _letter(c) else " " for c in text).split())


def _letter(c: str) -> bool:
    return c.isalnum() or unicodedata.category(c) in ("Mn", "Mc")


def _without_unit(plain: str) -> str:
    return re.sub(
        r"(?: in| \bin)? (cm|cms|centimet\w+|ft|feet|inches|inch|in|m|inr|rs|rupees|yrs|years|kgs?|lbs?"
        r"|pounds)$",
        "",
        plain,
    )


def _unit(heading: str, field: str) -> str:
    plain = unicodedata.normalize("NFKC", heading).lower()
    if field == "height":
        found = re.search(r"\b(cms?|ft|feet|inch(?:es)?|m|met(?:er|re)s?)\b", plain.replace("_", " "))
        word = found[1] if found else ""
        return "cm" if word.startswith("cm") else "ft" if word in ("ft", "feet") else word[:1]
    if field in _SIZES:
        found = re.search(r"\b(cms?|in(?:ch(?:es)?)?)\b", plain.replace("_", " "))
        return ("cm" if found[1].startswith("cm") else "in") if found else ""
    if field == "weight":
        return "lb" if re.search(r"\b(lbs?|pounds?)\b", plain.replace("_", " ")) else ""
    if field == "rate":
        per = _PER.search(plain.replace("_", " "))
        return (per[1] or per[2]) if per else ""
    if field == "birth_date":
        order = re.sub(r"[^dmy]", "", re.sub(r"date|birth|of|dob", "", plain))
        return {"ddmm": "dmy", "mmdd": "mdy", "dm": "dmy", "md": "mdy"}.get(order.rstrip("y"), "")
    return ""


@cache
def _table() -> dict[str, str]:
    """The field of every heading that is known."""
    return {
        _plain(heading): field
        for field, listed in _KNOWN.items()
        for heading in listed.split(",")
        if heading.strip()
    }
