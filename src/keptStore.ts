import { delMany, get, keys, update } from 'idb-keyval';
import { parseKeptAbout } from './data/parse/keptAbout';
import { aboutKey, isAboutKey, type KeptAbout } from './model/kept';

/** Own points that are too many for the document, as the device's database keeps them. */
export interface KeptStore {
  /** Keys of all points; none where the browser allows no database. */
  keys(): Promise<readonly string[]>;
  about(key: string): Promise<KeptAbout>;
  /** Changes what is known of some points in one step, whatever another tab writes meanwhile. */
  note(key: string, change: (about: KeptAbout) => KeptAbout): Promise<void>;
  drop(key: string): Promise<void>;
}

export const keptStore: KeptStore = {
  keys: async () => (await keys<string>()).filter((key) => !isAboutKey(key)),
  about: async (key) => parseKeptAbout(await get(aboutKey(key))),
  note: (key, change) => update<unknown>(aboutKey(key), (about) => change(parseKeptAbout(about))),
  drop: (key) => delMany([key, aboutKey(key)]),
};
