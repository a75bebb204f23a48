tapes-invitation = { $how ->
    [again] Ek din bacha hai: { $own ->
        [yes] aapke self-tape
       *[no] **{ $name }** ke self-tape
        } ka intezaar hai,
    [moved] Aur time mila: { $own ->
        [yes] aapka self-tape
       *[no] **{ $name }** ka self-tape
        },
   *[new] { $own ->
        [yes] Humein aapka self-tape chahiye,
       *[no] Humein **{ $name }** ka self-tape chahiye,
        }
    } **{ $project }** mein **{ $role }** ke liye{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }, **{ $due }** tak. Video yahin bhejo, ya uska link. Kuch paisa nahi lagta, hum kabhi paise nahi maangte.
tapes-more-time = Aur time chahiye
tapes-which-due = **{ $role }** ke tape kab tak chahiye? Jaise "Friday 6pm".
tapes-about-due = self-tape ki deadline
tapes-due-wrong = { $due } nikal chuka hai ya bahut door hai. Agle { $most } din ke andar ka time do, jaise "Friday 6pm".
tapes-preview = { $count } logon se **{ $role }** ka self-tape { $due } tak maangein? Kisi ko nahi dikhega ki aur kisse maanga:
tapes-short = Yeh 48 ghante se kam hai; kai logon ko do din chahiye.
tapes-nobody = call karna padega, likh nahi sakte
tapes-rest = aur { $count }
tapes-ask = { $count } se maango
tapes-leave = Rehne do
tapes-asked = **{ $role }** ka self-tape { $due } tak maanga: { $names }. Ek din pehle ek baar yaad dilaunga.
tapes-call = Inhe call karo, likh nahi sakte: { $names }.
tapes-gone = Is beech kuch badal gaya. "tape status" likh kar dekho.
tapes-nobody-asked = Abhi aapse koi self-tape nahi maanga gaya. Agar team ne phone par kaha tha to woh likho, team dekh legi.
tapes-send-it = Theek hai. Video yahin bhejo, ya uska link.
tapes-whose = Yeh kiska tape hai, kis role ka?
tapes-received = Mil gaya, dhanyavaad. { $name } ka **{ $role }** ka self-tape team ke paas hai.
tapes-received-told = { $name } ka **{ $role }** ka self-tape aa gaya ({ $kind ->
    [link] link
    [voice] voice note
    [audio] voice note
   *[other] video
    }){ $late ->
    [yes] , deadline ke baad
   *[no] { "" }
    }.
tapes-good = Accha
tapes-passed = Pass
tapes-time-told = { $name } ko **{ $role }** ke self-tape ke liye aur time chahiye ({ $due } tak tha). { $said ->
    [none] { "" }
   *[other] "{ $said }"
    }
tapes-time-asked = Team se pooch liya. Unke haan kehne tak { $due } hi hai.
tapes-one-day = Ek din aur do
tapes-missing = { $name } ka **{ $role }** ka self-tape nahi aaya; deadline nikal gayi. Ek din aur do, ya call karo.
tapes-extended = { $name } ke paas **{ $role }** ke liye { $due } tak ka time hai, bata diya.
tapes-judged = { $names }, **{ $role }** ka self-tape: { $verdict ->
    [good] accha
   *[passed] pass
    }. Talent ko main kuch nahi batata.
tapes-none = Abhi kisi se self-tape nahi maanga. Jaise "ask the Meera list for self tapes by Friday 6pm".
tapes-none-open = Unke kisi self-tape ka intezaar nahi hai. "tape status" likh kar dekho.
tapes-none-came = Unka koi self-tape abhi nahi aaya. "tape status" likh kar dekho.
tapes-status = **{ $role }**: { $count } mein se { $came } self-tape aaye.
tapes-line = { $name }: { $status ->
    [asked] { $due } tak intezaar
    [late] late, { $due } tak tha
    [received] aa gaya, dekhna baaki
    [declined] nahi bhejenge
    [good] accha
   *[passed] pass
    }
tapes-show = Dikhao
tapes-ask-again = Dobara mango
tapes-shown = { $name } ka self-tape, **{ $role }**, { $day }: { $status ->
    [good] accha hai
    [passed] pass hua
    [asked] dobara maanga hai
   *[received] abhi tay nahi
    }.
tapes-not-kept = { $kind ->
    [voice] Voice note usi chat mein hai jisme aaya; main sirf video rakhta hun.
    [audio] Awaaz usi chat mein hai jisme aayi; main sirf video rakhta hun.
   *[other] File usi chat mein hai jisme aayi; yahan rakhi nahi ja saki.
    }
tapes-fault = { $fault ->
    [upright] Video khada hai; hume aada (landscape) chahiye.
    [slate] Shuru mein slate nahi hai: naam, height aur sheher, camera mein dekh kar.
    [sound] Awaaz samajh nahi aati.
    [dark] Bahut andhera hai, chehra nahi dikhta.
    [large] Yahan rakhne ke liye file badi hai (16 MB); chhoti file ya link chalega.
   *[format] Ye yahan nahi chalta; MP4, MOV ya link bhejo.
    }
tapes-fault-told = { $fault ->
    [upright] Video khada hai.
    [slate] Slate nahi hai.
    [sound] Awaaz theek nahi hai.
    [dark] Bahut andhera hai.
    [large] Yahan rakhne ke liye bada tha.
   *[format] Yahan nahi chalta.
    }
tapes-fault-name = { $fault ->
    [upright] Khada hai
    [slate] Slate nahi
    [sound] Awaaz theek nahi
   *[dark] Bahut andhera
    }
tapes-which-fault = { $name } ke tape mein kya theek nahi?
tapes-again-if = Ye wala rakh liya hai. Ho sake to { $due } tak dobara bhejo.
tapes-again = { $own ->
    [yes] **{ $role }** ke aapke self-tape ke liye shukriya.
   *[no] **{ $name }** ke **{ $role }** wale self-tape ke liye shukriya.
    }
tapes-again-by = Ye wala rakh liya hai; **{ $due }** tak dobara bhejo.
tapes-asked-again = { $names } se { $due } tak doosra tape maanga. Jo aaya, wo rakha hai.
tapes-awaiting = **{ $role }** ke liye self-tape, { $due } tak
tapes-wait = Self-tape dekhne baaki: { $names }. "... ka tape dikhao".
tapes-which-day = **{ $role }** ke tape ke liye kaun sa din?
tapes-none-of = { $names } se koi self-tape nahi maanga gaya. "ask Riya for a self tape by Friday 6pm" se maangte hain.
tapes-declined = Note kiya, ab tape ka intezaar nahi hai. Aapne jo likha woh team ko bata diya.
tapes-declined-told = { $name } **{ $role }** ke liye self-tape nahi bhejenge. Unke shabd: "{ $said }"
tapes-question = Team se pooch liya; jawab yahin aayega.
tapes-question-told = { $name } ne **{ $role }** ke self-tape ke baare mein poocha: "{ $said }"
tapes-in-time = Theek hai, note kiya: aakhri time { $due } hai. Video ya uska link yahin bhejiye.
tapes-how = Kaise: { $how }
