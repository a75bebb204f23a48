directory-count =
    { $count ->
        [one] 1 person is in the directory.
       *[other] { $count } people are in the directory: { $female } women, { $male } men{ $other ->
            [0] {""}
           *[other] , { $other } of whom that is not known
        }.{ $children ->
            [0] {""}
            [one] {" "}One of them is under 18.
           *[other] {" "}{ $children } of them are under 18.
        }
    } Say who you need: "women 25-30, Punjabi, Mumbai".
