/** Settings from the environment, checked once, with a sentence for each that cannot be used. */
import { Option } from 'commander';
import { ZangraphError } from '../model/errors.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** `HOST` and `PORT`; 127.0.0.1 and 4000 where they are not set. Port 0 takes any free port. */
export function address(env: NodeJS.ProcessEnv): Address {
  const text = env['PORT'] ?? '4000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new ZangraphError('BAD_ARGUMENT', `PORT is "${text}"; give a number from 0 to 65535, for example PORT=4001.`);
  }
  return { host: env['HOST'] ?? '127.0.0.1', port };
}

/** The option of every command whose answers bear addresses. */
export const urlOption = (): Option =>
  new Option(
    '--url <address>',
    'address at which this server is reached, for the addresses in answers; else ZANGRAPH_URL',
  );

/**
 * The address at which people and assistants reach this server, without a slash at the end: `--url`, else
 * ZANGRAPH_URL; null where neither is given. Throws BAD_ARGUMENT for what is no address of a site.
 */
export function publicUrl(option: string | undefined, env: NodeJS.ProcessEnv): string | null {
  const text = option ?? env['ZANGRAPH_URL'];
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `${option === undefined ? 'ZANGRAPH_URL' : '--url'} is "${text}"; give the address of the server, for example https://law.example.org.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** Where a store is, in words for people: without the password. */
export function storeName(env: NodeJS.ProcessEnv): string {
  return env['NEO4J_URI'] ? `Neo4j at ${env['NEO4J_URI']}` : 'the embedded memory engine';
}
