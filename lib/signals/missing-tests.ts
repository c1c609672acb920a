import { z } from '../schema/zod.ts';
import type { Evidence } from '../facts/facts.ts';
import { changedSource, touchedTests } from '../files/tests-and-source.ts';
import { pathPatterns } from '../files/path-patterns.ts';
import { rootAttributes } from '../files/root-attributes.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { defineSignal } from './define-signal.ts';

export const missingTests = defineSignal({
  id: 'missing-tests',
  group: 'change',
  title: 'Tests',
  why: 'A test that changes with the source shows a reviewer what the change is meant to do, and keeps it that way.',
  limits:
    'It says which files and lines were touched, not whether the behaviour is tested: existing tests may cover it, and a pull request is merged about as often with tests as without (arXiv 2601.03556). Tests are known by folder, name, ending and inline form.',
  needs: ['files'],
  wants: ['repository'],
  thresholds: z.strictObject({
    minSourceLines: z.int().min(1).default(10).meta({
      title: 'Changed lines of source',
      description: 'Raised from this many added and removed lines of source code on, when no test is touched.',
    }),
    testPatterns: pathPatterns('Further tests', 'Path patterns, as in .gitignore, of files that are tests as well.'),
    sourcePatterns: pathPatterns('Further source', 'Path patterns of files that are source code as well, such as scripts/**.'),
    exempt: pathPatterns('Exempt', 'Path patterns of source files that need no test.'),
  }),
  evaluate({ files, repository }, { minSourceLines, testPatterns, sourcePatterns, exempt }) {
    const attributesOf = rootAttributes(repository);
    const tests = touchedTests(files.files, attributesOf, testPatterns);
    const source = changedSource(files.files, attributesOf, { testPatterns, sourcePatterns, exempt });
    const sourceLines = source.reduce((sum, { lines }) => sum + lines, 0);
    const data = {
      testFiles: tests.length,
      sourceFiles: source.length,
      sourceLines,
      minSourceLines,
      read: files.files.length,
      total: files.total,
      /** Source files whose comments are counted as well, and those whose inline tests are not known. */
      diffUnread: source.filter(({ diffRead }) => !diffRead).length,
      inlineUnknown: source.filter(({ inlineUnknown }) => inlineUnknown).length,
    };
    const changed: Evidence[] = source
      .sort((a, b) => b.lines - a.lines)
      .map(({ path, lines, language }) => ({ kind: 'file', path, note: `${counted(lines, 'line')} of source (${language})` }));
    if (tests.length > 0) return { outcome: 'clear', data, evidence: [...tests, ...changed] };
    if (data.read < data.total) return { outcome: 'unavailable', data, evidence: changed };
    if (sourceLines === 0) return { outcome: 'inapplicable', data };
    if (sourceLines < minSourceLines) return { outcome: 'clear', data, evidence: changed };
    if (data.inlineUnknown > 0) return { outcome: 'unavailable', data, evidence: changed };
    return { outcome: 'raised', data, evidence: changed };
  },
  messages: {
    raised: ({ sourceLines, sourceFiles, minSourceLines, diffUnread }) =>
      `No test touched: ${counted(sourceLines, 'line')} of source${diffUnread > 0 ? ', comments included,' : ''} changed in ${counted(sourceFiles, 'file')}; raised from ${shownNumber(minSourceLines)} on.`,
    clear: ({ testFiles, sourceLines, minSourceLines }) =>
      testFiles > 0
        ? `${counted(testFiles, 'file')} with tests touched; ${counted(sourceLines, 'line')} of source changed (raised from ${shownNumber(minSourceLines)} on where no test is touched).`
        : `${counted(sourceLines, 'line')} of source changed and no test touched; raised from ${shownNumber(minSourceLines)} on.`,
    inapplicable: ({ total }) => (total === 0 ? 'No file is changed.' : `No behaviour in source code changed in ${counted(total, 'file')}.`),
    unavailable: ({ read, total, inlineUnknown, sourceLines }) =>
      read < total
        ? `Not known: ${shownNumber(read)} of ${shownNumber(total)} changed files were read, and no test is among them.`
        : `Not known: ${counted(inlineUnknown, 'file')} with ${counted(sourceLines, 'changed line')} in all may hold inline tests, and the diff was not read.`,
  },
});
