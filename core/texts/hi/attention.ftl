attention-nothing = आपके लिए कुछ बाक़ी नहीं। "आज क्या हुआ?" से दिखता है क्या हुआ।
attention-head =
    { $count ->
        [one] एक चीज़ बाक़ी है:
       *[other] { $count } चीज़ें बाक़ी हैं:
    }
