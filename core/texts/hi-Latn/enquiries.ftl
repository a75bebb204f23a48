enquiries-role = { $project } mein **{ $role }**{ $facts ->
    [none] .
   *[other] : { $facts }.
    }
enquiries-money = Role ke paise offer ke saath tay hote hain, audition ke baad. Aapse paise koi kabhi nahi maangega.
enquiries-length = { $minutes } minute ka plan hai: { $until } tak aap free ho jaane chahiye.
enquiries-asked = Team se pooch liya; jawab yahin aayega.
enquiries-and-you = Tab tak { $when } aapka hai. Kya aap aayenge?
enquiries-told = { $name }{ $whom ->
    [none] {""}
   *[other] {" "}({ $whom } ke liye)
    } poochhte hain{ $role ->
    [none] {""}
   *[other] , **{ $role }** ke audition par
    }: "{ $said }"
enquiries-kind = Aisa hona normal hai: kamre mein sab chahte hain ki aapka achha ho. Gehri saans lijiye, aaram se kijiye.
enquiries-kind-when = Time { $when }, { $place }. Kuch bhi poochna ho to yahin likhiye, main team se pooch lunga.
enquiries-interest = Aapka time: { $when }. Kya aap aayenge?
