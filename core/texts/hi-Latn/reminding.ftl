reminding-set = { $name ->
    [none] { $time } ko yaad dilaunga: "{ $body }".
   *[other] { $name } ko { $time } par yaad dilaunga: "{ $body }". Unhe dikhega ki aapne kaha.
    }
reminding-undo = Wapas lo
reminding-what = Kya yaad dilana hai? Aapke shabdon mein bhejunga.
reminding-about-what = kya yaad dilana hai
reminding-when = Kab? Jaise "kal subah 9 baje".
reminding-about-when = kab yaad dilana hai
reminding-past = { $time } nikal chuka hai ya bahut door hai. Agle saal tak ka time do.
reminding-many = Yeh kai logon ko message hai. "message Meera list: ..." likho, jaane se pehle dikhega; "remind 24h and 2h before" auditions ke reminder lagata hai.
reminding-nobody = "{ $name }" ko likh nahi sakta. Kisi saathi ka naam do, ya directory mein jiska chat hai.
reminding-own-only = Aapko yaad dila sakta hoon; doosron ke liye team ko likho.
reminding-own = Aapne yaad dilane ko kaha tha: { $body }
reminding-other = { $by } ki taraf se reminder{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }: { $body }
reminding-failed = Aapka reminder { $name } tak nahi pahucha: "{ $body }". Call kar lo.
reminding-dropped = Woh reminder hata diya.
reminding-gone = Woh ja chuka hai, ya hat chuka hai.
reminding-none = Aapka koi reminder baaki nahi.
reminding-line = { $time }: { $body }
reminding-drop = { $time } hatao
reminding-before-what = Kisse pehle? Abhi aisa kuch tay nahi hai jisse gin sakun. Time ke saath kahiye: "mujhe 10:30 baje yaad dilana ...".
reminding-of-session = { $role ->
    [none] auditions
   *[other] { $role } ke auditions
    } { $time } se{ $place ->
    [none] { "" }
   *[other] { "" }, { $place }
    }
reminding-off = Hata diya: "{ $body }", { $time }.
