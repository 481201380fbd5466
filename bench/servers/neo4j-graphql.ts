/** @neo4j/graphql over the same database, behind the same HTTP library. Says its address; stops when its input ends. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { typeDefs } from '../rival/type-definitions.ts';

const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const driver = neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  context: { sessionConfig: { defaultAccessMode: neo4j.session.READ } },
  logging: false,
  landingPage: false,
  graphiql: false,
  maskedErrors: false,
});
const http = createServer((request, response) => void yoga(request, response)).listen(0, '127.0.0.1');
await once(http, 'listening');
const { port } = http.address() as AddressInfo; // A TCP server: never a pipe's name.
console.log(`http://127.0.0.1:${port}/graphql`);
process.stdin.resume().once('end', async () => {
  http.close();
  http.closeAllConnections();
  await driver.close();
});
