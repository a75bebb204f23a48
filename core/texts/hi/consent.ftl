consent-out = हो गया। यहाँ हमारी तरफ़ से अब कोई संदेश नहीं। वापस आना हो तो START भेजिए।
consent-in-private = यह आपके और मेरे बीच की बात है: डेस्क के साथ अपनी चैट में लिखिए।
consent-back = आप वापस आ गए। ऑडिशन के संदेश फिर यहाँ आएँगे। STOP से बंद।
consent-in-already = यहाँ आपको संदेश आ ही रहे हैं। STOP से बंद।
consent-still-out = { $channels } पर अभी बंद है; वहाँ भी START भेजिए।
consent-out-staff = { $name } ने { $channel } पर संदेश बंद करवा दिए। मैं ख़ुद से अब कुछ नहीं लिखूँगा।
consent-back-booking = { $role } के लिए { $time } पक्का है, याद दिलाऊँगा।
consent-back-staff = { $name } { $channel } पर वापस आ गए। अब फिर लिख सकता हूँ।
consent-nothing-open = कुछ बुक नहीं है।
consent-call = { $role } के लिए { $when }: किसी को फ़ोन करना होगा।
consent-call-named = { $name }, { $role } के लिए { $when }: किसी को फ़ोन करना होगा।
consent-more-calls =
    { $count ->
        [one] 1 और को फ़ोन करना होगा।
       *[other] { $count } और को फ़ोन करना होगा।
    }
consent-which-stop = "{ $title }" अभी जा रहा है। उसे बंद करूँ, या आपको आने वाले संदेश?
consent-stop-sending = भेजना बंद करें
consent-wrong-ask = वह संदेश किसी और चैट के लिए था? यहाँ कुछ नहीं बदला। या यह नंबर आपका नहीं है?
consent-wrong-keep = नंबर मेरा है
consent-wrong-sure = मेरा नंबर नहीं
consent-stop-all = सब बंद करें
consent-all-or-some = कुछ समय के लिए, या कोई संदेश नहीं? चाहें तो रात 9 से सुबह 8 तक मैं बिना पूछे कुछ नहीं लिखूँगा; और समय के लिए लिखें, जैसे "सुबह 10 से पहले मैसेज मत करो"।
consent-stop-me = मुझे आने वाले
consent-wrong = बताने का शुक्रिया। यह नंबर हटा दिया, अब यहाँ नहीं लिखूँगा। डेस्क से कुछ चाहिए हो तो लिख दीजिए।
consent-wrong-staff = आप टीम में हैं, इसलिए आपकी चैट वैसी ही है। किसी कलाकार का नंबर ग़लत हो तो उनसे सही नंबर से डेस्क को लिखवाइए।
consent-wrong-told = { $name } का { $channel } संपर्क किसी और का है। मैंने हटा दिया; नया लेना होगा।

consent-verify = यह { $house } का कास्टिंग डेस्क है। हम कभी पैसे नहीं माँगते: न ऑडिशन, न रजिस्ट्रेशन, न कार्ड के लिए, और न ही निजी फ़ोटो। पक्का करने के लिए { $house } को उस नंबर पर फ़ोन कीजिए जो आपने ख़ुद ढूँढा हो, या टीम के किसी व्यक्ति से यहीं जवाब लीजिए।
consent-our-house = कास्टिंग ऑफ़िस
consent-call-me = कोई व्यक्ति जवाब दे
consent-is-it-real = क्या यह सच है?
consent-report-money = किसी ने पैसे माँगे
consent-scam = पैसे मत दीजिए। वह हम नहीं थे: { $house } कभी पैसे नहीं माँगता। कास्टिंग डायरेक्टर को बता दिया। जिसने माँगा उसका नंबर और संदेश सँभालकर रखिए।
consent-scam-staff = { $name } ({ $role }) से { $channel } पर हमारे नाम से पैसे माँगे गए। उन्हें फ़ोन कीजिए।

consent-kept = { $name }, आपके बारे में यह रखा है:
consent-kept-ways = आप तक पहुँचने के तरीक़े: { $ways }।
consent-kept-profile = प्रोफ़ाइल: { $facts }।
consent-kept-child = { $name } की प्रोफ़ाइल: { $facts }।
consent-kept-messages =
    { $count ->
        [one] हमारे बीच 1 संदेश; असली रूप 30 दिन तक।
       *[other] हमारे बीच { $count } संदेश; असली रूप 30 दिन तक।
    }
consent-kept-times =
    { $count ->
        [one] ख़ाली या व्यस्त दिनों की 1 प्रविष्टि।
       *[other] ख़ाली या व्यस्त दिनों की { $count } प्रविष्टियाँ।
    }
consent-kept-auditions =
    { $count ->
        [one] 1 ऑडिशन।
       *[other] { $count } ऑडिशन।
    }
consent-kept-lists =
    { $count ->
        [one] टीम की 1 सूची में।
       *[other] टीम की { $count } सूचियों में।
    }
consent-kept-opinions =
    { $count ->
        [one] टीम का 1 नोट या फ़ैसला।
       *[other] टीम के { $count } नोट या फ़ैसले।
    }
consent-kept-statement =
    { $said ->
        [in] { $channel } पर संदेश: हाँ, { $day } से।
       *[out] { $channel } पर संदेश: नहीं, { $day } से।
    }
consent-kept-next = कुछ ग़लत है? सही लिख दीजिए। मिटाना हो तो "मेरा डेटा मिटा दो" लिखिए।
consent-kept-private = आपको निजी चैट में भेज दिया।
consent-fact =
    { $fact ->
        [age] अभिनय उम्र
        [gender] लिंग
        [height] क़द
        [city] शहर
        [languages] भाषाएँ
        [skills] हुनर
        [credits] काम
        [rate] फ़ीस
        [photo] फ़ोटो
        [reel] शोरील
        [agent] आपके एजेंट
        [guardian] अभिभावक
       *[text] प्रशिक्षण और परिचय
    }

consent-erase = { $names } की प्रोफ़ाइल, संपर्क, नोट और { $messages } संदेश मिट जाएँगे। वापस नहीं आएँगे। जो रहेगा: कि आपने संदेश बंद करवाए, और हस्ताक्षर किए काग़ज़।
consent-erase-bookings =
    { $count ->
        [one] 1 ऑडिशन आगे है; टीम को बता दूँगा कि हटा दे।
       *[other] { $count } ऑडिशन आगे हैं; टीम को बता दूँगा कि हटा दे।
    }
consent-erase-type = मिटाने के लिए **{ $phrase }** लिखिए।
consent-erase-about = आपका डेटा मिटाना
consent-erase-keep = रहने दें
consent-erase-by-hand = टीम को बता दिया; वह हाथ से करेगी, क्योंकि आपसे दूसरों के काग़ज़ जुड़े हैं, और आपको यहीं लिखेगी।
consent-erase-asked = { $name } { $channel } पर अपना डेटा मिटवाना चाहते हैं। हाथ से करके उन्हें बता दीजिए।
consent-erased = मिट गया। हमारी तरफ़ से अब कुछ नहीं आएगा। फिर कभी लिखेंगे तो नए सिरे से।
consent-erased-staff = { $channel } पर किसी ने अपना डेटा मिटवाया।
consent-choice-keep = और रोल के लिए रखें
consent-keeping = { $own ->
    [yes] ठीक है: { $house } आपका प्रोफ़ाइल दूसरे रोल के लिए रखेगा और उनके बारे में लिख सकता है। रोकना हो तो लिखें "मेरा डेटा हटा दो"।
   *[no] ठीक है: { $house } { $name } का प्रोफ़ाइल दूसरे रोल के लिए रखेगा और आपको लिख सकता है। रोकना हो तो लिखें "मेरा डेटा हटा दो"।
    }
consent-kept-future = दूसरे रोल के लिए: हाँ, आपने कहा है।
consent-not-kept = आपके शब्दों में दर्ज किया: { $house } अब दूसरी कास्टिंग के लिए आपको नहीं रखता। जो बुकिंग है वह बनी है। संदेश या सब कुछ भी बंद हो सकता है:
consent-not-kept-told = **{ $name }** ने दूसरी कास्टिंग के लिए रखने की हाँ वापस ली। किसी और प्रोजेक्ट में देने से पहले पूछें।
consent-choice-stop = यहाँ संदेश बंद
consent-choice-erase = सब मिटा दो
consent-readers = नंबर और पता: सिर्फ़ { $house } का कास्टिंग ऑफ़िस देखता है, यहाँ से किसी को नहीं दिया जाता। फ़ोटो, रील और प्रोफ़ाइल: कास्टिंग ऑफ़िस, और जिस रोल के लिए नाम जाए उसके प्रोड्यूसर; क्लाइंट के पेज पर नंबर, रेट और नोट्स नहीं होते। रेट: कास्टिंग ऑफ़िस और प्रोड्यूसर, दूसरे टैलेंट कभी नहीं। आगे किसी को दिया या बेचा नहीं जाता। "मेरे बारे में क्या है" से सब दिखता है, "मेरा डेटा हटा दो" से हट जाता है।
consent-erase-kept = कुछ नहीं मिटाया। सब वैसा ही है।
consent-only-pictures = सिर्फ़ फ़ोटो, या आपके बारे में जो रखा है सब?
consent-choice-photos = सिर्फ़ फ़ोटो
consent-showing = कास्टिंग ऑफ़िस के पास यह आपके शब्दों में है, जवाब यहीं आएगा। अभी ऐसा है: { $readers }
consent-showing-told = **{ $name }**{ $whom ->
    [none] { "" }
   *[other] { " " }({ $whom } के लिए)
    } ने बताया कि क्या दिखाया जा सकता है: "{ $said }" जब तक तय न हो, फ़ोटो और प्रोफ़ाइल client links पर मत डालिए, पहले उनसे पूछिए।
