/** How many gaps there are of each kind, and those of the kind that the reader chose. */
import { Answered, useAnswer } from '../../asking/answer.tsx';
import type { VariablesOf } from '../../asking/graphql.ts';
import { More, useMore } from '../../asking/more.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { useSettings } from '../../settings.ts';
import { useLanguage } from '../../words/index.ts';
import { GapList } from './gap-list.tsx';
import { type Data, GAP_KINDS, GAPS, type GapKind, type Gaps } from './question.ts';
import { ABOUT_WORDS } from './words.ts';

type Variables = VariablesOf<typeof GAPS>;

export function GapsSection({ data }: { data: Data }) {
  const words = ABOUT_WORDS[useLanguage()];
  const settings = useSettings();
  const chosen = GAP_KINDS.find((kind) => kind === settings.get('gaps'));
  return (
    <>
      <h2>{words.gaps}</h2>
      <p class="prose">{words.gapsHelp}</p>
      <div class="controls">
        {GAP_KINDS.filter((kind) => data[kind].totalCount > 0).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === chosen}
            onClick={() => settings.set({ gaps: kind === chosen ? null : kind })}
          >
            {words.gapKinds[kind]}: {data[kind].totalCount}
          </button>
        ))}
      </div>
      {chosen === undefined ? null : <OfKind kind={chosen} />}
    </>
  );
}

function OfKind({ kind }: { kind: GapKind }) {
  const lang = useLanguage();
  const variables: Variables = { kinds: [kind], lang: API_LANGUAGES[lang] };
  const answer = useAnswer(GAPS, variables);
  return <Answered answer={answer}>{({ dataset }) => <Pages first={dataset.gaps} variables={variables} />}</Answered>;
}

function Pages({ first, variables }: { first: Gaps; variables: Variables }) {
  const list = useMore(
    first,
    GAPS,
    (after): Variables => ({ ...variables, after }),
    ({ dataset }) => dataset.gaps,
  );
  return (
    <>
      <GapList gaps={list.items} />
      <More list={list} />
    </>
  );
}
