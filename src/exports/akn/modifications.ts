/** What changed the act up to the day: `passiveModifications`, each from its act to its target, in force since an event. */
import type { Amendment } from '../../model/entities.ts';
import type { AmendmentKind } from '../../model/terms.ts';
import { type Element, element } from '../xml.ts';
import type { Expression } from './expression.ts';
import type { Life } from './life.ts';
import { own } from './own.ts';
import { thingUri } from './uris.ts';

/**
 * The schema's own words for a kind of change. "Changed" without more words is a substitution of some of the text: the
 * kind itself stands beside it as `zan:kind`.
 */
const MODIFICATIONS: Readonly<Record<AmendmentKind, readonly [element: string, type: string]>> = {
  INSERTION: ['textualMod', 'insertion'],
  REWORDING: ['textualMod', 'substitution'],
  MODIFICATION: ['textualMod', 'substitution'],
  TERM_REPLACEMENT: ['textualMod', 'substitution'],
  REPEAL: ['textualMod', 'repeal'],
  RENUMBERING: ['textualMod', 'renumbering'],
  SUSPENSION: ['efficacyMod', 'inapplication'],
  EXPIRY: ['forceMod', 'endOfEnactment'],
};

export function modificationsOf({ amendments, eIds }: Expression, life: Life): readonly Element[] {
  return amendments.map((amendment, i) => modification(`pmod_${i + 1}`, amendment, eIds, life));
}

function modification(eId: string, amendment: Amendment, here: ReadonlyMap<string, string>, life: Life): Element {
  const { id, kind, aspect, by, byProvision, target, parent, retroactive } = amendment;
  const { adoptedOn, inForceOn, inForceEarliest, inForceLatest } = amendment;
  const [name, type] = MODIFICATIONS[kind];
  const certain = inForceOn !== null;
  const days = certain ? { inForceOn } : { inForceEarliest, inForceLatest };
  const attributes = own({ id, kind, aspect, adoptedOn, ...days, certain: String(certain), partOf: parent });
  const inside = here.get(target);
  return element(name, { type, eId, ...attributes, ...(retroactive ? own({ retroactive: 'true' }) : {}) }, [
    element('source', { href: thingUri(byProvision ?? by) }),
    element('destination', { href: inside === undefined ? thingUri(target) : `#${inside}` }),
    element('force', { period: life.periodOf(amendment) }),
  ]);
}
