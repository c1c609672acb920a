/** Stands in for `@ungap/structured-clone`, by which `hast-util-to-mdast` copies trees: every browser we run in has its own. */
export default globalThis.structuredClone;
