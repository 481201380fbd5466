/** A reference after GOST R 7.0.5-2008, the form in which works are cited in Russian and Kazakh journals. */
import type { Language } from '../model/terms.ts';
import type { NameParts } from './person-name.ts';
import type { Reference } from './reference.ts';

/** Words of a reference stand in the language of the work. */
const WORDS: Record<Language, { readonly editor: string; readonly others: string; readonly pages: string }> = {
  RU: { editor: 'ред.', others: '[и др.]', pages: 'С.' },
  KK: { editor: 'ред.', others: '[және т. б.]', pages: 'Б.' },
  EN: { editor: 'ed. by', others: '[et al.]', pages: 'P.' },
};

/** A heading names at most three authors; of more, the first stands after the title (7.0.5, headings of a record). */
const MOST_IN_HEADING = 3;

/**
 * Heading, title, the volume after two strokes, who is responsible after one, imprint, pages as printed.
 *
 * @example // Баишев Ж. Конституционное право Республики Казахстан. Алматы : Жеті Жарғы, 2001. С. 176-186.
 */
export function gostReference(reference: Reference): string {
  const { authors, editors, title, within, pages, language } = reference;
  const words = WORDS[language ?? 'RU'];
  const [first] = authors;
  const fewAuthors = authors.length <= MOST_IN_HEADING;
  const responsible = [
    ...(fewAuthors || first === undefined ? [] : [`${forwards(first)} ${words.others}`]),
    ...(editors.length === 0 ? [] : [`${words.editor} ${editors.map(forwards).join(', ')}`]),
  ];
  const statement = responsible.length === 0 ? '' : ` / ${responsible.join(' ; ')}`;
  const description = within === null ? `${title}${statement}` : `${title} // ${within}${statement}`;
  return [
    fewAuthors ? authors.map(backwards).join(', ') : '',
    description,
    imprint(reference),
    pages !== null && /^\d/.test(pages) ? `${words.pages} ${pages}` : (pages ?? ''),
  ]
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function imprint({ place, publisher, year }: Reference): string {
  const where = [place, publisher].filter((part) => part !== null).join(' : ');
  return [where, year === null ? '' : String(year)].filter((part) => part !== '').join(', ');
}

/** The standard puts a space between initials. */
const spaced = (given: string): string => given.replace(/\.(?=\p{L})/gu, '. ');

const backwards = ({ family, given }: NameParts): string => (given === null ? family : `${family} ${spaced(given)}`);
const forwards = ({ family, given }: NameParts): string => (given === null ? family : `${spaced(given)} ${family}`);
