/** A table of data, scrolled within itself where the screen is narrow. */
import { Link } from 'wouter-preact';
import { type Table, textOf } from './table.ts';

export function Cells({ table, label }: { table: Table; label: string }) {
  return (
    // A region that scrolls must be reached by keyboard to be scrolled.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class="cells" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.map(textOf).join('\u001f')}>
              {row.map((cell, i) => {
                const column = table.columns[i] ?? String(i);
                if (cell === null || typeof cell !== 'object') return <td key={column}>{cell}</td>;
                // Addresses of tables name their language, as the browser's own links do.
                const text = cell.href === undefined ? cell.text : <Link href={`~${cell.href}`}>{cell.text}</Link>;
                return (
                  <td key={column} lang={cell.lang}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
