/** Texts that are not the copies which a dossier was made from: a verdict by them would not be one of its text. */
import { ZangraphError } from '../../model/errors.ts';
import { printBreach } from '../dossier/breach.ts';
import type { Located } from '../facts.ts';
import type { RecordText } from './record-texts.ts';

/** Hash digits that a message shows. */
const SHOWN = 12;

/**
 * Throws BAD_ARGUMENT where the dossier has another hash of a text, or its source without one: such a verdict would be
 * refused whenever the dossier is read (`checkRecordChecks`). Names every such text and where its source stands.
 */
export function checkCopies(texts: readonly RecordText[], sources: readonly Located<'sources'>[]): void {
  const known = new Map(sources.map((located) => [located.fact.id, located]));
  const others = texts.flatMap(({ file, source, sha256 }) => {
    const located = known.get(source);
    if (located === undefined || located.fact.sha256 === sha256) return [];
    const held =
      located.fact.sha256 === undefined
        ? 'is a text that the dossier was made without'
        : `is another copy (sha256 ${sha256.slice(0, SHOWN)}…) than the dossier was made from (${located.fact.sha256.slice(0, SHOWN)}…)`;
    return [`${file} ${held}: ${printBreach({ ...located, message: source })}.`];
  });
  if (others.length === 0) return;
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `${others.join(' ')} Nothing was written. Give the copies that the dossier was made from; or let it be made from these first: import them with all other texts of their act (zangraph import … --dossier …), or, where the source is in authored/, write its sha256 there.`,
  );
}
