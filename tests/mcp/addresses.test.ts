import { expect, test } from 'vitest';
import * as page from '../../src/explorer/addresses.ts';
import { addressOf, idAt, linkFrom, pathOf } from '../../src/mcp/addresses.ts';

const IDS = [
  'act:kz/law/2001-01-23/148',
  'act:kz/constitution/1995-08-30/-',
  'prov:kz/law/2001-01-23/148#art_39-3__para_4__subpara_2~2',
  'body:maslikhat.oblast',
  'person:nurpeisov-e-k',
  'work:nurpeisov-legislation-idea',
  'claim:nurpeisov.gathering-and-assembly-as-bodies',
  'ver:kz/law/2001-01-23/148#art_6@original',
  'body:имя с пробелом',
];

test.each(IDS)('an address is the one at which the page shows it, and leads back: %s', (id) => {
  expect(addressOf(id)).toBe(page.addressOf(id));
  expect(pathOf(id)).toBe(page.pathOf(id));
  expect(idAt(page.pathOf(id))).toBe(page.idAt(page.pathOf(id)));
});

test('what is no percent-encoding stays as it was given', () => {
  expect(idAt('act/100%')).toBe('act:100%');
});

test('addresses are whole where the server knows its own, and paths where it does not', () => {
  const path = addressOf('prov:kz/law/2001-01-23/148#art_6') ?? '';
  expect(linkFrom('https://law.example.org', 'kk')(path, { on: '2013-07-01' })).toBe(
    'https://law.example.org/kk/provision/kz/law/2001-01-23/148/art_6?on=2013-07-01',
  );
  expect(linkFrom('', 'ru')(path)).toBe('/ru/provision/kz/law/2001-01-23/148/art_6');
});
