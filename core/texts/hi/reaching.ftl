reaching-whom = किसे? जैसे "अमृता को मैसेज कर सकते हैं?"।
reaching-on = { $through ->
    [self] **{ $name }** को मैसेज जाता है:
    [guardian] **{ $name }** बच्चा है: अभिभावक { $to } को मैसेज जाता है:
   *[agent] **{ $name }** के लिए एजेंट { $to } को मैसेज जाता है:
    } { $channel }{ $others ->
    [none] ।
   *[other] ; { $others } पर भी।
    }
reaching-opted-out = { $through ->
    [self] **{ $name }**
   *[other] **{ $name }** की तरफ़ से { $to }
    } ने { $channels } पर STOP लिखा है। START तक बिना पूछे कुछ नहीं जाता; फ़ोन कर लीजिए।
reaching-lost = { $through ->
    [self] **{ $name }** तक
   *[other] **{ $name }** की तरफ़ से { $to } तक
    } { $channels } पर अब नहीं पहुँचता। फ़ोन कर लीजिए।
reaching-call = { $through ->
    [self] **{ $name }**
   *[other] **{ $name }** की तरफ़ से { $to }
    } यहाँ किसी चैनल पर नहीं। फ़ोन कर लीजिए, या लिंक भेजिए।
reaching-nobody = **{ $name }** की तरफ़ से बोलने वाला कोई पता नहीं। बच्चे के लिए अभिभावक होता है।
reaching-out-none = किसी ने opt out नहीं किया।
reaching-out = { $count } लोगों ने opt out किया: { $names }। उन्हें बिना पूछे कुछ नहीं जाता।
reaching-out-one = { $name } ({ $channels })
