/** Where a fact can be read: source, place in it, and how sure the reading is. */
import { graphql, type ResultOf } from '../asking/graphql.ts';
import { useWords } from '../words/index.ts';

export const EVIDENCE = graphql(`
  fragment EvidenceParts on Evidence {
    locator
    confidence
    quote
    source {
      id
      title
      url
    }
  }
`);

export type Evidence = ResultOf<typeof EVIDENCE>;

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords();
  return (
    <ul class="evidence">
      {evidence.map(({ source, locator, confidence, quote }) => (
        <li key={`${source.id} ${locator}`}>
          <span lang="ru">{source.url === null ? source.title : <a href={source.url}>{source.title}</a>}</span>,{' '}
          {locator} <small>({words.confidence[confidence]})</small>
          {quote === null ? null : <q>{quote}</q>}
        </li>
      ))}
    </ul>
  );
}
