imports-not-a-table = यह तालिका नहीं है। CSV या एक्सेल (.xlsx) फ़ाइल भेजें।
imports-old-excel = यह पुरानी एक्सेल फ़ाइल है या पासवर्ड वाली है। बिना पासवर्ड के .xlsx या CSV में सहेजें।
imports-damaged = यह एक्सेल फ़ाइल ख़राब या बंद है। खोलकर फिर से .xlsx में सहेजें और वही भेजें।
imports-bomb = यह एक्सेल फ़ाइल खुलने पर लोगों की सूची से कहीं बड़ी है। केवल लोगों वाली शीट को CSV में सहेजें।
imports-too-large = फ़ाइल यहाँ के लिए बहुत बड़ी है: { $most } MB तक। बाँट दें या तस्वीरें हटा दें।
imports-empty = इस फ़ाइल में कुछ नहीं है।
imports-no-heading = किसी शीर्षक से पता नहीं चलता कि नाम किस कॉलम में हैं। पंक्ति { $line }: { $said }। पहली पंक्ति में name, phone, age, city जैसे शीर्षक चाहिए।
imports-cli-dates = { $example } जैसी तारीख़ में दिन पहले है या महीना, किसी पंक्ति से पता नहीं चलता। --dates dmy या --dates mdy जोड़ें।
imports-bad-no-name = नाम नहीं है
imports-bad-name = "{ $value }" नाम नहीं है
imports-bad-name-long = नाम { $most } अक्षरों से लंबा है
imports-bad-ref = संदर्भ { $most } अक्षरों से लंबा है
imports-bad-age = उम्र "{ $value }" नहीं हो सकती
imports-bad-age-order = उम्र "{ $value }" उलटी लिखी है
imports-bad-age-wide = खेलने की उम्र "{ $value }" बहुत चौड़ी है; { $most } साल तक
imports-bad-date = तारीख़ "{ $value }" पढ़ी नहीं जाती
imports-bad-birth = जन्म तिथि "{ $value }" नहीं हो सकती
imports-bad-height = क़द "{ $value }" नहीं हो सकता
imports-bad-height-points = क़द "{ $value }" फ़ुट-इंच भी हो सकता है और दशमलव फ़ुट भी; 5'6" या 168 cm लिखें
imports-bad-phone = "{ $value }" फ़ोन नंबर नहीं है
imports-bad-email = "{ $value }" ईमेल पता नहीं है
imports-bad-money = रक़म "{ $value }" पढ़ी नहीं जाती; रुपये में लिखें
imports-bad-gender = लिंग "{ $value }" समझ नहीं आया; female, male या non-binary लिखें
imports-bad-link = "{ $value }" वेब पता नहीं है
imports-bad-weight = वज़न "{ $value }" नहीं हो सकता; किलो में लिखिए
imports-bad-size = नाप "{ $value }" नहीं हो सकता
imports-bad-size-unit = नाप "{ $value }" इंच भी हो सकता है और सेंटीमीटर भी; 34 in या 86 cm लिखिए
imports-bad-look = "{ $value }" से लुक का पता नहीं चलता; एक-दो शब्द लिखिए, जैसे गहरा भूरा
imports-bad-yes-no = "{ $value }" न हाँ है, न नहीं
imports-bad-union = "{ $value }" किसी यूनियन की सदस्यता नहीं; CINTAA 12345 लिखिए, या no
imports-bad-percent = "{ $value }" कोई हिस्सा नहीं; 15 % लिखिए
imports-bad-distance = "{ $value }" कोई दूरी नहीं; 50 km लिखिए
imports-bad-site = "{ $value }" किसी और साइट का पेज है
imports-bad-cells = { $columns } शीर्षकों के नीचे { $cells } खाने; खाने के भीतर के अल्पविराम को उद्धरण चिह्न चाहिए
imports-bad-columns = किसी भी सूची से ज़्यादा कॉलम
imports-bad-long = एक खाना स्प्रेडशीट की सीमा से लंबा है
imports-bad-nul = एक खाने में शून्य बाइट है
imports-bad-bytes = कुछ अक्षर ख़राब हैं; फ़ाइल को CSV UTF-8 में सहेजें
imports-bad-quote = उद्धरण चिह्न खुला है और बंद नहीं हुआ
imports-erased = भुला देने को कहा था, इसलिए बाहर ही रहेंगे
imports-review-minor = 18 से कम और अभिभावक नहीं: अभिभावक बताए बिना किसी को संदेश नहीं जाएगा
imports-review-note = सेहत, धर्म, जाति वग़ैरह का नोट छोड़ दिया
imports-review-number = यही नंबर या पता { $name } का भी है
imports-merged = वही व्यक्ति है जो सूची में { $name } है
imports-review-same = शायद वही व्यक्ति है जो { $name } ({ $id }) है
imports-kept-changed = इसके बाद बदला गया
imports-kept-wrote = इसके बाद डेस्क को लिखा
imports-kept-used = किसी सूची या शेड्यूल में है
imports-kept-gone = अब नहीं है
imports-undone =
    { $kept ->
        [0] वापस लिया: { $file } की { $count } पंक्तियाँ।
       *[other] वापस लिया: { $file } की { $count } पंक्तियाँ। { $kept } वैसी ही रहीं, क्योंकि वे इसके बाद बदलीं या काम में आईं।
    }
imports-row = पंक्ति { $line }, { $name }: { $why }
imports-which-dates = **{ $file }** में { $example } जैसी तारीख़ दो तरह पढ़ी जा सकती है, और किसी पंक्ति से पता नहीं चलता। वह कौन सा दिन है?
imports-preview =
    { $count ->
        [0] **{ $file }**: इसमें से कोई नहीं लिया जा सकता।
        [one] **{ $file }**: 1 व्यक्ति सूची में जा सकता है: { $names }। किसी को संदेश नहीं जाएगा।
       *[other] **{ $file }**: { $count } लोग सूची में जा सकते हैं, शुरुआत { $names } से। किसी को संदेश नहीं जाएगा।
    }
imports-preview-bad =
    { $count ->
        [one] 1 पंक्ति में गड़बड़ है, वह बाहर रहेगी:
       *[other] { $count } पंक्तियों में गड़बड़ है, वे बाहर रहेंगी। पहली:
    }
imports-preview-unused = छोड़े गए कॉलम: { $names }।
imports-import = { $count } लोग लें
imports-not-now = अभी नहीं
imports-started =
    { $count ->
        [one] { $file } की 1 पंक्ति ली जा रही है। नतीजा यहीं आएगा।
       *[other] { $file } की { $count } पंक्तियाँ ली जा रही हैं। नतीजा यहीं आएगा।
    }
imports-summary = { $file } का आयात
imports-progress = { $file }: { $total } में से { $done } पंक्तियाँ हो गईं।
imports-done = **{ $file }** आ गई: { $counts }।
imports-count-added = { $count } नए
imports-count-updated = { $count } बदले
imports-count-skipped = { $count } पहले से
imports-count-review = { $count } नए, पर देखने लायक
imports-count-error = { $count } में गड़बड़
imports-show-review = किसे देखें
imports-show-errors = गड़बड़ दिखाएँ
imports-undo = वापस लें
imports-undoing = { $file } का आयात वापस लिया जा रहा है। नतीजा यहीं आएगा।
imports-declined = { $file } बाहर रही। जब चाहें फिर भेजें।
imports-none = ऐसा कोई आयात यहाँ नहीं है।
imports-over = { $file } का यह पहले ही हो चुका। नए सिरे से शुरू करने के लिए फ़ाइल फिर भेजें।
imports-listed-error =
    { $count ->
        [0] { $file } की किसी पंक्ति में गड़बड़ नहीं।
        [one] { $file } की 1 पंक्ति बाहर रही:
       *[other] { $file } की { $count } पंक्तियाँ बाहर रहीं:
    }
imports-listed-review =
    { $count ->
        [0] { $file } में देखने लायक कोई नहीं।
        [one] { $file } से 1 व्यक्ति आया, जिसे देखना है:
       *[other] { $file } से { $count } लोग आए, जिन्हें देखना है:
    }
imports-more = और { $count }
file-too-large = यह फ़ाइल यहाँ के लिए बहुत बड़ी है: { $most } MB तक।
file-gone = फ़ाइल { $name } अब नहीं मिलती। फिर भेजें।
imports-review-pairs = { $count } एक-एक करके देखो
imports-typed-role = इनके आ जाने के बाद लिखिए: "shortlist { $names } for { $role }"।
imports-typed = आपका संदेश
imports-type-them = यहीं लिखिए, हर पंक्ति में एक, नाम पहले: "Leena Das, 27, female, 5'5", Kolkata, Bengali, kathak, 98xxxxxxxx"। या अपनी CSV या Excel फ़ाइल भेजिए। जोड़ने से पहले सब दिखाऊँगा।
imports-typed-unread = समझ नहीं पाया कि कौन। हर पंक्ति में एक, नाम पहले: "Leena Das, 27, female, Kolkata"।
imports-wait-first = { $name } अभी डायरेक्टरी में नहीं। पहले **{ $label }** दबाएँ, फिर यही दोबारा लिखें।
imports-waits-no-more = उस प्रीव्यू का जवाब हो चुका है। लोगों को दोबारा लिखें, या डायरेक्टरी में जो है उसे नाम से बदलें।
imports-nothing-righted = इससे { $name } का कुछ नहीं बदलता। जैसे "{ $name } 98200 00012" या "{ $name } 26 साल"।
