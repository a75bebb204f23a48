media-kind =
    { $kind ->
        [video] { $count ->
            [one] video
           *[other] { $count } videos
        }
        [both] { $count } photos aur videos
       *[photo] { $count ->
            [one] photo
           *[other] { $count } photos
        }
    }
media-kept = **{ $name }** ke profile mein rakh liya: { $what }{ $label ->
        [headshot] {" "}(headshot)
        [full] {" "}(full length)
        [side] {" "}(side)
        [look] {" "}(look)
        [reel] {" "}(reel)
        [intro] {" "}(introduction)
       *[none] {""}
    }. Jagah aur camera ki jaankari hata di.
media-face-now = Ab yahi card aur profile sheet par dikhega.
media-some-known = { $count ->
        [one] Ek aur pehle se tha.
       *[other] { $count } aur pehle se the.
    }
media-known = { $kind ->
        [video] Yeh video
       *[photo] Yeh photo
    } **{ $name }** ke profile mein pehle se hai. Kuch nahi badla.
media-undo = Undo
media-summary-kept = { $name }: { $what } rakha
media-taken-back = **{ $name }**: wapas nikaal diya.
media-whose = { $what } mil gaya. Kiska hai? Naam likhiye.
media-nobody-called = { $name } naam ka koi nahi mila. Kiska hai? Naam waise likhiye jaise file mein hai.
media-about-whose = photo kiska hai
media-who = Kiski photos? Naam likhiye: "Riya ki photos".
media-no-guardian = { $name } 18 se kam ke hain aur guardian ki haan abhi nahi hai, isliye photo nahi rakha. Pehle guardian ka number lijiye.
media-full = { $name } ke { $most } photos aur videos hain, isse zyada nahi. Pehle kuch hataiye: "Riya ki doosri photo hata do".
media-shown = **{ $name }** ki cheezein: { $label ->
        [headshot] headshot
        [full] full length
        [side] side
        [intro] introduction
       *[none] { $photos ->
            [0] {""}
            [one] 1 photo
           *[other] { $photos } photos
        }{ $videos ->
            [0] {""}
            [one] { $photos ->
                [0] 1 video
               *[other] , 1 video
            }
           *[other] { $photos ->
                [0] { $videos } videos
               *[other] , { $videos } videos
            }
        }
    }
media-line = { $number }. { $label ->
        [face] headshot
        [headshot] purana headshot
        [full] full length
        [side] side
        [look] look
        [reel] reel
        [intro] introduction
        [video] video
       *[photo] photo
    }, { $day } ka
media-file = { $kind ->
        [video] video
       *[photo] photo
    }
media-reel-link = Reel yahan hai: { $link }
media-more = { $count ->
        [one] 1 aur dikhao
       *[other] { $count } aur dikhao
    }
media-none = { $kind ->
        [video] { $name } ki koi reel ya video nahi hai.
        [photo] { $name } ki koi photo nahi hai.
       *[both] { $name } ki koi photo ya video nahi hai.
    } Yahan bhejiye, saath mein likhiye "{ $name } ki { $kind ->
        [video] reel
       *[photo] photo
    }", ya unse mangwaiye.
media-none-own = { $kind ->
        [video] { $name } ki reel ya video abhi yahan nahi hai.
        [photo] { $name } ki photo abhi yahan nahi hai.
       *[both] { $name } ki photo ya video abhi yahan nahi hai.
    } Bas yahan bhej dijiye; reel ka link bhi chalega.
media-no-place = { $name } ki { $kind ->
        [video] { $count ->
            [0] koi video nahi
            [one] 1 video
           *[other] { $count } videos
        }
       *[photo] { $count ->
            [0] koi photo nahi
            [one] 1 photo
           *[other] { $count } photos
        }
    } hai. "{ $name } ki photos dikhao" se number dikhte hain.
media-deleted = **{ $name }**: { $what } hata diya. File aadhe ghante mein chali jaayegi.
media-summary-deleted = { $name }: { $what } hataya
media-restored = **{ $name }** pehle jaisa hai.
media-gone = File hamesha ke liye ja chuki hai. Phir se bhejiye.
media-erase-everything = Mera sab kuch delete karo
media-face-chosen = **{ $name }**: ab photo { $number } headshot hai. Card aur profile sheet par yahi dikhega.
media-face-already = **{ $name }**: photo { $number } pehle se headshot hai.
media-summary-face = { $name }: doosra headshot
media-too-many-pixels = Yeh picture bahut badi hai. File ki jagah photo ki tarah bhejiye.
media-too-small = Yeh picture bahut chhoti hai. Kam se kam 64 x 64 pixel ki bhejiye.
media-unreadable = Yeh file padhi nahi jaati. Photo JPEG, PNG ya WebP mein, video MP4 ya MOV mein bhejiye; ya link.
media-no-address = Yahan se files nahi bheji ja sakti: is desk ka public address abhi nahi hai. Jo ise chalate hain unse kahiye.
media-gone-since = { $count ->
        [one] Ek is beech hata diya gaya.
       *[other] { $count } is beech hata diye gaye.
    }
media-held = { $name } ki photos aur videos: { $photos } aur { $videos }. "Meri photos dikhao" se milengi.
media-drawn = Card ki tasveer desk ne naam ke aksharon se banayi hai; woh photo nahi hai.
media-elsewhere = Card ki tasveer import ke saath aayi thi aur yahan rakhi hai: { $link }
media-heic = Yeh photo phone ke apne roop (HEIC) mein hai, jo yahan nahi khulta. File ki jagah photo ki tarah bhejiye: app use JPEG bana deta hai. Ya Settings, Camera, Formats, Most Compatible chuniye.
media-send-new = Nayi photo yahin photo ki tarah bhejo: woh profile mein rakh li jayegi. Phir "make the last one my headshot" likho, to card par wahi lagegi.
