/** What an assistant can read without a tool: acts, provisions as they stand today, and the schema for `query`. */
import {
  type McpServer,
  type ReadResourceTemplateCallback,
  ResourceTemplate,
} from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { printSchemaText } from '../../api/schema.ts';
import { idAt, pathOf } from '../addresses.ts';
import { named } from '../naming.ts';
import { Refusal } from '../refusal.ts';
import { type Desk, type Door, deskAt } from '../tool.ts';
import { provisionOnADay } from '../tools/provision-on.ts';
import { readAct, recordedActs } from './act.ts';

/** A resource bears the path of the page's address: `zangraph://provision/kz/law/2001-01-23/148/art_39-3`. */
export const uriOf = (id: string): string => `zangraph://${pathOf(id)}`;

const MARKDOWN = 'text/markdown';

export function addResources(server: McpServer, door: Door): void {
  const reading =
    (room: 'act' | 'provision', read: (id: string, desk: Desk) => Promise<string>): ReadResourceTemplateCallback =>
    async (uri, { path }, { signal }) => {
      const text = await read(idAt(`${room}/${path}`), deskAt(door, 'ru', signal)).catch(refused);
      return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text }] };
    };

  server.registerResource(
    'act',
    new ResourceTemplate('zangraph://act/{+path}', {
      list: async ({ signal }) => {
        const acts = await recordedActs(deskAt(door, 'ru', signal)).catch(refused);
        return { resources: acts.map(({ id, name }) => ({ uri: uriOf(id), name })) };
      },
    }),
    {
      title: 'An act',
      description: 'What an act is, its days, and the ids of its articles: zangraph://act/kz/law/2001-01-23/148',
      mimeType: MARKDOWN,
    },
    reading('act', readAct),
  );
  server.registerResource(
    'provision',
    new ResourceTemplate('zangraph://provision/{+path}', { list: undefined }),
    {
      title: 'A provision today',
      description:
        'A provision as it stands today, and how sure that is: zangraph://provision/kz/law/2001-01-23/148/art_39-3',
      mimeType: MARKDOWN,
    },
    reading('provision', async (id, desk) => {
      const provision = await named(desk, id, ['Provision']);
      return (await provisionOnADay(provision.id, undefined, desk)).text;
    }),
  );
  server.registerResource(
    'schema',
    'zangraph://schema',
    {
      title: 'The GraphQL schema',
      description: 'What the tool query can ask; long, about 75,000 characters.',
      mimeType: 'text/plain',
    },
    (uri) => ({ contents: [{ uri: uri.href, mimeType: 'text/plain', text: printSchemaText() }] }),
  );
}

/** A failure of a resource has no other place than the protocol's own error. */
function refused(error: unknown): never {
  throw error instanceof Refusal ? new McpError(ErrorCode.InvalidParams, error.message) : error;
}
