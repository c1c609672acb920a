import { expect, test } from 'vitest';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { holdRecordings } from './recordings.ts';
import { readSearch } from './search-query.ts';
import { searchPulls } from './search.ts';

const recordings = holdRecordings(ourRecordedPulls());
const pull = (name: string, number: number) => {
  const [owner = '', repository = ''] = name.split('/');
  return recordings.pull(owner, repository, number)!;
};
const tide = 'harbor-lights/tidewatch';

test('qualifiers are read; a word that is none of them is refused, not overlooked', () => {
  expect(readSearch('repo:o/r is:pr is:merged author:app/renovate')).toEqual({
    repository: 'o/r',
    author: 'renovate',
    isApp: true,
    merged: true,
    state: null,
    isIssue: false,
    notAuthor: null,
    reviewedBy: null,
    createdFrom: null,
    sort: null,
  });
  expect(readSearch('is:pr reviewed-by:ida -author:ida created:>=2026-11-01 sort:created-desc')).toMatchObject({ author: null, reviewedBy: 'ida', notAuthor: 'ida', createdFrom: '2026-11-01', sort: 'created-desc' });
  expect(readSearch('repo:o/r is:issue author:ida')).toMatchObject({ isIssue: true, author: 'ida' });
  expect(readSearch('is:pr is:closed is:unmerged author:ida')).toMatchObject({
    author: 'ida',
    isApp: false,
    merged: false,
    state: 'closed',
  });
  expect(() => readSearch('repo:o/r merged:<2026-01-01')).toThrow('merged:<2026-01-01');
});

test('an open pull counts the merged ones that its recording says came before', () => {
  const asked = pull(tide, 102);
  expect(searchPulls(recordings, `repo:${tide} is:pr is:merged author:tverhoef`, [asked]).count).toBe(34);
  expect(searchPulls(recordings, `repo:${tide} is:pr is:open author:tverhoef`, [asked]).count).toBe(2);
  expect(searchPulls(recordings, `repo:${tide} is:pr is:closed is:unmerged author:tverhoef`, [asked]).count).toBe(2);
});

test('a merged pull is itself among the merged, as on GitHub', () => {
  const { count, pulls } = searchPulls(recordings, `repo:${tide} is:pr is:merged author:sunniva-aas`, [
    pull(tide, 105),
  ]);
  expect(count).toBe(7);
  expect(pulls.map(({ number }) => number)).toContain(105);
});

test('the date of the last merge is shown where the recording only counts', () => {
  const { pulls } = searchPulls(recordings, `repo:${tide} is:pr is:merged author:tverhoef`, [pull(tide, 102)]);
  expect(pulls.map(({ mergedAt }) => mergedAt)).toEqual(['2026-09-28T10:11:00Z']);
});

test("an app's pulls are found by app/slug alone", () => {
  expect(searchPulls(recordings, `repo:${tide} is:pr is:merged author:app/tide-bot`, []).count).toBe(1);
  expect(searchPulls(recordings, `repo:${tide} is:pr is:merged author:tide-bot`, []).count).toBe(0);
});

test('without a pull of that author in the request, what lies there is counted', () => {
  expect(searchPulls(recordings, `repo:${tide} is:pr is:merged author:sunniva-aas`, []).count).toBe(1);
  expect(searchPulls(recordings, `repo:${tide} is:pr is:merged author:sunniva-aas`, [pull(tide, 102)]).count).toBe(1);
});

test("another repository's pulls never count", () => {
  expect(searchPulls(recordings, 'repo:mosswood/ferngrid is:pr author:sunniva-aas', []).count).toBe(0);
});
