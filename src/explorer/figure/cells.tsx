/** A table of data. */
import { Link } from 'wouter-preact';
import { ScrollingTable } from '../parts/scrolling-table.tsx';
import { type Table, textOf } from './table.ts';

export function Cells({ table, label }: { table: Table; label: string }) {
  return (
    <ScrollingTable label={label} columns={table.columns}>
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
    </ScrollingTable>
  );
}
