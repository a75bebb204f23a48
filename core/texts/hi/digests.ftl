digests-on = **{ $project }** का स्टेटस { $first } से अपने आप आएगा।
digests-stop = रिपोर्ट बंद करें
digests-off = अब रिपोर्ट अपने आप नहीं आएगी। जब चाहें "status" लिखें।
digests-none = आपको कोई रिपोर्ट अपने आप नहीं आती। चाहिए तो: "status every weekday 9am"।
digests-which-project = कौन सा प्रोजेक्ट? जैसे "Gully Nights status every weekday 9am"।
digests-when = कब आए? जैसे "every weekday 9am" या "every Monday 10am"।
