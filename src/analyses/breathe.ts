const EVERY_MS = 8;

/**
 * Makes a function to await between pieces of work: now and then it lets waiting messages in, so that a
 * cancellation is heard, without costing a timer at every call.
 */
export function createBreather(): () => Promise<void> {
  let lastMs = performance.now();
  return async () => {
    if (performance.now() - lastMs < EVERY_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    lastMs = performance.now();
  };
}
