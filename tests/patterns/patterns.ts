import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

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

/** The regular expressions that a module exports, at any depth: those built from data are no literals. */
async function exported(path: string, root: string): Promise<FoundPattern[]> {
  const found: FoundPattern[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (value instanceof RegExp) found.push({ at: `${relative(root, path)} (built)`, source: value.source, flags: value.flags });
    else if (typeof value === 'object' && value !== null && depth < 6) for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit({ ...(await import(pathToFileURL(path).href) as object) }, 0);
  return found;
}

/** Every regular expression under the folders, each once. */
export async function patternsIn(folders: readonly string[], root: string): Promise<FoundPattern[]> {
  const all: FoundPattern[] = [];
  for (const path of folders.flatMap(files)) all.push(...literals(path, root), ...(await exported(path, root)));
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}
