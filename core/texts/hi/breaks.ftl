breaks-about = ब्रेक
breaks-when = कब से, कितनी देर? जैसे "lunch 1:30-2:15"।
breaks-past = { $time } निकल चुका है। आगे का समय दें।
breaks-no-session = { $day } को कुछ तय नहीं है, तो ब्रेक की ज़रूरत नहीं।
breaks-shown = ब्रेक { $start } से { $end }। { $what }। { $count ->
    [0] किसी को नहीं हटना।
   *[other] { $count } लोगों का समय बदलेगा, उन्हें बता दूँगा:
    }
breaks-row = { $was } की जगह { $at } · { $name }
breaks-go = { $count ->
    [0] डाल दें
   *[other] डाल दें, { $count } बदलें
    }
breaks-done = ब्रेक { $start } से { $end } डाल दिया। { $count ->
    [0] किसी का समय नहीं बदला।
   *[other] { $count } का समय बदला।
    }
breaks-team = { $who } ने { $start } से { $end } ब्रेक डाला। { $count ->
    [0] किसी का समय नहीं बदला।
   *[other] { $count } का समय बदला।
    }
breaks-ones-time = यह किसी एक के समय की बात लगती है, ब्रेक की नहीं: कुछ नहीं बदला। नाम के साथ लिखें, जैसे "Simran को 2:45 pm पर शिफ़्ट करो"।
