crossing-asked = { $who } ने { $at } पर यही बदला: { $theirs }। आपका अभी नहीं हुआ ({ $mine })। उसके ऊपर कर दें?
crossing-anyway = फिर भी करें
crossing-about = जो { $who } ने अभी बदला, उसे बदलना
