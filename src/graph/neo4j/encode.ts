/** From the records of the model to properties, and to the nodes that hang on them. */
import type { Claim, DateBound, Entity, Evidence, Gap } from '../../model/entities.ts';
import type { ForceRule } from '../../model/force.ts';
import type { DatedName, LocalText } from '../../model/localized.ts';
import { FIELDS, type FieldKind } from './fields.ts';
import { boundIn, dateIn, localIn, type Properties, ruleIn, type Value } from './values.ts';

/** A node that hangs on an entity, in its place among its like. */
export interface Child {
  readonly label: 'Name' | 'RecordCheck' | 'GapSide';
  /** The field that it is read from. */
  readonly key: string;
  readonly position: number;
  readonly relationship: 'NAMES' | 'CHECKS' | 'SIDE_OF';
  readonly properties: Properties;
  readonly evidence: readonly Evidence[];
}

function fieldIn(kind: FieldKind, key: string, value: unknown): Properties {
  // FIELDS gives the kind of each field by its type in the model.
  switch (kind) {
    case 'plain':
    case 'integer':
    case 'boolean':
    case 'list':
      return { [key]: value as Value };
    case 'date':
      return { [key]: dateIn(value as Parameters<typeof dateIn>[0]) };
    case 'local':
      return localIn(key, value as LocalText);
    case 'bound':
      return boundIn(key, value as DateBound | null);
    case 'rule':
      return ruleIn(key, value as ForceRule);
    case 'names':
    case 'check':
    case 'sides':
      return {};
  }
}

/** The entity's own properties; what hangs on it is told by `childrenOf`. */
export function fieldsIn(entity: Entity): Properties {
  const kinds: Readonly<Record<string, FieldKind>> = FIELDS[entity.type];
  const values: Readonly<Record<string, unknown>> = { ...entity };
  return Object.assign({}, ...Object.entries(kinds).map(([key, kind]) => fieldIn(kind, key, values[key])));
}

const names = (key: string, list: readonly DatedName[]): readonly Child[] =>
  list.map((name, position) => ({
    label: 'Name',
    key,
    position,
    relationship: 'NAMES',
    properties: { ...localIn('text', name), from: dateIn(name.from), to: dateIn(name.to) },
    evidence: [],
  }));

const check = ({ recordCheck }: Claim): readonly Child[] =>
  recordCheck === null
    ? []
    : [
        {
          label: 'RecordCheck',
          key: 'recordCheck',
          position: 0,
          relationship: 'CHECKS',
          properties: { verdict: recordCheck.verdict, ...localIn('explanation', recordCheck.explanation) },
          evidence: recordCheck.evidence,
        },
      ];

const sides = (gap: Gap): readonly Child[] =>
  gap.sides.map(({ value, evidence }, position) => ({
    label: 'GapSide',
    key: 'sides',
    position,
    relationship: 'SIDE_OF',
    properties: { value },
    evidence,
  }));

/** The nodes that hang on an entity, in order. */
export function childrenOf(entity: Entity): readonly Child[] {
  switch (entity.type) {
    case 'Act':
      return names('titles', entity.titles);
    case 'Provision':
      return names('headings', entity.headings);
    case 'Body':
      return names('names', entity.names);
    case 'Claim':
      return check(entity);
    case 'Gap':
      return sides(entity);
    default:
      return [];
  }
}
