/**
 * Where tests lie, by each ecosystem's own convention. Snapshots, fixtures and the playgrounds that end-to-end tests
 * drive belong to them: who changes these changes what the tests compare with.
 */
export const testFolders: readonly string[] = [
  // Common to nearly all: C, C++, Python, Rust (https://doc.rust-lang.org/cargo/guide/tests.html), Node, Ruby, PHP, Elixir, Dart, Perl (`t`), Erlang
  'test/', 'tests/', 'testing/', 'spec/', 'specs/', 't/', 'xt/', 'unittest/', 'unittests/', 'unit_tests/', 'unit-tests/', 'testsuite/', 'test-suite/', 'testsuites/',
  // Jest and Vitest (https://jestjs.io/docs/configuration#testmatch-arraystring), Cypress, Playwright
  '__tests__/', '__test__/', '__snapshots__/', '__mocks__/', '__fixtures__/', '__image_snapshots__/', 'cypress/', 'e2e/', 'e2e-tests/', 'playwright/', 'playground/', 'playgrounds/',
  // Go (https://pkg.go.dev/cmd/go#hdr-Test_packages), LLVM, rustc's `tests/ui`, snapshot tools
  'testdata/', 'test-data/', 'test_data/', 'testutil/', 'testutils/', 'test-utils/', 'test_utils/', 'testhelper/', 'testhelpers/', 'test_helpers/', 'test-helpers/', 'testlib/', 'test-lib/', 'test_lib/', 'test-fixtures/', 'test_fixtures/', 'testfixtures/', 'fixtures/', 'golden/', 'goldens/', 'mocks/',
  // Gradle, Android and Kotlin multiplatform source sets; Maven's `src/test` and `src/it`
  'androidTest/', 'integrationTest/', 'functionalTest/', 'jvmTest/', 'commonTest/', 'jsTest/', 'nativeTest/', 'iosTest/', 'testFixtures/', '**/src/it/**',
  'integration-test/', 'integration-tests/', 'integration_test/', 'integration_tests/', 'functional-tests/', 'functional_tests/', 'acceptance/', 'acceptance-tests/', 'conformance/', 'regression-tests/', 'smoke-tests/', 'fuzz/', 'fuzzing/', 'fuzz_targets/',
  // .NET `Name.Tests/`, Swift and Xcode `NameTests/`, `name_test/`, NixOS
  '**/__test*__/**', '**/*.{Test,Tests,UnitTests,IntegrationTests,FunctionalTests,Specs}/**', '**/*{Tests,UITests,UnitTests}/**', '**/*{_test,_tests,-test,-tests}/**', '**/nixos/tests/**',
];

/** Names and endings; where two conventions share a letter case, the case counts. */
export const testNames: readonly string[] = [
  // Node, Deno, Jest, Vitest, Angular, Cypress
  '*.{test,tests,spec,specs,cy,e2e,bench}.{js,jsx,ts,tsx,mjs,cjs,mts,cts,vue,svelte,coffee,res,marko,json,html}', '*{.,-}{test-d,spec-d,e2e-spec,int-spec}.ts', '*{-,_}{test,tests,spec}.{js,jsx,ts,tsx,mjs,cjs,mts,cts}', 'test{,s}.{js,ts,mjs,cjs,jsx,tsx,py,rs,rb,sh,lua,zig,c,cc,cpp,el,php,pl,R,nim,go,d,ml}', 'test-*.{js,ts,mjs,cjs,mts,R,r,c,cc,cpp,py,sh,el,rb,lua,janet,bats}', '*.snap', '*.snapshot', '*.ambr',
  // Python: https://docs.pytest.org/en/stable/explanation/goodpractices.html
  'test_*.py', '*_test.py', '*_tests.py', '*_unittest.py', 'conftest.py', 'pytest_*.py', '*.doctest',
  // Go, Dart, V, Zig, C, C++ (googletest, Chromium's `_unittest`), Rust, Haskell, OCaml
  '*_{test,tests,unittest,browsertest,fuzz_test,fuzzer}.{go,dart,v,zig,c,cc,cpp,cxx,h,hpp,m,mm,rs,ml,exs,ex,rb,lua,cr,jl,nim,erl,hs,clj,cljs,cljc,gleam,sh,el,scala,kt,java,php,swift,f90,d,odin,pony,mbt,vim,R,fish,cu,sql,ps1,tcl,adb}', 'test_*.{c,cc,cpp,cxx,h,hpp,rb,lua,jl,nim,sh,bash,rs,zig,vim,f90,pl,m,ml,gd,clj,go,js,ts,exs,php,sql,d,fish,el,R,cu}',
  // Ruby (RSpec, minitest), Crystal, Lua (busted), JavaScript (Jasmine)
  '*_spec.{rb,cr,lua,js,ts,vim,clj,fnl,coffee,hs,moon}', '*{_helper,-helper}.{spec,test}.rb', 'spec_helper.rb', 'rails_helper.rb', 'test_helper.{rb,exs,sh,bash}',
  // JVM, .NET, Swift, PHP: https://maven.apache.org/surefire/maven-surefire-plugin/examples/inclusion-exclusion.html
  '*[a-z]IT.{java,kt,groovy}', '*{Test,Tests,TestCase,TestCases,ITCase,TestSuite,TestBase,UITests}.{java,kt,kts,groovy,scala,cs,fs,vb,swift,m,mm,php,hx,cls,dart,cpp,cc,h,hpp,pas,ps1,js,ts,tsx,jsx,hs,rb,as,gd,ex}', '*Spec.{scala,groovy,hs,purs,php,elm}', '*Spec{,s}.{cs,fs}', 'Test[A-Z0-9_]*.{java,kt,groovy,scala,hs,php,m,jl,pas,cs,cpp}', '*Tests.ps1', '*.Tests.ps1', '*.phpt', '*Suite.scala', '*_SUITE.erl', '*_tests.erl', '*-tests.{el,lisp,scm}', '*-test.{el,lisp,scm,sh,rb,clj}', 'ert-*.el',
  // Languages and tools with an ending of their own
  '*.t', '*.bats', '*.feature', '*.robot', '*.t.sol', '*.test', '*.tst', '*.spec.lua', '*.tftest.hcl', '*.rspec', '*.cram', '*.shtest', '*.golden', '*.expected', '*.stderr', '*.approved.*', '*.verified.*', '*.received.*', '*.hurl', '*.tavern.yaml', '*.slt', '*.yamltest', '*.bench.{js,ts,mjs}',
];
