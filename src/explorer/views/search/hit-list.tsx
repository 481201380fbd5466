/** Things that were found, each with the text in which the words stand where its name does not show it. */
import { Said } from '../../parts/said.tsx';
import { useLanguage } from '../../words/index.ts';
import { FoundThing, nameOf } from './found-thing.tsx';
import type { Hit } from './question.ts';
import { SEARCH_WORDS } from './words.ts';

export function HitList({ hits }: { hits: readonly Hit[] }) {
  const words = SEARCH_WORDS[useLanguage()];
  return (
    <ul class="hits">
      {hits.map(({ node, matched }) => (
        <li key={node.id}>
          <FoundThing node={node} />
          {isShown(matched, nameOf(node)) ? null : (
            <div class="quiet">
              {words.foundIn} <Said>{matched}</Said>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether a reader sees in the name why it was found. Ids of provisions (`art_39-3`) and days say no more than it. */
function isShown(matched: string, names: readonly string[]): boolean {
  if (/^[a-z]+_[\w~-]+$/.test(matched) || /^\d{4}-\d{2}-\d{2}$/.test(matched)) return true;
  return names.some((name) => name.toLowerCase().includes(matched.toLowerCase()));
}
