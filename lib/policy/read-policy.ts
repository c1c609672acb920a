import type { RepositoryFile } from '../facts/facts.ts';
import { disclosureLabel } from '../disclosure/label.ts';
import { AI } from '../disclosure/normalise.ts';
import type { Asks, DecidingLine, Exempt, PolicyReading, RestrictedUse, Stance } from './policy.ts';
import { fileKind, type FileKind } from './policy-paths.ts';
import { formsOf } from './policy-forms.ts';
import { creation, demands, exemptions, firmly, forbidsForm, formPatterns, hopes, narrowings, notNeeded, notRefusal, refusals, substantial, tellWord, welcomes } from './rules.ts';
import { aiHeadingPattern, policySentences, type PolicySentence } from './sections.ts';

const nothing: PolicyReading = { stance: 'none found', asks: 'not said', uses: [], forms: [], forbiddenForms: [], labels: [], exempt: [], line: null, reason: 'No file that was looked at speaks of AI in contributions.' };

/** What one file's sentences amount to. */
interface Tally {
  refusal: PolicySentence | null;
  restriction: PolicySentence | null;
  welcome: PolicySentence | null;
  demand: PolicySentence | null;
  hope: PolicySentence | null;
  free: PolicySentence | null;
  rule: PolicySentence | null;
  /** A refusal of creating with AI, beside allowed uses. */
  creation: PolicySentence | null;
  uses: Set<RestrictedUse>;
  asks: Asks;
}

const rank: readonly FileKind[] = ['policy', 'guide', 'template', 'readme', 'agents'];

/**
 * Reads a repository's stance on AI in contributions from its own files, by fixed rules; no model has a part in it.
 *
 * Files of their own come before guides, guides before templates, README and rules for agents; the repository's own
 * before the owner's `.github`. The first file that says something decides; a later one can only add a demand to be told.
 *
 * @param files the text files that exist among `policyPaths`, any others are left alone
 */
export function readPolicy(files: readonly RepositoryFile[]): PolicyReading {
  const ordered = [...files].sort((a, b) => Number(a.repository.endsWith('/.github')) - Number(b.repository.endsWith('/.github')) || rank.indexOf(fileKind(a.path)) - rank.indexOf(fileKind(b.path)));
  const readings = ordered.map((file) => ({ file, reading: readFile(file) }));
  let decided = null as PolicyReading | null;
  let silent = null as PolicyReading | null;
  for (const { file, reading } of readings) {
    if (!reading) continue;
    if (reading.stance === 'could not tell') silent ??= reading;
    else if (!decided) decided = reading;
    else if (reading.stance === 'disclose' && decided.stance === 'allowed' && fileKind(file.path) === 'template') decided = { ...reading, forbiddenForms: [...new Set([...decided.forbiddenForms, ...reading.forbiddenForms])] };
    else if (fileKind(file.path) === 'template' && decided.asks !== 'not needed') decided = { ...decided, forms: [...new Set([...decided.forms, ...reading.forms])] };
  }
  return decided ?? silent ?? nothing;
}

function readFile(file: RepositoryFile): PolicyReading | null {
  const kind = fileKind(file.path);
  const sentences = policySentences(file.path, file.text, kind);
  if (sentences.length === 0) return null;
  const tally = count(sentences, kind);
  const { stance, by, reason } = decide(tally, kind, sentences);
  if (stance === 'none found') return null;
  const first = by ?? sentences.find(({ kind: one }) => one === 'heading') ?? sentences[0];
  const line: DecidingLine | null = first ? { repository: file.repository, path: file.path, line: first.line, text: first.text } : null;
  return { stance, asks: tally.asks, uses: [...tally.uses], ...formsOf(sentences, tally.asks), exempt: exemptOf(sentences), line, reason };
}

function count(sentences: readonly PolicySentence[], kind: FileKind): Tally {
  const tally: Tally = { refusal: null, restriction: null, welcome: null, demand: null, hope: null, free: null, rule: null, creation: null, uses: new Set(), asks: 'not said' };
  for (const [index, sentence] of sentences.entries()) {
    const { normal } = sentence;
    const about = normal.includes(AI) || normal.includes('\u0003') || aiHeadingPattern.test(sentence.heading) || kind === 'policy';
    if (!about) continue;
    if (asksInTemplate(sentence, kind)) {
      tally.demand ??= sentence;
      continue;
    }
    if (sentence.kind === 'heading' && !/\b(?:no|not|forbidden|prohibited|strict)\b/.test(normal)) continue;
    const listed = /:\W{0,6}$/.test(sentence.text) ? (sentences[index + 1]?.normal ?? '') : '';
    readSentence(sentence, `${sentence.heading.toLowerCase()} ${listed}`, kind, tally);
  }
  tally.asks = tally.demand ? (substantialOnly(sentences) ? 'when substantial' : 'required') : tally.hope ? 'encouraged' : tally.free ? 'not needed' : 'not said';
  return tally;
}

function readSentence(sentence: PolicySentence, around: string, kind: FileKind, tally: Tally): void {
  const { normal } = sentence;
  const refuses = (normal.includes(AI) || normal.includes('\u0003') || /\bsuch (?:contributions?|prs?|code)\b/.test(normal)) && refusals.some((pattern) => pattern.test(normal));
  const telling = tellWord.test(normal) && /\bdisclos|\btransparen|\blabel|\backnowledg|\battribut|\bcredit|\bstate\b|\bindicat|\bdeclar|\bmention|\btag\b|-by\b|\bnote\b|\bmust include|\btell\b|\binform|\bmark(?:ed)? (?:it|them|such|your|the|as ai)|\bspecify|\blist\b|\bdescribe|\breveal/.test(`${normal} ${sentence.text.toLowerCase()}`);
  if (notNeeded.test(normal) && /\bappreciat|\bencourag|\bhelpful/.test(normal)) tally.hope ??= sentence;
  else if (notNeeded.test(normal)) tally.free ??= sentence;
  else if (telling && !refuses && !forbidsOnly(sentence.text)) readTelling(sentence, around, kind, tally);
  if (creation.test(normal) && /\bnot\b|\bban/.test(normal)) tally.creation ??= sentence;
  if (refuses && !notRefusal.test(normal)) {
    const narrowed = narrowings.filter(([, pattern]) => pattern.test(normal) || pattern.test(around)).map(([use]) => use);

    if (narrowed.length === 0) tally.refusal ??= sentence;
    else {
      for (const use of narrowed) tally.uses.add(use);
      if (narrowed.some((use) => use !== 'unreviewed')) tally.restriction ??= sentence;
    }
  } else if (welcomes.some((pattern) => pattern.test(normal)) && !/\b(?:not|never|no) (?:\w{1,12} )?(?:allowed|accepted|permitted|welcome|acceptable)\b/.test(normal)) tally.welcome ??= sentence;
  if (/\b(?:must|should|responsib\w{1,8}|understand|review(?:ed)?|accountab\w{1,5}|own|required?)\b/.test(normal)) tally.rule ??= sentence;
}

/** A wish or a demand to be told; one that is about reports alone is a restriction of those. */
function readTelling(sentence: PolicySentence, around: string, kind: FileKind, tally: Tally): void {
  const { normal } = sentence;
  const demanded = demands.some((pattern) => pattern.test(normal)) && (firmly.test(normal) || !hopes.test(normal) || (kind !== 'agents' && /\bshould (?:include|be|disclose|state|always|clearly)\b|\bplease\b/.test(normal) && !/\bencourag|\bappreciat|\boptional|\brecommend/.test(normal)));
  const mild = (substantial.test(normal) && !firmly.test(normal) && !/^\W*(?:disclose|declare)\b/.test(normal)) || /^\W*exceptions?\b|\btranslat/.test(normal);
  if (demanded && /\bsecurity\b|\breports?\b/.test(`${around} ${normal.replace(/\breport the\b/g, '')}`) && !/\bpull requests?\b|\bprs?\b|\bcontribution|\bcode\b|\bsubmission/.test(normal)) {
    tally.restriction ??= sentence;
    tally.uses.add('communication');
  } else if (demanded && !mild) tally.demand ??= sentence;
  else if (/^\W*exceptions?\b/.test(normal)) return;
  else if (demanded || hopes.test(normal) || /\bbe (?:transparent|open|honest|upfront)\b/.test(normal)) tally.hope ??= sentence;
}

/** "Do not add Co-authored-by": a rule about form, not a demand to be told. */
function forbidsOnly(text: string): boolean {
  return forbidsForm.test(text) && formPatterns.slice(0, 5).some(([, pattern]) => pattern.test(text)) && !/\b(?:must|should|please|required)\b[^.]{0,30}\b(?:disclos|include|add|use)/i.test(text.replace(/\b(?:must|should) not\b/gi, ''));
}

/** A template's own question about AI. */
function asksInTemplate(sentence: PolicySentence, kind: FileKind): boolean {
  if (kind !== 'template') return false;
  if (sentence.kind === 'heading') return disclosureLabel(sentence.text) !== null;
  return sentence.kind === 'task' && sentence.normal.includes(AI) && /\b(?:used|did not|generated|assisted|disclos\w{1,4}|no)\b/.test(sentence.normal) && !/\bunderstand\b/.test(sentence.normal);
}

function substantialOnly(sentences: readonly PolicySentence[]): boolean {
  const asked = sentences.filter(({ normal }) => tellWord.test(normal) && demands.some((pattern) => pattern.test(normal)));
  return asked.length > 0 && asked.every(({ normal }) => substantial.test(normal));
}

function decide(tally: Tally, kind: FileKind, sentences: readonly PolicySentence[]): { stance: Stance; by: PolicySentence | null; reason: string } {
  const { refusal, restriction, welcome, demand, hope, free, rule } = tally;
  if (refusal && !welcome) return { stance: 'refuse', by: refusal, reason: 'A sentence refuses AI in contributions, and none allows it.' };
  if (tally.creation) return { stance: 'restricted', by: tally.creation, reason: 'Creating with AI is refused or limited, other uses are allowed.' };
  if (demand) return { stance: 'disclose', by: demand, reason: 'A sentence asks to be told when AI was used.' };
  if (refusal && restriction) return { stance: 'restricted', by: refusal, reason: 'Some uses are refused, others are allowed.' };
  if (welcome && restriction && tally.asks === 'not said') return { stance: 'restricted', by: restriction, reason: 'AI is allowed, some uses are refused.' };
  if (welcome) return { stance: refusal ? 'restricted' : 'allowed', by: refusal ?? welcome, reason: refusal ? 'Some uses are refused, others are allowed.' : 'A sentence allows AI, and none asks to be told.' };
  if (restriction) return { stance: 'restricted', by: restriction, reason: 'Some uses are refused; nothing is said of the others.' };
  if (hope ?? free) return { stance: 'allowed', by: hope ?? free, reason: 'Telling is invited, not required; nothing is refused.' };
  if (kind === 'agents' && sentences.some(({ text }) => formPatterns.slice(0, 5).some(([, pattern]) => pattern.test(text)) || /\bpull request|\bcontribut/i.test(text))) return { stance: 'allowed', by: rule, reason: 'The file gives agents rules for contributing and refuses none.' };
  if (rule && (kind === 'policy' || aiHeadingPattern.test(rule.heading))) return { stance: kind === 'agents' ? 'none found' : 'could not tell', by: rule, reason: 'The text speaks of AI; whether it allows, restricts or refuses it could not be read.' };
  return { stance: kind === 'policy' ? 'could not tell' : 'none found', by: null, reason: 'The file speaks of AI without a rule for contributions.' };
}

function exemptOf(sentences: readonly PolicySentence[]): Exempt[] {
  return exemptions.filter(([, pattern]) => sentences.some(({ text }) => pattern.test(text))).map(([who]) => who);
}
