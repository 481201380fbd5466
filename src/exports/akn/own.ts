/** What Akoma Ntoso has no place for, under a namespace of zangraph's own: ids, certainty, bounds of days, evidence. */
import type { DateBound, Evidence } from '../../model/entities.ts';
import { type Attributes, type Element, element } from '../xml.ts';

export const OWN_NAMESPACE = 'urn:zangraph:akoma-ntoso';

/** `zan:kind="REWORDING"` … */
export const own = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`zan:${name}`, value]));

export const ownElement = (name: string, attributes: Attributes, content: readonly Element[] = []): Element =>
  element(`zan:${name}`, attributes, content);

/** `startKind`, `startOn`, `startEarliest`, `startLatest` */
export const boundAttributes = (name: string, { kind, on, earliest, latest }: DateBound): Attributes => ({
  [`${name}Kind`]: kind,
  [`${name}On`]: on,
  [`${name}Earliest`]: kind === 'BETWEEN' ? earliest : null,
  [`${name}Latest`]: kind === 'BETWEEN' ? latest : null,
});

export const evidenceElements = (evidence: readonly Evidence[]): readonly Element[] =>
  evidence.map(({ source, locator, confidence }) => ownElement('evidence', { source, locator, confidence }));
