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
roster-agent-left-ask = कास्टिंग को बता दूँ कि { $agent } अब आपकी तरफ़ से नहीं बोलते? फिर सीधे आपको लिखेंगे। आपके ऑडिशन वैसे ही हैं।
roster-agent-left-yes = हाँ, बता दीजिए
roster-agent-left = कास्टिंग को पता है कि { $agent } अब आपकी तरफ़ से नहीं बोलते, और वे बदलेंगे कि किसे लिखना है। आपके ऑडिशन वैसे ही हैं।
roster-agent-left-told = **{ $name }** का कहना है कि { $agent } अब उनके एजेंट नहीं हैं। अभी कुछ बदला नहीं है।
roster-write-directly = सीधे उन्हें लिखिए
roster-not-your-agent = { $agent ->
    [none] आपका कोई एजेंट दर्ज नहीं है: हम आपको सीधे लिखते हैं। और कुछ नहीं बदला।
   *[other] { $agent } आपके एजेंट के रूप में दर्ज नहीं हैं, तो कुछ नहीं बदला। कौन हैं? "मेरे एजेंट ... हैं" लिखिए, टीम पढ़ेगी।
    }
roster-agent-named = टीम को बता दिया कि { $agent } आपकी तरफ़ से बोलते हैं; वे तय करेंगे कि किसे लिखना है। तब तक कुछ नहीं बदला।
roster-agent-named-told = **{ $name }** का कहना है कि { $agent } उनके एजेंट हैं। यह सिर्फ़ कहा गया है।
roster-agent-named-phone = उनका दिया नंबर: { $phone }।
roster-agent-about = नया एजेंट
roster-agent-which = अब कौन हैं? नाम लिखिए, चाहें तो नंबर भी। टीम के सेट करने तक कुछ नहीं बदलेगा।
roster-set-agent = पहले { $agent } को लिखिए
