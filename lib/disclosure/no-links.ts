/**
 * Stands in the build for `linkify-it`, which markdown-it makes on every start and we never ask: addresses are no links to
 * us (see `parse-markdown.ts`), and its patterns of what an address may be are compiled all the same.
 */
export class LinkifyIt {}
