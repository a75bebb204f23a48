sides-title = { $role } के साइड्स
sides-title-link = { $role } के साइड्स (लिंक)
sides-title-scene = { $role } के साइड्स, सीन { $number }
sides-which = **{ $role }** के कौन से पन्ने? यहाँ पेस्ट कीजिए, लिंक दीजिए, या स्क्रिप्ट का सीन बताइए।
sides-no-scene = स्क्रिप्ट में सीन { $number } नहीं है। **{ $role }** के पन्ने यहाँ पेस्ट कीजिए, या लिंक दीजिए।
sides-no-script = अभी स्क्रिप्ट नहीं है, इसलिए सीन { $number } मेरे पास नहीं। **{ $role }** के पन्ने यहाँ पेस्ट कीजिए, या लिंक दीजिए।
sides-about = { $role } के पन्ने
sides-preview = { $title }, { $count } लोगों को भेजें? हर प्रति पर उसके नाम का निशान:
sides-nobody = कॉल करना होगा, लिख नहीं सकते
sides-send = { $count } को भेजें
sides-leave = रहने दें
sides-sent = { $title } भेज दिए: { $names }।
sides-call = इन्हें कॉल करें, लिख नहीं सकते: { $names }।
sides-letter = { $own ->
    [yes] आपके लिए { $title }
   *[no] **{ $name }** के लिए: { $title }
    }{ $house ->
    [none] { "" }
   *[other] , { $house } की तरफ़ से
    }। आगे मत भेजिए।
sides-mark = { $name } की प्रति
sides-again = फिर भेजे: { $title }।
sides-whose = किसके साइड्स? नाम के साथ लिखिए।
sides-never = { $name } को अभी कोई साइड्स नहीं गए। पन्नों या सीन के साथ लिखिए: "send { $name } the sides"।
sides-none-here = आपके लिए अभी कोई साइड्स नहीं हैं। ऑडिशन होगा तो साथ आएँगे।
sides-asked = अभी कुछ नहीं गया था। टीम से कहा है; साइड्स यहीं आएँगे।
sides-asked-told = { $name } को **{ $role }** के साइड्स का इंतज़ार है।
sides-send-now = भेज दें
sides-locked = { $count ->
    [one] { $title } **{ $names }** के लिए रखे हैं: { $when } कन्फ़र्म होते ही अपने आप जाएँगे।
   *[other] { $title } इनके लिए रखे हैं: { $names }। कन्फ़र्म करते ही मिलेंगे। किसी एक को पहले: "{ $name } को साइड्स अभी भेजो"।
    }
sides-release = { $name } को अभी भेजें
sides-after-yes = कन्फ़र्म होने पर
sides-confirm-first = { $when } कन्फ़र्म होते ही पन्ने अपने आप आ जाएँगे। क्या आप आएँगे?
sides-confirm-meanwhile = पन्ने अभी यहाँ नहीं हैं: मैंने टीम से पूछ लिया है। { $when } कन्फ़र्म होने के बाद आएँगे। क्या आप आएँगे?
sides-attached = { $title } जोड़ दिए: जो कन्फ़र्म करे, उसे उसके नाम की प्रति मिलेगी। किसी एक को पहले: "... को साइड्स अभी भेजो"।
sides-attached-confirmed = { $title } जोड़ दिए: जो कन्फ़र्म करे, उसे उसके नाम की प्रति मिलेगी। पहले से कन्फ़र्म ({ $count }): { $names }।
sides-none-anywhere = किसी रोल के साइड्स अभी नहीं हैं। रोल के साथ पेस्ट करें: "sides for Meera: ...", या स्क्रिप्ट का सीन बताएँ।
sides-none-for = **{ $role }** के साइड्स अभी नहीं हैं। यहाँ पेस्ट करें, लिंक दें, या स्क्रिप्ट का सीन बताएँ; फिर जो ऑडिशन कन्फ़र्म करे उसे कॉपी जाती है।
sides-line = **{ $role }**: { $title }, { $count } को भेजे।
sides-there = { $title }{ $attached ->
    [yes] , लगे हुए हैं: जो ऑडिशन कन्फ़र्म करे उसे कॉपी मिलती है।
   *[no] । तभी जाते हैं जब आप भेजें।
    }
sides-had = { $names ->
    [none] अभी किसी को नहीं भेजे।
   *[other] { $names } को भेजे।
    }
sides-send-list = लिस्ट को भेजें
sides-attach = ऑडिशन के साथ लगाएँ
