import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const stanceIn = (path: string, text: string) => readPolicy([{ path, text: path.startsWith('AI') ? text : `# Contributing\n\n## AI\n\n${text}`, repository: 'example/project' }]).stance;

/** Whole policies of a sentence or two, in the words that people choose: each alone and in a guide. */
describe.each(['AI_POLICY.md', 'CONTRIBUTING.md'])('%s', (path) => {
  test.each([
    ['Use any editor you like, but not AI.', 'refuse'],
    ['Patches are welcome, AI-generated ones excluded.', 'refuse'],
    ['We gladly merge patches as long as no AI was used.', 'refuse'],
    ['All patches are welcome except AI-generated ones.', 'refuse'],
    ['AI may be used for documentation but not for code.', 'restricted'],
    ['Changes made with AI are taken only after discussion with a maintainer.', 'restricted'],
    ['We accept AI-generated code if it is marked as such.', 'disclose'],
    ['Use whatever AI you like, just tell us.', 'disclose'],
    ['Say which model you used.', 'disclose'],
    ['Undisclosed AI use gets a pull request closed.', 'disclose'],
    ['Using AI without telling us is not acceptable.', 'disclose'],
    ['We only take AI patches that disclose the tool.', 'disclose'],
    ['Disclosing AI is not optional.', 'disclose'],
    ['AI assistance is permitted provided that a human reviews the result.', 'allowed'],
    ['With or without AI, every patch is treated the same way.', 'allowed'],
    ['Whether you use AI is left to your discretion.', 'allowed'],
    ['We love AI.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(stanceIn(path, text)).toBe(stance));
});
