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

const pattern = new RegExp(`(?<![\\w-])(?:${judgingWords.map((word) => word.replace('*', '\\w*')).join('|')})(?![\\w-])`, 'gi');

/** The judging words in a sentence of ours, as they stand in it. What it quotes “so” is somebody else's. */
export const judgingWordsIn = (sentence: string): string[] => sentence.replaceAll(/“[^”]*”/g, '“”').match(pattern) ?? [];
