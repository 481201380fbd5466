/** No dangling reference: whatever a fact names is there. */

import { nearest } from '../../sources/dossier/nearest.ts';
import type { Fact, FactKind, Facts } from '../../sources/facts.ts';
import { targetsOf } from '../narrowed-changes.ts';
import type { Problems } from '../problems.ts';

type Named = readonly (string | undefined)[];
type Moment = string | { readonly by: string } | undefined;

const byOf = (...moments: readonly Moment[]): Named => moments.map((m) => (typeof m === 'object' ? m.by : undefined));
const inNames = (names: Fact<'bodies'>['names'] | undefined): Named => (names ?? []).flatMap((n) => byOf(n.from, n.to));
const inEvidence = (evidence: readonly { readonly source: string }[] | undefined): Named =>
  (evidence ?? []).map((e) => e.source);

/** What a fact of each kind names. */
const NAMED: { readonly [K in FactKind]: (fact: Fact<K>) => Named } = {
  sources: (f) => [f.wordingOf, f.edition?.of, f.edition?.causedBy],
  acts: (f) => [...inNames(f.titles), f.end?.by, ...inEvidence(f.evidence)],
  publications: (f) => [f.act, ...inEvidence(f.evidence)],
  provisions: (f) => [
    f.parent,
    ...inNames(f.headings),
    ...byOf(f.inserted),
    ...Object.keys(f.seen ?? {}),
    ...Object.keys(f.otherLanguages ?? {}),
    ...inEvidence(f.evidence),
  ],
  amendments: (f) => [f.by, f.target, f.parent, f.byProvision, ...inEvidence(f.evidence)],
  changes: (f) => [
    ...targetsOf(f).map(({ target }) => target),
    ...f.between,
    ...f.candidates,
    ...inEvidence(f.evidence),
  ],
  bodies: (f) => [...inNames(f.names), ...f.broader, ...byOf(f.existsFrom, f.existsTo), ...inEvidence(f.evidence)],
  competences: (f) => [f.provision, f.body, ...f.toward, f.from?.by, f.to?.by, f.continues, ...inEvidence(f.evidence)],
  persons: (f) => inEvidence(f.evidence),
  works: (f) => [...f.authors, ...f.editors, f.partOf, ...inEvidence(f.evidence)],
  citations: (f) => [f.from, f.to, ...inEvidence(f.evidence)],
  claims: (f) => [
    ...f.assertedBy,
    f.reportedIn,
    ...f.about,
    ...f.conflictsWith,
    ...f.agreesWith,
    ...inEvidence(f.recordCheck?.evidence),
    ...f.recordTests.flatMap((test) =>
      test.kind === 'WORDS' ? [test.in] : test.kind === 'YEARS' ? [test.act] : [test.event],
    ),
    ...inEvidence(f.evidence),
  ],
  'record-checks': (f) => [f.claim, ...inEvidence(f.texts)],
  decisions: (f) => [f.act, f.by, f.instrument, ...inEvidence(f.evidence)],
  relations: (f) => [f.from, f.to, ...inEvidence(f.evidence)],
  references: (f) => [f.from, f.to, ...inEvidence(f.evidence)],
  gaps: (f) => [f.about, f.source, ...f.sides.flatMap((side) => inEvidence(side.evidence))],
  // Checked when they are applied: what was withdrawn is not there any more.
  corrections: (f) => inEvidence(f.evidence),
  // Checked with what they lead to in the end.
  'former-ids': () => [],
};

function hint(id: string, known: ReadonlySet<string>, former: ReadonlyMap<string, string>): string {
  const now = former.get(id);
  if (now !== undefined) return `it is called ${now} now.`;
  const kind = id.slice(0, id.indexOf(':') + 1);
  const alike = [...known].filter((k) => k.startsWith(kind) && Math.abs(k.length - id.length) <= 2);
  const near = nearest(id, alike, 2);
  return near === null ? 'add it, or name what is meant.' : `did you mean ${near}?`;
}

/** `known`: the ids of all entities; `former`: old ids, which facts should not use any more. */
export function checkReferences(
  facts: Facts,
  known: ReadonlySet<string>,
  former: ReadonlyMap<string, string>,
  problems: Problems,
): void {
  const check = <K extends FactKind>(kind: K): void => {
    for (const { fact, file, line } of facts[kind]) {
      for (const id of new Set(NAMED[kind](fact))) {
        if (id === undefined || known.has(id)) continue;
        problems.add(
          { file, line },
          `This entry of ${kind} names ${id}, which is not in the dossier; ${hint(id, known, former)}`,
        );
      }
    }
  };
  for (const kind of Object.keys(NAMED)) check(kind as FactKind);
}
