names-and = { $first } और { $last }
names-more = { $names } और { $rest } लोग

tool-unknown = यह मैं यहाँ नहीं कर सकता। "help" लिखिए, मैं बता दूँगा क्या हो सकता है।
not-allowed = यह कास्टिंग टीम के लिए है। ज़रूरत हो तो "किसी से बात करनी है" लिखिए, मैं बता दूँगा।
arguments-unclear = इसमें कुछ कम है ({ $fields })। वह भी लिखकर फिर भेजिए।
choice-unknown = यह बटन अब चालू नहीं है। जो चाहिए, लिखिए।
choice-not-yours = वह बटन किसी और के लिए था। जो चाहिए, लिखिए।
choice-used = "{ $label }" हो चुका है। कुछ बदलना हो तो लिखिए।
choice-used-just-now = किसी ने अभी-अभी कर दिया। हो गया है।
choice-expired = "{ $label }" का समय निकल गया। फिर पूछिए, नया मिल जाएगा।
nothing-asked = मैंने अभी कुछ पूछा नहीं था। जो करना है, लिखिए।
since-you-were-here = जब आप नहीं थे: { $what }
greeting-staff = नमस्ते। बताइए किसे ढूँढना है, जैसे "25-30 की लड़की, पंजाबी, मुंबई", या "help" लिखिए।
greeting-others = नमस्ते, यह कास्टिंग डेस्क है। न्योते का जवाब दीजिए, पूछिए कहाँ आना है, या "help" लिखिए।
out-of-scope = मैं यहाँ सिर्फ़ कास्टिंग का काम करता हूँ: खोजना, सूची, समय, संदेश।
security-refuse = यह मैं न बता सकता हूँ न बदल सकता हूँ। आपकी अपनी बुकिंग और जानकारी हमेशा दिखा दूँगा।
understood-not-able = समझ गया, पर यह अभी नहीं कर सकता। "help" लिखिए, बता दूँगा क्या चलता है।
own-fault = हमारी तरफ़ से नहीं हुआ; कुछ बदला नहीं है। फिर भेजिए, या "किसी से बात करनी है" लिखिए।
edited-message = आपने संदेश बदला। पहले वाले पर जो किया वह वैसा ही है। नए पर करूँ?
do-it-now = नए पर कीजिए

ask-date = कौन सा दिन?
ask-time = कितने बजे?
ask-person = किसकी बात है?
ask-role = किस रोल के लिए?
ask-status = पिन, या पेड होल्ड?
ask-more = थोड़ा और बताइए।
ask-which = कौन सा: { $choices }?
did-you-mean = पक्का कर लूँ: { $what }?
yes-do-that = हाँ, कीजिए
no-leave-it = नहीं, रहने दीजिए
left-it = वैसा ही रहने दिया।
ask-a-person = किसी से बात कराइए
not-understood-staff = समझ नहीं आया। ऐसे लिखिए: "25-30 की लड़की, पंजाबी, मुंबई", "Meera list दिखाओ" या "help"।
not-understood = समझ नहीं आया। निमंत्रण का जवाब दीजिए, जगह पूछिए, या "help" लिखिए।

intent-shortlist-add = इन्हें सूची में डाल दूँ
intent-shortlist-remove = इन्हें सूची से हटा दूँ
intent-shortlist-share = सूची निर्माताओं को भेज दूँ
intent-approval-decide = यह फ़ैसला लिख दूँ
intent-audition-schedule = ये ऑडिशन तैयार करूँ
intent-audition-reschedule = ऑडिशन का समय बदल दूँ
intent-audition-bulk-cancel = ये ऑडिशन रद्द कर दूँ
intent-audition-confirm = ऑडिशन पक्का कर दूँ
intent-audition-decline = आपका ऑडिशन हटा दूँ
intent-audition-reschedule-request = दूसरा समय माँग लूँ
intent-bulk-message = सबके लिए संदेश तैयार करूँ
intent-consent-opt-out = आपको यहाँ संदेश भेजना बंद कर दूँ
intent-note-add = यह नोट लिख दूँ
intent-team-tell = टीम को बता दूँ

stranger-welcome = { $named ->
    [yes] यह { $house } का कास्टिंग डेस्क है।
   *[no] यह कास्टिंग डेस्क है।
    } न्योता मिला हो तो उसका कोड भेजिए; एजेंट "एजेंट" लिखें, कलाकार "एक्टर"। हम कभी पैसे नहीं माँगते।
stranger-agent = शुक्रिया। टीम को बता दिया कि एक एजेंट ने लिखा; जवाब यहीं मिलेगा। तब तक मैं कुछ दिखा नहीं सकता; कोड मिला हो तो यहीं भेजिए।
stranger-talent = शुक्रिया। टीम को बता दिया; आपके लिए कुछ हो तो यहीं लिखेंगे। न्योता मिला हो तो उसका कोड भेजिए। हम कभी पैसे नहीं माँगते।
stranger-person = शुक्रिया। टीम को बता दिया कि आप किसी से बात चाहते हैं; जवाब यहीं मिलेगा। न्योते का कोड हो तो कभी भी भेज दीजिए।
stranger-told = टीम को आपका पता है, जवाब यहीं मिलेगा। न्योते का कोड हो तो कभी भी भेज दीजिए।
stranger-staff = { $channel } पर किसी अनजान ने लिखा{ $name ->
    [none] {""}
   *[other] {" "}({ $name })
    }: { $what ->
    [agent] कहते हैं एजेंट हैं
    [talent] कहते हैं कलाकार हैं
   *[other] किसी इंसान से बात चाहते हैं
    }{ $about }। जवाब वहीं दीजिए; अंदर लेना हो तो लोगों में जोड़िए और न्योते का कोड भेजिए।
stranger-staff-many = इस घंटे में { $count } से ज़्यादा अनजान लोगों ने आपको पूछा। घंटा पूरा होने तक और एक-एक करके नहीं बताऊँगा; सब लेजर में हैं।
for-whom = यह नंबर कई लोगों का है। किसके लिए है?
speaking-now = **{ $name }**: ठीक है, अब आप हैं। आधे घंटे तक कुछ न आए तो फिर पूछूँगा।
speaking-who = इस नंबर पर मैं { $names } को जानता हूँ।
number-moved = { $name } का नंबर अब दूसरे खाते से आ रहा है: नया फ़ोन, या किसी और का। मैंने वहाँ लिखना बंद कर दिया; कॉल करके फिर जोड़िए।

attachment-image = { $count ->
    [one] फ़ोटो मिल गई।
   *[other] { $count } फ़ोटो मिल गईं।
  } बताइए किसके लिए है।
attachment-video = वीडियो मिल गया। बताइए किसके लिए है।
attachment-audio = रिकॉर्डिंग मिल गई। बताइए किसके लिए है।
attachment-voice = वॉइस नोट मिल गया। अभी सुन नहीं सकता, एक पंक्ति में लिख दीजिए।
attachment-document = फ़ाइल मिल गई: { $name }। बताइए किसके लिए है।
attachment-sticker = मिल गया।
attachment-location = जगह मिल गई। रास्ते में हों तो लिखिए कितनी देर लगेगी।
attachment-contact = { $name } का संपर्क मिल गया। बताइए क्या करना है।
attachment-several = { $count } फ़ाइलें मिल गईं। बताइए किसके लिए हैं।

help-staff = मैं लोग खोजता हूँ, सूची रखता हूँ, ऑडिशन बुक करता हूँ, सबको संदेश भेजता हूँ। लिखिए: "25-30 की लड़की, पंजाबी, मुंबई" · "1,3 shortlist for Meera" · "share with producers" · "Meera shortlist कल 11 बजे, 15 मिनट" · "किसने पक्का नहीं किया" · "undo"।
help-producer = इस चैनल में approve, pass या comment कीजिए, और "status" पूछिए। कार्ड पर टैप कीजिए, या लिखिए "approve Riya"।
help-talent = मैं कास्टिंग डेस्क हूँ। निमंत्रण पर पक्का, दूसरा समय या नहीं आ सकती दबाइए; "कहाँ आना है" पूछिए; देर हो तो "20 मिनट लेट" लिखिए; "STOP" से संदेश बंद। हम कभी पैसे नहीं माँगते।
help-unknown = यह कास्टिंग डेस्क है। निमंत्रण मिला हो तो उसका कोड भेजिए। "क्या यह सच है?" लिखिए तो बताएँगे हम कौन हैं।
undo-done = वापस लिया: { $what }
undo-nothing = पिछले { $minutes } मिनट में वापस लेने लायक कुछ नहीं है।
undo-too-late = वह पहले ही वापस लिया जा चुका है।
person-asked = टीम को बता दिया; कोई आपको यहीं लिखेगा। तब तक आपकी बुकिंग वैसी ही रहेगी।
person-asked-staff = { $name } ({ $role }) को { $channel } पर किसी से बात करनी है{ $about }। वहाँ लिखिए या कॉल कीजिए।
language-set = अब से मैं आपको हिंदी में लिखूँगा।
code-made = 15 मिनट के अंदर अपनी दूसरी चैट से डेस्क को यह कोड भेजिए: { $code }
code-wrong = यह कोड अब नहीं चलेगा। डेस्क से नया माँगिए, या निमंत्रण फिर मँगवाइए।
code-linked = जुड़ गया। अब यह { $name } की चैट है।
code-linked-staff = { $name } ने कोड से { $channel } जोड़ा।
role-owner = मालिक
role-casting_director = कास्टिंग डायरेक्टर
role-associate = एसोसिएट
role-producer = निर्माता
role-agent = एजेंट
role-talent = कलाकार
role-guardian = अभिभावक
role-unknown = अनजान
template-house = आपकी टीम
template-about = आपकी कास्टिंग
