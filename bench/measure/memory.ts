/** The engine in memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { createZangraphYoga } from '../../src/api/yoga.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { Variables } from '../questions/question.ts';
import { built } from '../servers/served.ts';
import { medians } from './latency.ts';

/** The median in milliseconds of each question, asked in this process. */
export async function inProcess(
  dataset: Dataset,
  questions: readonly { readonly name: string; readonly query: string; readonly variables: Variables }[],
  milliseconds: number,
): Promise<ReadonlyMap<string, number>> {
  const store = openMemory();
  await store.load(dataset);
  const yoga = createZangraphYoga({ reader: store, logger: pino({ level: 'silent' }) });
  const found = new Map<string, number>();
  for (const { name, query, variables } of questions) {
    const body = JSON.stringify({ query, variables });
    const ask = async () => {
      const headers = { 'content-type': 'application/json' };
      return (await yoga.fetch('http://bench/graphql', { method: 'POST', headers, body })).text();
    };
    const { ours } = await medians({ ours: ask }, milliseconds);
    found.set(name, ours);
  }
  await store.close();
  return found;
}

export interface Ready {
  /** Milliseconds from the start of the process until it answers; those for making the dataset up are left out. */
  readonly milliseconds: number;
  /** Bytes that the process holds then. */
  readonly resident: number;
}

/** A server in memory with tier M, in a process of its own. */
export async function startWithM(): Promise<Ready> {
  const start = performance.now();
  const child = spawn(process.execPath, [built('memory-server')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const milliseconds = performance.now() - start;
  child.stdin.end();
  const { generation, resident } = JSON.parse(line) as { generation: number; resident: number };
  return { milliseconds: milliseconds - generation, resident };
}
