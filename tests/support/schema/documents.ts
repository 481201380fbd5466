/**
 * Queries made from a schema: every field of every type, each with every one of its arguments, so that a field that is
 * added tomorrow is asked for without a change here.
 */
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql';

export interface Values {
  /** Ids by place (`Act.title`) or by type: through these the things with ids are asked for. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Values by place (`Query.act(citation:)`), by the argument's name, or by its type; the first that is there. */
  readonly arguments: Readonly<Record<string, readonly unknown[]>>;
  /** Fields that want exactly one of their arguments. */
  readonly oneArgument: readonly string[];
}

export interface FieldDocument {
  /** `Act.amendments` */
  readonly name: string;
  readonly query: string;
}

type Field = GraphQLField<unknown, unknown>;
type Given = Readonly<Record<string, unknown>>;

/** Queries for every field that `Query` leads to. Throws where no value is known for an argument. */
export function documentsOf(schema: GraphQLSchema, values: Values): readonly FieldDocument[] {
  const maker = new DocumentMaker(schema, values);
  const query = schema.getQueryType();
  const top = Object.values(query?.getFields() ?? {}).map((field) => ({
    name: `Query.${field.name}`,
    query: `{ ${maker.variants('Query', field)} }`,
  }));
  return [...top, ...schemaThings(schema).flatMap((type) => maker.ofThing(type))];
}

/** The types whose things have ids of their own. */
export const schemaThings = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(isObjectType).filter(isThing);

const isThing = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

const isPlain = (field: Field): boolean => isLeafType(getNamedType(field.type)) && field.args.length === 0;

class DocumentMaker {
  readonly #schema: GraphQLSchema;
  readonly #values: Values;
  constructor(schema: GraphQLSchema, values: Values) {
    this.#schema = schema;
    this.#values = values;
  }

  /** One query for the plain fields of a type, one for each other field. */
  ofThing(type: GraphQLObjectType): readonly FieldDocument[] {
    const fields = Object.values(type.getFields());
    const idsOf = (name: string) => this.#values.ids[`${type.name}.${name}`] ?? this.#values.ids[type.name] ?? [];
    const asked = (name: string, selection: string): FieldDocument => ({
      name: `${type.name}.${name}`,
      query: `{ nodes(ids: ${JSON.stringify(idsOf(name))}) { __typename id ... on ${type.name} { ${selection} } } }`,
    });
    return [
      asked(
        '(plain fields)',
        fields
          .filter(isPlain)
          .map(({ name }) => name)
          .join(' '),
      ),
      ...fields
        .filter((field) => !isPlain(field))
        .flatMap((field) =>
          inParts(getNamedType(field.type)).map((part) =>
            asked([field.name, ...part].join('.'), this.variants(type.name, field, part)),
          ),
        ),
    ];
  }

  /**
   * A field as often as it has ways to be asked: bare, and with each value of each argument. The second and later ones
   * are renamed `field_1` … `part`: the only fields that are asked of what it leads to; empty for all.
   */
  variants(parent: string, field: Field, part: readonly string[] = []): string {
    const selection = this.#select(getNamedType(field.type), part);
    return this.#waysToAsk(parent, field)
      .map((given, i) => {
        const args = field.args
          .filter(({ name }) => name in given)
          .map((arg) => `${arg.name}: ${printed(arg, given[arg.name])}`);
        return `${i === 0 ? '' : `${field.name}_${i}: `}${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${selection}`;
      })
      .join(' ');
  }

  #waysToAsk(parent: string, field: Field): readonly Given[] {
    const place = `${parent}.${field.name}`;
    const valuesOf = (arg: GraphQLArgument): readonly unknown[] => this.#valuesOf(place, arg);
    const each = (arg: GraphQLArgument): readonly Given[] => valuesOf(arg).map((value) => ({ [arg.name]: value }));
    if (this.#values.oneArgument.includes(place)) return field.args.flatMap(each);
    const required = field.args.filter(isRequiredArgument);
    const ways = Math.max(1, ...required.map((arg) => valuesOf(arg).length));
    const bare = Array.from({ length: ways }, (_, i): Given => {
      return Object.fromEntries(required.map((arg) => [arg.name, valuesOf(arg)[i % valuesOf(arg).length]]));
    });
    const paged = field.args.some(({ name }) => name === 'first');
    const page = (given: Given): Given =>
      !paged || 'first' in given || 'last' in given ? given : { ...given, ['before' in given ? 'last' : 'first']: 4 };
    const optional = field.args.filter((arg) => !isRequiredArgument(arg)).flatMap(each);
    return [...bare, ...optional.map((given) => ({ ...bare[0], ...given }))].map(page);
  }

  #valuesOf(place: string, arg: GraphQLArgument): readonly unknown[] {
    const table = this.#values.arguments;
    const type = getNullableType(arg.type);
    const listed = table[`${place}(${arg.name}:)`] ?? table[arg.name] ?? table[getNamedType(type).name] ?? ofEnum(type);
    if (listed === undefined) throw new Error(`No value is known for ${place}(${arg.name}:); add one to the table.`);
    return listed;
  }

  /** What is asked of a type's things: of those with ids the plain fields (the rest has queries of its own), of others everything. */
  #select(type: GraphQLNamedType, part: readonly string[] = []): string {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) {
      const possible = this.#schema.getPossibleTypes(type);
      const values = possible.filter((one) => !isThing(one)).map((one) => `... on ${one.name} ${this.#select(one)}`);
      const ids =
        type.name === 'Node'
          ? 'id'
          : possible
              .filter(isThing)
              .map((one) => `... on ${one.name} { id }`)
              .join(' ');
      return ` { __typename ${ids} ${values.join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(({ name }) => part.length === 0 || part.includes(name));
    const asked = isThing(type)
      ? fields.filter(isPlain).map(({ name }) => name)
      : fields.map((field) => this.variants(type.name, field));
    return ` { __typename ${asked.join(' ')} }`;
  }
}

/** What holds lists with arguments of their own is asked for list by list: a query may be too long for all together. */
function inParts(type: GraphQLNamedType): readonly (readonly string[])[] {
  if (!isObjectType(type) || isThing(type) || type.name.endsWith('Connection')) return [[]];
  const fields = Object.values(type.getFields());
  return fields.some(({ args }) => args.length > 0) ? fields.map(({ name }) => [name]) : [[]];
}

/** Of an enum each value alone; of a list of them the first alone and all the others together. */
function ofEnum(type: GraphQLInputType): readonly unknown[] | undefined {
  const named = getNamedType(type);
  if (!isEnumType(named)) return undefined;
  const values = named.getValues().map(({ value }) => value);
  return isListType(type) ? [values.slice(0, 1), values.slice(1)] : values;
}

function printed(arg: GraphQLArgument, value: unknown): string {
  const node = astFromValue(value, arg.type);
  if (node === null || node === undefined) throw new Error(`${JSON.stringify(value)} cannot be given as ${arg.name}.`);
  return print(node);
}
