/** The path a file of a diff has after the change, or before it where the change deletes it. */
function pathOf(section: string): string {
  const [head = ''] = section.split('\n@@', 1);
  const after =
    /^\+\+\+ b\/(.*?)\t?$/m.exec(head)?.[1] ?? /^rename to (.*)$/m.exec(head)?.[1] ?? /^copy to (.*)$/m.exec(head)?.[1];
  return after ?? /^--- a\/(.*?)\t?$/m.exec(head)?.[1] ?? /^diff --git a\/(.+) b\/\1$/m.exec(head)?.[1] ?? '';
}

/**
 * Cuts a unified diff into its files' hunks: what REST calls a file's `patch`.
 *
 * @param patch a diff as git prints it
 * @returns hunks by path, from the first `@@`; a file without hunks (binary, pure rename) is not in it
 */
export function hunksByPath(patch: string): Map<string, string> {
  const hunks = new Map<string, string>();
  for (const section of patch.split(/^(?=diff --git )/m)) {
    const start = section.search(/^@@ /m);
    if (start >= 0) hunks.set(pathOf(section), section.slice(start).replace(/\n$/, ''));
  }
  return hunks;
}
