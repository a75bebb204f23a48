naming-changed = { $before } अब हर जगह **{ $after }** है।
naming-also = **{ $name }** अब { $after } नाम से भी मिलेंगे। पहले: { $before }
naming-same = **{ $name }** पहले से ऐसे ही लिखा है। कुछ नहीं बदला।
naming-which = { $name } का पूरा नाम बदलना है, या सिर्फ़ पहला नाम?
naming-many = { $name } के { $most } और नाम लिखे हैं, इससे ज़्यादा नहीं। पहले एक हटाइए।
naming-summary = { $name } का नाम
