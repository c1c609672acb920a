import { describe, expect, test } from 'vitest';
import { classify, testPattern, type FileKind } from './classify.ts';
import * as leftOut from './left-out-files.ts';
import { isBounded } from './path-patterns.ts';
import * as tests from './test-files.ts';
import * as kinds from './unreviewed-kinds.ts';

/** Paths of invented projects, one list a kind: each belongs to its kind and, with that, to no other. */
const examples: Readonly<Record<FileKind, readonly string[]>> = {
  lock: ['package-lock.json', 'web/yarn.lock', 'Cargo.lock', 'go.sum', 'uv.lock', 'tests/app/pnpm-lock.yaml', 'flake.lock', 'ios/Podfile.lock', 'mix.lock'],
  minified: ['public/app.min.js', 'a/b-min.css'],
  vendored: ['vendor/github.com/x/y.go', 'src/pip/_vendor/a.py', 'third_party/zlib/inflate.c', 'node_modules/x/index.js', 'gradlew', 'android/gradle/wrapper/gradle-wrapper.properties'],
  generated: ['api/v1/api.pb.go', 'dist/index.js', 'proto/a_pb2.py', 'src/__generated__/types.ts', 'Form.Designer.cs', 'zz_generated.deepcopy.go', 'lib/model.freezed.dart', 'App.xcodeproj/project.pbxproj'],
  documentation: ['README.md', 'docs/guide/x.ts', 'CHANGES.rst', 'news/12.bugfix.rst', 'LICENSE', 'NOTICE', 'man/x.1', 'tests/README.md', 'notes.txt'],
  ci: ['.github/workflows/ci.yml', '.gitlab-ci.yml', '.circleci/config.yml', '.pre-commit-config.yaml', 'Jenkinsfile'],
  translation: ['po/de.po', 'src/locales/de/common.json', 'config/locales/de.yml', 'App/de.lproj/Main.strings', 'res/values-de/strings.xml', 'ui/translations/app_de.ts', 'x.ftl'],
  manifest: ['package.json', 'tests/fixtures/app/package.json', 'pyproject.toml', 'Cargo.toml', 'src/App.csproj', 'requirements-dev.txt', 'build.zig.zon', 'mix.exs', 'pom.xml'],
  build: ['CMakeLists.txt', 'build.zig', 'src/build/Config.zig', 'build.rs', 'app/build.gradle.kts', 'Dockerfile', 'vite.config.ts', '.eslintrc.cjs', 'scripts/release.ts', 'packages/x/scripts/a.js', 'noxfile.py', 'flake.nix', 'meson.build', 'Rakefile', 'benches/parse.rs', 'Makefile'],
  example: ['examples/hello/main.go', 'demo/index.js', 'src/Button.stories.tsx'],
  declaration: ['types/a.d.ts', 'pkg/__init__.pyi', 'db/migrate/20260101_x.rb', 'app/migrations/0001_initial.py', 'api/a.proto'],
  test: [
    'test/x.js', 'src/a.test.ts', 'src/a.spec.tsx', 'src/__tests__/a.js', 'src/__snapshots__/a.snap', 'cypress/e2e/a.cy.ts', 'playground/css/index.html', 'tests/test_a.py', 'pkg/a_test.py', 'conftest.py', 'tests/data/x.json',
    'pkg/a_test.go', 'pkg/testdata/in.txt', 'internal/testutil/a.go', 'tests/it.rs', 'src/tests.rs', 'src/test/java/x/ATest.java', 'app/src/androidTest/java/x/A.kt', 'core/src/commonTest/kotlin/A.kt', 'x/ATests.cs', 'src/Foo.Tests/A.cs', 'Tests/AppTests/A.swift', 'AppUITests/B.swift', 'AppTests/C.swift',
    'spec/models/a_spec.rb', 'test/models/a_test.rb', 'tests/Unit/ATest.php', 'tests/a.phpt', 'test/a_test.exs', 'test/a_SUITE.erl', 'test/ASpec.hs', 'src/ASpec.scala', 'test/a_test.dart', 'src/a_unittest.cc', 'unittests/A.cpp', 't/01-basic.t', 'test/a.bats', 'features/a.feature', 'a.robot', 'contracts/A.t.sol', 'tests/a.tftest.hcl', 'tests/testthat/test-a.R', 'spec/a_spec.lua', 'test-a.el', 'lisp/a-tests.el', 'mod.tests.ts', 'regress_test.clj', 'Module.Tests.ps1', 'src/__tests_dts__/a.ts', 'fuzz/a.rs', 'src/a.test-d.ts', 'test.ts',
  ],
  source: [
    'src/main.zig', 'src/latest.py', 'src/contest.js', 'pkg/attestation.go', 'src/build.ts', 'src/Latest.java', 'app/models/user.rb', 'lib/app.ex', 'src/lib.rs', 'Sources/App/Testament.swift', 'src/inspector.ts', 'src/KeySpec.java', 'internal/build/x.go', 'src/App.vue', 'shell/integration.bash', 'src/Manifest.java', 'packages/x/src/docker/api.py', 'src/snapshots/store.go', 'cmd/fastest/main.go', 'src/protest.c', 'statsmodels/regression/linear.py', 'src/greatest.cpp', 'src/UNIT.h',
  ],
  other: ['assets/logo.svg', 'src/app.css', 'config/app.yaml', 'data/a.json', '.gitignore', 'spec/openapi.yaml', 'templates/a.html', 'LICENSES'],
};

describe('kinds', () => {
  test.each(Object.entries(examples).flatMap(([kind, paths]) => paths.map((path) => [path, kind])))('%s is %s', (path, kind) => {
    expect(classify(path, undefined, null).kind).toBe(kind);
  });
});

test('.gitattributes goes before well-known names', () => {
  const says = (generated: boolean | undefined, vendored?: boolean, documentation?: boolean) => ({ generated, vendored, documentation });
  expect(classify('src/a.ts', says(true), null).kind).toBe('generated');
  expect(classify('dist/a.ts', says(false), null).kind).toBe('source');
  expect(classify('vendor/a.ts', says(undefined, false), null).kind).toBe('source');
  expect(classify('src/a.ts', says(undefined, undefined, true), null).kind).toBe('documentation');
  expect(classify('docs/a.ts', says(undefined, undefined, false), null).kind).toBe('source');
});

test('a generator’s mark near the top is read, elsewhere it is text', () => {
  const line = (number: number, text: string) => [{ kind: 'added' as const, line: number, text }];
  expect(classify('a.go', undefined, line(1, '// Code generated by mockgen. DO NOT EDIT.')).kind).toBe('generated');
  expect(classify('a.go', undefined, line(400, '// Code generated by mockgen. DO NOT EDIT.')).kind).toBe('source');
  expect(classify('a.ts', undefined, line(2, ' * @generated SignedSource<<0>>')).kind).toBe('generated');
  expect(classify('a.ts', undefined, line(2, 'mail@generated.example')).kind).toBe('source');
});

test('a snapshot marked as generated is still a test’s', () => {
  expect(testPattern('src/__snapshots__/a.snap')).not.toBeNull();
  expect(testPattern('tests/package.json')).toBeNull();
});

test('every well-known pattern is bounded and stands once in its list', () => {
  for (const [name, patterns] of Object.entries({ ...leftOut, ...kinds, ...tests })) {
    expect(patterns.filter((pattern) => !isBounded(pattern) || patterns.indexOf(pattern) !== patterns.lastIndexOf(pattern)), name).toEqual([]);
  }
});
