submissions-in = { $names } का नाम **{ $role }** के लिए दे दिया। कास्टिंग के पास है; कोई वादा नहीं, आगे देखना हुआ तो यहीं लिखेंगे।
submissions-already = { $names } का नाम **{ $role }** के लिए पहले से है। कुछ नहीं बदला।
submissions-undo = वापस लें
submissions-back = वापस लिया।
submissions-gone = वह पहले ही वापस लिया जा चुका है।
submissions-whom = किसका नाम देना है? नाम और रोल लिखिए, जैसे "Riya, Meera के लिए"।
submissions-not-known = { $name } आपकी सूची में नहीं हैं। हर एक के बारे में अपनी पंक्ति में लिखिए, मैं पढ़कर सुनाता हूँ: "For Meera: नाम, 27, 5'6, Punjabi, link"।
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
submissions-read =
    { $count ->
        [0] **{ $role }** के लिए किसी को आगे नहीं रख सकते:
        [one] **{ $role }** के लिए 1 नाम, जैसा पढ़ा:
       *[other] **{ $role }** के लिए { $count } नाम, जैसा पढ़ा:
    }
submissions-entry = { $n } · { $facts }{ $missing ->
        [none] {""}
       *[other] । नहीं लिखा: { $missing }
    }
submissions-child = { $n } · { $name } 18 से कम: बच्चे का नाम अभिभावक के नंबर के साथ आता है। उसके लिए "इंसान से बात" लिखें।
submissions-missing-age = उम्र
submissions-missing-height = क़द
submissions-missing-link = लिंक
submissions-submit = { $count } नाम दें
submissions-too-many = ये { $most } से ज़्यादा नाम हैं। स्प्रेडशीट भेजें, या कई संदेशों में।
submissions-nobody-written =
    { $count ->
        [one] उन्हें कुछ नहीं भेजा जाता: सब आपके ज़रिए।
       *[other] उनमें से किसी को कुछ नहीं भेजा जाता: सब आपके ज़रिए।
    }
submissions-maybe = { $name } शायद { $other } हैं जो पहले से हैं। "डुप्लिकेट दिखाओ" या दोनों को देखने से पता चलेगा।
submissions-zip-damaged = यह ज़िप नहीं खुल रही। दोबारा पैक करें, या फ़ोटो एक-एक करके भेजें।
submissions-zip-empty = ज़िप ख़ाली है। फ़ोटो के साथ दोबारा भेजें।
submissions-zip-many = ज़िप में बहुत फ़ाइलें हैं: एक बार में { $most } फ़ोटो तक। हिस्सों में भेजें।
submissions-zip-bomb = यह ज़िप फ़ोटो से कहीं ज़्यादा बड़ी खुलती है, इसलिए खोली नहीं। फ़ोटो एक-एक करके भेजें।
submissions-zip-locked = ज़िप पर पासवर्ड है। बिना पासवर्ड के भेजें।
submissions-zip-nobody = ज़िप में किसी फ़ोटो पर नाम नहीं है। फ़ाइल का नाम "Naina Gill 1.jpg" रखें, या उस नाम के फ़ोल्डर में डालें।
submissions-photos = { $count } फ़ोटो।
submissions-there-already = पहले से भेजा हुआ।
submissions-same-photo = { $names } के लिए एक ही फ़ोटो है।
submissions-left-out = छोड़ा: { $name }, { $why }।
submissions-left-more = और { $count } छोड़े।
submissions-left-path = पाथ ज़िप के बाहर जाता है
submissions-left-locked = पासवर्ड लगा है
submissions-left-kind = फ़ोटो नहीं है
submissions-left-large = बहुत बड़ी
submissions-left-damaged = ख़राब है या फ़ोटो नहीं
submissions-left-nameless = नाम नहीं लिखा
submissions-left-heic = HEIC यहाँ नहीं खुलता, JPEG चलेगा
submissions-left-small = बहुत छोटी
submissions-by-agents = { $role } की कास्टिंग एजेंटों के ज़रिए है। अपने एजेंट से कहें कि यहाँ नाम भेजें।
submissions-wait = नाम आए, देखे नहीं: { $names }। "Submissions"।
submissions-not-to-correct = { $name } की उम्र यहाँ से नहीं बदल सकता: या वे आपकी सूची में नहीं, या अपनी प्रोफ़ाइल ख़ुद देखते हैं। टीम को लिखिए।
submissions-corrected = ठीक कर दिया: { $name }, { $age }। कास्टिंग को पता है।
submissions-corrected-told = { $by } ने **{ $name }** (**{ $role }** के लिए दिया नाम) ठीक किया: { $age } साल।
submissions-back-of = वापस लिया: { $roles } के लिए { $name }। कास्टिंग को पता है।
submissions-back-told = { $by } ने **{ $name }** का नाम वापस लिया: **{ $role }** के लिए अब नहीं।
submissions-take-off = सूची से हटाइए
submissions-none-of = { $name } का नाम आपने नहीं दिया है, तो कुछ वापस नहीं लिया। ऑडिशन के लिए "{ $name } नहीं आ पाएगी" लिखिए।
