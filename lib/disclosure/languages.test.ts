import { describe, expect, test } from 'vitest';
import { discloses } from './marker.ts';
import { readDescription } from './read-description.ts';

const description = (body: string) => readDescription({ title: 'Fix it', body }).markers;

describe('German and Chinese', () => {
  test.each([
    'Dieser Patch wurde mit ChatGPT erstellt.',
    'Die Tests sind mithilfe von Claude Code entstanden.',
    'Übersetzt mit ChatGPT.',
    'Ich habe für die Tests Copilot benutzt.',
    '本 PR 由 ChatGPT 生成。',
    '测试使用 Claude 编写',
    '在 AI 的帮助下完成的代码',
  ])('%s', (body) => expect(description(body).some(discloses)).toBe(true));

  test.each(['Ohne ChatGPT geschrieben.', 'Nicht mit ChatGPT erstellt.', '未使用任何 AI。'])('none: %s', (body) => {
    expect(description(body)).toMatchObject([{ meaning: 'none-used' }]);
  });

  test.each([
    'Bilder können mit ChatGPT erstellt werden.',
    'Wenn der Text mit ChatGPT erstellt wurde, wird er markiert.',
    'Die Antworten von ChatGPT werden gespeichert.',
    '支持使用 ChatGPT 生成图片',
    '用户可以使用 AI 生成内容。',
    '修复 ChatGPT 接口',
  ])('not: %s', (body) => expect(description(body)).toEqual([]));
});

describe('short notes of the author’s own', () => {
  test.each(['Suggested by ChatGPT.', 'The regex was suggested by ChatGPT', 'Full transcript of the AI session: https://example.org/log', 'Tool: Foo (AI)', '## AI\n\nModel: gpt-5', '## AI\n\nTool: Claude Code'])('%j', (body) => {
    expect(description(body).some(discloses)).toBe(true);
  });

  test.each(['Full transcript of the AI session is now kept on disk.', 'Model: gpt-5', 'Tool: ruff (linter)', 'The names suggested by ChatGPT are shown in a list.', '## AI\n\nModel: the one the settings name.'])('not: %j', (body) => {
    expect(description(body).some(discloses)).toBe(false);
  });
});
