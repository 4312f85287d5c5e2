from messenger.reading.pages import Pages
SEALED = ""
ANSWERS = "aside out wanted"
KNOWN = ""
PAGES = Pages(b"\n\n")
