/** What a repository's own words say about AI in contributions. */
export type Stance = 'refuse' | 'disclose' | 'restricted' | 'allowed' | 'none found' | 'could not tell';

/** Where or how a policy wants, or does not want, to be told. */
export const forms = ['description', 'section', 'checkbox', 'assisted-by', 'generated-by', 'co-authored-by', 'co-developed-by', 'signed-off-by', 'commit message', 'trailer', 'label', 'title', 'tool name', 'model name', 'extent', 'brand name'] as const;
export type Form = (typeof forms)[number];

/** A use that is restricted although AI as such is not refused. */
export const uses = ['communication', 'agents', 'unreviewed', 'good first issues', 'unaccepted issues', 'media', 'review bots', 'documentation', 'prior agreement', 'creation'] as const;
export type RestrictedUse = (typeof uses)[number];

export type Exempt = 'members' | 'bots' | 'translations' | 'small uses';

/** How firmly a policy wants to be told. */
export type Asks = 'required' | 'when substantial' | 'encouraged' | 'not needed' | 'not said';

/** The line a reading rests on. */
export interface DecidingLine {
  readonly repository: string;
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A use with the line that restricts it. */
export interface Restriction {
  readonly use: RestrictedUse;
  readonly line: DecidingLine;
}

export interface PolicyReading {
  readonly stance: Stance;
  readonly asks: Asks;
  readonly uses: readonly RestrictedUse[];
  /** The line that restricts each of the uses, in the order of the file. */
  readonly restrictions: readonly Restriction[];
  readonly forms: readonly Form[];
  readonly forbiddenForms: readonly Form[];
  /** Labels it names for such pulls. */
  readonly labels: readonly string[];
  readonly exempt: readonly Exempt[];
  /** Null where nothing was found. */
  readonly line: DecidingLine | null;
  /** One sentence of ours: why this stance. */
  readonly reason: string;
}
