/** Every view of the explorer with an address at which there is something to see. The one list of them. */

const LAW = 'act/kz/law/2001-01-23/148';
const PROVISIONS = 'provision/kz/law/2001-01-23/148';
const LAW_101 = 'act:kz/law/2013-06-13/101';
const REWORDING = 'amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_39-3:rewording';

export interface View {
  /** Names the picture's file and is what `--only` takes. */
  readonly name: string;
  /** After the language: `/ru/` and this. */
  readonly address: string;
  /** What stands there once the view has its answer. */
  readonly drawn: string;
  /** The whole page rather than its first screen: where a reader would go on reading. */
  readonly whole: boolean;
}

export const VIEWS: readonly View[] = [
  {
    name: 'history',
    address: `${LAW}?${new URLSearchParams({ law: LAW_101 })}`,
    drawn: '.matrix-ground',
    whole: false,
  },
  { name: 'provision', address: `${PROVISIONS}/art_39-3?on=2013-07-01`, drawn: 'main h2', whole: true },
  { name: 'bodies', address: 'bodies', drawn: '.cells', whole: false },
  { name: 'body', address: 'body/revision-commission?on=2013-07-01', drawn: '.powers-picture svg', whole: true },
  { name: 'lineage', address: `lineage/${LAW}`, drawn: 'svg.lineage', whole: true },
  { name: 'scholars', address: 'scholars', drawn: 'main svg', whole: true },
  { name: 'compare', address: `compare/${LAW}?from=2013-06-01&to=2013-12-01`, drawn: 'main svg', whole: true },
  { name: 'search', address: `search?q=${encodeURIComponent('маслихатом')}`, drawn: '.hits', whole: true },
  { name: 'acts', address: 'acts', drawn: 'td.title', whole: false },
  { name: 'about', address: 'about?gaps=DISAGREEMENT', drawn: '.gaps', whole: true },
];

/** What the README shows: each named after its file in docs/pictures, in English. */
export const README_VIEWS: readonly View[] = [
  {
    name: 'history',
    address: `${LAW}?${new URLSearchParams({ from: '2009', to: '2016', change: REWORDING })}`,
    drawn: '.chosen-panel .evidence',
    whole: false,
  },
  { name: 'lineage', address: `lineage/${LAW}`, drawn: 'svg.lineage', whole: false },
  {
    name: 'scholars',
    address: 'scholars?claim=claim:nurpeisov.years-of-amendment',
    drawn: '.claim',
    whole: false,
  },
];
