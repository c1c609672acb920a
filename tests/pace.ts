/** Some of what the readers do: patterns, parts of text, lookups. */
function someWork(): number {
  const text = 'The reader of a pull request (see #12) takes what it finds, line by line; nothing is lost. '.repeat(60);
  const words = new Map<string, number>();
  for (let turn = 0; turn < 6; turn += 1)
    for (const word of text.replace(/\b[a-z]{1,12}(?= [a-z(])/gi, (found) => found.toLowerCase()).split(/[\s.,;:()#]+/)) words.set(word + String(turn), (words.get(word + String(turn)) ?? 0) + word.search(/[aeiou]{2}/));
  return words.size;
}

// Compiled and warm before anything is set beside it.
for (let turn = 0; turn < 30; turn += 1) someWork();

/** What `someWork` takes on the machine that the tests' limits of time were set on, with nothing beside it; milliseconds. */
const reference = 1.0;

/** This thread's own time where that is long enough to be counted in the system's steps of up to 4 ms, the clock's where it is not. */
function time(work: () => void): number {
  const before = process.threadCpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.threadCpuUsage(before);
  return clock < 20 ? clock : Math.min(clock, (user + system) / 1000);
}

/**
 * Milliseconds that some work takes at its best, as on the machine that the limits were set on: on one that is slower, or
 * is slowed down by what runs beside it, the time is divided by how much slower it is at work that never changes, done right
 * before it. On a faster one it counts as it is.
 *
 * @param turns how often it is done; more where the limit is near
 */
export function timeOf(work: () => void, turns = 1): number {
  let best = Infinity;
  for (let turn = 0; turn < turns; turn += 1) {
    let pace = Infinity;
    for (let again = 0; again < 5; again += 1) pace = Math.min(pace, time(someWork));
    best = Math.min(best, time(work) / Math.max(1, pace / reference));
  }
  return best;
}
