/** The dossier of this repository, the ids and days of it that queries for the whole schema are made with, and words for one of its articles. */
import { join } from 'node:path';
import { buildDataset } from '../../../src/dataset/build.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { Entity, Evidence, VersionText } from '../../../src/model/entities.ts';
import { readDossier } from '../../../src/sources/dossier/read-dossier.ts';
import { root } from '../api.ts';
import type { Values } from './documents.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const article = (number: string): string => `prov:kz/law/2001-01-23/148#art_${number}`;
const WORDED = 'ver:kz/law/2001-01-23/148#art_39-3@';

/** A quote follows from its place, whatever it supports. */
const quoted = <T extends { readonly evidence: readonly Evidence[] }>(thing: T): T => ({
  ...thing,
  evidence: thing.evidence.map((place) => ({ ...place, quote: `${place.source}, ${place.locator}` })),
});

/**
 * The dossier, with invented words for the versions of article 39-3 and a quote at each place where a fact was read:
 * the repository holds no texts, and what shows texts is asked for, too.
 */
export async function wordedDossier(): Promise<Dataset> {
  const dataset = buildDataset(await readDossier(join(root, 'data')));
  const isWorded = ({ id }: Entity): boolean => id.startsWith(WORDED);
  const source = dataset.entities.Source[0]?.id ?? '';
  const texts = dataset.entities.ProvisionVersion.filter(isWorded).map(
    ({ id, ordinal, validFrom, validTo }): VersionText => ({
      version: id,
      lang: 'RU',
      source,
      from: validFrom,
      to: validTo,
      text: `Статья 39-3. Собрание\nСобрание созывается в ${ordinal}-й раз.`,
    }),
  );
  return {
    ...dataset,
    revision: `${dataset.revision}+words`,
    texts,
    lineage: dataset.lineage.map(quoted),
    decisions: dataset.decisions.map(quoted),
    citations: dataset.citations.map(quoted),
    entities: {
      ...dataset.entities,
      Claim: dataset.entities.Claim.map((claim) => ({
        ...claim,
        recordCheck: claim.recordCheck === null ? null : quoted(claim.recordCheck),
      })),
      Gap: dataset.entities.Gap.map((gap) => ({ ...gap, sides: gap.sides.map(quoted) })),
      ProvisionVersion: dataset.entities.ProvisionVersion.map((v) => (isWorded(v) ? { ...v, textState: 'FULL' } : v)),
    },
    evidence: new Map([...dataset.evidence].map(([id, evidence]) => [id, quoted({ evidence }).evidence])),
  };
}

/** Things that the table below speaks of; of each type those follow that fill a field first or of which something is not known, and some taken evenly from all. */
const CHOSEN: readonly string[] = [
  LAW,
  'act:kz/law/1993-12-10/4100',
  'act:kz/law/2013-06-13/101',
  'act:kz/bill/1997-07-09/-',
  article('24'),
  article('39-3'),
  article('2-1'),
  'body:maslikhat.oblast',
  'body:maslikhat',
  'body:majilis',
  'body:maslikhat-revision-commission',
  'person:nurpeisov-e-k',
  'work:nurpeisov-legislation-idea',
];

/** Whether a thing has something under this name; of a bound, a day that is known. */
function isFilled(thing: Entity, key: string): boolean {
  const value: unknown = Object.entries(thing).find(([name]) => name === key)?.[1];
  if (typeof value === 'object' && value !== null && 'kind' in value) return value.kind === 'EXACT';
  return value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0);
}

/** The values with which every field of the schema is asked for on a dataset. */
export function valuesOf(dataset: Dataset): Values {
  const ids = Object.fromEntries(
    Object.entries(dataset.entities).map(([type, things]: [string, readonly Entity[]]) => {
      const all = things.map(({ id }) => id);
      const evenly = all.filter((_, i) => i % Math.ceil(all.length / 4) === 0);
      const worded = all.filter((id) => id.startsWith(WORDED));
      const filled = Object.keys(things[0] ?? {}).flatMap(
        (key) => things.find((thing) => isFilled(thing, key))?.id ?? [],
      );
      const lacking = dataset.entities.Gap.flatMap(({ about }) => about ?? []).find((id) => all.includes(id)) ?? [];
      const chosen = CHOSEN.filter((id) => all.includes(id));
      return [type, [...new Set([chosen, worded, filled, lacking, evenly].flat())]];
    }),
  );
  const versions = dataset.entities.ProvisionVersion.map(({ id }) => id).filter((id) => id.startsWith(WORDED));
  const divided = dataset.entities.Amendment.flatMap(({ parent }) => parent ?? []).slice(0, 1);
  return {
    ids: { ...ids, 'Amendment.details': divided, 'ProvisionVersion.diff': versions },
    oneArgument: ['Query.act', 'Query.provision'],
    arguments: {
      'Query.act(id:)': [LAW, 'act:unknown'],
      'Query.act(adiletId:)': ['Z010000148_'],
      'Query.act(citation:)': ['Закон от 23.01.2001 № 148-II'],
      'Query.provision(id:)': [article('39-3')],
      'Query.provision(citation:)': ['ст. 39-3 Закона № 148-II'],
      'Query.resolveCitation(text:)': ['ст. 39-3 Закона № 148-II', 'ст. 999 Закона № 148-II', 'сад'],
      'Query.resolveCitation(on:)': ['2005-01-01'],
      'Query.search(text:)': ['маслихат', '101-V', 'Нурпеисов'],
      'Query.node(id:)': CHOSEN,
      'Query.nodes(ids:)': [[...CHOSEN, 'act:unknown']],
      'Query.body(id:)': ['body:maslikhat.oblast', 'body:unknown'],
      'Query.amendments(target:)': [LAW, article('39-3')],
      'Query.amendments(by:)': ['act:kz/law/2013-06-13/101'],
      'Act.amendments(by:)': ['act:kz/law/2013-06-13/101'],
      'Provision.amendments(by:)': ['act:kz/law/2013-06-13/101'],
      affecting: ['body:maslikhat.oblast'],
      year: [2013],
      'Query.claims(about:)': [LAW, article('2-1')],
      'Query.claims(by:)': ['person:nurpeisov-e-k'],
      'Query.works(by:)': ['person:nurpeisov-e-k'],
      'Query.affectedBodies(provision:)': [article('24'), article('39-3')],
      'Query.lineage(of:)': [LAW, 'act:kz/bill/1997-07-09/-', 'work:nurpeisov-legislation-idea'],
      'Query.timeline(act:)': [LAW],
      'Query.path(from:)': [article('39-3'), 'act:kz/bill/1997-07-09/-'],
      'Query.path(to:)': ['body:maslikhat.oblast', 'body:government'],
      'ProvisionVersion.diff(against:)': versions.slice(0, 1),
      'ProvisionVersion.diff(lang:)': ['RU'],
      search: ['маслихат', 'нурпеисов', '148'],
      maxDepth: [0, 2],
      maxLength: [1, 6],
      includeParts: [true, false],
      first: [2],
      last: [3],
      // A cursor is a place in the order of a list, whether or not something stands there.
      'Query.acts(sortBy:)': ['ADOPTED_ASC'],
      after: ['2012', 'body:c'].map((key) => Buffer.from(key, 'utf8').toString('base64url')),
      before: ['2014', 'person:n'].map((key) => Buffer.from(key, 'utf8').toString('base64url')),
      LocalDate: ['2013-07-01', '2009-03-01', null],
      DateRange: [{ from: '2009-01-01', to: '2013-12-31' }, { to: '2012-06-01' }],
      between: [{ from: '2009-01-01', to: '2016-01-01' }],
    },
  };
}
