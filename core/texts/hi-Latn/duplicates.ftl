duplicates-progress = **{ $total } mein se { $number }**, { $file }: ek hi insaan hai ya do?
duplicates-heads = Row { $line } · file mein ({ $percent } % milta hai)
duplicates-row = { $same ->
        [yes] =
       *[no] ≠
    } { $field ->
        [name] naam
        [age] umar
        [gender] gender
        [city] shehar
        [height] height
        [languages] bhashayein
        [number] number
        [agent] agent
       *[ref] reference
    }: { $left } · { $right }
duplicates-same = Ek hi insaan
duplicates-different = Alag log
duplicates-later = Baad mein
duplicates-about = { $name } do baar hai kya
duplicates-none = Dekhne ko kuch nahi hai: koi do baar nahi lagta.
duplicates-gone = Yeh jodi ab nahi hai. "Duplicates dikhao" se baaki dikhengi.
duplicates-settled = Yeh jodi tay ho chuki hai. "Undo" se pichhla wapas hota hai.
duplicates-said-same = Ab ek hi hai: **{ $name }**. Kuch delete nahi hua.
duplicates-said-different = Theek hai, do alag log.
duplicates-said-later = Baad ke liye rakha.
duplicates-summary = row { $line } ka faisla
duplicates-end = Yeh aakhri tha: { $same } ek hi, { $different } alag, { $left } baad ke liye.
duplicates-go-on = Woh dekho
duplicates-both-used = Dono list ya schedule mein hain, isliye ek tap se ek nahi ho sakte. Pehle { $name } ko wahan se hataiye, ya Baad mein chuniye.
duplicates-changed-since = Profile uske baad badla, isliye ek hi rahega.
duplicates-reopened = Phir se khula hai, pehle jaisa.
duplicates-wait = Pichhle import mein kuch log shayad pehle se hain: "review duplicates".
