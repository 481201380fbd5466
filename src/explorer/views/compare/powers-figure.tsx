/** Powers gained to the right, lost to the left, a bar for each body. */
import type { VariablesOf } from '../../asking/graphql.ts';
import { dayInWords } from '../../days.ts';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../figure/table.ts';
import { lawInWords } from '../../parts/laws.tsx';
import { useLanguage } from '../../words/index.ts';
import { lawsOf } from './differences.ts';
import { PowersPicture } from './powers-picture.tsx';
import { type Between, type BodyChanges, POWERS } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

interface Props {
  readonly act: { readonly title: string };
  readonly between: Between;
  readonly variables: VariablesOf<typeof POWERS>;
  readonly revision: string;
  readonly bodies: readonly BodyChanges[];
}

export function PowersFigure({ act, between, variables, revision, bodies }: Props) {
  const lang = useLanguage();
  const words = COMPARE_WORDS[lang];
  const { columns } = words;
  const names = { GAINED: words.gained, LOST: words.lost, CHANGED: words.changed };
  const table: Table = {
    columns: [columns.body, columns.change, columns.power, columns.provision, columns.laws],
    rows: bodies.flatMap(({ name, changes }) =>
      changes.map(({ kind, before, after, amendments }) => [
        name,
        names[kind],
        (after ?? before)?.summary ?? null,
        (after ?? before)?.provision.citation ?? null,
        lawsOf(amendments).map(lawInWords).join('; '),
      ]),
    ),
  };
  return (
    <Figure
      title={`${words.powers}, ${dayInWords(between.from, lang)} — ${dayInWords(between.to, lang)}`}
      name={`powers-${between.from}-${between.to}`}
      revision={revision}
      table={table}
      query={POWERS}
      variables={variables}
    >
      <PowersPicture bodies={bodies} title={`${act.title}: ${words.powers}`} />
    </Figure>
  );
}
