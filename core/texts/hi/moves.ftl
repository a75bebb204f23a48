moves-none-ahead = { $name } का आगे कोई ऑडिशन नहीं है। "Who hasn't confirmed" लिखें तो जो तय है वह दिखेगा।
moves-twice = { $name } दो बार लिखा है। हर नाम एक बार, उसके समय के साथ लिखें।
moves-which-clock = ठीक कितने बजे? { $name } अभी { $current } पर हैं; "{ $said }" से बजे पता नहीं चलते। कुछ नहीं बदला: ऐसे लिखें, "{ $name } को 5 बजे शिफ्ट करो"।
moves-shown = { $count ->
    [one] यह समय बदलेगा, सिर्फ़ इन्हीं को बताया जाएगा:
   *[other] ये { $count } समय बदलेंगे, सिर्फ़ इन्हीं को बताया जाएगा:
    }{ $hard ->
    [yes] {" "}ऐसे नहीं हो सकता। कुछ नहीं बदला।
   *[no] {""}
    }
moves-row = **{ $name }**: { $was } से { $at }{ $reason ->
    [none] {""}
   *[other] {" "}· टकराव: { $reason }
    }
moves-said = { $rsvp ->
    [confirmed] हाँ कह चुके हैं।
    [declined] मना कर चुके हैं।
    [change_requested] दूसरा समय माँगा है।
   *[other] अभी जवाब नहीं आया।
}
moves-note = फिर उनके लिए संदेश: "{ $note }"
moves-tell = { $count ->
    [one] { $name } को संदेश
   *[other] { $count } को संदेश
    }
moves-go = { $count } शिफ्ट करें
moves-done-before = { $count ->
    [one] यह पहले ही हो चुका है।
   *[other] यह पहले ही हो चुका है; सब { $count } इन्हीं समयों पर हैं।
    }
moves-gone = { $name } का ऑडिशन शुरू हो चुका है या रद्द है, इसलिए कोई शिफ्ट नहीं हुआ।
moves-one = **{ $name }** { $at } पर
moves-done = शिफ्ट हो गया: { $moved }। { $count ->
    [one] उन्हें बता दिया, पुष्टि करने को कहा है।
   *[other] सबको बता दिया, पुष्टि करने को कहा है।
    }
moves-team = { $who } ने शिफ्ट किया: { $moved }। { $what }।
moves-back = नया समय उन्हें बता दिया गया है, इसलिए चुपचाप वापस नहीं होता। वापस शिफ्ट करें?
moves-in-a-row = एक ही कमरा है, इसलिए एक के बाद एक:
