// How long the page's main thread worked, from a trace: processor time of its tasks, so that a busy machine counts little.

/** Traces `action` and the second after it: every task of the busiest page's main thread, in ms of processor time. */
export async function tasksOf(browser, page, action) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', '__metadata'] },
  });
  await action();
  await page.waitForTimeout(1000);
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return busiest(events);
}

function busiest(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = mains.map(({ pid, tid }) =>
    events
      .filter(
        (event) => event.pid === pid && event.tid === tid && /(^|::)RunTask$/.test(event.name) && event.ph === 'X',
      )
      .map(({ tdur, dur }) => (tdur ?? dur) / 1000),
  );
  return tasks.toSorted((a, b) => sum(b) - sum(a))[0] ?? [];
}

export const sum = (values) => values.reduce((total, value) => total + value, 0);

/** The longest of some tasks; 0 where there was none. */
export const longest = (tasks) => Math.max(0, ...tasks);
