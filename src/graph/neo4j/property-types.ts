/** The properties that rows have, by label, with their types as an import of files has to be told them. */
import type { EntityType } from '../../model/entities.ts';
import { FIELDS, type FieldKind } from './fields.ts';

export type PropertyType = 'string' | 'long' | 'boolean' | 'date' | 'string[]';
export type PropertyTypes = Readonly<Record<string, PropertyType>>;

function typesOf(kind: FieldKind, key: string): PropertyTypes {
  switch (kind) {
    case 'plain':
      return { [key]: 'string' };
    case 'integer':
      return { [key]: 'long' };
    case 'boolean':
      return { [key]: 'boolean' };
    case 'list':
      return { [key]: 'string[]' };
    case 'date':
      return { [key]: 'date' };
    case 'local':
      return localTypes(key);
    case 'bound':
      return { [`${key}Kind`]: 'string', [`${key}On`]: 'date', [`${key}Earliest`]: 'date', [`${key}Latest`]: 'date' };
    case 'rule':
      return {
        [`${key}Kind`]: 'string',
        [`${key}Amount`]: 'long',
        [`${key}Date`]: 'date',
        [`${key}Provision`]: 'string',
        [`${key}AsPrinted`]: 'string',
      };
    case 'names':
    case 'check':
    case 'sides':
      return {};
  }
}

const localTypes = (key: string): PropertyTypes => ({
  [`${key}Ru`]: 'string',
  [`${key}Kk`]: 'string',
  [`${key}En`]: 'string',
});

const SEARCHED = { searchFields: 'string[]', searchWhole: 'string[]', searchTerms: 'string[]' } as const;

const entityTypes = (type: EntityType): PropertyTypes => ({
  ...Object.assign({}, ...Object.entries(FIELDS[type]).map(([key, kind]) => typesOf(kind, key))),
  ...SEARCHED,
  ...(type === 'Act' ? { bareNumber: 'string' } : {}),
  record: 'string',
});

const OF_ENTITIES = Object.fromEntries(
  // The keys of a record by EntityType.
  (Object.keys(FIELDS) as EntityType[]).map((type) => [type, entityTypes(type)]),
);

/** Labels of nodes that are no entities, but hang on them or lead to them. */
export const HANGING_LABELS = [
  'Name',
  'RecordCheck',
  'GapSide',
  'Evidence',
  'Decision',
  'Citation',
  'FormerId',
] as const;
export type HangingLabel = (typeof HANGING_LABELS)[number];

const OF_HANGING: Readonly<Record<HangingLabel, PropertyTypes>> = {
  Name: { ...localTypes('text'), from: 'date', to: 'date', position: 'long' },
  RecordCheck: { verdict: 'string', ...localTypes('explanation'), position: 'long' },
  GapSide: { value: 'string', position: 'long' },
  Evidence: { source: 'string', locator: 'string', confidence: 'string', quote: 'string', record: 'string' },
  Decision: {
    key: 'string',
    sortKey: 'string',
    kind: 'string',
    act: 'string',
    on: 'date',
    by: 'string',
    instrument: 'string',
    record: 'string',
  },
  Citation: {
    key: 'string',
    sortKey: 'string',
    from: 'string',
    to: 'string',
    pages: 'string',
    stance: 'string',
    record: 'string',
  },
  FormerId: { formerId: 'string' },
};

/** Of the nodes with a label; words of versions, which are never exported, aside. All of them have `id` as well. */
export const NODE_PROPERTIES: Readonly<Record<string, PropertyTypes>> = Object.fromEntries(
  Object.entries({ ...OF_ENTITIES, ...OF_HANGING }).map(([label, { id: _, ...types }]) => [
    label,
    { ...types, hash: 'string' },
  ]),
);

/** Of relationships of any type. */
export const RELATIONSHIP_PROPERTIES: PropertyTypes = {
  position: 'long',
  on: 'date',
  evidence: 'string[]',
  record: 'string',
  hash: 'string',
};
