/** What every picture has: the same data as a table, CSV, the picture as a file, how to cite it, and its query. */
import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { graphiqlAddress } from '../addresses.ts';
import { today } from '../days.ts';
import { copied } from '../parts/copy.ts';
import { useWords } from '../words/index.ts';
import { Cells } from './cells.tsx';
import { download, mainPicture, pngFile, svgFile } from './save.ts';
import { csvOf, type Table } from './table.ts';

interface Props<Data, Variables extends AnyVariables> {
  /** Says what the picture shows; its citation names it after the page. */
  readonly title: string;
  /** Name of the files that are saved, without an ending. */
  readonly name: string;
  readonly revision: string;
  readonly table: Table;
  /** The question that the picture is drawn from. */
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** The picture: the largest `svg` within can be saved. */
  readonly children: ComponentChildren;
}

export function Figure<Data, Variables extends AnyVariables>({
  title,
  name,
  revision,
  table,
  query,
  variables,
  children,
}: Props<Data, Variables>) {
  const words = useWords();
  const picture = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useId();
  const drawn = (): SVGSVGElement | null => (picture.current === null ? null : mainPicture(picture.current));
  const copy = async (text: string) => setSaid((await copied(text)) ? words.copied : `${words.copyFailed} ${text}`);
  const citation = () =>
    words.citeText(`${document.title.split(' · ')[0]}: ${title}`, location.href, revision, today());
  const saveSvg = () => {
    const svg = drawn();
    if (svg) download(`${name}.svg`, new Blob([svgFile(svg)], { type: 'image/svg+xml' }));
  };
  const savePng = async () => {
    const svg = drawn();
    if (svg === null) return;
    const file = await pngFile(svg).catch(() => null);
    if (file === null) setSaid(words.pngFailed);
    else download(`${name}.png`, file);
  };
  return (
    <figure class="figure" aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{title}</h2>
        <div class="figure-tools">
          <button type="button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
            {words.picture}
          </button>
          <button type="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
            {words.table}
          </button>
          <details class="menu">
            <summary>⋯ {words.cite}, CSV, SVG</summary>
            <div class="menu-items">
              <button type="button" onClick={() => copy(citation())}>
                {words.cite}
              </button>
              <button type="button" onClick={() => copy(csvOf(table))}>
                {words.copyCsv}
              </button>
              <button type="button" disabled={asTable} onClick={saveSvg}>
                {words.saveSvg}
              </button>
              <button type="button" disabled={asTable} onClick={savePng}>
                {words.savePng}
              </button>
              <a href={graphiqlAddress(stringifyDocument(query), variables ?? {})}>{words.query}</a>
            </div>
          </details>
        </div>
      </figcaption>
      <p class="said" role="status">
        {said}
      </p>
      {asTable ? (
        <Cells table={table} label={title} />
      ) : (
        <div class="picture" ref={picture}>
          {children}
        </div>
      )}
    </figure>
  );
}
