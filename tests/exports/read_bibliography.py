"""Reads a bibliography from standard input with a library that others use, and prints what it found as JSON."""

import json
import sys
import warnings

text = sys.stdin.buffer.read().decode("utf-8")


def bibtex():
    import bibtexparser
    from bibtexparser.middlewares import LatexDecodingMiddleware

    plain = bibtexparser.parse_string(text)
    library = bibtexparser.parse_string(text, append_middleware=[LatexDecodingMiddleware(keep_braced_groups=False)])
    assert not library.failed_blocks, library.failed_blocks
    for entry in library.entries:
        fields = {field.key: field.value for field in entry.fields}
        yield {
            "key": entry.key,
            "type": entry.entry_type,
            "title": fields["title"],
            "authors": fields.get("author", ""),
            "within": fields.get("booktitle"),
            "pages": fields.get("pages", "").replace("–", "-").replace("--", "-"),
            "year": fields.get("year"),
            # An address is no TeX.
            "url": dict(plain.entries_dict[entry.key].items()).get("url"),
            "note": fields.get("note"),
        }


def ris():
    import rispy

    for record in rispy.loads(text):
        yield {
            "key": record["id"],
            "type": record["type_of_reference"],
            "title": record["title"],
            "authors": " and ".join(record.get("authors", [])),
            "within": record.get("secondary_title"),
            "pages": "-".join(record[name] for name in ("start_page", "end_page") if name in record),
            "year": record.get("year"),
            "url": (record.get("urls") or [record.get("url")])[0],
            "note": " ".join(record.get("notes", [])),
        }


def csl_json():
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    warnings.simplefilter("ignore")
    items = json.loads(text)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    printed = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        printed.register(Citation([CitationItem(item["id"].lower())]))
    # The style sorts nothing here: lines come as the items do.
    for item, line in zip(items, printed.bibliography()):
        yield {
            "key": item["id"],
            "type": item["type"],
            "title": item["title"],
            "authors": " and ".join(", ".join(filter(None, (a.get("family", a.get("literal")), a.get("given")))) for a in item.get("author", [])),
            "within": item.get("container-title"),
            "pages": item.get("page", ""),
            "year": str(item["issued"]["date-parts"][0][0]) if "issued" in item else None,
            "url": item.get("URL"),
            "note": item.get("note"),
            "printed": str(line),
        }


print(json.dumps(list({"bibtex": bibtex, "ris": ris, "csl-json": csl_json}[sys.argv[1]]())))
