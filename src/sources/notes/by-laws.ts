/** Whether laws alone made a change: what they change has articles, and one preamble. */
import type { NoteForm } from './note.ts';
import type { ActMention } from './syntax.ts';

const LAWS: ReadonlySet<NoteForm> = new Set<NoteForm>(['CONSTITUTIONAL_LAW', 'CODE', 'LAW']);

export function isByLaws(acts: readonly ActMention[]): boolean {
  const names = acts.flatMap(({ name }) => name ?? []);
  return names.length > 0 && names.every(({ form }) => LAWS.has(form));
}
