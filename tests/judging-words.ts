/**
 * Words that judge a person or a change, order somebody about, or raise alarm. No sentence of a signal holds one: it
 * says what was observed. Whole words; `*` stands for any ending.
 */
export const judgingWords: readonly string[] = [
  'bad', 'good', 'poor*', 'better', 'worse', 'worst', 'best', 'great', 'excellent', 'terrible', 'ugly', 'wrong*', 'slop*', 'junk', 'garbage', 'trash',
  'quality', 'low-effort', 'lazy', 'careless*', 'suspicious*', 'suspect*', 'spam*', 'fake*', 'cheat*', 'liar*', 'dishonest*', 'guilty', 'blame*', 'untrustworthy', 'trustworthy',
  'risky', 'danger*', 'unsafe', 'safe', 'threat*', 'alarming', 'unfortunately', 'sadly', 'clearly', 'obviously', 'just', 'should', 'must', 'ought', 'never', 'always',
  'violat*', 'unacceptable', 'inexperienced', 'novice*', 'amateur*', 'fail*', 'excessive*', 'too', 'insufficient*', 'inadequate*', 'ai-generated', 'reject*', 'verdict', 'score*',
];

/**
 * Words that a sentence about a person or about how a pull request came along may not hold either: comparisons with
 * others, guesses and what is to come, and adjectives about people and accounts. Counts and dates stand in their place.
 */
export const personWords: readonly string[] = [
  'more', 'less', 'fewer', 'than', 'unlike', 'average', 'typical*', 'usual*', 'unusual*', 'normal*', 'abnormal*', 'rare*', 'common', 'uncommon', 'exceptional*', 'outlier*',
  'will', 'won’t', 'shall', 'likely', 'unlikely', 'probabl*', 'perhaps', 'maybe', 'possibly', 'presumably', 'apparently', 'expect*', 'predict*', 'going to', 'soon', 'seems', 'tends',
  'new', 'newcomer*', 'newbie*', 'fresh', 'young', 'old', 'experienced', 'seasoned', 'veteran*', 'senior', 'junior', 'beginner*', 'expert*', 'skilled', 'unskilled', 'talented', 'capable',
  'trusted', 'untrusted', 'trusty', 'reliable', 'unreliable', 'reputable', 'reputation', 'credible', 'legitimate', 'genuine', 'real', 'honest', 'serious', 'malicious', 'hostile', 'strange', 'stranger*', 'odd', 'weird',
  'active', 'inactive', 'prolific', 'busy', 'silent', 'responsive', 'unresponsive', 'impatient', 'polite', 'rude', 'helpful', 'valuable', 'worthy', 'deserv*', 'impressive', 'only', 'merely', 'simply',
];

const whole = (words: readonly string[]) => new RegExp(`(?<![\\w-])(?:${words.map((word) => word.replace('*', '\\w*')).join('|')})(?![\\w-])`, 'gi');
const pattern = whole(judgingWords);
const aboutPeople = whole([...judgingWords, ...personWords]);

/** What a sentence quotes “so” is somebody else's. */
const ours = (sentence: string) => sentence.replaceAll(/“[^”]*”/g, '“”');

/** The judging words in a sentence of ours, as they stand in it. */
export const judgingWordsIn = (sentence: string): string[] => ours(sentence).match(pattern) ?? [];

/** The same for a sentence about a person, with the words that compare, guess and characterise. */
export const personWordsIn = (sentence: string): string[] => ours(sentence).match(aboutPeople) ?? [];
