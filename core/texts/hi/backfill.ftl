backfill-too-near = { $time } में एक घंटे से कम है या निकल गया, किसी को बुलाया नहीं जा सकता। जो यहाँ हैं उन्हें आगे करें, या सेशन खिसकाएँ।
backfill-running = { $time } पहले से पूछा जा रहा है। कौन लेता है, बताऊँगी।
backfill-nobody = सूची में { $time } के लिए कोई ख़ाली नहीं। पहले सूची में लोग जोड़ें।
backfill-shown = { $time } ख़ाली है। एक-एक करके, इस क्रम में, 15-15 मिनट: { $names }।
backfill-go = पूछना शुरू करें
backfill-started = { $time } के लिए पहले { $name } से पूछा। कौन लेता है, बताऊँगी।
backfill-none-free = कोई समय ख़ाली नहीं हुआ। किसका, बताएँ, जैसे "fill Riya's slot"।
backfill-still-held = वह समय अभी किसी का है। पहले रद्द करें या no-show लिखें।
backfill-letter = एक समय ख़ाली हुआ: { $what }। { $when }, { $place }। { $until } तक आपके लिए रखा है। हम कभी पैसे नहीं माँगते।
backfill-take = ले लूँ
backfill-pass = यह नहीं
backfill-over = { $when } किसी ने नहीं लिया। { $what }। समय ख़ाली है।
backfill-gone = { $time } अब ख़ाली नहीं। अब भी आना चाहें तो "another time" लिखें।
backfill-taken-told = { $name } ने { $when } लिया। { $what }।
backfill-yours = यह आपका है और पक्का: { $when }, { $place }। पहले याद दिला दूँगी।
backfill-passed = ठीक है, धन्यवाद। किसी और से पूछते हैं।
backfill-waitlist =
    { $count ->
        [one] **{ $role }** की वेटलिस्ट: शॉर्टलिस्ट में 1 के पास समय नहीं। समय ख़ाली हो तो उनसे पूछते हैं:
       *[other] **{ $role }** की वेटलिस्ट: शॉर्टलिस्ट में { $count } के पास समय नहीं। समय ख़ाली हो तो इसी क्रम में पूछते हैं:
    }
backfill-waitlist-empty = **{ $role }** के लिए कोई समय का इंतज़ार नहीं कर रहा: शॉर्टलिस्ट में सबके पास समय है, या कोई नहीं है।
backfill-not-her = { $name } को { $time } नहीं मिल सकता: { $why ->
    [has] उनका इस रोल के लिए समय पहले से है, या उन्होंने मना किया है।
    [unreached] उन्हें संदेश नहीं पहुँचता, कृपया फ़ोन करें।
   *[busy] उनके लिए उसी समय कुछ और है।
    } "Fill the slot" लिखने से सूची के बाक़ी लोगों से पूछा जाएगा।
