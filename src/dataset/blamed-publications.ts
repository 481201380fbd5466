/** Publications whose day makes other entries contradict each other: told where the day was typed, not there alone. */
import { type Breach, printBreach } from '../sources/dossier/breach.ts';
import type { Facts, Located } from '../sources/facts.ts';

/**
 * A breach at each publication without which some of the `breaches` would not be; `breachesOf` checks other facts. Each
 * look at them takes as long as a check of the whole dossier: those without which all stays as it is are passed over
 * together, half of the rest at a time.
 */
export function blamedPublications(
  facts: Facts,
  breaches: readonly Breach[],
  breachesOf: (facts: Facts) => readonly Breach[],
): readonly Breach[] {
  const places = new Set(facts.publications.map(({ file, line }) => `${file}:${line}`));
  const others = breaches.filter(({ file, line }) => !places.has(`${file}:${line}`));
  if (others.length === 0 || facts.publications.length === 0) return [];
  const goneWithout = (isLeft: (one: Located<'publications'>) => boolean): readonly Breach[] => {
    const left = new Set(breachesOf({ ...facts, publications: facts.publications.filter(isLeft) }).map(undated));
    return others.filter((breach) => !left.has(undated(breach)));
  };
  const blamedAmong = (some: readonly Located<'publications'>[]): readonly Breach[] => {
    const without = new Set(some);
    const [first, ...more] = goneWithout((one) => !without.has(one));
    const [located] = some;
    if (first === undefined || located === undefined) return [];
    if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      return [...blamedAmong(some.slice(0, half)), ...blamedAmong(some.slice(half))];
    }
    const { file, line, fact } = located;
    const rest = more.length === 0 ? '' : ` (${more.length} more)`;
    return [
      {
        file,
        line,
        message: `That ${fact.act} was published on ${fact.on} does not fit the rest of the dossier: without it there would not be this: ${printBreach(first)}${rest} Mend the day, or what stands there.`,
      },
    ];
  };
  return blamedAmong(facts.publications);
}

/** A breach stays the same where only the days in it move. */
const undated = (breach: Breach): string => printBreach(breach).replace(/\d{4}-\d{2}-\d{2}/g, '');
