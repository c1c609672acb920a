import { sentences } from '../disclosure/block.ts';
import { markdownBlocks } from '../disclosure/markdown-blocks.ts';
import { parseMarkdown } from '../disclosure/parse-markdown.ts';
import { rememberLast } from '../disclosure/remember.ts';
import type { Repository, RepositoryFile } from '../facts/facts.ts';
import { fileKind } from '../policy/policy-paths.ts';
import { about, aside, asking, certificate, commitSignOff, consequence, example, ordering, signing, waiving } from './patterns.ts';

/** The line that a reading rests on. Plain JSON. */
export type AskingLine = { readonly repository: string; readonly path: string; readonly line: number; readonly text: string };

/** Whether a repository asks for a sign-off of commits. */
export interface Asked {
  /** `unclear` where its files say both. */
  readonly asks: 'yes' | 'no' | 'unclear';
  /** Null where nothing speaks of it. */
  readonly line: AskingLine | null;
  /** True where the DCO app is told to leave the organisation's members out. */
  readonly membersExempt: boolean;
}

/** Paragraphs read of one file, and characters of each. Own choice: guides say it once or twice. */
const most = { paragraphs: 40, length: 4_000, file: 200_000 };

type Says = 'asks' | 'waives' | null;
interface Said {
  readonly says: Says;
  readonly line: number;
  readonly text: string;
}

/**
 * What one sentence says of signing commits off. Asking takes a word that asks and the sign-off of commits; the
 * certificate alone is not enough, because many projects let people agree to it by contributing.
 *
 * @param text one sentence
 * @param isBox whether it is a box of a template, which asks by standing there
 */
export function readSentence(text: string, isBox = false): Says {
  const plain = text.replaceAll(/[*_`]/g, '').replaceAll(/\bdo(?:n['’]t| not) forget\b/gi, 'never forget').slice(0, 1_000);
  if (!about.test(plain) || aside.test(plain)) return null;
  if (consequence.test(plain)) return 'asks';
  if (waiving.test(plain)) return 'waives';
  const named = commitSignOff.test(plain) || (certificate.test(plain) && signing.test(plain.replace(/\bdco\b/gi, '')));
  if (isBox) return named ? 'asks' : null;
  if (/\?\W{0,4}$/.test(plain)) return null;
  return named && (asking.test(plain) || ordering.test(plain)) ? 'asks' : null;
}

/** What the paragraphs of a text that speak of it say, in order. */
const saidIn = rememberLast(12, (text): readonly Said[] => {
  const said: Said[] = [];
  let line = 1;
  let read = 0;
  for (const paragraph of text.slice(0, most.file).replaceAll('\r\n', '\n').split(/(?<=\n)[ \t]{0,8}\n/)) {
    if (about.test(paragraph) && read < most.paragraphs) {
      read += 1;
      for (const block of markdownBlocks(parseMarkdown(paragraph.slice(0, most.length)))) {
        if (block.kind === 'heading' && block.depth < 7) continue;
        for (const sentence of sentences(block.text, block.line)) {
          const says = readSentence(sentence.text, block.kind === 'task');
          if (says) said.push({ says, line: line + sentence.line - 1, text: sentence.text });
        }
      }
    }
    line += paragraph.split('\n').length;
  }
  const shown = example.exec(text.slice(0, most.file));
  if (shown && !aside.test(shown[0])) {
    const [before = ''] = shown[0].split('\n', 1);
    said.push({ says: 'asks', line: text.slice(0, shown.index).split('\n').length, text: before });
  }
  return said.sort((one, other) => one.line - other.line);
});

/** Guides for people; not code owners, settings, or rules for agents and AI. */
function isGuide({ path }: RepositoryFile): boolean {
  const kind = fileKind(path);
  return (kind === 'guide' && /\.(?:md|mdx|markdown|rst|txt|adoc)$|(?:^|\/)contributing$/i.test(path)) || kind === 'template' || kind === 'readme';
}

/**
 * Whether a repository asks that commits are signed off, by its settings of the DCO app or by what its contribution guide,
 * template or README says. The repository's own files go before its owner's.
 */
export function signOffAsked({ files }: Repository): Asked {
  const settings = files.find(({ path, repository }) => path === '.github/dco.yml' && !repository.endsWith('/.github'));
  // https://github.com/dcoapp/app#skipping-sign-off-for-organization-members
  if (settings) {
    const text = settings.text.split('\n').find((line) => line.trim() !== '') ?? '';
    return { asks: 'yes', line: { repository: settings.repository, path: settings.path, line: 1, text }, membersExempt: /^[ \t]{1,8}members:[ \t]{0,8}false\b/m.test(settings.text) };
  }
  const guides = files.filter(isGuide);
  const own = guides.filter(({ repository }) => !repository.endsWith('/.github'));
  for (const some of [own, guides]) {
    const said = some.flatMap((file) => saidIn(file.text).map((one) => ({ ...one, file })));
    const [first] = said;
    if (!first) continue;
    const asks = said.every(({ says }) => says === 'asks') ? 'yes' : said.every(({ says }) => says === 'waives') ? 'no' : 'unclear';
    return { asks, line: { repository: first.file.repository, path: first.file.path, line: first.line, text: first.text }, membersExempt: false };
  }
  return { asks: 'no', line: null, membersExempt: false };
}
