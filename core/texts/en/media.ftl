media-kind =
    { $kind ->
        [video] { $count ->
            [one] the video
           *[other] { $count } videos
        }
        [both] { $count } photos and videos
       *[photo] { $count ->
            [one] the photo
           *[other] { $count } photos
        }
    }
media-kept = Kept for **{ $name }**: { $what }{ $label ->
        [headshot] {" "}as headshot
        [full] {" "}(full length)
        [side] {" "}(side)
        [look] {" "}(look)
        [reel] {" "}(reel)
        [intro] {" "}(introduction)
       *[none] {""}
    }. Place and camera data were taken off.
media-face-now = It stands on cards and the profile sheet now.
media-some-known = { $count ->
        [one] One more was there already.
       *[other] { $count } more were there already.
    }
media-known = **{ $name }** has { $kind ->
        [video] this video
       *[photo] this photo
    } already. Nothing was changed.
media-undo = Undo
media-summary-kept = { $name }: { $what } kept
media-taken-back = **{ $name }**: taken out again.
media-whose = Got { $what }. Whose? Write the name.
media-nobody-called = I know nobody called { $name }. Whose is it? Write the name as it is on file.
media-about-whose = whose photo it is
media-who = Whose photos? Write the name: "photos of Riya".
media-no-guardian = { $name } is under 18 and no guardian has agreed yet, so no photo is kept. Ask for the guardian's number first.
media-full = { $name } has { $most } photos and videos, which is the most. Take some out first: "delete Riya's second photo".
media-shown = **{ $name }**: { $label ->
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
        [headshot] headshot, an earlier one
        [full] full length
        [side] side
        [look] look
        [reel] reel
        [intro] introduction
        [video] video
       *[photo] photo
    }, { $day }
media-file = { $kind ->
        [video] video
       *[photo] photo
    }
media-reel-link = Reel: { $link }
media-more = { $count ->
        [one] Show 1 more
       *[other] Show { $count } more
    }
media-none = { $kind ->
        [video] No reel or video of { $name } is on file.
        [photo] No photo of { $name } is on file.
       *[both] No photo or video of { $name } is on file.
    } Send one here with the words "{ $name }'s { $kind ->
        [video] reel
       *[photo] photo
    }", or ask for it.
media-none-own = { $kind ->
        [video] There is no reel or video of { $name } here yet.
        [photo] There is no photo of { $name } here yet.
       *[both] There is no photo or video of { $name } here yet.
    } Just send it here; a link works for a reel.
media-no-place = { $name } has { $kind ->
        [video] { $count ->
            [0] no video
            [one] 1 video
           *[other] { $count } videos
        }
       *[photo] { $count ->
            [0] no photo
            [one] 1 photo
           *[other] { $count } photos
        }
    } here. "Show photos of { $name }" numbers them.
media-deleted = **{ $name }**: { $what } taken out. The file itself goes in half an hour.
media-summary-deleted = { $name }: { $what } taken out
media-restored = **{ $name }** is as before.
media-gone = The file is gone for good. Please send it again.
media-erase-everything = Delete everything about me
media-face-chosen = **{ $name }**: photo { $number } is the headshot now. It stands on cards and the profile sheet.
media-face-already = **{ $name }**: photo { $number } is the headshot already.
media-summary-face = { $name }: another headshot
media-too-many-pixels = That picture is larger than any photo we can take. Please send it as a photo, not as a file.
media-too-small = That picture is too small to show anybody. Please send one of at least 64 by 64 pixels.
media-unreadable = I can't read that file. Photos work as JPEG, PNG or WebP, videos as MP4 or MOV; or send a link.
media-no-address = The files can't be sent from here: this desk has no public address yet. Ask whoever runs it.
media-gone-since = { $count ->
        [one] One of them was taken out meanwhile.
       *[other] { $count } of them were taken out meanwhile.
    }
media-held = Photos and videos of { $name }: { $photos } and { $videos }. "Show my photos" sends them.
media-drawn = The picture on the card is drawn by the desk with the initials; it is no photo.
media-elsewhere = The picture on the card came with an import and is kept there: { $link }
media-heic = This photo is in the telephone's own form (HEIC), which cannot be opened here. Send it as a photo instead of a file: the app then makes a JPEG of it. Or choose Settings, Camera, Formats, Most Compatible.
media-send-new = Send the new photo here, as a photo: it is kept with the profile. Then write "make the last one my headshot", and it stands on the card.
