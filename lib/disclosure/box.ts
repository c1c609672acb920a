import type { Meaning } from './catalogue/entry.ts';
import type { Block } from './block.ts';
import { attestationPattern, besideWork, byHand, deniesAi, noAnswerPattern, tells, yesPattern } from './answer.ts';
import { AI, namesAi, normalise } from './normalise.ts';
import { readStatement, understoodPattern } from './statement.ts';

/** What a box says when it is ticked. `follows` counts only beside an unticked "no AI": it speaks of "the above". */
type Option = 'no' | 'yes' | 'follows' | 'other';

export const conditionPattern = /\b(?:if|any|when|where applicable|in case|unless|whenever|should i)\b/i;
export const usePattern = /\uE001[ -](?:was|were|tools? (?:was|were)|generated|assisted|written|helped|assistance|is)\b|\b(?:used|uses|using|use of|with|by|via|assisted by|contains?|includes?)(?: \w{1,12}){0,2} \uE001/;

/** "(describe below)": told to whoever ticks it. */
export const asidePattern = /\((?:please )?(?:describe|specify|explain|list|detail|state|name|see|which|if so|e\.g\.|such as|like|for example|including)[^()]{0,80}\)|(?<=[.;:] )(?:\*|_)?(?:please|if (?:so|yes|checked|ticked))\b.{0,300}$/gi;

/** "I accept the policy, or AI was not used", "I used none, or only in private": ticked, it leaves open which of the two holds. */
export const eitherPattern = /,? or (?:that )?(?:only\b|(?:i |we )?(?:have |has |confirm\w{0,3} |am )|no\b|\uE001|(?:i |we )?(?:did|used|disclosed)\b|(?:any|it) )/;

/** "By hand", "Human-written", "No, I wrote it myself": an option that leaves AI out. */
export const byPeople = /^\W{0,4}(?:(?:all|fully|entirely|100 ?%|completely|only) )?(?:(?:written|made|done|coded) )?(?:by (?:an? )?(?:hand|humans?|people|me|myself)|humans?(?:[ -](?:only|written|made|authored))?|hand[- ]?(?:written|made|coded)|manual(?:ly)?(?: written)?)\W{0,4}$/i;

/** "I have ticked a box in AI usage": about the form, not the change. */
export const aboutFormPattern = /\b(?:i |i've |i have )?(?:ticked|checked|filled(?: in| out)?|completed|answered|updated|added|included) (?:an?|the|one|at least one|one of the|all|any)\b[^.]{0,30}\b(?:box(?:es)?|check-?box(?:es)?|section|form|template|field|label|disclosures?|declaration)\b|\b(?:box|section|disclosure|form)\b[^.]{0,20}\b(?:ticked|filled|completed)\b/i;

function option(given: string, asked: boolean): Option {
  const text = given.replace(asidePattern, ' ').trim();
  if (aboutFormPattern.test(text) || besideWork.test(text)) return 'other';
  const normal = normalise(text);
  if (normal.includes(AI) && eitherPattern.test(normal)) return 'other';
  const statement = readStatement(text.replace(/\?$/, ''));
  if (statement === null && understoodPattern.test(normal)) return 'other';
  if (statement?.meaning === 'none-used' || /\bnot\b[^.]{1,20}\bgenerate/.test(normal)) return 'no';
  if (asked && noAnswerPattern.test(text)) return 'no';
  if (asked && byPeople.test(text)) return 'no';
  if (byHand(text) && !normal.includes(AI)) return asked || /\b(?:pull request|pr|code|change|patch)\b/i.test(text.replace(forIt, '')) ? 'no' : 'other';
  const plainly = statement ?? readStatement(text.split(/(?<=[.!]) /)[0] ?? '');
  if (plainly && plainly.meaning !== 'tool-reviewed' && plainly.meaning !== 'none-used' && !conditionPattern.test(text)) return 'yes';
  if (normal.includes(AI) && (conditionPattern.test(text) || (attestationPattern.test(text) && !/\b(?:assist|generat)\w*/.test(normal.split('review')[0] ?? '')))) return 'follows';
  if (statement && statement.meaning !== 'tool-reviewed') return 'yes';
  if (/\bi have (?:reviewed|read|verified|checked|tested)\b/i.test(text) || /^\W*reviewed/i.test(text)) return normal.includes(AI) ? 'follows' : 'other';
  // "No secrets were given to AI" denies something else.
  if (/^\W{0,4}(?:no|none|never|nothing|nobody)\b/i.test(text) || (statement === null && deniesAi(text))) return 'other';
  if (normal.includes(AI) && usePattern.test(normal)) return 'yes';
  if (!asked) return 'other';
  if (yesPattern.test(text)) return 'yes';
  if (/^\W*no\b/i.test(text)) return 'no';
  if (attestationPattern.test(text) || conditionPattern.test(text)) return 'other';
  return namesAi(text) || (tells(text) && !otherMakers.test(text)) ? 'yes' : 'other';
}

/** "Tests for this change, written by hand": the tests, not the change. */
const forIt = /\b(?:for|in|to|of|with|about) (?:this|the|my) (?:pull request|pr|code|change|patch)\b/gi;

/** "Generated files are up to date", "Translated on Crowdin": made by what every project has. */
const otherMakers = /\b(?:up[- ]to[- ]date|protoc|protobuf|generators?|make \w+|crowdin|weblate|transifex|poeditor|native speakers?|(?:my|our|a) (?:own )?(?:\w{2,12} )?(?:machine|account|device|computer|laptop|server))\b/i;

export interface TickedBox {
  readonly text: string;
  readonly line: number;
  readonly meaning: Meaning;
}

/**
 * What the ticked boxes of one list say about AI. Unticked boxes say nothing, and neither does a promise ("if AI was used,
 * I have disclosed it") unless a box for "no AI" stands beside it and was left empty.
 *
 * @param tasks the boxes of one list
 * @param asked whether the list stands under a heading that asks about AI
 */
export function readBoxes(tasks: readonly Block[], asked: boolean): TickedBox[] {
  // People on one side, AI on the other: whatever the heading says, the list asks who made it.
  const both = tasks.some(({ text }) => byPeople.test(text)) && tasks.some(({ text }) => namesAi(text) && !byPeople.test(text));
  const options = tasks.map((task) => ({ task, option: option(task.text, asked || both) }));
  const denialLeftEmpty = options.some(({ task, option: kind }) => kind === 'no' && !task.checked);
  return options.flatMap(({ task, option: kind }): TickedBox[] => {
    if (!task.checked) return [];
    const box = { text: task.text, line: task.line };
    if (kind === 'no') return [{ ...box, meaning: 'none-used' }];
    if (kind === 'yes' || (kind === 'follows' && denialLeftEmpty)) return [{ ...box, meaning: readStatement(task.text)?.meaning === 'agent-wrote' ? 'agent-wrote' : 'tool-helped' }];
    return [];
  });
}
