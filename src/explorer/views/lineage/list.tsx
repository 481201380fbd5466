/** The lineage as a list: the same things and ties, for whoever cannot use a picture or would rather read. */
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage } from '../../words/index.ts';
import { notesOf } from './captions.ts';
import { type Known, type Tie, tieKey } from './known.ts';
import type { Named } from './names.ts';
import { FOLD_FROM, type Fold, groupsOf } from './shown.ts';
import type { Walking } from './walk.ts';
import { foldWords, LINEAGE_WORDS } from './words.ts';

interface Props {
  readonly known: Known;
  readonly walking: Walking;
  readonly named: (id: string) => Named | null;
}

export function LineageList({ known, walking, named }: Props) {
  const words = LINEAGE_WORDS[useLanguage()];
  const { walk } = walking;
  const hidden = new Set(walk.hidden);
  const bills = walk.bills ? known.bills.filter((id) => !hidden.has(id) && id !== walk.start) : [];
  const roots = [...new Set([walk.start, ...walk.expanded, walk.focus])].filter(
    (id) => !hidden.has(id) && !bills.includes(id),
  );
  const part = (id: string, Heading: 'h3' | 'h4', text: (title: string) => string) => {
    const it = named(id);
    if (it === null) return null;
    return (
      <section key={id} data-around={id}>
        <Heading>
          <Said>{text(it.title)}</Said>
          {it.over === null ? '' : ` (${words.status[it.over]})`}
        </Heading>
        <Groups groups={groupsOf(known, id, hidden)} named={named} walking={walking} />
      </section>
    );
  };
  return (
    <section class="lineage-list" aria-labelledby="lineage-list">
      <h2 id="lineage-list">{words.list}</h2>
      {roots.map((id) => part(id, 'h3', words.around))}
      {bills.length === 0 ? null : (
        <>
          <h3>{words.besideHeading}</h3>
          <p class="lead">{words.besideHelp}</p>
          {bills.map((id) => part(id, 'h4', (title) => title))}
        </>
      )}
    </section>
  );
}

function Groups({ groups, named, walking }: { groups: readonly Fold[]; named: Props['named']; walking: Walking }) {
  const words = LINEAGE_WORDS[useLanguage()];
  return (
    <>
      {groups.map((group) => {
        const rows = (
          <ul>
            {group.ties.map((tie) => (
              <Row key={tieKey(tie)} tie={tie} outward={group.outward} named={named} walking={walking} />
            ))}
          </ul>
        );
        if (group.ties.length < FOLD_FROM) {
          return (
            <div key={group.key}>
              <p class="tie-words">{words.ties[group.type][group.outward ? 0 : 1]}:</p>
              {rows}
            </div>
          );
        }
        return (
          <details key={group.key}>
            <summary>{foldWords(words, group, group.ties.length)}</summary>
            {rows}
          </details>
        );
      })}
    </>
  );
}

function Row({
  tie,
  outward,
  named,
  walking,
}: {
  tie: Tie;
  outward: boolean;
  named: Props['named'];
  walking: Walking;
}) {
  const lang = useLanguage();
  const words = LINEAGE_WORDS[lang];
  const other = named(outward ? tie.to : tie.from);
  if (other === null) return null;
  const notes = [...notesOf(tie, lang), ...(tie.by === null ? [] : [words.byPaper(tie.by)])];
  return (
    <li>
      <Thing id={other.id}>
        <Said>{other.title}</Said>
      </Thing>
      {notes.length === 0 ? '' : ', '}
      <span class={tie.sure === false ? 'uncertain' : undefined}>{notes.join(', ')}</span>{' '}
      <button
        type="button"
        class="small"
        aria-label={words.choose(other.title)}
        onClick={() => walking.choose(other.id)}
      >
        {walking.walk.focus === other.id ? '●' : '○'}
      </button>
    </li>
  );
}
