client-links-made = **{ $role }** का क्लाइंट लिंक{ $kind ->
    [pinned] { "" }, चुने हुए लोग
   *[shortlist] { "" }, शॉर्टलिस्ट
    }: अभी { $count } लोग, सूची हमेशा ताज़ा। जिसके पास लिंक है वह { $until } तक देख सकता है; खाता नहीं चाहिए, और फ़ोन नंबर, रेट या नोट कुछ नहीं दिखता।
client-links-open = पेज खोलें
client-links-stop = यह लिंक बंद करें
client-links-stop-all = सब बंद करें
client-links-nobody = { $kind ->
    [pinned] **{ $role }** के लिए अभी कोई पिन नहीं है। पहले किसी को पिन करें, या शॉर्टलिस्ट के लिए "client link for { $role }" लिखें।
   *[shortlist] **{ $role }** की शॉर्टलिस्ट में दिखाने लायक कोई नहीं है। पहले लोग जोड़ें, जैसे "add 1, 3 to { $role }"।
    }
client-links-too-long = क्लाइंट लिंक ज़्यादा से ज़्यादा { $most } दिन चलता है। जैसे "client link for { $role } for 2 days"।
client-links-none = कोई क्लाइंट लिंक खुला नहीं है। नया बनाने के लिए: "client link for" और रोल का नाम।
client-links-stopped = { $count ->
    [one] **{ $role }** का क्लाइंट लिंक बंद है।
   *[other] **{ $role }** के { $count } क्लाइंट लिंक बंद हैं।
    } अब जो खोलेगा उसे लिखा मिलेगा कि लिंक ख़त्म हो गया।
client-links-count = { $count } क्लाइंट लिंक खुले हैं।
client-links-line = **{ $role }** ({ $kind ->
    [pinned] चुने हुए लोग
   *[shortlist] शॉर्टलिस्ट
    }): { $count ->
    [0] अभी तक नहीं खुला
   *[other] { $count } बार खुला, आख़िरी बार { $last }
    }; { $until } तक।
client-links-no-address = इस डेस्क का कोई बाहरी पता नहीं है (CASTMATCH_PUBLIC_URL), इसलिए देने के लिए लिंक नहीं है।
client-links-title = { $role } · { $project }
client-links-about = { $house } की { $kind ->
    [pinned] अब तक की पसंद
   *[shortlist] शॉर्टलिस्ट
    } · { $count } लोग
client-links-ends = यह पेज सिर्फ़ आपके लिए है, सूची ताज़ा दिखाता है, और { $when } को ख़त्म होता है।
client-links-empty = अभी इस सूची में कोई नहीं है। बाद में देखें, या कास्टिंग ऑफ़िस से पूछें।
client-links-skills = हुनर: { $skills }
client-links-credits = काम: { $credits }
client-links-chosen = पिन किया हुआ
client-links-photo = { $name } की फ़ोटो
client-links-page-unknown = यह लिंक पूरा नहीं है
client-links-page-unknown-do = संदेश से पूरा लिंक कॉपी करें, या कास्टिंग ऑफ़िस से दोबारा भेजने को कहें।
client-links-page-ended = यह लिंक ख़त्म हो गया है
client-links-page-ended-do = जिस कास्टिंग ऑफ़िस ने भेजा था उनसे नया माँगें; उन्हें एक पल लगता है।
client-links-page-later = पेज अभी नहीं दिख सकता
client-links-page-later-do = आपका लिंक ठीक है। एक मिनट बाद फिर कोशिश करें।
client-links-no-file = लिस्ट की Excel या PDF यहाँ नहीं बनती। क्लाइंट लिंक से **{ $role }** एक पेज पर खुलता है, जिसे कोई भी देख, प्रिंट या सेव कर सकता है, रेट और नंबर के बिना। लिस्ट यहाँ भी दिखा सकता हूँ, कॉपी के लिए।
client-links-make = क्लाइंट लिंक
client-links-show-list = लिस्ट दिखाओ
