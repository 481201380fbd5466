/** How sure it is what stood on the day, provision by provision, and where it was read: `proprietary`. */
import type { Evidence } from '../../model/entities.ts';
import { CREATOR, describePart, LICENCE } from '../about.ts';
import type { Part } from '../part.ts';
import type { Element } from '../xml.ts';
import { chunks, type Expression } from './expression.ts';
import { boundAttributes, evidenceElements, ownElement } from './own.ts';

export async function* statesOf(part: Part, expression: Expression): AsyncGenerator<Element> {
  const { reader, revision } = part;
  const { act, on, provisions, states, versions, amendments, eIds } = expression;
  const { name, url } = LICENCE;
  yield ownElement('export', {
    revision,
    creator: CREATOR,
    licence: name,
    licenceAddress: url,
    description: describePart(part),
  });
  const evidenceOf = (ids: readonly string[]): Promise<readonly (readonly Evidence[])[]> => reader.evidence.of(ids);
  const [ofAct = []] = await evidenceOf([act.id]);
  const record = { recordFrom: act.recordFrom, recordUntil: act.recordUntil };
  yield ownElement('act', { id: act.id, on, ...record }, evidenceElements(ofAct));
  for (const some of chunks(provisions)) {
    const evidence = await evidenceOf(some.map(({ id }) => versions.get(id)?.id ?? id));
    for (const [i, { id }] of some.entries()) {
      const [state, version] = [states.get(id), versions.get(id)];
      if (state === undefined || version === undefined) continue;
      const { inForce, certainty, candidates, because } = state;
      const others = candidates.filter((candidate) => candidate.id !== version.id);
      const attributes = {
        of: `#${eIds.get(id) ?? ''}`,
        id,
        inForce: String(inForce),
        certainty,
        version: version.id,
        ...boundAttributes('start', version.start),
        ...boundAttributes('end', version.end),
      };
      yield ownElement('provision', attributes, [
        ...others.map((other) => ownElement('candidate', { version: other.id })),
        ...because.map((amendment) => ownElement('because', { amendment: amendment.id })),
        ...evidenceElements(evidence[i] ?? []),
      ]);
    }
  }
  for (const some of chunks(amendments)) {
    const evidence = await evidenceOf(some.map(({ id }) => id));
    for (const [i, { id }] of some.entries()) {
      yield ownElement('modification', { id }, evidenceElements(evidence[i] ?? []));
    }
  }
}
