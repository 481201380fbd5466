/** What the reader can choose: kinds of change, one law, one body, years, and how marks stand. */
import { MarkSign } from '../../parts/mark-shape.tsx';
import type { Kind } from '../../parts/mark-symbol.ts';
import type { Settings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { HISTORY_WORDS } from './words.ts';

interface Props {
  readonly settings: Settings;
  readonly kinds: readonly Kind[];
  readonly laws: readonly { readonly id: string; readonly name: string }[];
  /** Null while they are being asked for. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[] | null;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly allFolded: boolean;
  readonly onFold: (all: boolean) => void;
}

export function Filters({ settings, kinds, laws, bodies, first, last, from, to, allFolded, onFold }: Props) {
  const lang = useLanguage();
  const shared = useWords();
  const words = HISTORY_WORDS[lang];
  const chosen = settings.list('kinds');
  const toggle = (kind: Kind) => {
    const left = chosen.length === 0 ? kinds.filter((k) => k !== kind) : toggled(chosen, kind);
    settings.set({ kinds: left.length === kinds.length ? null : left });
  };
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const year = (name: 'from' | 'to', value: number) => (
    <label>
      {shared[name]}
      <select
        name={name}
        value={String(value)}
        onChange={(event) => {
          const picked = Number(event.currentTarget.value);
          settings.set({
            from: name === 'from' ? picked : Math.min(from, picked),
            to: name === 'to' ? picked : Math.max(to, picked),
          });
        }}
      >
        {years.map((each) => (
          <option key={each} value={String(each)}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="controls history-controls">
      <fieldset>
        <legend class="visually-hidden">{words.kind}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={chosen.length === 0 || chosen.includes(kind)}
              onChange={() => toggle(kind)}
            />
            <MarkSign kind={kind} /> {shared.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <Pick name="law" label={words.law} any={words.anyLaw} options={laws} settings={settings} />
      <Pick name="body" label={words.body} any={words.anyBody} options={bodies ?? []} settings={settings} />
      <label>
        {words.place}
        <select
          name="by"
          value={settings.get('by') === 'force' ? 'force' : 'adopted'}
          onChange={(event) => settings.set({ by: event.currentTarget.value === 'force' ? 'force' : null })}
        >
          <option value="adopted">{words.adopted}</option>
          <option value="force">{words.force}</option>
        </select>
      </label>
      {year('from', from)}
      {year('to', to)}
      <button type="button" onClick={() => onFold(!allFolded)}>
        {allFolded ? words.openAll : words.foldAll}
      </button>
      <button
        type="button"
        onClick={() => settings.set({ kinds: null, law: null, body: null, from: null, to: null, by: null })}
      >
        {words.reset}
      </button>
    </div>
  );
}

function Pick(props: {
  name: 'law' | 'body';
  label: string;
  any: string;
  options: readonly { readonly id: string; readonly name: string }[];
  settings: Settings;
}) {
  const { name, label, any, options, settings } = props;
  return (
    <label>
      {label}
      <select
        name={name}
        value={settings.get(name) ?? ''}
        onChange={(event) =>
          settings.set({ [name]: event.currentTarget.value, change: null, line: null }, { kept: true })
        }
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

const toggled = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
