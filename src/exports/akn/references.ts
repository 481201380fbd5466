/** The things that the document refers to, each under a name of its own, and the elements that say what they are. */
import { actLabel } from '../../model/act-label.ts';
import type { LocalDate } from '../../model/dates.ts';
import type { Act } from '../../model/entities.ts';
import { bare } from '../../model/ids.ts';
import { type DatedName, inLanguage, nameOn, spoken } from '../../model/localized.ts';
import { TITLE } from '../about.ts';
import type { NameDoubt } from '../names-on.ts';
import { type Element, element } from '../xml.ts';
import type { Expression } from './expression.ts';
import { expressionUri, LANG, languageTag, originalLanguage, partsOf, workUri } from './uris.ts';

export interface References {
  /** `#ref_2`; the document's own editor where the act is not known. */
  ofAct(id: string | null): string;
  /** `#body_5` */
  ofBody(id: string): string;
  readonly elements: readonly Element[];
}

/** The jurisdiction stands as the author of its acts where no decision on record tells who adopted them. */
export const JURISDICTION = '#jurisdiction';
export const EDITOR = '#zangraph';
/** What an event refers to of which the day is not known. */
export const BY_BOUNDS = '#known_by_bounds';
const COUNTRIES: Readonly<Record<string, string>> = { kz: 'Республика Казахстан', coe: 'Совет Европы' };

export function referencesOf({ act, on, acts, bodies, nameDoubts }: Expression): References {
  const { country } = partsOf(act.id);
  const others = [...acts.values()].filter(({ id }) => id !== act.id);
  const actNames = new Map(others.map(({ id }, i) => [id, `ref_${i + 1}`]));
  const bodyNames = new Map([...bodies.keys()].map((id, i) => [id, `body_${i + 1}`]));
  const label = (one: Act) => ({ text: actLabel(one, LANG), lang: LANG });
  /** Form, day and number, with the title where that is certain and in the language of the document. */
  const named = (one: Act): string => {
    const title = nameDoubts.has(one.id) ? undefined : nameOn(one.titles, on)?.ru;
    return title === undefined ? label(one).text : `${label(one).text}. ${title}`;
  };
  const first = spoken(act.titles.at(0) ?? {}, LANG) ?? label(act);
  const organization = (eId: string, name: string, showAs: string): Element =>
    element('TLCOrganization', { eId, href: `/akn/ontology/organization/${name}`, showAs });
  const elements = [
    element('original', {
      eId: 'original',
      href: expressionUri(act.id, originalLanguage(act.id), null),
      showAs: first.text,
      'xml:lang': first.lang === LANG ? null : languageTag(first.lang),
    }),
    ...others.map((one) =>
      element('passiveRef', {
        eId: actNames.get(one.id) ?? null,
        href: workUri(one.id),
        showAs: named(one),
      }),
    ),
    organization('zangraph', 'zangraph', TITLE),
    organization('jurisdiction', country, COUNTRIES[country] ?? country),
    ...[...bodies.values()].map(({ id, names }) =>
      organization(
        bodyNames.get(id) ?? '',
        `${country}/${encodeURIComponent(bare(id))}`,
        bodyName(names, on, nameDoubts.get(id)) ?? id,
      ),
    ),
    element('TLCConcept', { eId: 'in_force', href: '/akn/ontology/concept/in-force', showAs: 'действует' }),
    element('TLCConcept', {
      eId: 'known_by_bounds',
      href: '/akn/ontology/concept/day-known-by-bounds',
      showAs: 'день не известен: указан самый ранний из возможных',
    }),
  ];
  return {
    ofAct: (id) => (id === act.id ? '#original' : `#${actNames.get(id ?? '') ?? 'zangraph'}`),
    ofBody: (id) => `#${bodyNames.get(id) ?? 'zangraph'}`,
    elements,
  };
}

/** Where it is not certain which name the body has on the day: both, the older first. */
function bodyName(names: readonly DatedName[], on: LocalDate, doubt: NameDoubt | undefined): string | null {
  const name = nameOn(names, on);
  const before = doubt === undefined ? [] : names.filter(({ to }) => to === doubt.earliest);
  const texts = [...before, ...(name === null ? [] : [name])].flatMap((one) => inLanguage(one, LANG) ?? []);
  return texts.length === 0 ? null : [...new Set(texts)].join(' / ');
}
