/** The sources themselves as facts: what was read, and the editions that are known though not at hand. */

import { sortedBy } from '../../model/order.ts';
import { editionSourceId } from '../editions/meta.ts';
import type { FactInput } from '../facts.ts';
import type { ActHead, SourceDocument } from '../structure/document.ts';
import type { ActRegistry } from './act-registry.ts';
import type { EditionList, KnownEdition } from './catalogue.ts';

/**
 * Sources of one act, the oldest state first. Only a text that was read bounds the act's record (`wordingOf`):
 * a text in the language whose wordings are compared (`wordings`), or a translation of the same day.
 */
export function sourceFacts(
  act: ActHead,
  documents: readonly SourceDocument[],
  wordings: readonly SourceDocument[],
  editions: readonly KnownEdition[],
  lists: readonly EditionList[],
  registry: ActRegistry,
): readonly FactInput<'sources'>[] {
  const id = registry.idOf(act);
  const edition = (causedBy: ActHead | null) =>
    causedBy === null ? {} : { edition: { of: id, causedBy: registry.idOf(causedBy) } };
  const facts = new Map<string, FactInput<'sources'>>();
  for (const { stateOf, causedBy } of editions) {
    if (act.bankCode === null) continue;
    const source = editionSourceId(act.bankCode, stateOf);
    facts.set(source, {
      id: source,
      title: `zan.gov.kz, ${act.bankCode}, ${stateOf}`,
      kind: 'OFFICIAL_EDITION',
      url: editionUrl(act.bankCode, stateOf),
      stateOf,
      ...edition(causedBy),
    });
  }
  for (const { sha256 } of lists) {
    if (act.bankCode === null) continue;
    const source = `source:zan/${act.bankCode}/editions`;
    facts.set(source, {
      id: source,
      title: `zan.gov.kz, ${act.bankCode}: known editions`,
      kind: 'OFFICIAL_CATALOGUE',
      url: `https://zan.gov.kz/client/#!/doc/${act.bankCode}/rus`,
      sha256,
    });
  }
  const days = new Set(wordings.map(({ source }) => source.stateOf));
  for (const { source } of documents) {
    facts.set(source.id, {
      id: source.id,
      title: source.title,
      kind: source.kind,
      ...(source.url === null ? {} : { url: source.url }),
      stateOf: source.stateOf,
      sha256: source.sha256,
      ...(days.has(source.stateOf) ? { wordingOf: id } : {}),
      ...edition(source.causedBy),
    });
  }
  return sortedBy(facts.values(), (fact) => `${fact.stateOf ?? ''}|${fact.id}`);
}

/** The address of an edition in the reference bank, as the bank itself writes it: the day last, DD.MM.YYYY. */
function editionUrl(bankCode: string, stateOf: string): string {
  return `https://zan.gov.kz/client/#!/doc/${bankCode}/rus/${stateOf.split('-').reverse().join('.')}`;
}
