naming-changed = { $before } ab har jagah **{ $after }** hai.
naming-also = **{ $name }** ab { $after } naam se bhi milenge. Pehle: { $before }
naming-same = **{ $name }** pehle se aise hi likha hai. Kuch nahi badla.
naming-which = { $name } ka poora naam badalna hai, ya sirf pehla naam?
naming-many = { $name } ke { $most } aur naam likhe hain, isse zyada nahi. Pehle ek hataiye: "{ $name } ka alias ... hata do".
naming-summary = { $name } ka naam
