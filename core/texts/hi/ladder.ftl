ladder-status = { $status ->
    [unviewed] अभी देखा नहीं
    [viewed] देखा गया
    [selected] चुना गया
    [under_consideration] विचार में
    [on_avail] avail पर (first refusal)
    [pinned] पिन
    [backup] बैकअप
    [on_hold] होल्ड पर
    [booked] बुक
    [released] रिलीज़
   *[passed] पास
    }
ladder-which-lock = "लॉक" के कई मतलब हैं। कौन सा?
ladder-means = { $status ->
    [pinned] पक्की पसंद, अभी कोई करार या फ़ीस नहीं
    [on_hold] समय ले लिया, छोड़ने पर कैंसिलेशन फ़ीस लगेगी
   *[booked] शर्तें मान ली गईं और पक्की
    }
ladder-say-which = किस स्टेटस पर? जैसे "Riya को Meera के लिए pin करो", "Riya को hold पर रखो"।
ladder-unknown = यह स्टेटस मैं नहीं जानती। कुछ जो जानती हूँ: { $rungs }।
ladder-one-each = सबके लिए एक स्टेटस चाहिए, या हर एक के लिए एक। फिर से लिखें, जैसे "Riya pin, Simran backup"।
ladder-not-yours = { $name }, { $status }: किसी का समय सिर्फ़ कास्टिंग डायरेक्टर ले या छोड़ सकते हैं। उनसे कहें, या { $name } को पिन करें।
ladder-casting-moves = स्टेटस कास्टिंग टीम बदलती है। "approve { $name }" लिखें, या "tell the team" के साथ अपनी बात।
ladder-not-engaged = { $name } अभी { $was } है, होल्ड या बुक नहीं, इसलिए रिलीज़ करने को कुछ नहीं। जाने देना हो तो लिखें "{ $name } को पास करो"।
ladder-not-legal = { $name } अभी { $was } है, उसके बाद { $status } नहीं हो सकता। पहले { $name } को रिलीज़ करें।
ladder-not-ready = { $name } को **{ $role }** के लिए अभी बुक नहीं किया जा सकता। बाकी है: { $missing }।
ladder-sure = { $status ->
    [on_hold] { $name } को **{ $role }** के लिए होल्ड पर रखें (अभी { $was })? छोड़ने पर कैंसिलेशन फ़ीस लगेगी।
   *[other] **{ $role }** के लिए { $name }: { $was } से { $to }। कर दूँ?
    }
ladder-sure-leaving = { $name } **{ $role }** के लिए { $was } है। { $status ->
    [released] रिलीज़ करें? कैंसिलेशन फ़ीस लग सकती है।
   *[other] { $to } करें? कैंसिलेशन फ़ीस लग सकती है।
    }
ladder-do-it = हाँ, करें
ladder-leave = रहने दें
ladder-undo = वापस लें
ladder-already = { $names } पहले से **{ $role }** के लिए { $status }{ $count ->
    [one] { "" } है।
   *[other] { "" } हैं।
    }
ladder-moved = **{ $role }** के लिए { $name }: { $to } (पहले { $was })।{ $status ->
    [pinned] { "" } कोई वादा नहीं, बाहर किसी को नहीं बताया।
    [on_avail] { "" } न फ़ीस, न बुकिंग; वे पहले हमें पूछेंगे।
   *[other] { "" }
    }
ladder-why = वजह: { $reason }।
ladder-told = { $by } ने **{ $role }** के लिए { $name } को { $was } से { $to } किया।
ladder-restored = { $name } फिर से { $status }।
ladder-just-moved = अभी किसी ने { $name } का स्टेटस बदला। बोर्ड देखें और फिर से कहें।
ladder-competing = दूसरे प्रोजेक्ट को भी { $name } चाहिए (यहाँ **{ $role }** के लिए)। किसकी तारीखें पहले, यह टीम तय करे: "first position { $name }"।
ladder-competing-said = { $name } में दूसरे प्रोजेक्ट की भी रुचि है: दोनों टीमों को बताया, उनकी तरफ़ एक सादा नोट गया।
ladder-competing-agent = हमारे एक से ज़्यादा प्रोजेक्ट { $name } की तारीखों में रुचि रखते हैं। कुछ तय नहीं; टीम आपसे बात करेगी।
ladder-competing-own = हमारे एक से ज़्यादा प्रोजेक्ट आपकी तारीखों में रुचि रखते हैं। कुछ तय नहीं; टीम आपसे बात करेगी।
ladder-board = **{ $role }**: बोर्ड पर { $count }।
ladder-board-line = **{ $status }** ({ $count }): { $names }
ladder-counted = { $count ->
    [0] **{ $role }** के लिए { $status } कोई नहीं है।
   *[other] **{ $role }** के लिए { $status }: { $count } लोग, { $names }।
    }
ladder-empty = **{ $role }** के बोर्ड पर अभी कोई नहीं। पहले लोग जोड़ें, जैसे "1, 3 { $role } में add करो"।
ladder-nowhere = { $name } अभी किसी रोल के लिए नहीं हैं। पहले शॉर्टलिस्ट में डालें।
ladder-stands = **{ $role }** के लिए { $name }: { $status }{ $first ->
    [yes] , first position
   *[no] { "" }
    }।
ladder-event = { $at }: { $was } से { $to }, { $by } ने
ladder-tag-unknown = टैग { $tags } होते हैं। जैसे "tag Riya A"।
ladder-tagged = { $names }: **{ $role }** के लिए टैग { $tag }। सिर्फ़ कास्टिंग देखती है।
ladder-tagged-who = { $role }, टैग { $tag }, { $count }: { $names }।
ladder-tagged-nobody =
    { $role ->
        [none] टैग { $tag } अभी किसी का नहीं है। "Riya ko { $tag } tag do" से लगता है।
       *[other] **{ $role }** के लिए टैग { $tag } अभी किसी का नहीं है। "Riya ko { $tag } tag do" से लगता है।
    }
ladder-untagged = { $names }: **{ $role }** के लिए अब कोई टैग नहीं।
ladder-tag-not-that = { $names }: **{ $role }** के लिए टैग { $tag } है ही नहीं। कुछ नहीं बदला।
ladder-position = { $name } पर **{ $role }** की first position: टकराव में इसकी तारीखें पहले।
ladder-position-off = { $name } पर अब **{ $role }** की first position नहीं।
ladder-position-told = { $by } ने { $name } पर **{ $role }** को first position दी।
ladder-position-off-told = { $by } ने { $name } पर **{ $role }** की first position हटाई।
ladder-position-taken = { $name } पर first position किसी और रोल की है ({ $role })। पहले वह छोड़े: "no first position { $name }"।
ladder-count-on-avail = { $count } avail पर
ladder-count-pinned = { $count } पिन
ladder-count-backup = { $count } बैकअप
ladder-count-on-hold = { $count } होल्ड पर
ladder-count-booked = { $count } बुक
ladder-list-empty = **{ $role }** की शॉर्टलिस्ट में अभी कोई नहीं। पहले लोग जोड़ें, या नाम लिखें।
ladder-list-passed = **{ $role }** की शॉर्टलिस्ट में सबको मना या रिलीज़ किया जा चुका है: { $names }। किसी को शामिल करना हो तो नाम लिखें, या पहले लोग जोड़ें।
ladder-left-out = छोड़े गए, इस रोल के लिए मना या रिलीज़: { $names }। किसी को शामिल करना हो तो नाम लिखें।
ladder-board-live = यह संदेश ताज़ा रहता है: कोई भी हिले तो बदल जाता है।
ladder-board-moved-on = **{ $role }**: बोर्ड अब नीचे है।
ladder-second-first = **{ $role }**: पहली पसंद { $name } ({ $status })।
ladder-second-no-first = **{ $role }**: अभी कोई सबसे आगे नहीं है।
ladder-second-backups = { $count ->
    [one] बैकअप: { $names }।
   *[other] बैकअप: { $names }।
    }
ladder-second-none = **{ $role }** के लिए कोई बैकअप तय नहीं। वोट और पायदान से अगला नाम { $name }:
ladder-second-line = { $name }, { $status }{ $yes ->
    [0] { "" }
   *[other] { "" }, { $yes } हाँ
    }{ $no ->
    [0] { "" }
   *[other] { "" }, { $no } ना
    }
ladder-second-mark = { $name } को बैकअप रखें
ladder-no-roles = अभी कोई रोल नहीं है। "New role: Meera, female 25-30" से बना सकते हैं।
ladder-done-booked = { $count ->
    [0] **{ $role }** कास्ट हो चुका है।
   *[other] **{ $role }**: { $names } बुक।
    }
ladder-done-nobody = **{ $role }** के लिए कोई बुक नहीं, और कोई सबसे आगे भी नहीं। किसके साथ तय हुआ? जैसे "book Riya for { $role }"।
ladder-done-ask = **{ $role }** के लिए अभी कोई बुक नहीं; सबसे आगे { $name } ({ $status })। { $name } को बुक करें?
ladder-done-book = { $name } को बुक करें
ladder-open-none = अब कोई रोल ख़ाली नहीं।
ladder-open-head = { $count ->
    [one] 1 रोल ख़ाली है:
   *[other] { $count } रोल ख़ाली हैं, जो सबसे आगे है वह पहले:
    }
ladder-open-line = **{ $role }**: { $rungs }
ladder-open-rung = { $count } { $status }
