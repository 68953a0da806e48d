"""Words that say nothing about a paper's subject: searchable, but never used as reasons or labels."""

from paperdesk.search.schema import STOP, stemmed

GRAMMAR = """
about above across after again against all almost alone along already also although always am among amongst an and
another any anything are around as at away back be became because become been before behind being below beside
besides best better between beyond both but by came can cannot come could clear clearly did different do does doing
done down due during each either else enough even ever every everything far few first for from further get give
given go good got had has have having he hence her here him his how however i if in indeed instead into is it its
itself just keep kept know known last later least less let like likely little long look made mainly make makes
making many may maybe me might more most mostly much must my near nearly need neither never new next no non none nor
not nothing now of off often old on once one only onto or other others otherwise our out over own per perhaps
possible put quite rather really s same second see seem seems seen several shall she should since so some something
sometimes soon still such t take than that the their them then there thereby therefore these they thing things third
this those though three through throughout thus to together too toward towards two under until up upon us use used
useful uses using usually various very via vs was way ways we well were what whatever when where whereas whether
which while who whole whose why will with within without would yet you your
"""
PAPERS = """
abstract achieve achieved achieves address addressed addresses aim aims allow allows analyse analysed analyses
analysis analyze analyzed apply applied applies application applications approach approaches area areas argue
argued arxiv article ask asked asks aspect aspects assume assumption assumptions author authors available base
based case cases challenge challenges characterize common commonly compare compared comparison consider considered
considers consist consists contrast contribute contribution contributions current currently deal define defined
demonstrate demonstrated demonstrates describe described describes detail details determine determined develop
developed development difficult directly discuss discussed discusses effect effectively effects enable enables
ensure establish established evaluate evaluated evaluation example examples exist existing exists experiment
experimental experiments explain explicit explore explored extend extended extensive fact find finding findings
finds focus focused follow following follows form forms found framework full fully furthermore future general
generally goal high higher highly hold holds huge idea ideas identify impact important improve improved improvement
improvements improves include included includes including increase increased indicate indicates interest
interesting introduce introduced introduces introduction investigate investigated involve involves issue issues key
kind large larger largely lead leads limit limited line lines literature low lower main major method methodology
methods model models modern moreover motivate multiple namely novel number numbers observe observed obtain obtained
obtains offer offers open outperform outperforms overall overview paper papers part particular particularly parts
percent percentage perform performed performs perspective point points popular potential practical practice present
presented presents previous previously prior problem problems procedure process produce produced propose proposed
proposes prove proven provide provided provides providing purpose question questions recent recently reduce reduced
reduces relate related relation relatively relevant rely remain remains report reported require required requires
research researchers respect respectively result resulting results reveal reveals review role scheme scope section
self setting settings show showed shown shows significant significantly similar simple simply single small solution
solutions solve solved specific specifically standard strong studied studies study studying sufficient suggest
suggested suggests suitable support survey system systems task tasks technique techniques term terms test tested
time times title total traditional type types typical typically understand understanding universal valid value
values variety verify version view widely work works year years yield yields
"""
SHORTEST = 2  # letters in a significant word
FILLERS = STOP | frozenset(GRAMMAR.split()) | frozenset(PAPERS.split())
FILLER_STEMS = frozenset(map(stemmed, FILLERS))


def tells_nothing(word: str) -> bool:
    """True if a folded word or its stem says nothing about the subject."""
    return len(word) < SHORTEST or word.isdigit() or not FILLER_STEMS.isdisjoint((word, stemmed(word)))
