breakdowns-head = **{ $project }**{ $kind ->
        [none] {""}
       *[other] {" "}({ $kind })
    }{ $house ->
        [none] {""}
       *[other] , { $house }
    } की कास्टिंग:
breakdowns-rate = रोज़ { $amount }
breakdowns-shoot = शूट के दिन: { $days }{ $place ->
        [none] {""}
       *[other] , { $place }
    }
breakdowns-how = किसी का नाम देना हो तो यहाँ लिखें: "submit Riya for { $role }", या कई नाम उम्र, क़द और लिंक के साथ। हम कभी पैसे नहीं माँगते।
breakdowns-publish = एजेंटों को भेजें
breakdowns-preview =
    { $count ->
        [one] यह 1 एजेंट को जाएगा: { $names }।
       *[other] यह { $count } एजेंटों को जाएगा: { $names }।
    } बिल्कुल यही, हर एक की भाषा में:
breakdowns-missed =
    { $count ->
        [one] यहाँ से नहीं पहुँच सकते: { $names }।
       *[other] यहाँ से नहीं पहुँच सकते: { $names }।
    }
breakdowns-send = { $count } को भेजें
breakdowns-with-rate = रेट के साथ
breakdowns-without-rate = रेट के बिना
breakdowns-sent =
    { $count ->
        [one] { $names } को भेज दिया।
       *[other] { $count } एजेंटों को भेज दिया: { $names }।
    } नाम आते ही यहाँ दिखेंगे।
breakdowns-repeated =
    { $count ->
        [one] 1 के पास यही पहले से था।
       *[other] { $count } के पास यही पहले से था।
    }
breakdowns-had-it = उनके पास यही पहले से है; दोबारा कुछ नहीं भेजा।
breakdowns-nobody-reached = इनमें से किसी तक यहाँ से नहीं पहुँच सकते।
breakdowns-closed = वहाँ अभी किसी भूमिका के लिए तलाश नहीं है।
breakdowns-only-agents = { $name } यहाँ एजेंट नहीं हैं। ब्रेकडाउन एजेंटों को जाता है; एक कलाकार के लिए "रिया से टेप मँगवाओ" या "रिया ख़ाली है?" लिखें।
breakdowns-team-only = { $role } सिर्फ़ टीम के लिए है, इसलिए कुछ प्रकाशित नहीं हुआ। "{ $role } एजेंट्स के लिए" से खुलेगा।
breakdowns-audience =
    { $audience ->
        [team] बाहर नहीं: { $role } सिर्फ़ टीम के लिए है।
        [agents] सिर्फ़ एजेंटों के लिए: { $role }।
       *[everyone] सबके लिए खुला: { $role }।
    }
