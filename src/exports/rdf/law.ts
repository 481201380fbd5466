/** Provisions, their versions, and what changed them. */
import type { ProvisionState } from '../../graph/answers.ts';
import type { Amendment, Provision, ProvisionVersion } from '../../model/entities.ts';
import type { Part } from '../part.ts';
import { inForce } from './acts.ts';
import { iriOf } from './iri.ts';
import type { Node, Values } from './node.ts';
import { begun, ceased, datedNames, eliDays, held, shownName } from './parts.ts';
import { concept } from './properties.ts';

/**
 * `state`: how it stands on the day of the selection, where that names one; `named`: whether it is certain what its heading
 * is on that day.
 */
export function provisionNodes(
  part: Part,
  provision: Provision,
  state: ProvisionState | null,
  named: boolean,
): readonly Node[] {
  const iri = iriOf(provision.id);
  const names = datedNames(provision.id, provision.headings);
  // To be part of something is transitive: where the part holds no provision in between, the act.
  const [whole] = held(part, [provision.parent, provision.act]);
  const values: Values = {
    'eli:id_local': provision.id,
    'dcterms:title': named ? shownName(part, provision.headings) : null,
    'eli:type_subdivision': concept('ProvisionKind', provision.kind),
    'eli:number': provision.number,
    'zan:eId': provision.eId,
    'eli:is_part_of': whole ?? null,
    'eli:in_force': state?.certainty === 'CERTAIN' ? inForce(state.inForce) : null,
    'zan:datedName': names.map((name) => name.iri),
  };
  return [
    { iri, types: ['eli:LegalResourceSubdivision'], values },
    ...names,
    ...(whole === undefined ? [] : [said(whole, { 'eli:has_part': iri })]),
  ];
}

/** A version is a member of what it is a version of, as ELI has it for successive states of a text. */
export function versionNodes(part: Part, version: ProvisionVersion): readonly Node[] {
  const iri = iriOf(version.id);
  const provision = iriOf(version.provision);
  const values: Values = {
    'eli:id_local': version.id,
    'eli:is_member_of': provision,
    'zan:ordinal': version.ordinal,
    ...eliDays(version.start, version.end),
    ...begun(version.start),
    ...ceased(version.end),
    'zan:openedBy': held(part, version.openedBy),
    'zan:closedBy': held(part, version.closedBy),
  };
  return [
    { iri, types: ['zan:Version', 'eli:LegalResourceSubdivision'], values },
    said(provision, { 'eli:has_member': iri }),
  ];
}

export function amendmentNodes(part: Part, amendment: Amendment): readonly Node[] {
  const { kind, aspect, forceRule } = amendment;
  // A part of some days may hold the change of a provision that it does not hold: one that has ceased.
  const [by] = held(part, [amendment.by]);
  const [target] = held(part, [amendment.target]);
  const values: Values = {
    'zan:amendmentKind': concept('AmendmentKind', kind),
    'zan:aspect': concept('AmendmentAspect', aspect),
    'zan:enactedBy': by ?? null,
    'zan:orderedBy': held(part, [amendment.byProvision]),
    'zan:target': target ?? null,
    'zan:targetAct': held(part, [amendment.targetAct]),
    'zan:adoptedOn': amendment.adoptedOn,
    'zan:inForceOn': amendment.inForceOn,
    'zan:inForceEarliest': amendment.inForceEarliest,
    'zan:inForceLatest': amendment.inForceLatest,
    'zan:retroactive': amendment.retroactive,
    'zan:forceRule': concept('ForceRuleKind', forceRule.kind),
    'zan:forceRuleAmount': forceRule.amount,
    'zan:forceRuleDate': forceRule.date,
    'zan:forceRuleProvision': forceRule.provision,
    'zan:forceRuleAsPrinted': forceRule.asPrinted,
    'zan:detailOf': held(part, [amendment.parent]),
  };
  const node: Node = { iri: iriOf(amendment.id), types: ['zan:Amendment'], values };
  if (by === undefined || target === undefined) return [node];
  // ELI: a provision is repealed where the whole of it is, and not its heading.
  const repeals = kind === 'REPEAL' && (aspect === 'TEXT' || aspect === 'WHOLE_ACT');
  return [
    node,
    said(target, { 'eli:changed_by': by, 'eli:repealed_by': repeals ? by : null }),
    said(by, { 'eli:changes': target, 'eli:repeals': repeals ? target : null }),
  ];
}

/** More about a node that stands elsewhere. */
const said = (iri: string, values: Values): Node => ({ iri, types: [], values });
