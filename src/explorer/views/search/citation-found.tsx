/** What the text names where it is a citation; where it names no one thing, why, and what it may mean. */
import { useLanguage } from '../../words/index.ts';
import { FoundThing } from './found-thing.tsx';
import type { Resolved } from './question.ts';
import { SEARCH_WORDS } from './words.ts';

export function CitationFound({ resolved }: { resolved: Resolved }) {
  const words = SEARCH_WORDS[useLanguage()];
  if (resolved.__typename !== 'CitationProblem') {
    return (
      <section class="panel">
        <h2>{words.citation}</h2>
        <p class="named">
          <FoundThing node={resolved} />
        </p>
      </section>
    );
  }
  // Other words than a citation: the search by words answers them.
  if (resolved.kind === 'NOT_A_CITATION') return null;
  return (
    <section class="panel">
      <h2>{words.citation}</h2>
      <p>{resolved.message}</p>
      {resolved.candidates.length === 0 ? null : (
        <>
          <p>{words.candidates}</p>
          <ul class="hits">
            {resolved.candidates.map((node) => (
              <li key={node.id}>
                <FoundThing node={node} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
