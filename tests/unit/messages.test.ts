/** The sentences of the API in its three languages; that none is missing is held by their type. */
import { expect, test } from 'vitest';
import { MESSAGES } from '../../src/api/messages/index.ts';

type Say = (...parameters: unknown[]) => string;
/** Every sentence of a language, about something that is written in none of them: a list is also its own text. */
const sentences = (messages: object): readonly string[] =>
  Object.values(messages as Record<string, Say>).map((say) => say(['0'], ['1'], ['2'], ['3']));

const KAZAKH = /[әғқңөұүһі]/i;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LEFT = /undefined|null|NaN|\[object|\s\s/;

test.each([
  ['EN', (text: string) => !CYRILLIC.test(text)],
  ['RU', (text: string) => CYRILLIC.test(text) && !KAZAKH.test(text)],
  ['KK', (text: string) => KAZAKH.test(text)],
] as const)('in %s each is in its language, whole, and another than the others', (language, isWrittenSo) => {
  const said = sentences(MESSAGES[language]);
  expect(said.filter((text) => !isWrittenSo(text))).toEqual([]);
  expect(said.filter((text) => LEFT.test(text))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test('each tells as much in every language: the same parameters', () => {
  const parameters = (text: string) => [...new Set(text.match(/\b[0-3]\b/g))].sort();
  const [en, ru, kk] = (['EN', 'RU', 'KK'] as const).map((language) => sentences(MESSAGES[language]).map(parameters));
  expect(Object.keys(MESSAGES.RU)).toEqual(Object.keys(MESSAGES.EN));
  expect(Object.keys(MESSAGES.KK)).toEqual(Object.keys(MESSAGES.EN));
  expect(ru).toEqual(en);
  expect(kk).toEqual(en);
});
