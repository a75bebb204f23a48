joining-no-session = Nothing is planned that somebody could join. For example "schedule Navjot for Meera tomorrow 11 am, Aram Nagar".
