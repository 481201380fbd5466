/** What an assistant can read without a tool: acts, provisions as they stand today, and the schema for `query`. */
import {
  type ListResourcesCallback,
  type McpServer,
  type ReadResourceTemplateCallback,
  ResourceTemplate,
} from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { printSchemaText } from '../../api/schema.ts';
import { idAt, pathOf, TAGS, type Tag } from '../addresses.ts';
import { named } from '../naming.ts';
import { Refusal } from '../refusal.ts';
import { type Desk, type Door, deskAt } from '../tool.ts';
import { provisionOnADay } from '../tools/provision-on.ts';
import { readAct, recordedActs } from './act.ts';

/**
 * A resource bears the path of the page's address: `zangraph://provision/kz/law/2001-01-23/148/art_39-3`; with `?lang=kk`
 * it is in that language, without it in Russian.
 */
export const uriOf = (id: string): string => `zangraph://${pathOf(id)}`;

const MARKDOWN = 'text/markdown';

interface Room {
  readonly name: 'act' | 'provision';
  readonly title: string;
  readonly description: string;
  readonly example: string;
  readonly read: (id: string, desk: Desk) => Promise<string>;
  readonly list?: ListResourcesCallback;
}

export function addResources(server: McpServer, door: Door): void {
  addRoom(server, door, {
    name: 'act',
    title: 'An act',
    description: 'What an act is, its days, and the ids of its articles',
    example: 'zangraph://act/kz/law/2001-01-23/148',
    read: readAct,
    list: async ({ signal }) => {
      const acts = await recordedActs(deskAt(door, 'ru', signal)).catch(refused);
      return { resources: acts.map(({ id, name }) => ({ uri: uriOf(id), name })) };
    },
  });
  addRoom(server, door, {
    name: 'provision',
    title: 'A provision today',
    description: 'A provision as it stands today, and how sure that is',
    example: 'zangraph://provision/kz/law/2001-01-23/148/art_39-3',
    read: async (id, desk) => {
      const provision = await named(desk, id, ['Provision']);
      return (await provisionOnADay(provision.id, undefined, desk)).text;
    },
  });
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

/** Two templates, since one that ends in a query does not fit an address without it; the longer is tried first. */
function addRoom(server: McpServer, door: Door, { name, title, description, example, read, list }: Room): void {
  const reading: ReadResourceTemplateCallback = async (uri, { path, lang }, { signal }) => {
    const desk = deskAt(door, tagOf(lang), signal);
    const text = await read(idAt(`${name}/${path}`), desk).catch(refused);
    return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text }] };
  };
  const address = `zangraph://${name}/{+path}`;
  const complete = { lang: (begun: string) => TAGS.filter((tag) => tag.startsWith(begun)) };
  server.registerResource(
    `${name}-in-language`,
    new ResourceTemplate(`${address}{?lang}`, { list: undefined, complete }),
    {
      title: `${title}, in a language`,
      description: `${description}; in Russian (ru), Kazakh (kk) or English (en): ${example}?lang=kk`,
      mimeType: MARKDOWN,
    },
    reading,
  );
  server.registerResource(
    name,
    new ResourceTemplate(address, { list }),
    { title, description: `${description}; in Russian: ${example}`, mimeType: MARKDOWN },
    reading,
  );
}

/** Without any it is Russian, as in the tools. */
function tagOf(lang: string | readonly string[] | undefined): Tag {
  const tag = TAGS.find((one) => one === (lang ?? 'ru'));
  return (
    tag ?? refused(new Refusal(`There is no language "${String(lang).slice(0, 20)}"; there are ${TAGS.join(', ')}.`))
  );
}

/** A failure of a resource has no other place than the protocol's own error. */
function refused(error: unknown): never {
  throw error instanceof Refusal ? new McpError(ErrorCode.InvalidParams, error.message) : error;
}
