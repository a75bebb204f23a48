joining-no-session = अभी कुछ तय नहीं है जिसमें कोई जुड़ सके। जैसे "schedule Navjot for Meera kal 11 baje, Aram Nagar"।
