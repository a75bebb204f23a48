freetimes-head = { $minutes } मिनट के लिए ख़ाली{ $names ->
    [none] { "" }
   *[other] , { $names } के साथ
    }{ $place ->
    [none] { "" }
   *[other] , { $place }
    }:
freetimes-line = { $time }
freetimes-none = { $days } को 10 से 7 के बीच कुछ ख़ाली नहीं। दूसरा दिन बताइए, या पहले किसी का समय बदलिए।
freetimes-own = आपका समय { $time } है। यह भी ख़ाली है; फ़ैसला कास्टिंग का:
freetimes-none-own = और कुछ ख़ाली नहीं। { $time } आपका ही है; क्या चाहिए लिखिए, कास्टिंग पढ़ेगी।
