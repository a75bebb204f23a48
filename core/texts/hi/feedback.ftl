feedback-how = { $names } का कैसा रहा? एक पंक्ति काफ़ी है; सिर्फ़ कास्टिंग पढ़ेगी।
feedback-about = { $names } का कैसा रहा
feedback-kept = { $names } के लिए लिख लिया{ $reading ->
    [none] { "" }
   *[other] { "" } ({ $reading })
    }: "{ $note }"। कास्टिंग पढ़ेगी, टैलेंट कभी नहीं।
feedback-nobody = अभी किसी ने रीड नहीं किया। एक का फ़ीडबैक: "feedback on Riya: strong, nervous at first"।
feedback-head = { $count } लोगों ने रीड किया। लिखने के लिए: "feedback on 1: ..."।
feedback-line = { $n } · { $name }, { $day }: { $said ->
    [none] अभी कुछ नहीं लिखा
   *[other] { $said }
    }
