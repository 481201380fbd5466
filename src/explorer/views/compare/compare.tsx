/** Two days of an act held against each other: which provisions differ, and whose powers. */
import { Answered, useAnswer } from '../../asking/answer.tsx';
import { dayInWords } from '../../days.ts';
import { Unknown } from '../../frame/unknown.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage } from '../../words/index.ts';
import { Days } from './days.tsx';
import { Powers } from './powers.tsx';
import { Provisions } from './provisions.tsx';
import { RECORD } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

export function Compare({ act }: { act: string }) {
  const lang = useLanguage();
  const answer = useAnswer(RECORD, { act, lang: API_LANGUAGES[lang] });
  return (
    <Answered answer={answer}>
      {({ act: known, timeline }) =>
        known === null ? <Unknown /> : <Compared act={known} years={timeline?.years ?? []} />
      }
    </Answered>
  );
}

interface Act {
  readonly id: string;
  readonly title: string;
  readonly recordFrom: string | null;
  readonly recordUntil: string | null;
}

function Compared({ act, years }: { act: Act; years: readonly { year: number; laws: number }[] }) {
  const lang = useLanguage();
  const words = COMPARE_WORDS[lang];
  const settings = useSettings();
  const from = settings.day('from') ?? act.recordFrom;
  const to = settings.day('to') ?? act.recordUntil;
  const chosen = from !== null && to !== null ? { from, to } : null;
  const inOrder = chosen !== null && chosen.from < chosen.to;
  return (
    <>
      <PageTitle title={`${words.title}: ${act.title}`}>
        {inOrder ? words.lead(dayInWords(chosen.from, lang), dayInWords(chosen.to, lang)) : undefined}
      </PageTitle>
      <Days act={act} years={years} from={from} to={to} />
      {chosen === null ? <p class="calm">{words.noDays}</p> : null}
      {chosen !== null && !inOrder ? (
        <div class="calm" role="alert">
          <p>{words.wrongOrder}</p>
          <button type="button" onClick={() => settings.set({ from: chosen.to, to: chosen.from }, { kept: true })}>
            {words.swap}
          </button>
        </div>
      ) : null}
      {inOrder ? (
        <>
          <Provisions act={act} between={chosen} />
          <Powers act={act} between={chosen} />
        </>
      ) : null}
    </>
  );
}
