venues-same = Auditions pehle se { $place } par hain. Kuch nahi badla.
venues-shown = { $what }, { $day }: { $was } ki jagah **{ $place }**, time wahi. { $count ->
        [one] 1 ko batate hain; jisne confirm kiya, woh confirmed rahega.
       *[other] { $count } ko batate hain; jisne confirm kiya, woh confirmed rahega.
    }
venues-against = { $at } · { $name }: { $reason }
venues-go = Badlo, { $count } ko batao
venues-done = Ab { $place } par. { $count } ko bataya ja raha hai.
venues-team = { $who } ne jagah badli: { $what }, { $day }, { $was } ki jagah **{ $place }**. { $count } ko bataya.
