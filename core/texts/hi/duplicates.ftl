duplicates-progress = **{ $total } में से { $number }**, { $file }: एक ही इंसान है या दो?
duplicates-heads = पंक्ति { $line } · फ़ाइल में ({ $percent } % मिलता है)
duplicates-row = { $same ->
        [yes] =
       *[no] ≠
    } { $field ->
        [name] नाम
        [age] उम्र
        [gender] लिंग
        [city] शहर
        [height] कद
        [languages] भाषाएँ
        [number] नंबर
        [agent] एजेंट
       *[ref] संदर्भ
    }: { $left } · { $right }
duplicates-same = एक ही इंसान
duplicates-different = अलग लोग
duplicates-later = बाद में
duplicates-about = { $name } दो बार है क्या
duplicates-none = देखने को कुछ नहीं है: कोई दो बार नहीं लगता।
duplicates-gone = यह जोड़ी अब नहीं है। "डुप्लिकेट दिखाओ" से बाकी दिखेंगी।
duplicates-settled = यह जोड़ी तय हो चुकी है। "वापस लो" से पिछला वापस होता है।
duplicates-said-same = अब एक ही है: **{ $name }**। कुछ मिटाया नहीं गया।
duplicates-said-different = ठीक है, दो अलग लोग।
duplicates-said-later = बाद के लिए रखा।
duplicates-summary = पंक्ति { $line } का फ़ैसला
duplicates-end = यह आख़िरी था: { $same } एक ही, { $different } अलग, { $left } बाद के लिए।
duplicates-go-on = वे देखो
duplicates-both-used = दोनों सूची या शेड्यूल में हैं, इसलिए एक टैप से एक नहीं हो सकते। पहले { $name } को वहाँ से हटाइए, या "बाद में" चुनिए।
duplicates-changed-since = प्रोफ़ाइल उसके बाद बदली, इसलिए एक ही रहेगी।
duplicates-reopened = फिर से खुला है, पहले जैसा।
duplicates-wait = पिछले इम्पोर्ट में कुछ लोग शायद पहले से हैं: "review duplicates"।
