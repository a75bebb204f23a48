"""Which of the desk's languages somebody writes in, where their words leave no doubt."""

from __future__ import annotations

import re

_DEVANAGARI = re.compile("[\u0900-\u097f]")
_LETTERS = re.compile(r"[a-z']+")
_HINDI_WORDS = """
    hai hain hoon hun hu ho tha thi hoga hogi honge mera meri mere mujhe mujhko humein hamein hamara
    hamari aap aapka aapki aapko aapke tum tumhara kya kab kaun kaise kyun kyu kahan kidhar kitna kitne
    kitni kaunsa nahi nahin nhi haan bhi toh aur lekin magar yeh woh ye wo iska uska isko usko inka unka
    ka ki ke ko se mein chahiye chahie kar karo karna karne karenge karungi karunga raha rahi rahe gaya
    gayi gaye aana aaunga aaungi aayenge aayegi aayega paungi paunga payenge payega payegi bolo batao
    bata dijiye kijiye lagenge lagega milega milegi wala wali wale abhi kal parso subah shaam bimar beti
    beta kisi koi kuch sach paise
"""
_HINDI = frozenset(_HINDI_WORDS.split())
_ENGLISH_WORDS = """
    the is are was were am i i'm my me you your we our they he she it's this that these those what when
    where who how why which can can't could will won't would should do does did don't have has had not
    and or but for of with from about at on in to be been please any there know want need tell it paid pay
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_BOTH = frozenset({"me", "to", "do", "in", "ho", "hun", "hu"})
"""Spelled alike in both: they tell nothing."""
_WILL = re.compile(r"[a-z]+?(?:oo?ng[ai]|ung[ai]|aa?y?eng[ei]|aa?y?eg[ai])")
"""Verbs of what is to come: ``aaungi``, ``jayega``."""
_SURE_WORDS = """
    hai hain hoon hun hu hoti hota hote thi tha liya liye kiya karo karna karwa karwao chahiye lena dena
    dedo chalega chalegi milega sakti sakta sakte paungi paunga diya nahi nahin nhi kya mujhe mera meri
"""
_SURE = frozenset(_SURE_WORDS.split())
"""Beside any other word one of these is enough: no English sentence has it."""
CLEARLY_HINDI, CLEARLY_ENGLISH = 2, 3
"""Hindi words among Latin letters are never chance; English ones are part of how Hindi is written."""
ENGLISH_AGAIN = 2
"""Who has been read as writing Hindi and goes back to the language that is set for them."""


def tongue(text: str, usual: str, lately: str = "") -> str:
    """The language to answer in: the script and the words somebody writes, else the one they wrote
    ``lately``, else their ``usual`` one."""
    return written_in(text, usual, lately) or lately or usual


def written_in(text: str, usual: str, lately: str = "") -> str:
    """The language that a text is plainly in; empty where its words leave it open."""
    if _DEVANAGARI.search(text):
        return "hi"
    words = _LETTERS.findall(text.casefold())
    said = set(words) - _BOTH
    hindi = sum(word in _HINDI or _WILL.fullmatch(word) is not None for word in said)
    english = len(said & _ENGLISH)
    sure = len(words) > 1 and any(word in _SURE or _WILL.fullmatch(word) for word in words)
    enough = 1 if usual == "hi" or lately == "hi" or sure else CLEARLY_HINDI
    if (hindi or sure) and max(hindi, int(sure)) >= enough and hindi + sure > english:
        return "hi-Latn"
    again = usual == "en" and lately not in ("", "en")
    if english >= (ENGLISH_AGAIN if again else CLEARLY_ENGLISH) and not hindi:
        return "en"
    return ""
