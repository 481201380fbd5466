/** Where a fact can be read: source, place in it, and how sure the reading is. */
import { graphql, type ResultOf } from '../asking/graphql.ts';
import { useWords } from '../words/index.ts';
import { Said } from './said.tsx';

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
          {source.url === null ? (
            <Said>{source.title}</Said>
          ) : (
            <a href={source.url}>
              <Said>{source.title}</Said>
            </a>
          )}
          , <Said>{locator}</Said> <small>({words.confidence[confidence]})</small>
          {quote === null ? null : <q>{quote}</q>}
        </li>
      ))}
    </ul>
  );
}
