digests-on = **{ $project }** का स्टेटस { $often } अपने आप आएगा, पहली बार { $first }।
digests-every-day = हर दिन
digests-every-weekday = सोम से शुक्र
digests-every = हर { $days }
digests-weekday = { $day ->
    [1] सोमवार
    [2] मंगलवार
    [3] बुधवार
    [4] गुरुवार
    [5] शुक्रवार
    [6] शनिवार
   *[other] रविवार
    }
digests-stop = रिपोर्ट बंद करें
digests-off = अब रिपोर्ट अपने आप नहीं आएगी। जब चाहें "status" लिखें।
digests-none = आपको कोई रिपोर्ट अपने आप नहीं आती। चाहिए तो: "status every weekday 9am"।
digests-which-project = कौन सा प्रोजेक्ट? जैसे "Gully Nights status every weekday 9am"।
digests-when = कब आए? जैसे "every weekday 9am" या "every Monday 10am"।
digests-together = अब से आपकी ख़बरें एक साथ आएँगी: जब आप लिखें, दिन के 1 बजे और शाम 6 बजे। जिसका जवाब चाहिए या जो ज़रूरी है वह तुरंत आएगा। "tell me at once again" से यह बंद होगा।
digests-each = अब से हर बात उसी वक़्त आएगी।
digests-undo = वापस लें
