/** When a change takes force: the rule in the words of the act, and the days it can mean. */
import { addDays, addMonths, type LocalDate } from './dates.ts';
import type { ForceRuleKind } from './terms.ts';

/** A rule of entry into force as an act or a note states it. */
export interface ForceRule {
  readonly kind: ForceRuleKind;
  /** Days or months after publication. */
  readonly amount: number | null;
  /** For ON_DATE. */
  readonly date: LocalDate | null;
  /** The provision of the amending act that holds the rule, as eId (`art_2`), where a source names it: of AS_THE_ACT_SAYS mostly. */
  readonly provision: string | null;
  /** The words as printed, where a note prints them. */
  readonly asPrinted: string | null;
}

/** What is known of a day: exact, or at the earliest. */
export interface ForceDay {
  readonly inForceOn: LocalDate | null;
  readonly earliest: LocalDate;
}

/**
 * The day on which `rule` gives force to an act adopted on `adopted` and first published on `published`.
 *
 * "Upon expiry of N calendar days after publication": the N-th day still belongs to the term, the act
 * binds from the day after it. Publication is never before adoption, so that the earliest day follows
 * from adoption alone. Retroactive force is taken only where the rule states its date.
 *
 * @example forceDay({ kind: 'DAYS_AFTER_PUBLICATION', amount: 10, ... }, '2013-06-13', null).earliest // '2013-06-24'
 */
export function forceDay(rule: ForceRule, adopted: LocalDate, published: LocalDate | null): ForceDay {
  const amount = rule.amount ?? 0;
  const from = (p: LocalDate): LocalDate => {
    switch (rule.kind) {
      case 'DAYS_AFTER_PUBLICATION':
        return addDays(p, amount + 1);
      case 'MONTHS_AFTER_PUBLICATION':
        return addDays(addMonths(p, amount), 1);
      default:
        return p;
    }
  };
  if (rule.kind === 'ON_DATE' && rule.date !== null) return { inForceOn: rule.date, earliest: rule.date };
  const dependsOnPublication =
    rule.kind === 'ON_PUBLICATION' ||
    rule.kind === 'DAYS_AFTER_PUBLICATION' ||
    rule.kind === 'MONTHS_AFTER_PUBLICATION';
  if (dependsOnPublication && published !== null) {
    const day = from(published);
    return { inForceOn: day, earliest: day };
  }
  return { inForceOn: null, earliest: from(adopted) };
}
