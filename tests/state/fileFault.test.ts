import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileFault } from '../../src/state/fileFault';

describe('a file that does not come', () => {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['no network in Chromium', new TypeError('Failed to fetch'), { type: 'noAnswer' }],
    ['no network in Firefox', new TypeError('NetworkError when attempting to fetch resource.'), { type: 'noAnswer' }],
    ['no network in Safari', new TypeError('Load failed'), { type: 'noAnswer' }],
    ['no network under MapLibre', new Error('AJAXError: Failed to fetch (0): /data/a.geojson'), { type: 'noAnswer' }],
    ['an answer of MapLibre', new Error('AJAXError: Not Found (404): /a'), { type: 'http', values: { status: '404' } }],
    ['an answer of ours', new Error('expected the file, got HTTP 503'), { type: 'http', values: { status: '503' } }],
    ['text that breaks off', new SyntaxError('Unexpected end of JSON input'), { type: 'notJson' }],
    ['anything else', new Error('labels: expected rows'), { type: 'otherBytes' }],
  ])('is told in words of the page: %s', (_, error, got) => {
    const fault = fileFault('data/a.json', error);
    expect(fault.said).toEqual({ expected: { type: 'readable' }, got });
    expect(fault.message).not.toMatch(/fetch|Load failed|AJAX|Unexpected/);
    expect(console.info).toHaveBeenCalledWith('data/a.json:', error);
  });
});
