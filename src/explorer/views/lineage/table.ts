/** The table beside the picture: one row for each tie of the shown things, the folded ones too. */
import type { Cell, Table } from '../../figure/table.ts';
import type { Language } from '../../languages.ts';
import { langOf } from '../../parts/lang-of.ts';
import { type Tie, tieKey } from './known.ts';
import type { Named } from './names.ts';
import type { Shown } from './shown.ts';
import { LINEAGE_WORDS } from './words.ts';

export function tableOf(shown: Shown, named: (id: string) => Named | null, lang: Language): Table {
  const words = LINEAGE_WORDS[lang];
  const folded = shown.folds.flatMap(({ ties, members, outward }) =>
    ties.filter(({ from, to }) => members.includes(outward ? to : from)),
  );
  const ties = new Map([...shown.ties, ...folded].map((tie) => [tieKey(tie), tie]));
  const cell = (id: string): Cell => {
    const text = named(id)?.title ?? id;
    const of = langOf(text, lang);
    return of === lang ? { text } : { text, lang: of };
  };
  const how = ({ sure }: Tie) => (sure === null ? words.notAsked : sure ? words.sure : words.secondary);
  return {
    columns: words.columns,
    rows: [...ties.values()].map((tie) => [cell(tie.from), words.ties[tie.type][0], cell(tie.to), tie.on, how(tie)]),
  };
}
