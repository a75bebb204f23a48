calendars-kept = { $names }: { $days }।
calendars-days = { $kind ->
    [busy] { $days } व्यस्त
   *[free] { $days } ख़ाली
    }
calendars-hours = { $start } से { $end } तक
calendars-from = { $first } से आगे
calendars-not-yours = { $names }: इनके लिए आप यहाँ नहीं बोलते, इसलिए इनके दिन नहीं लिखे।
calendars-undo = वापस लें
calendars-about = दिन
calendars-which-days = कौन से दिन? जैसे "12-16 Dec busy" या "रविवार को ख़ाली"।
calendars-whose = किसके दिन? नाम के साथ लिखिए, जैसे "Riya 12-16 Dec व्यस्त है"।
calendars-asked = कौन ख़ाली है, यह कास्टिंग टीम देखती है। अपने दिन बताइए, तो मैं रख लूँगा: "12-16 Dec ख़ाली हूँ"।
calendars-clash = आपका ऑडिशन { $time } उसी समय है। "नहीं आ पाऊँगी" लिखिए या दूसरा समय माँगिए।
calendars-clash-staff = ऑडिशन { $time } उसी समय है, और जब तक आप न बदलें वही रहेगा।
calendars-told = { $name }: { $days }।
calendars-forgotten = वापस लिया; कैलेंडर पहले जैसा है।
calendars-none = { $name }: कोई ख़ाली या व्यस्त दिन नहीं लिखे हैं।
calendars-change = बदलने के लिए लिखिए, जैसे "12-16 Dec व्यस्त" या "20 Dec से ख़ाली"।
