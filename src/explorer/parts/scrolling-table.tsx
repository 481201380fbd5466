/** A table that scrolls within itself where the screen is narrow, so that the page beside it stays in its place. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** What the table shows: its name for those who hear the page. */
  readonly label: string;
  /** Each with the class that its cells have, where they have one. */
  readonly columns: readonly (string | readonly [name: string, cells: string])[];
  /** As wide as the page and as high as its rows: for a table that is the page. */
  readonly whole?: boolean;
  /** Rows. */
  readonly children: ComponentChildren;
}

export function ScrollingTable({ label, columns, whole = false, children }: Props) {
  return (
    // A region that scrolls must be reached by keyboard to be scrolled.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class={whole ? 'cells whole' : 'cells'} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => {
              const [name, cells] = typeof column === 'string' ? [column] : column;
              return (
                <th key={name} scope="col" class={cells}>
                  {name}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
