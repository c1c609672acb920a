/**
 * Stands in the build for the half of `yaml` that writes. A repository's settings file is only read (`repository-file.ts`);
 * the library's nodes and schemas bring their writers along all the same.
 */
function unasked(): never {
  throw new Error('YAML is read here, and never written.');
}

export { unasked as createStringifyContext, unasked as stringify, unasked as stringifyCollection, unasked as stringifyDocument, unasked as stringifyPair, unasked as stringifyString };
