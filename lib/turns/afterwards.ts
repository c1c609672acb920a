/** Own choice, where the browser has no scheduler: what an answer takes to be shown. Milliseconds. */
const pause = 50;

/** https://developer.mozilla.org/docs/Web/API/Scheduler/postTask; Firefox has it since 142. */
type World = { readonly scheduler?: { postTask(work: () => void, options: { priority: 'background' }): Promise<void> } };

/** Resolves when what somebody waits for has had its turns: for work that nobody waits for. */
export function afterwards(): Promise<void> {
  return new Promise((resolve) => {
    const { scheduler } = globalThis as World;
    if (scheduler) void scheduler.postTask(resolve, { priority: 'background' });
    else setTimeout(resolve, pause);
  });
}
