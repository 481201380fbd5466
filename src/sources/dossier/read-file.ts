/** One file of the dossier: a list of facts of one kind, each checked against its shape, each with its line. */
import { isMap, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { groupBy } from '../../model/order.ts';
import { FACT_KINDS, FACTS, type FactKind, type Facts, factsByKind, type Located } from '../facts.ts';
import type { Breach } from './breach.ts';
import { didYouMean, mistakesOf } from './explain.ts';
import { offsetOf } from './offset-of.ts';
import { plainValue } from './plain-value.ts';

/** What a file holds, and what is wrong in it. */
export interface FileReading {
  readonly kind: FactKind | null;
  readonly facts: readonly Located<FactKind>[];
  readonly breaches: readonly Breach[];
}

const isKind = (name: string): name is FactKind => Object.hasOwn(FACTS, name);
const oneList = 'A file holds one list under the name of its kind of fact, such as "acts:"';

/** Reads the text of one file. `file` is how breaches and facts name it. */
export function readFile(file: string, text: string): FileReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): Breach => ({ file, line: lines.linePos(offset).line, message });
  const broken = (breaches: readonly Breach[], kind: FactKind | null = null): FileReading => ({
    kind,
    facts: [],
    breaches,
  });

  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return broken(errors.map((e) => at(e.pos[0], `This is not valid YAML: ${e.message}.`)));

  const top = document.contents;
  if (!isMap<ParsedNode, ParsedNode | null>(top)) {
    return broken([at(0, top === null ? `The file is empty. ${oneList}.` : `${oneList}; this one does not.`)]);
  }
  const [pair, ...others] = top.items;
  if (pair === undefined) return broken([at(0, `The file is empty. ${oneList}.`)]);
  const kind = String(pair.key);
  if (!isKind(kind)) {
    const near = didYouMean(kind, FACT_KINDS) || `; known are ${FACT_KINDS.join(', ')}.`;
    return broken([at(pair.key.range[0], `"${kind}" is not a kind of fact${near}`)]);
  }
  if (others.length > 0) {
    return broken(
      others.map((o) => at(o.key.range[0], `${oneList}; put "${String(o.key)}" into a file of its own.`)),
      kind,
    );
  }
  const list = pair.value;
  if (!isSeq<ParsedNode>(list)) {
    return broken([at(pair.key.range[0], `"${kind}" must hold a list: entries that begin with "- ".`)], kind);
  }
  const plain = plainValue(document);
  if ('why' in plain) return broken([at(plain.offset, `This is not valid YAML: ${plain.why}.`)], kind);
  // Its contents are a map of this kind to a list, as was seen above.
  const values = (plain.value as Readonly<Record<FactKind, readonly unknown[]>>)[kind];
  return readEntries(kind, list, file, at, values);
}

function readEntries(
  kind: FactKind,
  list: { readonly items: readonly ParsedNode[] },
  file: string,
  at: (offset: number, message: string) => Breach,
  values: readonly unknown[],
): FileReading {
  const shape = FACTS[kind];
  const facts: Located<FactKind>[] = [];
  const breaches: Breach[] = [];
  for (const [i, value] of values.entries()) {
    const node = list.items[i];
    const parsed = shape.safeParse(value);
    if (parsed.success) {
      facts.push({ fact: parsed.data, file, line: at(node?.range[0] ?? 0, '').line });
    } else {
      for (const mistake of mistakesOf(parsed.error, shape, value)) {
        breaches.push(at(offsetOf(node, mistake.path), mistake.message));
      }
    }
  }
  return { kind, facts, breaches };
}

/** Facts of several files, gathered by kind. */
export function gather(readings: readonly FileReading[]): Facts {
  const byKind = groupBy(readings, ({ kind }) => kind ?? '');
  return factsByKind((kind) => (byKind.get(kind) ?? []).flatMap(({ facts }) => facts));
}
