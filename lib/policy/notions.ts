/**
 * What single words do in a rule about AI. To teach the reader a wording, add its word here; `*` stands for any ending.
 * The patterns of `rules.ts` read whole phrases first; this table is for the sentences that none of them knows.
 */
export type Notion = 'no' | 'bar' | 'let' | 'against' | 'act' | 'can' | 'duty';

const table: Readonly<Record<Notion, string>> = {
  /** Turns what follows around. */
  no: "not no never don't doesn't didn't won't can't cannot mustn't shouldn't isn't aren't wouldn't nor neither nobody unable zero",
  /** Keeps out. */
  bar: 'forbid* forbade prohibit* ban bans banned banning disallow* reject* refus* declin* verboten unwelcome off-limits unacceptable unsuitable unwanted outlaw* tainted no-go taboo refrain* avoid* abstain* exclud* closed closes deleted hidden ignored blocked inadmissible ineligible discourag* veto* barred',
  /** Lets in. */
  let: 'allow* permit* accept* welcom* fine ok okay happy encourag* embrac* prefer* legitimate free acceptable permissible',
  /** Lets in once it is denied: "nothing against", "no objection". */
  against: 'against wrong objection* object problem* opposed oppose mind hostile',
  /** What contributors do, with AI or not; keeps out once it is denied. */
  act: 'use used using uses submit* contribut* send open* post write written generat* creat* take merge* want* includ* contain* commit* add produce* incorporat* review consider* handle process point throw feed paste let ask',
  can: 'can may might could',
  duty: 'must should shall need needs required requires have has be',
};

const exact = new Map<string, Notion>();
const stems: [string, Notion][] = [];
for (const [notion, words] of Object.entries(table) as [Notion, string][]) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) stems.push([word.slice(0, -1), notion]);
    else exact.set(word, notion);
  }
}

/** The notion of a word in small letters; null for a word that says nothing here. */
export function notionOf(word: string): Notion | null {
  return exact.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1] ?? null;
}
