"""Common given names, which show how to interpret a list such as `López García, María José`.

The list has only names that are seldom family names; names that are often both (`Martin`, `James`, `Wei`) show nothing.
"""

from paperdesk.text.fold import fold

NAMES = """
aaron abdul abdullah abigail abraham achim ada adam adele adrian agnes ahmad aisha akira alan alba albert alberto
alejandro aleksandr alessandra alessandro alex alexander alexandra alexandre alexei alexey alfonso alfred alfredo
alice alicia alison alistair amanda amelie amir amit amy ana anastasia anders andre andrea andreas andrei andres
andrew andrey andrzej angela angelo anita anja anke ann anna anne annette annika anthony antje antoine anton antonella
antonia antonio anu anya ariel armin arnaud arno artem arthur arturo asa ashley astrid axel barbara bart beatrice
beatriz ben benedikt benjamin benoit bernard bernardo bernd bernhard bettina bill birgit bjorn boris brian bruno
camille carina carl carla carlo carlos carmen carol carolina caroline caterina catherine cecilia celine chantal
charles charlotte chiara chloe chris christian christiane christina christine christoph christophe christopher claire
clara claudia claudio clement conan cornelia cristian cristina cyril dan daniel daniela daniele danny dario dave david
deborah denis dennis diana diego dieter dietrich dimitri dirk dmitri dmitriy dmitry dominik dominique donald donna
doris dorothea eduardo edward elena eleonora elias elisa elisabeth elizabeth ella ellen emanuele emil emilia emilie
emily emma emmanuel enrico enrique eric erica erik ernesto estelle esther ethan etienne eugene eva evelyn ezra fabian
fabio fabrice fatima federica federico felipe felix fernando filippo fiona florence florent florian francesca
francesco francisco franck francois francoise frank fred frederic frederik friedrich gabriel gabriele gabriella georg
george georges gerald gerard gerhard giacomo gianluca gilles gino giorgio giovanna giovanni giulia giulio giuseppe
gloria gonzalo greta guido guillaume guillermo gunnar gunther gustavo hana hanna hannah hannes hans hans-jurgen harald
heike heinrich heinz helen helena helene helmut hendrik henri henrik henry hermann hiroshi holger hugo ian ida ignacio
igor ildiko ilya ines ingmar ingo ingrid irene irina isaac isabel isabella isabelle ismael ivan jacob jacqueline
jacques jakob jakub jan jana jane janet janine jaroslav jasmin jasper javier jean jean-baptiste jean-claude jean-
francois jean-luc jean-marc jean-pierre jeff jeffrey jelena jennifer jens jeremy jerome jessica jesus jill jim joachim
joan joanna joao jochen joe joel johan johanna johannes john jonas jonathan jorg jorge jose josef josephine joshua
juan juan-carlos judith julia julian juliane julie julien juliette jurgen justin kai karen karim karin karl karsten
katarina katarzyna kate katharina katherine kathleen kathrin katja katrin katya keiko kenji kenneth kerstin kevin kim
kirsten kirstin klara klaus konrad konstantin kristian kristin kristina krzysztof kurt kyle lars laura laure laurence
laurent lea leah leila lena leo leonardo leonie leslie liam lidia lilian linda lisa lorena lorenzo louis louise luc
luca lucas lucia luciano ludwig luigi luis luisa lukas luke lydia maciej madeleine magdalena magnus mahmoud maja
malgorzata manfred manuel manuela marc marcel marcello marco marcos marcus margaret margarita maria maria-jose mariam
marianne marie marie-claire marina mario marion marius mark marko markus marta martha martina mary masahiro mateo matt
matteo matthew matthias matthieu maurizio max maxim maxime maximilian mehdi mehmet mei melanie melissa mercedes
michael michaela michal michel michele michelle miguel mikael mike mikhail milan milena min-jun mireille miriam mirko
mohamed mohammad mohammed mohsen moritz mustafa nadia nadine nancy natalia natalie natasha nathalie nathan nicholas
nick nico nicola nicolas nicole nigel nikita nikolai nikolaus nils nina noah nora norbert olaf oleg olga oliver olivia
olivier omar oscar oskar pablo paola paolo patricia patricio patrick patrizia paula pauline pavel pedro per peter
petra philip philipp philippe pia pierre pierre-yves pietro piotr priya rachel radu rafael rainer ralf ramon raphael
raquel raul rebecca regina reinhard rene ricardo riccardo richard rita robert roberta roberto rodrigo roger roland
rolf romain roman ronald rosemary rudolf ruth sabine sabrina salvatore samantha samir samuel sandra sandrine sanjay
sara sarah sascha sean sebastian sebastien serena serge sergei sergey sergio seth shirin silke silvia simone sofia
sonia sonja sophia sophie stefan stefania stefano steffen stephan stephane stephanie stephen steve steven stuart susan
susana susanne suzanne sven svetlana sylvain sylvia sylvie takashi tamara tanja tatiana ted teresa theo theodore
theresa thibault thierry thomas thorsten tiago tim timo timothy tobias tom tomas tomasz toni tony torsten udo ulf
ulrich ulrike ursula uwe valentin valentina valerie valerio vanessa vera veronica veronika victor victoria viktor
vincent vincenzo vitaly vittorio vivian vladimir walter wilhelm william wolfgang xavier yann yannick yasmin yoko
yolanda yuki yuri yusuf yves yvette yvonne zachary zoe zofia
"""
GIVEN = frozenset(NAMES.split())


def is_given(word: str) -> bool:
    """True if a word is a common given name: `María`, `Jean-Pierre`; not for initials."""
    return fold(word.strip(".,")) in GIVEN
