/** Acts in rows, each with how many changes it made and how many were made to it. */
import { dayInWords } from '../../days.ts';
import { Said } from '../../parts/said.tsx';
import { ScrollingTable } from '../../parts/scrolling-table.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage } from '../../words/index.ts';
import type { Act } from './question.ts';
import { ACTS_WORDS } from './words.ts';

export function ActTable({ acts }: { acts: readonly Act[] }) {
  const lang = useLanguage();
  const words = ACTS_WORDS[lang];
  const { title, day, number, form, made, received } = words.columns;
  return (
    <ScrollingTable
      label={words.title}
      columns={[title, day, number, form, [made, 'number'], [received, 'number']]}
      whole
    >
      {acts.map((act) => (
        <tr key={act.id}>
          <td class="title">
            <Thing id={act.id}>
              <Said>{act.title}</Said>
            </Thing>
          </td>
          <td>
            {act.adoptedOn === null ? (
              <span class="quiet">{words.dayNotKnown}</span>
            ) : (
              <time dateTime={act.adoptedOn}>{dayInWords(act.adoptedOn, lang)}</time>
            )}
          </td>
          <td class="whole-number">{act.number}</td>
          <td>{words.forms[act.form]}</td>
          <td class="number">{act.amendmentsMade.totalCount}</td>
          <td class="number">{act.amendments.totalCount}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
