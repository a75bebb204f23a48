roster-nobody = आपकी तरफ़ से यहाँ अभी कोई नहीं है। नाम, उम्र, कद और रोल लिखकर किसी को आगे बढ़ाइए, वह आपकी सूची में आ जाता है।
roster-head =
    { $count ->
        [one] आपकी सूची में 1 नाम:
       *[other] आपकी सूची में { $count } नाम:
    }
roster-line = **{ $name }**: { $stands }
roster-nothing = अभी कुछ नहीं
roster-audition = { $what }, { $when }, { $state ->
        [confirmed] कन्फ़र्म
        [change_requested] दूसरा समय माँगा
       *[other] जवाब बाक़ी
    }
roster-avail = { $dates } फ्री हैं या नहीं, पूछा
roster-tape = सेल्फ़-टेप { $due } तक
roster-offer = { $turn ->
        [theirs] { $role } का ऑफ़र, आपका काउंटर प्रोडक्शन के पास
       *[ours] { $role } का ऑफ़र, आपके जवाब का इंतज़ार
    }
roster-leave = **{ $name }** को आपकी सूची से हटा दूँ? उनका कुछ भी आपको नहीं आएगा, कास्टिंग को पता चलेगा।
roster-leave-yes = हाँ, हटा दीजिए
roster-left = { $name } आपकी सूची से हट गए, कास्टिंग को बता दिया।
roster-left-told = { $agent } अब { $name } को रिप्रेज़ेंट नहीं करते। { $name } को सीधे लिखा जाएगा; पूछ लीजिए कि अब कौन देखता है।
roster-agent = { $agent ->
    [none] { $name } का अब कोई एजेंट नहीं, सीधे लिखा जाएगा।
   *[other] { $name } अब { $agent } के साथ: सवाल, निमंत्रण और ऑफ़र पहले वहाँ जाते हैं।
    }
roster-no-such-agent = { $agents ->
    [none] "{ $name }" नाम का एजेंट नहीं पता, अभी कोई एजेंट नहीं है। वे यहाँ एक बार लिखें, फिर हो जाएगा।
   *[other] "{ $name }" नाम का एजेंट नहीं पता। ये हैं: { $agents }।
    }
