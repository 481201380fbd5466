import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dossierSchemas } from '../../src/sources/dossier/json-schema.ts';
import { FACT_KINDS } from '../../src/sources/facts.ts';

const folder = fileURLToPath(new URL('../../schema/dossier/', import.meta.url));

describe('the JSON Schemas of the dossier', () => {
  const schemas = dossierSchemas();

  test('there is one for every kind of fact', () => {
    expect([...schemas.keys()].sort()).toEqual(FACT_KINDS.map((kind) => `${kind}.schema.json`).sort());
  });

  test('the committed files are what the code prints; `npm run schema` prints them anew', () => {
    const committed = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));

    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(schemas));
  });

  test('an editor learns from them what a key means and which values it takes', () => {
    const acts = JSON.parse(schemas.get('acts.schema.json') ?? '{}');
    const act = acts.properties.acts.items;

    expect(acts.additionalProperties).toBe(false);
    expect(act.required).toEqual(['id', 'evidence']);
    expect(act.properties.number.description).toContain('101-V');
    expect(act.properties.force.properties.kind.enum).toContain('ON_DATE');
  });
});
