nudging-preview = { $count ->
    [one] एक व्यक्ति को ऑडिशन की याद दिलाई जाएगी, जवाब के बटन के साथ:
   *[other] **{ $count } लोगों** को ऑडिशन की याद दिलाई जाएगी, जवाब के बटन के साथ:
    }
nudging-send = { $count ->
    [one] याद दिलाओ
   *[other] { $count } को याद दिलाओ
    }
nudging-about = याद दिलाना
nudging-nobody = किसी का जवाब बाक़ी नहीं। "किसने confirm नहीं किया" से तय ऑडिशन दिखते हैं; "message Meera list: ..." से लिस्ट को लिखा जाता है।
nudging-done = { $count ->
    [0] किसी को याद नहीं दिलाया गया।
    [one] एक व्यक्ति को याद दिलाया जा रहा है।
   *[other] { $count } लोगों को याद दिलाया जा रहा है।
    }
nudging-left = { $count ->
    [one] एक छूटा: इस बीच समय बदल गया।
   *[other] { $count } छूटे: इस बीच समय बदल गए।
    }
nudging-more = और { $count } और
