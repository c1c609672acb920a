/**
 * Whether every case of the long lists is gone through: where `CI` is set, and by `npm test -- --whole`. Otherwise a part of
 * each, so that `npm test` stays short enough to be run before every commit.
 */
export const whole = Boolean(process.env['CI'] ?? process.env['WHOLE']);

/** How many cases stand for one that is gone through. */
const part = 5;

/** All of a list, or every fifth of it from the first on. */
export const some = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => whole || index % part === 0);
