/** Texts of invented editions for small dossiers, and the facts that go with them. */
import { localDate } from '../../src/model/dates.ts';
import { provisionId } from '../../src/model/ids.ts';
import { compareText } from '../../src/model/order.ts';
import type { Language } from '../../src/model/terms.ts';
import type { FactInput } from '../../src/sources/facts.ts';
import { fingerprint } from '../../src/sources/structure/fingerprint.ts';
import type { PrintedProvision, SourceText } from '../../src/sources/texts/source-text.ts';
import { LAW, MIDDLE, OLDEST, YOUNGEST } from './facts.ts';

const HEADED = /^(?:art|chp|sec)_[^_]+$/;

/** One edition: eId → own words; of an article, `heading|words`. Notes stand under their eId. */
export function sourceText(
  source: string,
  words: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, string>> = {},
): SourceText {
  const provisions = Object.entries(words).map(([eId, printed]): PrintedProvision => {
    const [heading, text] = HEADED.test(eId) ? printed.split('|') : [null, printed];
    const cut = eId.lastIndexOf('__');
    return {
      eId,
      heading: heading || null,
      parent: cut < 0 ? null : eId.slice(0, cut),
      locator: `#${eId}`,
      text: text ?? '',
    };
  });
  const lang: Language = source.endsWith('/kk') ? 'KK' : 'RU';
  return {
    source,
    act: LAW,
    lang,
    stateOf: localDate(/\d{4}-\d{2}-\d{2}/.exec(source)?.[0] ?? ''),
    sha256: 'a'.repeat(64),
    provisions,
    notes: Object.entries(notes).map(([under, text]) => ({ under, locator: `${under}, сноска`, text })),
  };
}

/**
 * The provisions as these texts show them. An edition of the dossier whose text is not among them reads as the one before
 * it, else as the one after it.
 */
export function provisionsIn(texts: readonly SourceText[]): FactInput<'provisions'>[] {
  const ordered = texts.toSorted((a, b) => compareText(a.source, b.source));
  const eIds = new Set(texts.flatMap(({ provisions }) => provisions.map(({ eId }) => eId)));
  return [...eIds].map((eId) => {
    const own = ordered.flatMap(({ source, provisions }) => {
      const found = provisions.find((provision) => provision.eId === eId);
      return found === undefined ? [] : [[source, fingerprint(found.text)] as const];
    });
    const others = [OLDEST, MIDDLE, YOUNGEST].filter((edition) => !texts.some(({ source }) => source === edition));
    const asRead = others.map((edition) => {
      const [, print = ''] = own.findLast(([source]) => source < edition) ?? own.at(0) ?? [];
      return [edition, print] as const;
    });
    return { id: provisionId(LAW, eId), seen: Object.fromEntries([...own, ...asRead]) };
  });
}
