# क्या पूछा जा रहा है
auditions-round = { $round ->
    [callback] कॉलबैक
    [chemistry_read] केमिस्ट्री रीड
    [look_test] लुक टेस्ट
   *[audition] ऑडिशन
    }
auditions-what = **{ $project }** में **{ $role }** का { $round }
auditions-what-project = **{ $project }** का { $round }
auditions-channel = { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
    [slack] Slack
    [sms] SMS
    [email] ई-मेल
   *[other] { $channel }
    }
auditions-language = { $code ->
    [hi] हिंदी
    [hi-Latn] हिंग्लिश
   *[other] अंग्रेज़ी
    }

# सेशन बनाना
auditions-ask-start = पहला ऑडिशन कब से? जैसे "कल सुबह 11 बजे"।
auditions-ask-clock = { $day }, कितने बजे से?
auditions-ask-start-about = सेशन शुरू होने का समय
auditions-ask-place = ऑडिशन कहाँ होगा?
auditions-ask-place-about = सेशन की जगह
auditions-no-project = किस रोल के लिए? जैसे "Meera की शॉर्टलिस्ट कल 11 बजे रखो"।
auditions-past = { $time } निकल चुका है। आगे का समय बताइए।
auditions-nobody = उस लिस्ट में अभी कोई नहीं है। पहले लोग जोड़िए, जैसे "1, 3 Meera में जोड़ो"।
auditions-nobody-free = इन समयों पर इस योजना का कोई नहीं आ सकता। समय बदलकर फिर देखिए।
auditions-too-many = { $count } लोग एक सेशन में नहीं आते; ज़्यादा से ज़्यादा { $most }। कितने चाहिए बताइए, जैसे "पहले 20"।
auditions-preview = **{ $count ->
    [1] 1 व्यक्ति
   *[other] { $count } लोग
    }**: { $what }। { $day }, { $start } से { $end }, { $place }, { $together ->
    [yes] { $minutes } मिनट साथ में।
    [group] { $per } लोग साथ, { $minutes } मिनट।
   *[no] हर एक { $minutes } मिनट।
    }
auditions-preview-more = और { $rest } लोग
auditions-preview-changed = आपके देखने के बाद कुछ बदल गया, इसलिए कुछ नहीं भेजा। अब ऐसा है:
auditions-row = { $at } · { $name } · { $language }, { $channel }
auditions-row-through = { $at } · { $name } · { $through } के ज़रिए, { $language }, { $channel }
auditions-row-call = { $at } · { $name } · फ़ोन करना है ({ $why ->
    [opted_out] संदेश बंद किए हैं
   *[other] कोई चैनल नहीं
    })
auditions-row-clash = { $at } · { $name } · टकराव: { $reason }
auditions-clash = { $kind ->
    [guardian] अभिभावक दर्ज नहीं
    [twice] { $at } पर दूसरा ऑडिशन
    [busy] व्यस्त
    [same_room] { $at } कमरा किसी और के पास है
    [reader] { $at } रीडर कहीं और है
    [school] स्कूल का समय
    [pause] { $at } ब्रेक
    [travel] { $at } पर दूसरी जगह, समय बहुत पास
    [tentative] शायद व्यस्त
    [room] जगह { $at } पर ली हुई है
    [again] पहले से { $at } मिला है
    [hours] सुबह 8 से रात 9 के बाहर
    [minor_hours] बच्चे के समय के बाहर
   *[no_time] समय नहीं बचा
    }
auditions-preview-days = **{ $count } लोग**: { $what }। { $days ->
    [row] { $first } से { $last }
   *[some] { $named }
    }, { $start } से { $end }, { $place }, { $per ->
    [1] हर एक { $minutes } मिनट।
   *[other] { $per } लोग साथ, { $minutes } मिनट।
    }
auditions-place-readers = { $place }, रीडर: { $names }
auditions-instead = { $reason }; { $time } हो सकता है
auditions-blocked = { $count } के लिए कोई समय ठीक नहीं बैठता ({ $names })।
auditions-full = { $count } के लिए समय नहीं बचा ({ $names })। { $days ->
    [one] { $minutes } मिनट और,
   *[other] इन दिनों में { $minutes } मिनट और,
    } एक और कमरा या एक और दिन हो तो हो जाएगा।
auditions-holiday = { $day } को छुट्टी है: { $name }।
auditions-break = { $start } से { $end } कोई नहीं पढ़ेगा।
auditions-few-readers = { $rooms } कमरे और { $readers } रीडर: उतने ही कमरे काम में आएँगे। बाकी के लिए एक और नाम के साथ "रीडर" लिखें।
auditions-spare-readers = इन कमरों के साथ { $names } की ज़रूरत नहीं।
auditions-which-day = कौन सा दिन? तारीख़ के साथ लिखें, जैसे "27 नवंबर"।
auditions-ask-days = किन दिनों में? जैसे "सोमवार से बुधवार"।
auditions-ask-days-about = ऑडिशन के दिन
auditions-ask-hours = हर दिन कब से कब तक? जैसे "10-6"।
auditions-ask-hours-about = ऑडिशन के घंटे
auditions-few-rooms = { $place } में { $count } कमरे हैं: { $names }। और जोड़ने के लिए लिखें "{ $place } में कमरे ... हैं"।
auditions-no-such-room = { $place } में { $room } नहीं है। वहाँ के कमरे: { $names }।
auditions-no-readers = कोई रीडर दर्ज नहीं है। लिखें "रीडर: विक्रम, नेहा", या एक नाम: "रीडर विक्रम"।
auditions-passed = इस रोल के लिए अब दौड़ में नहीं: { $names }; भेजने पर उन्हें भी बुलावा जाएगा।
auditions-clashes = { $count ->
    [1] एक का टकराव
   *[other] { $count } का टकराव
    }: { $names }।
auditions-calls = { $count ->
    [1] एक को संदेश नहीं जा सकता, फ़ोन करना होगा
   *[other] { $count } को संदेश नहीं जा सकता, फ़ोन करना होगा
    }: { $names }।
auditions-send = { $count } को भेजो
auditions-book = { $count } बुक करो, संदेश नहीं
auditions-send-anyway = फिर भी सब { $count } को भेजो
auditions-edit-label = बदलो
auditions-cancel-label = रहने दो
auditions-discarded = ठीक है। कुछ लिखा या भेजा नहीं।
auditions-edit = क्या बदलना है? समय लिखिए, "20 मिनट हर एक", या दूसरी जगह।
auditions-edit-nobody = समझ नहीं आया किसे छोड़ना है। ऊपर की सूची का नाम लिखिए: "Riya को हटा दो", या "सिर्फ Riya और Sana"।
auditions-edit-nobody-left = फिर कोई नहीं बचेगा। लिखिए कौन रहेगा: "सिर्फ Riya"।
auditions-edit-place = कहाँ रखें? जगह लिखिए, जैसे "location Aram Nagar 2"।
auditions-edit-unread = यह बदलाव समझ नहीं आया, कुछ नहीं बदला। समय लिखिए, "Riya 12:30", "Riya को हटा दो", "Sana को भी डालो", "20 मिनट हर एक", या दूसरी जगह।
auditions-edit-words = अभी कुछ नहीं गया: बुलावा अपने शब्दों में ही जाता है। पहले इसे भेजिए, फिर लिखिए "message everyone: { $body }", जाने से पहले वह दिखेगा।
auditions-edit-sides = अभी कुछ नहीं गया: sides अलग से जाते हैं। पहले इसे भेजिए, फिर लिखिए "sides भेज दो"।
auditions-edit-later-send = बाद में अपने आप कुछ नहीं जाता। यह ऐसे ही रहेगा: जब भेजना हो तब "भेजो" लिखिए।
auditions-edit-first = सबको एक साथ बुलाया जाता है। अकेले { $name } के लिए "सिर्फ { $name }" लिखिए; बाकी को उसके बाद फिर शेड्यूल कीजिए।
auditions-edit-length = एक सेशन में सबके { $each } मिनट होते हैं। { $name } को ज़्यादा समय देने के लिए लिखिए "{ $name } के बाद { $extra } मिनट का break", या सबके लिए "{ $minutes } मिनट हर एक"।
auditions-edit-there = इसमें पहले से हैं: { $names }।
auditions-edit-together = ये एक ही समय पर साथ में पढ़ते हैं। सिर्फ नया समय लिखिए, जैसे "12 pm"।
auditions-edit-when = { $name } का समय क्या है? "{ $said }" दो समय हो सकते हैं।
auditions-edit-own-day = { $day } का अलग सेशन होगा: यहाँ "{ $name } को हटा दो" लिखिए, और इसके बाद { $name } को { $day } के लिए शेड्यूल कीजिए।
auditions-edit-channel = हर एक को वहीं लिखा जाता है जहाँ वे मिलते हैं, जैसा नाम के साथ लिखा है। जब भेजना हो तब "भेजो" लिखिए।
auditions-edit-free = जो समय के ख़िलाफ़ है वह नाम के साथ लिखा है; जहाँ कुछ नहीं लिखा, वहाँ कुछ पता नहीं। अभी किसी से पूछा नहीं गया।
auditions-edit-unsent = इसमें से अभी कुछ नहीं भेजा गया।
auditions-edit-count = ऊपर वाले सबको भेजने के लिए "भेजो" लिखिए।
auditions-edit-about = सेशन में बदलाव
auditions-edit-later = 30 मिनट बाद
auditions-edit-tomorrow = अगले दिन, वही समय
auditions-edit-minutes = हर एक { $minutes } मिनट
auditions-sent = **{ $count }** को बुलाया: { $start }, { $place }। जवाब आते ही बताऊँगा, एक बार पूछूँगा और याद दिलाऊँगा।
auditions-sent-call = { $count ->
    [1] फ़ोन करना है, संदेश नहीं पहुँचता
   *[other] { $count } को फ़ोन करना है, संदेश नहीं पहुँचता
    }: { $names }।
auditions-sent-left = नहीं बुलाया: { $names }।
auditions-sent-before = यह पहले ही जा चुका है: { $count ->
    [1] 1 व्यक्ति
   *[other] { $count } लोग
    }, { $start } से। दोबारा कुछ नहीं गया।
auditions-team-invited = { $who } ने { $count ->
    [1] 1 व्यक्ति
   *[other] { $count } लोगों
    } को बुलाया: { $what }, { $time } से।

# कलाकार क्या पढ़ते हैं
auditions-invitation = { $what }। { $when }, { $minutes } मिनट, { $place }। हम कभी पैसे नहीं माँगते।
auditions-moved = { $what } का नया समय: **{ $when }**, { $minutes } मिनट, { $place } (पहले { $was } था)। आ पाएँगे?
auditions-moved-confirmed = हम देर से चल रहे हैं: { $what } अब **{ $when }** पर, { $minutes } मिनट, { $place } (पहले { $was } था)। आपकी हाँ बनी हुई है; न हो पाए तो बता दीजिए।
auditions-granted = समय बदल गया: **{ $when }**, { $minutes } मिनट, { $place }। आपका पक्का है। { $what }।
auditions-offered = { $wanted } नहीं हो पाएगा। **{ $when }** हो सकता है, { $minutes } मिनट, { $place }। आ पाएँगे? { $what }।
auditions-kept = { $wanted } नहीं हो पाएगा। **{ $when }** अब भी आपका है, { $place }। आ पाएँगे? { $what }।
auditions-kept-none = इस बार { $wanted } नहीं हो पाएगा। { $what }: पूछने के लिए शुक्रिया।
auditions-cancelled = रद्द हो गया: { $what }, { $when }। आने की ज़रूरत नहीं। कुछ नया हुआ तो टीम लिखेगी।
auditions-choice-confirm = हाँ, आ रहे हैं
auditions-choice-change = दूसरा समय
auditions-choice-decline = नहीं आ पाएँगे
auditions-confirmed = पक्का है: **{ $when }**, { $place }। पहले याद दिला दूँगा।
auditions-request-dropped = { $wanted } वाली बात वापस ले ली है।
auditions-confirmed-other = { $name } का पक्का है: **{ $when }**, { $place }।
auditions-declined = बताने के लिए शुक्रिया। { $when } वापस कर दिया, टीम को पता है।
auditions-declined-choices = बताने के लिए शुक्रिया। { $when } वापस कर दिया, टीम को पता है। कोई और समय चलेगा?
auditions-declined-other = लिख लिया: { $name } { $when } पर नहीं आ पाएँगे। समय खाली है।
auditions-unwell = जल्दी ठीक हो जाइए। टीम को अभी बता दिया कि तबीयत ठीक नहीं और आप क्या पूछ रहे हैं; जवाब यहीं आएगा। तब तक { $when } आपका ही है।
auditions-team-unwell = {""}**{ $name }** की तबीयत ठीक नहीं, या एक्सीडेंट हुआ है; { $when } शायद न आ पाएँ। { $what }। समय उनका ही है।{ $said ->
    [none] {""}
   *[other] {" "}पूछ रहे हैं: "{ $said }"
    }
auditions-see-you = मिलते हैं: { $when }।
auditions-declined-role = बताने के लिए शुक्रिया। { $when } वापस कर दिया। टीम ने आपके शब्दों में पढ़ लिया कि बात इस रोल की है; दूसरे रोल के लिए पूछ सकती है।
auditions-declined-kind = पहले अपना ख़याल रखिए। { $when } वापस कर दिया, टीम को पता है। जब दूसरा समय चाहिए हो, यहीं लिख दीजिए।
auditions-declined-day = बताने के लिए शुक्रिया। { $when } वापस कर दिया, टीम को पता है। जब कोई और दिन चाहिए हो, यहीं लिख दीजिए।
auditions-team-not-the-role = { $name } को यह रोल नहीं करना।
auditions-request-nearby = आपकी बात टीम को बता दी। उनके जवाब तक **{ $current }** आपका ही है।{ $some ->
    [yes] {" "}इनमें से कोई समय चलेगा?
   *[no] {""}
    }
auditions-taken = { $when } अब नहीं बचा। दूसरा समय माँग सकते हैं।
auditions-off = { $what }, { $when }: यह अब नहीं है। आने की ज़रूरत नहीं।
auditions-over = { $when } निकल गया। कुछ बाकी हो तो टीम को लिखिए।
auditions-changed = वह समय बदलकर **{ $when }** हो गया।
auditions-which = कौन सा वाला?
auditions-whose = किसका ऑडिशन? नाम के साथ लिखिए।
auditions-none-ahead-staff = उनका कोई ऑडिशन आगे नहीं है। "किसने कन्फ़र्म नहीं किया" से योजना दिखेगी; "schedule Simran tomorrow 4 pm, Aram Nagar" से नया लगेगा।
auditions-none-ahead = अभी इसके लिए कोई ऑडिशन तय नहीं है। टीम रखेगी तो समय और जगह के साथ न्योता यहीं आएगा।
auditions-not-yours = वह ऑडिशन आपका नहीं है, इसलिए कुछ नहीं बदला।
auditions-not-represented = { $name } उन लोगों में नहीं हैं जिनके लिए आप बोलते हैं। नाम देख लीजिए या टीम को लिखिए।
auditions-request-which = { $current } की जगह कौन सा समय चलेगा?
auditions-request-past = वह समय निकल गया। { $current } की जगह कौन सा चलेगा?
auditions-request-same = { $current } आपका ही समय है।
auditions-request-hours = ऑडिशन { $opens } से { $closes } तक होते हैं। { $current } की जगह कौन सा समय चलेगा?
auditions-request-twice = उस समय आपका दूसरा ऑडिशन है। { $current } की जगह और कौन सा चलेगा?
auditions-request-about = दूसरा समय
auditions-asked = टीम से { $wanted } के लिए पूछा है। उनकी हाँ तक **{ $current }** आपका ही है।
auditions-asked-late = अब चैट से बदलने के लिए समय बहुत कम है। टीम को { $wanted } का बता दिया है। जवाब न आए तो **{ $current }** ही रखिए।
auditions-asked-free = टीम से **{ $when }** के लिए पूछा है। जो कहेंगे बता दूँगा।
auditions-asked-enough = आप दो बार पूछ चुके हैं, अब टीम खुद देखेगी। **{ $current }** आपका ही है।
auditions-asked-enough-free = आप दो बार पूछ चुके हैं, अब टीम खुद देखेगी और लिखेगी।
auditions-today = आज
auditions-reminder = { $answer ->
    [asked] { $at }, { $place }। { $what }। दूसरे समय पर टीम ने अभी फ़ैसला नहीं किया; तब तक यही आपका है।
    [confirmed] { $soon ->
        [yes] { $at }, { $place }। { $what }। देर हो रही है? बस लिख दीजिए कितनी।
       *[no] { $at }, { $place }। { $what }। आपका पक्का है।
        }
   *[open] { $soon ->
        [yes] { $at }, { $place }। { $what }। आपका जवाब अभी नहीं आया: आ रहे हैं?
       *[no] { $at }, { $minutes } मिनट, { $place }। { $what }। आ पाएँगे?
        }
    }
auditions-reminder-again = { $when }, { $minutes } मिनट, { $place }। { $what }। आपका जवाब अभी नहीं आया: आ पाएँगे? { $until } को एक बार और पूछूँगा।
auditions-reminder-last = { $when }, { $minutes } मिनट, { $place }। { $what }। आपका जवाब अभी नहीं आया, आख़िरी बार पूछ रहा हूँ: आ पाएँगे? **{ $until }** तक बता दीजिए; उसके बाद टीम फ़ोन करेगी या यह समय वापस ले लेगी।
auditions-map = नक्शा: { $url }
auditions-contact = पहुँचकर { $name } को पूछिए।
auditions-own = { $what }: **{ $when }**, { $place }। { $state ->
    [confirmed] आपका पक्का है।
    [change_requested] टीम दूसरा समय देख रही है।
   *[other] आपका जवाब अभी नहीं आया।
    }
auditions-where = **{ $place }**, { $when }।
auditions-none-today = अगले कुछ घंटों में आपका कोई ऑडिशन नहीं दिखता। "मेरा ऑडिशन कब है" पूछिए तो दिखा दूँगा।
auditions-late-about = कितनी देर
auditions-late-how = टीम को बता दिया। कितने मिनट?
auditions-late-told = टीम को बता दिया: { $minutes } मिनट देर। सीधे अंदर आ जाइए।
auditions-on-time = धन्यवाद, नोट किया: { $time } के लिए समय पर है। देर हो तो कितने मिनट, लिख दीजिए।
auditions-late-passed = टीम को बता दिया। { $when } आपका ही है।
auditions-team-on-time = {""}**{ $name }** अब { $time } पर समय से पहुँच रहे हैं। { $what }।

# टीम क्या पढ़ती है
auditions-board = { $what }, { $day }, { $place }:
auditions-board-off = अब कोई बुक नहीं है
auditions-state = { $rsvp ->
    [confirmed] पक्का
    [declined] नहीं आ पाएँगे
    [change_requested] दूसरा समय माँगा
   *[invited] जवाब नहीं आया
    }
auditions-state-asked = { $time } माँगा
auditions-state-call = फ़ोन करना है
auditions-team-confirmed = **{ $name }** ने { $when } पक्का किया। { $what }।
auditions-team-withdrawn = { $wanted } की बात वापस ले ली गई, अब कुछ तय नहीं करना।
auditions-team-declined = **{ $name }** { $when } पर नहीं आ पाएँगे। { $what }। समय खाली है।{ $reason ->
    [none] {""}
   *[other] {" "}वजह: { $reason }।
    }
auditions-could-take = यह समय ले सकते हैं: { $names }।
auditions-could-come =
    { $said ->
        [yes] { $name } ने कहा है कि इस समय खाली हैं: { $times }।
       *[no] ख़ाली समय, { $name } से पूछने के लिए: { $times }।
    }
auditions-choice-ask = { $name } से { $time } पूछें
auditions-choice-tape = सेल्फ-टेप माँगें
auditions-choice-sides = मेरे पन्ने दोबारा भेजें
auditions-team-through = ({ $name } ने बताया)
auditions-team-third = **{ $name }** तीसरी बार बदलना चाहते हैं: { $current } की जगह { $wanted }। { $what }। मैंने कहा है कि टीम जवाब देगी।
auditions-team-lapsed = **{ $name }** का { $when } के लिए जवाब नहीं आया, एक से ज़्यादा बार पूछा। { $what }। फ़ोन कर लीजिए, या समय वापस ले लीजिए।
auditions-team-call = **{ $name }** को { $when } के बारे में संदेश नहीं जा सकता। फ़ोन कर लीजिए। { $what }।
auditions-team-late = **{ $name }** { $time } के लिए देर से हैं{ $minutes ->
    [unknown] {""}
   *[other] {""}, करीब { $minutes } मिनट
    }।{ $reason ->
    [none] {""}
   *[other] {" "}{ $reason }।
    } { $what }।
auditions-team-cancelled = { $who } ने { $count ->
    [1] 1 ऑडिशन
   *[other] { $count } ऑडिशन
    } रद्द किए, { $time } से। { $what }।
auditions-decide = **{ $name }** { $current } की जगह **{ $wanted }** चाहते हैं। { $what }।
auditions-decide-urgent = जल्दी: **{ $name }** { $current } की जगह **{ $wanted }** चाहते हैं, 3 घंटे से कम बचे हैं। आपके फ़ैसले तक स्लॉट उनका है। { $what }।
auditions-decide-again = वह समय इस बीच ले लिया गया। **{ $name }** { $current } की जगह **{ $wanted }** चाहते थे। { $what }।
auditions-decide-unanswered = अभी तक किसी ने जवाब नहीं दिया: **{ $name }** { $current } की जगह **{ $wanted }** चाहते हैं। { $what }।
auditions-decide-reason = वजह: { $reason }।
auditions-decide-against = ध्यान: { $reasons }।
auditions-decide-declined = अपना समय वे छोड़ चुके हैं।
auditions-choice-move = { $time } पर ले जाओ
auditions-choice-keep = { $time } ही रखो
auditions-choice-no = नहीं हो पाएगा
auditions-request-gone = वह अनुरोध अब खुला नहीं है। "list auditions" लिखिए तो हाल दिखा दूँगा।
auditions-decided = { $status ->
    [moved] { $who } ने { $name } का समय पहले ही बदल दिया: { $when }।
    [kept] { $who } ने { $name } का समय पहले ही वही रखा: { $when }।
    [withdrawn] { $name } ने { $wanted } की बात वापस ले ली: { $rsvp ->
        [confirmed] { $when } पक्का है।
        [declined] { $when } पर भी नहीं आ पाएँगे।
       *[other] { $when } ही रहेगा।
    }
   *[other] वह अनुरोध अब खुला नहीं है। { $name }: { $when }।
    }
auditions-decided-off = { $name } का { $when } वाला ऑडिशन अब नहीं है।
auditions-team-moved = { $who } ने **{ $name }** को { $when } पर रखा। { $what }।
auditions-team-kept = { $who } ने **{ $name }** का समय वही रखा: { $when }। { $what }।
auditions-team-moved-self = **{ $name }** अब { $when } पर। { $told ->
    [yes] उन्हें बता दिया।
    [ask] उन्हें बता दिया, और पक्का करने को कहा।
   *[no] संदेश नहीं पहुँचता: फ़ोन कर लीजिए।
    }
auditions-team-kept-self = **{ $name }** { $when } पर ही। { $told ->
    [yes] उन्हें बता दिया, और पक्का करने को कहा।
   *[no] संदेश नहीं पहुँचता: फ़ोन कर लीजिए।
    }

# टीम के बदलाव
auditions-move-when = कब? { $name } अभी { $current } पर है।
auditions-move-same = { $name } { $time } पर ही है।
auditions-move-against = { $name } के लिए { $time } नहीं चलेगा: { $reasons }। { $free ->
    [yes] ये समय खाली हैं:
   *[no] इस सेशन में आस-पास कोई खाली समय नहीं दिखता।
    }
auditions-choice-anyway = फिर भी बदलो
auditions-no-session = आगे कोई सेशन नहीं है। कौन सा, बताइए, या पहले रखिए।
auditions-shift-about = कितने मिनट खिसकाना है
auditions-shift-how-much = कितने मिनट? जैसे "30", या "15 पहले"।
auditions-shift-nobody = खिसकाने को कोई नहीं बचा: सब शुरू हो चुके या हट चुके हैं।
auditions-shift = { $count ->
    [1] 1 व्यक्ति
   *[other] { $count } लोग
    } { $minutes } मिनट बाद, { $day }। { $what }। सिर्फ़ उन्हें बताया जाएगा:
auditions-shift-earlier = { $count ->
    [1] 1 व्यक्ति
   *[other] { $count } लोग
    } { $minutes } मिनट पहले, { $day }। { $what }। सिर्फ़ उन्हें बताया जाएगा:
auditions-shift-row = { $was } से { $at } · { $name }{ $reason ->
    [none] {""}
   *[other] {" "}· टकराव: { $reason }
    }
auditions-shift-go = { $count } को खिसकाओ
auditions-leave = रहने दो
auditions-shift-done = **{ $count }** खिसका दिए, पहला अब { $start } पर।
auditions-shift-done-before = यह पहले ही हो चुका है। सेशन { $start } से है।
auditions-team-shift = { $who } ने { $count ->
    [1] 1 व्यक्ति
   *[other] { $count } लोगों
    } को { $minutes } मिनट बाद किया, पहला { $start } पर। { $what }।
auditions-team-shift-earlier = { $who } ने { $count ->
    [1] 1 व्यक्ति
   *[other] { $count } लोगों
    } को { $minutes } मिनट पहले किया, पहला { $start } पर। { $what }।
auditions-cancel-what = कौन से ऑडिशन? नाम, रोल या दिन बताइए, जैसे "सोमवार के सारे Meera ऑडिशन रद्द करो"।
auditions-cancel-when = कौन सा दिन? जैसे "शनिवार के सारे ऑडिशन रद्द करो"।
auditions-cancel-none = आगे कोई ऑडिशन इससे नहीं मिलता। "list auditions" लिखिए तो दिखा दूँगा।
auditions-cancel-about = रद्द करना
auditions-cancel-one = **{ $name }**, { $time } रद्द करना है? उन्हें तुरंत बताया जाएगा।
auditions-cancel-one-go = रद्द करो
auditions-cancel-many = इससे **{ $count }** ऑडिशन रद्द होंगे ({ $confirmed } पक्के), { $first } से { $last }, और { $told } लोगों को संदेश जाएगा: { $names }। { $children ->
    [0] { "" }
   *[other] { $children } बच्चे हैं, उनके अभिभावकों को बताया जाएगा।
    }{ $agents ->
    [0] { "" }
   *[other] { " " }{ $agents } एजेंट को उनके लोगों के लिए बताया जाएगा।
    } गया हुआ संदेश वापस नहीं आता। आगे बढ़ने के लिए **{ $phrase }** लिखिए।
auditions-cancel-before = { $count ->
    [1] वह पहले ही रद्द है।
   *[other] वे { $count } पहले ही रद्द हैं।
    }
auditions-cancelled-done = **{ $count }** रद्द; { $told ->
    [1] 1 व्यक्ति
   *[other] { $told } लोगों
    } को बताया जा रहा है।
auditions-list = **{ $count ->
    [1] 1 ऑडिशन
   *[other] { $count } ऑडिशन
    }** आगे, { $confirmed } पक्के।
auditions-list-open = **{ $count }** की हाँ बाकी है।
auditions-list-missing = **{ $count }** अभी आए नहीं।
auditions-list-all-here = आज के सब आ गए।
auditions-list-none = वहाँ कुछ तय नहीं है। जैसे "Meera की शॉर्टलिस्ट कल 11 बजे रखो"।
auditions-list-none-planned = अभी कोई ऑडिशन तय नहीं है, इसलिए किसी का जवाब बाकी नहीं। जैसे "Meera की शॉर्टलिस्ट कल 11 बजे रखो"।
auditions-list-answered = { $answer ->
    [yes] { $count ->
        [0] आगे के ऑडिशन के लिए अभी किसी ने **हाँ** नहीं कहा।
       *[other] आगे के ऑडिशन के लिए **{ $count }** ने हाँ कहा।
    }
   *[no] { $count ->
        [0] आगे के ऑडिशन के लिए किसी ने **ना** नहीं कहा।
       *[other] आगे के ऑडिशन के लिए **{ $count }** ने ना कहा।
    }
    }
auditions-list-decided = **{ $role }** के लिए टीम का फ़ैसला, { $answer ->
    [yes] हाँ
   *[no] ना
    }: { $names }।
auditions-list-producers = मंज़ूरी की स्थिति
auditions-wish-none = { $names ->
    [none] दूसरे समय के लिए किसी का जवाब बाकी नहीं।
   *[other] { $names } ने दूसरा समय नहीं माँगा। क्या बाकी है: "मेरे लिए क्या बाकी है?"
    }
auditions-wish-which = किसका अनुरोध?
auditions-list-none-then = { $day } को किसी को नहीं बुलाया है। { $when ->
    [none] आगे कोई ऑडिशन तय नहीं है।
   *[other] अगला ऑडिशन: { $when }, { $name }।
    }
auditions-policy-shown = **{ $project }**: हर ऑडिशन से { $hours } पहले याद दिलाते हैं{ $own ->
    [yes] {""}
   *[no] {", और पाँच दिन पहले बुक हो तो 72 h पहले भी"}
    }। जो जवाब न दे उससे एक बार फिर पूछते हैं। बदलने के लिए: "remind 48h and 3h before for { $project }"।
auditions-unsettled-kept = { $state ->
    [confirmed] नोट किया: { $when } पक्का है।
   *[open] पक्का कर लूँ: { $when } आप आएँगे? जब तक आप कुछ और न कहें, यह समय आपका है।
    }
auditions-unsettled-undecided = आपकी बात टीम को बता दी। तय होने तक { $when } आपका है; तय होते ही यहीं लिख दीजिए।
auditions-undecided-for = टीम को बता दिया। { $name }: तय होने तक { $when } उनका ही है; तय होते ही यहीं लिख दीजिए।
auditions-told-no = { $name }: { $what }, { $when }। नहीं आएँगे लिख दूँ, या दूसरा समय देखें?
auditions-told-time = { $name }: { $what }, { $when }। { $wanted } पर ले जाएँ?
auditions-told-move = { $wanted } पर ले जाइए
auditions-unsettled-unclear = आपकी बात टीम को बता दी। { $state ->
    [confirmed] { $when } पक्का ही है; न आ पाएँ तो "नहीं आ पाऊँगी" लिखिए।
   *[open] पक्का कर लूँ: { $when } आप आएँगे? जब तक आप कुछ और न कहें, यह समय आपका है।
    }
auditions-unsettled-condition = आपकी बात टीम को जैसी लिखी वैसी बता दी। { $state ->
    [confirmed] जब तक आप कुछ और न कहें, { $when } पक्का है।
   *[open] तब तक { $when } आपका है। क्या ऐसे ही हाँ है?
    }
auditions-unsettled-question = टीम से पूछ लिया है; जवाब यहीं आएगा। { $state ->
    [confirmed] { $when } पक्का ही है।
   *[open] तब तक { $when } आपका है। क्या आप आएँगे?
    }
auditions-unsettled-told = {""}**{ $name }** ने { $when }, { $what } के बारे में लिखा: "{ $said }"। { $state ->
    [confirmed] समय पक्का ही है।
   *[open] यह पक्का नहीं है।
    }
auditions-passed-on = आपकी बात टीम को भी बता दी।
auditions-team-said = उनके शब्द: "{ $said }"
auditions-list-none-open = सबका जवाब आ गया।
auditions-list-read = , { $time } पर पढ़ा
auditions-list-failed = , संदेश नहीं पहुँचा
auditions-count-invited = { $count } बुलाए
auditions-count-confirmed = { $count } पक्के
auditions-choice-give-back = समय वापस लें
auditions-choice-comes = { $name } आ रहे हैं
auditions-choice-stays-away = { $name } नहीं आ रहे
auditions-free-at = ये समय खाली हैं:
auditions-state-day = { $attendance ->
    [late] देर से आ रहे हैं{ $minutes ->
        [0] { "" }
       *[other] { "" } ({ $minutes } मिनट)
    }
    [checked_in] आ गए
    [no_show_pending] अभी नहीं आए
    [left] चले गए
   *[no_show] नहीं आए
    }
auditions-choice-fill = यह समय भरें
auditions-calendar = कैलेंडर में जोड़ें
auditions-policy-which = किस प्रोजेक्ट के लिए? जैसे "remind 48h and 3h before for Gully Nights"।
auditions-policy-apart = एक पहले का रिमाइंडर (36 घंटे या ज़्यादा), एक पास का (6 से 35) और एक ठीक पहले (1 से 5), दो हफ़्ते के अंदर। जैसे "remind 48h and 3h before"।
auditions-policy-set = **{ $project }**: हर ऑडिशन से { $hours } पहले रिमाइंडर। जो { $count } बुक हैं उन पर भी।
auditions-policy-usual = **{ $project }**: रिमाइंडर हमेशा जैसे, 72, 24 और 2 घंटे पहले। जो { $count } बुक हैं उन पर भी।
auditions-no-usual = अभी कोई हमेशा वाले स्लॉट नहीं दिखते: कम से कम दो सत्र एक ही समय और लंबाई के हों। समय दीजिए, जैसे "कल सुबह 11 बजे, 15-15 मिनट"।
auditions-ask-day = किस दिन? जैसे "24 नवंबर"।
auditions-usual = हमेशा वाले स्लॉट: { $start }, { $minutes }-{ $minutes } मिनट, पिछले { $of } में से { $times } सत्र जैसे (पिछला { $last })।
auditions-ask-which-day = कौन-सा दिन?
auditions-unable = { $name } का { $current } नहीं हो सकता ({ $what })। क्या करना है?
auditions-unable-other = { $name } का { $said } पर कुछ नहीं है: { $what }, { $current }। क्या करना है?
auditions-unable-move = दूसरा समय
auditions-unable-out = बिल्कुल नहीं आना
auditions-unable-asked = { $name } ने { $said } माँगा था। वह नहीं हो सकता तो { $what } { $current } पर ही रहेगा। क्या करना है?
auditions-unable-keep = { $current } ही रखें
auditions-none-approved = प्रोड्यूसर ने इस सूची में अभी किसी को मंज़ूर नहीं किया। बिना "approved" लिखे सबका समय तय होगा।
auditions-entries =
    { $count ->
        [one] कैलेंडर के लिए:
       *[other] कैलेंडर के लिए, हर एक की अपनी एंट्री:
    }
auditions-entry = { $what }, { $when }, { $place }
auditions-entries-more =
    { $count ->
        [one] और 1 बाक़ी: नाम के साथ पूछिए।
       *[other] और { $count } बाक़ी: नाम के साथ पूछिए।
    }
auditions-entries-no-address = इस डेस्क का कोई बाहर का पता नहीं है (CASTMATCH_PUBLIC_URL), इसलिए कैलेंडर फ़ाइल नहीं बन सकती; समय ख़ुद लिख लीजिए।
auditions-wait-wishes =
    { $count ->
        [one] { $names } दूसरा समय चाहते हैं: "audition list" से दिखता है, Move या Keep से फ़ैसला।
       *[other] { $names } दूसरा समय चाहते हैं: "audition list" से दिखते हैं, Move या Keep से फ़ैसला।
    }
auditions-wait-calls = ऑडिशन के बारे में लिखा नहीं जा सकता, फ़ोन कीजिए: { $names }।
auditions-wait-answers = ऑडिशन का जवाब बाक़ी: { $names }। "jinhone reply nahi kiya unko yaad dila do"।
auditions-placed = जगह बदली, समय वही: { $what } अब **{ $place }** पर ({ $was } नहीं), { $when }, { $minutes } मिनट। { $answer ->
    [stays] आपका कन्फ़र्म बना हुआ है; न हो पाए तो बता दीजिए।
   *[ask] आ पाएँगे?
    }
auditions-policy-was = पहले { $hours } था।
auditions-several-ask = यह लिख दूँ?
auditions-several-comes = **{ $name }**: आएँगे, { $when }
auditions-several-not = **{ $name }**: नहीं आ पाएँगे, { $when } फिर ख़ाली
auditions-several-left = **{ $name }**: वैसा ही, { $when } का जवाब बाक़ी
auditions-several-wish = **{ $name }**: { $when } की जगह { $wanted } चाहिए; टीम तय करेगी
auditions-several-none = अभी आपके ज़रिए कोई ऑडिशन नहीं: { $names }।
auditions-several-yes = हाँ, लिख दीजिए
auditions-several-about = आपके लोगों के जवाब
auditions-no-such-time = { $said } घड़ी में होता ही नहीं, इसलिए कुछ नहीं बदला। ऐसे लिखें: "5 pm" या "17:30"।
auditions-shift-to-about = सेशन कब शुरू हो
auditions-shift-when = कितने बजे से? पहला अभी { $current } पर है।
auditions-shift-same = पहले से { $start } पर ही शुरू है।
auditions-shift-note = फिर उनके लिए संदेश: "{ $note }"
auditions-shift-tell = { $count } को संदेश
auditions-shift-to = { $start } से { $count ->
    [one] 1 व्यक्ति
   *[other] { $count } लोग
    }, जो अभी { $day } को हैं। { $what }। सिर्फ़ इन्हीं को बताया जाएगा:
auditions-team-shift-to = { $who } ने { $count ->
    [one] 1 व्यक्ति
   *[other] { $count } लोग
    } शिफ्ट किए, पहला { $start } पर। { $what }।
auditions-move-about = { $name } का नया समय
auditions-late-noted = नोट कर लिया: { $name } { $time } के लिए क़रीब { $minutes } मिनट लेट। टीम को पता है; किसी का समय नहीं बदला।
auditions-late-far = { $name } का ऑडिशन { $when } पर है, इसलिए अभी किसी को नहीं बताया। दूसरे समय के लिए लिखें "{ $name } को 5 बजे शिफ्ट करो"।
auditions-hours-backwards = { $hours } शुरू होने से पहले ख़त्म होता है, इसलिए कुछ तय नहीं हुआ। कब से कब तक?
auditions-no-such-round = मैं ऑडिशन, कॉलबैक, केमिस्ट्री रीड और लुक टेस्ट तय करता हूँ, { $said } नहीं: कुछ तय नहीं हुआ। इनमें से किसी नाम से तय करूँ? निमंत्रण में वही लिखा होगा।
auditions-round-offered = { $round ->
    [look_test] लुक टेस्ट
    [callback] कॉलबैक
   *[audition] ऑडिशन
    }
auditions-day-how = तय करने के लिए: "schedule the Meera shortlist tomorrow 11 am, Aram Nagar"।
auditions-day-unscheduled = लिस्ट पर हैं, अभी समय तय नहीं: { $lists }। "schedule the { $role } shortlist tomorrow 11 am, Aram Nagar" लिखें, पहले दिखेगा।
auditions-day-list = { $role } ({ $count })
auditions-kept-hours = { $kind ->
    [not_after] यह { $clock } के बाद ख़त्म होता है, और “{ $text }” नोट है। “Forget that” से वह हट जाएगा।
   *[other] यह { $clock } से पहले शुरू होता है, और “{ $text }” नोट है। “Forget that” से वह हट जाएगा।
    }
auditions-kept-hours-offer = { $at } से रखें
auditions-second = { $state ->
    [after] हाँ: **{ $name }** { $first } के लिए { $when } पर पढ़ेंगे, उसके तुरंत बाद { $time } ख़ाली है।
    [later] हाँ: **{ $name }** { $first } के लिए { $when } पर पढ़ेंगे। तुरंत बाद कमरा ख़ाली नहीं है; { $time } ख़ाली है।
   *[none] उस दिन नहीं: **{ $name }** { $first } के लिए { $when } पर पढ़ेंगे, उसके बाद कोई समय ख़ाली नहीं है।
    }
auditions-second-lists = { $lists ->
    [none] किसी शॉर्टलिस्ट पर नहीं।
   *[other] { $lists } की शॉर्टलिस्ट पर हैं।
    }{ $there ->
    [yes] {""}
   *[other] {" "}{ $role } की पर अभी नहीं।
    }
auditions-second-go = { $role } { $time } पर
auditions-invited = **{ $role }**: { $count ->
        [one] 1 व्यक्ति को बुलाया।
       *[other] { $count } लोगों को बुलाया।
    }
auditions-invited-so = { $answer ->
        [confirmed] हाँ कहा
        [declined] ना कहा
        [off] हमने रद्द किया
       *[open] जवाब बाकी
    }: { $count }{ $names ->
        [none] { "" }
       *[other] { "" } ({ $names })
    }
auditions-invited-none = { $role ->
        [none] { "" }
       *[other] { $role } के लिए{ " " }
    }अभी किसी को नहीं बुलाया गया। "schedule ... shortlist tomorrow 11am" लिखिए, भेजने से पहले दिखाऊँगा।
auditions-break-after-whom = ब्रेक किसके बाद, या कब? जैसे "दूसरी के बाद 15 मिनट ब्रेक" या "break 12:30-12:45"।
auditions-break-too-late = कुल { $count } बारी हैं, उसके बाद कोई नहीं आता।
