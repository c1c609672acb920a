/** Escapes text for use in a regular expression. */
export function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Lets each space of an escaped name also be a hyphen or nothing: "Claude Code", "claude-code", "ClaudeCode". */
export function looseSpaces(source: string): string {
  return source.replace(/ /g, '[ -]?');
}
