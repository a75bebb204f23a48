"""Words without a concept of their own that are nevertheless no names."""

from __future__ import annotations

PLAIN = """
a an the and or but so then than as at in on of off up down out with into onto over under about between
is am are was were be been being has have had do does did done doing will would shall should may might must
it its this that these those there here he she they them him her his their hers
very really quite bit little much many most some any none both either neither too also just even ever never
now later soon ago once twice first second third fourth fifth sixth next last
good great nice fine bad better best worse perfect amazing cool wow super awesome strong weak brilliant
thing things stuff way ways kind sort type lot lots bit part
lets let put get got gets getting go goes went gone come came take takes took taken make makes made keep kept
say says said saying see seen saw know knows knew think thought feel feels felt want like
yes no ok okay hmm umm oh ah arre are arrey abe yaar yr bhai bhaiya bhaiyya bro boss sir sirji madam mam maam ma'am ji jee
dear guys guy team dude didi sis beta uncle aunty miss mr mrs ms dr shri shrimati
actually basically maybe perhaps probably definitely really please pls kindly
today tomorrow tmrw tmr yesterday tonight morning evening afternoon night noon week weekend month year day hour minute
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
subah shaam sham dopahar dopahr raat aaj kal parso parson narso somvar mangalvar budhvar guruvar shukravar shanivar ravivar itvar
somwar mangalwar budhwar guruwar shukrawar shaniwar raviwar itwar tarikh tareekh baje bje
ka ki ke ko se me mein main mai par pe per tak ne hai h hain hai he ho hu hun hoon tha thi the thay hoga hogi honge
ye yeh wo woh vo voh is us in un iss uss isko usko iska uska iski uski iske uske inka unka inki unki inke unke isse usse inhe unhe
jo jis jin jinka jinki jinke jinko jisko jab tab toh to phir fir aur or ya lekin magar par kyunki kyuki kyonki ki agar warna
kar karo kare karna karne karni karke karta karti karte karein kariye kijiye kijie krna kro kr krke krdo kardo karlo karna
raha rahi rahe rha rhi rhe gaya gayi gaye gya gyi liya liye li lo le leke lekar lena de di diya diye dia dena do dede
wala wale wali waale waali vala vale vali walo walon
kuch koi kisi kuchh bhi hi sa si na nah haan han toh yaha yahan waha wahan idhar udhar abhi ab kabhi sab saath sath
accha acha achha achchha theek thik sahi bura bahut bahot bohot thoda thodi thode zyada kam jaldi
log logo logon dono teeno teenon charo sabse wajah chakkar bataiye suno sunno sunna
काम का की के को से में पर तक ने है हैं हो हूं हूँ था थी थे होगा होगी होंगे ये यह वो वह इस उस इन उन जो जिस जिन जब तब तो फिर और या लेकिन
कर करो करे करना करने करनी करके करता करती करते करें कीजिए कीजिये रहा रही रहे गया गई गए गयी गये लिया लिए ली लो ले लेना दे दी दिया दिए देना दो दें
वाला वाले वाली कुछ कोई किसी भी ही सा सी न यहां यहाँ वहां वहाँ अभी अब कभी साथ अच्छा बुरा बहुत थोड़ा थोड़ी थोड़े ज्यादा ज़्यादा कम जल्दी लोग लोगों दोनों तीनों
आज कल परसों सुबह शाम दोपहर रात बजे तारीख तारीख़ सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
जी साहब मैडम सर भाई दीदी आधे आधा घंटे मिनट दिन हफ्ते महीने
onwards onward around approx exactly directly straight total overall right left away back home
re regarding wrt via per plus minus vs w n d r b c u ur y k h bhi hmm ha oo wud cud shud thru tht dis dat wid frm fr
tho although though while because since if unless when whenever whatever else instead rather
options option one ones two three four five six seven eight nine ten eleven twelve
work works working job shoot shoots shooting set sets location costume camera scene
fyi asap btw imo lol haha hehe eod tbh ps nb
am pm ist utc gmt
video audio file files link links attached attachment
speaking speaks speaker fluent fluently native accent accents must plus based living
age aged years old yrs yr tall height feet ft inches inch cm kg weight
part parts time times slot slots min mins sec secs hrs hr
saved sent sending got received read
good-looking charming intense rough polished glam glamorous
zoom meet google call calls online virtual person persons
stands stand standing sit sitting wait waiting
chahiye wagera vagera etc
town city village abroad outside inside
"""
