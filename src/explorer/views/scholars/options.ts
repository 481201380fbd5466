/** What can be chosen: everything that a claim is about, and everyone who says something. */
import type { Language } from '../../languages.ts';
import type { Claim, Subject, Work } from './question.ts';
import { subjectName } from './subject-name.ts';

export interface Option {
  readonly id: string;
  readonly name: string;
}
export interface Subjects {
  readonly acts: readonly Option[];
  readonly provisions: readonly Option[];
  readonly bodies: readonly Option[];
  readonly others: readonly Option[];
}

/** Each once, by name; numbers within names count as numbers: article 3 before article 39. */
function distinct(options: readonly Option[], lang: Language): readonly Option[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const byId = new Map(options.map((option) => [option.id, option]));
  return [...byId.values()].sort((a, b) => compare(a.name, b.name));
}

export function subjectsOf(claims: readonly Claim[], lang: Language): Subjects {
  const subjects = claims.flatMap(({ about, conflictsWith }): readonly Subject[] => [...about, ...conflictsWith]);
  const named = (of: (type: string) => boolean) =>
    distinct(
      subjects
        .filter(({ __typename }) => of(__typename))
        .map((subject) => ({ id: subject.id, name: subjectName(subject, lang) })),
      lang,
    );
  return {
    acts: named((type) => type === 'Act'),
    provisions: named((type) => type === 'Provision'),
    bodies: named((type) => type === 'Body'),
    others: named((type) => !['Act', 'Provision', 'Body'].includes(type)),
  };
}

export const sayersOf = (claims: readonly Claim[], lang: Language): readonly Option[] =>
  distinct(
    claims.flatMap(({ assertedBy }) => assertedBy),
    lang,
  );

export const reportersOf = (claims: readonly Claim[], lang: Language): readonly Option[] =>
  distinct(
    claims.map(({ reportedIn }) => ({ id: reportedIn.id, name: reportedIn.title })),
    lang,
  );

/** Everything that the first answer names, by id. */
export const known = (claims: readonly Claim[], works: readonly Work[]): ReadonlySet<string> =>
  new Set([
    ...claims.flatMap((claim) => [
      claim.id,
      claim.reportedIn.id,
      ...[...claim.about, ...claim.conflictsWith, ...claim.assertedBy].map(({ id }) => id),
    ]),
    ...works.flatMap(({ id, authors, editors }) => [id, ...[...authors, ...editors].map((person) => person.id)]),
  ]);
