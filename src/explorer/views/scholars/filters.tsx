/** The choices: what the record says, the stance, what it is about, who says it, where it is reported. */
import { useId } from 'preact/hooks';
import { langOf } from '../../parts/lang-of.ts';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { type Chosen, chosenBy, fits } from './chosen.ts';
import { type Option, reportersOf, sayersOf, subjectsOf } from './options.ts';
import type { Claim } from './question.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { STANCES, VERDICTS, verdictInWords } from './verdicts.ts';
import { SCHOLARS_WORDS } from './words.ts';

interface Props {
  readonly claims: readonly Claim[];
  /** What the address names and no claim does: it can be chosen all the same. */
  readonly named: readonly Option[];
}

export function Filters({ claims, named }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const own = SCHOLARS_WORDS[lang];
  const chosen = chosenBy(useSettings());
  const subjects = subjectsOf(claims, lang);
  const counted = (change: Partial<Chosen>) =>
    claims.filter((claim) => fits(claim, { ...chosen, claim: null, ...change })).length;
  return (
    <form class="controls scholars-filters" onSubmit={(event) => event.preventDefault()}>
      <Boxes
        name="verdict"
        label={own.verdict}
        options={VERDICTS.map((id) => ({ id, name: verdictInWords(id, words), mark: <VerdictMark verdict={id} /> }))}
        count={(id) => counted({ verdict: [id] })}
      />
      <Boxes
        name="stance"
        label={own.stance}
        options={STANCES.map((id) => ({ id, name: words.stances[id] }))}
        count={(id) => counted({ stance: [id] })}
      />
      <Select
        name="about"
        label={own.about}
        all={own.everything}
        named={named}
        groups={[
          [own.acts, subjects.acts],
          [own.provisions, subjects.provisions],
          [own.bodies, subjects.bodies],
          [own.others, subjects.others],
        ]}
        count={(id) => counted({ about: id })}
      />
      <Select
        name="author"
        label={own.author}
        all={own.everyone}
        named={named}
        groups={[['', sayersOf(claims, lang)]]}
        count={(id) => counted({ author: id })}
      />
      <Select
        name="work"
        label={own.work}
        all={own.allWorks}
        named={named}
        groups={[['', reportersOf(claims, lang)]]}
        count={(id) => counted({ work: id })}
      />
    </form>
  );
}

interface Choice {
  readonly name: 'verdict' | 'stance' | 'about' | 'author' | 'work';
  readonly label: string;
  readonly count: (id: string) => number;
}

function Boxes({
  name,
  label,
  options,
  count,
}: Choice & { options: readonly (Option & { readonly mark?: preact.ComponentChild })[] }) {
  const settings = useSettings();
  const ticked = settings.list(name);
  const toggle = (id: string) => {
    const after = ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id];
    settings.set({ [name]: after, claim: null });
  };
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(({ id, name: text, mark }) => (
        <label key={id}>
          <input type="checkbox" name={name} value={id} checked={ticked.includes(id)} onChange={() => toggle(id)} />
          {mark}
          <span>
            {text} <small>({count(id)})</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Select({
  name,
  label,
  all,
  named,
  groups,
  count,
}: Choice & {
  all: string;
  named: readonly Option[];
  groups: readonly (readonly [title: string, options: readonly Option[]])[];
}) {
  const settings = useSettings();
  const id = useId();
  const page = useLanguage();
  const value = settings.get(name) ?? '';
  const listed = groups.some(([, options]) => options.some((option) => option.id === value));
  const extra = listed ? [] : named.filter((option) => option.id === value);
  const items = (options: readonly Option[]) =>
    options.map((option) => (
      <option key={option.id} value={option.id} lang={langOf(option.name, page)}>
        {option.name} ({count(option.id)})
      </option>
    ));
  return (
    <label for={id} class="select">
      <span>{label}</span>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => settings.set({ [name]: event.currentTarget.value, claim: null })}
      >
        <option value="">{all}</option>
        {items(extra)}
        {groups
          .filter(([, options]) => options.length > 0)
          .map(([title, options]) =>
            title === '' ? (
              items(options)
            ) : (
              <optgroup key={title} label={title}>
                {items(options)}
              </optgroup>
            ),
          )}
      </select>
    </label>
  );
}
