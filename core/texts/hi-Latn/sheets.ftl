sheets-row =
    { $row ->
        [age] Playing age
        [height] Height
        [city] Shehar
        [languages] Bhashayein
        [accents] Accents
        [skills] Skills
        [union] Union
        [through] Sampark
       *[credits] Kaam
    }
sheets-guardian = 18 se kam, guardian ke zariye
sheets-agent = Agent ke zariye
sheets-direct = Casting desk ke zariye
sheets-shown = **{ $name }** ki profile sheet. Naap, rate aur number ismein nahi hain.
sheets-one = Ek baar mein ek sheet. Kiski?
sheets-sizes = **{ $name }** ke size: { $known }. Yeh kisi sheet par nahi, sirf casting office ke liye.
sheets-no-sizes = **{ $name }** ke size file mein nahi{ $known ->
    [none] { "" }
   *[other] , bas: { $known }
    }. { $through ->
    [agent] "ask { $first }'s agent for measurements" se poochha jaata hai
   *[own] { $first } se poochho
    }; "{ $first } waist 70 cm" se ek darj hota hai.
sheets-size = { $size ->
    [chest] seena
    [waist] kamar
    [hips] kulha
    [inseam] inseam
    [collar] collar
    [hat] topi
    [shoe] joota
    [jacket] jacket
    [shirt] shirt
    [trouser] patloon
    [dress] dress
   *[glove] dastana
    }
