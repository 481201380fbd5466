import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/model/dates.ts';
import type { Body } from '../../src/model/entities.ts';
import { differences } from '../support/bodies-in-text/compare.ts';
import { dictionaryOn } from '../support/bodies-in-text/dictionary.ts';
import { findBodies } from '../support/bodies-in-text/find-bodies.ts';
import { stemOf } from '../support/bodies-in-text/words.ts';

const path = fileURLToPath(new URL('../data/bodies-in-text.yaml', import.meta.url));

const body = (id: string, ru: string, more: Partial<Body> = {}): Body => ({
  type: 'Body',
  id: `body:${id}`,
  sortKey: id,
  kind: 'TYPE',
  levels: [],
  names: [{ ru, from: null, to: null }],
  aliases: [],
  existsFrom: null,
  existsFromBy: null,
  existsTo: null,
  existsToBy: null,
  broader: id.includes('.') ? [`body:${id.replace(/\..*/, '')}`] : [],
  ...more,
});

const bodies = [
  body('akim', 'аким'),
  body('akim.oblast', 'аким области'),
  body('akim.district', 'аким района'),
  body('akim.city-district', 'аким района в городе'),
  body('akim.village', 'аким аула (села)'),
  body('akim-apparatus', 'аппарат акима'),
  body('akimat', 'акимат'),
  body('maslikhat', 'маслихат'),
  body('maslikhat.oblast', 'маслихат области'),
  body('maslikhat.capital', 'маслихат столицы', { aliases: ['городской маслихат'] }),
  body('maslikhat.oblast-city', 'маслихат города областного значения', { aliases: ['городской маслихат'] }),
  body('maslikhat-secretary', 'секретарь маслихата'),
  body('maslikhat-secretary.oblast', 'секретарь маслихата области'),
  body('maslikhat-secretary.capital', 'секретарь маслихата столицы'),
  body('maslikhat-standing-commission', 'постоянная комиссия маслихата'),
  body('maslikhat-temporary-commission', 'временная комиссия маслихата'),
  body('maslikhat-revision-commission', 'ревизионная комиссия маслихата', { existsTo: localDate('2011-08-01') }),
  body('revision-commission', 'ревизионная комиссия', { existsFrom: localDate('2011-08-01') }),
];

const found = (text: string, day = '2013-06-24') =>
  findBodies(text, dictionaryOn(localDate(day), bodies, [path])).map((mention) =>
    mention.bodies.map((id) => id.replace(/^body:/, '')).join(' or '),
  );

describe('the bodies that a text names', () => {
  test.each([
    'аким акима акиму акимом акиме акимы акимов акимам акимами акимах',
    'акимат акимата акимату акиматом акимате акиматы акиматов',
    'маслихат маслихата маслихатов маслихатам',
    'собрание собрания собранию собранием собраний',
  ])('are found in every form: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  test('are those of the longest name', () => {
    expect(found('Работа аппарата акима и акимата')).toEqual(['akim-apparatus', 'akimat']);
    expect(found('присвоение звания «Почётный гражданин»; населённые пункты')).toEqual([]);
  });

  test('have the levels told after their name', () => {
    expect(found('Аким области, района, района в городе и аула (села) отвечает')).toEqual([
      'akim.district',
      'akim.city-district',
      'akim.village',
      'akim.oblast',
    ]);
    expect(found('акимами соответствующего района (района в городе)')).toEqual(['akim.district', 'akim.city-district']);
  });

  test('have the levels told before their name', () => {
    expect(found('областные, города республиканского значения и столицы маслихаты')).toEqual([
      'maslikhat.capital',
      'maslikhat.oblast',
    ]);
    expect(found('Секретарь областного и столицы маслихата')).toEqual([
      'maslikhat-secretary.capital',
      'maslikhat-secretary.oblast',
    ]);
    expect(found('городской маслихат')).toEqual(['maslikhat.capital or maslikhat.oblast-city']);
  });

  test('do not take their level from what stands before another word', () => {
    expect(found('бюджета области, акимы')).toEqual(['akim']);
  });

  test('share the last word of a list', () => {
    expect(found('постоянные и временные комиссии')).toEqual([
      'maslikhat-standing-commission',
      'maslikhat-temporary-commission',
    ]);
  });

  test('are those that exist on the day', () => {
    expect(found('ревизионная комиссия', '2010-01-01')).toEqual(['maslikhat-revision-commission']);
    expect(found('ревизионная комиссия', '2012-01-01')).toEqual(['revision-commission']);
  });
});

describe('bodies named against bodies affected', () => {
  const compare = (text: string, affected: readonly string[]) =>
    differences(
      findBodies(text, dictionaryOn(localDate('2013-06-24'), bodies, [path])),
      affected.map((id) => `body:${id}`),
      bodies,
    ).map(({ side, body: id }) => `${side} ${id}`);

  test('agree where a type stands for its narrower types, or the text leaves the level out', () => {
    expect(compare('Аким области', ['akim'])).toEqual([]);
    expect(compare('Аким', ['akim.district', 'akim.village'])).toEqual([]);
  });

  test('differ where one level is named and another is affected', () => {
    expect(compare('Аким области и акимат', ['akim.district', 'akimat', 'maslikhat'])).toEqual([
      'NAMED body:akim.oblast',
      'AFFECTED body:akim.district',
      'AFFECTED body:maslikhat',
    ]);
  });
});
