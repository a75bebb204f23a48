"""Questions about the shoot, which is no audition: when and where it is, who pays for the way there."""

from __future__ import annotations

_OF = r"(?:(?:[^\W\d_]+\s+){1,3}?(?:ka|ki|ke|का|की|के)\s+)?"
_FOR = r"(?:\s+(?:for|of|in|on)\s+(?:the\s+)?(?:[^\W\d_]+\s*){1,3})?"
_SHOOT = r"(?:shoot(?:ing)?|filming|शूट|शूटिंग)"
_IS = (
    r"(?:\s+(?:hai|hain|h|hoga|hogi|honge|se|tak|me|mein|pe|par|ki|ka|start|shuru|chalu|date|dates|din|ho(?:ne)?|wal[aie]"
    r"|city|mera|meri|है|हैं|होगा|होगी|से|तक|में|शुरू))*"
)
_WHEN = (
    r"(?:kab|kab\s*-?\s*kab|kahan?|kaha+n|kidhar|kis\s+(?:city|jagah|she?har|mahine|din|date)|kaun?se?\s+(?:din|date\w*|mahine|city)"
    r"|कब|कहाँ|कहां|किधर)"
)
ABOUT_IT = (
    rf"{_OF}{_SHOOT}(?:\s+(?:ki|ka|ke|की|का)\s+(?:dates?|schedule|location|jagah|तारीख))?{_IS}\s+{_WHEN}{_IS}",
    rf"{_WHEN}{_IS}\s+{_OF}{_SHOOT}{_IS}",
    rf"(?:[^\W\d_]+\s+)?{_SHOOT}\s+(?:ka\s+|ki\s+)?(?:dates?|schedule)(?:\s+(?:kya|batao|bata\s+do|please|hai|hain|h))*",
    rf"(?:when|where|which\s+(?:city|days?|dates?|month))\s+(?:is|are|will|does|do|would)\s+(?:the\s+|my\s+|your\s+|this\s+|it\s+)?{_SHOOT}"
    rf"(?:\s+(?:dates?|days?|be|start(?:ing)?|begin(?:ning)?|happen(?:ing)?|held|going\s+to|location|at|in|there))*{_FOR}",
    rf"(?:(?:what|when)\s+(?:are|is)\s+)?(?:the\s+|any\s+|share\s+|send\s+|tell\s+me\s+)*{_SHOOT}\s+(?:dates?|days|schedule|location|city|place){_FOR}(?:\s+(?:kya|batao|bata\s+do|bhejo|bhej\s+do|share\s+karo|please|hai|hain|h))*",
    rf"(?:what\s+are\s+the\s+)?dates?(?:\s+(?:kya|konsi|kaunsi|kaun\s*si|are|is))?(?:\s+(?:hai|hain))?\s+(?:for\s+(?:the\s+)?|of\s+(?:the\s+)?){_SHOOT}(?:\s+(?:ki|ke))?",
)
_WAY = (
    r"(?:(?:flight|train|air)\s+tickets?|travel|travell?ing|conveyance|aane\s*-?\s*jaane|flight|ticket|tickets|train|cab|taxi|auto|petrol|hotel|stay|rehne|khaa?n[ae]|food|accommodation"
    r"|आने\s*-?\s*जाने|यात्रा|टिकट|होटल|रहने|खाने)"
)
WHO_PAYS_THE_WAY = (
    rf"(?:kya\s+)?{_WAY}\s+(?:ka|ki|ke|का|की)\s+(?:paisa|paise|kharcha?|kharch|payment|allowance|intezaa?m|arrangement|bandobast|पैसा|पैसे|खर्चा?|ख़र्चा?)"
    r"\s+(?:alag\s+se\s+|bhi\s+)?(?:mil\w*|doge|denge|dete|dega|deg[aie]|kaun|koun|hoga|hogi|hai|aap|production|मिल\S*|कौन|देंगे)(?:\s+(?:hai|hain|doge|denge|dega|deg[aie]|kya|hoga|na))*",
    rf"(?:will|do|does|is|are|would)\s+(?:you|u|i|we|they|it|the\s+production|there)?\s*(?:get\s+|pay\s+(?:for\s+)?|cover\s+|provide\s+|give\s+|reimburse\s+|arrange\s+|any\s+|be\s+|my\s+|our\s+|the\s+)*{_WAY}"
    r"(?:\s+(?:be|and|hotel|stay|food|expenses?|cost|money|allowance|paid|covered|reimbursed|provided|included|arranged|for|to|mumbai|outstation|as\s+well|too|also|separately))*",
    rf"{_WAY}\s+(?:expenses?|cost|allowance|charges?|money)?\s*(?:will\s+be\s+|is\s+|are\s+)?(?:paid|covered|reimbursed|provided|included|milega|milegi|milta)(?:\s+(?:hai|kya|na|ya\s+nahi+n?|or\s+not))*",
)
"""None of it asks whether they have to pay for the audition."""
