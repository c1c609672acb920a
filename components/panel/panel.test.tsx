// @vitest-environment jsdom
import { act } from '../../tests/act.ts';
import { expect, test } from 'vitest';
import { actions, all, button, click, drawsPanel, one, row, shadow, show, visible } from '../../tests/drawn-panel.tsx';
import { empty, everyOutcome, finding, hostile, ignoredSettings, loading, manyFiles, offline, rateLimited, report, withoutToken } from '../../tests/fixtures/reports.ts';

drawsPanel();

test('raised and unknown findings stand, the others are folded into a count', () => {
  show({ report: everyOutcome });
  expect(all('[data-signal]').map(({ dataset }) => [dataset['signal'], dataset['outcome']])).toEqual(
    expect.arrayContaining(everyOutcome.findings.map(({ signal, outcome }) => [signal, outcome])),
  );
  expect([visible('diff-size'), visible('checks'), visible('hidden-characters'), visible('new-dependencies')]).toEqual([true, true, false, false]);
  expect(one('.fold').textContent).toBe('2 clear · 1 does not apply');
  click(button('2 clear'));
  expect(visible('hidden-characters')).toBe(true);
});

test('one clear finding is not folded: the fold would be as long', () => {
  show({ report: everyOutcome });
  expect(visible('contributor-history')).toBe(true);
  show({ report: report({ findings: [finding({ signal: 'new-dependencies', outcome: 'inapplicable' })] }) });
  expect(visible('new-dependencies')).toBe(false);
});

test('a finding unfolds to its evidence, its limits and its thresholds with their origin', () => {
  show({ report: everyOutcome });
  expect(row('diff-size').getAttribute('aria-expanded')).toBe('false');
  click(row('diff-size'));
  expect(row('diff-size').getAttribute('aria-expanded')).toBe('true');
  const text = one('[data-signal="diff-size"] .details').textContent;
  expect(text).toContain('not how good the change is');
  expect(text).toContain('Lines to review: 400, the default');
  expect(text).toContain('Files: 30, from .github/another-signal.yml');
  expect(text).toContain('set for this repository');
  const [link] = all<HTMLAnchorElement>('[data-signal="diff-size"] a');
  expect([link?.textContent, link?.target, link?.rel]).toEqual(['src/layout/resize-observer.ts', '_blank', 'noreferrer']);
  click(button('Change for this repository'));
  expect(actions.onOptions).toHaveBeenLastCalledWith('diff-size');
});

test('a new report keeps what is unfolded and focused, also where an outcome changes', () => {
  show({ report: everyOutcome });
  click(button('2 clear'));
  click(row('hidden-characters'));
  act(() => row('hidden-characters').focus());
  const before = row('hidden-characters');
  const findings = everyOutcome.findings.map((each) => (each.signal === 'hidden-characters' ? { ...each, outcome: 'raised' as const } : each));
  show({ report: { ...everyOutcome, findings } });
  expect(row('hidden-characters')).toBe(before);
  expect(one('[data-signal="hidden-characters"]').dataset['outcome']).toBe('raised');
  expect(before.getAttribute('aria-expanded')).toBe('true');
  expect(shadow.activeElement).toBe(before);
});

test('another pull request starts folded', () => {
  show({ report: everyOutcome });
  click(row('diff-size'));
  show({ report: { ...everyOutcome, reference: { ...everyOutcome.reference, number: 413 } } });
  expect(row('diff-size').getAttribute('aria-expanded')).toBe('false');
});

test('text from outside stays text', () => {
  show({ report: hostile });
  for (const { signal } of hostile.findings) click(row(signal));
  expect(all('img, script')).toEqual([]);
  expect(one('aside').textContent).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]/);
  expect(one('[data-signal="diff-size"] .sentence').textContent).toContain('⟨U+202E⟩gpj.exe⟨U+202C⟩');
  expect(all<HTMLAnchorElement>('a').map(({ protocol, host }) => `${protocol}//${host}`)).toEqual(['https://github.com', 'https://github.com']);
});

test('a long text and a long list unfold on request', () => {
  show({ report: hostile });
  const whole = hostile.findings.find(({ signal }) => signal === 'missing-tests')?.message ?? '';
  click(row('missing-tests'));
  expect(row('missing-tests').textContent.length).toBeLessThan(400);
  expect(one('[data-signal="missing-tests"]').textContent).not.toContain(whole);
  click(button('Show more', '[data-signal="missing-tests"]'));
  expect(one('[data-signal="missing-tests"]').textContent).toContain(whole);

  // 40 of them: jsdom takes seconds over 3,000, a browser a quarter of one.
  const findings = manyFiles.findings.map((each) => ({ ...each, evidence: each.evidence.slice(0, 40) }));
  show({ report: { ...manyFiles, findings, reference: { ...manyFiles.reference, number: 500 } } });
  click(row('diff-size'));
  expect(all('.evidence > li')).toHaveLength(8);
  click(button('Show all 40'));
  expect(all('.evidence > li')).toHaveLength(40);
});

test('what is on its way is loading, and not unknown', () => {
  show({ report: loading });
  expect(one('header').textContent).toContain('Loading…');
  expect(one('.fold').textContent).toBe('5 loading…');
  expect(one('[data-signal="checks"]').textContent).toContain('Loading…');
  expect(one('[data-signal="checks"]').textContent).not.toContain('Not known');
});

test('a missing fact gives its reason and the next step', () => {
  show({ report: withoutToken });
  expect(row('tests').textContent).toContain('GitHub tells this only with a token.');
  click(button('Add a token', '.notices'));
  expect(actions.onOptions).toHaveBeenLastCalledWith();
  show({ report: rateLimited });
  expect(one('.notices time').getAttribute('datetime')).toBe('2026-05-04T12:25:00Z');
});

test('what is left of the hour is said quietly, and what a token adds once', () => {
  const budget = { remaining: 31, limit: 60, resetAt: '2026-05-04T12:40:00Z', anonymous: true };
  show({ report: { ...everyOutcome, notices: [], budget } });
  expect(one('.budget').textContent).toMatch(/^31 of 60 requests without a token left until .+ Add a token for 5,000 an hour/);
  click(button('Add a token', '.budget'));
  expect(actions.onOptions).toHaveBeenLastCalledWith();
  show({ report: { ...withoutToken, budget } });
  expect(all('.budget button')).toEqual([]);
  show({ report: { ...everyOutcome, budget: { ...budget, limit: 5000, remaining: 4987, anonymous: false } } });
  expect(one('.budget').textContent).toMatch(/^4,987 of 5,000 requests left until/);
  expect(all('.budget button')).toEqual([]);
  show({ report: { ...everyOutcome, budget: { ...budget, resetAt: '2026-05-04T11:59:00Z' } } });
  expect(all('.budget')).toEqual([]);
});

test('facts from before are shown with their age, and can be asked for again', () => {
  show({ report: offline });
  expect(one('header time').textContent).toContain('Checked 1 day ago');
  expect(row('diff-size').textContent).toContain('1,204 lines');
  click(button('Try again', '.notices'));
  click(button('Ask GitHub again'));
  expect(actions.onRefresh).toHaveBeenCalledTimes(2);
});

test('where every signal is switched off, the panel says so', () => {
  show({ report: empty });
  expect(one('.body').textContent).toBe('No signal is switched on.Switched off: Diff size, Tests, Disclosed assistance.');
});

test('settings that were not taken are named', () => {
  show({ report: ignoredSettings });
  expect(one('details').textContent).toContain('3 settings were not taken.');
  expect(one('details').textContent).toContain('diff-size.maxLines in .github/another-signal.yml');
});

test('counts are read out where they change, and only for the same pull request', () => {
  const spoken = () => one('[role="status"]').textContent;
  show({ report: loading });
  show({ report: everyOutcome });
  expect(spoken()).toBe('');
  show({ report: { ...everyOutcome, checkedAt: '2026-05-04T12:00:00Z' } });
  expect(spoken()).toBe('');
  show({ report: { ...everyOutcome, findings: everyOutcome.findings.slice(1) } });
  expect(spoken()).toBe('2 raised, 5 clear, 2 not known');
  show({ report: { ...everyOutcome, reference: { ...everyOutcome.reference, number: 7 } } });
  expect(spoken()).toBe('');
});
