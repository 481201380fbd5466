/** The server of the protocol: wires tools, resources and prompts to the API. */
import { randomUUID } from 'node:crypto';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Logger } from 'pino';
import { cut } from '../api/errors.ts';
import { currentRequest } from '../api/requests.ts';
import { addPrompts } from './prompts.ts';
import { Refusal } from './refusal.ts';
import { addResources } from './resources/index.ts';
import type { Door } from './tool.ts';
import { TOOLS } from './tools/index.ts';

const INSTRUCTIONS = `zangraph knows the law of local government in Kazakhstan: which law changed which provision and when, what was in force on a day, which bodies a provision affects, and what scholars say, held against the record. Things are named by id or by citation; find gives ids. Days are YYYY-MM-DD. Every answer says how sure it is: CERTAIN; UNCERTAIN, where a day of force is known by bounds alone; BEYOND RECORD, before the first and after the last source. Cite the evidence and the addresses that it gives, and do not turn UNCERTAIN into a fact. What it does not tell is not known to it.`;

export interface AssistantsOptions extends Door {
  readonly logger: Logger;
  /** The version of the package. */
  readonly version: string;
}

const TOOL_BY_NAME = new Map(TOOLS.map((tool) => [tool.name, tool]));

/** A server for one connection; over HTTP, for one request. */
export function createAssistantsServer({ logger, version, ...door }: AssistantsOptions): McpServer {
  const server = new McpServer(
    { name: 'zangraph', title: 'zangraph: Kazakh local-governance law', version },
    { instructions: INSTRUCTIONS },
  );
  server.server.onerror = (error) => logger.debug({ err: error }, 'a message of the protocol was not understood');
  // Tools are listed and called here and not by the library, which tells of bad arguments without what to do.
  server.server.registerCapabilities({ tools: {} });
  server.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: LISTED }));
  server.server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    callTool(params.name, params.arguments, door, logger, signal),
  );
  addResources(server, door);
  addPrompts(server);
  return server;
}

/** Nothing is changed by any tool, nor does any look beyond this graph. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const LISTED = TOOLS.map(({ name, title, description, inputSchema, outputSchema }) => ({
  name,
  title,
  description,
  inputSchema,
  ...(outputSchema && { outputSchema }),
  annotations: ANNOTATIONS,
}));

async function callTool(
  name: string,
  args: unknown,
  door: Door,
  logger: Logger,
  signal: AbortSignal,
): Promise<CallToolResult> {
  const tool = TOOL_BY_NAME.get(name);
  if (tool === undefined) {
    return failure(`There is no tool "${cut(name)}"; there are ${TOOLS.map((one) => one.name).join(', ')}.`);
  }
  const request = currentRequest();
  try {
    const { text, structured } = await tool.call(args, door, signal);
    return { content: [{ type: 'text', text }], ...(structured && { structuredContent: structured }) };
  } catch (error) {
    if (error instanceof Refusal) return failure(error.message);
    const errorId = randomUUID();
    logger.error({ requestId: request?.id, errorId, err: error, tool: name }, 'unexpected failure of a tool');
    return failure(`The tool failed by a mistake of the server; its log has it under ${errorId}. Ask in another way.`);
  } finally {
    // The tool asked the graph questions of its own; the figures know the request by the tool.
    if (request !== undefined) request.operation = name;
  }
}

const failure = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });
