/** The things that the document refers to, each under a name of its own, and the elements that say what they are. */
import { actLabel } from '../../model/act-label.ts';
import type { Act } from '../../model/entities.ts';
import { bare } from '../../model/ids.ts';
import { inLanguage, nameOn } from '../../model/localized.ts';
import { TITLE } from '../about.ts';
import { type Element, element } from '../xml.ts';
import type { Expression } from './expression.ts';
import { expressionUri, LANG, partsOf, workUri } from './uris.ts';

export interface References {
  /** `#ref_2`; the document's own editor where the act is not known. */
  ofAct(id: string | null): string;
  /** `#body_5` */
  ofBody(id: string): string;
  readonly elements: readonly Element[];
}

/** The jurisdiction stands as the author of its acts: who adopted each is not on record. */
export const JURISDICTION = '#jurisdiction';
export const EDITOR = '#zangraph';
const COUNTRIES: Readonly<Record<string, string>> = { kz: 'Республика Казахстан', coe: 'Совет Европы' };

export function referencesOf({ act, on, acts, bodies }: Expression): References {
  const { country } = partsOf(act.id);
  const others = [...acts.values()].filter(({ id }) => id !== act.id);
  const actNames = new Map(others.map(({ id }, i) => [id, `ref_${i + 1}`]));
  const bodyNames = new Map([...bodies.keys()].map((id, i) => [id, `body_${i + 1}`]));
  const title = (one: Act): string => inLanguage(nameOn(one.titles, on) ?? {}, LANG) ?? actLabel(one, LANG);
  const organization = (eId: string, name: string, showAs: string): Element =>
    element('TLCOrganization', { eId, href: `/akn/ontology/organization/${name}`, showAs });
  const elements = [
    element('original', {
      eId: 'original',
      href: expressionUri(act.id, LANG, on),
      showAs: title(act),
    }),
    ...others.map((one) =>
      element('passiveRef', {
        eId: actNames.get(one.id) ?? null,
        href: workUri(one.id),
        showAs: `${actLabel(one, LANG)}${one.titles.length === 0 ? '' : `. ${title(one)}`}`,
      }),
    ),
    organization('zangraph', 'zangraph', TITLE),
    organization('jurisdiction', country, COUNTRIES[country] ?? country),
    ...[...bodies.values()].map(({ id, names }) =>
      organization(
        bodyNames.get(id) ?? '',
        `${country}/${encodeURIComponent(bare(id))}`,
        inLanguage(nameOn(names, on) ?? {}, LANG) ?? id,
      ),
    ),
    element('TLCConcept', { eId: 'in_force', href: '/akn/ontology/concept/in-force', showAs: 'действует' }),
  ];
  return {
    ofAct: (id) => (id === act.id ? '#original' : `#${actNames.get(id ?? '') ?? 'zangraph'}`),
    ofBody: (id) => `#${bodyNames.get(id) ?? 'zangraph'}`,
    elements,
  };
}
