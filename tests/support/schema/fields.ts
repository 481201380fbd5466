/** Every field and argument of a schema by its place: `Act.title`, `Act.title(lang:)`. */
import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const fieldsOf = (type: GraphQLNamedType) =>
  (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type) ? Object.values(type.getFields()) : [];

/** The places of all fields of a schema and of their arguments. */
export function placesOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    fieldsOf(type).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((arg) => `${type.name}.${name}(${arg.name}:)`),
    ]),
  );
}

/** The places that documents select or give a value to. */
export function placesIn(schema: GraphQLSchema, documents: readonly DocumentNode[]): ReadonlySet<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  for (const document of documents) {
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: () => void found.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`),
        Argument: ({ name }) =>
          void found.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}(${name.value}:)`),
      }),
    );
  }
  return found;
}
