/** Files in which no behaviour of the product is written, by kind. Read in this order; the first that fits names the kind. */

/** Linguist's documentation.yml, prose formats, and the news fragments of towncrier, reno and changesets. */
export const documentationFiles: readonly string[] = [
  '*.md', '*.mdx', '*.markdown', '*.rst', '*.adoc', '*.asciidoc', '*.org', '*.textile', '*.rdoc', '*.pod', '*.texi', '*.tex', '*.man', '*.1', '*.5', '*.7', '*.8', '*.rmd', '*.qmd', '*.ipynb', '*.puml', '*.mmd', '*.drawio',
  'README', 'CHANGELOG', 'CHANGES', 'NEWS', 'AUTHORS', 'CONTRIBUTORS', 'MAINTAINERS', 'HISTORY', 'COPYING', 'LICENSE', 'LICENCE', 'NOTICE', 'PATENTS', 'TODO', 'THANKS', 'CITATION.cff', 'LICENSE-*', 'LICENSE.*', '*.txt',
  'docs/', '/doc/', '/Documentation/', 'website/', 'newsfragments/', 'changelog.d/', 'changes.d/', 'releasenotes/', '.changeset/', '.changes/', 'changelogs/', '/man/',
];

/** Folders and files of the services' own documentation. */
export const ciFiles: readonly string[] = [
  '.github/', '.gitlab/', '.circleci/', '.buildkite/', '.azure-pipelines/', '.woodpecker/', '.forgejo/', '.gitea/', '.tekton/', '.semaphore/', '.travis/', '.builds/', '.ci/', '/ci/',
  '.gitlab-ci.yml', '.travis.yml', 'appveyor.yml', '.appveyor.yml', 'azure-pipelines.yml', 'Jenkinsfile', '.cirrus.yml', 'bitbucket-pipelines.yml', '.drone.yml', 'codecov.yml', '.codecov.yml', '.pre-commit-config.yaml', 'renovate.json', 'renovate.json5', '.mergify.yml', 'netlify.toml', 'vercel.json', '.readthedocs.yml', '.readthedocs.yaml',
];

/** Message catalogues: gettext, Qt, Apple, .NET, Fluent, ICU; and the folders they lie in. */
export const translationFiles: readonly string[] = [
  '*.po', '*.pot', '*.xlf', '*.xliff', '*.strings', '*.stringsdict', '*.xcstrings', '*.ftl', '*.arb', '*.resx', '*.lang', '*.lproj/',
  '**/locales/**/*.{json,yml,yaml,properties,ts,js,php,toml}', '**/locale/**/*.{json,yml,yaml,properties,php}', '**/i18n/**/*.{json,yml,yaml,properties}', '**/lang/**/*.{json,php,yml,yaml}', '**/translations/**', '**/values-*/strings.xml', 'strings.xml', 'po/', 'messages_*.properties',
];

/** What names a package and its dependencies. */
export const manifestFiles: readonly string[] = [
  'package.json', 'pnpm-workspace.yaml', 'lerna.json', 'deno.json', 'deno.jsonc', 'jsr.json', 'bower.json', 'Cargo.toml', 'go.mod', 'go.work', 'Gemfile', '*.gemspec', 'composer.json', 'Podfile', '*.podspec', 'Cartfile', 'Package.swift',
  'pyproject.toml', 'setup.cfg', 'setup.py', 'requirements.txt', 'requirements-*.txt', 'requirements_*.txt', 'requirements/*.txt', 'Pipfile', 'environment.yml', 'MANIFEST.in', 'pom.xml', '*.csproj', '*.fsproj', '*.vbproj', '*.sln', '*.slnx', '*.props', '*.targets', 'packages.config', '*.nuspec', 'mix.exs', 'rebar.config', 'pubspec.yaml', '*.cabal', 'package.yaml', 'stack.yaml', 'cabal.project', 'elm.json', 'shard.yml', 'Project.toml', 'dub.json', 'dub.sdl', '*.nimble', '*.opam', 'dune-project', 'build.zig.zon', 'libs.versions.toml', 'Chart.yaml', 'conanfile.py', 'conanfile.txt', 'vcpkg.json', 'cpanfile', 'DESCRIPTION', 'deps.edn', 'project.clj', 'spago.yaml', 'gleam.toml', 'rockspec', '*.rockspec', 'ivy.xml',
];

/** Build, packaging and development scripts and settings. `build/` holds Zig's build logic where it holds Zig. */
export const buildFiles: readonly string[] = [
  'Makefile', 'makefile', 'GNUmakefile', '*.mk', '*.make', 'CMakeLists.txt', '*.cmake', '*.cmake.in', 'meson.build', 'meson_options.txt', 'meson.options', 'SConstruct', 'SConscript', 'BUILD', 'BUILD.bazel', 'WORKSPACE', 'MODULE.bazel', '*.bzl', '*.bazel', 'BUCK', 'TARGETS', '*.gn', '*.gni', '*.gyp', '*.gypi', '*.pro', '*.pri', '*.am', '*.ac', '*.m4', 'xmake.lua', 'premake5.lua', 'wscript', 'Justfile', 'justfile', 'Taskfile.yml', 'Rakefile', '*.rake', 'Earthfile', 'Tiltfile', 'Vagrantfile', 'Fastfile', 'Procfile', 'dune',
  'build.zig', '**/build/**/*.zig', 'build.rs', '*.gradle', '*.gradle.kts', 'build.sbt', 'build.sc', 'build.xml', 'build.{sh,bash,fish,nu,ps1,bat,cmd}', 'noxfile.py', 'fabfile.py', 'gulpfile.{js,ts,mjs,cjs}', 'Gruntfile.{js,ts,cjs}', '*.config.{js,ts,mjs,cjs,mts,cts}', '*.conf.js', '.*rc.{js,cjs,mjs,ts}', 'Dockerfile', 'Dockerfile.*', '*.dockerfile', 'Containerfile', 'docker-compose*.yml', 'compose.yaml', '*.nix', '*.spec', '*.ebuild', 'PKGBUILD', 'APKBUILD', '*.wxs', '*.nsi', '*.iss',
  '/scripts/', '/script/', 'packages/*/scripts/**', '/hack/', '/tools/', '/packaging/', '/nix/', '/snap/', '/flatpak/', '/debian/', '/docker/', '.devcontainer/', '.husky/', '.vscode/', '/build/', '/release/', '/dev/', '/etc/',
  'build-support/', 'buildSrc/', 'build-logic/', 'buildscripts/', 'build_tools/', 'build-scripts/', 'benchmarks/', 'benchmark/', 'bench/', 'benches/',
];

/** Shown to readers and not shipped. */
export const exampleFiles: readonly string[] = ['example/', 'examples/', 'sample/', 'samples/', 'demo/', 'demos/', 'tutorial/', 'tutorials/', 'cookbook/', 'showcase/', 'starters/', 'storybook/', '.storybook/', '*.stories.{js,jsx,ts,tsx,mdx,svelte,vue}'];

/** Types and stubs without a line that runs, and schema changes that a framework writes. */
export const declarationFiles: readonly string[] = ['*.d.ts', '*.d.mts', '*.d.cts', '*.pyi', '*.rbi', '*.rbs', '*.mli', '*.hsig', '**/migrations/[0-9]*', '**/migrate/[0-9]*', '*.proto', '*.thrift', '*.avsc'];
