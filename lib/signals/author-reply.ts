import { z } from '../schema/zod.ts';
import { awaited, hear, nothingSaid, step, type Heard } from '../conversation/feedback.ts';
import { deed } from '../conversation/turn.ts';
import type { Evidence } from '../facts/facts.ts';
import { openedBy, openedBySentence } from '../people/opened-by.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { dayOf } from '../wording/day.ts';
import { day } from '../wording/duration.ts';
import { defineSignal } from './define-signal.ts';

const saidBy = (event: Heard): Evidence[] =>
  event.by.login === null ? [] : [{ kind: 'account', login: event.by.login, app: event.by.kind === 'bot', note: `${deed(event)} on ${dayOf(event.at)}` }];

const limit = ({ maxSilentDays }: { readonly maxSilentDays: number }) => `raised from ${counted(maxSilentDays, 'day')}`;

export const authorReply = defineSignal({
  id: 'author-reply',
  group: 'contributor',
  title: 'Author’s reply',
  why: 'A review that waits for its author helps nobody until one of the two asks. Of 200 closed pull requests at Home Assistant 51 % had ended because the author did not come back.',
  limits:
    'People have lives: days without an answer say nothing of why. What was said is not read, so a comment that asks for nothing counts as well, and an answer given elsewhere is not seen. Words of machine voices count neither as feedback nor as the author’s answer.',
  needs: ['conversation', 'author', 'status'],
  wants: [],
  thresholds: z.strictObject({
    maxSilentDays: z.int().min(1).default(7).meta({ title: 'Days', description: 'Raised when a person’s review or comment has waited so many whole days for the author.' }),
  }),
  evaluate({ conversation, author, status }, { maxSilentDays }, now) {
    const opened = openedBy(author, { status });
    if (opened) return { outcome: 'inapplicable', data: { because: openedBySentence(opened) } };
    if (status.state !== 'OPEN') return { outcome: 'inapplicable', data: { because: status.state === 'MERGED' ? 'The pull request is merged.' : 'The pull request is closed.' } };
    const standing = hear(conversation, author).reduce(step, nothingSaid);
    const { open, lastFeedback, after } = standing;
    const waiting = awaited(standing);
    if (waiting) {
      const silentDays = Math.max(0, Math.floor((now.getTime() - waiting.time) / day));
      const data = { silentDays, since: waiting.at, by: waiting.by.login, did: deed(waiting), open: open.length, maxSilentDays };
      return { outcome: silentDays >= maxSilentDays ? 'raised' : 'clear', data, evidence: open.toReversed().flatMap(saidBy) };
    }
    const answered = after[0]?.at ?? null;
    if (lastFeedback === null) {
      // An older word may stand before a hundred events that hold none; what the author did since answers it.
      if (conversation.unread === 0) return { outcome: 'inapplicable', data: { because: 'No review or comment by another person yet.' } };
      if (answered === null) return { outcome: 'unavailable', data: { unread: conversation.unread } };
      return { outcome: 'clear', data: { silentDays: null, since: null, by: null, did: '', answered: after.at(-1)?.at ?? answered, maxSilentDays } };
    }
    return { outcome: 'clear', data: { silentDays: null, since: lastFeedback.at, by: lastFeedback.by.login, did: deed(lastFeedback), answered, maxSilentDays }, evidence: saidBy(lastFeedback) };
  },
  messages: {
    raised: (data) => `Waiting ${counted(data.silentDays, 'day')} for the author: @${data.by} ${data.did} on ${dayOf(data.since)}; ${limit(data)}.`,
    clear: (data) => {
      if (data.silentDays !== null) return `@${data.by} ${data.did} on ${dayOf(data.since)}, ${counted(data.silentDays, 'day')} ago; ${limit(data)} without an answer.`;
      if (data.since === null) return `Nothing waits for the author, who was the last to do something, on ${dayOf(data.answered)}; ${limit(data)} without an answer.`;
      return data.answered === null
        ? `Nothing waits for the author: @${data.by} ${data.did} on ${dayOf(data.since)}; ${limit(data)} without an answer.`
        : `The author answered on ${dayOf(data.answered)}, after @${data.by} ${data.did} on ${dayOf(data.since)}; ${limit(data)} without an answer.`;
    },
    inapplicable: ({ because }) => because,
    unavailable: ({ unread }) => `Not known: ${shownNumber(unread)} older events were not read.`,
  },
});
