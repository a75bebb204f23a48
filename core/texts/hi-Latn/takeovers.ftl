takeovers-hello = { $house ->
        [none] Casting desk se
       *[other] { $house } se
    } { $by } ab yahan aapse khud baat karenge. Bas likhiye; tab tak desk chup rahegi.
takeovers-told = { $name } se ab { $by } baat kar rahe hain; desk wahan chup hai.
takeovers-taken = { $name } ab aapke paas hain. Desk wahan khud kuch nahi bolegi, dono taraf ki baat pahunchayegi: "{ $name }: ..." unhe jaata hai. Reminder tab tak rukenge jab tak aap wapas na dein, ya chaar ghante koi kuch na likhe.
takeovers-reply = Jawab do
takeovers-give-back = Wapas do
takeovers-yours-already = { $name } se aap hi baat kar rahe hain. "{ $name }: ..." unhe jaata hai.
takeovers-has = { $since } se { $name } se { $by } baat kar rahe hain. { $by } se le lein?
takeovers-take-from = { $by } se le lo
takeovers-what = { $name } ko kya likhun?
takeovers-from = { $by } ne kaha: { $text }
takeovers-sent = { $name } ko bhej diya.
takeovers-not-sent = { $name } tak abhi yahan se nahi pahunch sakte. Call kar lijiye.
takeovers-says = **{ $name }** ne kaha: { $text }
takeovers-over = Ab yahan phir casting desk hai. { $by } ko kabhi bhi likh sakte hain.
takeovers-back = { $name } phir desk ke paas hain. Jo ruka tha ab jaa raha hai.
takeovers-none-yours = Abhi aap desk ki jagah kisi se baat nahi kar rahe. "Riya se main baat karta hu" se shuru hota hai.
takeovers-not-yours = { $name } se abhi aap desk ki jagah baat nahi kar rahe.
takeovers-whose = Aap { $names } se baat kar rahe hain. Kaun? Naam likhein.
takeovers-nobody = Is naam ka koi nahi jise yahan likha ja sake.
takeovers-no-way = { $name } ko yahan se likhne ka koi raasta nahi. Call list mein hai kise call karna hai.
takeovers-nobody-waits = Insaan ka koi intezaar nahi kar raha.
takeovers-waiting =
    { $count ->
        [one] 1 baatcheet insaan ke liye:
       *[other] { $count } baatcheet insaan ke liye:
    }
takeovers-case = { $name } ({ $role }), { $age }: { $owner ->
        [none] abhi koi nahi
       *[other] { $owner } ke paas
    }{ $about ->
        [none] {""}
       *[other] . "{ $about }"
    }
takeovers-take = { $name } se baat karo
takeovers-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minute
    }
takeovers-hours =
    { $count ->
        [one] 1 ghanta
       *[other] { $count } ghante
    }
takeovers-days =
    { $count ->
        [one] 1 din
       *[other] { $count } din
    }
takeovers-wait = Insaan se baat karna chahte hain: { $names }. "Who is waiting for a person?"
takeovers-talked = { $name } se baat ho gayi
takeovers-talked-done = { $name } ab kisi ka intezaar nahi kar rahe.
takeovers-answer = { $name } ne poocha: "{ $asked }" Yeh bhejun? "{ $body }"
takeovers-answer-send = Bhej do
