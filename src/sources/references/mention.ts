/** What the words of a reference say, in every language the same, and the provisions that they lead to. */
import { type EIdStep, formatEId, numberSortKey, parseEId } from '../../model/eid.ts';
import { sortedBy } from '../../model/order.ts';
import type { ProvisionKind } from '../../model/terms.ts';
import type { Shown } from './shown.ts';

/** "1–3": all from the one up to the other. */
export interface Range {
  readonly low: string;
  readonly high: string;
  /** The one number that it is as well, where it is written with a hyphen ("2-5"). */
  readonly inserted: string | null;
  /** Whether that is meant where the act has such a one, or nothing is known of the act; else nothing is guessed. */
  readonly isRatherInserted: boolean;
}

/** "пункта 3": a unit and its numbers. */
export interface Units {
  readonly kind: ProvisionKind;
  readonly numbers: readonly (string | Range)[];
}

/** "подпунктом 4) пункта 3 статьи 8 настоящего Закона": chains from the largest unit down, and what "this" is. */
export interface Mention {
  readonly chains: readonly (readonly Units[])[];
  readonly here: 'act' | ProvisionKind;
}

/** The provisions that a mention in the text of `from` leads to; none where its words lead nowhere. */
export function eIdsOf({ chains, here }: Mention, from: string, shown: Shown): readonly string[] {
  const base = stepsOfHere(here, parseEId(from) ?? []);
  return base === null ? [] : chains.flatMap((chain) => paths(fromArticle(chain), base, shown)).map(formatEId);
}

/** The steps that "this article", "this paragraph" … stand for in a text below `from`; null where it is below none. */
function stepsOfHere(here: Mention['here'], from: readonly EIdStep[]): readonly EIdStep[] | null {
  if (here === 'act') return [];
  const last = from.findLastIndex((step) => step.kind === here);
  return last < 0 ? null : from.slice(0, last + 1);
}

/** Articles are numbered through the act: a chapter named above an article is no part of its eId. */
const fromArticle = (chain: readonly Units[]): readonly Units[] =>
  chain.slice(
    Math.max(
      0,
      chain.findIndex(({ kind }) => kind === 'ARTICLE'),
    ),
  );

/** All combinations of a chain's numbers; part 1 of a provision is the provision itself. */
function paths(chain: readonly Units[], base: readonly EIdStep[], shown: Shown): readonly (readonly EIdStep[])[] {
  let found: (readonly EIdStep[])[] = [base];
  for (const { kind, numbers } of chain) {
    found = found.flatMap((path) =>
      numbers
        .flatMap((number) => (typeof number === 'string' ? [number] : numbersIn(number, path, kind, shown)))
        .map((number) => (kind === 'PART' && number === '1' ? path : [...path, { kind, number, use: 1 }])),
    );
  }
  return found.filter((path) => path.length > 0 && goesDown(path));
}

/** The numbers that the act has from the one up to the other, those inserted between them among them: 2, 2-1, 3. */
function numbersIn(range: Range, path: readonly EIdStep[], kind: ProvisionKind, shown: Shown): readonly string[] {
  const { low, high, inserted, isRatherInserted } = range;
  if (inserted !== null && (shown === null || shown.has(formatEId([...path, { kind, number: inserted, use: 1 }])))) {
    return isRatherInserted ? [inserted] : [];
  }
  const [first, last] = [numberSortKey(low), numberSortKey(high)];
  const numbers = (shown?.below(formatEId(path)) ?? []).flatMap((eId) => {
    const step = parseEId(eId)?.at(-1);
    const number = step?.kind === kind ? step.number : null;
    return number !== null && first <= numberSortKey(number) && numberSortKey(number) <= last ? [number] : [];
  });
  return sortedBy(new Set(numbers), numberSortKey);
}

/**
 * "В пункте 1 и части первой пункта 2 статьи 2": the article is said once, of both. A chain takes from its neighbour what
 * stands above the unit that the two have in common; else, where one of them names a part, which may stand beside anything,
 * what stands above the smallest of the neighbour. `goes`: up, the neighbour that follows says it; down, the one before.
 */
export function completed(goes: 'up' | 'down', chains: Mention['chains']): Mention['chains'] {
  const full: (readonly Units[])[] = [];
  for (const chain of goes === 'up' ? [...chains].reverse() : chains)
    full.push([...missing(chain, full.at(-1)), ...chain]);
  return goes === 'up' ? full.reverse() : full;
}

function missing([greatest]: readonly Units[], neighbour: readonly Units[] = []): readonly Units[] {
  const smallest = neighbour.at(-1);
  if (greatest === undefined || smallest === undefined) return [];
  const common = neighbour.findIndex(({ kind }) => kind === greatest.kind);
  if (common >= 0) return neighbour.slice(0, common);
  const isPart = greatest.kind === 'PART' || smallest.kind === 'PART';
  return isPart ? neighbour.slice(0, -1).filter(({ kind }) => isAbove(kind, greatest.kind)) : [];
}

/** Parts divide articles and paragraphs alike. */
const DOWN: readonly ProvisionKind[] = ['CHAPTER', 'ARTICLE', 'PARAGRAPH', 'SUBPARAGRAPH'];

const isAbove = (one: ProvisionKind, other: ProvisionKind): boolean =>
  other === 'PART' || DOWN.indexOf(one) < DOWN.indexOf(other);

/** "Статьей 6 и пунктом 2 настоящей статьи": no article is below an article, so that of which act the first is, is not said. */
function goesDown(path: readonly EIdStep[]): boolean {
  const depths = path.map(({ kind }) => DOWN.indexOf(kind)).filter((depth) => depth >= 0);
  return depths.every((depth, i) => i === 0 || depth > (depths[i - 1] ?? -1));
}
