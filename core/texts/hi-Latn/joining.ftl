joining-no-session = Abhi kuch plan nahi hai jismein koi jud sake. Jaise "schedule Navjot for Meera kal 11 baje, Aram Nagar".
