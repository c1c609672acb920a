/** How a language marks comments, and how its tests stand beside the code they test. */
export interface Language {
  readonly name: string;
  /** What starts a comment that ends with its line. */
  readonly line: readonly string[];
  /** Pairs that open and close a longer one. */
  readonly block: readonly (readonly [string, string])[];
  /** Lines that are or open a test in a source file; null where tests never stand there. */
  readonly inlineTest: RegExp | null;
  /** Whether that is the usual place, so that without the diff nobody can say whether a test was touched. */
  readonly inlineIsUsual: boolean;
}

type Comments = Pick<Language, 'line' | 'block'>;
const slashes: Comments = { line: ['//'], block: [['/*', '*/']] };
const hash: Comments = { line: ['#'], block: [] };
const dashes: Comments = { line: ['--'], block: [] };
const semicolon: Comments = { line: [';'], block: [['#|', '|#']] };
const markup: Comments = { line: ['//'], block: [['/*', '*/'], ['<!--', '-->']] };

const annotated = /^\s*(?:@(?:Test|ParameterizedTest|RepeatedTest|Property|Suite)\b|#\[Test\]|\[(?:Fact|Theory|Test|TestCase|TestMethod)\b|@Test\s*\(|XCTAssert)/;
const macros = /^\s*(?:(?:DOCTEST_|CATCH_|TYPED_|VALUE_PARAMETERIZED_)?(?:TEST|TEST_F|TEST_P|TEST_CASE|TEST_SUITE|SCENARIO)|BOOST_(?:AUTO|FIXTURE|DATA)_TEST_(?:CASE|SUITE))\s*\(/;
const rust = /#!?\[(?:\w+::)*(?:test|bench|rstest|test_case|test_matrix|proptest|quickcheck|wasm_bindgen_test|tokio_test)\b|cfg\((?:.{0,100}\b)?test\b|^\s*(?:pub\s+)?mod\s+\w*tests?\b|^\s*(?:proptest|quickcheck)!|^\s*\/\/[/!]\s*(?:```|(?:#\s*)?assert(?:_eq|_ne)?!)/;
const attributeTest = /#\[(?:\w+::)*test(?:_only)?\b|^\s*mod\s+\w*tests?\b/;
const plain = { inlineTest: null, inlineIsUsual: false };
const language = (name: string, comments: Comments, inlineTest: RegExp | null = null, inlineIsUsual = false): Language => ({ name, ...comments, ...plain, inlineTest, inlineIsUsual });

/**
 * Languages with their endings. Where tests stand inline: Zig (https://ziglang.org/documentation/master/#Zig-Test), Rust
 * (https://doc.rust-lang.org/book/ch11-03-test-organization.html and rustdoc's doctests), D
 * (https://dlang.org/spec/unittest.html), Python and Elixir doctests, Haskell's and Julia's doctest, OCaml's ppx tests,
 * Racket's `module+ test`, Vitest's in-source tests, Nim's runnableExamples, and the languages named beside them.
 */
const table: readonly (readonly [string, Language])[] = [
  ['zig', language('Zig', { line: ['//'], block: [] }, /^\s*test(?:\s+"|\s+@"|\s+\w+\s*\{|\s*\{)/, true)],
  ['rs', language('Rust', slashes, rust, true)],
  ['d di', language('D', { line: ['//'], block: [['/*', '*/'], ['/+', '+/']] }, /^\s*(?:@?\w+(?:\([^)]*\))?\s+)*unittest\s*(?:\{|$|\/)/, true)],
  ['py pyx pxd pyw', language('Python', { line: ['#'], block: [['"""', '"""'], ["'''", "'''"]] }, /^\s*>>> |^\s*(?:async\s+)?def test_\w*\(|^class \w+\((?:\w+\.)?TestCase\)/)],
  ['ex exs', language('Elixir', { line: ['#'], block: [['@doc """', '"""'], ['@moduledoc """', '"""']] }, /^\s*iex(?:\(\d+\))?> /)],
  ['js jsx mjs cjs es6', language('JavaScript', slashes, /\bimport\.meta\.vitest\b/)],
  ['ts tsx mts cts', language('TypeScript', slashes, /\bimport\.meta\.vitest\b/)],
  ['vue svelte astro marko', language('web component', markup)],
  ['c h', language('C', slashes, macros)],
  ['cc cpp cxx c++ hh hpp hxx h++ inl ipp tpp ixx cppm cu cuh', language('C++', slashes, macros)],
  ['m mm', language('Objective-C', slashes, annotated)],
  ['java', language('Java', slashes, annotated)], ['kt kts', language('Kotlin', slashes, annotated)], ['groovy', language('Groovy', slashes, annotated)],
  ['scala sc', language('Scala', slashes, annotated)], ['cs', language('C#', slashes, annotated)], ['swift', language('Swift', slashes, annotated)],
  ['fs fsx', language('F#', { line: ['//'], block: [['(*', '*)']] }, annotated)], ['vb bas', language('Basic', { line: ["'"], block: [] }, /^\s*<(?:Test|TestMethod|Fact)>/)],
  ['go', language('Go', slashes)], ['dart', language('Dart', slashes)], ['php', language('PHP', { line: ['//', '#'], block: [['/*', '*/']] }, annotated)],
  ['v', language('V or Verilog', slashes)], ['sv svh vhd vhdl', language('hardware description', { line: ['//', '--'], block: [['/*', '*/']] })],
  ['sol', language('Solidity', slashes)], ['move', language('Move', slashes, attributeTest, true)], ['cairo', language('Cairo', slashes, attributeTest, true)], ['nr', language('Noir', slashes, attributeTest, true)], ['sw', language('Sway', slashes, attributeTest, true)],
  ['ha', language('Hare', { line: ['//'], block: [] }, /^\s*@test\b/, true)], ['odin', language('Odin', slashes, /^\s*@\(?test\b/)], ['mbt', language('MoonBit', slashes, /^\s*(?:async\s+)?test(?:\s+"|\s*\{)/, true)], ['roc', language('Roc', hash, /^expect\b/, true)],
  ['c3 c3i', language('C3', slashes, /@test\b/)], ['jai gleam hx as vala pony wgsl glsl hlsl metal vert frag comp shader usf ino res resi cl carbon mojo qml', language('C family', slashes)],
  ['rb rbw', language('Ruby', { line: ['#'], block: [['=begin', '=end']] })], ['cr', language('Crystal', hash)], ['pl pm', language('Perl', { line: ['#'], block: [['=pod', '=cut'], ['=head', '=cut']] })],
  ['sh bash zsh ksh fish', language('shell', hash)], ['nu', language('Nushell', hash, /^#\[test\]/)], ['ps1 psm1 psd1', language('PowerShell', { line: ['#'], block: [['<#', '#>']] })], ['bat cmd', language('batch', { line: ['::', 'rem ', 'REM '], block: [] })],
  ['r', language('R', hash)], ['jl', language('Julia', { line: ['#'], block: [['#=', '=#'], ['"""', '"""']] }, /^\s*(?:@testset|@test)\b|^\s*julia> |```jldoctest/)], ['nim nims', language('Nim', { line: ['#'], block: [['#[', ']#']] }, /^\s*runnableExamples\b|^when isMainModule/)],
  ['coffee', language('CoffeeScript', { line: ['#'], block: [['###', '###']] })], ['gd', language('GDScript', hash)], ['tcl awk elv pike raku', language('script', hash)],
  ['hs lhs', language('Haskell', { line: ['--'], block: [['{-', '-}']] }, /^\s*(?:-- *(?:\| *)?)?(?:>>>|prop>) /)], ['purs elm idr agda', language('functional', { line: ['--'], block: [['{-', '-}']] })],
  ['ml re', language('OCaml', { line: [], block: [['(*', '*)']] }, /\blet%(?:test|expect_test|bench)/)], ['lean', language('Lean', { line: ['--'], block: [['/-', '-/']] }, /^\s*#guard\b/)],
  ['lua luau moon fnl', language('Lua', { line: ['--', ';'], block: [['--[[', ']]']] })], ['sql pks pkb', language('SQL', { line: ['--'], block: [['/*', '*/']] })], ['adb ads', language('Ada', dashes)],
  ['clj cljs cljc bb', language('Clojure', semicolon, /^\s*\(deftest\b/)], ['el lisp scm ss', language('Lisp', semicolon, /^\s*\((?:ert-deftest|deftest)\b/)], ['rkt', language('Racket', semicolon, /^\s*\(module\+ test\b|^\s*\(check-/, true)],
  ['erl hrl', language('Erlang', { line: ['%'], block: [] }, /^\w+_test_?\(\)\s*->/)], ['f f90 f95 f03 f08 for', language('Fortran', { line: ['!', 'c '], block: [] })], ['pas pp dpr lpr', language('Pascal', { line: ['//'], block: [['{', '}'], ['(*', '*)']] })],
  ['s asm', language('assembly', { line: [';', '#', '//', '@'], block: [['/*', '*/']] })], ['vim', language('Vim script', { line: ['"', '#'], block: [] })], ['jsonnet libsonnet', language('Jsonnet', { line: ['//', '#'], block: [['/*', '*/']] })], ['tf hcl rego', language('configuration language', { line: ['#', '//'], block: [['/*', '*/']] })],
  ['cob cbl abap prg', language('business language', { line: ['*', '"'], block: [] })], ['st', language('Smalltalk', { line: [], block: [['"', '"']] })], ['apex cls trigger', language('Apex', slashes, /@isTest\b/i)],
];

const byEnding = new Map(table.flatMap(([endings, entry]) => endings.split(' ').map((ending) => [ending, entry] as const)));

/**
 * The programming language of a file by its ending. Data, markup, styles and templates have none: they hold no behaviour
 * that a unit test would usually check.
 */
export function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (byEnding.get(name.slice(dot + 1).toLowerCase()) ?? null);
}
