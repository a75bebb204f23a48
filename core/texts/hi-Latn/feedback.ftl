feedback-how = { $names } ka kaisa raha? Ek line kaafi hai; sirf casting padhegi.
feedback-about = { $names } ka kaisa raha
feedback-kept = { $names } ke liye likh liya{ $reading ->
    [none] { "" }
   *[other] { "" } ({ $reading })
    }: "{ $note }". Casting padhegi, talent kabhi nahi.
feedback-nobody = Abhi kisi ne read nahi kiya. Ek ka feedback: "feedback on Riya: strong, nervous at first".
feedback-head = { $count } logon ne read kiya. Likhne ke liye: "feedback on 1: ...".
feedback-line = { $n } · { $name }, { $day }: { $said ->
    [none] abhi kuch nahi likha
   *[other] { $said }
    }
