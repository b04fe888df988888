import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, rememberSettings, SETTINGS_KEY } from '../../src/state/settings';
import type { StorageLike } from '../../src/state/storage';

function device(value?: string): StorageLike {
  const items = new Map(value === undefined ? [] : [[SETTINGS_KEY, value]]);
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
  };
}

describe('settings', () => {
  it('remembers each choice and leaves the others', () => {
    const storage = device();
    expect(readSettings(() => storage)).toEqual({});
    rememberSettings(() => storage, { language: 'fr', theme: 'dark' });
    rememberSettings(() => storage, { units: 'mi', globe: true, welcomed: true });
    expect(readSettings(() => storage)).toEqual({
      language: 'fr',
      theme: 'dark',
      units: 'mi',
      globe: true,
      welcomed: true,
    });
  });

  it('takes what is none of ours as not chosen, and keeps fields of a later version', () => {
    const storage = device('{"language":"de","theme":"dark","font":"large"}');
    expect(readSettings(() => storage)).toEqual({ theme: 'dark' });
    rememberSettings(() => storage, { language: 'es' });
    expect(JSON.parse(storage.getItem(SETTINGS_KEY) ?? '')).toEqual({ language: 'es', theme: 'dark', font: 'large' });
  });

  it('never throws, whatever is stored or blocked', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSettings(() => device(text))));
    const blocked = (): StorageLike => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    expect(readSettings(blocked)).toEqual({});
    expect(rememberSettings(blocked, { theme: 'dark' })).toBe(false);
  });
});
