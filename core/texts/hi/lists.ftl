lists-added =
    { $count ->
        [one] { $names } **{ $role }** की शॉर्टलिस्ट में (कुल { $size })।
       *[other] **{ $role }** की शॉर्टलिस्ट में जुड़े: { $names }। अब कुल { $size }।
    }
lists-already =
    { $count ->
        [one] { $names } पहले से सूची में।
       *[other] { $names } पहले से सूची में।
    }
lists-already-by =
    { $count ->
        [one] { $names } पहले से सूची में, { $by } ने जोड़ा था।
       *[other] { $names } पहले से सूची में, { $by } ने जोड़ा था।
    }
lists-nothing-changed = कुछ बदला नहीं।
lists-taken-off = { $by } ने { $name } को हटाया था, { $at }। वापस डालें?
lists-put-back = वापस डालें
lists-removed =
    { $left ->
        [0] { $names } को **{ $role }** की शॉर्टलिस्ट से हटाया। अब सूची ख़ाली है।
       *[other] { $names } को **{ $role }** की शॉर्टलिस्ट से हटाया। { $left } बचे।
    }
lists-not-on =
    { $count ->
        [one] { $names } **{ $role }** की शॉर्टलिस्ट में नहीं।
       *[other] { $names } **{ $role }** की शॉर्टलिस्ट में नहीं।
    }
lists-already-off = { $by } ने { $name } को पहले ही हटा दिया, { $at }।
lists-told-added = { $by } ने { $names } को { $role } की शॉर्टलिस्ट में डाला (कुल { $size })।
lists-told-removed =
    { $size ->
        [0] { $by } ने { $names } को { $role } की शॉर्टलिस्ट से हटाया। अब सूची ख़ाली है।
       *[other] { $by } ने { $names } को { $role } की शॉर्टलिस्ट से हटाया। { $size } बचे।
    }
lists-share = प्रोड्यूसर को भेजें
lists-undo = वापस लें
lists-undo-add = { $names }, { $role } की शॉर्टलिस्ट में
lists-shown =
    { $count ->
        [one] **{ $role }** की शॉर्टलिस्ट में 1 व्यक्ति।
       *[other] **{ $role }** की शॉर्टलिस्ट में { $count } लोग।
    }
lists-more = और: { $names }
lists-count = { $count } शॉर्टलिस्ट में
lists-nobody-yet = { $role } की शॉर्टलिस्ट में अभी कोई नहीं। खोजें, फिर "1, 3 { $role } के लिए शॉर्टलिस्ट"।
lists-none = अभी कोई शॉर्टलिस्ट नहीं है। खोजें, फिर "1, 3 शॉर्टलिस्ट"।
lists-which = कौन सी शॉर्टलिस्ट? ये हैं: { $lists }।
lists-gone = यह सूची अब नहीं है।
lists-who = कौन? सूची के नंबर लिखें, या नाम।
lists-on-none =
    { $count ->
        [one] { $names } किसी शॉर्टलिस्ट में नहीं। कुछ बदला नहीं।
       *[other] { $names } किसी शॉर्टलिस्ट में नहीं। कुछ बदला नहीं।
    }
lists-not-shown =
    { $shown ->
        [one] { $numbers } नहीं है: 1 ही दिखाया है। { $names } को जोड़ूँ?
       *[other] { $numbers } नहीं है: { $shown } लोग दिखाए हैं। { $names } को जोड़ूँ?
    }
lists-add-those = { $names } जोड़ो
lists-leave = रहने दो
lists-swapped = { $out } की जगह { $into }
lists-swap-which = { $names } कई लिस्ट पर है। किस रोल के लिए, बताइए, जैसे "replace { $names } with Riya on Meera"।
lists-swap-beyond = जो दिखाया उसमें { $number } नहीं है ({ $shown })। कुछ नहीं बदला।
lists-swapped-done = **{ $role }** की शॉर्टलिस्ट में { $out } की जगह { $into } ({ $size })।
lists-thing = { $thing } हटाना है, या व्यक्ति को शॉर्टलिस्ट से? कुछ नहीं बदला। टैग के लिए "untag { $names }", नोट के लिए "notes on { $names }", रिमाइंडर के लिए "my reminders"।
lists-take-person = शॉर्टलिस्ट से हटाएँ
lists-swap-what = { $names } का क्या बदलना है? अभी कुछ नहीं बदला। ऑडिशन के लिए हर एक का समय लिखिए, जैसे "move { $name } to 11:30"।
lists-swap-places = { $role } की लिस्ट में जगह
lists-swap-one = { $role }: { $out } की जगह { $into }
