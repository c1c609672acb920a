import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * Reads a file of JSON lines, each through a schema. A broken line is reported on standard error with its number, counted
 * from 1, and the rest goes on. Throws where the file cannot be read.
 */
export function* jsonLines<Schema extends z.ZodType>(path: string, schema: Schema): Generator<z.output<Schema>> {
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    let row: z.output<Schema>;
    try {
      row = schema.parse(JSON.parse(line));
    } catch (error) {
      console.error(`line ${index + 1}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      continue;
    }
    yield row;
  }
}
