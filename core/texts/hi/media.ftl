media-kind =
    { $kind ->
        [video] { $count ->
            [one] वीडियो
           *[other] { $count } वीडियो
        }
        [both] { $count } फ़ोटो और वीडियो
       *[photo] { $count ->
            [one] फ़ोटो
           *[other] { $count } फ़ोटो
        }
    }
media-kept = **{ $name }** की प्रोफ़ाइल में रख लिया: { $what }{ $label ->
        [headshot] {" "}(हेडशॉट)
        [full] {" "}(पूरी लंबाई)
        [side] {" "}(बगल से)
        [look] {" "}(लुक)
        [reel] {" "}(रील)
        [intro] {" "}(परिचय)
       *[none] {""}
    }। जगह और कैमरे की जानकारी हटा दी।
media-face-now = अब कार्ड और प्रोफ़ाइल शीट पर यही दिखेगा।
media-some-known = { $count ->
        [one] एक और पहले से था।
       *[other] { $count } और पहले से थे।
    }
media-known = { $kind ->
        [video] यह वीडियो
       *[photo] यह फ़ोटो
    } **{ $name }** की प्रोफ़ाइल में पहले से है। कुछ नहीं बदला।
media-undo = वापस लो
media-summary-kept = { $name }: { $what } रखा
media-taken-back = **{ $name }**: वापस निकाल दिया।
media-whose = { $what } मिल गया। किसका है? नाम लिखिए।
media-nobody-called = { $name } नाम का कोई नहीं मिला। किसका है? नाम वैसे लिखिए जैसे फ़ाइल में है।
media-about-whose = फ़ोटो किसका है
media-who = किसकी फ़ोटो? नाम लिखिए: "रिया की फ़ोटो"।
media-no-guardian = { $name } 18 से कम के हैं और अभिभावक की हाँ अभी नहीं है, इसलिए फ़ोटो नहीं रखा। पहले अभिभावक का नंबर लीजिए।
media-full = { $name } के { $most } फ़ोटो और वीडियो हैं, इससे ज़्यादा नहीं। पहले कुछ हटाइए: "रिया की दूसरी फ़ोटो हटा दो"।
media-shown = **{ $name }**: { $label ->
        [headshot] हेडशॉट
        [full] पूरी लंबाई
        [side] बगल से
        [intro] परिचय
       *[none] { $photos ->
            [0] {""}
           *[other] { $photos } फ़ोटो
        }{ $videos ->
            [0] {""}
           *[other] { $photos ->
                [0] { $videos } वीडियो
               *[other] , { $videos } वीडियो
            }
        }
    }
media-line = { $number }. { $label ->
        [face] हेडशॉट
        [headshot] पुराना हेडशॉट
        [full] पूरी लंबाई
        [side] बगल से
        [look] लुक
        [reel] रील
        [intro] परिचय
        [video] वीडियो
       *[photo] फ़ोटो
    }, { $day }
media-file = { $kind ->
        [video] वीडियो
       *[photo] फ़ोटो
    }
media-reel-link = रील: { $link }
media-more = { $count } और दिखाओ
media-none = { $kind ->
        [video] { $name } की कोई रील या वीडियो नहीं है।
        [photo] { $name } की कोई फ़ोटो नहीं है।
       *[both] { $name } की कोई फ़ोटो या वीडियो नहीं है।
    } यहाँ भेजिए, साथ में लिखिए "{ $name } की { $kind ->
        [video] रील
       *[photo] फ़ोटो
    }", या उनसे मँगवाइए।
media-none-own = { $kind ->
        [video] { $name } की रील या वीडियो अभी यहाँ नहीं है।
        [photo] { $name } की फ़ोटो अभी यहाँ नहीं है।
       *[both] { $name } की फ़ोटो या वीडियो अभी यहाँ नहीं है।
    } बस यहाँ भेज दीजिए; रील का लिंक भी चलेगा।
media-no-place = { $name } की { $kind ->
        [video] { $count ->
            [0] कोई वीडियो नहीं
           *[other] { $count } वीडियो
        }
       *[photo] { $count ->
            [0] कोई फ़ोटो नहीं
           *[other] { $count } फ़ोटो
        }
    } है। "{ $name } की फ़ोटो दिखाओ" से नंबर दिखते हैं।
media-deleted = **{ $name }**: { $what } हटा दिया। फ़ाइल आधे घंटे में चली जाएगी।
media-summary-deleted = { $name }: { $what } हटाया
media-restored = **{ $name }** पहले जैसा है।
media-gone = फ़ाइल हमेशा के लिए जा चुकी है। फिर से भेजिए।
media-erase-everything = मेरा सब कुछ मिटाओ
media-face-chosen = **{ $name }**: अब फ़ोटो { $number } हेडशॉट है। कार्ड और प्रोफ़ाइल शीट पर यही दिखेगा।
media-face-already = **{ $name }**: फ़ोटो { $number } पहले से हेडशॉट है।
media-summary-face = { $name }: दूसरा हेडशॉट
media-too-many-pixels = यह तस्वीर बहुत बड़ी है। फ़ाइल की जगह फ़ोटो की तरह भेजिए।
media-too-small = यह तस्वीर बहुत छोटी है। कम से कम 64 x 64 पिक्सेल की भेजिए।
media-unreadable = यह फ़ाइल पढ़ी नहीं जाती। फ़ोटो JPEG, PNG या WebP में, वीडियो MP4 या MOV में भेजिए; या लिंक।
media-no-address = यहाँ से फ़ाइलें नहीं भेजी जा सकतीं: इस डेस्क का सार्वजनिक पता अभी नहीं है। जो इसे चलाते हैं उनसे कहिए।
media-gone-since = { $count ->
        [one] एक इस बीच हटा दिया गया।
       *[other] { $count } इस बीच हटा दिए गए।
    }
media-held = { $name } की फ़ोटो और वीडियो: { $photos } और { $videos }। "मेरी फ़ोटो दिखाओ" से मिलेंगी।
media-drawn = कार्ड की तस्वीर डेस्क ने नाम के अक्षरों से बनाई है; वह फ़ोटो नहीं है।
media-elsewhere = कार्ड की तस्वीर इम्पोर्ट के साथ आई थी और यहाँ रखी है: { $link }
media-heic = यह फ़ोटो फ़ोन के अपने रूप (HEIC) में है, जो यहाँ नहीं खुलता। फ़ाइल की जगह फ़ोटो की तरह भेजिए: ऐप उसे JPEG बना देता है। या Settings, Camera, Formats, Most Compatible चुनिए।
media-send-new = नई फ़ोटो यहीं फ़ोटो की तरह भेजिए: वह प्रोफ़ाइल में रख ली जाएगी। फिर "make the last one my headshot" लिखिए, तो कार्ड पर वही लगेगी।
