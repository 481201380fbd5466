"""Reads exports as Turtle and as JSON-LD with rdflib, holds them to the shapes with pyshacl, and prints as JSON what it found.

read_rdf.py REQUEST: a JSON file with `pairs` (a Turtle and a JSON-LD file each, the second may be missing), `shapes`, and
`questions` in SPARQL, asked of the first pair.
"""
import json
import re
import sys
from collections import Counter

from pyshacl import validate
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import DC, DCTERMS, FOAF, OWL, PROV, RDF, RDFS, SKOS, VOID

VALID_IRI = re.compile(r"[a-z][a-z0-9+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-F]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-F]{2})*)?", re.A | re.I)
KNOWN = {str(space._NS): space for space in (DC, DCTERMS, FOAF, OWL, PROV, RDF, RDFS, SKOS, VOID)}


def names_no_vocabulary_has(names):
    """Of the vocabularies that rdflib knows, those of these names that are none."""
    found = []
    for name in names:
        space = next((space for start, space in KNOWN.items() if name.startswith(start)), None)
        if space is not None and name not in space:
            found.append(name)
    return found


def read(files, shapes):
    turtle = Graph().parse(files[0], format="turtle")
    told = set(turtle)
    same = len(files) == 1 or told == set(Graph().parse(files[1], format="json-ld"))
    terms = [term for triple in told for term in triple]
    iris = {str(term) for term in terms if isinstance(term, URIRef)}
    literals = [term for term in terms if isinstance(term, Literal)]
    predicates = Counter(str(predicate) for _, predicate, _ in told)
    classes = Counter(str(of) for of in turtle.objects(None, RDF.type, unique=False))
    conforms, _, report = validate(turtle, shacl_graph=shapes, inplace=True)
    return turtle, {
        "triples": len(told),
        "same": same,
        "blank": sum(isinstance(term, BNode) for term in terms),
        "badIris": sorted(iri for iri in iris if not VALID_IRI.fullmatch(iri)),
        "illTyped": sorted({str(term) for term in literals if term.ill_typed}),
        "languages": sorted({term.language for term in literals if term.language is not None}),
        "predicates": predicates,
        "classes": classes,
        "unknown": names_no_vocabulary_has([*predicates, *classes]),
        "conforms": conforms,
        "report": report[:3000],
    }


request = json.load(open(sys.argv[1], encoding="utf-8"))
shapes = Graph().parse(request["shapes"], format="turtle")
graphs = [read(files, shapes) for files in request["pairs"]]
answers = [
    [[None if term is None else str(term) for term in row] for row in graphs[0][0].query(question)]
    for question in request.get("questions", [])
]
print(json.dumps({"graphs": [found for _, found in graphs], "answers": answers}))
