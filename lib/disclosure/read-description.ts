import { excerpt, hintPattern } from './excerpt.ts';
import { linksIn, toolOfTitle } from './read-commit.ts';
import { interpret } from './interpret.ts';
import { blocksOf } from './markdown-blocks.ts';
import type { Marker } from './marker.ts';
import { shown } from './marker.ts';
import { labelsTitle } from './title-label.ts';
import { namesAi } from './normalise.ts';
import { asTheyStood, plainSigns } from './plain-signs.ts';
import { reviewHeadings, withoutReviewParts } from './review-blocks.ts';
import type { Block } from './block.ts';

export interface DescriptionText {
  readonly title: string;
  /** Markdown as it was written. */
  readonly body: string;
  /** The repository's pull request templates: their lines are not the author's words. */
  readonly templates?: readonly string[];
}

export interface DescriptionMarkers {
  readonly markers: readonly Marker[];
  /** True where the description was too long to be read whole; then "nothing found" is not known. */
  readonly partial: boolean;
}

/** Boundaries of lines that a template already holds; ticked boxes differ from the template's and stay. */
function ownWords(body: string, templates: readonly string[]): string {
  const given = new Set(templates.flatMap((text) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^#{1,6} /.test(line) && !/^[-*] \[[ x]\]/i.test(line) && /[a-z]/i.test(line))));
  if (given.size === 0) return body;
  return body.split('\n').map((line) => (given.has(line.trim()) ? '' : line)).join('\n');
}

/**
 * The markers of a pull request's title and description. Never throws; bounded time (see `excerpt`).
 *
 * Lines count from 1 in the description. Review bots' parts inside a person's description give markers of the meaning
 * `tool-reviewed` and are otherwise not read.
 */
export function readDescription({ title, body, templates = [] }: DescriptionText): DescriptionMarkers {
  const plain = plainSigns(body);
  const { markers, partial } = readPlain({ title, body: plain, templates: templates.map((one) => plainSigns(one)) });
  return { markers: asTheyStood(markers, plain, body), partial };
}

function readPlain({ title, body, templates = [] }: DescriptionText): DescriptionMarkers {
  const markers: Marker[] = [];
  const titled = toolOfTitle(title);
  if (titled) markers.push({ kind: 'title', tools: [titled], model: null, meaning: 'agent-wrote', place: { in: 'title' }, text: shown(title) });
  else if (labelsTitle(title)) markers.push({ kind: 'title', tools: [], model: null, meaning: 'tool-helped', place: { in: 'title' }, text: shown(title) });
  // A name may stand in emphasis: `_Claude wrote it_`.
  if (!namesAi(body.replaceAll('_', ' ')) && !hintPattern.test(body) && linksIn(body).length === 0) return { markers, partial: false };
  const { text, parts } = withoutReviewParts(body.replace(/\r\n?/g, '\n'));
  for (const { tool, line, text: mark } of parts) markers.push({ kind: 'footer', tools: [tool], model: null, meaning: 'tool-reviewed', place: { in: 'description', line }, text: shown(mark) });
  const part = excerpt(ownWords(text, templates));
  const { blocks, reviews } = withoutReviewSections(blocksOf(part.text));
  const at = (line: number): number => part.lines[line - 1] ?? line;
  for (const found of [...reviews, ...interpret(blocks, { place: 'description', trailers: true })]) {
    markers.push(found.place.in === 'description' ? { ...found, place: { in: 'description', line: at(found.place.line) } } : found);
  }
  return { markers, partial: part.partial };
}

/** Takes out sections that a review bot headed with its own name, up to the next heading of their rank. */
function withoutReviewSections(all: readonly Block[]): { blocks: Block[]; reviews: Marker[] } {
  const blocks: Block[] = [];
  const reviews: Marker[] = [];
  let depth = 0;
  for (const block of all) {
    if (block.kind === 'heading') {
      const review = reviewHeadings.find(({ pattern }) => pattern.test(block.text));
      if (review) {
        depth = block.depth;
        reviews.push({ kind: 'footer', tools: [review.tool], model: null, meaning: 'tool-reviewed', place: { in: 'description', line: block.line }, text: shown(block.text) });
        continue;
      }
      if (depth > 0 && (block.depth <= depth || disclosing(block))) depth = 0;
    }
    if (depth === 0) blocks.push(block);
  }
  return { blocks, reviews };
}

function disclosing(block: Block): boolean {
  return namesAi(block.text) && /disclos|usage|assist/i.test(block.text);
}
