/** What the page asks of the public API, and the shape of the answer to `queries/timeline.graphql`. */
import timelineQuery from '../../queries/timeline.graphql';
import type { Language, Words } from './language.ts';

export type Kind = keyof Words['kinds'];

export interface Mark {
  readonly id: string;
  readonly kind: Kind;
  readonly aspect: keyof Words['aspects'];
  readonly adoptedOn: string;
  readonly inForceOn: string | null;
  readonly inForceEarliest: string | null;
  readonly inForceLatest: string | null;
  readonly retroactive: boolean;
  readonly forceRule: { readonly asPrinted: string | null };
  readonly by: {
    readonly id: string;
    readonly number: string | null;
    readonly title: string;
    readonly adiletId: string | null;
  };
  readonly evidence: readonly {
    readonly locator: string;
    readonly confidence: string;
    readonly source: { readonly title: string; readonly url: string | null };
  }[];
}

export interface Row {
  readonly subject:
    | { readonly __typename: 'Act'; readonly id: string; readonly title: string }
    | {
        readonly __typename: 'Provision';
        readonly id: string;
        readonly kind: string;
        readonly number: string | null;
        readonly citation: string;
        readonly heading: string | null;
      };
  readonly total: number;
  readonly amendments: readonly Mark[];
}

export interface Year {
  readonly year: number;
  readonly total: number;
  readonly laws: number;
  readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
}

export interface Timeline {
  readonly act: {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    readonly adiletId: string | null;
  };
  readonly rows: readonly Row[];
  readonly years: readonly Year[];
}

export interface TimelineRequest {
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly lang: Language;
}

interface Answer {
  readonly data?: { readonly timeline: Timeline | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** The timeline, or null for an act that the graph does not know. Rejects with the API's own sentence. */
export async function askTimeline({ act, from, to, lang }: TimelineRequest): Promise<Timeline | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: timelineQuery, variables: { act, range: { from, to }, lang } }),
  });
  const answer = (await response.json()) as Answer;
  const failure = answer.errors?.[0];
  if (failure) throw new Error(failure.message);
  return answer.data?.timeline ?? null;
}
