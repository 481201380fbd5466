/** The public GraphQL API, asked in process: the same limits, time limit and words of errors as over HTTP. */
import type { TadaDocumentNode } from 'gql.tada';
import { type DocumentNode, print } from 'graphql';
import type { ZangraphYoga } from '../../api/yoga.ts';
import { Refusal } from '../refusal.ts';

/** What the API answered. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends what the body of a POST to `/graphql` would hold. */
export type Send = (body: Readonly<Record<string, unknown>>, signal: AbortSignal | undefined) => Promise<Answer>;

/** Asks a question of this room. Throws Refusal with the API's sentences: half an answer is never taken for a whole one. */
export type Ask = <Data, Variables extends object>(
  question: TadaDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** The host is a name of no machine: nothing leaves the process. */
const ADDRESS = 'http://zangraph/graphql';

export const sendTo =
  (yoga: Pick<ZangraphYoga, 'fetch'>): Send =>
  async (body, signal) => {
    const response = await yoga.fetch(ADDRESS, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    return response.json();
  };

/** The sentences of an answer's errors, each with its code (docs/errors.md); null where there is none. */
export function errorsOf({ errors = [] }: Answer): string | null {
  if (errors.length === 0) return null;
  return errors.map(({ message, extensions }) => `${message} (${extensions?.code ?? 'no code'})`).join('\n');
}

/** Texts of questions, printed once: the API remembers what it parsed and compiled by the text. */
const texts = new WeakMap<DocumentNode, string>();

function textOf(question: DocumentNode): string {
  const text = texts.get(question) ?? print(question);
  texts.set(question, text);
  return text;
}

export const askThrough =
  (send: Send, signal?: AbortSignal): Ask =>
  async <Data, Variables extends object>(question: TadaDocumentNode<Data, Variables>, variables: Variables) => {
    const answer = await send({ query: textOf(question), variables }, signal);
    const told = errorsOf(answer);
    if (told !== null) throw new Refusal(told);
    // Without errors the API answers as its schema says, and with it the question is type-checked.
    return answer.data as Data;
  };
