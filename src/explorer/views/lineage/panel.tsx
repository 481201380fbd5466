/** The thing that the reader stands at: what it is, what can be done from here, and where its ties can be read. */
import { Link } from 'wouter-preact';
import { addressOf, pathOf } from '../../addresses.ts';
import { useAnswer } from '../../asking/answer.tsx';
import { dayInWords } from '../../days.ts';
import { EvidenceList } from '../../parts/evidence.tsx';
import { Said } from '../../parts/said.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import { tieKey } from './known.ts';
import type { Named } from './names.ts';
import { READ_IN } from './question.ts';
import type { Walking } from './walk.ts';
import { LINEAGE_WORDS } from './words.ts';

/** Ties whose sources are told; all of them stand in the list. */
const TOLD = 6;

export function Panel({
  named,
  walking,
  nameOfId,
}: {
  named: Named;
  walking: Walking;
  nameOfId: (id: string) => string;
}) {
  const lang = useLanguage();
  const words = LINEAGE_WORDS[lang];
  const { walk, toggle } = walking;
  const { id } = named;
  const expanded = walk.expanded.includes(id);
  const pinned = walk.pinned.includes(id);
  const exact = named.on !== null && (named.room === 'acts' || named.room === 'bills');
  return (
    <aside class="panel lineage-panel" aria-label={words.chosen}>
      <h2>
        <Said>{named.title}</Said>
      </h2>
      <p class="quiet">
        {words.one[named.room]}
        {named.on === null ? '' : `, ${exact ? dayInWords(named.on, lang) : named.on.slice(0, 4)}`}
        {named.over === null ? '' : `, ${words.status[named.over]}`}
      </p>
      <div class="controls">
        {id === walk.start ? null : (
          <>
            <button type="button" aria-pressed={expanded} onClick={() => toggle('expanded', id)}>
              {expanded ? words.collapse : words.expand}
            </button>
            <button type="button" aria-pressed={pinned} onClick={() => toggle('pinned', id)}>
              {pinned ? words.unpin : words.pin}
            </button>
            <button type="button" onClick={() => toggle('hidden', id)}>
              {words.hide}
            </button>
          </>
        )}
      </div>
      <ul class="plain">
        {id === walk.start ? null : (
          <li>
            <Link href={`/lineage/${pathOf(id)}`}>{words.begin}</Link>
          </li>
        )}
        {addressOf(id) === null ? null : (
          <li>
            <Link href={addressOf(id) ?? ''}>{words.openView}</Link>
          </li>
        )}
      </ul>
      {walking.chosen === null ? null : <ReadIn id={id} nameOfId={nameOfId} />}
    </aside>
  );
}

function ReadIn({ id, nameOfId }: { id: string; nameOfId: (id: string) => string }) {
  const words = useWords();
  const own = LINEAGE_WORDS[useLanguage()];
  const answer = useAnswer(READ_IN, { of: id });
  if (answer.at !== 'here') return null;
  const { node, lineage } = answer.data;
  const edges = (lineage?.edges ?? []).filter(({ from, to }) => from === id || to === id);
  const claimed = node?.__typename === 'Claim' ? node.evidence : [];
  if (edges.length === 0 && claimed.length === 0) return null;
  return (
    <>
      <h3>{words.evidence}</h3>
      <EvidenceList evidence={claimed} />
      {edges.slice(0, TOLD).map((edge) => (
        <div key={tieKey(edge)}>
          <p class="tie-words">
            {own.ties[edge.type][edge.from === id ? 0 : 1]}:{' '}
            <Said>{nameOfId(edge.from === id ? edge.to : edge.from)}</Said>
          </p>
          <EvidenceList evidence={edge.evidence} />
        </div>
      ))}
    </>
  );
}
