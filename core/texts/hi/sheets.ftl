sheets-row =
    { $row ->
        [age] खेलने की उम्र
        [height] क़द
        [city] शहर
        [languages] भाषाएँ
        [accents] लहजे
        [skills] हुनर
        [union] यूनियन
        [through] संपर्क
       *[credits] काम
    }
sheets-guardian = 18 से कम, अभिभावक के ज़रिए
sheets-agent = एजेंट के ज़रिए
sheets-direct = कास्टिंग डेस्क के ज़रिए
sheets-shown = **{ $name }** की प्रोफ़ाइल शीट। नाप, रेट और नंबर इसमें नहीं हैं।
sheets-one = एक बार में एक शीट। किसकी?
sheets-sizes = **{ $name }** के साइज़: { $known }। ये किसी शीट पर नहीं, सिर्फ़ कास्टिंग ऑफ़िस के लिए।
sheets-no-sizes = **{ $name }** के साइज़ फ़ाइल में नहीं{ $known ->
    [none] { "" }
   *[other] , बस: { $known }
    }। { $through ->
    [agent] "ask { $first }'s agent for measurements" से पूछा जाता है
   *[own] { $first } से पूछिए
    }; "{ $first } waist 70 cm" से एक दर्ज होता है।
sheets-size = { $size ->
    [chest] छाती
    [waist] कमर
    [hips] हिप
    [inseam] इनसीम
    [collar] कॉलर
    [hat] हैट
    [shoe] जूता
    [jacket] जैकेट
    [shirt] शर्ट
    [trouser] पतलून
    [dress] ड्रेस
   *[glove] दस्ताना
    }
