/** An assistant: the official client of the protocol, over each way on which assistants come. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { type CallToolResult, CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { createZangraphYoga } from '../../src/api/yoga.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { sendTo } from '../../src/mcp/asking/ask.ts';
import { createAssistantsServer } from '../../src/mcp/server.ts';
import { questions } from './answer-to.ts';
import { keptLog } from './api.ts';
import { builtProgram } from './served.ts';

export type Arguments = Readonly<Record<string, unknown>>;

const BASE = 'https://law.example.org';
/** A database that has just started plans each statement when it first meets it. */
const PATIENCE_MS = 60_000;

const newClient = () => new Client({ name: 'a test', version: '1' });

/** In process, over this reader. */
export async function assistantOf(reader: GraphReader): Promise<Client> {
  const { logger } = keptLog();
  const yoga = createZangraphYoga({ reader, logger, questions, timeLimitMs: PATIENCE_MS });
  const server = createAssistantsServer({ send: sendTo(yoga), base: BASE, logger, version: '0.0.0' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await server.connect(theirs);
  const client = newClient();
  await client.connect(ours);
  return client;
}

/** Of a server at an address without a slash at its end. */
export async function assistantAt(url: string): Promise<Client> {
  const client = newClient();
  // Its optional fields are declared otherwise than the interface that it implements.
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)) as Parameters<Client['connect']>[0]);
  return client;
}

/** Starts the built program, as an assistant's configuration would. */
export async function assistantStarting(args: readonly string[] = [], env: Record<string, string> = {}) {
  const transport = new StdioClientTransport({ ...builtProgram(['mcp', ...args], env), stderr: 'pipe' });
  let err = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const client = newClient();
  const misread: Error[] = [];
  client.onerror = (error) => void misread.push(error);
  await client.connect(transport);
  return { client, misread, errors: () => err };
}

/** What a tool answers. */
export async function call(client: Client, name: string, args: Arguments): Promise<CallToolResult> {
  return CallToolResultSchema.parse(await client.callTool({ name, arguments: { ...args } }));
}

/** The text of an answer; fails where the tool refused. */
export async function told(client: Client, name: string, args: Arguments): Promise<string> {
  const result = await call(client, name, args);
  if (result.isError) throw new Error(`${name} refused: ${textOf(result)}`);
  return textOf(result);
}

/** The sentences with which a tool refuses; fails where it answered. */
export async function refused(client: Client, name: string, args: Arguments): Promise<string> {
  const result = await call(client, name, args);
  if (!result.isError) throw new Error(`${name} answered: ${textOf(result)}`);
  return textOf(result);
}

export const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('');
