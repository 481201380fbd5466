/** Our server on what the database holds: it loads nothing. Says its address; stops when its input ends. */
import { pino } from 'pino';
import { createZangraphServer } from '../../src/api/server.ts';
import { openStore } from '../../src/graph/open.ts';

const store = await openStore();
const server = createZangraphServer({
  store,
  logger: pino({ level: 'warn' }, pino.destination(2)),
  queriesFolder: 'queries',
  pageFolder: 'dist/explorer',
  host: '127.0.0.1',
  port: 0,
});
await server.start();
console.log(`${server.url}/graphql`);
process.stdin.resume().once('end', async () => {
  await server.stop();
  await store.close();
});
