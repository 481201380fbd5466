/** An invented code as large as real ones: a saved page that import reads, and the powers that it gives one body. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { below, chanceOf, favoured, pick } from '../../bench/generate/chance.ts';
import { addDays, localDate } from '../../src/model/dates.ts';
import { adiletPage } from './adilet-page.ts';

export const CODE = 'act:kz/code/2003-05-05/77';
export const CODE_PATH = 'act/kz/code/2003-05-05/77';
export const INSPECTION = 'body:garden-inspection';
const SOURCE = 'source:adilet/Z030000077_/2020-02-01/ru';

export const ARTICLES = 900;
export const CHAPTERS = 45;
export const LAWS = 160;
export const MARKS = 3000;
/** Every third article gives the inspection a power. */
export const POWERS = ARTICLES / 3;

const SEED = 148;
const THINGS = ['яблонь', 'питомников', 'теплиц', 'каналов полива', 'семенных фондов', 'лесополос', 'оранжерей'];
const DEEDS = ['Порядок учёта', 'Содержание', 'Охрана', 'Передача в пользование', 'Осмотр', 'Обновление', 'Ограждение'];
const RULES = [
  'вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования',
  'вводится в действие по истечении шестидесяти календарных дней после дня его первого официального опубликования',
  'вводится в действие с 01.01.',
];

interface Law {
  readonly day: string;
  /** As notes print it: day, number, and when it takes force. */
  readonly printed: string;
}

/** The law at an index, in the order of adoption: one every five weeks from 2004 to 2019. */
function lawAt(index: number): Law {
  const chance = chanceOf(SEED, 'law', index);
  const date = addDays(localDate('2004-01-10'), index * 35 + below(chance, 30));
  const [year = '', month = '', day = ''] = date.split('-');
  const rule = pick(chance, RULES);
  const force = rule.endsWith('.') ? `${rule}${Number(year) + 1}` : rule;
  return { day: date, printed: `${day}.${month}.${year} № ${index + 1}-IV (${force})` };
}

/** The laws that changed each article, by its number: three thousand changes, few articles with many of them. */
function changes(): ReadonlyMap<number, ReadonlySet<number>> {
  const chance = chanceOf(SEED, 'changes', 0);
  const laws = new Map<number, Set<number>>();
  const add = (article: number, law: number): number => {
    const of = laws.get(article) ?? new Set();
    laws.set(article, of);
    const before = of.size;
    of.add(law);
    return of.size - before;
  };
  // Every law changes something, and so does one change reach the last article.
  let count = add(ARTICLES, LAWS - 1);
  for (let law = 0; law < LAWS; law += 1) count += add(1 + below(chance, ARTICLES), law);
  const order = Array.from({ length: ARTICLES }, (_, i) => ((i * 389) % ARTICLES) + 1);
  while (count < MARKS) count += add(order[favoured(chance, ARTICLES)] ?? 1, below(chance, LAWS));
  return laws;
}

function articleText(number: number, laws: readonly Law[]): string {
  const chance = chanceOf(SEED, 'article', number);
  const thing = pick(chance, THINGS);
  const heading = `Статья ${number}. ${pick(chance, DEEDS)} ${thing}`;
  const items = Array.from({ length: 2 + below(chance, 4) }, (_, i) => `<p>${i + 1}) ${pick(chance, THINGS)};</p>`);
  const body = `<p>1. Инспекция ведёт учёт ${thing}:</p>${items.join('')}<p>2. Сведения об учёте открыты для всех.</p>`;
  const [first, ...others] = laws;
  if (first === undefined) return `<h3>${heading}</h3>${body}`;
  const printed = (list: readonly Law[]) => list.map((law) => law.printed).join('; от ');
  const note =
    number % 7 !== 0
      ? `с изменениями, внесенными законами РК от ${printed(laws)}`
      : others.length === 0
        ? `в редакции Закона РК от ${first.printed}`
        : `в редакции Закона РК от ${first.printed}; с изменениями, внесенными законами РК от ${printed(others)}`;
  return `<h3>${heading}</h3>${body}<span class="note">Сноска. Статья ${number} ${note}.</span><br>`;
}

/** The saved page: 45 chapters of 20 articles, with the notes of 160 laws. */
export function codePage(): string {
  const changed = changes();
  const laws = Array.from({ length: LAWS }, (_, i) => lawAt(i));
  const articles = Array.from({ length: ARTICLES }, (_, i) => {
    const by = [...(changed.get(i + 1) ?? [])].sort((a, b) => a - b).flatMap((law) => laws[law] ?? []);
    const each = ARTICLES / CHAPTERS;
    const chapter = i % each === 0 ? `<h3>Глава ${i / each + 1}. О том, что растёт в саду ${i / each + 1}</h3>` : '';
    return chapter + articleText(i + 1, by);
  });
  return adiletPage('RU', articles.join('\n'), {
    title: 'О садовом хозяйстве',
    requisite: 'Кодекс Республики Казахстан от 5 мая 2003 года № 77.',
  });
}

const evidence = (place: string): string => `evidence: [{ source: ${SOURCE}, locator: "${place}" }]`;

/** The body and its powers, as a user writes them by hand. */
const bodies = (): string => `bodies:
  - id: ${INSPECTION}
    kind: TYPE
    levels: [REPUBLIC]
    names: [{ ru: садовая инспекция, en: garden inspection }]
    ${evidence('ст. 1')}
`;

const powers = (): string =>
  `competences:\n${Array.from({ length: POWERS }, (_, i) => (i + 1) * 3)
    .map(
      (article) => `  - provision: prov:kz/code/2003-05-05/77#art_${article}
    body: ${INSPECTION}
    role: HOLDS_POWER
    modality: POWER
    toward: []
    summary: { ru: Ведёт учёт по статье ${article}, en: Keeps the register of article ${article} }
    ${evidence(`ст. ${article} п. 1`)}
`,
    )
    .join('')}`;

/** Writes the page into `texts` and what is known by hand into `dossier`: import and serve take them from there. */
export async function putInventedCode(texts: string, dossier: string): Promise<void> {
  const authored = join(dossier, 'authored');
  await Promise.all([mkdir(texts, { recursive: true }), mkdir(authored, { recursive: true })]);
  await Promise.all([
    writeFile(join(texts, '77.html'), codePage()),
    writeFile(join(authored, 'bodies.yaml'), bodies()),
    writeFile(join(authored, 'competences.yaml'), powers()),
  ]);
}
