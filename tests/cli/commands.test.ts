import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { zangraph } from '../support/served.ts';

test('--help lists the commands and each command explains itself with an example', async () => {
  const { out } = await zangraph(['--help']);
  for (const command of ['serve', 'load', 'check', 'import', 'notes', 'query', 'diff', 'release']) {
    expect(out).toContain(`  ${command} `);
    const help = await zangraph([command, '--help']);
    expect(help.code).toBe(0);
    expect(help.out).toMatch(/Example/);
  }
});

test('an unknown command is named and the help is pointed to', async () => {
  const { code, err } = await zangraph(['serv']);
  expect(code).toBe(1);
  expect(err).toContain('serv');
  expect(err).toContain('--help');
});

test('check finds no breach in the dossier and says what it holds', async () => {
  const { code, out } = await zangraph(['check']);
  expect(code).toBe(0);
  expect(out).toContain('No breach.');
  expect(out).toMatch(/2013\s+9 acts/);
});

test('query answers a file of questions with JSON alone on standard output', async () => {
  const { code, out } = await zangraph([
    'query',
    'queries/timeline.graphql',
    '--vars',
    '{"act":"act:kz/law/2001-01-23/148","range":{"from":"2013-01-01","to":"2013-12-31"}}',
  ]);
  expect(code).toBe(0);
  const { data } = JSON.parse(out) as { data: { timeline: { years: { year: number; laws: number }[] } } };
  expect(data.timeline.years.map(({ year, laws }) => [year, laws])).toEqual([[2013, 9]]);
});

test('query without --vars takes the variables that the file itself suggests', async () => {
  const { code, out } = await zangraph(['query', 'queries/rejected-bills.graphql']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).not.toHaveProperty('errors');
});

test('query with variables that are no JSON says so in one sentence', async () => {
  const { code, err } = await zangraph(['query', 'queries/timeline.graphql', '--vars', '{act}']);
  expect(code).toBe(1);
  expect(err).toMatch(/--vars.*JSON/);
});

test('load without NEO4J_URI says what to set', async () => {
  const { code, err } = await zangraph(['load']);
  expect(code).toBe(1);
  expect(err).toContain('NEO4J_URI is not set');
});

test('schema prints what is committed', async () => {
  const { out } = await zangraph(['schema']);
  expect(out).toBe(await readFile('schema/schema.graphql', 'utf8'));
});
