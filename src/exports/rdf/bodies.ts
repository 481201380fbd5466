/** Bodies, which are concepts of one scheme, and what the law lets or bids them do. */
import type { Body, Competence } from '../../model/entities.ts';
import type { Part } from '../part.ts';
import { iriOf } from './iri.ts';
import type { Node } from './node.ts';
import { begun, ceased, datedNames, held, lasting, shownName } from './parts.ts';
import { concept } from './properties.ts';

export const BODIES = iriOf('bodies');

/** `named`: whether it is certain how the body is called on the day of the selection. */
export function bodyNodes(part: Part, body: Body, named: boolean): readonly Node[] {
  const names = datedNames(body.id, body.names);
  const node: Node = {
    iri: iriOf(body.id),
    types: ['zan:Body', 'skos:Concept'],
    values: {
      'skos:prefLabel': named ? shownName(part, body.names) : null,
      'skos:altLabel': body.aliases,
      'skos:inScheme': BODIES,
      'skos:broader': held(part, body.broader),
      'zan:bodyKind': concept('BodyKind', body.kind),
      'zan:level': body.levels.map((level) => concept('GovernmentLevel', level)),
      ...lasting({ from: body.existsFrom, fromBy: body.existsFromBy, to: body.existsTo, toBy: body.existsToBy }),
      'zan:datedName': names.map((name) => name.iri),
    },
  };
  return [node, ...names];
}

export function competenceNodes(part: Part, competence: Competence): readonly Node[] {
  const node: Node = {
    iri: iriOf(competence.id),
    types: ['zan:Competence'],
    values: {
      'zan:modality': concept('Modality', competence.modality),
      'zan:role': concept('CompetenceRole', competence.role),
      'zan:heldBy': held(part, [competence.body]),
      'zan:toward': held(part, competence.toward),
      'zan:assignedBy': iriOf(competence.provision),
      'dcterms:description': competence.summary,
      ...begun(competence.start),
      ...ceased(competence.end),
      'zan:continues': held(part, [competence.continues]),
      'zan:givenBy': held(part, competence.givenBy),
      'zan:endedBy': held(part, competence.takenBy),
    },
  };
  return [node];
}
