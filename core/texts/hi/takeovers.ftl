takeovers-hello = { $house ->
        [none] कास्टिंग डेस्क से
       *[other] { $house } से
    } { $by } अब यहाँ आपसे ख़ुद बात करेंगे। बस लिखिए; तब तक डेस्क चुप रहेगी।
takeovers-told = { $name } से अब { $by } बात कर रहे हैं; डेस्क वहाँ चुप है।
takeovers-taken = { $name } अब आपके पास हैं। डेस्क वहाँ ख़ुद कुछ नहीं बोलेगी, दोनों तरफ़ की बात पहुँचाएगी: "{ $name }: ..." उन्हें जाता है। रिमाइंडर तब तक रुकेंगे जब तक आप वापस न दें, या चार घंटे कोई कुछ न लिखे।
takeovers-reply = जवाब दें
takeovers-give-back = वापस दें
takeovers-yours-already = { $name } से आप ही बात कर रहे हैं। "{ $name }: ..." उन्हें जाता है।
takeovers-has = { $since } से { $name } से { $by } बात कर रहे हैं। { $by } से ले लें?
takeovers-take-from = { $by } से लें
takeovers-what = { $name } को क्या लिखूँ?
takeovers-from = { $by } ने कहा: { $text }
takeovers-sent = { $name } को भेज दिया।
takeovers-not-sent = { $name } तक अभी यहाँ से नहीं पहुँच सकते। कॉल कर लीजिए।
takeovers-says = **{ $name }** ने कहा: { $text }
takeovers-over = अब यहाँ फिर कास्टिंग डेस्क है। { $by } को कभी भी लिख सकते हैं।
takeovers-back = { $name } फिर डेस्क के पास हैं। जो रुका था अब जा रहा है।
takeovers-none-yours = अभी आप डेस्क की जगह किसी से बात नहीं कर रहे। "रिया से मैं बात करता हूँ" से शुरू होता है।
takeovers-not-yours = { $name } से अभी आप डेस्क की जगह बात नहीं कर रहे।
takeovers-whose = आप { $names } से बात कर रहे हैं। कौन? नाम लिखें।
takeovers-nobody = इस नाम का कोई नहीं जिसे यहाँ लिखा जा सके।
takeovers-no-way = { $name } को यहाँ से लिखने का कोई रास्ता नहीं। कॉल सूची में है किसे कॉल करना है।
takeovers-nobody-waits = इंसान का कोई इंतज़ार नहीं कर रहा।
takeovers-waiting =
    { $count ->
        [one] 1 बातचीत इंसान के लिए:
       *[other] { $count } बातचीत इंसान के लिए:
    }
takeovers-case = { $name } ({ $role }), { $age }: { $owner ->
        [none] अभी कोई नहीं
       *[other] { $owner } के पास
    }{ $about ->
        [none] {""}
       *[other] । "{ $about }"
    }
takeovers-take = { $name } से बात करें
takeovers-minutes =
    { $count ->
        [one] 1 मिनट
       *[other] { $count } मिनट
    }
takeovers-hours =
    { $count ->
        [one] 1 घंटा
       *[other] { $count } घंटे
    }
takeovers-days =
    { $count ->
        [one] 1 दिन
       *[other] { $count } दिन
    }
takeovers-wait = इंसान से बात करना चाहते हैं: { $names }। "Who is waiting for a person?"
takeovers-talked = { $name } से बात हो गई
takeovers-talked-done = { $name } अब किसी का इंतज़ार नहीं कर रहे।
takeovers-answer = { $name } ने पूछा: "{ $asked }" यह भेजूँ? "{ $body }"
takeovers-answer-send = भेज दें
