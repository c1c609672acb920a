import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the source: where it stands, and what it is. */
export interface Pattern {
  /** `lib/page/locate.ts:4` */
  readonly place: string;
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const literal = /^\/(.*)\/([a-z]*)$/s;

/**
 * Every regular expression literal of our source, found in the syntax tree.
 *
 * @returns the patterns, and the places where one is made of text at run time, which no tool can read here
 */
export function collectPatterns(): { literals: Pattern[]; made: { place: string; file: string }[] } {
  const literals: Pattern[] = [];
  const made: { place: string; file: string }[] = [];
  const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').filter((file) => !/\.(?:test|generated)\.tsx?$/.test(file)).sort();
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = literal.exec(node.text) ?? [];
        literals.push({ place, file, source, flags });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') made.push({ place, file });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, made };
}
