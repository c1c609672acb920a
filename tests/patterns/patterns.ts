import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';

/** A regular expression with the place it was found. */
export interface FoundPattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => resolve(folder, name));
}

/** The regular expression literals of a source file, read by TypeScript's own parser. */
export function literals(path: string, root: string): FoundPattern[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${relative(root, path)}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** The regular expressions that modules build from text while they are loaded, whether or not they export them. */
async function built(paths: readonly string[]): Promise<FoundPattern[]> {
  const load = async () => {
    for (const path of paths) await import(pathToFileURL(path).href);
  };
  // The libraries build theirs the first time.
  await load();
  const found: FoundPattern[] = [];
  class Seen extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      found.push({ at: 'built', source: this.source, flags: this.flags });
    }
    // What `matchAll` and `split` copy is no new pattern.
    static override get [Symbol.species]() {
      return RegExp;
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', Seen);
  try {
    await load();
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

/** Every regular expression under the folders, each once. */
export async function patternsIn(folders: readonly string[], root: string): Promise<FoundPattern[]> {
  const paths = folders.flatMap(files);
  const all = [...paths.flatMap((path) => literals(path, root)), ...(await built(paths))];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}
