import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** One field of a query, as it will be answered. */
export interface AskedField {
  readonly parentType: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Arguments with variables and defaults filled in. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The fields above, outermost first. */
  readonly above: readonly AskedField[];
  /** Names in the answer, outermost first. */
  readonly path: readonly string[];
}

export type Variables = Readonly<Record<string, unknown>>;

/**
 * Every field that a query asks for, each place of the answer once, in the order asked.
 *
 * @param document a query that was checked against the schema
 * @param variables with their defaults filled in
 */
export function askedFields(schema: GraphQLSchema, document: DocumentNode, variables: Variables): AskedField[] {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const found = new Map<string, AskedField>();

  const walk = (set: SelectionSetNode, type: GraphQLNamedType, above: readonly AskedField[]): void => {
    for (const node of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false) continue;
      if (node.kind !== Kind.FIELD) {
        const target = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        const condition = target?.typeCondition && schema.getType(target.typeCondition.name.value);
        if (target) walk(target.selectionSet, condition ?? type, above);
        continue;
      }
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      if (!field) continue; // `__typename` and the like cost nothing.
      const path = [...(above.at(-1)?.path ?? []), node.alias?.value ?? node.name.value];
      const asked = { parentType: type.name, field, args: getArgumentValues(field, node, variables), above, path };
      // The same name below `... on Blob` and `... on Tree` are two places; the same field twice is one.
      const place = [...path, type.name].join(' ');
      if (!found.has(place)) found.set(place, asked);
      if (node.selectionSet) walk(node.selectionSet, getNamedType(field.type), [...above, asked]);
    }
  };

  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(node.operation);
    if (root) walk(node.selectionSet, root, []);
  }
  return [...found.values()];
}
