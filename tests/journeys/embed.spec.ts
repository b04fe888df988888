import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures';

// The page around the frame is another host on purpose; the frame that may not stand there says so in the console.
test.use({ allowErrors: /request to another host: http:\/\/localhost|frame-ancestors|favicon/ });

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://localhost').searchParams.get('frame') ?? '';
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Host</title><iframe src="${frame.replaceAll('&', '&amp;')}" width="1000" height="600"></iframe>
      <script>window.heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

/** A page of another origin with our page in a frame. */
async function host(page: Page, baseURL: string | undefined, path: string): Promise<Frame> {
  await page.goto(`${origin}/?frame=${encodeURIComponent(`${baseURL}${path}`)}`);
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error('expected a frame, got none');
  return frame;
}

const say = (page: Page, message: object) =>
  page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);
const heard = (page: Page) => page.evaluate<readonly { data: Record<string, unknown>; origin: string }[]>('heard');

test('a page of another origin selects a region and reads the ranking', async ({ page, baseURL }) => {
  const frame = await host(page, baseURL, `/embed?origin=${encodeURIComponent(origin)}#v=1&lang=es`);
  await expect.poll(async () => (await heard(page)).map(({ data }) => data.type)).toContain('ready');
  await expect(frame.getByRole('button', { name: /^\d+\. Coahuila,/ })).toBeVisible();

  await say(page, { corredor: 1, id: 'a', type: 'ranking', top: 3 });
  await expect.poll(async () => (await heard(page)).find(({ data }) => data.id === 'a')?.data.type).toBe('ranking');
  const answer = (await heard(page)).find(({ data }) => data.id === 'a');
  expect(answer?.origin).toBe(baseURL);
  const rows = answer?.data.rows as readonly { id: string; name: string; rank: number; score: number }[];
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  await expect(frame.getByRole('button', { name: new RegExp(`^1\\. ${rows[0]?.name},`) })).toBeVisible();

  await say(page, { corredor: 1, id: 'b', type: 'select', region: 'MX-SON' });
  await expect
    .poll(async () => (await heard(page)).map(({ data }) => `${data.type} ${data.id ?? data.region}`))
    .toEqual(expect.arrayContaining(['done b', 'selected MX-SON']));

  await say(page, { corredor: 1, id: 'c', type: 'open', link: 'v=1&lang=es&in=MX' });
  await say(page, { corredor: 1, id: 'd', type: 'ranking', top: 1 });
  await expect
    .poll(async () => (await heard(page)).find(({ data }) => data.id === 'd')?.data.rows)
    .toEqual([expect.objectContaining({ id: expect.stringMatching(/^MX-/), rank: 1 })]);
  await say(page, { corredor: 1, id: 'e', type: 'select', region: 'MX-XXX' });
  await expect.poll(async () => (await heard(page)).find(({ data }) => data.id === 'e')?.data.type).toBe('refused');
});

test('a page that the frame does not name is not answered', async ({ page, baseURL }) => {
  for (const query of ['?origin=https%3A%2F%2Felsewhere.example', '']) {
    const frame = await host(page, baseURL, `/embed${query}#v=1&lang=en`);
    await expect(frame.getByRole('button', { name: /^\d+\. Coahuila,/ })).toBeVisible();
    await frame.evaluate(() => {
      window.addEventListener('message', () => document.documentElement.setAttribute('data-message', 'came'));
    });
    await say(page, { corredor: 1, id: 'a', type: 'select', region: 'MX-SON' });
    // The message has come, after the frame's own listener had its turn: whatever it had to say is said.
    await expect(frame.locator('html[data-message=came]')).toBeAttached();
    expect(await heard(page)).toEqual([]);
    await expect(frame.getByRole('button', { name: /^\d+\. Sonora,/, pressed: true })).toHaveCount(0);
  }
});

test('the page itself refuses to stand in a frame', async ({ page, baseURL }) => {
  const frame = await host(page, baseURL, '/');
  await expect.poll(() => frame.url()).toContain('chrome-error');
  await expect(frame.getByRole('heading', { name: 'Corredor' })).toHaveCount(0);
});
