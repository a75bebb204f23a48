enquiries-role = { $project } में **{ $role }**{ $facts ->
    [none] ।
   *[other] : { $facts }।
    }
enquiries-money = रोल के पैसे ऑफ़र के साथ तय होते हैं, ऑडिशन के बाद। आपसे पैसे कोई कभी नहीं माँगेगा।
enquiries-length = { $minutes } मिनट का प्लान है: { $until } तक आप ख़ाली हो जाने चाहिए।
enquiries-asked = टीम से पूछ लिया; जवाब यहीं आएगा।
enquiries-and-you = तब तक { $when } आपका है। क्या आप आएँगे?
enquiries-told = { $name }{ $whom ->
    [none] {""}
   *[other] {" "}({ $whom } के लिए)
    } पूछते हैं{ $role ->
    [none] {""}
   *[other] , **{ $role }** के ऑडिशन पर
    }: "{ $said }"
enquiries-kind = ऐसा होना स्वाभाविक है: कमरे में सब चाहते हैं कि आपका अच्छा हो। गहरी साँस लीजिए, आराम से कीजिए।
enquiries-kind-when = समय { $when }, { $place }। कुछ भी पूछना हो तो यहीं लिखिए, मैं टीम से पूछ लूँगा।
enquiries-interest = आपका समय: { $when }। क्या आप आएँगे?
