import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dossierSchemas } from '../../src/sources/dossier/json-schema.ts';

const folder = new URL('../../schema/dossier/', import.meta.url);

test('emit', () => {
  for (const [n, t] of dossierSchemas()) writeFileSync(new URL(n, folder), t);
});
