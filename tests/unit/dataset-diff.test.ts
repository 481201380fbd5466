import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { changesBetween } from '../../src/dataset/diff/compare.ts';
import { diffOf } from '../../src/dataset/diff/diff.ts';
import { rowKey, rowsOf } from '../../src/dataset/diff/row.ts';
import { asMarkdown, asText, tell } from '../../src/releases/tell.ts';
import { act, amendment, art, dossier, edition, LAW, onDate, provision } from '../support/facts.ts';
import { LAW_101, read, unread } from '../support/law-101.ts';
import { randomDataset } from '../support/random-dataset.ts';

const pair = () => [buildDataset(unread()), buildDataset(read())] as const;
const told = (lang: 'EN' | 'RU' | 'KK') => {
  const both = pair();
  return asText(tell(diffOf(...both, 'aaaa', 'bbbb'), both, lang));
};

describe('what changed when the details of a law were read', () => {
  test('is told a line for each group, the amendments before what followed from them', () => {
    expect(told('EN')).toBe(
      [
        'From revision aaaa to bbbb: 6 things added, 1 removed, 3 changed; 2 changed in evidence alone.',
        'Gaps: 0 opened, 1 closed. Evidence: 8 places in sources added, 0 removed.',
        '',
        'Law of 23.01.2001 No. 148-II. Закон',
        '  Law of 13.06.2013 No. 101-V: 3 details added to article 6',
        '  Law of 13.06.2013 No. 101-V: 3 versions added to article 6',
        '  Law of 13.06.2013 No. 101-V: 3 versions changed in article 6 (closedBy, end, validTo)',
        '  1 gap closed in article 6',
        '  evidence of 2 things: 2 places in sources added, 0 removed',
        '',
      ].join('\n'),
    );
  });

  test('is told in Russian and Kazakh alike, with the forms of their numbers', () => {
    expect(told('RU')).toContain('Закон от 13.06.2013 № 101-V, статья 6 — добавлено: 3 детали изменений\n');
    expect(told('RU')).toContain('статья 6 — закрыто: 1 пробел\n');
    expect(told('KK')).toContain('2013 жылғы 13 маусымдағы № 101-V Заң, 6-бап — 3 өзгеріс бөлшегі қосылды\n');
  });

  test('is data: whose record, which article, which law, which fields, before and after', () => {
    const { byType, gaps, changes } = diffOf(...pair());

    expect(byType.Amendment).toEqual({ added: 3, removed: 0, changed: 0, evidenceAlone: 1 });
    expect(gaps).toEqual({ opened: 0, closed: 1 });
    const version = changes.find(
      ({ type, change, fields }) => type === 'ProvisionVersion' && change === 'CHANGED' && fields.length > 0,
    );
    expect(version).toMatchObject({ act: LAW, article: art('6'), law: LAW_101 });
    expect(version?.fields).toContainEqual({ field: 'validTo', before: null, after: '2013-06-24' });
  });
});

describe('a new act', () => {
  const REPLACEMENT = 'act:kz/law/2016-01-01/500';
  const grown = buildDataset(
    dossier({
      acts: [act(REPLACEMENT, { titles: [{ ru: 'Новый\n* <b>закон</b>' }] })],
      provisions: ['1', '2', '3'].map((n) => provision(`prov:kz/law/2016-01-01/500#art_${n}`)),
    }),
  );
  const both = [buildDataset(dossier()), grown] as const;

  test('is told in a line for each type of thing, not for each article', () => {
    const [block] = tell(diffOf(...both), both, 'EN').blocks;
    expect(block?.lines.slice(0, 3)).toEqual(['1 act added', '3 provisions added', '3 versions added']);
  });

  test('cannot break the Markdown by its title', () => {
    expect(asMarkdown(tell(diffOf(...both), both, 'RU'))).toContain('. Новый \\* \\<b\\>закон\\</b\\>\n');
  });
});

test('a thing that was given another id is one thing that changed', () => {
  const before = buildDataset(dossier({ provisions: [provision(art('6')), provision(art('6', 'para_1'))] }));
  const after = buildDataset(
    dossier({
      provisions: [provision(art('6')), provision(art('6', 'para_2'))],
      'former-ids': [{ was: art('6', 'para_1'), is: art('6', 'para_2'), why: 'misread' }],
    }),
  );

  const provisions = changesBetween(before, after).filter(({ type }) => type === 'Provision');

  expect(provisions.map(({ change, id }) => [change, id])).toEqual([['CHANGED', art('6', 'para_2')]]);
  expect(provisions[0]?.fields).toContainEqual({ field: 'id', before: art('6', 'para_1'), after: art('6', 'para_2') });
});

test('datasets of one revision do not differ, those of two do', () => {
  const facts = { sources: [edition('source:zan/7966/2016-06-30/ru')], acts: [act(LAW_101)] };
  const one = buildDataset(dossier({ ...facts, provisions: [provision(art('6'))] }));
  const other = buildDataset(
    dossier({
      ...facts,
      provisions: [provision(art('6'))],
      amendments: [amendment(LAW_101, art('6'), 'REWORDING', { force: onDate('2013-07-01') })],
    }),
  );

  expect(changesBetween(one, one)).toEqual([]);
  expect(changesBetween(one, other)).not.toEqual([]);
});

describe('of any two datasets', () => {
  test('what is added is in the newer alone, what is removed in the older, and nothing is passed over', () => {
    fc.assert(
      fc.property(randomDataset(), randomDataset(), (before, after) => {
        const [older, newer] = [rowsOf(before), rowsOf(after)];
        const changes = changesBetween(before, after);
        const keys = new Set(changes.map(({ type, id }) => rowKey(type, id)));
        for (const { type, id, change } of changes) {
          const key = rowKey(type, id);
          expect([older.has(key), newer.has(key)]).toEqual([change !== 'ADDED', change !== 'REMOVED']);
        }
        for (const key of new Set([...older.keys(), ...newer.keys()])) {
          const same = JSON.stringify(older.get(key)) === JSON.stringify(newer.get(key));
          if (older.has(key) !== newer.has(key)) expect(keys).toContain(key);
          if (same) expect(keys).not.toContain(key);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the way back is the way there turned round, and both can be told in every language', () => {
    fc.assert(
      fc.property(randomDataset(), randomDataset(), (before, after) => {
        const [there, back] = [diffOf(before, after), diffOf(after, before)];
        expect([back.total.added, back.total.removed, back.total.changed]).toEqual([
          there.total.removed,
          there.total.added,
          there.total.changed,
        ]);
        expect(back.evidence).toEqual({ added: there.evidence.removed, removed: there.evidence.added });
        expect(there.groups.reduce((sum, { count }) => sum + count, 0)).toBe(there.changes.length);
        for (const lang of ['EN', 'RU', 'KK'] as const) {
          const { head, blocks } = tell(there, [before, after], lang);
          const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0);
          expect(asText({ title: '', head, blocks }).split('\n')).toHaveLength(
            head.length + lines + 2 * blocks.length + 1,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
