/**
 * A function of a text that remembers its last answers: several signals read the same texts, and read them again for
 * every report.
 *
 * @param most answers kept; the one that was asked for longest ago goes first
 * @param make pure; what it returns is shared, so nobody may change it
 */
export function rememberLast<Value extends object>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.delete(text);
    known.set(text, value);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
