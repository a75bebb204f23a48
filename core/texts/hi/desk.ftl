names-and = { $first } और { $last }
names-more = { $names } और { $rest } लोग

tool-unknown = यह मैं यहाँ नहीं कर सकता। "help" लिखिए, मैं बता दूँगा क्या हो सकता है।
not-allowed = यह कास्टिंग टीम के लिए है। ज़रूरत हो तो "किसी से बात करनी है" लिखिए, मैं बता दूँगा।
not-allowed-casting = यह कास्टिंग डायरेक्टर और प्रोड्यूसर के लिए है। "टीम को बताओ" के साथ लिखिए क्या चाहिए, उन्हें पता चल जाएगा।
arguments-unclear = इसमें कुछ कम है ({ $fields })। वह भी लिखकर फिर भेजिए।
choice-unknown = यह बटन अब चालू नहीं है। जो चाहिए, लिखिए।
choice-not-yours = वह बटन किसी और के लिए था। जो चाहिए, लिखिए।
choice-too-late = यह हो चुका है, इसलिए "{ $label }" से अब कुछ नहीं बदलेगा। जो बदलना हो, लिखिए, या "undo"।
choice-used = "{ $label }" हो चुका है। कुछ बदलना हो तो लिखिए।
choice-used-just-now = किसी ने अभी-अभी कर दिया। हो गया है।
choice-expired = "{ $label }" का समय निकल गया। फिर पूछिए, नया मिल जाएगा।
nothing-open-staff = अभी हाँ, ना या नंबर का कोई सवाल खुला नहीं है। दिखाए हुए किसी की बात है तो लिखिए क्या करना है: "मीरा के लिए 2 शॉर्टलिस्ट करो", "producers को भेजो"। हाल: "status"।
nothing-open-others = अभी आपसे कोई जवाब बाकी नहीं है। ऑडिशन की बात है तो लिखिए "मेरा ऑडिशन कब है" या "हाँ, ऑडिशन पक्का है"; बाकी सब के लिए "किसी से बात कराइए"।
question-expired = सवाल "{ $about }" का समय निकल गया ({ $time })। फिर से माँगिए, अभी की हालत के साथ मिलेगा।
question-waits = "{ $about }" का जवाब अभी बाकी है: { $choices }। इनमें से एक लिखिए, या उसका नंबर।
text-waits = "{ $about }" के लिए आपके शब्द चाहिए, सिर्फ़ हाँ नहीं। लिखिए, या "रहने दो"।
question-answered = अभी कोई सवाल खुला नहीं; पिछले "{ $about }" का जवाब मिल चुका है। क्या बदलना है, लिखिए।
type-exactly = यह ठीक वैसा नहीं है। आगे बढ़ने के लिए **{ $phrase }** लिखिए, छोड़ना हो तो "नहीं"।
type-or-write-anew = गिनती इन्हीं लोगों की है। किसी को छोड़ना हो तो फिर से लिखिए: "message everyone on the list except Riya: ..."। ऐसे ही आगे बढ़ने के लिए { $phrase } लिखिए, रहने देने के लिए "नहीं"।
type-the-phrase = यहाँ सिर्फ़ हाँ काफ़ी नहीं, क्योंकि वापस नहीं होगा। आगे बढ़ने के लिए **{ $phrase }** लिखिए, या "नहीं"।
since-you-were-here = जब आप नहीं थे: { $what }
greeting-staff = नमस्ते। बताइए किसे ढूँढना है, जैसे "25-30 की लड़की, पंजाबी, मुंबई", या "help" लिखिए।
greeting-others = नमस्ते, यह कास्टिंग डेस्क है। न्योते का जवाब दीजिए, पूछिए कहाँ आना है, या "help" लिखिए।
out-of-scope = मैं यहाँ सिर्फ़ कास्टिंग का काम करता हूँ: खोजना, सूची, समय, संदेश।
security-refuse = यह मैं न बता सकता हूँ न बदल सकता हूँ। आपकी अपनी बुकिंग और जानकारी हमेशा दिखा दूँगा।
understood-not-able = समझ गया, पर यह अभी नहीं कर सकता। "help" लिखिए, बता दूँगा क्या चलता है।
tell-the-team = टीम को बताइए
not-able-others = यह मैं खुद अभी नहीं कर सकता। आपकी बात टीम तक पहुँचा दूँ?
roles-asked = खुले रोल यहाँ नहीं दिखाता: टीम अपने ब्रेकडाउन एजेंटों को भेजती है। किसी का नाम देना हो तो नाम, उम्र, कद और रोल लिखिए। टीम को बता दूँ कि आपने पूछा?
own-fault = हमारी तरफ़ से नहीं हुआ; कुछ बदला नहीं है। फिर भेजिए, या "किसी से बात करनी है" लिखिए।
too-many = एक मिनट में { $count } से ज़्यादा संदेश आए। इस मिनट के बाक़ी छोड़ रहा हूँ; जो ज़रूरी है वह फिर भेजें।
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
did-you-mean-about = पक्का कर लूँ: { $what } ({ $whom })?
yes-do-that = हाँ, कीजिए
no-leave-it = नहीं, रहने दीजिए
left-it = वैसा ही रहने दिया।
ask-a-person = किसी से बात कराइए
not-understood-staff = समझ नहीं आया। ऐसे लिखिए: "25-30 की लड़की, पंजाबी, मुंबई", "Meera list दिखाओ" या "help"।
not-understood = समझ नहीं आया। निमंत्रण का जवाब दीजिए, जगह पूछिए, या "help" लिखिए।
not-understood-waits = यह समझ नहीं आया, कुछ बदला नहीं है। अभी खुला है: { $what }। दूसरे शब्दों में लिखें, या उसका जवाब दें।
as-it-was-shown = बीच में जो लिखा उससे कुछ नहीं बदला: वह समझ नहीं आया था। जैसा दिखाया था वैसा ही: { $what }?

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
intent-vote-cast = यह वोट गिनूँ
intent-session-shift = सबका समय बदलूँ
intent-audition-running-late = टीम को बताऊँ कि देर होगी
intent-avail-request = पूछूँ कि खाली हैं या नहीं
intent-avail-report = टीम को बताऊँ कि आप खाली हैं या नहीं
intent-audition-backfill = खाली समय दूसरों को दूँ
intent-bulk-pause = भेजना रोक दूँ
intent-bulk-resume = भेजना जारी रखूँ
intent-bulk-cancel = भेजना बंद कर दूँ
intent-bulk-retry = जिन्हें नहीं गया उन्हें फिर भेजूँ
intent-availability-set = ये दिन लिख लूँ
intent-consent-opt-in = यहाँ फिर लिखना शुरू करूँ
intent-identity-wrong-number = यह नंबर ग़लत मानकर हटा दूँ
intent-privacy-erasure = दिखाऊँ कि आपका क्या मिटेगा
intent-audition-check-in = चेक-इन कर दूँ
intent-audition-mark-no-show = नो-शो लिख दूँ
intent-profile-update = प्रोफ़ाइल में यह बदलूँ
intent-audition-feedback = यह फ़ीडबैक लिख लूँ
intent-status-set = उनका स्टेटस बदलूँ
intent-guardian-link = गार्जियन का नंबर लिख लूँ
intent-offer-draft = ऑफ़र का ड्राफ़्ट बनाऊँ
intent-role-cancel = यह रोल बंद कर दूँ
intent-role-create = नया रोल बनाऊँ
intent-reminder-set = रिमाइंडर लगा दूँ
intent-sides-send = साइड्स भेज दूँ
intent-submission-create = किसी का नाम आगे दूँ
intent-selftape-request = सेल्फ़-टेप माँग लूँ
intent-help-human = टीम से किसी को बुलाऊँ
intent-settings-set = भाषा या मैसेज के घंटे बदल दूँ
intent-change-undo = आपका पिछला काम वापस लूँ
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
help-producer = यहाँ आप लोगों को अप्रूव या पास करते हैं, कमेंट लिखते हैं, और पूछते हैं कि रोल कहाँ तक पहुँचा: "status"। कार्ड दबाइए, या "approve Riya", "pass on Riya: too young" लिखिए।
help-talent = मैं कास्टिंग डेस्क हूँ। न्योते पर हाँ, आ रहे हैं, दूसरा समय या नहीं आ पाएँगे दबाइए; "कहाँ आना है" पूछिए; देर हो तो "20 मिनट लेट" लिखिए; "STOP" से संदेश बंद। हम कभी पैसे नहीं माँगते।
help-agent = मैं कास्टिंग डेस्क हूँ। किसी को आगे करना हो तो नाम, उम्र, क़द और रोल लिखिए। अपने लोगों के न्योते का जवाब नाम के साथ दीजिए: "अमृता आएगी", "अमृता नहीं आ पाएगी", "अमृता का ऑडिशन कब है"। "किसी से बात कराइए" से टीम तक। "STOP" से संदेश बंद।
help-guardian = मैं कास्टिंग डेस्क हूँ। बच्चे के न्योते पर हाँ, आ रहे हैं, दूसरा समय या नहीं आ पाएँगे दबाइए; "कब है" या "कहाँ आना है" पूछिए; "किसी से बात कराइए" से टीम तक; "STOP" से संदेश बंद। हम कभी पैसे नहीं माँगते।
help-unknown = यह कास्टिंग डेस्क है। निमंत्रण मिला हो तो उसका कोड भेजिए। "क्या यह सच है?" लिखिए तो बताएँगे हम कौन हैं।
undo-done = वापस लिया: { $what }
undo-changed-since = { $who } ने उसके बाद बदला ({ $time }): { $since }। फिर भी आपका वापस लूँ?
undo-older = आपने आख़िर में जो किया वह लोगों तक पहुँच गया, वापस नहीं हो सकता। उससे पहले: { $what }। वह वापस लूँ?
undo-anyway = वापस लो
undo-nothing = पिछले { $minutes } मिनट में वापस लेने लायक कुछ नहीं है।
undo-too-late = वह पहले ही वापस लिया जा चुका है।
person-asked = टीम को बता दिया; कोई आपको यहीं लिखेगा। तब तक आपकी बुकिंग वैसी ही रहेगी।
person-asked-colleague = आपके साथियों को बता दिया; कोई लिखेगा या फ़ोन करेगा।
person-asked-staff = { $name } ({ $role }) को { $channel } पर किसी से बात करनी है{ $about }। वहाँ लिखिए या कॉल कीजिए।
language-set = अब से मैं आपको हिंदी में लिखूँगा।
code-made = 15 मिनट के अंदर अपनी दूसरी चैट से डेस्क को यह कोड भेजिए: { $code }
code-wrong = यह कोड अब नहीं चलेगा। डेस्क से नया माँगिए, या निमंत्रण फिर मँगवाइए।
code-yours = यह चैट पहले से आपकी है; कोड आपकी दूसरी चैट के लिए रहेगा।
code-of-another = यह कोड किसी और का है, और यह चैट आपकी है। वे अपनी चैट से भेजें; कोड अभी चलेगा।
code-too-many = बहुत ग़लत कोड आए। { $time } के बाद फिर कोशिश कीजिए, या कास्टिंग ऑफ़िस से नया माँगिए।
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

form-close = रहने दें
form-blank = पहले एक लाइन लिखिए।
rest-not-read = "{ $text }" समझ नहीं आया, उसमें से कुछ नहीं किया। अलग से लिखिए।
correction = उसकी जगह: "{ $text }"?
correct-it = हाँ, उसकी जगह यह
person-take = मैं बात करता हूँ
steps-joint = फिर
steps-then = फिर: { $what }
steps-later = जब यह हो जाए: "{ $what }"।
question-others = इसका जवाब मेरे पास नहीं है। आपका सवाल टीम तक पहुँचा दूँ?
intent-offer-counter = यह प्रोडक्शन को आपकी शर्तों की तरह भेजूँ
intent-session-add-break = सेशन में ब्रेक रखूँ
intent-safety-verify = बताऊँ हम कौन हैं और कैसे पक्का करें
intent-privacy-access = बताऊँ आपके बारे में क्या रखा है
intent-report-subscribe = रिपोर्ट आपको नियम से भेजूँ
intent-minor-detected = लिख लूँ कि आप 18 से कम हैं, और अभिभावक का पूछूँ
intent-script-analyze = इसे स्क्रिप्ट की तरह पढ़ूँ
intent-sides-resend = साइड्स फिर भेजूँ
intent-selftape-submit = इसे आपकी सेल्फ-टेप मानूँ
intent-selftape-extension-request = सेल्फ-टेप के लिए और समय माँगूँ
intent-selftape-extend = सेल्फ-टेप के लिए और समय दूँ
intent-memory-why = बताऊँ मैंने यह क्यों कहा
intent-memory-forget = जो याद रखा है वह भूल जाऊँ
intent-memory-settings = बदलूँ कि क्या याद रखना है
not-messages = पक्का नहीं समझा कि क्या नहीं चाहिए। आपकी बात टीम तक पहुँचा दूँ? यहाँ संदेश बंद करने हों तो STOP लिखिए।
stranger-child = 18 से कम के लिए हम पहले माता-पिता या अभिभावक से बात करते हैं, और कभी पैसे नहीं माँगते। उनकी हाँ से पहले बच्चे का कुछ नहीं रखते।
stranger-more = पहले वाली बात के साथ यह भी टीम को भेज दिया। वे मिलना चाहें तो यहीं लिखेंगे।
stranger-more-staff = { $channel } पर जो अनजान{ $name ->
    [none] { "" }
   *[other] { " " }({ $name })
    } हैं, उन्होंने और लिखा: "{ $about }"
