/** What the words of a reference say, in every language the same, and the provisions that they lead to. */
import { type EIdStep, formatEId, parseEId } from '../../model/eid.ts';
import type { ProvisionKind } from '../../model/terms.ts';

/** "пункта 3": a unit and its numbers. */
export interface Units {
  readonly kind: ProvisionKind;
  readonly numbers: readonly string[];
}

/** "подпунктом 4) пункта 3 статьи 8 настоящего Закона": chains from the largest unit down, and what "this" is. */
export interface Mention {
  readonly chains: readonly (readonly Units[])[];
  readonly here: 'act' | ProvisionKind;
}

/** The provisions that a mention in the text of `from` leads to; none where its words lead nowhere. */
export function eIdsOf({ chains, here }: Mention, from: string): readonly string[] {
  const base = stepsOfHere(here, parseEId(from) ?? []);
  return base === null ? [] : chains.flatMap((chain) => paths(fromArticle(chain), base)).map(formatEId);
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
function paths(chain: readonly Units[], base: readonly EIdStep[]): readonly (readonly EIdStep[])[] {
  let found: (readonly EIdStep[])[] = [base];
  for (const { kind, numbers } of chain) {
    found = found.flatMap((path) =>
      numbers.map((number) => (kind === 'PART' && number === '1' ? path : [...path, { kind, number, use: 1 }])),
    );
  }
  return found.filter((path) => path.length > 0 && goesDown(path));
}

/** Parts divide articles and paragraphs alike. */
const DOWN: readonly ProvisionKind[] = ['CHAPTER', 'ARTICLE', 'PARAGRAPH', 'SUBPARAGRAPH'];

/** "Статьей 6 и пунктом 2 настоящей статьи": no article is below an article, so that of which act the first is, is not said. */
function goesDown(path: readonly EIdStep[]): boolean {
  const depths = path.map(({ kind }) => DOWN.indexOf(kind)).filter((depth) => depth >= 0);
  return depths.every((depth, i) => i === 0 || depth > (depths[i - 1] ?? -1));
}
