import { describe, expect, test } from 'vitest';
import { summary } from '../../src/cli/summary.ts';
import { buildDataset } from '../../src/dataset/build.ts';
import { act, amendment, art, dossier, evidence, MIDDLE, OLDEST, onDate, provision } from '../support/facts.ts';

const A = 'act:kz/law/2009-05-01/100';
const B = 'act:kz/law/2010-05-01/50';

const sourcesDiffer = (name: string, about: string, field: string) => ({
  id: `gap:test/${name}`,
  kind: 'DISAGREEMENT' as const,
  about,
  field,
  reason: { en: 'One source says this of the event, the other says that.' },
  sides: [
    { value: 'this', evidence: evidence(OLDEST) },
    { value: 'that', evidence: evidence(MIDDLE) },
  ],
});

describe('what check prints of a dossier', () => {
  const ten = { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 } as const;
  const twenty = { kind: 'DAYS_AFTER_PUBLICATION', amount: 20 } as const;
  const printed = summary(
    buildDataset(
      dossier({
        acts: [act(A), act(B)],
        provisions: [provision(art('6')), provision(art('7')), provision(art('8'))],
        amendments: [
          amendment(A, art('6'), 'MODIFICATION', { force: ten, evidence: evidence(OLDEST) }),
          amendment(A, art('6'), 'MODIFICATION', { force: twenty, evidence: evidence(MIDDLE) }),
          amendment(A, art('7'), 'MODIFICATION', { evidence: [...evidence(OLDEST), ...evidence(OLDEST, 'art. 2')] }),
          amendment(B, art('8'), 'REPEAL', { force: onDate('2011-01-01'), evidence: evidence(MIDDLE) }),
        ],
        gaps: [sourcesDiffer('inserted-by', art('7'), 'amendments'), sourcesDiffer('misprint', art('7'), 'text')],
      }),
    ),
  );
  const linesAfter = (line: string): readonly string[] => {
    const lines = printed.split('\n');
    return lines.slice(lines.findIndex((l) => l.startsWith(line)) + 1);
  };

  test('amending acts and their events by year, events by kind', () => {
    expect(printed).toMatch(/ 2009 {2} +1 acts {2} +2 events\n {2}2010 {2} +1 acts {2} +1 events/);
    expect(printed).toMatch(/MODIFICATION +2\n {2}REPEAL +1/);
  });

  test('events told by one source, by several, and every gap where sources differ on one, whatever it is about', () => {
    const lines = linesAfter('Events by the sources').map((line) => line.trim().split(/ {2,}/));
    expect(lines.slice(0, 3)).toEqual([
      ['one source', '2'],
      ['several sources', '1'],
      // Its rules of force differ; that another law made the change at article 7 is no matter of its own event.
      ['a disagreement (gaps)', '2'],
    ]);
  });

  test('every gap by its kind, field and reason; those that differ in days alone are one', () => {
    const gaps = linesAfter('Gaps by kind').map((line) => line.trim());
    expect(gaps).toContain('1 × The sources differ on when the change takes force.');
    expect(gaps).toContain("2 × No source at hand gives the act's title.");
    const counts = gaps.filter((line) => /^[A-Z_]+ /.test(line)).map((line) => Number(line.split(/ {2,}/)[1]));
    const reasons = gaps.filter((line) => / × /.test(line)).map((line) => Number(line.split(' × ')[0]));
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(reasons)).toBe(sum(counts));
  });
});

describe('the reasons of many gaps', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const missing = (name: string, en: string) => ({
    id: `gap:test/${name}`,
    kind: 'MISSING' as const,
    about: art('6'),
    field: 'competences',
    reason: { en },
  });
  const gaps = [
    ...letters.map((letter) =>
      missing(`same-${letter}`, `The note names several laws. Law 7-V is recorded: ${letter}.`),
    ),
    missing('twice-1', 'Nothing is known of 5. Nor of this.'),
    missing('twice-2', 'Nothing is known of 6. Nor of this.'),
    ...letters.map((letter) => missing(`own-${letter}`, `The source ${letter} of this invented law was not read.`)),
  ];
  const dataset = buildDataset(dossier({ provisions: [provision(art('6'))], gaps }));
  const printed = (options: { readonly allGaps?: boolean }) => {
    const lines = summary(dataset, options).split('\n');
    const from = lines.findIndex((line) => line.startsWith('  MISSING competences'));
    const rest = lines.slice(from + 1).map((line) => line.slice(4));
    const end = rest.findIndex((line) => !/^\d+ × /.test(line));
    return [lines[from]?.replace(/ +/g, ' '), ...(end < 0 ? rest : rest.slice(0, end))];
  };

  test('that begin alike are one, and of others the most frequent are shown: the counts are of all', () => {
    expect(printed({})).toEqual([
      ' MISSING competences 18',
      '8 × The note names several laws. …',
      '2 × Nothing is known of … Nor of this.',
      '1 × The source a of this invented law was not read.',
      '1 × The source b of this invented law was not read.',
      '1 × The source c of this invented law was not read.',
      '5 × … 5 other reasons (--gaps prints them)',
    ]);
  });

  test('are all printed in full where they are asked for', () => {
    const all = printed({ allGaps: true });
    expect(all).toHaveLength(1 + 8 + 1 + 8);
    expect(all).toContain('1 × The note names several laws. Law … is recorded: h.');
    expect(all).toContain('1 × The source h of this invented law was not read.');
  });

  test('that differ behind a day end in one mark, with one space before it', () => {
    const days = ['2010-05-01. It was left.', '2011-05-01. It was lost.'];
    const alike = days.map((day, i) => missing(`day-${i}`, `They were read up to ${day}`));
    const lines = summary(buildDataset(dossier({ provisions: [provision(art('6'))], gaps: alike })));
    expect(lines).toContain('2 × They were read up to …');
  });
});
