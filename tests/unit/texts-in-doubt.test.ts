/** The words of a provision on days on which a part of it may or may not have changed. */
import { expect, test } from 'vitest';
import { assembleSound } from '../../src/dataset/build.ts';
import { joinTexts } from '../../src/dataset/texts/join.ts';
import { act, amendment, art, type DossierInput, dossier, MIDDLE, OLDEST, onDate, TEN_DAYS } from '../support/facts.ts';
import { provisionsIn, sourceText } from '../support/source-texts.ts';

const PARAGRAPH = art('1', 'para_1');
/** Ten days after the day of adoption, at the earliest, and the day of the edition that shows the change. */
const [EARLIEST, LATEST] = ['2010-05-16', '2011-03-24'];

/** Acts that change what the later edition shows: in the order of adoption, the last on the day of that edition. */
const [BY, LATER, ANNOUNCED] = ['act:kz/law/2010-05-05/10', 'act:kz/law/2010-08-08/11', 'act:kz/law/2011-03-24/12'];

const change = (target: string, by = BY, force: Parameters<typeof amendment>[3] = { force: TEN_DAYS }) =>
  amendment(by, target, 'MODIFICATION', { ...force, evidence: [{ source: MIDDLE, locator: 'ст. 1, сноска' }] });

/** From when to when the words of each edition are the text of a provision, with what changed between the two. */
function daysOfWords(provision: string, amendments: NonNullable<DossierInput['amendments']>) {
  const texts = [
    sourceText(OLDEST, { art_1: 'Сады|', art_1__para_1: 'Садовник:', art_1__para_1__subpara_1: 'поливает.' }),
    sourceText(MIDDLE, { art_1: 'Сады|', art_1__para_1: 'Садовница:', art_1__para_1__subpara_1: 'рыхлит.' }),
  ];
  const facts = dossier({
    acts: [act(BY), act(LATER), act(ANNOUNCED)],
    amendments,
    provisions: provisionsIn(texts),
  });
  const { dataset } = joinTexts(assembleSound(facts), texts);
  return (dataset.texts ?? [])
    .filter(({ version }) => version.startsWith(`${provision.replace('prov:', 'ver:')}@`))
    .map(({ from, to }) => [from, to])
    .sort(([one], [other]) => (one ?? '').localeCompare(other ?? ''));
}

test('are those of neither edition where the provision itself is not in doubt', () => {
  expect(daysOfWords(art('1'), [change(PARAGRAPH)])).toEqual([
    [null, EARLIEST],
    [LATEST, null],
  ]);
});

test('are the newer ones where its own state tells the doubt', () => {
  const whole = [
    [null, EARLIEST],
    [EARLIEST, null],
  ];
  expect(daysOfWords(PARAGRAPH, [change(PARAGRAPH)])).toEqual(whole);
  expect(daysOfWords(art('1'), [change(art('1')), change(PARAGRAPH)])).toEqual(whole);
});

test('are the newer ones from the day on which its own doubt begins, where it lasts as long', () => {
  const later = change(art('1'), LATER);
  const days = daysOfWords(art('1'), [change(PARAGRAPH), later]);

  expect(days).toEqual([
    [null, EARLIEST],
    ['2010-08-19', null],
  ]);
});

test('are those of neither edition where its own doubt ends before that about the part', () => {
  const exact = change(art('1'), LATER, { force: onDate('2010-09-01') });

  expect(daysOfWords(art('1'), [change(PARAGRAPH), exact])).toEqual([
    [null, EARLIEST],
    [LATEST, null],
  ]);
});

test('are no words at all where no source tells when the doubt ends', () => {
  const announced = change(PARAGRAPH, ANNOUNCED);

  expect(daysOfWords(art('1'), [announced])).toEqual([[null, '2011-04-04']]);
  expect(daysOfWords(PARAGRAPH, [announced])).toEqual([
    [null, '2011-04-04'],
    ['2011-04-04', null],
  ]);
});

test('of a part are the newer ones where the doubt of the whole tells it, from the day on which that begins', () => {
  const item = art('1', 'para_1', 'subpara_1');
  const later = change(art('1'), LATER);

  expect(daysOfWords(PARAGRAPH, [change(item)])).toEqual([
    [null, EARLIEST],
    [LATEST, null],
  ]);
  expect(daysOfWords(PARAGRAPH, [change(item), later])).toEqual([
    [null, EARLIEST],
    ['2010-08-19', null],
  ]);
  expect(daysOfWords(PARAGRAPH, [change(item), change(art('1'))])).toEqual([
    [null, EARLIEST],
    [EARLIEST, null],
  ]);
});
