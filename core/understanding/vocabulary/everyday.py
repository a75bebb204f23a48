"""Everyday words, English and Hindi in Latin letters: known, so that they are not taken for names."""

from __future__ import annotations

EVERYDAY = """
about above across act action actual add address advance afford afraid age agency ago agree ahead air allow alone along
angry another answer anyone anything anyway apart apply area argue arm arrange arrive asap aside assume attach attend
available average avoid aware away baby background backup badly bag balance ball bank base basic bath beach beard beat
beautiful become bed begin behind believe belong below beside big bill bit black block blue board boat body bold book
boring born borrow both bother bottom box brain brand bread break breakfast bring broad broken brown budget build busy
button buy cab cake camera cancel cap capital car card care career careful carry case cash casual catch cause ceiling
certain chair chance change charge chat cheap check choice choose church city claim class clean clear clever climb
clock close clothes cloud club coat coffee cold collect college colour comedy comfort comfortable comic common company
complete concern condition confirm confuse connect consider contact contract control convince cook cool copy corner
correct cost costume country couple course cover crazy create credit crew cross crowd cry current cut cute daily damage
dance danger dark date daughter dead deal dear death decent decide deep definite degree deliver demand depend describe
desert design desk detail dialect dialogue diction die diet differ different difficult dinner direct direction director
dirty disappoint discuss distance disturb divide double doubt drama draw dream dress drink drive drop dry due dull
during duty each early earn earth easy eat edge effect effort egg eight either emergency emotional empty energy engage
enough enter entire equal error especially event everyone everything evil exact exam excellent except excite excuse
exercise exist expect expensive explain expression extra eye face fact fail fair faith fall false familiar family famous
fan fancy far farm fast fat fault favour fear feature fee feed feedback feel female festival fever few field fight figure
fill film final find fine finger finish fire firm fit fix flat flexible flight floor flow fly focus follow food fool foot
force foreign forest forget form formal forward free fresh friend frustrated full fun funny future gain gallery game gap
garden gate gather general generous gentle genuine gift give glad glass goal gold great green ground group grow guess
guest guide guilty habit hair half hall hand handle handsome hang happen happy hard hate head health hear heart heat heavy
hello help hero hide high hill hire history hit hold hole holiday home honest hope horse hospital host hot hotel hour house
huge human hundred hungry hurry hurt idea ideal identify ill image imagine immediate important impress improve include
income increase indeed indoor industry inform injury inside instant instead instruct intense interest internal interview
into intro invite involve iron island issue item jacket job join joke journey judge jump junior keen keep key kick kid
kill kind kitchen knee knock know lack lady lake land language large late later laugh law lazy lead leader learn leave
left leg legal lend length lesson letter level license lie life lift light limit line link lip list listen live load
loan local location lock lonely long lose loss lost loud love low loyal luck lucky lunch mad magic mail main major male
manage manager manner many map mark market marry mass master match matter mature maximum maybe meal mean measure meat
medical medium meet meeting member memory mention menu mess middle mild mind mine minimum minute mirror miss mistake mix
model modern moment money mood moon moral morning mostly mother motion mouth move movie music must myself name narrow
national native natural nature near neat neck negative neither nervous net network neutral nice night nobody noise normal
nose note notice novel number obvious offer office often oil okay older online open opinion opposite option order ordinary
original other ought outdoor outfit outside over owe own pack page pain paint pair paper parent park parking party pass
past patient pattern pause pay peace pen people per perfect perform perhaps period permanent permission person personal
phone photo pick picture piece pink pity place plain plan plane plate play player please pleasure plenty plus pocket poem
point police polite poor popular portfolio position positive possible post potential power practical practice pray prefer
prepare present press pressure pretty previous price pride primary print prior private prize probably problem process
produce production profession professional profile programme progress promise proof proper propose protect proud prove
provide public pull punctual pure purpose push put quality quarter queen question quick quiet quit quite race radio rain
raise range rare rate rather raw reach react read reader ready real reason recall receipt recent record red reduce refer
refund refuse regard region regular reject relate relax release reliable remain remark remind remote remove rent repair
repeat replace reply report request require rescue research respect respond rest result return review rice rich ride right
ring rise risk river road rock role roll romantic roof room rough round routine row rude ruin rule run rush sad safe salary
sale salt same sample save scale scam scary scene schedule school score screen script sea search season seat second secret
section secure seem select self sell send senior sense separate serious serve service set settle several severe shade shake
shape share sharp shift shine ship shirt shock shoe shoot shop short shot should shoulder shout show shower shut shy sick
side sign signal silent silly similar simple simply since sing single sit site situation size skill skin skip sleep slight
slip slow small smart smell smile smoke smooth social soft solid solve song soon sorry sort soul sound soup source space
speak special speech speed spell spend split spoil spot spread spring stable staff stage stand standard star start state
station stay steal step stick still stock stomach stone stop store storm story straight strange street stress strict strike
strong struggle student studio study stuff stupid style subject submit subtle succeed such sudden suffer sugar suggest suit
summer sun super supply support suppose sure surgery surprise survive suspect sweet swim switch system table talent talk
tall taste tax teach teacher team tear tech tell temper tend tense terrible test text thank theatre thick thin think thirsty
thought thousand throat throw ticket tie tight till tiny tip tired title together tomorrow tone too tool tooth top total
touch tough tour toward town toy track trade train travel treat tree trend trial trick trip trouble true trust truth try
turn twice twin twist type typical ugly understand uniform union unique unit unless unlike until upset urgent use usual
vacation valid value van variety various vegetarian venue version via video view village visit vital voice vote wait wake
walk wall want war warm warn wash waste watch water way weak wear wedding weight welcome well wet whatever wheel while
white whole wide wife wild will win window wing winter wise wish within without wonder wonderful wood word work worker
world worry worse worth wound wrap write writer wrong yard yell yellow yet young zone scenes lines someone nobody network
legal fees quote quoted brothers sisters writers merged studio flooded wearing carrying accent region wrapped confirmed
handled clears couldn anyways yesterdays todays tomorrows doing having being getting giving taking making coming going
looking talking working saying asking trying putting sending keeping holding moving calling waiting reading shooting
landing sitting standing speaking showing sharing looked worked talked asked tried kept moved called waited played
disliked liked loved wanted needed shifted changed postponed dropped cancelled approved rejected selected shared added
removed booked pinned locked released confirmed declined scheduled requested uploaded attached received delivered failed
abhi accha achi achha achhi aadha aage aaj aana aao aap aapka aas aata aati aate aaya aayi aaye agar agla agli ajeeb akela
alag amma andar apna apne apni arey asli baad baaki baal baar baat baatein bacha bachi badhiya badla badli bahar bahut baith
baitho baki bana banao bane band bandh banti barabar bas batana batao batata bataya batayi batch bech beech bekar bhag bhai
bhar bhej bheja bheji bhi bhool bhula bilkul bina bol bola boli bolo bolna bolte bolti bolta bukhar bulana bulao bura cahiye
chahe chahiye chain chal chala chalega chalegi chalna chalo chalta chalti chalu chhat chhod chhodo chhota chhoti chhutti chup
daal daala daali dala dard dekh dekha dekhi dekhna dekho dekhta dena dega degi denge der dhang dhanyavaad dheere dhyan dikha
dikhana dikhao dikkat dil din diya diye doosra dono door dost dukh duniya dusra dusre dusri ek faayda faltu farak fayda fir
gaadi gaana gadi galat galti gaon gale gala ghar ghoom gir gussa haal haath haathon hafta hairan haldi hamara hamari hamare
hamesha har hasna hathe hata hatao haye hisaab hisab hisse hoga hogi hone hona hota hoti hote hua hui hue hum humko idhar
ijazat intezaar isliye iske itna itne itni izzat jaana jaane jab jagah jahan jaisa jaise jaisi jaldi jaan jana jao jate jati
jawab jaye jeeta jhagda jhagde jhooth jhatka jisme jitna jitne jitni joda kaam kaafi kabhi kaha kahan kahani kahna kaise kal
kam kama kamaal kamra kapde karke karna karo karta karte karti karunga karungi karwana karwao kaun kehna kehte kehta khaana
khabar khali khana khareed kharab khatam khatm khayal khel khilaf khula khud khush khushi kidhar kimat kisi kisne kitab kitna
kiya kiye kone kosis koshish kripya kuch kyunki laana laga lagana lagao lagata lage lagega lagegi lagenge lagi lagta lagti
lamba lana lao lata lein leke lekin lena lenge lete leti liya liye log logo lunga lungi maa maaf maal maan maana maang maara
maaro mahina mahine maine maloom mana mandir mangta mat matlab mauka mausam mazaa maze mein meri mera mere mehnat mil mila
milega milegi milenge milna milo milta milte milti mushkil naam nahi naraz naye naya nayi neeche niche nikal nikla nikli paani
paas paisa paise pakad pakka palat pasand pata pati patni pehle pehli pehna pehno peeche phir phone pichla pichle pita poora
poori poore puch pucha pucho puchho puchna pura puri rakh rakha rakhi rakhna rakho raha rahe rahi rahega rahegi rahenge rahna
rasta rehna rehta rehte rehti roka roko roti ruk ruki ruko rukna saaf saal saamne saath sab sabko sabhi sabse sach sahi sahab
sakta sakte sakti samajh samay samjha samjhao sapna sara sare sari sath shaadi shayad shehar shikayat shuru shukriya sidha
sirf soch socha socho sona suna sunao suno suru taaki tabhi tabiyat tak takleef taraf tarah tarike tayyar teen tere teri tez
thak thand theek thoda thodi thode toot tu tum tumhara tumhe udhar uljhan umeed umar unka unke unki upar uska uske uski usko
usme usse utna utha uthao vajah vala vale vali vapas wahan wahi waise wajah wala wale wali wapas waqt warna waali waise yaad
yaar yahan yahi yakeen yani zara zarurat zaroor zaroori zindagi zyada ghante ghanta minat haan hum aayegi aayega aayenge
jayega jayegi jayenge karega karegi karenge milne aane jaane dene lene karne bolne sunne dekhne banane hone rehne padhne likhne
padha padhi likha likhi likho likhna gaye gayi gaya aaun jaun karu karun bolu bolun batau bataun dedu lelu chod chodo
shubh dhang bana bani kha khao so sote soti uth uthke beta beti bete bhabhi papa mummy mumma mom dad nana nani dada dadi
behen bhaiya chacha chachi mama mami mausi bua mitra dosti pyaar pyar ladai ladka ladki ladke log baccha bacche bachhe
ghanton kharcha paisa faisla zabardast jabardast mast bindaas jhakaas bhari acchi achchi khoobsurat sundar pyari pyara
"""
