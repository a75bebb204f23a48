sifting-nobody = अभी कोई दिखाया नहीं है और कोई लिस्ट खुली नहीं है। पहले खोजें, या लिस्ट का नाम लिखें: "drop the singers from Meera"।
sifting-none = { $keep ->
    [yes] { $role } की शॉर्टलिस्ट में सबके पास { $what } है, किसी को हटाना नहीं पड़ेगा।
   *[no] { $role } की शॉर्टलिस्ट में किसी के पास { $what } नहीं लिखा है।
    }
sifting-asked = { $keep ->
    [yes] जिनके पास { $what } नहीं लिखा: { $names }। { $role } की शॉर्टलिस्ट से { $count ->
        [1] इन्हें हटा दें?
       *[other] इन { $count } को हटा दें?
        }
   *[no] जिनके पास { $what } लिखा है: { $names }। { $role } की शॉर्टलिस्ट से { $count ->
        [1] इन्हें हटा दें?
       *[other] इन { $count } को हटा दें?
        }
    }
sifting-stay = { $names } रहेंगे।
sifting-go = { $count } हटाएँ
