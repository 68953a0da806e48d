"""RIS's types of references, shared by importer and exporter."""

RIS_TYPES = {
    **dict.fromkeys(("JOUR", "EJOUR", "MGZN", "NEWS", "INPR", "ABST"), "article"),
    **dict.fromkeys(("BOOK", "EBOOK", "EDBOOK", "CLSWK", "PAMP", "DICT", "ENCYC"), "book"),
    **dict.fromkeys(("CHAP", "ECHAP"), "incollection"),
    **dict.fromkeys(("CONF", "CPAPER"), "inproceedings"),
    **dict.fromkeys(("RPRT", "GOVDOC", "STAND"), "report"),
    **dict.fromkeys(("DATA", "AGGR", "DBASE"), "dataset"),
    **dict.fromkeys(("ELEC", "BLOG", "ICOMM", "MULTI"), "online"),
    "THES": "thesis",
    "PAT": "patent",
    "COMP": "software",
}
"""RIS type -> paper type; any other one is "misc"."""
