import { AI } from '../disclosure/normalise.ts';

/** From so many characters on V8 compiles a pattern straight to machine code. */
const long = AI + ' '.repeat(1_000);

/**
 * A pattern that is made ready when it is first asked, on a long text. On a short one V8 compiles it to bytecode, which
 * costs several times what machine code does, and then compiles it again on the second. A first policy spent 144 ms in
 * 247 patterns, and spends 48 so (V8 13.6).
 */
export class Phrase {
  readonly pattern: RegExp;
  #ready = false;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  /** As a `RegExp`. */
  test(text: string): boolean {
    return this.#made().test(text);
  }

  /** As a `RegExp`. */
  exec(text: string): RegExpExecArray | null {
    return this.#made().exec(text);
  }

  #made(): RegExp {
    if (!this.#ready) {
      this.#ready = true;
      this.pattern.test(long);
    }
    return this.pattern;
  }
}

/** The pattern as a phrase; one without the flags `g` and `y`, which remember where they were. */
export const phrase = (pattern: RegExp): Phrase => new Phrase(pattern);
