import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';
import { evaluateDisclosure, measureDisclosures } from './evaluate/disclosures.ts';
import { evaluatePolicy, measurePolicies } from './evaluate/policies.ts';
import { evaluatePull } from './evaluate/pulls.ts';

interface Subcommand {
  /** Takes the text of one input line and answers with one line of output. Throws where the line cannot be read. */
  readonly line: (line: string) => unknown;
  /** Measures labelled lines, for `--summary`. */
  readonly summary?: (lines: readonly string[]) => unknown;
}

const subcommands: Readonly<Record<string, Subcommand>> = {
  pulls: { line: evaluatePull },
  disclosures: { line: evaluateDisclosure, summary: measureDisclosures },
  policies: { line: evaluatePolicy, summary: measurePolicies },
};

const usage = `Usage: npm run -s evaluate -- <${Object.keys(subcommands).join('|')}> FILE.jsonl [--summary]`;

/**
 * Reads a file of JSON lines and prints one JSON line for each, as it goes. A broken line is named on standard error and
 * costs only itself.
 *
 * @param args subcommand and file; `--summary` prints a measurement of labelled lines instead
 * @returns exit code: 0 where a line was read, 1 where none was or the file cannot be read, 2 for a wrong call
 */
export async function main(args: readonly string[]): Promise<number> {
  const summary = args.includes('--summary');
  const [name = '', file, ...rest] = args.filter((arg) => arg !== '--summary');
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!subcommand || file === undefined || rest.length > 0 || (summary && !subcommand.summary)) {
    console.error(usage);
    return 2;
  }
  let number = 0;
  let read = 0;
  const readable: string[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const answer = JSON.stringify(subcommand.line(line));
        if (summary) readable.push(line);
        else console.log(answer);
        read += 1;
      } catch (error) {
        console.error(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  if (summary) console.log(JSON.stringify(subcommand.summary?.(readable), null, 1));
  return read > 0 ? 0 : 1;
}

// The reader of our output may stop early (`| head`): then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
