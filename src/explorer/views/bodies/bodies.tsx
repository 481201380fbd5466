/** All bodies that the law names: by level and by a word of their names. */
import { addressOf } from '../../addresses.ts';
import { Answered, Nothing, useAnswer } from '../../asking/answer.tsx';
import type { VariablesOf } from '../../asking/graphql.ts';
import { More, type Page, useMore } from '../../asking/more.tsx';
import { dayInWords } from '../../days.ts';
import { Cells } from '../../figure/cells.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { langOf } from '../../parts/lang-of.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { BODIES, type ListedBody } from './question.ts';
import { BODIES_WORDS, type BodiesWords } from './words.ts';

type Level = keyof BodiesWords['levels'];
type Variables = VariablesOf<typeof BODIES>;

export function Bodies() {
  const lang = useLanguage();
  const shared = useWords();
  const words = BODIES_WORDS[lang];
  const settings = useSettings();
  const search = (settings.get('words') ?? '').trim();
  const level = levelOf(settings.get('level'));
  const variables: Variables = {
    search: search === '' ? null : search,
    levels: level === null ? null : [level],
    lang: API_LANGUAGES[lang],
  };
  const answer = useAnswer(BODIES, variables);
  return (
    <>
      <PageTitle title={words.title}>{words.lead}</PageTitle>
      <form
        class="controls"
        onSubmit={(event) => {
          event.preventDefault();
          settings.set({ words: String(new FormData(event.currentTarget).get('words') ?? '') });
        }}
      >
        <label>
          {words.search}
          <input type="search" name="words" maxLength={200} defaultValue={search} key={search} />
        </label>
        <button type="submit">{shared.find}</button>
        <label>
          {words.level}
          <select
            name="level"
            value={level ?? ''}
            onChange={(event) => settings.set({ level: event.currentTarget.value || null })}
          >
            <option value="">{words.anyLevel}</option>
            {Object.entries(words.levels).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </form>
      <Answered answer={answer}>{({ bodies }) => <Pages first={bodies} variables={variables} />}</Answered>
    </>
  );
}

function Pages({ first, variables }: { first: Page<ListedBody>; variables: Variables }) {
  const lang = useLanguage();
  const shared = useWords();
  const words = BODIES_WORDS[lang];
  const list = useMore(
    first,
    BODIES,
    (after): Variables => ({ ...variables, after }),
    ({ bodies }) => bodies,
  );
  if (list.total === 0) return <Nothing>{words.nothing}</Nothing>;
  return (
    <>
      <Cells
        label={words.title}
        table={{
          columns: [words.name, words.level, words.exists],
          rows: list.items.map((body) => [
            { text: body.name, href: `/${lang}${addressOf(body.id)}`, lang: langOf(body.name, lang) },
            body.levels.map((each) => words.levels[each]).join('; '),
            [
              body.existsFrom === null ? '' : shared.since(dayInWords(body.existsFrom, lang)),
              body.existsTo === null ? '' : shared.until(dayInWords(body.existsTo, lang)),
            ]
              .join(' ')
              .trim(),
          ]),
        }}
      />
      <More list={list} />
    </>
  );
}

/** The level that the address names; null for none and for what is no level. */
function levelOf(text: string | null): Level | null {
  const isLevel = (name: string): name is Level => Object.hasOwn(BODIES_WORDS.en.levels, name);
  return text !== null && isLevel(text) ? text : null;
}
