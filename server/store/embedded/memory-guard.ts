// Watches the process's memory while a user's query runs: the engine would take all there is.

/** What one user query may add to the resident memory of the engine's process, in bytes: 1.5 GiB. */
const MOST_GROWTH = 1.5 * 2 ** 30;
const EVERY_MS = 100;

/**
 * Runs `work`; calls `onExcess` once where the resident memory grows beyond the limit meanwhile. The work itself cannot be stopped:
 * the caller ends the process.
 */
export async function watchMemory<T>(
  work: () => Promise<T>,
  onExcess: () => void,
  mostGrowth: number = MOST_GROWTH,
): Promise<T> {
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before <= mostGrowth) return;
    clearInterval(timer);
    onExcess();
  }, EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
