imports-not-a-table = Yeh table nahi hai. CSV ya Excel (.xlsx) file bhejein.
imports-old-excel = Yeh purani Excel file hai ya password wali. Bina password ke .xlsx ya CSV mein save karein.
imports-damaged = Yeh Excel file kharab ya lock hai. Kholkar phir se .xlsx mein save karein aur wahi bhejein.
imports-bomb = Yeh Excel file khulne par logon ki list se kahin badi hai. Sirf logon wali sheet CSV mein save karein.
imports-too-large = File yahan ke liye bahut badi hai: { $most } MB tak. Baant dein ya pictures hata dein.
imports-empty = Is file mein kuch nahi hai.
imports-no-heading = Kisi heading se pata nahi chalta ki naam kis column mein hain. Row { $line }: { $said }. Pehli row mein name, phone, age, city jaisi headings chahiye.
imports-cli-dates = { $example } jaisi date mein din pehle hai ya mahina, kisi row se pata nahi chalta. --dates dmy ya --dates mdy jodein.
imports-bad-no-name = naam nahi hai
imports-bad-name = "{ $value }" naam nahi hai
imports-bad-name-long = naam { $most } letters se lamba hai
imports-bad-ref = reference { $most } letters se lamba hai
imports-bad-age = age "{ $value }" nahi ho sakti
imports-bad-age-order = ages "{ $value }" ulti likhi hain
imports-bad-age-wide = playing age "{ $value }" bahut chaudi hai; { $most } saal tak
imports-bad-date = date "{ $value }" padhi nahi jaati
imports-bad-birth = birth date "{ $value }" nahi ho sakti
imports-bad-height = height "{ $value }" nahi ho sakti
imports-bad-height-points = height "{ $value }" feet-inch bhi ho sakti hai aur decimal feet bhi; 5'6" ya 168 cm likhein
imports-bad-phone = "{ $value }" phone number nahi hai
imports-bad-email = "{ $value }" email address nahi hai
imports-bad-money = amount "{ $value }" padha nahi jaata; rupees mein likhein
imports-bad-gender = gender "{ $value }" samajh nahi aaya; female, male ya non-binary likhein
imports-bad-link = "{ $value }" web address nahi hai
imports-bad-weight = wazan "{ $value }" nahi ho sakta; kilo mein likhiye
imports-bad-size = naap "{ $value }" nahi ho sakta
imports-bad-size-unit = naap "{ $value }" inch bhi ho sakta hai aur centimetre bhi; 34 in ya 86 cm likhiye
imports-bad-look = "{ $value }" se look ka pata nahi chalta; ek-do shabd likhiye, jaise dark brown
imports-bad-yes-no = "{ $value }" na haan hai, na nahi
imports-bad-union = "{ $value }" kisi union ki membership nahi; CINTAA 12345 likhiye, ya no
imports-bad-percent = "{ $value }" koi hissa nahi; 15 % likhiye
imports-bad-distance = "{ $value }" koi doori nahi; 50 km likhiye
imports-bad-site = "{ $value }" kisi aur site ka page hai
imports-bad-cells = { $columns } headings ke neeche { $cells } cells; cell ke andar ke comma ko quotes chahiye
imports-bad-columns = kisi bhi list se zyada columns
imports-bad-long = ek cell spreadsheet ki limit se lamba hai
imports-bad-nul = ek cell mein zero byte hai
imports-bad-bytes = kuch letters kharab hain; file ko CSV UTF-8 mein save karein
imports-bad-quote = quotation mark khula hai aur band nahi hua
imports-erased = bhula dene ko kaha tha, isliye bahar hi rahenge
imports-review-minor = 18 se kam aur guardian nahi: guardian ke bina kisi ko message nahi jaayega
imports-review-note = sehat, dharm, jaati waghairah ka note chhod diya
imports-review-number = yahi number ya address { $name } ka bhi hai
imports-merged = wahi hai jo list mein { $name } hai
imports-review-same = shayad wahi hai jo { $name } ({ $id }) hai
imports-kept-changed = iske baad badla gaya
imports-kept-wrote = iske baad desk ko likha
imports-kept-used = kisi list ya schedule mein hai
imports-kept-gone = ab nahi hai
imports-undone =
    { $kept ->
        [0] Wapas liya: { $file } ki { $count } rows.
       *[other] Wapas liya: { $file } ki { $count } rows. { $kept } waise hi rahin, kyunki woh iske baad badlin ya kaam mein aayin.
    }
imports-row = row { $line } mein { $name }: { $why }
imports-which-dates = **{ $file }** mein { $example } jaisi date do tarah padhi ja sakti hai, aur kisi row se pata nahi chalta. Woh kaun sa din hai?
imports-preview =
    { $count ->
        [0] **{ $file }**: ismein se koi nahi liya ja sakta.
        [one] **{ $file }**: 1 insaan list mein ja sakta hai: { $names }. Kisi ko message nahi jaayega.
       *[other] **{ $file }**: { $count } log list mein ja sakte hain, shuruaat { $names } se. Kisi ko message nahi jaayega.
    }
imports-preview-bad =
    { $count ->
        [one] 1 row mein gadbad hai, woh bahar rahegi:
       *[other] { $count } rows mein gadbad hai, woh bahar rahengi. Pehli:
    }
imports-preview-unused = Chhode gaye columns: { $names }.
imports-import = { $count } log lo
imports-not-now = Abhi nahi
imports-started =
    { $count ->
        [one] { $file } ki 1 row li ja rahi hai. Nateeja yahin aayega.
       *[other] { $file } ki { $count } rows li ja rahi hain. Nateeja yahin aayega.
    }
imports-summary = { $file } ka import
imports-progress = { $file }: { $total } mein se { $done } rows ho gayin.
imports-done = **{ $file }** aa gayi: { $counts }.
imports-count-added = { $count } naye
imports-count-updated = { $count } badle
imports-count-skipped = { $count } pehle se
imports-count-review = { $count } naye, par dekhne layak
imports-count-error = { $count } mein gadbad
imports-show-review = Kise dekhein
imports-show-errors = Gadbad dikhao
imports-undo = Wapas lo
imports-undoing = { $file } ka import wapas liya ja raha hai. Nateeja yahin aayega.
imports-declined = { $file } bahar rahi. Jab chahein phir bhejein.
imports-none = Aisa koi import yahan nahi hai.
imports-over = { $file } ka yeh pehle hi ho chuka. Naye sire se shuru karne ke liye file phir bhejein.
imports-listed-error =
    { $count ->
        [0] { $file } ki kisi row mein gadbad nahi.
        [one] { $file } ki 1 row bahar rahi:
       *[other] { $file } ki { $count } rows bahar rahin:
    }
imports-listed-review =
    { $count ->
        [0] { $file } mein dekhne layak koi nahi.
        [one] { $file } se 1 insaan aaya, jise dekhna hai:
       *[other] { $file } se { $count } log aaye, jinhe dekhna hai:
    }
imports-more = aur { $count }
file-too-large = Yeh file yahan ke liye bahut badi hai: { $most } MB tak.
file-gone = File { $name } ab nahi milti. Phir bhejein.
imports-review-pairs = { $count } ek-ek karke dekho
imports-typed-role = Inke aane ke baad likho: "shortlist { $names } for { $role }".
imports-typed = aapka message
imports-type-them = Yahin likhiye, har line mein ek, naam pehle: "Leena Das, 27, female, 5'5", Kolkata, Bengali, kathak, 98xxxxxxxx". Ya apni CSV ya Excel file bhejiye. Jodne se pehle sab dikhaunga.
imports-typed-unread = Samajh nahi paaya ki kaun. Har line mein ek, naam pehle: "Leena Das, 27, female, Kolkata".
imports-wait-first = { $name } abhi directory mein nahi. Pehle **{ $label }** dabao, phir yahi dobara likho.
imports-waits-no-more = Us preview ka jawab ho chuka hai. Logon ko dobara likho, ya directory mein jo hai use naam se badlo.
imports-nothing-righted = Isse { $name } ka kuch nahi badalta. Jaise "{ $name } 98200 00012" ya "{ $name } 26 saal".
