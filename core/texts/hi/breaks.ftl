breaks-about = ब्रेक
breaks-when = कब से, कितनी देर? जैसे "lunch 1:30-2:15"।
breaks-past = { $time } निकल चुका है। आगे का समय दें।
breaks-no-session = { $day } को कुछ तय नहीं है, तो ब्रेक की ज़रूरत नहीं।
breaks-shown = ब्रेक { $start } से { $end }। { $what }। { $count ->
    [0] किसी को नहीं हटना।
   *[other] { $count } लोगों का समय बदलेगा, उन्हें बता दूँगा:
    }
breaks-row = { $was } की जगह { $at } · { $name }
breaks-go = { $count ->
    [0] डाल दें
   *[other] डाल दें, { $count } बदलें
    }
breaks-done = ब्रेक { $start } से { $end } डाल दिया। { $count ->
    [0] किसी का समय नहीं बदला।
   *[other] { $count } का समय बदला।
    }
breaks-team = { $who } ने { $start } से { $end } ब्रेक डाला। { $count ->
    [0] किसी का समय नहीं बदला।
   *[other] { $count } का समय बदला।
    }
breaks-ones-time = यह किसी एक के समय की बात लगती है, ब्रेक की नहीं: कुछ नहीं बदला। नाम के साथ लिखें, जैसे "Simran को 2:45 pm पर शिफ़्ट करो"।
breaks-undo = ब्रेक { $start } से { $end }
breaks-undo-label = वापस लें
breaks-gone = वह ब्रेक अब है ही नहीं।
breaks-none = वहाँ कोई ब्रेक नहीं है। "Lunch break 1 to 2 tomorrow" लिखने से लग जाता है।
breaks-which = कौन सा ब्रेक? { $times } पर है। Undo से आख़िरी वाला हट जाता है।
breaks-removed = ब्रेक { $start } से { $end } हट गया। { $count ->
    [0] किसी का समय नहीं बदला।
    [one] 1 व्यक्ति इसकी वजह से शिफ्ट हुआ था, उसका नया समय तब तक रहेगा जब तक आप वापस न करें।
   *[other] { $count } लोग इसकी वजह से शिफ्ट हुए थे, उनके नए समय तब तक रहेंगे जब तक आप वापस न करें।
    }
breaks-back = { $count } को वापस करें
breaks-team-removed = { $who } ने ब्रेक { $start } से { $end } हटा दिया। किसी का समय नहीं बदला।
