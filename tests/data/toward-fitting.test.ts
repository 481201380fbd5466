import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildDataset } from '../../src/dataset/build.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const keptShape = z.strictObject({
  fitting: z.record(z.string(), z.array(z.string())),
});
const { fitting } = keptShape.parse(parse(readFileSync(here('toward-fitting.yaml'), 'utf8')));

const { Competence: competences } = buildDataset(await readDossier(here('../../data'))).entities;

/** What kind of body it is, whatever its level: `body:akim.oblast` and `body:akim.village` are both an akim. */
const kindOf = (body: string) => body.replace('body:', '').split('.')[0] ?? '';

test.each(Object.entries(fitting))('one who %s does so to a body that it can be done to', (role, kinds) => {
  const unfitting = competences
    .filter((competence) => competence.role === role)
    .flatMap(({ id, toward }) =>
      toward.filter((body) => !kinds.includes(kindOf(body))).map((body) => `${id} → ${body}`),
    );

  expect(unfitting).toEqual([]);
});

test.each(Object.entries(fitting))('every kind listed for %s is in use', (role, kinds) => {
  const used = new Set(competences.filter((one) => one.role === role).flatMap(({ toward }) => toward.map(kindOf)));

  expect(kinds.filter((kind) => !used.has(kind))).toEqual([]);
});

test('one whose consent is needed is not the one appointed, dismissed, formed, elected or convened', () => {
  const consents = new Set(
    competences.filter(({ role }) => role === 'CONSENTS').map(({ provision, body }) => `${provision} ${body}`),
  );
  const roles = ['APPOINTS', 'DISMISSES', 'FORMS', 'ELECTS', 'CONVENES'];
  const both = competences
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ id, provision, toward }) =>
      toward.filter((body) => consents.has(`${provision} ${body}`)).map((body) => `${id} → ${body}`),
    );

  expect(both).toEqual([]);
});
