/** The articles that differ, each a mark in the row of its chapter. */
import type { VariablesOf } from '../../asking/graphql.ts';
import { dayInWords } from '../../days.ts';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../figure/table.ts';
import { lawInWords } from '../../parts/laws.tsx';
import { placeInWords, unitInWords } from '../../parts/place.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { ChaptersPicture } from './chapters-picture.tsx';
import { byChapter, doneTo, lawsOf } from './differences.ts';
import { type Between, COMPARISON, type Difference } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

interface Props {
  readonly act: { readonly title: string };
  readonly between: Between;
  readonly revision: string;
  readonly variables: VariablesOf<typeof COMPARISON>;
  readonly articles: readonly Difference[];
  readonly total: number;
}

export function ChaptersFigure({ act, between, revision, variables, articles, total }: Props) {
  const lang = useLanguage();
  const shared = useWords();
  const words = COMPARE_WORDS[lang];
  const { columns } = words;
  const chapters = byChapter(articles);
  const table: Table = {
    columns: [columns.chapter, columns.provision, columns.what, columns.laws, columns.certainty],
    rows: chapters.flatMap(({ unit, differences }) =>
      differences.map((difference) => [
        unit === null ? words.outside : unitInWords(unit, shared),
        placeInWords(difference.provision, difference.provision.ancestors, shared),
        shared.kinds[doneTo(difference)],
        lawsOf(difference.amendments).map(lawInWords).join('; '),
        shared.certainty[difference.certainty],
      ]),
    ),
  };
  const days = `${dayInWords(between.from, lang)} — ${dayInWords(between.to, lang)}`;
  return (
    <Figure
      title={`${words.picture}, ${days}`}
      name={`changes-${between.from}-${between.to}`}
      revision={revision}
      table={table}
      query={COMPARISON}
      variables={variables}
    >
      {articles.length < total ? <p class="quiet">{words.only(articles.length, total)}</p> : null}
      <ChaptersPicture chapters={chapters} between={between} title={`${act.title}: ${words.picture}`} />
    </Figure>
  );
}
