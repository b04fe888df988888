import { afterEach, expect, it, vi } from 'vitest';
import { pictureFault } from '../../../src/panels/picture/failed';

afterEach(() => vi.restoreAllMocks());

// As Chromium, Firefox and Safari word it, and Vite for a style.
it.each([
  'Failed to fetch dynamically imported module: https://corredor.example/assets/save-B1.js',
  'error loading dynamically imported module: https://corredor.example/assets/save-B1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/save-B1.css',
])('%s: a part did not come', (message) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(pictureFault(new TypeError(message))).toBe('pictures.failed.part');
});

it('keeps the words of any other error for the console', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const error = new DOMException('The source image cannot be decoded.', 'EncodingError');
  expect(pictureFault(error)).toBe('pictures.failed');
  expect(said).toHaveBeenCalledWith('No picture:', error);
});
