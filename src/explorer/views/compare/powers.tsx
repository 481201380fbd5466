/** Whose powers differ between the two days: as bars, and body by body in words. */
import { Answered, useAnswer } from '../../asking/answer.tsx';
import type { ResultOf, VariablesOf } from '../../asking/graphql.ts';
import { API_LANGUAGES } from '../../languages.ts';
import { useSettings } from '../../settings.ts';
import { useLanguage } from '../../words/index.ts';
import { PowersFigure } from './powers-figure.tsx';
import { PowersOf } from './powers-of.tsx';
import { type Between, type BodyChanges, POWERS } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

interface Props {
  readonly act: { readonly id: string; readonly title: string };
  readonly between: Between;
}

export function Powers({ act, between }: Props) {
  const lang = useLanguage();
  const variables = { act: act.id, between, lang: API_LANGUAGES[lang] };
  const answer = useAnswer(POWERS, variables);
  return (
    <Answered answer={answer}>
      {(data) => <Found act={act} between={between} variables={variables} data={data} />}
    </Answered>
  );
}

interface FoundProps extends Props {
  readonly variables: VariablesOf<typeof POWERS>;
  readonly data: ResultOf<typeof POWERS>;
}

function Found({ act, between, variables, data }: FoundProps) {
  const words = COMPARE_WORDS[useLanguage()];
  const settings = useSettings();
  const bodies = underAct(act.id, [...data.bodies.nodes, ...data.last.nodes]);
  const listed = bodies.reduce((sum, { changes }) => sum + changes.length, 0);
  const missing = (data.act?.changes.competences.totalCount ?? 0) - listed;
  if (bodies.length === 0 && missing <= 0) {
    return (
      <>
        <h2>{words.powers}</h2>
        <p class="calm">{words.noPowers}</p>
      </>
    );
  }
  const chosen = bodies.find(({ id }) => id === settings.get('body'));
  return (
    <>
      <PowersFigure
        act={act}
        between={between}
        variables={variables}
        revision={data.dataset.revision}
        bodies={bodies}
      />
      <div class="controls">
        <label>
          {words.body}{' '}
          <select
            value={chosen?.id ?? ''}
            onChange={({ currentTarget }) => settings.set({ body: currentTarget.value })}
          >
            <option value="">{words.allBodies}</option>
            {bodies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {(chosen ? [chosen] : bodies).map((body) => (
        <PowersOf key={body.id} body={body} between={between} open={chosen !== undefined} />
      ))}
      {missing > 0 ? <p class="note">{words.notListed(missing)}</p> : null}
    </>
  );
}

/** Bodies whose powers under the act differ, each once, those with most changes first. */
function underAct(act: string, bodies: readonly BodyChanges[]): readonly BodyChanges[] {
  const once = [...new Map(bodies.map((body) => [body.id, body])).values()];
  return once
    .map((body) => ({
      ...body,
      changes: body.changes.filter(({ before, after }) => (after ?? before)?.provision.act.id === act),
    }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => b.changes.length - a.changes.length);
}
