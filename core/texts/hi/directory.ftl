directory-count = डायरेक्टरी में { $count } लोग हैं: { $female } महिलाएँ, { $male } पुरुष{ $other ->
        [0] {""}
       *[other] , { $other } का पता नहीं
    }।{ $children ->
        [0] {""}
       *[other] {" "}{ $children } की उम्र 18 से कम है।
    } कौन चाहिए, लिखिए: "25-30 की लड़की, Punjabi, Mumbai"।
