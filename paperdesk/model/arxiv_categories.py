"""The arXiv categories by which new papers are announced (arxiv.org/category_taxonomy)."""

from collections.abc import Iterator

_SUBJECTS = {
    "astro-ph": "Astrophysics | GA Galaxies | CO Cosmology | EP Earth and planets | HE High energy phenomena | "
    "IM Instruments and methods | SR Sun and stars",
    "cond-mat": "Condensed matter | dis-nn Disordered systems and neural networks | mes-hall Mesoscale and nanoscale | "
    "mtrl-sci Materials | other Other | quant-gas Quantum gases | soft Soft matter | stat-mech Statistical mechanics | "
    "str-el Strongly correlated electrons | supr-con Superconductivity",
    "cs": "Computer science | AI Artificial intelligence | AR Hardware architecture | CC Computational complexity | "
    "CE Engineering, finance, science | CG Computational geometry | CL Computation and language | "
    "CR Cryptography and security | CV Computer vision | CY Computers and society | DB Databases | "
    "DC Distributed computing | DL Digital libraries | DM Discrete mathematics | DS Data structures and algorithms | "
    "ET Emerging technologies | FL Formal languages | GR Graphics | GT Game theory | HC Human-computer interaction | "
    "IR Information retrieval | IT Information theory | LG Machine learning | LO Logic | MA Multiagent systems | "
    "MM Multimedia | MS Mathematical software | NA Numerical analysis | NE Neural and evolutionary computing | "
    "NI Networks | OH Other | OS Operating systems | PF Performance | PL Programming languages | RO Robotics | "
    "SC Symbolic computation | SD Sound | SE Software engineering | SI Social networks | SY Systems and control",
    "econ": "Economics | EM Econometrics | GN General economics | TH Theoretical economics",
    "eess": "Electrical engineering | AS Audio and speech | IV Images and video | SP Signal processing | "
    "SY Systems and control",
    "gr-qc": "General relativity and quantum cosmology",
    "hep-ex": "High energy physics: experiment",
    "hep-lat": "High energy physics: lattice",
    "hep-ph": "High energy physics: phenomenology",
    "hep-th": "High energy physics: theory",
    "math": "Mathematics | AC Commutative algebra | AG Algebraic geometry | AP Analysis of PDEs | "
    "AT Algebraic topology | CA Classical analysis and ODEs | CO Combinatorics | CT Category theory | "
    "CV Complex variables | DG Differential geometry | DS Dynamical systems | FA Functional analysis | "
    "GM General mathematics | GN General topology | GR Group theory | GT Geometric topology | "
    "HO History and overview | IT Information theory | KT K-theory and homology | LO Logic | MG Metric geometry | "
    "MP Mathematical physics | NA Numerical analysis | NT Number theory | OA Operator algebras | "
    "OC Optimization and control | PR Probability | QA Quantum algebra | RA Rings and algebras | "
    "RT Representation theory | SG Symplectic geometry | SP Spectral theory | ST Statistics theory",
    "math-ph": "Mathematical physics",
    "nlin": "Nonlinear sciences | AO Adaptation and self-organizing systems | CD Chaotic dynamics | "
    "CG Cellular automata and lattice gases | PS Pattern formation and solitons | SI Solvable and integrable systems",
    "nucl-ex": "Nuclear experiment",
    "nucl-th": "Nuclear theory",
    "physics": "Physics | acc-ph Accelerators | ao-ph Atmosphere and oceans | app-ph Applied physics | "
    "atm-clus Atomic and molecular clusters | atom-ph Atoms | bio-ph Biological physics | chem-ph Chemical physics | "
    "class-ph Classical physics | comp-ph Computational physics | data-an Data analysis | ed-ph Education | "
    "flu-dyn Fluid dynamics | gen-ph General physics | geo-ph Geophysics | hist-ph History and philosophy | "
    "ins-det Instruments and detectors | med-ph Medical physics | optics Optics | plasm-ph Plasma | "
    "pop-ph Popular physics | soc-ph Physics and society | space-ph Space physics",
    "q-bio": "Quantitative biology | BM Biomolecules | CB Cells | GN Genomics | MN Molecular networks | "
    "NC Neurons and cognition | OT Other | PE Populations and evolution | QM Quantitative methods | "
    "SC Subcellular processes | TO Tissues and organs",
    "q-fin": "Quantitative finance | CP Computational finance | EC Economics | GN General finance | "
    "MF Mathematical finance | PM Portfolio management | PR Pricing of securities | RM Risk management | "
    "ST Statistical finance | TR Trading and market microstructure",
    "quant-ph": "Quantum physics",
    "stat": "Statistics | AP Applications | CO Computation | ME Methodology | ML Machine learning | OT Other | "
    "TH Statistics theory",
}


def list_categories() -> Iterator[tuple[str, str]]:
    """Each category with its name: `cs.LG`, `Computer science: Machine learning`."""
    for archive, told in _SUBJECTS.items():
        name, *subjects = told.split(" | ")
        yield archive, name
        for subject in subjects:
            code, _, title = subject.partition(" ")
            yield f"{archive}.{code}", f"{name}: {title}"
