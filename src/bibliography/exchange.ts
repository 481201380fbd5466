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

/** Signs that TeX would obey, or draw together (`--`). Without `asciiOnly` the library leaves them as they are. */
const inTex = (text: string): string =>
  text.replace(/[\\~^<>&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`).replace(/([-'`])(?=\1)/g, '$1{}');

/** Every text of an item but its key, type and address, which is no TeX. */
function texted(item: CslItem): object {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return inTex(value);
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inside(part)]));
  };
  const { id, type, URL, ...texts } = item;
  const rest = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, inside(value)]));
  return { id, type, ...rest, ...(URL === undefined ? {} : { URL }) };
}

/** One entry of a `.bib` file, in Unicode. The library gives an address a second time, as the way of publication. */
export const bibtexEntry = (item: CslItem): string =>
  plugins.output
    .format('bibtex', [texted(item)])
    .replace(/^\thowpublished = .*\n/m, '')
    .trim();

/**
 * One record of a `.ris` file. The library's own lines would end within a word after seventy letters; it cuts keys to
 * twenty, so that two may become one, knows no annotation, and would cut a list of pages in two at the last of its dashes.
 */
export function risRecord({ annote, ...item }: CslItem): string {
  const note = [item.note, annote].filter((text) => text !== undefined).join(' ');
  const [tags = {}] = plugins.output.format('ris', [note === '' ? item : { ...item, note }], { format: 'object' });
  const { TY, EP, ...found } = tags;
  const list = item.page?.includes(',') ? item.page : undefined;
  const pages = list === undefined ? (EP === undefined ? {} : { EP }) : { SP: list };
  const others = { ...found, ...pages, ID: item.id };
  const lines = Object.entries(others).flatMap(([tag, value]) => [value].flat().map((each) => `${tag}  - ${each}`));
  return [`TY  - ${TY}`, ...lines, 'ER  - '].join('\n');
}
