/** One tier: filled, checked, timed. */
import type { Driver } from 'neo4j-driver';
import type { Neo4jAccess } from '../scripts/neo4j/find-server.ts';
import { buildDataset } from '../src/dataset/build.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { openNeo4j } from '../src/graph/neo4j/index.ts';
import { readDossier } from '../src/sources/dossier/read-dossier.ts';
import { bodyOf, byHand, httpTo, operationOf } from './ask.ts';
import { empty } from './database.ts';
import { generated } from './generate/dataset.ts';
import { planOf } from './generate/plan.ts';
import { M } from './generate/tiers.ts';
import { medians } from './measure/latency.ts';
import { profiler } from './measure/profile.ts';
import { throughput } from './measure/throughput.ts';
import { QUESTIONS } from './questions/index.ts';
import type { Question, Subjects } from './questions/question.ts';
import { checkSame } from './same-answers.ts';
import { serve } from './servers/served.ts';
import { DOSSIER, subjectsOf } from './subjects.ts';

export const SEED = 1;

/** What one question took, in milliseconds. */
export interface Timed {
  readonly question: string;
  readonly characters: number;
  readonly ours: number;
  readonly byHand: number;
  /** Null where the rival was not asked. */
  readonly theirs: number | null;
}

export interface TierFigures {
  readonly questions: readonly Timed[];
  /** Answers a second with fifty clients; null where it was not measured. */
  readonly throughput: { readonly ours: number; readonly theirs: number } | null;
  readonly profiles: readonly Readonly<Record<string, string>>[];
}

export interface TierOptions {
  readonly access: Neo4jAccess;
  readonly driver: Driver;
  /** For each question. */
  readonly milliseconds: number;
  readonly only: string | undefined;
  readonly profile: boolean;
}

/** The dataset of a tier that fits into memory, and what is asked of it. */
export async function datasetOf(tier: 'S' | 'M'): Promise<{ readonly dataset: Dataset; readonly subjects: Subjects }> {
  if (tier === 'S') return { dataset: buildDataset(await readDossier('data')), subjects: DOSSIER };
  return { dataset: generated(M, SEED), subjects: subjectsOf(planOf(M, SEED)) };
}

/** Loads a dataset into the emptied database. */
export async function fill({ access, driver }: Pick<TierOptions, 'access' | 'driver'>, dataset: Dataset) {
  await empty(driver);
  const store = openNeo4j(access);
  await store.load(dataset);
  await store.close();
}

async function profilesOf({ access, driver }: TierOptions, questions: readonly Question[], subjects: Subjects) {
  const watch = await profiler(access, driver);
  const rows: Record<string, string>[] = [];
  for (const question of questions) {
    const found = await watch.profile(operationOf(question), question.variables(subjects));
    rows.push({
      question: question.name,
      statements: String(found.statements.length),
      rows: String(found.rows),
      'whole, ms': found.whole.toFixed(1),
      'database, ms': found.database.toFixed(1),
      'driver, ms': found.driver.toFixed(1),
      'statements, ms each': found.slowest,
    });
  }
  await watch.close();
  return rows;
}

/** Asks the questions of what the database holds: all answers are checked before the first is timed. */
export async function timeTier(
  options: TierOptions,
  subjects: Subjects,
  withThroughput: boolean,
): Promise<TierFigures> {
  const { access, driver, milliseconds, only, profile } = options;
  const questions = QUESTIONS.filter(({ name }) => only === undefined || name === only);
  const [ourServer, theirServer] = [await serve('zangraph', access), await serve('neo4j-graphql', access)];
  const [ours, theirs] = [httpTo(ourServer.url), httpTo(theirServer.url)];
  try {
    const asked = [];
    for (const question of questions) {
      const variables = question.variables(subjects);
      const characters = await checkSame({ ours, driver, theirs }, question, variables);
      const body = bodyOf(operationOf(question), variables);
      const rivalBody = bodyOf(question.rival.query, question.rival.variables(variables));
      asked.push({ question, variables, characters, body, rivalBody });
    }
    const timed: Timed[] = [];
    for (const { question, variables, characters, body, rivalBody } of asked) {
      const found = await medians(
        {
          ours: () => ours.ask(body),
          byHand: () => byHand(driver, question, variables),
          theirs: () => theirs.ask(rivalBody),
        },
        milliseconds,
      );
      timed.push({ question: question.name, characters, ...found });
    }
    const many = withThroughput
      ? {
          ours: await throughput(
            ourServer.url,
            asked.map(({ body }) => body),
            Math.max(1, Math.round(milliseconds / 2000)),
          ),
          theirs: await throughput(
            theirServer.url,
            asked.map(({ rivalBody }) => rivalBody),
            Math.max(1, Math.round(milliseconds / 2000)),
          ),
        }
      : null;
    const profiles = profile ? await profilesOf(options, questions, subjects) : [];
    return { questions: timed, throughput: many, profiles };
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
    await Promise.all([ourServer.stop(), theirServer.stop()]);
  }
}
