naming-changed = { $before } is **{ $after }** now, everywhere.
naming-also = **{ $name }** is also found as { $after }. Before: { $before }
naming-same = **{ $name }** is written so already. Nothing was changed.
naming-which = Is the whole name of { $name } to change, or the first name?
naming-many = { $name } has { $most } other names on file, which is the most. Take one off first: "remove { $name }'s alias ...".
naming-summary = the name of { $name }
