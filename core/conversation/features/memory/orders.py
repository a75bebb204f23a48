"""Plain orders about memory, in the words they are given in: English, Hinglish and Hindi.

Only a whole message is an order, and a habit is one only beside a word of habit: "Mumbai actors" is a
search, "I always want Mumbai actors" is something to remember.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.conversation.features.memory import hours
from core.conversation.features.memory.asides import without_asides
from core.people import OUTSIDE
from core.understanding import understand
from core.understanding.backgrounds import backgrounds
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary.attributes import LATIN_CITIES

_HABIT = Sought(
    r"\b(?:prefer\w*|always|usually|generally|normally|typically|mostly|by default|from now on"
    r"|in general|going forward|henceforth|in (?:the )?future|every time|each time|priorit\w+|preference"
    r"|as a rule|never|ever|har ?baar|hameshaa?|aam taur (?:pe|par|se)|aage se"
    r"|ab se|kabhi (?:bhi )?(?:mat|nahi|na)"
    r"|pasand (?:hai|hain|hei|karte|karta|karti)|ac+h+[aei] lag(?:te|ti|ta) ha?in?|yaad rakh\w*"
    r"|remember (?:that )?(?:i|we) (?:like|want|only|love))\b"
    r"|हमेशा|हर बार|आगे से|अब से|आम तौर पर|कभी (?:मत|नहीं|न)|पसंद (?:है|हैं|करते|करता|करती)|याद रख"
)
_IN_PASSING = Sought(r"\bpreferr?(?:abl[ey]|ed|ence)\b")
_ONES_OWN = Sought(
    r"\b(?:i|we|my|our|me|us|mine|main|mujhe|hum|ham|mera|meri|hamara|hamari|hume|humein)\b|मैं|मुझे|हम|मेरी|हमारी"
)
"""Who wants "men 28-34, preferably Marathi" says what this search would like, nothing for the next."""
_OF_PEOPLE = Sought(
    r"\b(?:who|whom|that|which|jo|jinho+n?(?:\s*ne)?|jis(?:ne|ko|ka|ki)|have|has|had|having|haven'?t|hasn'?t)(?:\s+(?!i\b|we\b)\w+){0,3}?\s+"
    r"(?:never|ever|always|usually|generally|normally|mostly|typically|hameshaa?|kabhi\s+(?:bhi\s+)?(?:mat|nahi|na))\b"
    r"|\b(?:never|ever)\s+(?:before\s+)?(?:did|done|seen|been|worked|acted|had|auditioned|appeared|played|shot|was|were|came|met)\b"
    r"|(?:जो|जिन्होंने|जिसने|जिनने)(?:\s+\S+){0,3}?\s+(?:हमेशा|कभी\s+(?:नहीं|न))"
)
"""``People who never did TV``: the word of habit is about those people, not about every search to come."""
_QUESTION = Sought(
    r"[?？]\s*$|^\W*(?:what|who|whom|which|when|where|why|how|did|do|does|is|are|was|can|could|kya|kaun|kis|kab"
    r"|kyu?n|kaise|kahan|क्या|कौन|किस|कब|क्यों)\b"
)
_NOT = Sought(r"\b(?:never|don'?t|do not|no more|avoid|not|nobody|mat|nahi|nahin|na dikha\w*)\b|मत|नहीं")
_OURS = Sought(r"\b(?:we|us|our|hum|ham|hamara|hamare|hamari|humein|hamein|the team)\b|हम(?!ेश)")
_PEOPLE = Sought(
    r"\b(?:actors?|actress\w*|people|talents?|profiles?|faces?|wom[ae]n|m[ae]n|girls?|boys?|artists?|performers?"
    r"|ones|anyone|anybody|somebody|someone|those who|log|logo?n|wal[aei]|kalakaa?r\w*|ladk\w+|chehre"
    r"|speakers?)\b"
    r"|कलाकार|लोग|अभिनेत|लड़क|वाले|वाली|show|dikha|दिखा"
)
WANTED = (
    "city",
    "languages",
    "skills",
    "gender",
    "playing_age",
    "height_cm",
    "build",
    "experience",
    "exclude",
)
"""What of a search can be a habit."""
_PLACE = shapes(
    r"\W*(?:(?:please\s+)?(?:remember|note)\s+(?:that\s+)?)?(?:we|i)\s+(?:always|usually|generally|normally|mostly)\s+"
    r"(?:do\s+(?:our\s+)?|hold\s+(?:our\s+)?|have\s+(?:our\s+)?|take\s+)?(?:auditions?|reads?|meet\w*|look\s+tests?)\s+"
    r"(?:people\s+)?(?:at|in)\s+(?P<place>.{3,80}?)[.!]*",
    r"\W*(?:(?:please\s+)?(?:remember|note)\s+(?:that\s+)?)?(?:our|my|the)\s+(?:usual|regular|default)\s+"
    r"(?:audition\s+)?(?:place|venue|studio|location)\s+(?:is|will\s+be)\s+(?P<place>.{3,80}?)[.!]*",
    r"\W*(?:our\s+)?auditions?\s+(?:are|happen)\s+(?:always|usually)\s+(?:at|in)\s+(?P<place>.{3,80}?)[.!]*",
    r"\W*(?:hamara|hamari|our|my)\s+(?:usual|regular|default|hamesha\s+(?:wala|wali))\s+(?:audition\s+)?"
    r"(?:jagah|venue|place|studio)\s+(?:ab\s+(?:se\s+)?)?(?P<place>(?!kya|kaun|kahan).{3,80}?)\s+ha?i[.!]*",
    r"\W*(?:hum|ham|main)\s+(?:log\s+)?(?:hamesha|aksar|usually|zyada\s*tar|aam\s+taur\s+(?:pe|par))\s+(?P<place>(?!kya|kahan).{3,80}?)\s+(?:mein|me|pe|par)\s+"
    r"auditions?\s+(?:lete|karte|leta|leti|karta|karti|rakhte)\s+(?:hain|hai|hoon|hu)[.!]*",
    r"\W*(?:hum|ham|main)\s+(?:hamesha|aam\s+taur\s+(?:pe|par))\s+(?P<place>.{3,80}?)\s+(?:mein|me|pe|par)\s+"
    r"auditions?\s+(?:lete|karte|leta|leti|karta|karti|rakhte)\s+(?:hain|hai|hoon|hu)[.!]*",
    r"\W*(?:hamare\s+)?auditions?\s+hamesha\s+(?P<place>.{3,80}?)\s+(?:mein|me|pe|par)\s+(?:hote|honge|hoga)"
    r"(?:\s+(?:hain|hai))?[.!]*",
    r"\W*(?:हम|हमारे)\s+(?:ऑडिशन\s+)?हमेशा\s+(?P<place>.{2,80}?)\s+(?:में|पर)\s+(?:ऑडिशन\s+)?"
    r"(?:लेते|करते|होते|रखते)\s+हैं[.!।]*",
)
_PROJECT = shapes(
    r"\W*(?:(?:please\s+)?(?:remember|note)\s+(?:that\s+)?)?(?:my|our|the)\s+(?:usual|default|main|regular)\s+project\s+is\s+"
    r"(?:always\s+)?(?P<project>.{2,60}?)[.!]*",
    r"\W*(?:please\s+)?(?:(?:i|we)\s+)?(?:always|by\s+default)\s*,?\s+(?:use|take|assume|mean)\s+(?:the\s+)?(?:project\s+)?(?P<project>.{2,60}?)"
    r"(?:\s+(?:as\s+(?:the|my|our)\s+(?:default\s+)?project|unless\s+i\s+say\s+otherwise|by\s+default))[.!]*",
    r"\W*(?:please\s+)?(?:make|set|keep)\s+(?P<project>.{2,60}?)\s+(?:as\s+)?(?:my|our|the)\s+(?:default|usual|main)\s+project[.!]*",
    r"\W*(?:unless|if)\s+(?:i|we)\s+(?:don['’]?t\s+)?say\s+(?:otherwise|which(?:\s+project)?)\s*,?\s+(?:i|we|it)\s+means?\s+"
    r"(?P<project>.{2,60}?)[.!]*",
    r"\W*(?:mera|hamara)\s+(?:default|usual|main)\s+project\s+(?P<project>.{2,60}?)\s+ha?i[.!]*",
    r"\W*(?P<project>.{2,60}?)\s+(?:ko\s+)?(?:mera|hamara)\s+(?:default|usual|main)\s+project\s+(?:banao|bana\s+do|rakho|maano)[.!]*",
    r"\W*(?:मेरा|हमारा)\s+(?:डिफ़ॉल्ट|मुख्य)\s+प्रोजेक्ट\s+(?P<project>.{2,60}?)\s+है[.!।]*",
)
_NOTED = re.compile(
    r"\W*(?:(?:please\s+)?(?:remember|keep\s+in\s+mind|note)\s*(?:that\b|:)?\s+|yaad\s+rakh(?:na|o|iye|iyega)\s+(?:ki\s+)?)"
    r"(?P<fact>(?:the\s+(?:director|producer|client|network|channel|dop|writer|casting\s+team|studio)|i|we|my|our"
    r"|hum|ham|main|mujhe|mera|meri|hamara|hamare|hamari|director|producer|client)\b.{3,400})",
    re.IGNORECASE | re.DOTALL,
)
_LIKES = shapes(
    r"\W*(?:please\s+)?(?:remember|keep\s+in\s+mind|note)\s*(?:down\s+)?(?:that\b|:)?\s+(?P<fact>\w+(?:\s+\w+)?\s+"
    r"(?:hates?|likes?|loves?|prefers?|dislikes?|can['’]?t\s+stand|(?:doesn['’]?t|does\s+not|never)\s+(?:like|want)s?)\b.{2,300})",
    r"\W*yaad\s+rakh(?:na|o|iye|iyega)\s*[:,-]?\s*(?:ki\s+)?(?P<fact>\w+(?:\s+\w+)?\s+ko\s+.{2,240}"
    r"\b(?:mat|nahi|nahin|pasand)\b.{0,60})",
    r"\W*याद\s+रख(?:ना|ो|िए)\s*[:,-]?\s*(?:कि\s+)?(?P<fact>\S+(?:\s+\S+)?\s+को\s+.{2,240}(?:मत|नहीं|पसंद).{0,60})",
)
_STILL = shapes(
    r"\W*(?:please\s+)?(?:don['’]?t|do\s+not|never)\s+(?:ever\s+)?forget\s*(?:that\b|:|,)\s*(?P<fact>.{8,400})",
    r"\W*(?:mat\s+bhool(?:na|o|iye(?:ga)?)|bhool(?:na|iye(?:ga)?)\s+mat)\s*(?:ki\b|:|,)\s*(?P<fact>.{8,400})",
    r"\W*(?:मत\s+भूल(?:ना|ो|िए)|भूल(?:ना|िए)\s+मत)\s*(?:कि|:|,)\s*(?P<fact>.{8,400})",
    r"\W*(?:please\s+)?remember\s+that\s+(?P<fact>\w+(?:\s+\w+){0,2}\s+(?:must|should|has\s+to|have\s+to|needs?|cannot|can['’]?t)\b.{2,300})",
)
_NOT_FORGETTING = Sought(
    r"\b(?:don['’]?t|do\s+not|never|mustn['’]?t|must\s+not)\s+(?:\w+\s+)?forget|\bmat\s+bhool|\bbhool(?:na|o|iye(?:ga)?)\s+mat\b"
    r"|मत\s+भूल|भूल(?:ना|ो|िए)\s+मत"
)
_WHY = Sought(
    r"\W*(?:but\s+)?(?:why|why\s+(?:so|is\s+that|that|this|these|them)|how\s+come|kyu?n|kyu|aisa\s+kyu?n|क्यों)\W*"
)
_WHAT = Sought(
    r"\W*(?:what\s+(?:all\s+)?(?:do|did)\s+you\s+(?:remember|know|have\s+stored|keep)(?:\s+(?:about|of|on)\s+(?:me|us|my\s+\w+))?"
    r"|what\s+(?:have|did)\s+you\s+(?:learn(?:ed|t)?|remembered|picked\s+up)(?:\s+(?:about|of|from)\s+(?:me|us))?"
    r"|(?:show|tell)\s+me\s+(?:what|everything)\s+(?:you|u)\s+(?:remember|know)(?:\s+(?:about|of)\s+(?:me|us))?"
    r"|(?:(?:show|list|tell)\s+(?:me\s+)?|what(?:['’]s|\s+are|\s+is|\s+were)\s+)?(?:all\s+)?(?:my|your)\s+"
    r"(?:memory|memories|preferences?|habits|likes\s+and\s+dislikes)"
    r"|(?:my\s+)?memory\s+(?:status|level|settings?)|what(?:['’]s|\s+is)\s+my\s+memory\s+(?:level|setting)"
    r"|(?:what|which)\s+(?:memory\s+level|level\s+of\s+memory)\s+(?:am\s+i|do\s+i\s+have)(?:\s+(?:on|at))?"
    r"|how\s+much\s+do\s+you\s+(?:remember|keep)(?:\s+of\s+(?:what\s+i\s+(?:say|write)|me))?"
    r"|mer[ia]\s+(?:pasand|preferences?)(?:\s+(?:kya|batao|dikhao)(?:\s+kya)?(?:\s+ha?in?)?)?|mujhe\s+kya(?:\s+kya)?\s+pasand\s+ha?i"
    r"|मेरी\s+पसंद(?:\s+क्या\s+है)?"
    r"|(?:tumhe|tumhein|aapko|tujhe)?\s*(?:mere|hamare)\s+ba?a?re\s+(?:mein|me)\s+kya(?:\s+kya)?\s+(?:yaad|pata)\s+ha?i"
    r"|kya(?:\s+kya)?\s+yaad\s+hai(?:\s+(?:tumhe|tumhein|aapko))?"
    r"|(?:tumhe|tumhein|aapko)\s+kya(?:\s+kya)?\s+yaad\s+hai"
    r"|(?:तुम्हें|आपको)?\s*(?:मेरे|हमारे)?\s*(?:बारे\s+में)?\s*क्या(?:\s+क्या)?\s+याद\s+है)\W*"
)
_OF = shapes(
    r"\W*(?:so\s+|and\s+)?(?:what(?:\s+all)?\s+(?:do|did)\s+you|do\s+you|can\s+you)\s+(?:remember|recall)\s+(?:anything\s+)?"
    r"(?:about|of|on)\s+(?P<topic>(?!me\b|us\b|myself\b).{2,80}?)[\s?.!]*",
    r"\W*(?P<topic>(?!mere|hamare).{2,80}?)\s+ke\s+ba?a?re\s+(?:mein|me)\s+(?:tumhe|tumhein|aapko|tujhe)?\s*kya(?:\s+kya)?\s+"
    r"yaad\s+ha?i(?:\s+(?:tumhe|tumhein|aapko))?[\s?.!]*",
    r"\W*(?P<topic>(?!मेरे|हमारे).{2,80}?)\s+के\s+बारे\s+में\s+(?:तुम्हें|आपको)?\s*क्या(?:\s+क्या)?\s+याद\s+है[\s?।!]*",
)
_USUAL_PLACE = shapes(
    r"(?:what|which)(?:['’]s|\s+is|\s+was)?\s+(?:our|my|the)\s+(?:usual|regular|default)\s+(?:audition\s+)?"
    r"(?:place|venue|studio|location)",
    r"where\s+do\s+(?:we|i)\s+(?:usually|normally|generally|always|mostly)\s+(?:audition|read|meet|hold\s+(?:our\s+)?auditions?"
    r"|do\s+(?:our\s+)?auditions?)",
    r"(?:hum|ham)\s+(?:log\s+)?(?:usually\s+|aksar\s+|hamesha\s+)?(?:kahan|kaha|kidhar)\s+auditions?\s+(?:karte|lete|rakhte)\s+ha?in?"
    r"(?:\s+usually)?",
    r"(?:hamara|hamari)\s+(?:usual|hamesha\s+wal[ia])\s+(?:jagah|venue|place|studio)\s+(?:kya|kaun\s*s[ia]|kahan)\s+ha?i",
    r"हम\s+(?:हमेशा\s+|अक्सर\s+)?कहाँ\s+ऑडिशन\s+(?:करते|लेते)\s+हैं",
    before=r"\W*(?:so\s+|and\s+|ok\s+)?",
    after=r"[\s?.!।]*",
)
_EXPORT = shapes(
    r"(?:please\s+)?(?:export|download|back\s*up)\s+(?:all\s+(?:of\s+)?)?(?:my|our|your)\s+(?:whole\s+)?(?:memory|memories|notes)",
    r"(?:send|give|mail)\s+me\s+(?:my\s+(?:whole\s+)?memory|everything\s+you\s+(?:remember|know)(?:\s+(?:about|of)\s+me)?)\s+as\s+a\s+file",
    r"mer[ia]\s+(?:saari\s+|puri\s+)?(?:memory|yaadein)\s+(?:export|download|backup)\s+kar(?:o|do|\s+do|na|iye)",
    r"मेरी\s+(?:सारी\s+)?(?:मेमोरी|यादें)\s+(?:एक्सपोर्ट|डाउनलोड)\s+कर(?:ो|\s+दो)",
    before=r"\W*",
    after=r"[\s?.!।]*",
)
_WHERE = Sought(
    r"\W*(?:so\s+|ok(?:ay)?\s+|acch?a\s+)?(?:where\s+were\s+we|what\s+(?:were|are)\s+we\s+(?:just\s+)?(?:talking|speaking)\s+about"
    r"|what\s+was\s+i\s+(?:just\s+)?(?:saying|doing)|hum\s+(?:log\s+)?(?:kahan|kaha)\s+(?:the|thay)"
    r"|(?:abhi\s+)?(?:hum\s+)?(?:kis|kya)\s+(?:baare?\s+(?:mein|me)\s+)?(?:ki\s+)?(?:baat|baatein)\s+(?:kar\s+rahe\s+the|ho\s+rahi\s+thi)"
    r"|main\s+kya\s+(?:bol|keh|kah)\s+rah[ai]\s+tha?i?|हम\s+(?:लोग\s+)?कहाँ\s+थे|(?:अभी\s+)?क्या\s+बात\s+हो\s+रही\s+थी)\W*"
)
_THAT = Sought(
    r"\W*(?:please\s+)?(?:(?:forget|delete|drop)\s+(?:that|this|it|about\s+(?:that|it))(?:\s+(?:please|preference|habit))?"
    r"|(?:yeh?|woh?|usko|isko|use|ise)\s+(?:baat\s+)?bhool\s+ja(?:o|iye|na)|(?:यह|वह|इसे|उसे)\s+(?:बात\s+)?भूल\s+जा(?:ओ|इए))\W*"
)
_ABOUT = shapes(
    r"\W*(?:please\s+)?(?:forget|delete|erase)\s+(?:everything|all|anything|whatever)?\s*(?:you\s+(?:remember|know)\s+)?"
    r"(?:about|of|on)\s+(?P<topic>(?!me\b|myself\b|that\b|it\b|last\b|this\b|yesterday).{2,80}?)[.!]*",
    r"\W*(?:please\s+)?forget\s+(?:that|what)\s+(?P<topic>(?:i|we|he|she|they|the|my|our)\b.{3,160}?)[.!]*",
    r"\W*bhool\s+ja(?:o|iye|na)\s+ki\s+(?P<topic>.{3,160}?)[.!]*",
    r"\W*(?P<topic>(?!mujhe|mere|mera|main|yeh?|woh?|sab|pich|kal|aaj).{2,80}?)(?:\s+ko)?\s+(?:ke\s+ba?a?re\s+(?:mein|me)\s+)?"
    r"(?:sab\s+(?:kuch\s+)?)?bhool\s+ja(?:o|iye|na)[.!]*",
    r"\W*(?P<topic>(?!yeh?\b|woh?\b).{2,80}?)\s+wa+l[iae]\s+(?:baat|cheez|note|pasand)\s+bhool\s+ja(?:a?o|iye|na)[.!]*",
    r"\W*(?P<topic>.{2,80}?)\s+के\s+बारे\s+में\s+(?:सब\s+(?:कुछ\s+)?)?भूल\s+जा(?:ओ|इए)[.!।]*",
)
_PERIOD = shapes(
    r"\W*(?:please\s+)?(?:forget|delete|erase)\s+(?:(?:everything|all|what\s+(?:i|we)\s+said|(?:my|our)\s+chats?)\s+)?"
    r"(?:(?:from|of|since|in|on)\s+)?(?P<period>(?:(?:the\s+)?(?:last|past)|this|yesterday|today)\b.{0,40}?)[.!]*",
    r"\W*(?P<period>(?:pichh?l[aei]|is|kal|aaj|parso\w*)\b.{0,30}?)\s+(?:ka|ki|ke)\s+(?:sab\s+(?:kuch\s+)?)?"
    r"(?:bhool\s+ja(?:o|iye|na)|hata\s+do)[.!]*",
    r"\W*(?P<period>(?:पिछले|पिछली|इस|कल|आज).{0,30}?)\s+(?:का|की|के)\s+(?:सब\s+(?:कुछ\s+)?)?"
    r"(?:भूल\s+जा(?:ओ|इए)|हटा\s+दो)[.!।]*",
)
_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d|one|two|three|four|five|six)\s+(?:days?|weeks?)\s+ago"
)
_SAID_THEN = shapes(
    rf"\W*(?:please\s+)?(?:forget|delete|erase)\s+(?:everything\s+|all\s+)?(?:(?:what|that)\s+)?(?:i|we)\s+(?:said|told\s+you|wrote)\s+"
    rf"(?:(?:on|from)\s+)?(?P<period>{_DAYS})[.!]*",
    rf"\W*(?:please\s+)?(?:forget|delete|erase)\s+(?:everything\s+|all\s+)?(?:from|of)\s+(?P<period>{_DAYS})[.!]*",
)
_ALL = shapes(
    r"\W*(?:please\s+)?(?:clear|wipe|reset|erase|delete|empty)\s+(?:all\s+(?:of\s+)?)?(?:my|your|the|our)\s+(?:whole\s+)?memor(?:y|ies)[.!]*",
    r"\W*(?:meri|apni|tumhari)\s+(?:sari\s+|saari\s+|puri\s+)?memory\s+(?:saaf|clear|khali|delete|reset)\s+kar(?:o|\s*do|iye|na)[.!]*",
)
_NOTES = shapes(
    r"\W*(?:please\s+)?(?:forget|delete|erase|drop|clear)\s+(?:all\s+(?:of\s+)?)?(?:my|our)\s+(?:preferences?|habits|notes|likes)[.!]*",
    r"\W*(?:meri|hamari)\s+(?:sari\s+|saari\s+|sab\s+)?(?:pasand|preferences?|notes)\s+(?:bhool\s+ja(?:o|iye|na)|hata\s+do|mita\s+do)[.!]*",
    r"\W*मेरी\s+(?:सारी\s+)?पसंद\s+(?:भूल\s+जा(?:ओ|इए)|हटा\s+दो)[.!।]*",
)
_LEVELS = (
    ("minimal", r"\bmemory\s+(?:to\s+|level\s+)?minimal\b|\bminimal\s+memory\b"),
    (
        "selective",
        r"\bmemory\s+(?:to\s+|level\s+)?selective\b|\bselective\s+memory\b"
        r"|\b(?:only|just|sirf|bas)\b.*\b(?:important|zaroori|zaruri|imp)\b|केवल|सिर्फ़? ज़रूरी",
    ),
    (
        "full",
        r"\bmemory\s+(?:full|wapas\s+|phir\s+se\s+|back\s+)*(?:on|chalu|start|shuru|full)\b|\bturn\s+(?:on\s+)?(?:the\s+|my\s+)?memory"
        r"(?:\s+back)?\s+on\b|\bturn\s+on\s+(?:the\s+|my\s+)?memory\b|\bmemory\s+to\s+full\b"
        r"|\b(?:remember|keep)\s+everything\b|\bsab\s+(?:kuch\s+)?yaad\s+rakh\w*|\bfull\s+memory\b|सब\s+(?:कुछ\s+)?याद\s+रख",
    ),
    (
        "off",
        r"\b(?:stop|don'?t|do not|never)\s+(?:ever\s+)?(?:remember\w*|sav\w+|stor\w+|keep\w*|record\w*)"
        r"|\bremember\s+nothing\b"
        r"|\b(?:turn|switch)\s+(?:off\s+)?(?:the\s+|your\s+|my\s+)?memory(?:\s+off)?\b|\bmemory\s+(?:off|band)\b"
        r"|\byaad\s+(?:mat|nahi|na)\s+rakh\w*|\byaad\s+rakhna\s+band|याद\s+(?:मत|न)\s+रख|याद\s+रखना\s+बंद",
    ),
)


def remembering(text: str, context: Context) -> Mapping[str, Any] | None:
    """A habit, a usual place or project, or a fact to note; None for anything else."""
    if len(text) > 500:
        return None
    if found := _STILL.of(text):
        shared = bool(_OURS.search(text))
        return {"kind": "fact", "text": text, "quote": found["fact"].strip(), "shared": shared}
    if _QUESTION.search(text):
        return None
    if (bound := hours.order(text, context)) is not None:
        return {**bound, "text": text, "shared": bool(_OURS.search(text))}
    if found := _PLACE.of(text):
        return {
            "kind": "place",
            "text": text,
            "value": {"place": without_asides(found["place"])},
            "shared": True,
        }
    shared = bool(_OURS.search(text))
    if found := _PROJECT.of(text):
        value = {"project": found["project"].strip(" \"'“”")}
        return {"kind": "project", "text": text, "value": value, "shared": shared}
    own = _OF_PEOPLE.sub(" ", text)
    habit = _HABIT.search(own if _ONES_OWN.search(text) else _IN_PASSING.sub(" ", own))
    if habit and (_PEOPLE.search(text) or backgrounds(text)):
        entities = _entities(text)
        if entities:
            value = {"not": bool(_NOT.search(text)), "entities": entities}
            return {"kind": "preference", "text": text, "value": value, "shared": shared}
    if found := _NOTED.fullmatch(text) or _LIKES.of(text):
        return {"kind": "fact", "text": text, "quote": found["fact"].strip(), "shared": shared}
    return None


def _entities(text: str) -> dict[str, Any]:
    """What of a search the text names. What it means does not depend on the day."""
    meaning = understand(text, now=datetime(2026, 1, 1, tzinfo=UTC), tz="UTC", actor_role="casting_director")
    if meaning.dates or meaning.entities.get("role") or meaning.entities.get("talents"):
        return {}
    found = {name: meaning.entities[name] for name in WANTED if meaning.entities.get(name)}
    if come_from := backgrounds(text):
        found["experience"] = list(come_from)
    if isinstance(city := found.get("city"), str):
        found["city"] = LATIN_CITIES.get(city, city)
    return found


@beside(_WHAT)
def asking_what(text: str, context: Context) -> Mapping[str, Any] | None:
    """What do you remember? From outside "what do you know about me" asks for the record."""
    if context.writer in OUTSIDE and _RECORD.search(text):
        return None
    return {} if _WHAT.fullmatch(text) else None


_RECORD = Sought(r"\b(?:know|stored|keep|pata)\b")


@beside(_OF)
def asking_of(text: str, _context: Context) -> Mapping[str, Any] | None:
    """What do you remember about Rohan?"""
    found = _OF.of(composed(text))
    return {"question": found["topic"].strip()} if found else None


@beside(_USUAL_PLACE)
def asking_place(text: str, _context: Context) -> Mapping[str, Any] | None:
    """Where do we usually audition?"""
    return {} if _USUAL_PLACE.of(composed(text)) else None


@beside(_EXPORT)
def exporting(text: str, _context: Context) -> Mapping[str, Any] | None:
    """Export my memory."""
    return {} if _EXPORT.of(composed(text)) else None


@beside(_WHY)
def asking_why(text: str, _context: Context) -> Mapping[str, Any] | None:
    """A bare why."""
    return {} if _WHY.fullmatch(text) else None


@beside(_WHERE)
def asking_where(text: str, _context: Context) -> Mapping[str, Any] | None:
    """What the talk was about just now."""
    return {} if _WHERE.fullmatch(text) else None


@beside(_THAT, _ALL, _NOTES, _SAID_THEN, _PERIOD, _ABOUT)
def forgetting(text: str, context: Context) -> Mapping[str, Any] | None:
    """That, a period, or everything about something; the rest comes by intent. "Drop it" under a yes or no
    that is asked for is the no; "forget that" is what the desk says takes back a rule it names there."""
    if _THAT.fullmatch(text):
        of_the_question = context.pending == "confirmation" and "forget that" not in text.casefold()
        return None if of_the_question else {"what": "that"}
    for what, forms in (("all", _ALL), ("notes", _NOTES)):
        if forms.of(text):
            return {"what": what}
    if found := _SAID_THEN.of(text) or _PERIOD.of(text):
        return {"what": "period", "topic": found["period"].strip()}
    if found := _ABOUT.of(text):
        return {"what": "topic", "topic": found["topic"].strip()}
    return None


def not_forgetting(text: str) -> bool:
    """Whether a text says that something must not be forgotten."""
    return bool(_NOT_FORGETTING.search(text))


def level(text: str) -> str:
    """The level that a text asks for; empty when it does not say."""
    return next((name for name, pattern in _LEVELS if re.search(pattern, text, re.IGNORECASE)), "")


_OF_MEMORY = Sought(r"\b(?:remember\w*|memory|yaad|chats?|anything|everything|nothing|sav\w+|stor\w+)\b|याद")


@beside(_OF_MEMORY)
def setting(text: str, _context: Context) -> Mapping[str, Any] | None:
    """A short order that says nothing else."""
    if len(text.split()) > 7 or not _OF_MEMORY.search(text) or _QUESTION.search(text):
        return None
    chosen = level(text)
    return {"level": chosen} if chosen else None
