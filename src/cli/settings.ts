/** Settings from the environment, checked once, with a sentence for each that cannot be used. */
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

/** Where a store is, in words for people: without the password. */
export function storeName(env: NodeJS.ProcessEnv): string {
  return env['NEO4J_URI'] ? `Neo4j at ${env['NEO4J_URI']}` : 'the embedded memory engine';
}
