team-what = क्या बता दूँ? जैसा लिखेंगे वैसा ही भेजूँगा।
team-from = **{ $name }**: { $text }
team-from-outside = **{ $name }** ({ $role }): { $text }
team-told = { $names } को बता दिया।
team-missed = { $names } तक नहीं पहुँचा। फ़ोन कीजिए।
team-which = "{ $name }" नाम के { $count } साथी हैं। कौन?
team-unknown = "{ $name }" नाम का कोई साथी नहीं मिला। यहाँ हैं { $names }।
team-nobody = डेस्क पर और कोई नहीं जिसे बता सकूँ। कास्टिंग ऑफ़िस को फ़ोन कीजिए।
team-channel =
    { $channel ->
        [whatsapp] WhatsApp
        [sms] SMS
        [email] ई-मेल
        [web] वेब
       *[other] { $name }
    }
team-is-talent = { $name } डायरेक्टरी में हैं, टीम में नहीं। डेस्क की तरफ़ से उन्हें लिख दूँ?
team-write-talent = { $name } को लिखें
team-errand = मैं सिर्फ़ कास्टिंग का काम करता हूँ; गाड़ी, टिकट, कमरा या खाना बुक नहीं करता। किसी साथी को बता दूँ, या आपको याद दिलाऊँ?
team-errand-tell = { $name } को बताएँ
team-errand-remind = मुझे याद दिलाएँ
