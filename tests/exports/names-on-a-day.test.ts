/** Which titles, headings and names of bodies linked data says of a day: those that are certain by the act that gave them. */
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { isCalled, nameDoubts } from '../../src/exports/names-on.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { localDate } from '../../src/model/dates.ts';
import type { FactInput } from '../../src/sources/facts.ts';
import type { Loose } from '../support/api.ts';
import { bytesOf, storeOf } from '../support/exported.ts';
import {
  act,
  amendment,
  art,
  type DossierInput,
  dossier,
  edition,
  evidence,
  LAW,
  MIDDLE,
  OLDEST,
  onDate,
  provision,
  TEN_DAYS,
  YOUNGEST,
} from '../support/facts.ts';
import { textOf } from '../support/rdf.ts';

/** In force ten days after its publication, on 20 February 2009 at the earliest. */
const A = 'act:kz/law/2009-02-09/126';
/** In force on 20 February 2009. */
const B = 'act:kz/law/2009-02-01/100';
const FIRST = '2009-02-20';
/** No source shows A's changes before the edition of 24 March 2011. */
const WITHIN = '2010-01-01';
const SIX = art('6');
const SEEN = [OLDEST, MIDDLE, YOUNGEST];
const BODY = 'body:akim.village';

type Moment = FactInput<'provisions'>['headings'] extends readonly (infer N)[] | undefined
  ? N extends { from?: infer M }
    ? M
    : never
  : never;

const renamed = (from: NonNullable<Moment>) => [
  { ru: 'Старый', to: from },
  { ru: 'Новый', from },
];

const open = (target: string, more: Partial<FactInput<'amendments'>> = {}) =>
  amendment(A, target, 'MODIFICATION', { aspect: 'HEADING', force: TEN_DAYS, evidence: evidence(MIDDLE), ...more });
const exact = (target: string, more: Partial<FactInput<'amendments'>> = {}) =>
  amendment(B, target, 'MODIFICATION', {
    aspect: 'HEADING',
    force: onDate(FIRST),
    evidence: evidence(MIDDLE),
    ...more,
  });

const body = (from: NonNullable<Moment>): FactInput<'bodies'> => ({
  id: BODY,
  kind: 'TYPE',
  levels: [],
  names: renamed(from),
  evidence: evidence(),
});

const graphOf = (input: DossierInput): Promise<GraphStore> =>
  storeOf(buildDataset(dossier({ ...input, acts: [act(A), act(B), ...(input.acts ?? [])] })));

/** A law whose sixth article has another heading since `from`, changed by these amendments. */
const headed = (
  from: NonNullable<Moment>,
  amendments: readonly FactInput<'amendments'>[],
  others: readonly FactInput<'provisions'>[] = [],
): Promise<GraphStore> =>
  graphOf({ provisions: [provision(SIX, SEEN, { headings: renamed(from) }), ...others], amendments });

async function shown(store: GraphStore, id: string, on: string): Promise<string | undefined> {
  const nodes: readonly Loose[] = JSON.parse(await textOf('jsonld', store, { on }))['@graph'];
  const node = nodes.find((each) => each['dcterms:identifier'] === id);
  if (node === undefined) throw new Error(`${id} is no part of the export.`);
  return (node['dcterms:title'] ?? node['skos:prefLabel'])?.ru;
}

/** Which acts may have given the name, and until which day that is open. */
async function doubt(store: GraphStore, id: string, on: string): Promise<Loose> {
  const [thing] = await store.nodes.byIds([id]);
  if (thing?.type !== 'Provision' && thing?.type !== 'Act' && thing?.type !== 'Body') throw new Error(id);
  return (await nameDoubts(store, [thing], localDate(on))).get(id);
}

/** The same graph; what is asked of these parts of it is written down. */
function counting(store: GraphStore, asked: string[]): GraphReader {
  const counted = <T extends object>(part: T, name: string): T =>
    new Proxy(part, {
      get: (target, key, self) => {
        asked.push(`${name}.${String(key)}`);
        return Reflect.get(target, key, self);
      },
    });
  return {
    ...store,
    amendments: counted(store.amendments, 'amendments'),
    nodes: counted(store.nodes, 'nodes'),
    provisions: counted(store.provisions, 'provisions'),
  };
}

describe('the heading of an article', () => {
  test('is certain where the dossier states its day, whoever may have changed the article then', async () => {
    const store = await headed(FIRST, [open(SIX)]);

    expect(await shown(store, SIX, WITHIN)).toBe('Новый');
  });

  test('is certain where the act that gave it took force on a known day, whatever another one did', async () => {
    const store = await headed({ by: B }, [open(SIX), exact(SIX, { kind: 'REWORDING', aspect: 'TEXT' })]);

    expect(await shown(store, SIX, WITHIN)).toBe('Новый');
  });

  test('is not certain where the act that gave it is in force within bounds, and nobody else is blamed', async () => {
    const store = await headed({ by: A }, [open(SIX), exact(SIX)]);

    expect(await shown(store, SIX, WITHIN)).toBeUndefined();
    expect(await doubt(store, SIX, WITHIN)).toEqual({ earliest: FIRST, latest: '2011-03-24', by: A });
  });

  test('is not certain by one change of the same act with a known day', async () => {
    const known = open(SIX, { force: onDate(FIRST) });
    const unknown = open(SIX, { kind: 'REWORDING' });
    const store = await headed({ by: A }, [known, unknown]);

    expect(await shown(store, SIX, WITHIN)).toBeUndefined();
  });

  test('follows the change of the heading where the act changed the words too', async () => {
    const words = { aspect: 'TEXT' } as const;
    const known = await headed({ by: A }, [open(SIX, { force: onDate(FIRST) }), open(SIX, words)]);
    const unknown = await headed({ by: A }, [open(SIX), open(SIX, { ...words, force: onDate(FIRST) })]);

    expect(await shown(known, SIX, WITHIN)).toBe('Новый');
    expect(await shown(unknown, SIX, WITHIN)).toBeUndefined();
  });

  test('is not certain where the act changed what the article is part of', async () => {
    const chapter = 'prov:kz/law/2001-01-23/148#chp_2';
    const within = provision(SIX, SEEN, { headings: renamed({ by: A }), parent: chapter });
    const inChapter = await graphOf({
      provisions: [provision(chapter, SEEN), within],
      amendments: [open(chapter, { aspect: 'TEXT' })],
    });
    const inAct = await headed({ by: A }, [open(LAW, { aspect: 'TEXT' })]);

    expect(await shown(inChapter, SIX, WITHIN)).toBeUndefined();
    expect(await shown(inAct, SIX, WITHIN)).toBeUndefined();
  });

  test('is certain again outside the bounds', async () => {
    const store = await headed({ by: A }, [open(SIX)]);

    expect(await shown(store, SIX, '2009-02-19')).toBe('Старый');
    expect(await shown(store, SIX, '2011-03-23')).toBeUndefined();
    expect(await shown(store, SIX, '2011-03-24')).toBe('Новый');
  });

  test('is not certain either where it may have lost the only one that is known', async () => {
    const lost = [{ ru: 'Старый', to: { by: A } }];
    const store = await graphOf({
      provisions: [provision(SIX, SEEN, { headings: lost })],
      amendments: [open(SIX)],
    });

    expect(await doubt(store, SIX, '2009-02-19')).toBeUndefined();
    expect(await doubt(store, SIX, WITHIN)).toMatchObject({ by: A });
  });
});

test('the names of a page of things are asked for together, however many there are', async () => {
  const articles = Array.from({ length: 40 }, (_, i) => art(`${i + 10}`));
  const store = await graphOf({
    provisions: articles.map((id) => provision(id, SEEN, { headings: renamed({ by: A }) })),
    amendments: articles.map((id) => open(id)),
    bodies: [body({ by: A })],
  });
  const things = (await store.nodes.byIds([...articles, BODY])).filter((thing) => thing !== null).filter(isCalled);
  const asked: string[] = [];

  const doubts = await nameDoubts(counting(store, asked), things, localDate(WITHIN));

  expect(doubts.size).toBe(41);
  expect(asked.sort()).toEqual(['amendments.byActs', 'nodes.byIds', 'provisions.ancestors']);
});

describe('the name of a body', () => {
  test('is certain where its day is stated, or the first change of the act that gave it has a known day', async () => {
    const stated = await graphOf({
      bodies: [body(FIRST)],
      amendments: [open(SIX)],
      provisions: [provision(SIX, SEEN)],
    });
    const known = await graphOf({
      bodies: [body({ by: B })],
      amendments: [exact(SIX)],
      provisions: [provision(SIX, SEEN)],
    });

    expect(await shown(stated, BODY, WITHIN)).toBe('Новый');
    expect(await shown(known, BODY, WITHIN)).toBe('Новый');
  });

  test('is told by its dated names alone while the first change of the act may not be in force', async () => {
    const store = await graphOf({
      bodies: [body({ by: A })],
      amendments: [open(SIX)],
      provisions: [provision(SIX, SEEN)],
    });

    expect(await shown(store, BODY, '2009-02-19')).toBe('Старый');
    expect(await shown(store, BODY, WITHIN)).toBeUndefined();
    expect(await shown(store, BODY, '2011-03-24')).toBe('Новый');
  });

  test('follows the force of an act that changed nothing on record', async () => {
    const founding = 'act:kz/law/2009-06-01/500';
    const acts = [act(founding, { force: { kind: 'ON_DATE', date: '2009-09-01' } })];
    const store = await graphOf({ bodies: [body({ by: founding })], acts });

    expect(await shown(store, BODY, '2009-07-01')).toBeUndefined();
    expect(await shown(store, BODY, '2009-09-01')).toBe('Новый');
  });

  test('stays open for good where nothing shows the act in force, and until the first edition of it else', async () => {
    const founding = 'act:kz/law/2009-06-01/500';
    const late = '2024-01-01';
    const bodies = [body({ by: founding })];
    const unknown = await graphOf({ bodies, acts: [act(founding)] });
    const shownLater = await graphOf({
      bodies,
      acts: [act(founding)],
      sources: [edition('source:zan/500/2012-01-01/ru', { wordingOf: founding })],
    });

    expect(await shown(unknown, BODY, late)).toBeUndefined();
    expect(await doubt(unknown, BODY, late)).toEqual({ earliest: '2009-06-01', latest: null, by: founding });
    expect(await shown(shownLater, BODY, '2011-12-31')).toBeUndefined();
    expect(await shown(shownLater, BODY, '2012-01-01')).toBe('Новый');
  });

  test('is both in Akoma Ntoso while either may hold', async () => {
    const power = {
      provision: SIX,
      body: BODY,
      modality: 'POWER',
      role: 'HOLDS_POWER',
      summary: { ru: 'правит' },
    } as const;
    const store = await graphOf({
      bodies: [body({ by: A })],
      provisions: [provision(SIX, SEEN)],
      amendments: [open(SIX)],
      competences: [{ ...power, evidence: evidence() }],
    });
    const showing = async (on: string): Promise<string | undefined> =>
      /eId="body_1"[^>]*showAs="([^"]*)"/.exec(`${await bytesOf(store, 'akn', { act: LAW, on })}`)?.[1];

    expect(await showing('2009-02-19')).toBe('Старый');
    expect(await showing(WITHIN)).toBe('Старый / Новый');
    expect(await showing('2011-03-24')).toBe('Новый');
  });
});
