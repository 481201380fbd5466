/** Acts in rows, each with how many changes it made and how many were made to it. */
import { dayInWords } from '../../days.ts';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage } from '../../words/index.ts';
import type { Act } from './question.ts';
import { ACTS_WORDS } from './words.ts';

export function ActTable({ acts }: { acts: readonly Act[] }) {
  const lang = useLanguage();
  const words = ACTS_WORDS[lang];
  const { columns } = words;
  return (
    // A region that scrolls must be reached by keyboard to be scrolled.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class="cells whole" aria-label={words.title} tabIndex={0}>
      <table class="acts">
        <thead>
          <tr>
            {[columns.title, columns.day, columns.number, columns.form].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col" class="number">
              {columns.made}
            </th>
            <th scope="col" class="number">
              {columns.received}
            </th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </section>
  );
}
