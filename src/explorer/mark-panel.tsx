import type { Words } from './language.ts';
import type { Mark, Row } from './timeline-data.ts';

const adilet = (id: string) => `https://adilet.zan.kz/rus/docs/${id}`;

/** What is known of one change: which law, what it did, when it took force, and the evidence. */
export function MarkPanel({ mark, row, words, onClose }: { mark: Mark; row: Row; words: Words; onClose: () => void }) {
  const subject = row.subject.__typename === 'Act' ? words.wholeAct : row.subject.citation;
  return (
    <aside class="panel" aria-live="polite">
      <button type="button" class="close" onClick={onClose} aria-label={words.close}>
        ×
      </button>
      <h2>{mark.by.title}</h2>
      <p class="what">
        <span class={`swatch ${mark.kind}`} /> {subject}: <strong>{words.kinds[mark.kind]}</strong>
        {mark.aspect === 'TEXT' ? '' : ` (${words.aspects[mark.aspect]})`}
      </p>
      <dl>
        <dt>{words.adopted}</dt>
        <dd>
          {mark.adoptedOn}
          {mark.by.number === null ? '' : ` · № ${mark.by.number}`}
        </dd>
        <dt>{words.inForce}</dt>
        <dd class="force">{force(mark, words)}</dd>
        {mark.forceRule.asPrinted === null ? null : (
          <>
            <dt>{words.rule}</dt>
            <dd lang="ru">{mark.forceRule.asPrinted}</dd>
          </>
        )}
      </dl>
      <h3>{words.evidence}</h3>
      <ul class="evidence">
        {mark.evidence.map((e) => (
          <li key={`${e.source.title} ${e.locator}`}>
            {e.source.url === null ? e.source.title : <a href={e.source.url}>{e.source.title}</a>}, {e.locator}
          </li>
        ))}
      </ul>
      {mark.by.adiletId === null ? null : <a href={adilet(mark.by.adiletId)}>{words.reference}</a>}
    </aside>
  );
}

function force(mark: Mark, words: Words): string {
  if (mark.inForceOn !== null) return `${mark.inForceOn}${mark.retroactive ? ` (${words.retroactive})` : ''}`;
  const earliest = mark.inForceEarliest === null ? '' : `${words.earliest} ${mark.inForceEarliest}`;
  const latest = mark.inForceLatest === null ? '' : `; ${words.latest} ${mark.inForceLatest}`;
  return `${earliest}${latest}`;
}
