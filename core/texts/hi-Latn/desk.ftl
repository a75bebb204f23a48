names-and = { $first } aur { $last }
names-more = { $names } aur { $rest } log

tool-unknown = Yeh main yahan nahi kar sakta. "help" likho, dikha doonga kya kya ho sakta hai.
not-allowed = Yeh casting team ke liye hai. Zaroorat ho to "kisi se baat karni hai" likho, main bata doonga.
not-allowed-casting = Yeh casting director aur producers ke liye hai. "team ko batao" ke saath likho kya chahiye, unhe pata chal jayega.
arguments-unclear = Isme kuch kam hai ({ $fields }). Woh bhi likh kar dobara bhejo.
choice-unknown = Yeh button ab chalu nahi hai. Jo chahiye woh likho.
choice-not-yours = Woh button kisi aur ke liye tha. Jo chahiye woh likho.
choice-too-late = Yeh ho chuka hai, isliye "{ $label }" se ab kuch nahi badlega. Jo badalna ho likho, ya "undo".
choice-used = "{ $label }" ho chuka hai. Kuch badalna ho to likho.
choice-used-just-now = Kisi ne abhi abhi kar diya. Ho gaya hai.
choice-expired = "{ $label }" ka time nikal gaya. Dobara poocho, naya mil jayega.
nothing-open-staff = Abhi koi haan, na ya number ka sawaal khula nahi hai. Agar dikhaye hue kisi ki baat hai to likho kya karna hai: "Meera ke liye 2 shortlist karo", "producers ko bhejo". Haal: "status".
nothing-open-others = Abhi aapse koi jawab baaki nahi hai. Audition ki baat hai to likho "mera audition kab hai" ya "haan, audition pakka hai"; baaki sab ke liye "kisi se baat karao".
question-expired = Sawaal "{ $about }" ka time nikal gaya ({ $time }). Phir se maango, abhi ki haalat ke saath milega.
question-waits = "{ $about }" ka jawab abhi baaki hai: { $choices }. Inmein se ek likho, ya uska number.
text-waits = "{ $about }" ke liye aapke shabd chahiye, sirf haan nahi. Likho, ya "rehne do".
question-answered = Abhi koi sawaal khula nahi; pichhle "{ $about }" ka jawab mil chuka hai. Kya badalna hai, likho.
type-exactly = Yeh bilkul waisa nahi hai. Aage badhne ke liye **{ $phrase }** likho, chhodna ho to "nahi".
type-or-write-anew = Ginti inhi logon ki hai. Kisi ko chhodna ho to phir se likho: "message everyone on the list except Riya: ...". Aise hi aage badhne ke liye { $phrase } likho, rehne dene ke liye "nahi".
type-the-phrase = Yahan sirf haan kaafi nahi, kyunki wapas nahi hoga. Aage badhne ke liye **{ $phrase }** likho, ya "nahi".
since-you-were-here = Jab aap nahi the: { $what }
greeting-staff = Namaste. Batao kaun chahiye, jaise "25-30 ki ladki, Punjabi, Mumbai", ya "help" likho.
greeting-others = Namaste, yeh casting desk hai. Invite ka jawab do, poocho kahan aana hai, ya "help" likho.
out-of-scope = Main yahan sirf casting ka kaam karta hoon: dhoondhna, list, schedule, message.
security-refuse = Yeh main na bata sakta hoon na badal sakta hoon. Aapki apni booking aur details hamesha dikha doonga.
understood-not-able = Samajh gaya, par yeh abhi nahi kar sakta. "help" likho, dikha doonga kya chalta hai.
tell-the-team = Team ko batao
not-able-others = Ye main khud abhi nahi kar sakta. Aapki baat team tak pahucha du?
roles-asked = Khule roles yahan nahi dikhata: team apne breakdown agents ko bhejti hai. Kisi ka naam dena ho to naam, umar, height aur role likho. Team ko bata du ki aapne poocha?
own-fault = Hamari taraf se nahi hua; kuch badla nahi hai. Dobara bhejo, ya "kisi se baat karni hai" likho.
too-many = Ek minute mein { $count } se zyada messages aaye. Is minute ke baaki chhod raha hoon; jo zaroori hai woh phir bhejein.
edited-message = Aapne message badla. Pehle wale par jo kiya woh waisa hi hai. Naye par karoon?
do-it-now = Naye par karo

ask-date = Kaun sa din?
ask-time = Kitne baje?
ask-person = Kiski baat hai?
ask-role = Kis role ke liye?
ask-status = Pin, ya paid hold?
ask-more = Thoda aur batao.
ask-which = Kaun sa: { $choices }?
did-you-mean = Pakka kar loon: { $what }?
did-you-mean-about = Pakka kar loon: { $what } ({ $whom })?
yes-do-that = Haan, karo
no-leave-it = Nahi, rehne do
left-it = Waisa hi rehne diya.
ask-a-person = Kisi se baat karao
not-understood-staff = Samajh nahi aaya. Aise likho: "25-30 ki ladki, Punjabi, Mumbai", "Meera list dikhao" ya "help".
not-understood = Samajh nahi aaya. Invitation ka jawab do, jagah poocho, ya "help" likho.
not-understood-waits = Ye samajh nahi aaya, kuch badla nahi hai. Abhi khula hai: { $what }. Doosre shabdon mein likho, ya uska jawab do.
as-it-was-shown = Beech mein jo likha usse kuch nahi badla: woh samajh nahi aaya tha. Jaisa dikhaya tha waisa hi: { $what }?

intent-shortlist-add = inko list me daal doon
intent-shortlist-remove = inko list se hata doon
intent-shortlist-share = list producers ko bhej doon
intent-approval-decide = yeh faisla likh doon
intent-audition-schedule = yeh auditions taiyaar karoon
intent-audition-reschedule = audition ka time badal doon
intent-audition-bulk-cancel = yeh auditions cancel kar doon
intent-audition-confirm = audition confirm kar doon
intent-audition-decline = aapka audition hata doon
intent-audition-reschedule-request = doosra time maang loon
intent-bulk-message = sabke liye message taiyaar karoon
intent-consent-opt-out = aapko yahan message bhejna band kar doon
intent-note-add = yeh note likh doon
intent-vote-cast = yeh vote gin loon
intent-session-shift = sabka time badal doon
intent-audition-running-late = team ko bata doon ki der hogi
intent-avail-request = poochh loon ki khaali hain ya nahi
intent-avail-report = team ko bata doon ki khaali ho ya nahi
intent-audition-backfill = khaali time doosron ko doon
intent-bulk-pause = bhejna rok doon
intent-bulk-resume = bhejna jaari rakhoon
intent-bulk-cancel = bhejna band kar doon
intent-bulk-retry = jinhe nahi gaya unhe phir bhej doon
intent-availability-set = yeh din likh loon
intent-consent-opt-in = yahan phir likhna shuru karoon
intent-identity-wrong-number = yeh number galat maan kar hata doon
intent-privacy-erasure = dikha doon ki aapka kya mitega
intent-audition-check-in = check-in kar doon
intent-audition-mark-no-show = no-show likh doon
intent-profile-update = profile mein yeh badal doon
intent-audition-feedback = yeh feedback likh loon
intent-status-set = unka status badal doon
intent-guardian-link = guardian ka number likh loon
intent-offer-draft = offer ka draft bana doon
intent-role-cancel = yeh role band kar doon
intent-role-create = naya role bana doon
intent-reminder-set = reminder laga doon
intent-sides-send = sides bhej doon
intent-submission-create = kisi ka naam aage doon
intent-selftape-request = self-tape maang loon
intent-help-human = team se kisi ko bula doon
intent-settings-set = bhasha ya message ke ghante badal doon
intent-change-undo = aapka pichhla kaam wapas loon
intent-team-tell = team ko bata doon

stranger-welcome = { $named ->
    [yes] Yeh { $house } ka casting desk hai.
   *[no] Yeh casting desk hai.
    } Invite mila ho to uska code bhejo; agent "agent" likhein, actor "actor". Hum kabhi paise nahi maangte.
stranger-agent = Shukriya. Team ko bata diya ki ek agent ne likha; jawab yahin milega. Tab tak main kuch dikha nahi sakta; code mila ho to yahin bhejo.
stranger-talent = Shukriya. Team ko bata diya; aapke liye kuch ho to yahin likhenge. Invite mila ho to uska code bhejo. Hum kabhi paise nahi maangte.
stranger-person = Shukriya. Team ko bata diya ki aap kisi se baat chahte hain; jawab yahin milega. Invite ka code ho to kabhi bhi bhej do.
stranger-told = Team ko aapka pata hai, jawab yahin milega. Invite ka code ho to kabhi bhi bhej do.
stranger-staff = { $channel } par kisi anjaan ne likha{ $name ->
    [none] {""}
   *[other] {" "}({ $name })
    }: { $what ->
    [agent] kehte hain agent hain
    [talent] kehte hain talent hain
   *[other] kisi insaan se baat chahte hain
    }{ $about }. Jawab wahin do; andar lena ho to people mein jodo aur invite code bhejo.
stranger-staff-many = Is ghante mein { $count } se zyada anjaan logon ne aapko poocha. Ghanta poora hone tak aur ek-ek karke nahi bataunga; sab ledger mein hain.
for-whom = Yeh number kai logon ka hai. Kiske liye hai?
speaking-now = **{ $name }**: theek hai, ab aap hain. Aadhe ghante tak kuch na aaye to phir poochhunga.
speaking-who = Is number par main { $names } ko jaanta hoon.
number-moved = { $name } ka number ab doosre account se aa raha hai: naya phone, ya kisi aur ka. Maine wahan likhna band kar diya; call karke dobara link karo.

attachment-image = { $count ->
    [one] Photo mil gayi.
   *[other] { $count } photos mil gayi.
  } Batao kiske liye hai.
attachment-video = Video mil gaya. Batao kiske liye hai.
attachment-audio = Recording mil gayi. Batao kiske liye hai.
attachment-voice = Voice note mil gaya. Abhi sun nahi sakta, ek line me likh do.
attachment-document = File mil gayi: { $name }. Batao kiske liye hai.
attachment-sticker = Mil gaya.
attachment-location = Jagah mil gayi. Raaste me ho to likho kitni der lagegi.
attachment-contact = { $name } ka contact mil gaya. Batao kya karna hai.
attachment-several = { $count } files mil gayi. Batao kiske liye hain.

help-staff = Main log dhoondhta hoon, list rakhta hoon, audition book karta hoon, sabko message bhejta hoon. Likho: "25-30 ki ladki, Punjabi, Mumbai" · "1,3 shortlist for Meera" · "share with producers" · "Meera shortlist kal 11 baje, 15 min" · "kisne confirm nahi kiya" · "undo".
help-producer = Yahan aap logon ko approve ya pass karte ho, comment likhte ho, aur poochte ho ki role kahan tak pahuncha: "status". Card dabao, ya "approve Riya", "pass on Riya: too young" likho.
help-talent = Main casting desk hoon. Invite par Haan, aa rahe hain, Doosra time ya Nahi aa payenge dabao; "kahan aana hai" poocho; der ho to "20 min late" likho; "STOP" se message band. Hum kabhi paise nahi maangte.
help-agent = Main casting desk hoon. Kisi ko aage karna ho to naam, umar, height aur role likho. Apne logon ke invite ka jawab naam ke saath do: "Amrita aayegi", "Amrita nahi aa payegi", "Amrita ka audition kab hai". "Kisi se baat karao" se team tak. "STOP" se message band.
help-guardian = Main casting desk hoon. Bachche ke invite par Haan, aa rahe hain, Doosra time ya Nahi aa payenge dabao; "kab hai" ya "kahan aana hai" poocho; "kisi se baat karao" se team tak; "STOP" se message band. Hum kabhi paise nahi maangte.
help-unknown = Yeh casting desk hai. Invite mila ho to uska code bhejo. "Kya yeh sach hai?" likho to batayenge hum kaun hain.
undo-done = Wapas liya: { $what }
undo-changed-since = { $who } ne uske baad badla ({ $time }): { $since }. Phir bhi aapka wapas loon?
undo-older = Aapne aakhir mein jo kiya woh logon tak pahunch gaya, wapas nahi ho sakta. Usse pehle: { $what }. Woh wapas loon?
undo-anyway = Wapas lo
undo-nothing = Pichhle { $minutes } minute me wapas lene layak kuch nahi hai.
undo-too-late = Woh pehle hi wapas liya ja chuka hai.
person-asked = Team ko bata diya; koi aapko yahin likhega. Tab tak aapki booking waisi hi rahegi.
person-asked-colleague = Aapke saathiyon ko bata diya; koi likhega ya phone karega.
person-asked-staff = { $name } ({ $role }) ko { $channel } par kisi se baat karni hai{ $about }. Wahan likho ya call karo.
language-set = Ab se main aapko Hindi me likhoonga.
code-made = 15 minute ke andar apni doosri chat se desk ko yeh code bhejo: { $code }
code-wrong = Yeh code ab nahi chalega. Desk se naya maango, ya invite dobara mangwao.
code-yours = Yeh chat pehle se aapki hai; code aapki doosri chat ke liye rahega.
code-of-another = Yeh code kisi aur ka hai, aur yeh chat aapki hai. Woh apni chat se bhejein; code abhi chalega.
code-too-many = Bahut galat code aaye. { $time } ke baad phir koshish karo, ya casting office se naya maango.
code-linked = Link ho gaya. Ab yeh { $name } ki chat hai.
code-linked-staff = { $name } ne code se { $channel } link kiya.
role-owner = owner
role-casting_director = casting director
role-associate = associate
role-producer = producer
role-agent = agent
role-talent = talent
role-guardian = guardian
role-unknown = unknown
template-house = aapki team
template-about = aapki casting

form-close = Rehne do
form-blank = Pehle ek line likhiye.
rest-not-read = "{ $text }" samajh nahi aaya, usme se kuch nahi kiya. Alag se likho.
correction = Uski jagah: "{ $text }"?
correct-it = Haan, uski jagah yeh
person-take = Main baat karta hoon
steps-joint = phir
steps-then = Phir: { $what }
steps-later = Jab yeh ho jaaye: "{ $what }".
question-others = Iska jawab mere paas nahi hai. Aapka sawaal team tak pahucha du?
intent-offer-counter = yeh production ko aapki terms ki tarah bhej doon
intent-session-add-break = session mein break rakh doon
intent-safety-verify = bataun hum kaun hain aur kaise pakka karna hai
intent-privacy-access = bataun aapke baare mein kya rakha hai
intent-report-subscribe = report aapko niyam se bhejoon
intent-minor-detected = likh loon ki aap 18 se kam ho, aur guardian ka poochhoon
intent-script-analyze = ise script ki tarah padhoon
intent-sides-resend = sides phir bhejoon
intent-selftape-submit = ise aapki self-tape maanoon
intent-selftape-extension-request = self-tape ke liye aur time maangoon
intent-selftape-extend = self-tapes ke liye aur time doon
intent-memory-why = bataun maine yeh kyun kaha
intent-memory-forget = jo yaad rakha hai woh bhool jaoon
intent-memory-settings = badal doon ki kya yaad rakhna hai
not-messages = Pakka nahi samjha ki kya nahi chahiye. Aapki baat team tak pahucha du? Yahan message band karne ho to STOP likho.
stranger-child = 18 se kam ke liye hum pehle maa-baap ya guardian se baat karte hain, aur kabhi paise nahi maangte. Unki haan se pehle bachche ka kuch nahi rakhte.
stranger-more = Pehle wali baat ke saath yeh bhi team ko bhej diya. Agar woh milna chahein to yahin likhenge.
stranger-more-staff = { $channel } pe jo anjaan{ $name ->
    [none] { "" }
   *[other] { " " }({ $name })
    } hain, unhone aur likha: "{ $about }"
help-oneself-staff = Main casting desk hoon: ek program, koi insaan nahi. Main talent dhoondhta hoon, lists rakhta hoon, auditions plan karta hoon aur logon ko likhta hoon; bhejne se pehle dikhata hoon. Kya kya ho sakta hai: "help".
help-oneself = Main casting desk hoon, ek program. Jo main aage bhejta hoon wo team padhti hai. Kisi insaan se baat ke liye likho "kisi insaan se baat karni hai".
