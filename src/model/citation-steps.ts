/** From the steps of a citation, in the order in which a lawyer wrote them, to the eIds that they can mean. */
import { type EIdStep, formatEId } from './eid.ts';
import type { ProvisionKind } from './terms.ts';

/** A step as written; `kind` is null where the citation does not name it: a number in brackets, "п.п. 4". */
export interface WrittenStep {
  readonly kind: ProvisionKind | null;
  /** Several for a list or a range; empty for the preamble. */
  readonly numbers: readonly string[];
  readonly use: number;
}

/** More provisions than a citation names in earnest; of a longer list the first are kept. */
const MOST = 60;

/**
 * The provisions that the steps name, each by the eIds that its words can mean, the likelier first. None where the
 * steps lead nowhere: a paragraph without its article.
 */
export function provisionsOf(written: readonly WrittenStep[]): readonly (readonly string[])[] {
  return paths(written)
    .map(eIdsOf)
    .filter((eIds) => eIds.length > 0);
}

interface Step {
  readonly kind: ProvisionKind | null;
  readonly number: string | null;
  readonly use: number;
}

/** One path for each number of a list. */
function paths(written: readonly WrittenStep[]): readonly (readonly Step[])[] {
  return written.reduce<readonly (readonly Step[])[]>(
    (before, { kind, numbers, use }) => {
      const each = numbers.length === 0 ? [null] : numbers;
      return before.flatMap((path) => each.map((number) => [...path, { kind, number, use }])).slice(0, MOST);
    },
    [[]],
  );
}

const ABOVE: readonly (ProvisionKind | null)[] = ['SECTION', 'CHAPTER'];

function eIdsOf(written: readonly Step[]): readonly string[] {
  if (written.length === 0) return [];
  const place = written.findIndex((s) => s.kind === 'ARTICLE');
  const article = written[place];
  if (article === undefined) return outline(written);
  if (written.some((s) => s.kind === 'PREAMBLE')) return [];
  // "пп. 2) п. 4 ст. 39-3" climbs, "ст. 39-3 п. 4 пп. 2)" descends, "п. 4 ст. 39-3 пп. 2)" does both.
  const below = [...written.slice(place + 1), ...written.slice(0, place).reverse()].filter(
    (s) => !ABOVE.includes(s.kind),
  );
  const ordered = [
    article,
    ...below.filter((s) => s.kind === 'PARAGRAPH'),
    ...below.filter((s) => s.kind !== 'PARAGRAPH'),
  ];
  return readings(ordered).map(formatEId);
}

/** The preamble, a section, or a chapter, which is known by its number alone where chapters are numbered through the act. */
function outline(written: readonly Step[]): readonly string[] {
  const alone = written.length === 1 && written[0]?.kind === 'PREAMBLE';
  if (!alone && !written.every((s) => ABOVE.includes(s.kind))) return [];
  const steps = named([...written].sort((a, b) => ABOVE.indexOf(a.kind) - ABOVE.indexOf(b.kind)));
  return [...new Set([formatEId(steps), ...(steps.length > 1 ? [formatEId(steps.slice(-1))] : [])])];
}

const named = (steps: readonly Step[]): EIdStep[] =>
  steps.flatMap((s) => (s.kind === null ? [] : [{ ...s, kind: s.kind }]));

/** Numbers without a kind: the first is a paragraph or a subparagraph, the one below it a subparagraph. */
function readings(steps: readonly Step[]): readonly EIdStep[][] {
  const unnamed = steps.filter((s) => s.kind === null).length;
  if (unnamed === 0) return [named(steps)];
  const has = (kind: ProvisionKind) => steps.some((s) => s.kind === kind);
  const asKinds = (...kinds: readonly ProvisionKind[]): EIdStep[] => {
    let next = 0;
    return steps.map((s) => ({ ...s, kind: s.kind ?? kinds[next++] ?? 'SUBPARAGRAPH' }));
  };
  if (unnamed === 2) return has('PARAGRAPH') || has('SUBPARAGRAPH') ? [] : [asKinds('PARAGRAPH', 'SUBPARAGRAPH')];
  if (unnamed > 2 || (has('PARAGRAPH') && has('SUBPARAGRAPH'))) return [];
  if (has('PARAGRAPH')) return [asKinds('SUBPARAGRAPH')];
  if (has('SUBPARAGRAPH')) return [asKinds('PARAGRAPH')];
  return [asKinds('PARAGRAPH'), asKinds('SUBPARAGRAPH')];
}
