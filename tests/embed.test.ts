import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEmbedRequest } from '../src/data/parse/embedRequest';
import { allowedOrigin } from '../src/embedDoor';
import { embedSnippet } from '../src/panels/work/embedSnippet';
import { CONTENT_SECURITY_POLICY } from '../vite.config';

describe('the origin that may talk to a frame', () => {
  it.each([
    ['?origin=https%3A%2F%2Fexample.org', 'https://example.org'],
    ['?origin=http://localhost:8080/page?x=1', 'http://localhost:8080'],
    ['?origin=https://EXAMPLE.org:443', 'https://example.org'],
    ['', undefined],
    ['?origin=', undefined],
    ['?origin=*', undefined],
    ['?origin=null', undefined],
    ['?origin=data:text/html,x', undefined],
    ['?origin=javascript:alert(1)', undefined],
    ['?origin=file:///etc', undefined],
  ])('%s', (search, wanted) => expect(allowedOrigin(search)).toBe(wanted));
});

describe('a message of another page', () => {
  it('is read strictly', () => {
    const read = (part: object) => readEmbedRequest({ corredor: 1, id: 'a', ...part });
    expect(read({ type: 'select', region: 'MX-SON' })).toEqual({ type: 'select', id: 'a', region: 'MX-SON' });
    expect(read({ type: 'select', region: null })).toEqual({ type: 'select', id: 'a', region: null });
    expect(read({ type: 'open', link: 'v=1' })).toEqual({ type: 'open', id: 'a', link: 'v=1' });
    expect(read({ type: 'ranking', top: 5, id: 7 })).toEqual({ type: 'ranking', id: '7', top: 5 });
    expect(read({ type: 'ranking' })).toEqual({ type: 'ranking', id: 'a', top: 96 });
  });

  it('that asks for nothing we know is refused, and one that is not ours is nothing', () => {
    for (const part of [
      { type: 'select' },
      { type: 'select', region: 3 },
      { type: 'open', link: 'x'.repeat(100_001) },
      { type: 'ranking', top: 0 },
      { type: 'ranking', top: 1.5 },
      { type: 'delete' },
      {},
    ]) {
      expect(readEmbedRequest({ corredor: 1, id: 'a', ...part })).toEqual({ type: 'refused', id: 'a' });
    }
    for (const data of [undefined, null, 'ranking', 1, [], {}, { corredor: 2, type: 'ranking' }, { type: 'ranking' }]) {
      expect(readEmbedRequest(data)).toBeUndefined();
    }
  });
});

describe('the snippet of a frame', () => {
  it('is markup that names the page and keeps the scenario', () => {
    const snippet = embedSnippet(
      'https://map.example/app/#v=1&story=e:tpolicy&w=C1:12',
      'A "plant" <1>',
      'https://firm.example/page',
    );
    expect(snippet).toBe(
      '<iframe src="https://map.example/app/embed?origin=https%3A%2F%2Ffirm.example#v=1&amp;w=C1:12" title="A &quot;plant&quot; &lt;1&gt;" width="100%" height="560" loading="lazy"></iframe>',
    );
  });

  it('names no page where none was given', () => {
    for (const page of ['', 'firm', 'not an address']) {
      expect(embedSnippet('https://map.example/#v=1', 'x', page)).toContain('src="https://map.example/embed#v=1"');
    }
  });
});

describe('the headers of a static host', () => {
  it('let the page for frames be framed, and no other', () => {
    const headers = readFileSync(new URL('../public/_headers', import.meta.url), 'utf8');
    const policies = new Map(
      headers.split(/^(?=\/)/m).map((block) => {
        const [path = '', ...lines] = block.split('\n');
        return [path, lines.filter((line) => line.trim().startsWith('Content-Security-Policy:')).join('')];
      }),
    );
    expect(policies.get('/*')).toContain(CONTENT_SECURITY_POLICY);
    // The loop of the surface may be compiled; no text becomes script.
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(CONTENT_SECURITY_POLICY).not.toContain("'unsafe-eval'");
    expect(policies.get('/*')).toContain("frame-ancestors 'none'");
    for (const path of ['/embed', '/embed.html']) {
      expect(policies.get(path)).toBe(policies.get('/*')?.replace("frame-ancestors 'none'", 'frame-ancestors *'));
    }
  });
});
