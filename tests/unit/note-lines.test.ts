/** A line of notes and the line that answers it. Acts and numbers here are invented. */
import { describe, expect, it } from 'vitest';
import { linesOf, tellLine } from '../../src/cli/note-lines.ts';
import { ACTION, line, NOTE, records } from '../support/note-lines.ts';

/** The answers to some lines, which are all records or notes. */
function notes(input: string, lang: 'RU' | 'KK' | 'EN' | null = null): { readonly out: string } {
  const told = input.split('\n').map((text) => tellLine(text, lang));
  return { out: told.map((answer) => (answer !== null && 'record' in answer ? `${answer.record}\n` : '')).join('') };
}

describe('a line of notes', () => {
  it('has every key of an action, null where the note does not say', () => {
    const { out } = notes('Сноска. Статья 8 в редакции Закона РК от 08.06.2022.');

    expect(records(out)[0]?.['actions']).toEqual([
      {
        kind: 'REWORDING',
        aspect: 'TEXT',
        target: 'art_8',
        by: { date: '2022-06-08', number: null, form: 'LAW' },
        force: { kind: 'UNKNOWN', amount: null, date: null, provision: null },
      },
    ]);
  });

  it('reads JSON records and lets their other keys pass untouched, in their order', () => {
    const record = `{"n": 12345678901234567890, "target":"article 7","text":${JSON.stringify(NOTE)},"о":{"a":[1.0,null]}}`;
    const { out } = notes(`${record}\n`);

    expect(out).toBe(`${record.slice(0, -1)},"actions":${JSON.stringify([ACTION])}}\n`);
  });

  it('answers anew where a record has been answered before', () => {
    const { out } = notes(line({ text: NOTE, unread: { at: 0 }, actions: [], key: 1 }));

    expect(records(out)).toEqual([{ text: NOTE, key: 1, actions: [ACTION] }]);
  });

  it.each([
    ['title', 'act', 'HEADING'],
    ['heading of article 2', 'art_2', 'HEADING'],
    ['статья 6', 'art_6', 'HEADING'],
    ['1-бап', 'art_1', 'HEADING'],
    ['chp_2-1', 'chp_2-1', 'HEADING'],
  ])('tells by the target %j what the note does not name', (target, eId, aspect) => {
    const { out } = notes(line({ target, text: 'Сноска. Заголовок в редакции Закона РК от 01.02.2003 № 11.' }));

    expect(records(out)[0]?.['actions']).toMatchObject([{ kind: 'REWORDING', target: eId, aspect }]);
  });

  it('goes by the note where note and target differ', () => {
    const { out } = notes(line({ target: 'article 99', text: NOTE }));
    expect(records(out)[0]?.['actions']).toEqual([ACTION]);
  });

  it.each([[undefined], [null], ['table 3']])('guesses no place for the target %j', (target) => {
    const { out } = notes(line({ target, text: 'Сноска. В редакции Закона РК от 01.02.2003 № 11.' }));

    expect(records(out)[0]).toMatchObject({ unread: { reason: 'TARGET_UNCLEAR', at: 8, certain: [] } });
    expect(records(out)[0]).not.toHaveProperty('actions');
  });

  it('says where it stopped and what it expected, and keeps what is beyond doubt', () => {
    const text =
      '> *Сноска. Статья 5 с изменениями, внесенными законами РК от 01.02.2003 № 11; от 20.12.021 № 12; от 03.02.2005 № 13.*';
    const { out } = notes(text);
    const { unread } = records(out)[0] as { unread: { at: number; near: string; certain: unknown[] } };

    expect(unread).toMatchObject({ reason: 'NO_SUCH_DAY', message: expect.stringMatching(/no such day/) });
    expect(unread).toMatchObject({ expected: 'an existing day such as 20.12.2021' });
    expect(text.slice(unread.at)).toMatch(/^20\.12\.021/);
    expect(unread.near).toMatch(/^20\.12\.021/);
    expect(unread.certain).toMatchObject([{ by: { number: '11' } }, { by: { number: '13' } }]);
  });

  it('reads several notes of one text together, and none of them is lost where one is unread', () => {
    const two = `${NOTE} Сноска. Статья 8 исключена Законом РК от 02.02.2003 № 12.`;
    const { out } = notes(line({ text: two }) + line({ text: `${NOTE} Примечание ИЗПИ! Статья 7 меняется.` }));
    const [both, one] = records(out);

    expect(both?.['actions']).toMatchObject([{ target: 'art_7' }, { target: 'art_8' }]);
    expect(one).toMatchObject({ unread: { reason: 'NOT_AN_AMENDMENT', at: NOTE.length + 1, certain: [ACTION] } });
  });

  it('tells the language of each note, or takes the one that is given', () => {
    const mixed = [
      NOTE,
      'Footnote. Article 7 is excluded by the Law of the Republic of Kazakhstan dated 01.02.2003 No. 11.',
      'Ескерту. 7-бап алып тасталды - ҚР 2003.02.01 N 11 Заңымен.',
    ].join('\n');
    const told = records(notes(mixed).out);
    const forced = records(notes(mixed, 'KK').out);

    for (const record of told) expect(record['actions']).toMatchObject([{ kind: 'REPEAL', target: 'art_7' }]);
    expect(forced.map((record) => 'actions' in record)).toEqual([false, false, true]);
  });

  it.each([
    ['{"text": "Сноска', /^is no JSON: /],
    ['{"key":1}', /^has no "text"/],
    ['{"text":null}', /^has no "text"/],
    ['{"text":"a","target":5}', /^has a "target" that is no text/],
    ['[{"text":"a"}]', /^begins an array/],
    ['Сноска. Стать\uFFFD 5', /^is not UTF-8/],
  ])('%s is no record, and a sentence says why', (text, problem) => {
    expect(tellLine(text, null)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it.each(['', '   ', '\r'])('%j is no note', (text) => expect(tellLine(text, null)).toBeNull());
});

describe('the lines of a text that comes in pieces', () => {
  async function* pieces(...chunks: readonly string[]): AsyncGenerator<string> {
    yield* chunks;
  }

  it('are the same wherever it is cut, with or without a last line end', async () => {
    const text = 'one\ntwo\u2028still two\n\nthree';
    for (let at = 0; at <= text.length; at += 1) {
      const lines: string[] = [];
      for await (const line of linesOf(pieces(text.slice(0, at), text.slice(at)), 100)) lines.push(line ?? '');
      expect(lines).toEqual(['one', 'two\u2028still two', '', 'three']);
    }
  });
});
