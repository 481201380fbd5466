/** Acts that a dossier knows by hand or from the texts of other laws: an import calls them by the same ids. */
import { dirname } from 'node:path';
import { parseActId } from '../../model/ids.ts';
import type { ActForm } from '../../model/terms.ts';
import type { Facts } from '../facts.ts';
import { actKey } from './catalogue.ts';

/** What laws are called; by day and number (`actKey`) they are one act, whichever of these a note calls it. */
export const LAWS: ReadonlySet<ActForm> = new Set(['LAW', 'CONSTITUTIONAL_LAW', 'CODE']);

/** The form on record by `actKey`; laws with a number alone: other acts of one day may share a number with a law. */
export type OnRecord = ReadonlyMap<string, ActForm>;

/** The laws that ids name. */
export function lawsOf(ids: readonly string[]): readonly (readonly [key: string, form: ActForm])[] {
  return ids.flatMap((id) => {
    const parts = parseActId(id);
    if (parts === null || parts.number === null || !LAWS.has(parts.form)) return [];
    return [[actKey(parts.adoptedOn, parts.number), parts.form] as const];
  });
}

/** The acts on record but for what an earlier import of `act` itself told: that is told anew. */
export function actsOnRecord({ acts, sources }: Facts, act: string): OnRecord {
  const keyOf = (id: string | undefined): string | null => {
    const parts = parseActId(id ?? '');
    return parts === null ? null : actKey(parts.adoptedOn, parts.number);
  };
  const own = new Set(
    sources
      .filter(({ fact, file }) => file.startsWith('read/') && keyOf(fact.wordingOf) === keyOf(act))
      .map(({ file }) => dirname(file)),
  );
  return new Map(lawsOf(acts.filter(({ file }) => !own.has(dirname(file))).map(({ fact }) => fact.id)));
}
