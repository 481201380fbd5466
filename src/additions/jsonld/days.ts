/** The days on which something takes force and ceases, as zangraph's words or ELI's tell them. */
import { addDays, parseLocalDate } from '../../model/dates.ts';
import type { Refused, Row } from '../package.ts';
import type { Subject } from './subject.ts';

/** When it took force and ceased, as far as it is told. */
export const bounds = (of: Subject, begin: string): Row => ({
  [`${begin}_kind`]: of.term('zan:inForceKnown', 'BoundKind'),
  [`${begin}_on`]: oneOf(begun(of)),
  [`${begin}_earliest`]: of.one('zan:inForceEarliest'),
  [`${begin}_latest`]: of.one('zan:inForceLatest'),
  end_kind: of.term('zan:ceasedKnown', 'BoundKind'),
  end_on: oneOf(ceased(of)),
  end_earliest: of.one('zan:ceasedEarliest'),
  end_latest: of.one('zan:ceasedLatest'),
});

/** What the words of zangraph say, and those of ELI. */
type Told = readonly [string, string];

const begun = (of: Subject): Told => [of.one('zan:inForceOn'), of.one('eli:first_date_entry_in_force')];

/**
 * The day from which it does not hold any more. `eli:date_no_longer_in_force` is, against its name, "the last date any part
 * of the legislation is in force" (ELI 1.5): the day before that one. What is no day is left as it is, to be refused.
 */
function ceased(of: Subject): Told {
  const last = of.one('eli:date_no_longer_in_force');
  const day = parseLocalDate(last);
  return [of.one('zan:ceasedOn'), day === null ? last : addDays(day, 1)];
}

const disagree = ([own, eli]: Told): boolean => own !== '' && eli !== '' && own !== eli;

/** None of two days that contradict each other: `contradictionsOf` tells them. */
const oneOf = (told: Told): string => (disagree(told) ? '' : told[0] || told[1]);

/** Days that a node gives in two ways. */
export function contradictionsOf(of: Subject): readonly Refused[] {
  const sentences = [
    ...(disagree(begun(of))
      ? [
          `zan:inForceOn ${of.one('zan:inForceOn')} is not its eli:first_date_entry_in_force ${of.one('eli:first_date_entry_in_force')}`,
        ]
      : []),
    ...(disagree(ceased(of))
      ? [
          `zan:ceasedOn ${of.one('zan:ceasedOn')} is not the day after its eli:date_no_longer_in_force ${of.one('eli:date_no_longer_in_force')}, which is the last in force`,
        ]
      : []),
  ];
  return sentences.map((sentence) => ({
    id: of.id,
    file: of.node.file,
    line: of.node.line,
    reason: `whose ${sentence}`,
  }));
}
