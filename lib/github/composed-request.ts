/** A request put together at run time: the document holds names of ours alone, whatever comes from a page travels as a variable. */
export interface ComposedRequest {
  readonly document: string;
  readonly variables: Readonly<Record<string, string | number>>;
}

/** The raw answer to a composed request, by alias. */
export type AliasedAnswer = Readonly<Record<string, unknown>>;

/** The fragments' definitions, each once: generated documents repeat those they share. */
export function fragments(documents: readonly { toString(): string }[]): string {
  const definitions = documents.flatMap((document) => document.toString().split(/^\s*(?=fragment )/m));
  return [...new Set(definitions.map((definition) => definition.trim()))].filter(Boolean).join('\n');
}
