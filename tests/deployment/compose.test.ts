import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** The part of the Compose specification that the file uses; unknown keys fail. */
const service = z.strictObject({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string().regex(/^127\.0\.0\.1:/, 'is reachable from outside this machine')),
  volumes: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()),
      interval: z.string(),
      timeout: z.string(),
      retries: z.int(),
      start_period: z.string(),
    })
    .optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  mem_limit: z.string().regex(/^\d+m$/),
  restart: z.literal('unless-stopped'),
});
const compose = z.strictObject({
  services: z.strictObject({ neo4j: service, zangraph: service }),
  volumes: z.record(z.string(), z.null()),
});

async function composeFile() {
  return compose.parse(parse(await readFile('docker-compose.yml', 'utf8')));
}

test('Neo4j is 5.26 with a health check, a volume, a memory limit and a password from .env alone', async () => {
  const { services, volumes } = await composeFile();
  expect(services.neo4j.image).toMatch(/^neo4j:5\.26\./);
  expect(services.neo4j.healthcheck?.retries).toBeGreaterThan(0);
  expect(services.neo4j.volumes).toEqual(['neo4j-data:/data']);
  expect(Object.keys(volumes)).toEqual(['neo4j-data']);
  expect(services.neo4j.environment['NEO4J_AUTH']).toContain('${NEO4J_PASSWORD:?');
  expect(await readFile('.env.example', 'utf8')).toMatch(/^NEO4J_PASSWORD=/m);
});

test('the server waits for a healthy Neo4j, writes nowhere, and has no rights it does not need', async () => {
  const { zangraph } = (await composeFile()).services;
  expect(zangraph.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(zangraph.read_only).toBe(true);
  expect(zangraph.cap_drop).toEqual(['ALL']);
  expect(zangraph.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
  expect(zangraph.environment['ZANGRAPH_URL']).toMatch(/^\$\{ZANGRAPH_URL:-\}$/);
  expect(await readFile('.env.example', 'utf8')).toMatch(/^ZANGRAPH_URL=$/m);
  expect(zangraph.volumes).toEqual([`./zangraph-data:${zangraph.environment['ZANGRAPH_DATA']}:ro`]);
});

test('the image runs as another user than root and its steps are scripts of the package', async () => {
  const dockerfile = await readFile('Dockerfile', 'utf8');
  const scripts = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile('package.json', 'utf8'))).scripts;
  expect(dockerfile).toMatch(/^USER node$/m);
  for (const [, script] of dockerfile.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([script ?? '']);
  expect(dockerfile).toMatch(/^CMD \["node", "dist\/cli\/main\.js", "serve"/m);
});
