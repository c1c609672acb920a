import { wholeMarkup } from '../hostile/page-state.ts';
import { expect, openPanel, test } from './extension.ts';
import { fieldIn, first, login, notedPulls, noteOn, offer, ofPerson } from './note-frames.ts';

test.use({ settings: { pulls: notedPulls } });

test('a script of the page reads nothing of a note, hears nothing of its keys, and writes nothing into it', async ({ installed }) => {
  const { context, signIn } = installed;
  await signIn();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'change', 'paste', 'copy', 'cut', 'drop', 'dragstart', 'message', 'compositionend', 'select'];
    for (const type of types) window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''} ${(event as InputEvent).data ?? ''}`), true);
    // Whoever makes the hooks first would get every root and every frame, were they made in the page's world.
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      heard.push(`attachShadow ${this.localName}`);
      return attach.call(this, { ...init, mode: 'open' });
    };
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument') ?? {};
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { get() { heard.push('contentDocument'); return get?.call(this) as unknown; } });
  });
  await page.goto(`https://github.com${first}`);
  await openPanel(page);
  await offer(page, login).click();
  const frame = await noteOn(page, login);
  await expect(fieldIn(frame)).toBeFocused();
  await page.evaluate(() => ((window as typeof window & { heard: string[] }).heard.length = 0));
  await page.keyboard.type(ofPerson);
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByRole('status')).toHaveText('Saved in this browser');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  expect(await page.evaluate(() => (window as typeof window & { heard: string[] }).heard)).toEqual([]);

  const seen = await page.evaluate(() => {
    const look = () => [getSelection()?.toString(), String((window as typeof window & { find(text: string): boolean }).find('sentinel')), document.body.innerText];
    const parts = [...look(), String(window.length), typeof window[0], document.activeElement?.localName];
    document.execCommand('selectAll');
    parts.push(...look());
    document.execCommand('insertText', false, 'forged');
    document.execCommand('delete');
    getSelection()?.selectAllChildren(document.documentElement);
    parts.push(...look());
    for (let x = 0; x < innerWidth; x += 20)
      for (let y = 0; y < innerHeight; y += 20) {
        const range = document.caretRangeFromPoint(x, y);
        parts.push(range?.startContainer.textContent ?? '', document.elementFromPoint(x, y)?.textContent ?? '');
      }
    return parts;
  });
  const markup = await wholeMarkup(page);
  expect([...seen, markup].filter((text) => text?.includes('sentinel'))).toEqual([]);
  expect(seen.slice(3, 6)).toEqual(['0', 'undefined', 'another-signal-panel']);
  expect(markup, 'the panel itself was looked at').toContain('Contributor');
  await expect(fieldIn(frame)).toHaveValue(ofPerson);
  const storage = await page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases()]));
  expect(storage).not.toMatch(/sentinel|another-signal-notes/);
});
