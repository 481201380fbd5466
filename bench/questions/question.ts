/** A research question as each of the rivals is asked it. */
import type { LocalDate } from '../../src/model/dates.ts';

/** What a driver gives for the one row of a statement. */
// biome-ignore lint/suspicious/noExplicitAny: rows of hand-written statements are of no type; the check of equal answers types them.
export type Loose = any;

export type Variables = Readonly<Record<string, Loose>>;

/** Whom or what the questions are about in a dataset, and when. */
export interface Subjects {
  /** An act that was changed often. */
  readonly act: string;
  readonly range: { readonly from: string; readonly to: string };
  /** One of its articles that was changed often, and a day in the middle of its history. */
  readonly article: string;
  readonly on: string;
  /** One of its articles that assigns competences, and a day on which they hold. */
  readonly powers: string;
  readonly powersOn: string;
  readonly body: string;
  readonly bodyOn: string;
  readonly between: { readonly from: string; readonly to: string };
  readonly author: string;
  /** An act that came from several others. */
  readonly descendant: string;
}

export interface Question {
  /** The file in `queries/`. */
  readonly name: string;
  variables(subjects: Subjects): Variables;
  /** The same answer by hand: one statement that takes the variables as parameters, and what JavaScript makes of its row. */
  readonly statement: string;
  readonly answer: (row: Loose, variables: Variables, today: LocalDate) => unknown;
  /** The same facts from @neo4j/graphql. */
  readonly rival: Rival;
}

export interface Rival {
  readonly query: string;
  variables(variables: Variables): Variables;
  /** Where the question cannot be asked in the same form: what is asked in its place. */
  readonly nearest: string;
  /**
   * The facts of an answer, that both answers must hold: from ours, and from the rival's. What the rival cannot say
   * (citations as lawyers print them, statuses, certainty) is left out of both.
   */
  readonly ours: (data: Loose, variables: Variables) => unknown;
  readonly theirs: (data: Loose, variables: Variables) => unknown;
}
