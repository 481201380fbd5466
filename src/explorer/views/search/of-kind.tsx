/** All that a text finds among things of one kind. */
import { Link } from 'wouter-preact';
import { Answered, useAnswer } from '../../asking/answer.tsx';
import type { VariablesOf } from '../../asking/graphql.ts';
import { More, useMore } from '../../asking/more.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { useLanguage } from '../../words/index.ts';
import { HitList } from './hit-list.tsx';
import { type FoundKind, type Hits, OF_KIND } from './question.ts';
import { SEARCH_WORDS } from './words.ts';

type Variables = VariablesOf<typeof OF_KIND>;

export function OfKind({ text, kind }: { text: string; kind: FoundKind }) {
  const lang = useLanguage();
  const words = SEARCH_WORDS[lang];
  const variables: Variables = { text, types: [kind], lang: API_LANGUAGES[lang] };
  const answer = useAnswer(OF_KIND, variables);
  return (
    <>
      <p>
        <Link href={`/search?${new URLSearchParams({ q: text })}`}>{words.backToAll}</Link>
      </p>
      <h2>{words.kinds[kind]}</h2>
      <Answered answer={answer}>{({ search }) => <Pages first={search} variables={variables} />}</Answered>
    </>
  );
}

function Pages({ first, variables }: { first: Hits; variables: Variables }) {
  const list = useMore(
    first,
    OF_KIND,
    (after): Variables => ({ ...variables, after }),
    ({ search }) => search,
  );
  return (
    <>
      <HitList hits={list.items} />
      <More list={list} />
    </>
  );
}
