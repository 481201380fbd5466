/** What a text finds: as a citation, and by its words, kind by kind. */
import { Link } from 'wouter-preact';
import { Answered, Nothing, useAnswer } from '../../asking/answer.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage } from '../../words/index.ts';
import { CitationFound } from './citation-found.tsx';
import { HitList } from './hit-list.tsx';
import { OfKind } from './of-kind.tsx';
import { type Answered as Found, type FoundKind, KINDS, SEARCH } from './question.ts';
import { SEARCH_WORDS } from './words.ts';

/** Characters of a search at most: what the box lets in. */
const LONGEST = 200;

export function Search() {
  const words = SEARCH_WORDS[useLanguage()];
  const settings = useSettings();
  const text = (settings.get('q') ?? '').trim().slice(0, LONGEST);
  const kind = KINDS.find((each) => each === settings.get('type'));
  if (text === '') {
    return (
      <>
        <PageTitle title={words.title} />
        <p>{words.before}</p>
        <Advice />
      </>
    );
  }
  return (
    <>
      <PageTitle title={words.titleOf(text)} />
      {kind === undefined ? <OfAllKinds text={text} /> : <OfKind text={text} kind={kind} />}
    </>
  );
}

function OfAllKinds({ text }: { text: string }) {
  const lang = useLanguage();
  const answer = useAnswer(SEARCH, { text, lang: API_LANGUAGES[lang] });
  return <Answered answer={answer}>{(found) => <AllKinds text={text} found={found} />}</Answered>;
}

function AllKinds({ text, found }: { text: string; found: Found }) {
  const words = SEARCH_WORDS[useLanguage()];
  const total = KINDS.reduce((sum, kind) => sum + found[kind].totalCount, 0);
  return (
    <>
      <CitationFound resolved={found.resolveCitation} />
      {total === 0 ? (
        <Nothing>
          <p role="status">{words.nothing(text)}</p>
          <Advice />
        </Nothing>
      ) : (
        <>
          <p role="status" class="quiet">
            {words.found(total)}
          </p>
          {KINDS.filter((kind) => found[kind].totalCount > 0).map((kind) => (
            <section key={kind}>
              <h2>{words.kinds[kind]}</h2>
              <HitList hits={found[kind].nodes} />
              {found[kind].pageInfo.hasNextPage ? (
                <Link href={searchAddress(text, kind)}>{words.allOf(found[kind].totalCount)}</Link>
              ) : null}
            </section>
          ))}
        </>
      )}
    </>
  );
}

/** How to find more, with examples to follow. */
function Advice() {
  const words = SEARCH_WORDS[useLanguage()];
  return (
    <>
      <ul>
        {words.advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ul class="pairs">
        {words.examples.map((example) => (
          <li key={example}>
            <Link href={searchAddress(example)}>{example}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The address of a search. */
export const searchAddress = (text: string, kind?: FoundKind): string =>
  `/search?${new URLSearchParams({ q: text, ...(kind ? { type: kind } : {}) })}`;
