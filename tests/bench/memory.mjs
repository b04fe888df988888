// What a tab holds: the page and every worker of it, each with its arrays, after a collection of garbage.

const MB = 1024 * 1024;

/**
 * Megabytes by who holds them: `page`, and the name of each worker's file. Objects and the bytes behind arrays count;
 * several workers of one file are added up.
 */
export async function heapsOf(context, page) {
  const session = await context.newCDPSession(page);
  const heaps = { page: await heapOf((method) => session.send(method)) };
  for (const { name, send } of await workersOf(session)) heaps[name] = (heaps[name] ?? 0) + (await heapOf(send));
  await session.detach();
  return heaps;
}

export const sumOf = (heaps) => Object.values(heaps).reduce((total, mb) => total + mb, 0);

async function heapOf(send) {
  await send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await send('Runtime.getHeapUsage');
  if (backingStorageSize === undefined)
    throw new Error('memory: expected a browser that counts the bytes behind arrays');
  return (usedSize + backingStorageSize) / MB;
}

/** The page's session knows its workers; each is spoken to through messages of that session. */
async function workersOf(session) {
  const found = [];
  const waiting = new Map();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    waiting.get(id)?.(error ? Promise.reject(new Error(`memory: ${error.message}`)) : result);
  });
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const name = /([^/]+?)(-[\w-]{8})?\.js$/.exec(targetInfo.url)?.[1] ?? targetInfo.type;
    const send = (method) =>
      new Promise((resolve) => {
        waiting.set(++last, resolve);
        const message = JSON.stringify({ id: last, method });
        void session.send('Target.sendMessageToTarget', { sessionId, message });
      });
    found.push({ name, send });
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return found;
}
