call-list =
    { $count ->
        [one] एक व्यक्ति को फ़ोन करना है, कोई संदेश नहीं पहुँचता:
       *[other] { $count } लोगों को फ़ोन करना है, कोई संदेश नहीं पहुँचता:
    }
call-list-line = **{ $name }**: { $why }. नहीं पढ़ा: "{ $text }"
call-list-why =
    { $why ->
        [window_closed] WhatsApp की अवधि बंद, दूसरा चैनल नहीं
        [blocked] डेस्क को ब्लॉक किया है, दूसरा चैनल नहीं
        [gone] नंबर या पता अब नहीं चलता
        [opted_out] और संदेश न भेजने को कहा है
        [not_allowed] उनके नेटवर्क ने नहीं पहुँचाया
        [dead] छह कोशिशों में नहीं भेजा जा सका
       *[other] नहीं पहुँचा
    }
call-list-more =
    { $count ->
        [one] एक और।
       *[other] { $count } और।
    }
call-list-all = सब दिखाओ
call-list-empty = किसी को फ़ोन नहीं करना: हर संदेश को रास्ता मिला।
call-list-none-ahead = { $names } का कोई ऑडिशन आगे नहीं है, इसलिए कुछ दर्ज नहीं हुआ। "schedule Simran tomorrow 4 pm, Aram Nagar" से एक तय होता है।
call-list-offer = { $name } को { $time } दें
call-list-fill = जो समय अब ख़ाली है, { $time }, क्या { $name } को दूँ? उनसे पूछा जाएगा, हाँ कहने पर उनका हो जाएगा।
