/** Every view of the page by the name of its folder, with an address (without its language) that shows much of it. */
import { ACT, provisionPath } from './explorer.ts';

const REWORDING = 'amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_39-3:rewording';

/** `drawn`: what is there once the view stands. */
export const VIEWS = [
  { view: 'history', path: `${ACT}?change=${encodeURIComponent(REWORDING)}`, drawn: '[data-amendment]' },
  { view: 'provision', path: `${provisionPath('art_39-3')}?on=2013-07-01`, drawn: '.slider' },
  { view: 'compare', path: `compare/${ACT}?from=2009-03-01&to=2013-07-15`, drawn: 'svg.chapters' },
  { view: 'body', path: 'body/maslikhat?on=2013-07-01', drawn: '.by-article' },
  { view: 'bodies', path: 'bodies', drawn: 'table' },
  { view: 'lineage', path: `lineage/${ACT}`, drawn: 'main svg' },
  { view: 'scholars', path: 'scholars', drawn: '[data-claim]' },
  { view: 'search', path: `search?q=${encodeURIComponent('ст. 39-3')}`, drawn: 'main ul' },
  { view: 'acts', path: 'acts', drawn: 'table' },
  { view: 'about', path: 'about', drawn: 'table' },
] as const;
