taught-noted = पूरी टीम के लिए याद रखा: "{ $said }" का मतलब "{ $means }"। हटाने के लिए: "{ $said } का मतलब भूल जाओ"।
taught-undo = वापस लें
taught-one = "{ $said }" = "{ $means }"
taught-gone = भूल गया: "{ $said }" अब वैसे ही पढ़ा जाएगा जैसे लिखा है।
taught-listed =
    { $count ->
        [one] एक बात सिखाई गई:
       *[other] { $count } बातें सिखाई गईं:
    }
taught-nothing = अभी कुछ नहीं सिखाया। लिखिए: जब मैं "mj list" बोलूँ तो मतलब "show Meera list"।
taught-unteachable = "{ $said }" नहीं सिखाया जा सकता: दो से { $most } अक्षर, छह शब्द तक, और हाँ, stop, undo जैसे शब्द नहीं।
taught-no-meaning = मतलब { $most } अक्षर तक लिखिए, उसी शब्द के बिना: जब मैं "mj list" बोलूँ तो मतलब "show Meera list"।
taught-full = { $most } बातें सिखाई जा चुकी हैं, इससे ज़्यादा नहीं रखता। पहले एक हटाइए: "मैंने क्या सिखाया" सूची दिखाता है।
taught-no-misses = पिछले 30 दिन में सब समझ आया।
taught-misses =
    { $count ->
        [one] 30 दिन में एक मैसेज समझ नहीं आया:
       *[other] 30 दिन में { $count } मैसेज समझ नहीं आए। आख़िरी:
    }
taught-miss = "{ $said }" ({ $time })
taught-how = सिखाइए: जब मैं X बोलूँ तो मतलब Y।
