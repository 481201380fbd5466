/** What a newcomer asks first: one request each, held against the official texts by eye. */
import { beforeAll, expect, test } from 'vitest';
import { type AnswerTo, answersOfDossier } from '../support/answer-to.ts';
import type { Loose } from '../support/api.ts';

const article = (number: string): string => `prov:kz/law/2001-01-23/148#art_${number}`;
let answerTo: AnswerTo;
beforeAll(async () => {
  answerTo = await answersOfDossier();
});

test('when did article 39-3 change, and how? The nine laws that its note of 08.06.2026 names', async () => {
  const { provision } = await answerTo('amendments-of-article', { article: article('39-3') });
  const changes = provision.amendments.nodes.map((a: Loose) => [a.by.number, a.kind, a.adoptedOn, a.inForceEarliest]);
  expect(changes).toEqual([
    ['101-V', 'REWORDING', '2013-06-13', '2013-06-24'],
    ['387-V', 'MODIFICATION', '2015-11-02', '2015-11-13'],
    ['48-VI', 'MODIFICATION', '2017-02-20', '2017-03-03'],
    ['90-VI', 'MODIFICATION', '2017-07-11', '2017-07-11'],
    ['406-VI', 'MODIFICATION', '2021-01-03', '2021-01-14'],
    ['42-VII', 'MODIFICATION', '2021-05-24', '2021-06-04'],
    ['60-VII', 'MODIFICATION', '2021-06-30', '2021-07-11'],
    ['223-VII', 'MODIFICATION', '2023-04-19', '2023-04-30'],
    ['65-VIII', 'MODIFICATION', '2024-02-27', '2024-04-28'],
  ]);
  for (const { forceRule, evidence } of provision.amendments.nodes) {
    expect(forceRule.kind).not.toBe('UNKNOWN');
    expect(evidence.length).toBeGreaterThan(0);
  }
});

test('which bodies does article 24 affect on 1 July 2013? Those of the vote of no confidence, perhaps in its new wording', async () => {
  const { affectedBodies } = await answerTo('affected-bodies', { provision: article('24'), on: '2013-07-01' });
  expect(affectedBodies.map((a: Loose) => [a.body.id, a.certainty])).toEqual(
    ['akim', 'maslikhat', 'maslikhat-deputy', 'maslikhat-secretary', 'president', 'superior-akim'].map((body) => [
      `body:${body}`,
      // Law 101-V set the article out anew, in force on 24.06.2013 at the earliest; its day of publication is not known.
      'UNCERTAIN',
    ]),
  );
  const secretary = affectedBodies.find((a: Loose) => a.body.id === 'body:maslikhat-secretary');
  expect(secretary.competences.map((c: Loose) => [c.provision.id, c.validFrom])).toContainEqual([
    `${article('24')}__para_4`,
    '2013-06-24',
  ]);
});

test('what does Nurpeisov say about article 2-1? Much of its paragraph 2; that the gathering and the assembly are bodies, where its paragraph 3 says otherwise', async () => {
  const { claims } = await answerTo('claims-about-provision');
  expect(claims.nodes.map((c: Loose) => c.id.replace('claim:nurpeisov.', ''))).toEqual([
    'maslikhat-of-two-natures',
    'art-2-1-quoted',
    'art-2-1-most-odious',
    'akim-in-what-capacity',
    'akim-will-choose-the-state',
    'dual-akim',
    'art-2-1-against-art-89',
    'akim-above-self-government',
    'gathering-and-assembly-as-bodies',
    'akim-interferes',
    'additions-against-constitution',
  ]);
  const claim = claims.nodes.find((c: Loose) => c.id.endsWith('.gathering-and-assembly-as-bodies'));
  expect(claim).toMatchObject({
    id: 'claim:nurpeisov.gathering-and-assembly-as-bodies',
    stance: 'DESCRIBES',
    assertedBy: [{ id: 'person:nurpeisov-e-k' }],
    recordCheck: { verdict: 'DIFFERS' },
  });
  expect(claim.recordCheck.evidence.map((place: Loose) => place.locator)).toContain('статья 2-1, пункт 3');
});

test('what became of article 24 between 2009 and 2016? Set out anew twice; its paragraphs 1 and 2 changed, the others came', async () => {
  const { node } = await answerTo('changes-between-two-days');
  const { withinRecord, provisions } = node.changes;
  expect(withinRecord).toBe(true);
  const kinds = new Map(provisions.nodes.map((c: Loose) => [c.provision.id, c.kind]));
  expect(kinds.get(article('24'))).toBe('CHANGED');
  expect(kinds.get(`${article('24')}__para_3`)).toBe('INSERTED');
  const [whole] = provisions.nodes;
  expect(whole.amendments.map((a: Loose) => [a.by.number, a.kind])).toEqual([
    ['126-IV', 'REWORDING'],
    ['101-V', 'REWORDING'],
  ]);
});
