/** Joins the user's own texts to a dataset: texts of versions, quotes of evidence, and the revision that tells them apart. */
import type { Evidence } from '../../model/entities.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';
import type { Assembly } from '../build.ts';
import { revisionOf } from '../canonical.ts';
import type { Dataset, EntityTables } from '../dataset.ts';
import { namedAsKnown } from './names.ts';
import { type Quote, quotesFrom } from './quotes.ts';
import { remarksOn } from './remarks.ts';
import { Showings } from './shown.ts';
import { wordingsOf } from './wordings.ts';

export interface Joined {
  readonly dataset: Dataset;
  /** What could not be joined, in plain sentences. */
  readonly remarks: readonly string[];
}

type Quoting = (evidence: Evidence, acts: readonly string[]) => Evidence;

/** The acts whose work something is evidence of: by the id of a change, of an act, of a version that changes opened. */
function actsProved({ Amendment, ProvisionVersion }: EntityTables): (id: string) => readonly string[] {
  const by = new Map(Amendment.map((amendment) => [amendment.id, amendment.by]));
  const opened = new Map(ProvisionVersion.map(({ id, openedBy }) => [id, openedBy]));
  return (id) => (opened.get(id) ?? [id]).map((one) => by.get(one) ?? one).filter((one) => one.startsWith('act:'));
}

/** Every piece of evidence of a dataset, wherever it hangs, with its quote. */
function quoted(dataset: Dataset, quote: Quoting): Dataset {
  const proved = actsProved(dataset.entities);
  const all = (list: readonly Evidence[], ...ids: readonly string[]): readonly Evidence[] => {
    const acts = ids.flatMap(proved);
    return list.map((evidence) => quote(evidence, acts));
  };
  const one = <T extends { readonly evidence: readonly Evidence[] }>(item: T, ...ids: readonly string[]): T => ({
    ...item,
    evidence: all(item.evidence, ...ids),
  });
  return {
    ...dataset,
    evidence: new Map([...dataset.evidence].map(([id, list]) => [id, all(list, id)])),
    decisions: dataset.decisions.map((decision) => one(decision)),
    citations: dataset.citations.map((citation) => one(citation)),
    lineage: dataset.lineage.map((edge) => one(edge, edge.from, edge.to)),
    entities: {
      ...dataset.entities,
      Claim: dataset.entities.Claim.map((claim) =>
        claim.recordCheck === null ? claim : { ...claim, recordCheck: one(claim.recordCheck) },
      ),
      Gap: dataset.entities.Gap.map((gap) => ({
        ...gap,
        sides: gap.sides.map((side) => one(side, side.value, ...(gap.about === null ? [] : [gap.about]))),
      })),
    },
  };
}

/**
 * The dataset with the texts of the sources that the dossier knows. Without texts it is the dataset as it was. Equal
 * facts and equal texts give an equal dataset and revision on any machine.
 */
export function joinTexts(
  { dataset, lives, provisions }: Pick<Assembly, 'dataset' | 'lives' | 'provisions'>,
  sources: readonly SourceText[],
): Joined {
  const onRecord = new Set(dataset.entities.Source.map(({ id }) => id));
  const stateOf = new Map(
    dataset.entities.Source.flatMap(({ id, stateOf: day }) => (day === null ? [] : [[id, day] as const])),
  );
  const showings = new Showings(lives, stateOf);
  const known = sources
    .filter(({ source }) => onRecord.has(source))
    .map((text) => namedAsKnown(text, provisions.values(), showings));
  const unknown = sources.filter(({ source }) => !onRecord.has(source));
  const versions = dataset.entities.ProvisionVersion;
  const { texts, unshown } = wordingsOf(known, { showings, provisions, versions });
  const remarks = remarksOn(unknown, unshown);
  if (known.length === 0) return { dataset, remarks };

  const finders = new Map<string, Quote>(known.map((text) => [text.source, quotesFrom(text)]));
  const quotes = new Set<string>();
  const withQuote: Quoting = (evidence, acts) => {
    const quote = finders.get(evidence.source)?.(evidence.locator, acts) ?? null;
    if (quote === null) return evidence;
    quotes.add(`${evidence.source}\n${evidence.locator}\n${quote}`);
    return { ...evidence, quote };
  };
  const held = new Set(texts.map(({ version }) => version));
  const joined = quoted(dataset, withQuote);
  const content: Dataset = {
    ...joined,
    entities: {
      ...joined.entities,
      ProvisionVersion: versions.map((v) => (held.has(v.id) ? { ...v, textState: 'FULL' } : v)),
    },
    texts,
  };
  const revision = `${dataset.revision}+${revisionOf({ texts, quotes: [...quotes].sort() })}`;
  return { dataset: { ...content, revision }, remarks };
}
