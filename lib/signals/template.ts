import { z } from '../schema/zod.ts';
import type { Evidence } from '../facts/facts.ts';
import { openedBy, openedBySentence } from '../people/opened-by.ts';
import type { Comparison } from '../template/compare.ts';
import { bestFit } from '../template/fit.ts';
import type { Part } from '../template/parts.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { quotedFew } from '../wording/quoted.ts';
import { defineSignal } from './define-signal.ts';

const ofKind = (parts: readonly Part[], kind: Part['kind']) => parts.filter((part) => part.kind === kind);
const several = (count: number, kind: Part['kind']) => counted(count, kind, kind === 'box' ? 'boxes' : 'headings');

/** A type, not an interface: only so it counts as plain JSON data. */
type Counts = { readonly headings: number; readonly boxes: number; readonly droppedHeadings: number; readonly droppedBoxes: number; readonly renamed: number };

function countsOf({ kept, renamed, dropped }: Comparison): Counts {
  const all = [...kept, ...renamed, ...dropped];
  return { headings: ofKind(all, 'heading').length, boxes: ofKind(all, 'box').length, droppedHeadings: ofKind(dropped, 'heading').length, droppedBoxes: ofKind(dropped, 'box').length, renamed: renamed.length };
}

/** `4 headings and 6 boxes`; a kind that the template has none of is left out. */
function allOf({ headings, boxes }: Counts): string {
  return [...(headings > 0 ? [several(headings, 'heading')] : []), ...(boxes > 0 ? [several(boxes, 'box')] : [])].join(' and ');
}

/** `2 of 4 headings and 1 of 6 boxes`. */
function droppedOf({ headings, boxes, droppedHeadings, droppedBoxes }: Counts): string {
  const part = (dropped: number, all: number, kind: Part['kind']) => (dropped > 0 ? [`${shownNumber(dropped)} of ${several(all, kind)}`] : []);
  return [...part(droppedHeadings, headings, 'heading'), ...part(droppedBoxes, boxes, 'box')].join(' and ');
}

const renamedWords = ({ renamed }: Counts) => (renamed === 0 ? '' : ` ${counted(renamed, 'heading')} ${renamed === 1 ? 'has' : 'have'} another name there.`);

export const template = defineSignal({
  id: 'template',
  group: 'process',
  title: 'Template',
  why: 'A repository’s template asks for what its reviewers need to know. Where a part of it is gone, the reviewer asks again, or does without.',
  limits:
    'Only headings and boxes of the template are looked for, not what is written under them, and a ticked box is no proof. What the template calls optional may be left out, and a reworded heading may be taken for a missing one. A description can say all that is needed without a template, and tools that open pull requests from a command line may not show it.',
  needs: ['description', 'repository', 'author'],
  wants: ['status'],
  thresholds: z.strictObject({}),
  evaluate({ description: { markdown }, repository, author, status }) {
    const opened = openedBy(author, { status });
    if (opened && opened.kind !== 'deleted' && opened.kind !== 'mannequin') return { outcome: 'inapplicable', data: { because: openedBySentence(opened) } };
    const fit = bestFit(repository, markdown);
    if (!fit) return { outcome: 'inapplicable', data: { because: 'No template with a heading or box was found.' } };
    const { file, comparison, templates, chosenByHand, partial } = fit;
    const counts = countsOf(comparison);
    if (chosenByHand && comparison.kept.length === 0) {
      return { outcome: 'inapplicable', data: { because: `The repository keeps ${counted(templates, 'template')} to choose from, and GitHub fills in none of them by itself.` } };
    }
    const place = (note: string) => (part: Part): Evidence => ({ kind: 'repository-file', repository: file.repository, path: file.path, line: part.line, text: part.text, note });
    const evidence = [
      ...comparison.dropped.map((part) => place(`${part.kind}, not in the description`)(part)),
      ...comparison.renamed.map(place('heading, another stands in its place')),
      ...comparison.kept.map((part) => place(`${part.kind}, kept`)(part)),
    ];
    const data = { ...counts, dropped: comparison.dropped.slice(0, 20).map(({ text }) => text), empty: markdown.trim() === '', path: file.path, templates };
    if (comparison.dropped.length === 0) return { outcome: 'clear', data, evidence };
    return { outcome: partial ? 'unavailable' : 'raised', data, evidence };
  },
  messages: {
    raised: (data) =>
      data.empty
        ? `The description is empty; the template has ${allOf(data)}.`
        : `${droppedOf(data)} of the template are not in the description: ${quotedFew(data.dropped)}; raised from 1.${renamedWords(data)}`,
    clear: (data) => `0 of ${allOf(data)} of the template are missing from the description; raised from 1.${renamedWords(data)}`,
    inapplicable: ({ because }) => because,
    unavailable: (data) => `The description is longer than what is read; in its first part ${droppedOf(data)} of the template were not found.`,
  },
});
