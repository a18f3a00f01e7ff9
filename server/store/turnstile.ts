// A turnstile: lets asynchronous work through one at a time, in the order of arrival.

/** Returns a function that runs `work` after everything it was given before has settled. */
export function turnstile(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
