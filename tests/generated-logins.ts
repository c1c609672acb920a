/** Given names of many languages, words that people build logins of, and endings. Nobody's login is meant. */
const given = 'ada alan alex ali amir ana anders andrea andrei anil anna anton ben boris bruno carla carlos chen chris clara dan daniel david dmitri elena emil emma eric erik eva fatima felix finn frank gabriel george hanna hannah hans hugo ian ida igor ines ivan jack jakub james jan jane javier jens jin joao johan john jon jonas jose julia kai karin karl katya kevin kim kofi kumar lars laura lea lena leo li liam lin linda lisa luca luis maria mario mark marta martin mateo max maya mei mia michael miguel mike mina mohamed nadia nick nina noor oleg olga oliver omar pablo paul pavel pedro peter priya rafael raj ravi rosa ryan sam sara sergei simon sofia stefan sven tanya thomas tim tom tomas uma vera victor wei will yan yuki yusuf zoe'.split(' ');
const family = 'abe adams baker bauer berg bianchi brown cohen costa cruz diaz dubois fischer garcia gupta haas hansen hoffman ito ivanov jansen jensen johnson jones kaur keller khan kim kowalski larsen lee lopez martin mehta meyer miller moreau muller nakamura nguyen nielsen novak okafor olsen park patel perez petrov popov reyes rossi roy santos schmidt schneider sharma silva singh smith sokolov suzuki tanaka taylor tran wagner walker wang weber white wilson wong wright yamada yang zhang'.split(' ');
const words = 'acid alpha amber anvil apple arrow atlas atom bacon badger basil beacon bear binary bird bit bolt brave brick byte cactus cargo cat cedar chip cipher cloud cobalt code coder comet cookie copper coral cosmic crow cyber dark data delta dev devil digital dragon dream drift dusk eagle echo ember fern fire flux fox frost ghost giga glitch gold green grid hack hawk hex honey ice indigo iron ivy jade jet kernel kite koala lab lambda laser lazy leaf lemon lime lion lunar magic maple meta mint mono moon moss neon night ninja node nova null oak ocean octo onyx orbit otter owl panda pixel plum polar prime pulse quartz raven red river robo rocket root rune rust sage salt shadow shell silver sky slate snow solar sonic spark star steel stone storm sun swift tech tiger tiny turbo ultra vapor velvet violet void wave wild wolf wood xeno yeti zen zero'.split(' ');
const endings = 'dev code hq io js lab labs ops py rs sh tech web'.split(' ');

/** Numbers from 0 up to 1, the same each time: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Logins as people on GitHub choose them: names, initials, words, numbers and hyphens in the usual orders, all different.
 * The same list for the same seed.
 */
export function generatedLogins(count: number, seed = 6): string[] {
  const random = numbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  const year = () => String(1965 + below(45));
  const shapes: readonly (() => string)[] = [
    () => pick(given) + pick(family), () => `${pick(given)}-${pick(family)}`, () => pick(given).charAt(0) + pick(family), () => pick(given) + pick(family).charAt(0),
    () => pick(family) + pick(given).charAt(0), () => pick(given) + String(1 + below(999)), () => pick(given) + year(), () => pick(given) + year().slice(2),
    () => pick(given) + pick(family) + String(1 + below(99)), () => pick(words) + pick(words), () => `${pick(words)}-${pick(words)}`, () => pick(words) + String(1 + below(9999)),
    () => `${pick(given)}-${pick(endings)}`, () => pick(given) + pick(endings), () => pick(words) + pick(endings), () => `the${pick(words)}`, () => `${pick(given)}the${pick(words)}`,
    () => `${pick(given).charAt(0)}${pick(given).charAt(0)}${pick(family)}`, () => `${pick(words)}${pick(given)}`, () => pick(family), () => `${pick(given)}-${pick(given).charAt(0)}-${pick(family)}`,
  ];
  const logins = new Set<string>();
  while (logins.size < count) {
    const login = (shapes[below(shapes.length)] ?? (() => ''))();
    // As on github.com: some people write their names with capitals.
    logins.add(random() < 0.12 ? login.replaceAll(/(?:^|-)[a-z]/g, (start) => start.toUpperCase()) : login);
  }
  return [...logins];
}
