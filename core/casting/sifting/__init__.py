"""Those who are shown, or on a list, by what they can do: who stays and who goes."""
