/** Publications whose day makes other entries contradict each other: told where the day was typed, not there alone. */
import { type Breach, printBreach } from '../sources/dossier/breach.ts';
import type { Facts, Located } from '../sources/facts.ts';

/**
 * A breach at each publication without which some of the `breaches` would not be; `breachesOf` checks other facts. Asked
 * for only where there are breaches, since each publication takes a look of its own.
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
  if (goneWithout(() => false).length === 0) return [];
  return facts.publications.flatMap((located): readonly Breach[] => {
    const [first, ...more] = goneWithout((one) => one !== located);
    if (first === undefined) return [];
    const { file, line, fact } = located;
    const rest = more.length === 0 ? '' : ` (${more.length} more)`;
    return [
      {
        file,
        line,
        message: `That ${fact.act} was published on ${fact.on} does not fit the rest of the dossier: without it there would not be this: ${printBreach(first)}${rest} Mend the day, or what stands there.`,
      },
    ];
  });
}

/** A breach stays the same where only the days in it move. */
const undated = (breach: Breach): string => printBreach(breach).replace(/\d{4}-\d{2}-\d{2}/g, '');
