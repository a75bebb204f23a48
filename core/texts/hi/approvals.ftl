approvals-choice-approve = मंज़ूर
approvals-choice-pass = पास
approvals-choice-comment = टिप्पणी
approvals-choice-change = बदलें
approvals-choice-veto = वीटो
approvals-leave = रहने दें
approvals-no-reason = कोई वजह नहीं

approvals-header =
    { $count ->
        [one] **{ $role }** के लिए कास्टिंग से 1 नाम। फ़ैसला आपका।
       *[other] **{ $role }** के लिए कास्टिंग से { $count } नाम। फ़ैसला आपका।
    }
approvals-header-by =
    { $count ->
        [one] **{ $role }** के लिए कास्टिंग से 1 नाम। फ़ैसला { $by } तक।
       *[other] **{ $role }** के लिए कास्टिंग से { $count } नाम। फ़ैसला { $by } तक।
    }
approvals-shared =
    { $count ->
        [one] **{ $role }** के लिए 1 नाम { $project } के निर्माताओं के पास है, { $where } पर।
       *[other] **{ $role }** के लिए { $count } नाम { $project } के निर्माताओं के पास हैं, { $where } पर।
    } हर फ़ैसला बताऊँगा।
approvals-waiting-already =
    { $count ->
        [one] 1 नाम पहले से उनके पास है, फ़ैसला बाकी; फिर नहीं भेजा।
       *[other] { $count } नाम पहले से उनके पास हैं, फ़ैसला बाकी; फिर नहीं भेजे।
    }
approvals-settled-already =
    { $count ->
        [one] 1 का फ़ैसला हो चुका; "status { $role }" लिखिए।
       *[other] { $count } का फ़ैसला हो चुका; "status { $role }" लिखिए।
    }
approvals-empty = **{ $role }** की सूची खाली है। पहले नाम डालिए, फिर भेजिए।
approvals-not-listed =
    { $count ->
        [one] { $names } **{ $role }** की सूची में नहीं। पहले डालिए, फिर भेजिए।
       *[other] { $names } **{ $role }** की सूची में नहीं। पहले डालिए, फिर भेजिए।
    }
approvals-nobody-to-ask = { $project } की कोई साझा चैट नहीं, और कोई निर्माता नहीं मिला। निर्माता या चैनल जोड़िए, फिर भेजिए।
approvals-only-team = सूची मैं सिर्फ़ { $project } के निर्माताओं को भेजता हूँ; "{ $to }" उनमें नहीं। निर्माताओं को भेजूँ?
approvals-share-team = निर्माताओं को भेजें

approvals-verdict =
    { $decision ->
        [approve] मंज़ूर
        [pass] पास
       *[veto] वीटो
    }: { $by }, { $at }
approvals-recorded =
    { $decision ->
        [approve] मंज़ूर हुआ
        [pass] पास हुआ
       *[veto] वीटो हुआ
    }: { $names }, **{ $role }** के लिए।
approvals-news = { $name }, { $role } के लिए:
approvals-told =
    { $changed ->
        [yes] { $by } ने बदला: { $role } के लिए { $name } को
       *[no] { $by } ने { $role } के लिए { $name } को
    } { $decision ->
        [approve] मंज़ूर किया।
        [pass] पास किया।
       *[veto] वीटो किया।
    }
approvals-told-reason = वजह: { $reason }।
approvals-told-count = { $total } में से { $done } का फ़ैसला हो गया।
approvals-already = { $role } के लिए { $name } का फ़ैसला हो चुका: { $verdict }।
approvals-already-yours = यह आप कर चुके: { $name }, { $verdict }।
approvals-undecided = { $role } के लिए { $name } का फ़ैसला अभी बाकी है।
approvals-change = { $role } के लिए { $name }: { $verdict }। बदलना है?
approvals-why =
    { $decision ->
        [pass] { $names } को पास क्यों? एक पंक्ति काफ़ी है; कास्टिंग देखेगी।
       *[veto] { $names } को वीटो क्यों? एक पंक्ति काफ़ी है; कास्टिंग देखेगी।
    }
approvals-veto =
    { $count ->
        [0] { $role } के लिए { $name } को वीटो?
       *[other] { $role } के लिए { $name } को वीटो? अब तक: { $stakes }।
    }
approvals-veto-told = कास्टिंग को वजह के साथ बताऊँगा, वह आगे का रोक देगी; कलाकार को मैं कुछ नहीं कहूँगा। वीटो करूँ?
approvals-veto-quiet = कास्टिंग को बता दिया; कलाकार को नहीं।
approvals-on-list = सूची में है
approvals-has-audition = ऑडिशन { $when }
approvals-was-approved = पहले { $by } ने मंज़ूर किया था

approvals-which = { $count } का फ़ैसला बाकी है। किसकी बात है?
approvals-which-named = "{ $name }" नाम के { $count } हैं। कौन?
approvals-nothing-shown = अभी आपके सामने कोई नहीं है, इसलिए कुछ दर्ज नहीं हुआ। कास्टिंग सूची भेजेगी तो कार्ड यहीं आएँगे, और आप ऐसे ही बता सकते हैं: "पहली हाँ, दूसरी नहीं"।
approvals-nothing-open = किसी का फ़ैसला बाकी नहीं। बदलना हो तो नाम लिखिए: "pass on Riya"।
approvals-not-shown = { $name } निर्माताओं के पास नहीं, और किसी सूची में भी नहीं दिखा। पहले सूची में डालिए।
approvals-say-role = { $name } कई सूचियों में है। रोल भी लिखिए: "approve { $name } for Meera"।
approvals-one-by-one = एक साथ कई फ़ैसले समझ नहीं आए, अभी कुछ दर्ज नहीं हुआ। एक-एक लाइन में लिखिए: "Riya approve", फिर "Arjun pass, उम्र कम"।
approvals-say-what = मंज़ूर, पास या वीटो? नाम के साथ लिखिए: "pass on Arjun, too young"।
approvals-gone = वह कार्ड अब नहीं है। किसका बाकी है, "status" लिखिए।
approvals-none = अभी निर्माताओं के पास कोई नाम नहीं। पहले सूची भेजिए।
approvals-outside = अभी बताने लायक कुछ नहीं है। पक्का होते ही टीम आपको यहीं लिखेगी।
approvals-status = **{ $role }**: { $total } में से { $done } का फ़ैसला हो गया।
approvals-status-line-plain = **{ $role }**: { $total } में से { $done } का फ़ैसला हो गया।
approvals-status-line = **{ $role }**: { $total } में से { $done } का फ़ैसला हो गया। बाकी: { $waiting }।
approvals-status-open = बाकी: { $names }
approvals-count-shared = { $count } निर्माताओं के पास
approvals-count-approved = { $count } मंज़ूर

approvals-comment-what = { $role } के लिए { $name } पर क्या लिखूँ? कास्टिंग और निर्माता देखेंगे।
approvals-comment-kept = { $role } के लिए { $name } पर लिख दिया। कास्टिंग के पास है।
approvals-comment-told = { $role } के लिए { $name } पर { $by }: "{ $text }"
approvals-voted-plain = { $names } के लिए आपका वोट लिख दिया; कास्टिंग के पास है।
approvals-voted = { $names } के लिए आपका वोट लिख दिया: { $votes }। कास्टिंग के पास है।
approvals-vote-told-plain = { $by } का वोट: { $name } ({ $role })।
approvals-vote-told = { $role } के लिए { $name } पर { $by }: { $votes }। यह वोट है, फ़ैसला नहीं।
approvals-vote-nobody = वोट किसके लिए? नाम के साथ लिखिए: "4/5 for Riya"।
approvals-noted =
    { $names } पर लिख दिया, { $visibility ->
        [me] सिर्फ़ आपके लिए।
        [casting] सिर्फ़ कास्टिंग ऑफ़िस के लिए।
       *[production] कास्टिंग और निर्माताओं के लिए।
    }
approvals-note-what = नाम और नोट लिखिए: "note on Riya: अच्छा गाती है"।
approvals-note-health = सेहत की बात मैं नहीं रखता, इसलिए नोट नहीं किया। उसके बिना लिखिए, या ख़ुद बता दीजिए।
approvals-note-personal = धर्म, जाति, सेहत जैसी बातें मैं किसी के बारे में नहीं रखता, इसलिए नोट नहीं किया। उसके बिना लिखिए।
approvals-note-gone = वह नोट पहले ही हट चुका है।
approvals-note-taken = नोट वापस ले लिया।
approvals-notes =
    { $count ->
        [0] { $name } पर यहाँ दिखाने लायक कोई नोट नहीं।
        [one] { $name } पर 1 नोट:
       *[other] { $name } पर { $count } नोट:
    }
approvals-note-line =
    { $by ->
        [none] फ़ाइल, { $day }: { $text }
       *[other] { $by }, { $day }: { $text }
    }
approvals-notes-private = और भी है; आपको निजी चैट में भेजा।
approvals-deadline =
    { $count ->
        [one] **{ $role }** के लिए 1 का फ़ैसला बाकी, { $by } तक बता दीजिए: { $names }
       *[other] **{ $role }** के लिए { $count } का फ़ैसला बाकी, { $by } तक बता दीजिए: { $names }
    }
approvals-reminded = एक घंटा पहले एक बार याद दिलाऊँगा।

approvals-form-title =
    { $decision ->
        [pass] { $name } को पास
       *[veto] { $name } को वीटो
    }
approvals-form-submit =
    { $decision ->
        [pass] पास
       *[veto] वीटो
    }
approvals-form-reason = वजह
approvals-form-reason-hint = एक लाइन काफ़ी है
approvals-form-comment = { $name } पर टिप्पणी
approvals-form-comment-what = { $name } ({ $role }) पर क्या नोट करूँ?
approvals-form-note = नोट
approvals-form-audience = कौन पढ़ सकता है
approvals-form-save = नोट रखें
approvals-audience =
    { $visibility ->
        [me] सिर्फ़ मैं
        [casting] कास्टिंग ऑफ़िस
       *[production] कास्टिंग और प्रोड्यूसर
    }
approvals-priced = { $name } को **{ $role }** के लिए इस दाम पर मंज़ूर करें?
approvals-choice-priced = इस दाम पर मंज़ूर
approvals-stands = स्टेटस: { $status }
approvals-has-offer = ऑफ़र v{ $version } ({ $state ->
    [draft] ड्राफ़्ट
    [sent] भेजा गया
    [countered] काउंटर
   *[accepted] मंज़ूर
    })
approvals-veto-fee = कैंसिलेशन फ़ीस लग सकती है।
approvals-choice-cancel-audition = ऑडिशन रद्द करो
approvals-veto-planned = अभी भी तय: ऑडिशन { $when }।
approvals-wait-vetoed = वीटो हुआ, फिर भी बुलाया हुआ: { $names }। "... का ऑडिशन कैंसल करो"।
approvals-veto-instead = इनकी जगह: { $people }
approvals-missing = मंज़ूरी (सूची शेयर करें, या प्रोड्यूसर "approve" लिखें)

approvals-approver = **{ $role }** का फ़ैसला **{ $name }** करते हैं; बाक़ी लोगों का टैप या संदेश वोट गिना जाता है।
approvals-approver-nobody = **{ $role }** का फ़ैसला किसी एक का नहीं: प्रोड्यूसर या डायरेक्टर का पहला फ़ैसला चलता है। किसी एक को देना हो: "{ $role } का फ़ैसला Rohan करेंगे"।
approvals-approver-by = { $by } ने कहा।
approvals-approver-unknown = "{ $name }" नाम का कोई प्रोड्यूसर या डायरेक्टर नहीं है। नाम वैसे लिखें जैसे टीम जानती है।
approvals-approver-elsewhere = { $name } { $project } की टीम में नहीं हैं, उन्हें कार्ड नहीं दिखेगा। पहले लिखें "add { $name } to { $project }"।
approvals-naming-not-yours = **{ $role }** का फ़ैसला कौन करेगा यह कास्टिंग डायरेक्टर बताते हैं। उनसे कहें, या जो अभी तय करते हैं उनसे।
approvals-moved = अब { $status }।
approvals-votes = { $count } { $decision ->
    [approve] मंज़ूरी के लिए
    [pass] पास के लिए
   *[veto] वीटो के लिए
    }
approvals-votes-line = वोट: { $votes }
approvals-votes-of = { $name } पर वोट: { $votes }
approvals-vote-kept = { $name } (**{ $role }**) पर आपका वोट लिख लिया ({ $votes })। फ़ैसला { $approver } करेंगे।
approvals-vote-late = { $name } (**{ $role }**) पर आपका वोट लिख लिया ({ $votes })। फ़ैसला हो चुका है: { $verdict }। सिर्फ़ { $approver } बदल सकते हैं।
approvals-vote-only = { $name } (**{ $role }**) का फ़ैसला { $approver } करेंगे। आपका वोट?
approvals-vote-news = { $by } का वोट: { $name } ({ $role }) { $decision ->
    [approve] मंज़ूर
    [pass] पास
   *[veto] वीटो
    }।

approvals-several =
    { $count ->
        [one] **{ $role }** के लिए 1 फ़ैसला:
       *[other] **{ $role }** के लिए { $count } फ़ैसले:
    }
approvals-several-line =
    { $decision ->
        [approve] मंज़ूर
        [pass] पास
       *[veto] वीटो
    }: { $names }
approvals-several-open =
    { $count ->
        [one] { $names } पर फ़ैसला बाक़ी रहेगा।
       *[other] { $names } पर फ़ैसला बाक़ी रहेगा।
    }
approvals-several-bound = साथ में लिखा जाएगा: "{ $said }"। फ़ैसला इन्हीं शब्दों के साथ दर्ज होगा; शर्त पूरी हुई या नहीं, आप देखें।
approvals-several-yes = { $count } दर्ज करें
approvals-several-role = कई भूमिकाओं के नाम बाक़ी हैं। किस भूमिका के लिए?
approvals-several-called = { $name } यानी { $names } में से कौन? पूरा नाम लिखें।
approvals-would =
    { $decision ->
        [veto] { $role } के लिए वीटो करेंगे
       *[other] { $role } के लिए पास करेंगे
    }: { $reason }
approvals-would-told =
    { $decision ->
        [veto] { $by } { $role } के लिए { $name } को वीटो करेंगे
       *[other] { $by } { $role } के लिए { $name } को पास करेंगे
    }, आपने अभी साझा नहीं किया है। वजह: { $reason }।
approvals-would-kept = { $name } अभी **{ $role }** के लिए आपके पास नहीं आए हैं, इसलिए तय करने को कुछ नहीं। कास्टिंग को आपका "ना" और वजह पता है: { $reason }।
approvals-opinions = **{ $role }** के लिए मैं यह समझा:
approvals-opinions-role = कई भूमिकाओं के नाम बाक़ी हैं। भूमिका लिखें, या नाम।
approvals-opinions-nobody = कुछ नहीं बदला। "pass on 2, too old" लिखें तो ना दर्ज होगी।
approvals-opinions-liked = { $names } पसंद हैं। शॉर्टलिस्ट में रखूँ?
approvals-opinions-list =
    { $role ->
        [none] शॉर्टलिस्ट करें
       *[other] { $role } की शॉर्टलिस्ट में
    }
approvals-nothing-by = { $name } ने अभी कुछ तय नहीं किया। हर फ़ैसला आते ही बताऊँगा।
approvals-wait-producers = प्रोड्यूसरों के पास, फ़ैसला बाक़ी: { $names }। "Approval status"।
approvals-wait-decisions = आपका फ़ैसला बाक़ी: { $names }। "Approve ..." या "pass on ..., too young"।
approvals-more-asked = **{ $role }** के लिए कास्टिंग को बता दिया; नए लोग कार्ड में आएँगे।
approvals-more-told = { $by } **{ $role }** के लिए और लोग देखना चाहते हैं: "{ $said }"। अब तक { $shared } शेयर किए, { $approved } अप्रूव, { $passed } पास।
approvals-meant =
    इसके बजाय:
    { $lines }
    { $back } फिर से खुला।
approvals-meant-yes = दर्ज करें
approvals-not-your-word = { $name } पर फ़ैसला किसी और का है, इसलिए वही रहेगा। कार्ड का "बदलें" बताता है किसका।
approvals-reopened = { $role } के लिए { $name } पर फ़ैसला फिर से खुला है।
approvals-told-reopened = { $by } ने वापस लिया: { $role } के लिए { $name } पर फ़ैसला फिर से खुला है।
approvals-dates-told = { $by } कास्टिंग से पूछ रहे हैं{ $role ->
    [none] {""}
   *[other] {" "}(**{ $role }**)
}: "{ $said }"। नाम से देखें, नया हो तो जोड़ें, या "tell { $by } ..." से जवाब दें।
approvals-dates-asked = आपके शब्दों में कास्टिंग को बता दिया{ $role ->
    [none] ।
   *[other] , **{ $role }** के लिए।
} जवाब यहीं आएगा।
approvals-back-sure = { $role } के लिए **{ $name }** पर अपना pass वापस लें? फिर उन पर कोई फ़ैसला नहीं रहेगा, और कास्टिंग को पता चलेगा।
approvals-back-yes = वापस लें
approvals-back-which = { $name } पर किस रोल का pass?
approvals-no-pass = { $name } पर आपका कोई pass नहीं है जो वापस लिया जाए।
approvals-note-take = हटा दें
approvals-note-take-asked = **{ $name }** पर आपका नोट, { $day }: “{ $text }”। हटा दें?
approvals-note-take-which = आपके { $count } नोट मिलते हैं। कौन सा हटाना है?
approvals-note-take-line = **{ $name }**, { $day }: “{ $text }”
approvals-note-of-another = **{ $name }** का यह नोट ({ $day }: “{ $text }”) { $by ->
    [none] किसी और का
   *[other] { $by } का
    } है, वही हटा सकते हैं।
approvals-of-whom = किसकी बात है? नाम के साथ लिखें, जैसे "Riya का self-tape"।
approvals-wants-told = { $by }, **{ $role }** के लिए { $name } पर: "{ $said }"
approvals-wants = कास्टिंग को बता दिया: { $thing ->
    [tape] { $name } का सेल्फ़ टेप
    [clip] { $name } का ऑडिशन क्लिप
    [reel] { $name } की रील
    [photos] { $name } की फ़ोटो
   *[rate] { $name } का रेट
    }। आते ही यहीं बताऊँगी।
approvals-wants-ask-tape = { $name } से टेप माँगें
approvals-wants-write = { $name } को लिखें
approvals-rate = { $rate ->
    [none] { $name } का रेट दर्ज नहीं है।
   *[other] { $name } का दर्ज रेट: { $rate }।
    }
approvals-rate-offer = उनका ऑफ़र: { $money } ({ $state ->
    [sent] भेजा है, जवाब बाक़ी
    [countered] काउंटर आया
   *[accepted] मंज़ूर
    })।
approvals-rate-ask = कास्टिंग से पुछवाएँ
approvals-sum-told = { $by }, **{ $role }** के लिए { $name } पर, जो अप्रूव है: "{ $said }" यानी { $money }।
approvals-sum = { $name } **{ $role }** के लिए अप्रूव है। रक़म कास्टिंग के पास है: { $money }। भेजने तक ऑफ़र ड्राफ़्ट रहेगा।
approvals-sum-draft = ऑफ़र ड्राफ़्ट करें
approvals-remark-told = { $by }, **{ $role }** पर, { $names } को लेकर पक्का नहीं: "{ $said }" इससे कुछ तय नहीं हुआ।
approvals-remark = { $count ->
    [one] { $names } पर आपका कमेंट रख लिया, कास्टिंग के पास है। कुछ तय नहीं हुआ।
   *[other] { $names } पर आपका कमेंट रख लिया, कास्टिंग के पास है। कुछ तय नहीं हुआ।
    }
approvals-remark-approve = { $name } अप्रूव
approvals-remark-pass = { $name } पास
approvals-note-whom = यह नोट किसके बारे में है? नाम काफ़ी है।
approvals-note-undo = वापस लें
approvals-note-none-shown = अभी यहाँ कोई नोट नहीं दिखाया गया। "notes on Simran" लिखने पर उनके नोट दिखेंगे।
approvals-note-not-yours = { $name ->
    [none] वह नोट एक फ़ाइल से आया है, उसे यहाँ कोई नहीं बदल सकता। आप अपना नोट साथ में लिख सकते हैं।
   *[other] वह नोट { $name } का है, वही उसे बदल सकते हैं। आप अपना नोट साथ में लिख सकते हैं।
    }
approvals-note-which = आपका कौन सा नोट?
approvals-note-deleted = हटा दिया: "{ $text }"।
approvals-note-back = नोट वापस आ गया।
approvals-note-reworded = नोट में अब यह है: "{ $text }"।
