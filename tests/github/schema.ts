import { schema as published } from '@octokit/graphql-schema';
import {
  buildSchema,
  FieldsOnCorrectTypeRule,
  GraphQLError,
  specifiedRules,
  type ASTVisitor,
  type GraphQLSchema,
  type ValidationContext,
} from 'graphql';

let built: GraphQLSchema | undefined;

/** GitHub's published GraphQL schema, as `@octokit/graphql-schema` ships it. Built at first use (0.2 s), then kept. */
export function gitHubSchema(): GraphQLSchema {
  built ??= buildSchema(published.idl, { assumeValid: true });
  return built;
}

/** An unknown field in GitHub's own words; graphql-js says it differently. */
function fieldsExist(context: ValidationContext): ASTVisitor {
  return {
    Field(node, _key, _parent, _path, ancestors) {
      const type = context.getParentType();
      if (!type || context.getFieldDef()) return;
      const above = ancestors.flatMap((step) =>
        'kind' in step && step.kind === 'Field' ? [step.alias?.value ?? step.name.value] : [],
      );
      const extensions = {
        code: 'undefinedField',
        typeName: type.name,
        fieldName: node.name.value,
        at: ['query', ...above, node.name.value],
      };
      context.reportError(
        new GraphQLError(`Field '${node.name.value}' doesn't exist on type '${type.name}'`, {
          nodes: node,
          extensions,
        }),
      );
    },
  };
}

/** GraphQL's own rules, with the one that clients meet most in GitHub's words. */
export const rules = [...specifiedRules.filter((rule) => rule !== FieldsOnCorrectTypeRule), fieldsExist];
