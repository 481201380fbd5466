/** Articles of amending laws that notes refer to for the day of force ("см. ст. 2") are on record, by that alone. */
import { expect, test } from 'vitest';
import { assemble, buildDataset } from '../../src/dataset/build.ts';
import {
  act,
  amendment,
  art,
  type DossierInput,
  dossier,
  evidence,
  MIDDLE,
  OLDEST,
  provision,
  YOUNGEST,
} from '../support/facts.ts';

const BY = 'act:kz/law/2009-02-09/126';
const RULES = 'prov:kz/law/2009-02-09/126#';

const asTheActSays = (target: string, eId: string, more: Parameters<typeof amendment>[3] = {}) =>
  amendment(BY, art(target), 'MODIFICATION', { force: { kind: 'AS_THE_ACT_SAYS', provision: eId }, ...more });

const built = (input: DossierInput) =>
  buildDataset(dossier({ acts: [act(BY)], provisions: [provision(art('6')), provision(art('7'))], ...input }));

const ofThatLaw = ({ entities }: ReturnType<typeof built>) =>
  entities.Provision.filter((one) => one.act === BY).map(({ id }) => id);

test('with all that it is part of', () => {
  const dataset = built({ amendments: [asTheActSays('6', 'art_2__para_1')] });

  expect(ofThatLaw(dataset)).toEqual([`${RULES}art_2`, `${RULES}art_2__para_1`]);
});

test('with one place in each source that refers to it', () => {
  const dataset = built({
    amendments: [
      asTheActSays('6', 'art_2', { evidence: [...evidence(OLDEST, 'art. 6'), ...evidence(MIDDLE, 'art. 6')] }),
      asTheActSays('7', 'art_2', { evidence: [...evidence(OLDEST, 'art. 7'), ...evidence(YOUNGEST, 'art. 7')] }),
    ],
  });

  const places = dataset.evidence.get(`${RULES}art_2`)?.map(({ source, locator }) => [source, locator]);
  expect(places).toEqual([
    [OLDEST, 'art. 6'],
    [MIDDLE, 'art. 6'],
    [YOUNGEST, 'art. 7'],
  ]);
});

test('not by what was made out of two wordings, where a note names it', () => {
  const article = asTheActSays('6', 'art_2', { evidence: evidence(MIDDLE, 'art. 6') });
  const detail = amendment(BY, art('6', 'para_1'), 'MODIFICATION', {
    force: { kind: 'AS_THE_ACT_SAYS', provision: 'art_2' },
    parent: 'amend:kz/law/2009-02-09/126:kz/law/2001-01-23/148#art_6:modification',
    evidence: [{ source: OLDEST, locator: 'art. 6 (1)', confidence: 'INFERRED' }],
  });
  const dataset = built({
    provisions: [provision(art('6')), provision(art('6', 'para_1'))],
    amendments: [detail, article],
  });

  expect(dataset.evidence.get(`${RULES}art_2`)?.map(({ source }) => source)).toEqual([MIDDLE]);
});

test('with a gap that says what of the law is not on record', () => {
  const gapsOf = (input: DossierInput) =>
    built({ amendments: [asTheActSays('6', 'art_2')], ...input })
      .entities.Gap.filter(({ about, field }) => about === BY && field === 'provisions')
      .map(({ kind }) => kind);

  expect(gapsOf({})).toEqual(['UNREAD']);
  expect(gapsOf({ provisions: [provision(art('6')), provision(`${RULES}art_1`)] })).toEqual([]);
});

test('of a law that is on record itself', () => {
  const { breaches } = assemble(
    dossier({ provisions: [provision(art('6'))], amendments: [asTheActSays('6', 'art_2')] }),
  );

  expect(breaches.length).toBeGreaterThan(0);
  expect(breaches.filter(({ message }) => message.includes('art_2'))).toEqual([]);
});

test('in words that no source at hand has, in force as long as the law', () => {
  const { entities } = built({ amendments: [asTheActSays('6', 'art_2')] });
  const versions = entities.ProvisionVersion.filter((one) => one.provision === `${RULES}art_2`);

  expect(versions.map(({ start, end }) => [start.kind, end.kind])).toEqual([['BEFORE_RECORD', 'OPEN']]);
});

test('not beside what is told of it', () => {
  const headings = [{ en: 'On the force of this Law' }];
  const dataset = built({
    provisions: [provision(art('6')), provision(`${RULES}art_2`, [], { headings, evidence: evidence(MIDDLE) })],
    amendments: [asTheActSays('6', 'art_2')],
  });

  expect(dataset.entities.Provision.find(({ id }) => id === `${RULES}art_2`)?.headings).toMatchObject(headings);
  expect(dataset.evidence.get(`${RULES}art_2`)?.map(({ source }) => source)).toEqual([MIDDLE]);
});

test('not where the rule names none', () => {
  const dataset = built({ amendments: [amendment(BY, art('6'), 'MODIFICATION', { force: { kind: 'UNKNOWN' } })] });

  expect(ofThatLaw(dataset)).toEqual([]);
});
