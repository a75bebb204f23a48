withdrawals-nobody = यहाँ आपकी तरफ़ से कोई प्रोफ़ाइल नहीं मिली। "किसी से बात करनी है" लिखिए, टीम देख लेगी।
withdrawals-ask = { $role ->
    [none] जो यहाँ चल रहा है उससे आपका नाम हटा दूँ? कास्टिंग को पता चलेगा, और आपके लिखे बिना कोई नहीं पूछेगा।
   *[other] { $role } से आपका नाम हटा दूँ? कास्टिंग को पता चलेगा, और आपके लिखे बिना कोई नहीं पूछेगा।
    }
withdrawals-audition = ऑडिशन { $when } वापस
withdrawals-offer = ऑफ़र मना
withdrawals-question = खुला सवाल बंद
withdrawals-yes = हाँ, हटा दीजिए
withdrawals-no = नहीं, रहने दीजिए
withdrawals-about = नाम हटाना
withdrawals-done = हटा दिया, कास्टिंग को बता दिया। प्रोफ़ाइल वैसी ही है; "मेरा डेटा हटा दो" से वह भी हट जाती है।
withdrawals-told = { $role ->
    [none] { $name } अब विचार में नहीं रहना चाहते।
   *[other] { $name } अब **{ $role }** के लिए विचार में नहीं रहना चाहते।
    }{ $note ->
    [none] {""}
   *[other] {" "}"{ $note }"
    }
withdrawals-take-off = लिस्ट से हटाएँ
withdrawals-freed = { $when } फिर ख़ाली है।
