"""``nahi nahi rehne do, mat delete karo``: a wish taken back while a word is waited for that would carry
it out."""

from __future__ import annotations

import re

from core.understanding.vocabulary import words as listed

_TAKES = frozenset(
    listed(
        """
        no nope nah nahi nahin nahii nhi nai na naa not never don't dont don’t mat wait ruko ruk rukiye
        rukna hold cancel keep rakho rakh rehne rahne chhodo chodo chhod chod jaane jane galti galat mistake
        mistakenly oops changed undo back wapas forget nevermind mind leave stop
        नहीं नही ना मत रुको रुकिए रहने छोड़ो छोड़ जाने ग़लती गलती कैंसल रखो वापस
        """
    )
)
_BESIDE = frozenset(
    listed(
        """
        do dena dijiye de delete deleted deleting erase erased karo karna kariye kar karein karwana karana
        karni kijiye
        hatao hata hatana mitao mita mitana remove send bhejo bhej bhejna sending it this that them please
        pls plz ji
        sir mam madam yaar bhai sorry i we me my mine mera meri mere mujhe main want wanted to meant
        anything kuch bhi
        everything sab kuchh data account profile details info photos photo all abhi ab now yet just ho
        gaya gayi hai h
        hoon hun hu tha thi se ke ki ka ko by was were is am are by in the a an so ok okay lo lete on off
        up your you
        chahiye chahti chahta rather would like let as dont arre are arey haan aisa aise waisa waise hi
        theek thik
        accha acha actually rethink soch liya lia badal diya maine iraada irada for pata nahi. thanks thank
        baad mein later delte delet dlt typed likh likha likhi bola boli pressed clicked dab daba
        डिलीट मिटाओ मिटाना हटाओ करो करना कीजिए कीजिये दो दीजिए दीजिये अभी मेरा मेरी डेटा सब कुछ है हो गया
        गई से जी प्लीज़ प्लीज मुझे चाहिए भेजो भेजना यह ये वह
        """
    )
)


def takes_back(text: str) -> bool:
    """Only a whole message, and only one that says nothing else: a name in it is another order."""
    said = re.findall(r"[^\W\d_][\w'’\u0900-\u0963]*", text.casefold())
    return (
        bool(said)
        and not re.search(r"\d", text)
        and set(said) <= _TAKES | _BESIDE
        and bool(set(said) & _TAKES)
    )
