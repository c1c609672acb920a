import { z } from '../schema/zod.ts';
import type { Signal } from '../signals/define-signal.ts';
import { signals as allSignals } from '../signals/index.ts';
import { settingsPath } from '../github/repository-paths.ts';

/**
 * The JSON Schema of a repository's settings file: the union of the signals' schemas. Draft 7, which the editors'
 * YAML support reads (https://github.com/redhat-developer/yaml-language-server#features).
 *
 * @returns the text of `public/another-signal.schema.json`
 */
export function fileSchemaText(list: readonly Signal[] = allSignals): string {
  const properties = Object.fromEntries(
    list.map((signal) => {
      const { $schema: _, ...thresholds } = z.toJSONSchema(signal.thresholds, { io: 'input', target: 'draft-7' });
      return [
        signal.id,
        {
          title: signal.title,
          description: `${signal.why} ${signal.limits}`,
          anyOf: [{ const: false, description: 'Switches this signal off.' }, thresholds],
        },
      ];
    }),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Another Signal',
    description: `Thresholds of a repository, in ${settingsPath} on its default branch. What is not set here keeps its default; each user may choose otherwise.`,
    type: 'object',
    properties: {
      version: { const: 1, description: 'The version of this file’s form.' },
      signals: { type: 'object', properties, additionalProperties: false },
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
