/** What is shown beside, what is left out, and the way back. */

import { useLanguage } from '../../words/index.ts';
import type { Shown } from './shown.ts';
import type { Walking } from './walk.ts';
import { foldWords, LINEAGE_WORDS } from './words.ts';

interface Props {
  readonly walking: Walking;
  readonly shown: Shown;
  readonly nameOfId: (id: string) => string;
  readonly hasBills: boolean;
}

export function Options({ walking, shown, nameOfId, hasBills }: Props) {
  const words = LINEAGE_WORDS[useLanguage()];
  const { walk, set, toggle } = walking;
  const walkedOn = [walk.expanded, walk.opened, walk.hidden, walk.pinned].some((list) => list.length > 0);
  return (
    <div class="controls">
      {hasBills ? (
        <label>
          <input
            type="checkbox"
            checked={walk.bills}
            onChange={(event) => set({ bills: event.currentTarget.checked ? 'yes' : 'no' }, { kept: true })}
          />
          {words.beside}
        </label>
      ) : null}
      <label>
        <input
          type="checkbox"
          checked={walk.near}
          onChange={(event) => set({ near: event.currentTarget.checked ? 'yes' : null }, { kept: true })}
        />
        {words.nearOnly}
      </label>
      {shown.openedFolds.map((fold) => (
        <button key={fold.key} type="button" onClick={() => toggle('opened', fold.key)}>
          {words.fold}: {foldWords(words, fold, fold.members.length)}
        </button>
      ))}
      {walk.hidden.length === 0 ? null : (
        <fieldset>
          <legend>{words.hidden}</legend>
          {walk.hidden.map((id) => (
            <button key={id} type="button" onClick={() => toggle('hidden', id)}>
              {words.bringBack(nameOfId(id))}
            </button>
          ))}
        </fieldset>
      )}
      {walkedOn || walking.chosen !== null || walk.near ? (
        <button type="button" onClick={() => set(ANEW, { kept: true })}>
          {words.reset}
        </button>
      ) : null}
    </div>
  );
}

const ANEW = {
  focus: null,
  expanded: null,
  opened: null,
  hidden: null,
  pinned: null,
  near: null,
  bills: null,
  zoom: null,
};
