/** All sources, each with the day whose wording it shows and where it is published. */
import { dayInWords } from '../../days.ts';
import { Said } from '../../parts/said.tsx';
import { ScrollingTable } from '../../parts/scrolling-table.tsx';
import { useLanguage } from '../../words/index.ts';
import type { Source } from './question.ts';
import { ABOUT_WORDS } from './words.ts';

/** Figures of a fingerprint that tell copies apart; the rest shows on pointing at it, and in the API. */
const SHOWN = 12;

export function SourceTable({ sources }: { sources: readonly Source[] }) {
  const lang = useLanguage();
  const words = ABOUT_WORDS[lang];
  const { sourceColumns: columns } = words;
  return (
    <>
      <h2>{words.sources}</h2>
      <ScrollingTable label={words.sources} columns={[columns.title, columns.kind, columns.stateOf, columns.sha256]}>
        {sources.map(({ id, title, url, kind, stateOf, sha256 }) => (
          <tr key={id} id={id}>
            <td class="title">
              {url === null ? (
                <Said>{title}</Said>
              ) : (
                <a href={url}>
                  <Said>{title}</Said>
                </a>
              )}
            </td>
            <td>{words.sourceKinds[kind] ?? kind}</td>
            <td>{stateOf === null ? words.notGiven : <time dateTime={stateOf}>{dayInWords(stateOf, lang)}</time>}</td>
            <td>{sha256 === null ? words.notGiven : <code title={sha256}>{sha256.slice(0, SHOWN)}…</code>}</td>
          </tr>
        ))}
      </ScrollingTable>
    </>
  );
}
