import { defineConfig } from 'vitest/config';

const times = { testTimeout: 30_000, hookTimeout: 180_000 };

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
          // A server that has just started compiles every statement when it first meets it.
          testTimeout: 120_000,
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
