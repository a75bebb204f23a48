dead-letters =
    { $count ->
        [one] एक संदेश अटका है।
       *[other] { $count } संदेश अटके हैं।
    }
dead-letters-more = नए नीचे हैं; { $count } और पुराने हैं।
dead-letters-next = पहले कारण ठीक करें, फिर यहीं दोबारा चलाएँ या "requeue" और उसका नाम लिखें।
dead-letters-none = कुछ नहीं अटका है।
dead-letters-all-again = सब दोबारा चलाओ
dead-letters-sure = { $count } दोबारा चलाएँ? { $out ->
    [0] कोई भी वैसा का वैसा नहीं जाता; हर एक नए सिरे से पढ़ा जाता है।
    [one] एक जैसा लिखा था वैसा जाएगा।
   *[other] { $out } जैसे लिखे थे वैसे जाएँगे।
    }
dead-letters-queued =
    { $count ->
        [0] कोई दोबारा नहीं चल सकता: उनकी सामग्री अब रखी नहीं है।
        [one] एक दोबारा चल रहा है।
       *[other] { $count } दोबारा चल रहे हैं।
    }
dead-letter-again = दोबारा चलाओ
dead-letter-what = { $kind ->
    [in-dead] आया था, छोड़ दिया
    [in-quarantined] आया था, अलग रखा
    [out-dead] जाना था, छोड़ दिया
   *[due-dead] समय आया, लिखा नहीं जा सका
    }: { $why }
dead-letter-no-reason = कारण लिखा नहीं है
dead-letter-words = "{ $text }"
dead-letter-tried =
    { $count ->
        [one] एक बार कोशिश हुई।
       *[other] { $count } बार कोशिश हुई।
    }
dead-letter-queued = { $letter } दोबारा चल रहा है। फिर असफल हुआ तो यहीं वापस आएगा।
dead-letter-unknown = { $letter } (अब) अटका नहीं है। देखने के लिए "dead letters" लिखें।
dead-letter-empty = { $letter } दोबारा नहीं चल सकता: उसकी सामग्री अब रखी नहीं है।
