/** `<tool name, e.g. Claude>`, `[Tool Name]`: a template's example left as it stood. */
export function placeholder(value: string): boolean {
  return /^[`*_"']{0,3}(?:<[^>@]{0,80}>|\[[A-Z ,./]{0,60}\]|[[(<{]{0,2}(?:e\.?g\.?|for example|i\.e\.|such as)[ ,:]|\.\.\.|…|TODO|tool[- ]name\b)/i.test(value) && !/^\[?GPT/i.test(value);
}
