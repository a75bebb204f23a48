"""Questions of talent and those who speak for them that no row answers: what to wear, whether it can be done
online, who may come along, what is paid. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import asides, doubts, noes
from core.casting.enquiries import known, of_the_shoot
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, composed, shapes

_BEFORE = (
    r"\W*(?:(?:hi|hello|sir|mam|madam|ma['’]?am|ji|ok|and|aur|btw|also|one\s+question|by\s+the\s+way"
    r"|please|pls|kya)"
    r"[\s,:-]+)*"
)
_AFTER = (
    r"(?:[\s,]+(?:please|pls|ji|sir|mam|madam|kya|na|batao|bata\s+do|bataiye|bata\s+dijiye|tomorrow|kal"
    r"|for\s+(?:the\s+|my\s+)?audition))*[\s.?!।]*"
)
_HAI = r"(?:\s+(?:hai|hoga|hogi|honge|h|h?ain|hoon|hu|है|होगा|होगी|हूँ))?"
_CAN = r"(?:can|could|may)"
_CAN_HI = r"(?:ho|de|kar|aa|la)\s+sakt[aei]"


def _asks(*patterns: str) -> Shapes:
    return shapes(*patterns, before=_BEFORE, after=_AFTER)


_WEAR = _asks(
    r"what\s+(?:all\s+)?to\s+(?:wear|bring|prepare|carry|learn)(?:\s+(?:for|to|with)\s+.{1,40})?",
    r"what\s+(?:should|do|shall|can|must)\s+i\s+(?:have\s+to\s+|need\s+to\s+)?(?:wear|bring|prepare|carry|learn)"
    r"(?:\s+(?:for|to|with)\s+.{1,40})?",
    r"(?:is\s+there\s+)?(?:any\s+|a\s+)?(?:dress\s+code|outfit|costume|make-?up)"
    r"(?:\s+(?:to\s+wear|required|needed|for\s+.{1,30}))?",
    r"how\s+should\s+i\s+dress",
    r"(?:kya|kaise\s+kapde|kaun\s*se\s+kapde|kaisa\s+look)\s+"
    rf"(?:pehen\w*|pahan\w*|lana|laana|le\s+kar\s+aana|taiyar\s+karna"
    rf"|taiyari\s+karni)(?:\s+(?:chahiye|hai))*{_HAI}",
    rf"(?:क्या|कैसे\s+कपड़े)\s+(?:पहनना|पहनूँ|पहनूं|लाना|तैयार\s+करना){_HAI}",
    r"(?:do|should|must)\s+i\s+(?:need\s+to\s+)?(?:bring|carry)\s+.{2,60}",
)
_FROM_AFAR = (
    r"(?:online|virtual(?:ly)?|on\s+zoom|on\s+(?:a\s+)?(?:video\s+)?call|over\s+(?:zoom|video|phone)"
    r"|remote(?:ly)?"
    r"|from\s+home)"
)
_ONLINE = _asks(
    rf"{_CAN}\s+(?:i|we|it|the\s+audition)\s+(?:do\s+(?:it|this|the\s+audition)|audition|join|be"
    rf"|give\s+it)\s+"
    rf"(?:be\s+)?(?:done\s+)?{_FROM_AFAR}(?:\s+instead)?",
    rf"{_CAN}\s+i\s+(?:please\s+)?(?:send|do|give|submit|record|make|share)\s+(?:a\s+"
    rf"|my\s+)?(?:self[\s-]?tape|tape|video|recording)(?:\s+(?:instead|of\s+it|from\s+home|of\s+the\s+audition))*",
    r"(?:self[\s-]?tape|tape|video|टेप)\s+(?:bhi\s+)?(?:bhej|de|bana\s*(?:ke|kar)?\s*(?:bhej|de)?|भेज)\s+(?:sakt[aei]|du|dun|doon|सकत[ीाे])(?:\s+(?:hu|hun|hoon|hain|hai|kya|na|instead|हूँ|हूं|क्या))*"
    r"|(?:self[\s-]?tape|tape|video)\s+(?:chalega|ho\s+sakt[aie]\s+hai|possible\s+hai)(?:\s+kya)?",
    r"(?:is\s+)?(?:there\s+an?\s+)?online(?:\s+audition)?\s+(?:option|possible|available)",
    r"(?:online|zoom\s+(?:pe|par)|video\s+call\s+(?:pe|par)|ghar\s+se|ऑनलाइन|घर\s+से)\s+(?:audition\s+)?"
    rf"(?:{_CAN_HI}|chalega|हो\s+सकता|दे\s+सकत[ीा]){_HAI}",
)
_WITH = _asks(
    rf"{_CAN}\s+(?:my\s+.{{2,30}}|someone|somebody|a\s+friend)\s+(?:come|accompany|join|be\s+there|wait)"
    r"(?:\s+(?:with\s+me|me|along|inside|there|too))*",
    rf"{_CAN}\s+(?:i|we)\s+(?:come|stay|wait|sit|go|be)\s+(?:inside\s+|along\s+|there\s+|in\s+)*(?:with|beside|near)\s+.{{2,30}}",
    rf"{_CAN}\s+i\s+(?:bring|come\s+with)\s+(?:my\s+|a\s+|an\s+|someone|somebody).{{0,40}}",
    rf"(?:mer[aiey]+\s+.{{2,30}}|kisi\s+ko|saath\s+mein\s+kisi\s+ko)\s+(?:saath\s+)?(?:{_CAN_HI}|le\s+kar\s+aa\s+sakt[aei]){_HAI}",
)
_ROLE = _asks(
    r"(?:what(?:['’]?s|\s+is)|tell\s+me(?:\s+more)?(?:\s+about)?|can\s+you\s+tell\s+me\s+about|more\s+about"
    r"|details\s+(?:of|about))\s+(?:the\s+|this\s+|my\s+)?(?:role|character|part|story)"
    r"(?:\s+(?:about|like|all\s+about|exactly))?",
    r"(?:what(?:['’]?s|\s+is)\s+)(?:the\s+|this\s+)?(?:project|film|series|show)\s+(?:about|all\s+about|like)",
    r"(?:who|which)\s+(?:is|are)\s+(?:the\s+)?(?:director|producer|production\s+house|channel|platform|co-?stars?)"
    r"(?:\s+of\s+.{1,30})?",
    r"(?:role|character|kahani|story|रोल|किरदार|कहानी)\s+(?:kya|kaisa|kaisi|kis\s+baare\s+mein"
    rf"|ke\s+baare\s+mein\s+(?:kuch\s+)?bata\w*|क्या|कैसा){_HAI}",
    r"(?:kaun\s*s[aei]|which|what)\s+(?:scene|character|role|part)"
    r"(?:\s+(?:is\s+it|hai|do\s+i\s+(?:read|play|do)|karna\s+hai|am\s+i\s+(?:reading|playing)))*",
    r"(?:how\s+(?:long|big)\s+is|kitna\s+(?:bada|lamba)\s+hai)\s+(?:the\s+|my\s+)?role",
)
_PAID = r"(?:paid|pay|paying|get|earn|offering)"
_FEES = r"(?:budget|payment|pay|remuneration|fees?|rate)"
_MONEY = _asks(
    rf"(?:how\s+much|what)\s+(?:will|do|does|would)\s+(?:i|we|it|you|they|the\s+role)\s+(?:be\s+|get\s+)*{_PAID}"
    r"(?:\s+(?:for\s+.{2,40}|per\s+day|a\s+day))?",
    r"is\s+(?:it|this|the\s+(?:role|audition))\s+(?:a\s+)?paid(?:\s+.{2,20})?",
    rf"(?:what(?:['’]?s|\s+is)|how\s+much\s+is)\s+the\s+{_FEES}(?:\s+for\s+.{{2,40}})?",
    r"(?:paise|paisa|payment|fees?|budget|पैसे|पेमेंट)\s+(?:kitn[aei]|kya|kab|कितने|कितना|कब)"
    r"(?:\s+(?:mil\w*|hai|honge|hoga|doge|denge|aayeg[aei]|मिलेंगे|मिलेगा|है))*",
    rf"kitn[aei]\s+(?:paise|paisa|payment|fees?)\s+(?:mil\w*|hai|hoga|honge|doge|denge){_HAI}(?:\s+(?:isme|is\s+me(?:in)?|mujhe|per\s+day|ek\s+din))*",
    rf"how\s+much\s+(?:is|are|will\s+be)\s+(?:the\s+|my\s+)?{_FEES}s?(?:\s+(?:per|a|for)\s+.{{2,30}})?",
    rf"{_FEES}s?\s+(?:kitn[aei]|kya)\s+(?:hai|hoga|hogi|milegi|milega)(?:\s+(?:per\s+day(?:\s+ki)?|ek\s+din|din|ki|ka|isme))*",
    r"(?:इसमें\s+)?(?:कितने|कितना)\s+(?:पैसे|पैसा|पेमेंट)\s+(?:मिलेंगे|मिलेगा|मिलते\s+हैं|है|हैं)(?:\s+इसमें)?",
)
_HOURS = _asks(
    r"how\s+(?:many\s+hours|long|many\s+days)\s+(?:will|would|do|does|is|are|must|should)\s+.{1,30}?"
    r"\s*(?:work|shoot|be\s+there|need|have\s+to\s+.{2,20}|take|needed|shooting)?(?:\s+(?:a|per|each)\s+day)?",
    r"(?:kitne\s+(?:ghante|din)|कितने\s+(?:घंटे|दिन))\s+(?:ka\s+|का\s+)?(?:kaam|shoot|काम|शूट)(?:\s+(?:hai|hoga|karna|rahega|है|होगा))*",
    r"(?:[^\W\d_]+\s+(?:ka|ki|ke|का|की|के)\s+)?(?:shoot(?:ing)?|kaam|शूट|शूटिंग|काम)\s+(?:roz\s+|ek\s+din\s+(?:me(?:in)?\s+)?|din\s+me(?:in)?\s+|रोज़\s+)?"
    r"(?:kitn[ei]\s+(?:ghant[eo]n?|hours?|der|din|time)|कितन[ेी]\s+(?:घंटे|देर|दिन))(?:\s+(?:ka|ki|ke|tak|chal\w*|hai|hain|hog[aie]|honge|rahega|hota|का|चलेगा|होगा|है))*",
    r"(?:what\s+are|kya\s+hain?)\s+(?:the\s+)?(?:working\s+|shoot(?:ing)?\s+)?(?:hours|timings?)(?:\s+for\s+.{2,30})?",
)
_PLACE = _asks(
    r"(?:is|are)\s+there\s+(?:any\s+|a\s+)?(?:parking|lift|washroom|changing\s+room|waiting\s+(?:area|room)|food|metro"
    r"|wheelchair\s+.{2,20})(?:\s+.{2,40})?",
    r"(?:parking|lift|metro|station)\s+(?:hai|milegi|milega|paas\s+mein\s+hai)(?:\s+(?:kya|wahan?))*",
    r"(?:car|gaadi|gadi|bike|scooty)?\s*parking(?:\s+(?:ka|ki|ke|available|possible|facility|space|jagah|kahan?|kya|scene|hai))*",
    r"(?:(?:kya\s+)?(?:main?|hum)\s+)?(?:apn[ia]\s+)?(?:car|gaadi|gadi|bike|scooty|गाड़ी|कार)\s+(?:la|le\s+aa|leke\s+aa|park\s+kar|ला)\s+sakt[aei](?:\s+(?:hu|hun|hoon|hain|hai|kya))*"
    r"|can\s+(?:i|we)\s+(?:bring|park)\s+(?:my|our|a|the)\s+(?:car|bike|scooty|scooter)(?:\s+(?:there|inside|nearby))*",
    r"(?:which|what|nearest)\s+(?:metro|station|landmark|floor|gate|bus|train|local)(?:\s+.{2,40})?",
)
_FOR_WHOM = (
    r"(?:(?:uske|iske|unke|bach(?:ch)?[aei]|bachch?e|beti|bete|tara|उसके|बच्च[ीाे])\s+(?:ko\s+|ke\s+liye\s+|को\s+|के\s+लिए\s+)?"
    r"|(?:mujhe|muje|hume|humko|us\s*ko|isko|मुझे|उसे|उसको)\s+|(?:[^\W\d_]+\s+(?:ko|ke\s+liye|को|के\s+लिए))\s+)?"
)
_WEAR_HI = _asks(
    rf"{_FOR_WHOM}(?:kal\s+|aaj\s+)?(?:kapde\s+|dress\s+|outfit\s+)?(?:kya|kaise|kaisa|kaunse|kaun\s*s[aei]|क्या|कैसे)\s+(?:kapde\s+|कपड़े\s+)?"
    r"(?:pe?h[ae]?n\w*|pahan\w*|lana|laana|laau|lau|le\s*(?:kar|ke)\s+aa\w*|पहन\S*|लान[ाे])(?:\s+(?:ke|kar|aana|aau|aaun|hai|h|chahiye|hoga|hu|hoon|है|चाहिए|के|कर|आऊँ|आऊं|आना|आएँ))*",
    rf"{_FOR_WHOM}(?:kapde|dress|outfit|look|makeup|कपड़े|ड्रेस)\s+(?:kya|kaise|kaisa|kaisi|konse|kaunse|क्या|कैसे)(?:\s+(?:ho|hona|hone|hai|hain|h|chahiye|pe?h\w*|karna|हैं|है|चाहिए))*",
    r"(?:[^\W\d_]+\s+){1,4}(?:lana|laana|le\s*(?:kar|ke)\s+aana|carry\s+karna|bharna|dikhana)\s+(?:hai|h|padega|hoga|chahiye|zaroori\s+hai)\s+(?:kya|ki\s+nahi+n?|na)",
    r"(?:indian|traditional|ethnic)\s+(?:ya|or)\s+(?:western|modern|casual\w*)(?:\s+\w+)?|(?:western|casuals?)\s+(?:ya|or)\s+(?:indian|formals?|traditional)(?:\s+\w+)?",
    r"(?:makeup|make\s*up)\s+(?:kar\s*ke|karke|karna|laga\s*(?:ke|kar))(?:\s+(?:aana|aau|hai|h|kya|chahiye))*",
    r"what\s+(?:should|does|must|do)\s+(?:she|he|the\s+(?:child|kid|baby)|my\s+(?:daughter|son|child|kid)|[^\W\d_]+)\s+(?:have\s+to\s+|need\s+to\s+)?(?:wear|bring|prepare|carry)(?:\s+.{1,40})?",
)
_RELATIVE = (
    r"(?:papa|pappa|dad|father|mummy|mumma|mom|maa|mother|bhai|brother|behen|sister|friend|dost|husband|pati|parents|family|guardian|nani|dadi|koi|someone"
    r"|पापा|मम्मी|माँ|भाई|बहन|दोस्त|पति)(?:\s+(?:ji|log|bhi|जी|भी))*"
)
_WITH_HI = _asks(
    rf"(?:(?:mer[aiey]+|hamar[aiey]+|uski|uske|मेर[ेीा])\s+)?(?:saath\s+|sath\s+)?(?:mein\s+|me\s+)?(?:meri\s+|mere\s+)?{_RELATIVE}\s+(?:(?:mere\s+|uske\s+)?(?:saath|sath|andar|bhi|साथ|अंदर)\s+(?:mein\s+|me\s+|में\s+)?)?"
    r"(?:aa|reh|ruk|baith|aayeng\w*|aayeg\w*|aa\s+rah\w*|आ|रह|रुक|आएँग\S*|आएंग\S*)(?:\s*(?:sakt[aei]|jaye\w*|सकत[ेीा]))?(?:\s+(?:hai|hain|h|hu|kya|na|है|हैं|क्या|ना))*",
    rf"(?:kya\s+)?(?:main?\s+|mai\s+|hum\s+)?(?:apn[iey]+\s+)?{_RELATIVE}\s+(?:ko\s+)?(?:saath\s+|sath\s+)?(?:la|le\s+aa|bula|leke\s+aa|lekar\s+aa)\s+sakt[aei](?:\s+(?:hu|hun|hoon|hain|hai|kya|na))*",
    r"(?:main?|mai|hum|मैं|हम)\s+(?:bhi\s+)?(?:andar\s+|wahan\s+|अंदर\s+)?(?:(?:uske|iske|bachch?[ei]\s+ke|[^\W\d_]+\s+ke|उसके)\s+)?(?:saath|sath|paas|साथ|पास)\s+(?:andar\s+|mein\s+|me\s+)?(?:baith|reh|ruk|aa|jaa?|chal|बैठ|रह|रुक|आ)"
    r"\s+(?:sakt[aei]|सकत[ेीा])(?:\s+(?:hu|hun|hoon|hain|hai|kya|na|हूँ|हूं|हैं|क्या|ना))*",
)
_ROLE_HI = _asks(
    r"(?:(?:yeh|ye|isme|ismein|is\s+me(?:in)?|mera|meri|hamara|uska|tara\s+ka|यह|ये|इसमें|मेरा|उसका)\s+)*(?:kaun\s*s[aei]|konsa|kaunsa|kya|कौन\s*सा|क्या)\s+(?:role|character|part|रोल|किरदार)"
    r"(?:\s+(?:hai|h|hoga|mera|isme|ismein|yeh|ye|है|होगा|मेरा|इसमें))*",
    r"(?:(?:yeh|ye|isme|ismein|is\s+me(?:in)?|mera|meri|hamara|uska|मेरा|उसका|इसमें)\s+)*(?:role|character|part|रोल|किरदार)\s+(?:kya|kaisa|kaunsa|kaun\s*sa|kitna\s+bada|क्या|कैसा|कौन\s*सा|कितना\s+बड़ा)"
    r"(?:\s+(?:hai|h|hoga|isme|ismein|is\s+me(?:in)?|mera|है|होगा|इसमें))*",
    r"(?:role\s+|mera\s+|रोल\s+)?(?:lead|main|लीड|मुख्य)(?:\s+(?:role|रोल))?\s+(?:hai|h|है)?\s*(?:ya|or|या)\s+(?:side|supporting|small|chota|chhota|साइड|सपोर्टिंग|छोटा)(?:\s+(?:role|hai|h|रोल|है))*",
    r"(?:is\s+(?:it|this)|kya\s+(?:yeh|ye)|क्या\s+(?:यह|ये))\s+(?:a\s+|the\s+)?(?:lead|main|supporting|side|negative|लीड)(?:\s+(?:role|part|character|hai|रोल|है))*",
)
_WHO_MAKES_IT = _asks(
    r"(?:director|producer|production\s+house|writer|co-?actor|hero|heroine|co-?star|channel|डायरेक्टर|निर्देशक|प्रोड्यूसर|हीरो)\s+(?:kaun|kon|kya|konsa|kaunsa|कौन)(?:\s+(?:sa|si|hai|hain|h|है|हैं))*",
    r"(?:kaun|kon|कौन)\s+(?:director|producer|hero|heroine|डायरेक्टर)(?:\s+(?:hai|hain|h|है))*",
    r"who(?:['’]?s|\s+is|\s+will\s+be|\s+will|\s+all\s+will\s+be|\s+all\s+are|\s+are)\s+(?:taking|take|conducting|conduct|doing|there|present|coming|in\s+the\s+room)"
    r"(?:\s+(?:the|my|our|in|at|for|audition|auditions|room|there))*",
    rf"(?:(?:mera|meri|hamara|ye|yeh|kal|मेरा|कल)\s+)*(?:audition|ऑडिशन)\s+(?:kaun|kon|कौन)\s+(?:kaun\s+|कौन\s+)?(?:le\s+rah[aei]|lega|leg[ai]|lenge|lete|leta|ले\s+रह[ाेी]|लेगा|लेंगे){_HAI}",
    rf"(?:wahan?\s+|room\s+me(?:in)?\s+|वहाँ\s+)?(?:kaun|kon|कौन)(?:\s+(?:kaun|kon|कौन))?\s+(?:(?:mera\s+)?audition\s+)?(?:hoga|honge|rahega|rahenge|aayega|aayenge|lega|lenge|le\s+rah[aei]|होगा|होंगे|लेगा|लेंगे)(?:\s+(?:wahan?|audition|waha|room\s+me(?:in)?|वहाँ))*{_HAI}",
)
_FEEDBACK = _asks(
    rf"(?:{_CAN}|would)\s+(?:you|i|we)\s+(?:please\s+)?(?:give|share|tell|get|have|send)\s+(?:me\s+|us\s+)?"
    r"(?:some\s+|any\s+|the\s+)?feedback(?:\s+(?:on|for|about|of)\s+.{2,40})?",
    r"(?:is\s+there\s+)?(?:any|some)\s+feedback(?:\s+(?:on|for|about|of|from)\s+.{2,40})?",
    r"what\s+(?:was|is)\s+the\s+feedback(?:\s+(?:on|for|about|of)\s+.{2,40})?",
    r"(?:i\s+)?(?:need|want|would\s+like)\s+(?:some\s+)?feedback(?:\s+(?:on|for|about|of)\s+.{2,40})?",
    r"(?:(?:mujhe|mere\s+audition\s+ka|audition\s+ka|मुझे|ऑडिशन\s+का)\s+)*(?:koi\s+|कोई\s+)?(?:feedback|फ़?ीडबैक|फीडबैक)\s+"
    r"(?:mil\w*|do|de\s+do|dijiye|chahiye|मिल\S*|दीजिए|चाहिए)(?:\s+(?:hai|kya|है|क्या))*",
)
_MORE_ROLES = _asks(
    r"(?:are|is)\s+there\s+(?:any\s+|some\s+)?(?:(?:other|more|another|new)\s+)?(?:roles?|parts?|characters?|auditions?|work)"
    r"(?:\s+(?:open|available|(?:that\s+)?(?:suits?|fits?)\s+me))?(?:\s+(?:for|suitable\s+for)\s+(?:me|us|my\s+.{2,30}))?",
    r"(?:any|some)\s+(?:other|more|new)\s+(?:roles?|parts?|auditions?|work)(?:\s+(?:open|available))?(?:\s+for\s+(?:me|us|my\s+.{2,30}))?",
    rf"{_CAN}\s+(?:i|we)\s+(?:also\s+)?(?:audition|try|read)\s+for\s+(?:another|a\s+different|some\s+other|any\s+other|the\s+other)"
    r"\s+(?:role|part|character)s?(?:\s+(?:too|also|instead))?",
    r"(?:koi|kuch|कोई|कुछ)\s+(?:role|kaam|work|audition|काम|रोल)\s+(?:hai|ho|milega|mil\s+sakta|है)(?:\s+(?:hai|to|bata\w*|kya|mere\s+liye|mujhe|क्या|मेरे\s+लिए))*",
    r"(?:koi\s+)?(?:aur|dusr[aeio]+|doosr[aeio]+|naya)\s+(?:role|kaam|audition|part)\s+(?:hai|milega|mil\s+sakta)"
    r"(?:\s+(?:hai|kya|mere\s+liye))*",
    rf"(?:मेरे\s+लिए\s+)?(?:कोई\s+)?(?:और|दूसरा|नया)\s+(?:रोल|काम|ऑडिशन)(?:\s+मेरे\s+लिए)?{_HAI}",
)
_TEAM = _asks(
    r"who\s+(?:is|are|['’]s)\s+(?:the\s+|your\s+|our\s+)?(?:casting\s+(?:director|associate|assistant|team|agency)|associate)"
    r"(?:\s+(?:for|of|on)\s+.{2,40})?",
    r"(?:casting\s+director|कास्टिंग\s+डायरेक्टर)\s+(?:kaun|कौन)(?:\s+(?:hai|hain|है|हैं))?",
)
_WAIT = _asks(
    r"(?:aur\s+|और\s+)?(?:kitn[aie]|कितन[ाीे])\s+(?:aur\s+|और\s+)?(?:time|der|samay|wait|minutes?|ghante|टाइम|देर|समय|घंटे)(?:\s+(?:aur|ka|ki|hai|h|lagega|lagegi|lagenge|chalega|का|की|है|और|लगेगा|लगेगी))*",
    r"how\s+(?:much\s+)?(?:long(?:er)?|more|much\s+time|more\s+time)(?:\s+(?:will|does|is|it|the|audition|take|more|now|left|be))*",
)
"""Beside other words: alone it asks for the place in the queue."""
_IN_PARTS = shapes(
    r".*(?:kya|kaun|kon|kitn|kaise|what|who|which|how|can|is there|milegi|milega|sakt).*",
    r".*(?:क्या|कौन|कितन|सकत|saath|sath|साथ|[?？]).*",
)
_MATTER = (
    r"(?:photo(?:s|graphs?)?|pics?|pictures?|tasveer\w*|video\w*|tapes?|reel|profile|data|details?|info(?:rmation)?|numbers?|material|documents?"
    r"|फोटो|फ़ोटो|तस्वीर\S*|वीडियो|प्रोफ़ाइल|डेटा|जानकारी|नंबर)"
)
_OWNERS = (
    r"(?:(?:my|our|her|his|mer[aei]|meri|hamar[aei]|us?ki|us?ka|iski|मेर[ाेी]|उसकी"
    r"|[^\s\d,.?!]+(?:['’]s|\s+k[aie]|\s+क[ाेी]))\s+)"
)
_WENT = (
    r"(?:ga+y[aie]|gaye|bhej\w*|dikha\w*|dikhay\w*|share\w*|di"
    r"|diya|de\s+di|jaati|jati|use\w*|dekh\w*|pahunch\w*|गई|गया|भेज\S*|दिखा\S*|शेयर|दी|दिया|देख\S*)"
)
_WHERE_WENT = _asks(
    rf"{_OWNERS}{_MATTER}\s+(?:(?:kahan?|kidhar|kis\s*-?\s*kis|kis|kin|kon|kaun|kisko|kiske|kinko|kaha|कहाँ|कहां|किस|किसको|किन)\s*(?:ko|ke\s+paas|ne|kahan?|kisko|को|के\s+पास|कहाँ|कहां)*\s+)+(?:{_WENT}\s*)+{_HAI}(?:\s+(?:aap\w*|tumne))?",
    rf"(?:kis\s*ko|kis\s*-?\s*kis\s*ko|kin\s*logo\w*\s*ko|kisne|किसको|किन\s+लोगों\s+को)\s+{_OWNERS}?{_MATTER}?\s*(?:{_WENT}\s*)+{_HAI}",
    rf"(?:where|who|whom|to\s+whom|which\s+people)\s+(?:all\s+)?(?:have|has|did|do|are|is|was|were)?\s*(?:you|u|they)?\s*(?:all\s+)?(?:send|sent|show|shown|share|shared|gone|go|see|seen|give|given|saw)?"
    rf"\s*{_OWNERS}{_MATTER}\s*(?:been\s+|gone\s+)?(?:sent|send|shown|shared|gone|to|with|go|seen|used)*(?:\s+(?:to|with|so\s+far))*",
    rf"(?:who|which\s+people)\s+(?:all\s+)?(?:has\s+|have\s+)?(?:seen|got|received|saw|has|have)\s+{_OWNERS}{_MATTER}",
)
"""Where one's own photos or data went: a person of the team answers for it."""
_WHETHER_ON = _asks(
    r"[^?]{0,60}(?:bandh|strike|curfew|hadtal|baa?rish|rain\w*|flood\w*|paani\s+bhara|train\s+band|holiday|chh?utti|बंद|बारिश)[^?]{0,30}(?:audition|shoot|ऑडिशन)\s*(?:to\s+)?(?:hoga|hogi|hai|on|cancel|होगा|है)[^?]{0,15}",
    r"(?:will|is)\s+(?:the\s+|my\s+)?audition\s+(?:still\s+)?(?:be\s+)?(?:on|happening|happen|held)\s+[^?]{0,10}(?:bandh|strike|curfew|rain\w*|flood\w*|holiday)[^?]{0,20}",
)
"""News from outside that only the team can judge."""
_SHOOT = _asks(*of_the_shoot.ABOUT_IT, *of_the_shoot.WHO_PAYS_THE_WAY)
ABOUT: tuple[tuple[str, Shapes], ...] = (
    ("shoot", _SHOOT),
    ("other", _WHETHER_ON),
    ("other", _WHERE_WENT),
    ("feedback", _FEEDBACK),
    ("roles", _MORE_ROLES),
    ("other", _TEAM),
    ("other", _WHO_MAKES_IT),
    ("role", _ROLE),
    ("role", _ROLE_HI),
    ("money", _MONEY),
    ("online", _ONLINE),
    ("wear", _WEAR),
    ("wear", _WEAR_HI),
    ("with", _WITH),
    ("with", _WITH_HI),
    ("place", _PLACE),
    ("hours", _HOURS),
)


@beside(*(forms for _, forms in ABOUT), _IN_PARTS, known.FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """What the question is about; none of somebody of the office. A question beside other words is one where
    nothing of them answers an invitation or asks for another time."""
    if context.writer not in OUTSIDE:
        return None
    said = composed(text)
    if known.asks_how_long(said):
        return {"about": "length"}
    about = about_of(said) or about_of(asides.without_filler(said))
    return {"about": about} if about else _in_parts(said)


def about_of(said: str) -> str:
    """What a question by itself is about; empty where its form is none that is known."""
    return next((name for name, forms in ABOUT if forms.of(said) is not None), "")


def _in_parts(said: str) -> Mapping[str, Any] | None:
    parts = noes.parts(said)
    if len(parts) < 2 or len(said) > LONGEST or noes.denies_coming(said):
        return None
    if any(doubts.says_they_come(one) for one in parts):
        return None
    found = [about_of(one) or ("hours" if _WAIT.of(one) is not None else "") for one in parts]
    others = [one for one, about in zip(parts, found, strict=True) if not about]
    if any(map(str.isdecimal, " ".join(one for one in others if not _LEAVES.search(one)))):
        return None
    about = next(filter(None, found), "")
    if about == "shoot" and len(set(found)) > 1:
        about = "other"
    return {"about": about} if about else None


LONGEST = 300
_LEAVES = Sought(r"\b(?:nikal\w*|jaana|leave|go|free)\b|निकल|जाना")
