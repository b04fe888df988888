import { loadAtlas } from '../../data/load';
import type { Command } from '../command';

export const regions: Command = {
  usage: '',
  does: 'lists the 96 regions with their names in three languages',
  options: {},
  flags: [],
  files: 0,
  run: async (_given, host) => {
    const atlas = await loadAtlas(host.readJson);
    const value = atlas.regions.map(({ id, names, country }) => {
      return { id, nameEn: names.en, nameEs: names.es, nameFr: names.fr, country };
    });
    return { type: 'json', value };
  },
};
