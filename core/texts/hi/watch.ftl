watch-waits = यहाँ कुछ बहुत देर से अटका है:
watch-line = { $stage ->
    [turn] आए हुए संदेशों का { $minutes } मिनट से जवाब नहीं गया।
    [send] { $channel }: { $minutes } मिनट से संदेश नहीं गए।
   *[due] रिमाइंडर { $minutes } मिनट देर से हैं।
    }
watch-dead =
    { $count ->
        [one] एक संदेश कई कोशिशों के बाद छोड़ दिया। दिखाऊँ?
       *[other] { $count } संदेश कई कोशिशों के बाद छोड़ दिए। दिखाऊँ?
    }
watch-show = दिखाओ क्या अटका है
