import { inWords, readAnswer } from './answer.ts';
import { catalogue } from './catalogue/index.ts';
import type { Meaning, OwnTrailer } from './catalogue/entry.ts';
import { toolOfIdentity } from './identity.ts';
import type { Marker } from './marker.ts';
import { shown } from './marker.ts';
import { placeholder } from './placeholder.ts';
import { namedTools } from './tool-names.ts';
import type { Trailer } from './trailers.ts';

const own = new Map<string, { id: string; trailer: OwnTrailer }[]>();
for (const { id, trailers = [] } of catalogue)
  for (const trailer of trailers) own.set(trailer.key, [...(own.get(trailer.key) ?? []), { id, trailer }]);

/** Keys that say a tool wrote or helped, whoever the tool is: kernel, Fedora, ASF, GitLab, vim and others. */
const conventions: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:assisted|helped|supported|aided)-(?:by|with)$/, 'tool-helped'],
  [/^(?:generated|authored|written|created|made|implemented|produced|vibe-coded|coded)-(?:by|with)$/, 'agent-wrote'],
  [/^(?:co-developed|co-written|co-created|pair-programmed|paired)-(?:by|with)$/, 'tool-helped'],
  [/^(?:assisted|helped|supported|aided|co-authored)-(?:by|with|using)-(?:ai|llm|gen-?ai|an-ai|an-llm)$/, 'tool-helped'],
  [/^(?:generated|authored|written|created|made|coded)-(?:by|with|using)-(?:ai|llm|gen-?ai|an-ai|an-llm)$/, 'agent-wrote'],
  [/^(?:ai|llm|gen-?ai|agent)-(?:assisted|assisted-by|assistance|attribution|used|used-for|usage|use|help|involvement|contribution|co-author(?:ed-by)?)$/, 'tool-helped'],
  [/^(?:tools?-used|coding-(?:agent|assistant))$/, 'tool-helped'],
  [/^(?:ai|llm|gen-?ai|agent)-(?:generated|generated-by|authored|authored-by|written|written-by|author)$/, 'agent-wrote'],
];
/** Keys that may as well be the part of a program that a line is about (`ai-agent: restart it`): what follows must be a tool. */
const topicKeyPattern = /^(?:ai|llm|gen-?ai|agent|coding)-(?:tools?|tools?-used|models?|models?-used|agent|assistant|provider|vendor|platform)$/;
/** Keys that say a tool looked at it. */
export const reviewKeyPattern = /^(?:reported|reviewed|found|spotted|suggested|pointed-out|flagged|caught|tested|analy[sz]ed|audited|detected)-(?:by|with)$/;

/** Values that say no: `AI-Assisted: no`. */
export const noPattern = /^(?:no|none|nope|nah|not used|false|n\/?a|nil|0(?: ?%| ?\/ ?\d{1,3}| out of \d{1,3})?|never|nothing)[\s.!]{0,4}$/i;
/** A value that names AI without a product. */
export const genericPattern = /\b(?:AI|[Ll][Ll][Mm]s?|GPT|chatbot|gen(?:erative)? ?AI|large language model|language model|AI[ -]agent|coding agent)\b|#llms?\b/;
/** `Agent:model-1.2 [tools]`, `agent/model-1.2`: the shape the kernel and others ask for, and no person's. */
export const toolShapePattern = /^[\w.+-]{2,30}(?: [\w.+-]{1,20}){0,2}[:/] ?\[?[\w./ -]{0,40}[a-z][\w.-]{0,20}-?\d[\w.-]{0,20}\]?(?:\s|$)/i;
/** `ToolNamev1.2.3`, stdlib's form; `Foo 2.1`, `foo v3`, `Nebula Agent 0.9`: a name with its version, which people have none of. */
export const toolVersionPattern = /^[A-Za-z][\w.+-]{1,24}(?: [A-Za-z][\w.+-]{1,20}){0,2}?(?: ?v\d{1,3}(?:\.\d{1,4}){0,3}| ?\d{1,3}(?:\.\d{1,4}){1,3})(?: ?\([^)]{1,60}\))?$/;
/** `Foo Code (foo-2-large)`, `foo-oss-120b`: a name with its model, a model with its size. */
export const modelShapePattern = /^[A-Z][\w.+-]{1,24}(?: [\w.+-]{1,20}){0,2} ?\([a-z][\w.]{1,24}-(?:(?:[\w.]{1,20}-){1,4}\d[\w.]{0,20}|\d[\w.]{0,20}-[\w.-]{1,30}|\d{1,3}\.\d[\w.]{0,10})\)$|^[a-z][\w.]{1,24}(?:-[\w.]{1,20}){0,4}-\d{1,4}b(?:-[\w.]{1,20}){0,3}$/i;
/** Generators that are not AI, and values that are files or hashes. */
export const mechanicalPattern = /\b(?:[\w-]{0,30}gen(?:erator)?s?|compiler|bison|flex|yacc|antlr|swig|moc|gperf|thrift|flatc|capnp|sqlc|wire|stringer|buf|mock\w{0,10}|prisma|make|npm|yarn|pnpm|poetry|pip|maven|gradle|[\w-]{0,20}doc|sphinx|pandoc|hugo|jekyll|inkscape|tool-versions|renovate|dependabot|openapi|swagger|protoc(?:-[\w-]{1,30})?|protobuf|grpc|cmake|autoconf|doxygen|stainless|speakeasy|typeshare|bindgen|codegen|coccinelle|clang|spatch|script|release|changesets?|[\w-]{1,60}\.(?:py|sh|pl|js|rb|go))\b|^[\w.-]{1,60}\/[\w./-]{1,200}:[\w/-]{1,100}$/i;

/** Splits `Name <address>`; tolerates a missing `>`, and an address without brackets. */
export function nameAndAddress(value: string): { name: string; email: string } {
  const bracket = value.indexOf('<');
  if (bracket >= 0) {
    const inside = /^[^>\s]{0,200}/.exec(value.slice(bracket + 1).trim())?.[0] ?? '';
    if (inside.includes('@')) return { name: value.slice(0, bracket).trim(), email: inside };
    return { name: value.trim(), email: '' };
  }
  const bare = /^(.{0,120}?)[\s(]{0,3}\b([\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})\)?$/.exec(value);
  return bare ? { name: (bare[1] ?? '').trim(), email: bare[2] ?? '' } : { name: value.trim(), email: '' };
}

/** What one trailer discloses; null for people's, bots' and other trailers. */
export function trailerMarker(trailer: Trailer): Marker | null {
  const { key, value, line, text } = trailer;
  const base = { place: { in: 'message', line } as const, text: shown(text), form: key };
  for (const { id, trailer: form } of own.get(key) ?? []) {
    if (form.value && !form.value.test(value)) continue;
    const named = namedTools(value, 'any-case');
    const tools = id === 'entire' && named.ids.length > 0 ? named.ids : [id];
    return { ...base, kind: form.kind, tools, model: named.model, meaning: form.kind === 'session' ? 'tool-helped' : 'agent-wrote' };
  }
  if (key === 'co-authored-by') {
    const tool = toolOfIdentity(nameAndAddress(value), 'co-author');
    return tool && { ...base, kind: 'co-author', tools: tool.tools, model: tool.model, meaning: tool.suggests ? 'tool-helped' : 'agent-wrote', ...(tool.suggests && { scope: 'accepted suggestion' }) };
  }
  if (key === 'signed-off-by') {
    const { name, email } = nameAndAddress(value);
    const tool = email ? toolOfIdentity({ name, email }, 'author') : null;
    return tool && { ...base, kind: 'trailer', tools: tool.tools, model: tool.model, meaning: 'agent-wrote' };
  }
  if (reviewKeyPattern.test(key)) {
    const { ids, model } = namedTools(value);
    const person = toolOfIdentity(nameAndAddress(value), 'co-author') === null && value.includes('@');
    return ids.length > 0 && !person ? { ...base, kind: 'trailer', tools: ids, model, meaning: 'tool-reviewed' } : null;
  }
  if (topicKeyPattern.test(plainKey(key))) return topicMarker(trailer, base);
  const convention = conventions.find(([pattern]) => pattern.test(plainKey(key)));
  return convention ? conventionMarker(trailer, convention[1], base) : null;
}

/** Whether a key names AI itself; as the first word of a subject such a key is the part of a program that changed. */
export function namesAiInKey(key: string): boolean {
  return /^(?:ai|llm|gen-?ai|agent)-|-(?:ai|llm)$/.test(plainKey(key));
}

/** `AI-Usage: none, I wrote it myself`: an answer as under a heading. */
const saysNo = (value: string): boolean => noPattern.test(value) || inWords(value) === 'no' || readAnswer(value, 1, 'asks')[0]?.meaning === 'none-used';

/** Without the `x-` that marks a key of one's own. */
function plainKey(key: string): string {
  return key.replace(/^x-/, '');
}

function topicMarker({ key, value, inBlock }: Trailer, base: Pick<Marker, 'place' | 'text' | 'form'>): Marker | null {
  if (saysNo(value)) return { ...base, kind: 'trailer', tools: [], model: null, meaning: 'none-used' };
  if (placeholder(value) || value.length > 120) return null;
  const { ids, model } = namedTools(value, 'any-case');
  const first = namedTools(value.split(/[ ,;(]/).slice(0, 2).join(' '), 'any-case').ids.length > 0;
  const shaped = toolShapePattern.test(value) || toolVersionPattern.test(value) || /^(?:yes|true)\b/i.test(value) || (inBlock && /^[A-Z][\w.+-]{1,24}(?: [A-Z][\w.+-]{1,24}){0,2}$/.test(value));
  if (!first && !shaped && !(/tool|model|provider/.test(key) && ids.length > 0)) return null;
  return { ...base, kind: 'trailer', tools: ids, model, meaning: 'tool-helped' };
}

function conventionMarker({ key, value }: Trailer, meaning: Meaning, base: Pick<Marker, 'place' | 'text' | 'form'>): Marker | null {
  const aboutAi = namesAiInKey(key) && !key.startsWith('agent-');
  if ((aboutAi && saysNo(value)) || (/^(?:assisted|generated)-by$/.test(key) && noPattern.test(value))) return { ...base, kind: 'trailer', tools: [], model: null, meaning: 'none-used' };
  if (placeholder(value)) return null;
  const { name, email } = nameAndAddress(value);
  const identity = toolOfIdentity({ name, email }, 'co-author');
  const marker = (tools: readonly string[], model: string | null): Marker => ({ ...base, kind: 'trailer', tools, model, meaning });
  if (identity) return marker(identity.tools, identity.model);
  const named = namedTools(name, 'as-written');
  const personal = email !== '' && named.model === null && !genericPattern.test(name) && namedTools(name, 'never').ids.length === 0;
  if (named.ids.length > 0 && !personal && !personWithToolName(name, named.ids)) return marker(namedTools(name, 'any-case').ids, named.model);
  if (mechanicalPattern.test(value)) return null;
  if (genericPattern.test(value) || aboutAi) return marker([], null);
  if (email !== '' || !/^(?:assisted|co-developed|generated)-by$/.test(key)) return null;
  const shaped = toolShapePattern.test(value) || toolVersionPattern.test(value) || modelShapePattern.test(value);
  return shaped ? marker([], value.split(/[:/]/)[1]?.trim() ?? null) : null;
}

/** "Devin Weaver", "Claude Example": a given name and a family name, nothing that a tool's name has. */
function personWithToolName(name: string, ids: readonly string[]): boolean {
  if (ids.length !== 1 || !/^\p{Lu}[\p{Ll}'-]+ \p{Lu}[\p{Ll}'-]+$/u.test(name)) return false;
  const { ids: strict } = namedTools(name, 'never');
  return strict.length === 0 || /^Claude (?!Code|Opus|Sonnet|Haiku|Fable|Max|Pro|Desktop|Agent|Assistant|Cowork|Cli)/.test(name);
}
