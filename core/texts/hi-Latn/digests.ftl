digests-on = **{ $project }** ka status { $first } se apne aap aayega.
digests-stop = Reports band karo
digests-off = Ab report apne aap nahi aayegi. Jab chaho "status" likho.
digests-none = Aapko koi report apne aap nahi aati. Chahiye to: "status every weekday 9am".
digests-which-project = Kaun sa project? Jaise "Gully Nights status every weekday 9am".
digests-when = Kab aaye? Jaise "every weekday 9am" ya "every Monday 10am".
