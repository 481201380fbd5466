/** Joins the user's own texts to a dataset: texts of versions, quotes of evidence, and the revision that tells them apart. */
import type { Evidence } from '../../model/entities.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';
import type { Assembly } from '../build.ts';
import { revisionOf } from '../canonical.ts';
import type { Dataset } from '../dataset.ts';
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

/** Every piece of evidence of a dataset, wherever it hangs, with its quote. */
function quoted(dataset: Dataset, quote: (evidence: Evidence) => Evidence): Dataset {
  const all = (list: readonly Evidence[]): readonly Evidence[] => list.map(quote);
  const one = <T extends { readonly evidence: readonly Evidence[] }>(item: T): T => ({
    ...item,
    evidence: all(item.evidence),
  });
  return {
    ...dataset,
    evidence: new Map([...dataset.evidence].map(([id, list]) => [id, all(list)])),
    decisions: dataset.decisions.map(one),
    citations: dataset.citations.map(one),
    lineage: dataset.lineage.map(one),
    entities: {
      ...dataset.entities,
      Claim: dataset.entities.Claim.map((claim) =>
        claim.recordCheck === null ? claim : { ...claim, recordCheck: one(claim.recordCheck) },
      ),
      Gap: dataset.entities.Gap.map((gap) => ({ ...gap, sides: gap.sides.map(one) })),
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
  const quotes = new Map<string, string>();
  const withQuote = (evidence: Evidence): Evidence => {
    const quote = finders.get(evidence.source)?.(evidence.locator) ?? null;
    if (quote === null) return evidence;
    quotes.set(`${evidence.source}\n${evidence.locator}`, quote);
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
  const revision = `${dataset.revision}+${revisionOf({ texts, quotes })}`;
  return { dataset: { ...content, revision }, remarks };
}
