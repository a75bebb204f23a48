freetimes-head = { $minutes } min ke liye khaali{ $names ->
    [none] { "" }
   *[other] , { $names } ke saath
    }{ $place ->
    [none] { "" }
   *[other] , { $place }
    }:
freetimes-line = { $time }
freetimes-none = { $days } ko 10 se 7 ke beech kuch khaali nahi. Doosra din batao, ya pehle kisi ka time badlo.
freetimes-own = Aapka time { $time } hai. Yeh bhi khaali hai; faisla casting ka:
freetimes-none-own = Aur kuch khaali nahi. { $time } aapka hi hai; kya chahiye likho, casting padhegi.
