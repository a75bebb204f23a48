directory-count = Directory mein { $count } log hain: { $female } women, { $male } men{ $other ->
        [0] {""}
       *[other] , { $other } ka pata nahi
    }.{ $children ->
        [0] {""}
       *[other] {" "}{ $children } 18 se kam hain.
    } Kaun chahiye, likhiye: "25-30 ki ladki, Punjabi, Mumbai".
