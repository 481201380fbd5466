/** The closed lists that a caller chooses from: orders, directions, groupings, formats. */
import type { BibliographyFormat as Format } from '../../bibliography/formats.ts';
import type * as terms from '../../model/terms.ts';
import { builder } from '../builder.ts';
import { described } from './described.ts';

export const BibliographyFormat = builder.enumType('BibliographyFormat', {
  description: 'A form in which a reference to a work is written: for print, or for a program that keeps references.',
  values: described<Format>({
    GOST: 'As journals print it, after GOST R 7.0.5-2008: heading, title, volume, imprint, pages.',
    BIBTEX: 'An entry of a BibTeX file, for LaTeX; letters of every script as they are.',
    RIS: 'A record of an RIS file, for EndNote, Mendeley, Zotero and others.',
    CSL_JSON: 'A list of one item of CSL-JSON, for Zotero, pandoc and citation processors.',
  }),
});

export const LineageDirection = builder.enumType('LineageDirection', {
  description: 'Where to look from an act, a provision, a body or a work.',
  values: described<terms.LineageDirection>({
    ANCESTORS: 'What it came from.',
    DESCENDANTS: 'What became of it, and who acted on it.',
    BOTH: 'Both ways.',
  }),
});

export const ActOrder = builder.enumType('ActOrder', {
  description: 'An order of acts; acts that tie stand by day of adoption, then number. A day not known stands last.',
  values: described<terms.ActOrder>({
    ADOPTED_ASC: 'By day of adoption, the oldest first.',
    ADOPTED_DESC: 'By day of adoption, the newest first.',
    IN_FORCE_ASC: 'By day of force, else the earliest day on which they can have taken force, the oldest first.',
    IN_FORCE_DESC: 'By day of force, else the earliest day on which they can have taken force, the newest first.',
    CHANGES_ASC: 'By the number of amendments that they made, details counted, the fewest first.',
    CHANGES_DESC: 'By the number of amendments that they made, details counted, the most first.',
  }),
});

export const AmendmentOrder = builder.enumType('AmendmentOrder', {
  description: 'An order of amendments; those of one day stand by the order of the acts that made them.',
  values: described<terms.AmendmentOrder>({
    IN_FORCE_ASC: 'By day of force, else the earliest day on which they can have taken force, the oldest first.',
    IN_FORCE_DESC: 'By day of force, else the earliest day on which they can have taken force, the newest first.',
    ADOPTED_ASC: 'By day of adoption of the amending act, the oldest first.',
    ADOPTED_DESC: 'By day of adoption of the amending act, the newest first.',
  }),
});

export const TimelineGrouping = builder.enumType('TimelineGrouping', {
  description: 'What a row of a timeline stands for.',
  values: described<terms.TimelineGrouping>({
    ARTICLE: 'An article (chapters and the act as a whole have rows of their own).',
    CHAPTER: 'A chapter with its articles.',
  }),
});

export const SearchableType = builder.enumType('SearchableType', {
  description: 'What can be searched by words.',
  values: described<terms.SearchableType>({
    ACT: 'Acts, by title, number, day and adilet id.',
    PROVISION: 'Provisions, by heading and number.',
    BODY: 'Bodies, by names.',
    PERSON: 'Persons, by names.',
    WORK: 'Works, by title.',
    CLAIM: 'Claims, by summary.',
  }),
});
