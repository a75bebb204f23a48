submissions-in = { $names } का नाम **{ $role }** के लिए दे दिया। कास्टिंग के पास है; कोई वादा नहीं, आगे देखना हुआ तो यहीं लिखेंगे।
submissions-already = { $names } का नाम **{ $role }** के लिए पहले से है। कुछ नहीं बदला।
submissions-undo = वापस लें
submissions-back = वापस लिया।
submissions-gone = वह पहले ही वापस लिया जा चुका है।
submissions-whom = किसका नाम देना है? नाम और रोल लिखिए, जैसे "Riya, Meera के लिए"।
submissions-not-known = { $name } आपकी सूची में नहीं हैं। "किसी से बात करनी है" लिखिए, टीम जोड़ देगी।
submissions-about-role = रोल
submissions-which-role = किस रोल के लिए?
submissions-no-role = "{ $role }" नाम का कोई खुला रोल नहीं है। कौन सा रोल?
submissions-told = { $by } ने **{ $role }** के लिए { $names } का नाम दिया। { $note ->
    [none] { "" }
   *[other] "{ $note }"
    }
submissions-shortlist = शॉर्टलिस्ट करें
submissions-none = अभी किसी का नाम नहीं आया।
submissions-head = { $count } नाम आए:
submissions-line = { $n } · { $name }, { $role } के लिए, { $by } ने दिया
