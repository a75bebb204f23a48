resources-room = कमरा { $name }
resources-rooms = { $count ->
    [0] { $place } के कमरे दर्ज नहीं हैं। जैसे "{ $place } में कमरे A और B हैं"।
   *[other] { $place }: { $names }।
    }
resources-readers = { $count ->
    [0] कोई रीडर दर्ज नहीं है। जैसे "रीडर: विक्रम, नेहा"।
   *[other] रीडर: { $names }।
    }
resources-next = { $kind ->
    [room] "Meera की लिस्ट कल 11 बजे रखो, दो कमरे" से काम आएँगे।
   *[reader] "Meera की लिस्ट कल 11 बजे रखो, रीडर विक्रम" से तय होंगे।
    }
resources-known = यह पहले से दर्ज है। { $what }
resources-dropped = { $kind ->
    [room] हटाया: { $names }। वहाँ जो तय है, वह आपके बदलने तक रहेगा।
   *[reader] हटाया: { $names }। जहाँ वे तय हैं, वह वैसा ही रहेगा।
    }
resources-forgotten = वापस ले लिया।
resources-unknown = ऐसा कुछ दर्ज नहीं है। { $what }
resources-no-place = कौन सी जगह? जैसे "Aram Nagar में कमरे A और B हैं"।
resources-no-names = नाम क्या हैं? जैसे "Aram Nagar में कमरे A और B हैं", या "रीडर: विक्रम, नेहा"।
resources-too-many = एक जगह में इतने नहीं होते; ज़्यादा से ज़्यादा { $most }।
