/** An answer on its way to a view, and the calm states in which there is none. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';

export type Answer<Data> =
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly reason: string; readonly again: () => void }
  | {
      readonly at: 'here';
      readonly data: Data;
      /** The next answer is on its way: what is here may answer the question before. */
      readonly late: boolean;
    };

/** Asks a question; the view shows what came before until the next answer is here. `pause`: ask nothing yet. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false }: { pause?: boolean } = {},
): Answer<Data> {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({ query, variables, pause });
  if (error && !fetching) {
    const reason = error.networkError ? '' : (error.graphQLErrors[0]?.message ?? '');
    return { at: 'failed', reason, again: () => ask({ requestPolicy: 'network-only' }) };
  }
  return data ? { at: 'here', data, late: fetching } : { at: 'asking' };
}

/** How long a question may take before the page says that it is still waiting, in milliseconds. */
const SLOW_MS = 1500;

/**
 * The view of an answer, or what the reader should know while there is none: it is on its way, it is slow, the
 * server is away, the question was refused (in the API's own sentence).
 */
export function Answered<Data>({
  answer,
  children,
}: {
  answer: Answer<Data>;
  children: (data: Data) => ComponentChildren;
}) {
  if (answer.at === 'here') return <>{children(answer.data)}</>;
  if (answer.at === 'asking') return <Waiting />;
  return <Failed reason={answer.reason} again={answer.again} />;
}

function Waiting() {
  const words = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="calm" role="status">
      {slow ? words.stillAsking : words.asking}
    </p>
  );
}

/** What was asked for did not come: the server is away (no reason), or refused in its own sentence. */
export function Failed({ reason, again }: { reason: string; again: () => void }) {
  const words = useWords();
  return (
    <div class="calm" role="alert">
      <p>{reason === '' ? words.serverAway : words.refused}</p>
      {reason === '' ? null : <p class="reason">{reason}</p>}
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}

/** Nothing is at this address, or nothing was found: what it means and where to go on. */
export function Nothing({ children }: { children: ComponentChildren }) {
  return <div class="calm">{children}</div>;
}
