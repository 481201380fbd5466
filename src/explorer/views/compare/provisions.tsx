/** The provisions that differ: as a picture of the articles, and as a list with the laws that did it. */
import { Link } from 'wouter-preact';
import { pathOf } from '../../addresses.ts';
import { Answered, useAnswer } from '../../asking/answer.tsx';
import type { VariablesOf } from '../../asking/graphql.ts';
import { More, type Page, useMore } from '../../asking/more.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { useSettings } from '../../settings.ts';
import { useLanguage } from '../../words/index.ts';
import { ChaptersFigure } from './chapters-figure.tsx';
import { DifferenceList } from './difference-list.tsx';
import { type Between, COMPARISON, type Difference } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

interface Props {
  readonly act: { readonly id: string; readonly title: string };
  readonly between: Between;
}

type Variables = VariablesOf<typeof COMPARISON>;

export function Provisions({ act, between }: Props) {
  const lang = useLanguage();
  const withParts = useSettings().get('parts') === 'all';
  const kinds: Variables['kinds'] = withParts ? null : ['PREAMBLE', 'SECTION', 'CHAPTER', 'ARTICLE'];
  const variables: Variables = { act: act.id, between, kinds, withParts, lang: API_LANGUAGES[lang] };
  const answer = useAnswer(COMPARISON, variables);
  return (
    <Answered answer={answer}>
      {({ act: found, dataset }) =>
        found === null ? null : (
          <Found
            act={act}
            between={between}
            variables={variables}
            revision={dataset.revision}
            withinRecord={found.changes.withinRecord}
            first={found.changes.provisions}
            ofArticles={found.changes.ofArticles ?? null}
          />
        )
      }
    </Answered>
  );
}

interface FoundProps extends Props {
  readonly variables: Variables;
  readonly revision: string;
  readonly withinRecord: boolean;
  readonly first: Page<Difference>;
  readonly ofArticles: { readonly totalCount: number; readonly nodes: readonly Difference[] } | null;
}

function Found({ act, between, variables, revision, withinRecord, first, ofArticles }: FoundProps) {
  const lang = useLanguage();
  const words = COMPARE_WORDS[lang];
  const settings = useSettings();
  const list = useMore(
    first,
    COMPARISON,
    (after): Variables => ({ ...variables, after, withParts: false }),
    (data) => data.act?.changes.provisions ?? null,
  );
  const beyond = withinRecord ? null : <p class="note">{words.beyond}</p>;
  if (list.total === 0) {
    return (
      <div class="calm">
        {beyond}
        <p>{words.nothing}</p>
        <p>
          {words.nothingHelp} <Link href={`/${pathOf(act.id)}`}>{words.toHistory}</Link>
        </p>
      </div>
    );
  }
  return (
    <>
      {beyond}
      <ChaptersFigure
        act={act}
        between={between}
        revision={revision}
        variables={variables}
        articles={ofArticles?.nodes ?? list.items}
        total={ofArticles?.totalCount ?? list.total}
      />
      <h2>{words.provisions}</h2>
      <div class="controls">
        <button type="button" aria-pressed={ofArticles === null} onClick={() => settings.set({ parts: null })}>
          {words.articles}
        </button>
        <button type="button" aria-pressed={ofArticles !== null} onClick={() => settings.set({ parts: 'all' })}>
          {words.withParts}
        </button>
      </div>
      <DifferenceList differences={list.items} between={between} />
      <More list={list} />
    </>
  );
}
