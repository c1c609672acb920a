import { describe, expect, test } from 'vitest';
import confusables from 'unhomoglyph/data.json' with { type: 'json' };
import { differences, folded, oneEdit, oneEditFrom, skeletons } from '../lib/people/confusable.ts';
import { lookalikeAccount } from '../lib/signals/lookalike-account.ts';
import { generatedLogins } from './generated-logins.ts';
import { timeOf } from './pace.ts';
import { sampleAuthor } from './sample-facts.ts';
import { sampleActivity, sampleCommunity, samplePerson } from './sample-people.ts';

const thresholds = lookalikeAccount.thresholds.parse({});

function outcome(login: string, people: readonly { login: string; name?: string }[], name: string | null = null) {
  const community = sampleCommunity(people.map((person) => samplePerson(person.login, { name: person.name ?? null, mergedOthers: 1 })));
  return lookalikeAccount.evaluate({ author: sampleAuthor({ login, association: 'NONE' }), community, activity: sampleActivity({ name }) }, thresholds, new Date(0)).outcome;
}

describe('3,000 generated logins against each other', () => {
  const logins = generatedLogins(3_000);
  const looks = logins.map((login) => new Set(skeletons(login)));
  const folds = logins.map(folded);
  const alike: [number, number, boolean][] = [];
  let pairs = 0;
  for (let one = 0; one < logins.length; one += 1) {
    for (let other = one + 1; other < logins.length; other += 1) {
      // GitHub takes no notice of case: the same letters are the same account.
      if (folds[one] === folds[other]) continue;
      pairs += 1;
      const left = logins[one] ?? '';
      const right = logins[other] ?? '';
      if (Math.min(left.length, right.length) < Number(thresholds['minLength'])) continue;
      if ([...(looks[one] ?? [])].some((look) => looks[other]?.has(look))) alike.push([one, other, true]);
      else if (oneEdit(left, right)) alike.push([one, other, false]);
    }
  }

  test('are logins, the same each time', () => {
    expect(logins.filter((login) => !/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(login))).toEqual([]);
    expect(generatedLogins(3_000)).toEqual(logins);
    expect(pairs).toBeGreaterThan(4_000_000);
  });

  test('share of false pairs, and of authors with one among 200 known people', () => {
    const share = alike.length / pairs;
    console.log(`lookalikes among ${logins.length} generated logins: ${alike.length} of ${pairs} pairs (${(100 * share).toFixed(5)} %), ${alike.filter(([, , looks]) => looks).length} of them by their look, the rest by one character`);
    expect(share).toBeLessThan(0.005);
    // What somebody meets: 200 people are known, the author is a 201st.
    let raised = 0;
    const rounds = 600;
    for (let round = 0; round < rounds; round += 1) {
      const [author = '', ...known] = Array.from({ length: 201 }, (_, index) => logins[(round * 211 + index * 13) % logins.length] ?? '');
      if (known.every((login) => folded(login) !== folded(author)) && outcome(author, known.map((login) => ({ login }))) === 'raised') raised += 1;
    }
    console.log(`of ${rounds} authors ${raised} have a lookalike among 200 known people (${((100 * raised) / rounds).toFixed(2)} %)`);
    expect(raised / rounds).toBeLessThan(0.005);
  }, 60_000);

  test('one character closer would find families', () => {
    const shorter = logins.flatMap((left, one) => logins.slice(one + 1).filter((right) => {
      const [short, long] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
      if (short < 5 || short >= oneEditFrom.inside || long - short > 1) return false;
      const [difference, ...more] = differences(folded(left), folded(right));
      return more.length === 0 && difference !== undefined && difference.one.length < 2 && difference.other.length < 2 && !/\d/.test(difference.one + difference.other);
    }));
    expect(shorter.length, 'pairs of five and six characters that one character keeps apart').toBeGreaterThan(4 * alike.length);
  }, 60_000);
});

describe('every confusable of Unicode’s table', () => {
  const shapes = Object.entries(confusables);
  const forLogins = shapes.filter(([, plain]) => /^[a-z\d-]+$/i.test(plain));
  const forNames = shapes.filter(([shape, plain]) => /^[\p{L}\p{N}'’. -]+$/u.test(plain) && plain.normalize('NFKC').toLowerCase() !== shape.normalize('NFKC').toLowerCase());

  test('that fits a login is found', () => {
    expect(forLogins.length).toBeGreaterThan(1_400);
    expect(forLogins.filter(([shape, plain]) => outcome(`ab${shape}cd`, [{ login: `ab${plain}cd` }]) !== 'raised')).toEqual([]);
  });

  test('that fits a display name is found', () => {
    expect(forNames.length).toBeGreaterThan(2_000);
    const missed = forNames.filter(([shape, plain]) => outcome('somebody-else', [{ login: 'noor', name: `Noor a${plain}b Thread` }], `Noor a${shape}b Thread`) !== 'raised');
    expect(missed).toEqual([]);
  });

  test('and what is typed with the keys at hand', () => {
    const typed = [['weaI', 'weal'], ['wea1', 'weal'], ['wea1', 'weaI'], ['worns', 'woms'], ['w0rk', 'work'], ['w0rk', 'wOrk'], ['ada_w', 'ada-w']];
    for (const [one = '', other = ''] of typed) for (const [login, known] of [[one, other], [other, one]] as const) expect(outcome(login, [{ login: known }]), `${login} ${known}`).toBe('raised');
  });
});

test('200 known people cost a pull request less than 5 ms', () => {
  const logins = generatedLogins(4_200, 7);
  // New people each time, so that nothing is remembered of them.
  const pulls = Array.from({ length: 20 }, (_, turn) => {
    const people = logins.slice(turn * 200, turn * 200 + 200).map((login) => samplePerson(login, { name: `${login} Thread Weaver`, mergedOthers: 1 }));
    return { author: sampleAuthor({ login: 'n0or-thread', association: 'NONE' }), community: sampleCommunity(people), activity: sampleActivity() };
  });
  const unmet = pulls.values();
  const best = timeOf(() => void lookalikeAccount.evaluate(unmet.next().value ?? {}, thresholds, new Date(0)), pulls.length);
  console.log(`lookalike-account against 200 people it has not met: ${best.toFixed(2)} ms`);
  expect(best).toBeLessThan(5);
});
