import { readFile } from 'node:fs/promises';
import { signals } from '../lib/signals/index.ts';
import { fields } from '../lib/thresholds/fields.ts';

const start = '<!-- signals: written by npm run generate -->';
const end = '<!-- /signals -->';

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

function table(): string {
  const rows = signals.map((signal) => {
    const thresholds = fields(signal).map(({ key, schema }) => `\`${key}\` ${cell(JSON.stringify(schema.default))}`);
    return `| \`${signal.id}\` | ${cell(signal.why)} | ${cell(signal.limits)} | ${thresholds.join('<br>') || '–'} |`;
  });
  return ['| signal | why it may matter | what it does not tell | thresholds |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The README with the table of signals as they are declared; the rest of it as it stands. */
export async function readmeText(): Promise<string> {
  const text = await readFile('README.md', 'utf8');
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has lost its marks ${start} and ${end}.`);
  return `${before}${start}\n${table()}\n${end}${after}`;
}
