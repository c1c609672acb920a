/**
 * Regular expressions that recheck calls slow, or that it cannot read, and why they are not: each was looked at by a
 * person. `pattern` is the literal as it stands; for expressions made at run time, the file.
 */
export const allowedPatterns: readonly { readonly pattern: string; readonly because: string }[] = [
  {
    pattern: String.raw`/\\.|\[!?\]?[^\]]*\]|\*+|[(){}|+@!^$,]/gs`,
    because: 'quadratic in unclosed brackets; isBounded lets at most 1,000 characters with three brackets a name come here',
  },
  {
    pattern: String.raw`/#!?\[(?:\w+::)*(?:test|bench|rstest|test_case|test_matrix|proptest|quickcheck|wasm_bindgen_test|tokio_test)\b|cfg\((?:.{0,100}\b)?test\b|^\s*(?:pub\s+)?mod\s+\w*tests?\b|^\s*(?:proptest|quickcheck)!|^\s*\/\/[/!]\s*(?:` + '```' + String.raw`|(?:#\s*)?assert(?:_eq|_ne)?!)/`,
    because: 'its one repetition of anything takes at most 100 characters, and a line is kept up to 10,000: 1.3 ms for the slowest such line',
  },
  {
    pattern: String.raw`/^\s*(?=fragment )/m`,
    because: 'reads the generated documents of our own queries, never a text from outside',
  },
  {
    pattern: String.raw`/\B(?=(?:\d{3})+$)/g`,
    because: 'reads numbers that String() wrote, never a text from outside: at most 309 digits',
  },
];

/** Files that make an expression at run time, and what keeps it quick. */
export const allowedMade: readonly { readonly file: string; readonly because: string }[] = [
  {
    file: 'components/report/visible-text.ts',
    because: 'made of constants; every alternative takes at most eight characters, with nothing repeated but the six of a flag',
  },
];

/** Folders whose expressions have a test of their own, with bounds for the text that reaches them. */
export const checkedElsewhere: readonly { readonly folder: string; readonly test: string }[] = [
  { folder: 'lib/disclosure/', test: 'tests/patterns/patterns.test.ts' },
  { folder: 'lib/policy/', test: 'tests/patterns/patterns.test.ts' },
  { folder: 'lib/sign-off/', test: 'tests/patterns/patterns.test.ts' },
];
