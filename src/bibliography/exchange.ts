/** BibTeX and RIS, written by citation-js. Loaded when first asked for: it is not needed to start. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

const bibtex = plugins.config.get('@bibtex');
// Else it leaves out every letter that LaTeX has no command for, all Cyrillic among them.
bibtex.format.asciiOnly = false;
bibtex.format.useIdAsLabel = true;
// Keys are made of safe signs already.
bibtex.format.checkLabel = false;
// A contribution with a title of its own; `inbook` is a part of a book without one.
bibtex.types.bibtex.target['chapter'] = 'incollection';

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Signs that TeX would obey. Without `asciiOnly` the library leaves them as they are. */
const inTex = (text: string): string => text.replace(/[\\~^<>&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** Every text of an item but its key and type. */
function texted(item: CslItem): object {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return inTex(value);
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inside(part)]));
  };
  const { id, type, ...texts } = item;
  return { id, type, ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, inside(value)])) };
}

/** One entry of a `.bib` file, in Unicode. */
export const bibtexEntry = (item: CslItem): string => plugins.output.format('bibtex', [texted(item)]).trim();

/** One record of a `.ris` file. The library's own lines would end within a word after seventy letters. */
export function risRecord(item: CslItem): string {
  const [tags = {}] = plugins.output.format('ris', [item], { format: 'object' });
  const { TY, ...others } = tags;
  const lines = Object.entries(others).flatMap(([tag, value]) => [value].flat().map((each) => `${tag}  - ${each}`));
  return [`TY  - ${TY}`, ...lines, 'ER  - '].join('\n');
}
