/** Whether an answer takes longer where the graph is larger. */
import type { Driver } from 'neo4j-driver';
import type { Neo4jAccess } from '../../scripts/neo4j/find-server.ts';
import { bodyOf, byHand, httpTo, operationOf } from '../ask.ts';
import { QUESTIONS } from '../questions/index.ts';
import type { Question, Subjects } from '../questions/question.ts';
import { checkSame } from '../same-answers.ts';
import { serve } from '../servers/served.ts';
import { medians } from './latency.ts';

/** Questions about one thing, whatever else the graph holds. */
const STEADY = ['lineage-of-act', 'provision-on-a-day', 'affected-bodies'];

/** A graph that is asked. */
export interface Asked {
  readonly access: Neo4jAccess;
  readonly driver: Driver;
  readonly subjects: Subjects;
}

/** Medians in milliseconds, and the length of the answers. */
export interface Growth {
  readonly question: string;
  readonly characters: readonly [small: number, large: number];
  readonly small: number;
  readonly large: number;
  readonly smallByHand: number;
  readonly largeByHand: number;
}

async function opened({ access, driver, subjects }: Asked) {
  const server = await serve('zangraph', access);
  const ours = httpTo(server.url);
  return {
    check: (question: Question) => checkSame({ ours, driver, theirs: null }, question, question.variables(subjects)),
    ask: (question: Question) => {
      const body = bodyOf(operationOf(question), question.variables(subjects));
      return () => ours.ask(body);
    },
    byHand: (question: Question) => {
      const variables = question.variables(subjects);
      return () => byHand(driver, question, variables);
    },
    async close() {
      await ours.close();
      await server.stop();
    },
  };
}

/** Asks two graphs the same in turns, things of the same size in each, after the answers are checked. */
export async function growth(small: Asked, large: Asked, milliseconds: number): Promise<readonly Growth[]> {
  const [a, b] = [await opened(small), await opened(large)];
  try {
    const found: Growth[] = [];
    for (const question of QUESTIONS.filter(({ name }) => STEADY.includes(name))) {
      const characters = [await a.check(question), await b.check(question)] as const;
      const rivals = {
        small: a.ask(question),
        large: b.ask(question),
        smallByHand: a.byHand(question),
        largeByHand: b.byHand(question),
      };
      found.push({ question: question.name, characters, ...(await medians(rivals, milliseconds)) });
    }
    return found;
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
}
