import { defineConfig } from 'vitest/config';

// Long, for machines that do other work beside: no test is there to measure time.
const times = { testTimeout: 120_000, hookTimeout: 180_000 };

// Vite would take the ES modules of graphql for our files, while its users load the CommonJS ones: two copies refuse
// each other's schemas. The built program has one copy.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...times,
          name: 'alone',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/contract/**', 'tests/faults/**'],
        },
      },
      {
        // Tests that also run on a real Neo4j; they share its one database, so that one file runs at a time.
        resolve,
        test: {
          ...times,
          name: 'graph',
          include: ['tests/{contract,faults}/**/*.test.ts'],
          globalSetup: ['tests/support/neo4j-global-setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
