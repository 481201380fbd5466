import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '../../src/model/dates.ts';
import { localDate } from '../../src/model/dates.ts';
import type { Language } from '../../src/model/terms.ts';
import { saysWords } from '../../src/sources/claims/find-words.ts';
import { holdClaims, recordAtHand } from '../../src/sources/claims/hold-claims.ts';
import { type RecordAtHand, type RecordTest, testRecord } from '../../src/sources/claims/record-test.ts';
import type { RecordText } from '../../src/sources/claims/record-texts.ts';
import { digestOfTests } from '../../src/sources/claims/verdict.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { FACTS, type Fact, type FactInput } from '../../src/sources/facts.ts';
import { factsYaml } from '../../src/sources/import/write-facts.ts';
import { art, dossier, edition, evidence, LAW } from '../support/facts.ts';
import { breachesOf } from '../support/shown.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

describe('words are found', () => {
  test.each([
    ['акимы аульных (сельских) округов', 'аульн* (сельск*) округ*', true],
    ['Акимы АУЛЬНЫХ  (сельских)\u00a0округов', 'аульн* (сельск*) округ*', true],
    ['закон «О выборах»', '"О выборах"', true],
    ['самоуправления', 'управлени*', false],
    ['открывается избранным председателем', 'открыва* акимом', false],
    ['пункт 1.', 'пункт 1', true],
    ['пункт 11', 'пункт 1', false],
  ])('“%s” says “%s”: %s', (text, words, says) => {
    expect(saysWords(text, words)).toBe(says);
  });
});

describe('a claim about a day', () => {
  const SHA = 'a'.repeat(64);
  const text = (day: string, ownText: string, lang: Language = 'RU'): RecordText => {
    const item = { kind: 'ARTICLE', number: '6', heading: null, parent: null, locator: 'ст. 6' } as const;
    return {
      file: `${day}.ru.md`,
      source: `source:zan/7966/${day}/ru`,
      sha256: SHA,
      act: LAW,
      lang,
      stateOf: localDate(day),
      title: null,
      items: new Map([['art_6', { ...item, eId: 'art_6', ownText, excluded: false, bare: false }]]),
    };
  };
  const texts = [
    text('2009-01-01', 'аким назначает'),
    text('2011-01-01', 'аким назначает'),
    text('2013-01-01', 'маслихат'),
  ];
  const says = (on: LocalDate, words: string): RecordTest => ({
    kind: 'WORDS',
    in: art('6'),
    on,
    says: [words],
    lacks: [],
  });
  const outcome = (test: RecordTest) => testRecord(test, { texts, amendments: [] });

  test('holds where the texts before and after say the same', () => {
    expect(outcome(says(localDate('2010-01-01'), 'аким'))).toEqual({
      outcome: 'HOLDS',
      texts: ['2009-01-01', '2011-01-01'].map((day) => ({
        source: `source:zan/7966/${day}/ru`,
        locator: 'ст. 6',
        sha256: SHA,
      })),
    });
  });

  test('is not held against a translation', () => {
    const both = [...texts, text('2010-01-01', 'әкім', 'KK')];
    const test = says(localDate('2010-01-01'), 'аким');
    expect(testRecord(test, { texts: both, amendments: [] }).outcome).toBe('HOLDS');
  });

  test('fails where both lack it', () => {
    expect(outcome(says(localDate('2010-01-01'), 'маслихат')).outcome).toBe('FAILS');
  });

  test('is undecided between texts that differ, before the first and after the last', () => {
    for (const day of ['2012-01-01', '2008-12-31', '2013-01-02']) {
      expect(outcome(says(localDate(day), 'аким')).outcome).toBe('UNDECIDED');
    }
    expect(outcome(says(localDate('2013-01-01'), 'маслихат')).outcome).toBe('HOLDS');
  });
});

describe('verdicts in the dossier', () => {
  const claim = (verdict: 'AGREES' | 'DIFFERS' | null): FactInput<'claims'> => ({
    id: 'claim:x',
    stance: 'DESCRIBES',
    summary: { ru: 'так' },
    assertedBy: ['person:x'],
    reportedIn: 'work:x',
    about: [LAW],
    recordTests: [{ kind: 'YEARS', act: LAW, years: [2009], within: [2009, 2015] }],
    evidence: evidence(),
    ...(verdict === null ? {} : { recordCheck: { verdict, explanation: { ru: 'видно' }, evidence: [] } }),
  });
  const given = (facts: {
    claim: FactInput<'claims'>;
    outcomes?: FactInput<'record-checks'>['outcomes'];
    tests?: string;
    sha256?: string;
  }) =>
    breachesOf(
      dossier({
        sources: [edition('source:zan/7966/2016-06-30/ru', { sha256: 'a'.repeat(64) })],
        persons: [{ id: 'person:x', name: { ru: 'Икс' }, nameAsPrinted: ['Икс'], evidence: evidence() }],
        works: [{ id: 'work:x', kind: 'ARTICLE', title: { ru: 'Работа' }, evidence: evidence() }],
        claims: [facts.claim],
        'record-checks': [
          {
            claim: 'claim:x',
            verdict: 'DIFFERS',
            outcomes: facts.outcomes ?? ['FAILS'],
            tests: facts.tests ?? digestOfTests(FACTS.claims.parse(facts.claim).recordTests),
            texts: [
              { source: 'source:zan/7966/2016-06-30/ru', locator: 'сноски', sha256: facts.sha256 ?? 'a'.repeat(64) },
            ],
          },
        ],
      }),
    );

  test('a reader and the texts that say the same are at peace', () => {
    expect(given({ claim: claim('DIFFERS') })).toEqual([]);
  });

  test.each<[string, Parameters<typeof given>[0], RegExp]>([
    ['another verdict', { claim: claim('AGREES') }, /The texts say DIFFERS of claim:x, its recordCheck says AGREES/],
    ['no explanation', { claim: claim(null) }, /has no recordCheck that explains it/],
    ['tests that changed since', { claim: claim('DIFFERS'), tests: '0'.repeat(16) }, /has other tests than those/],
    ['outcomes that say otherwise', { claim: claim('DIFFERS'), outcomes: ['HOLDS'] }, /\(HOLDS\) do not give DIFFERS/],
    ['another text', { claim: claim('DIFFERS'), sha256: 'b'.repeat(64) }, /checked against another text/],
  ])('%s is a breach', (_, facts, message) => {
    const found = given(facts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

describe.skipIf(textsFolder() === null)(`the article against the official texts (${NO_TEXTS})`, () => {
  let checks: readonly Fact<'record-checks'>[];
  let record: RecordAtHand;

  beforeAll(async () => {
    const facts = await readDossier('data/authored');
    record = await recordAtHand([join(textsFolder() ?? '', 'law')], facts);
    checks = holdClaims(
      facts.claims.map(({ fact }) => fact),
      record,
    );
  });

  test('gives the verdicts that are committed, byte for byte', () => {
    expect(factsYaml('record-checks', checks)).toBe(readFileSync('data/read/claims/record-checks.yaml', 'utf8'));
    expect(checks.every((check) => FACTS['record-checks'].safeParse(check).success)).toBe(true);
  });

  test('the words that the article quotes from article 2-1 stood there until the constitutional law 121-V', () => {
    const quoted = (on: string) =>
      testRecord(
        { kind: 'WORDS', in: art('2-1', 'para_2'), on: localDate(on), says: ['аульн* (сельск*) округ*'], lacks: [] },
        record,
      ).outcome;

    expect(quoted('2013-06-13')).toBe('HOLDS');
    // Between the editions of 13.06.2013 and 07.11.2014 the words went.
    expect(quoted('2013-07-01')).toBe('UNDECIDED');
    expect(quoted('2014-11-07')).toBe('FAILS');
  });

  // Decided by reading before the program was written.
  test.each([
    ['years-of-amendment', 'DIFFERS'],
    ['art-2-1-quoted', 'DIFFERS'],
    ['art-39-7-introduced', 'AGREES'],
    ['councils-under-akims', 'DIFFERS'],
    ['only-approved-decisions-are-executed', 'AGREES'],
    ['title-since-2009', 'AGREES'],
  ])('%s: %s', (name, verdict) => {
    expect(checks.find((check) => check.claim === `claim:nurpeisov.${name}`)?.verdict).toBe(verdict);
  });
});
