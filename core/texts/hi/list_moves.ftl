list-moves-done =
    { $left ->
        [0] { $names }: **{ $source }** की शॉर्टलिस्ट से (अब खाली) **{ $target }** की शॉर्टलिस्ट में ({ $size })।
       *[other] { $names }: **{ $source }** की शॉर्टलिस्ट से ({ $left } बचे) **{ $target }** की शॉर्टलिस्ट में ({ $size })।
    }
list-moves-taken-off = { $names } को अभी किसी और ने { $role } की शॉर्टलिस्ट से हटाया, इसलिए कोई मूव नहीं हुआ। रखना हो तो पहले "add { $names } to { $role }" लिखिए।
list-moves-on-none =
    { $count ->
        [one] { $names } किसी और शॉर्टलिस्ट में नहीं है, मूव करने को कुछ नहीं। **{ $role }** की शॉर्टलिस्ट में डालूँ?
       *[other] { $names } किसी और शॉर्टलिस्ट में साथ नहीं हैं, मूव करने को कुछ नहीं। **{ $role }** की शॉर्टलिस्ट में डालूँ?
    }
list-moves-beyond = { $role } की शॉर्टलिस्ट में { $count } हैं। कुछ नहीं बदला।
list-moves-not-together =
    { $count ->
        [one] { $names } उस शॉर्टलिस्ट में नहीं है। कुछ नहीं बदला।
       *[other] { $names } किसी शॉर्टलिस्ट में साथ नहीं हैं। कुछ नहीं बदला।
    }
list-moves-one-person = दोनों { $name } ही हैं। दो अलग नाम लिखिए।
list-moves-order = **{ $role }** की शॉर्टलिस्ट अब: { $order }।
list-moves-same-order = **{ $role }** की शॉर्टलिस्ट पहले से ऐसी है: { $order }।
list-moves-told-order = { $by } ने { $role } की शॉर्टलिस्ट का क्रम बदला: { $order }।
