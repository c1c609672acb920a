/**
 * Stands in the build for the half of `yaml` that writes, and for the types of YAML 1.1. A repository's settings file is only
 * read, by YAML 1.2's core schema (`repository-file.ts`); the library's nodes and tags bring the rest along all the same.
 */
function unasked(): never {
  throw new Error('YAML is read here, and never written.');
}

export { unasked as createStringifyContext, unasked as stringify, unasked as stringifyCollection, unasked as stringifyDocument, unasked as stringifyPair, unasked as stringifyString };

const none = null;
export { none as binary, none as floatTime, none as intTime, none as omap, none as pairs, none as schema, none as set, none as timestamp };
