import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from '../schema/zod.ts';
import { everyKind } from '../../tests/signals/every-kind.ts';
import { signals } from '../signals/index.ts';
import { fileSchemaText } from './file-schema.ts';

const shape = z.object({
  properties: z.object({
    signals: z.object({ properties: z.record(z.string(), z.object({ anyOf: z.array(z.record(z.string(), z.unknown())) })) }),
  }),
});

describe('the schema of the repository file', () => {
  it('is fresh', async () => {
    const committed = await readFile(new URL('../../public/another-signal.schema.json', import.meta.url), 'utf8');
    expect(committed === fileSchemaText(), 'public/another-signal.schema.json is not what the signals say. Run: npm run generate').toBe(true);
  });

  it('holds every signal, each with its switch, its titles, bounds and defaults', () => {
    const entries = (text: string) => shape.parse(JSON.parse(text)).properties.signals.properties;
    expect(Object.keys(entries(fileSchemaText()))).toEqual(signals.map(({ id }) => id));
    const [off, thresholds] = entries(fileSchemaText([everyKind]))['every-kind']?.anyOf ?? [];
    expect(off?.['const']).toBe(false);
    expect(thresholds?.['properties']).toMatchObject({
      lines: { type: 'integer', minimum: 1, maximum: 5000, default: 400, title: 'Lines', description: 'Raised above this many.' },
    });
    expect(thresholds?.['additionalProperties']).toBe(false);
    // What has a default may be left out: a schema that required it would mark every short file as wrong.
    expect(thresholds?.['required']).toBeUndefined();
  });
});
