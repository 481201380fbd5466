/** The history of an act: which of its provisions changed, when, how, and by which law. */
import { Answered, useAnswer } from '../../asking/answer.tsx';
import { Unknown } from '../../frame/unknown.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { useLanguage } from '../../words/index.ts';
import { HISTORY } from './question.ts';

export function History({ act }: { act: string }) {
  const lang = useLanguage();
  const variables = { act, lang: API_LANGUAGES[lang] };
  const answer = useAnswer(HISTORY, variables);
  return (
    <Answered answer={answer}>
      {({ timeline }) => (timeline === null ? <Unknown /> : <PageTitle title={timeline.act.title} />)}
    </Answered>
  );
}
