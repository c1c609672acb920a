/** How a piece of text reaches us, for the examples of an entry. */
export type Example =
  | { readonly commit: string }
  | { readonly author: string }
  | { readonly description: string }
  | { readonly branch: string }
  | { readonly title: string };

/** What a marker says about the change; `language-only` is translation or grammar, `tool-reviewed` wrote nothing. */
export type Meaning = 'agent-wrote' | 'tool-helped' | 'tool-reviewed' | 'language-only' | 'none-used';

/** A GitHub account of a tool. `login` is without the `[bot]` suffix, as GraphQL and `/apps/<slug>` have it. */
export interface Account {
  readonly login: string;
  /** GitHub's number for it, where it was seen; the address `<id>+<login>@users.noreply.github.com` carries it. */
  readonly id?: number;
  readonly app: boolean;
  /** What its words on a page are: an agent that opens pulls, or an LLM that reviews them. */
  readonly role: 'agent' | 'llm-reviewer';
}

/** A trailer that only this tool writes. `value` narrows it; without it any value counts. */
export interface OwnTrailer {
  /** Lower case, without the colon. */
  readonly key: string;
  readonly value?: RegExp;
  readonly kind: 'trailer' | 'session';
}

/** One tool, model family or convention. Facts only: how to read them is the reader's business. */
export interface CatalogueEntry {
  /** Short and stable: it is printed and compared. */
  readonly id: string;
  readonly name: string;
  /** `tool` works on code by itself or in an editor; `model` is a model family, named after the tool. */
  readonly about: 'tool' | 'model';
  /** Where the forms were seen: git history, the vendor's documentation or source, or a public list (then unverified). */
  readonly source: string;
  /** First seen, `YYYY` or `YYYY-MM`; null where not known. */
  readonly since: string | null;
  /** Names that mean this tool wherever they stand. Matched without regard to case; a space also matches a hyphen or nothing. */
  readonly names?: readonly string[];
  /** Names that are also common words ("Cursor"): they count only as written here and only where a tool is expected. */
  readonly wordNames?: readonly string[];
  /** Names that people bear ("Devin"): as an identity they count with the tool's own address only. */
  readonly givenNames?: readonly string[];
  /** Exact addresses, lower case. Never a domain: people work there. */
  readonly emails?: readonly string[];
  /** Addresses with a variable part. */
  readonly emailPatterns?: readonly RegExp[];
  /** Commit author names, whole. */
  readonly authorNames?: readonly RegExp[];
  readonly accounts?: readonly Account[];
  readonly trailers?: readonly OwnTrailer[];
  /** Whole lines, with Markdown removed. */
  readonly footers?: readonly RegExp[];
  /** Addresses of one session, task or thread; never of the product's pages. */
  readonly links?: readonly RegExp[];
  readonly branches?: readonly RegExp[];
  /** Commit subjects and pull titles. */
  readonly titles?: readonly RegExp[];
  /** As co-author this account mostly marks an accepted review suggestion: some lines, not the change. */
  readonly suggests?: true;
  /** One that must be read as this tool, one that looks alike and must be read as nothing at all. */
  readonly examples: { readonly is: Example; readonly isNot: Example };
}
