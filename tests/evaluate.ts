import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';
import { evaluatePull } from './evaluate/pulls.ts';

/** Takes the text of one input line and answers with one line of output. Throws where the line cannot be read. */
type Subcommand = (line: string) => unknown;

/** One line a subcommand. */
const subcommands: Readonly<Record<string, Subcommand>> = {
  pulls: evaluatePull,
};

const usage = `Usage: npm run -s evaluate -- <${Object.keys(subcommands).join('|')}> FILE.jsonl`;

/**
 * Reads a file of JSON lines and prints one JSON line for each, as it goes. A broken line is named on standard error and
 * costs only itself.
 *
 * @param args subcommand and file
 * @returns exit code: 0 where a line was read, 1 where none was or the file cannot be read, 2 for a wrong call
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', file, ...rest] = args;
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!subcommand || file === undefined || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  let number = 0;
  let read = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        console.log(JSON.stringify(subcommand(line)));
        read += 1;
      } catch (error) {
        console.error(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  return read > 0 ? 0 : 1;
}

// The reader of our output may stop early (`| head`): then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
