/**
 * The pairs of a law and an article that each source names, and all together, counted without the grammar, the Markdown
 * or the HTML reader: a scan over lines for the day and the number of an act after the heading of an article.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ImportedAct, importSources } from '../../src/sources/import/import-sources.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const texts = textsFolder();
const law = join(texts ?? '', 'law');

const MONTHS = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
const ACT =
  /(\d{1,2})\.(\d{2})\.(\d{4})\s*(?:г\.\s*)?[№N]\s*(\d+)|(\d{1,2})\s+([а-я]+)\s+(\d{4})\s+(?:г\.|года)\s*[№N]\s*(\d+)|(\d{1,2})\.(\d{2})\.(\d{4})(?=\s*\(вводится)/gu;

/** `2013-06-13/101` for every act that a line names. */
function actsIn(line: string): readonly string[] {
  return [...line.replace('20.12.021', '20.12.2021').matchAll(ACT)].map((m) => {
    const [day, month, year, number] = m[1] ? m.slice(1, 5) : m[5] ? m.slice(5, 9) : [m[9], m[10], m[11], '-'];
    const n = MONTHS.findIndex((name) => month?.startsWith(name)) + 1;
    const mm = /^\d/.test(month ?? '') ? month : String(n).padStart(2, '0');
    return `${year}-${mm}-${day?.padStart(2, '0')}/${number}`;
  });
}

/** Lines of a text without marks of Markdown or HTML; an edition's table of contents, above its title, is left out. */
function linesOf(file: string): readonly string[] {
  const text = readFileSync(join(law, file), 'utf8');
  const plain = file.endsWith('.html')
    ? text
        .replace(/<(?:\/p|\/h\d|br\s*\/?)>/gi, '\n')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&quot;', '"')
    : text.slice(text.search(/^# /m)).replace(/^[>#*\s]+|[*\\]+/gm, '');
  return plain.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
}

/** A note names laws that changed the article it stands under; a remark "Примечание" names laws to come. */
function pairsIn(file: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let article: string | null = null;
  let remark = false;
  for (const line of linesOf(file)) {
    const heading = /^Статья (\d+(?:-\d+)?)\s?\./.exec(line)?.[1];
    if (heading !== undefined) article = heading;
    if (/^Глава \d/.test(line)) article = null;
    const isRemark = /^Примечание (?:РЦПИ|ИЗПИ)/.test(line);
    const isNote = /^Сноска/.test(line) || /^(?:\d+(?:-\d+)*[.)] )?\(?(?:[Ии]сключен|Утратил|Действовал)/.test(line);
    const inserted = /дополнен[аы]? статьей (\d+(?:-\d+)?)/.exec(line)?.[1];
    const about = inserted ?? /^Сноска\. Стать[яю] (\d+(?:-\d+)?)/.exec(line)?.[1] ?? article;
    const throughout = inserted === undefined && /^Сноска\. (?:По всему|Заголовок с|Преамбула|Глава|Закон )/.test(line);
    if (isNote && !remark && !throughout && about !== null) {
      for (const act of actsIn(line)) pairs.add(`${act} ${about}`);
    }
    remark = isRemark && !/предусм|приостан/.test(line);
  }
  return pairs;
}

describe.skipIf(texts === null)(`pairs of a law and an article (${NO_TEXTS})`, () => {
  let imported: ImportedAct;
  const files =
    texts === null ? [] : readdirSync(law).filter((f) => /^148-II\.(?:edition-.*\.ru\.md|adilet.*html)$/.test(f));
  beforeAll(async () => {
    const { acts } = await importSources([law]);
    const found = acts.find((act) => act.folder === '148-II');
    if (found === undefined) throw new Error('Law 148-II was not imported.');
    imported = found;
  });

  const read = (source: string | null): ReadonlySet<string> =>
    new Set(
      imported.facts.amendments.flatMap((a) => {
        const article = /#art_([\d-]+)/.exec(a.target)?.[1];
        const noted = a.evidence.filter((e) => e.confidence === undefined && (source === null || e.source === source));
        return article === undefined || noted.length === 0 ? [] : [`${a.by.split('/').slice(2).join('/')} ${article}`];
      }),
    );
  const sourceOf = (file: string): string => {
    const day = /\d{4}-\d{2}-\d{2}/.exec(file)?.[0];
    return file.endsWith('.html') ? `source:adilet/Z010000148_/${day}/ru` : `source:zan/7966/${day}/ru`;
  };

  test.each(files)('%s: the same as a scan over its lines', (file) => {
    expect([...read(sourceOf(file))].sort()).toEqual([...pairsIn(file)].sort());
  });

  test('all together are the union: what one source forgets another keeps', () => {
    const union = new Set(files.flatMap((file) => [...pairsIn(file)]));
    expect([...read(null)].sort()).toEqual([...union].sort());
    expect(union.size).toBeGreaterThan(Math.max(...files.map((file) => pairsIn(file).size)));
  });

  test('no source leaves out a pair that it should have: each that goes was reworded or repealed', () => {
    expect(imported.facts.gaps.filter((gap) => gap.id.startsWith('gap:omitted/'))).toEqual([]);
  });
});

describe.skipIf(texts === null)(`more editions leave less open (${NO_TEXTS})`, () => {
  const DAYS = ['2008-12-10', '2009-02-09', '2011-03-24', '2013-06-13', '2014-11-07', '2016-06-30'];
  const importDays = async (days: readonly string[]): Promise<ImportedAct> => {
    const { acts } = await importSources(days.map((day) => join(law, `148-II.edition-${day}.ru.md`)));
    const [only] = acts;
    if (only === undefined) throw new Error('Nothing was imported.');
    return only;
  };

  test('with six editions more changes have one law than with three, a smaller share has several, and none is denied', async () => {
    const few = await importDays(['2008-12-10', '2013-06-13', '2016-06-30']);
    const many = await importDays(DAYS);

    const share = ({ summary: { details, ambiguousChanges } }: ImportedAct) =>
      ambiguousChanges / (details + ambiguousChanges);
    expect(many.summary.details).toBeGreaterThan(few.summary.details);
    expect(share(many)).toBeLessThan(share(few));
    expect(many.summary.ambiguousChanges).toBeLessThan(few.summary.ambiguousChanges);

    const inferred = ({ facts }: ImportedAct) =>
      facts.amendments.filter((a) => a.evidence.every((e) => e.confidence === 'INFERRED'));
    const attributed = new Set(inferred(many).map((a) => `${a.by} ${a.target}`));
    const open = new Set(
      many.facts.changes.flatMap((c) =>
        [c.inserted, c.repealed, c.reworded, c.changed, c.moved].flatMap((targets) =>
          (targets ?? []).flatMap((target) => c.candidates.map((by) => `${by} ${target}`)),
        ),
      ),
    );
    const noted = new Set(many.facts.amendments.map((a) => `${a.by} ${a.target}`));
    // An article put anew as a whole is that law's in all its parts, whoever wrote their words first.
    const denied = inferred(few)
      .filter((a) => !a.parent?.endsWith(':rewording'))
      .map((a) => `${a.by} ${a.target}`)
      .filter((pair) => !attributed.has(pair) && !open.has(pair) && !noted.has(pair));
    expect(denied).toEqual([]);
  }, 60_000);
});
