import { describe, expect, it } from 'vitest';
import { atlas } from '../../corridors/built';
import { world } from './world';

const { names } = world;
const one = (text: string): string => {
  const found = names.find(text);
  return found.type === 'one' ? found.id : found.type;
};

describe('names of regions', () => {
  it('finds every region by id and by its name in each language, but asks where the name means more', () => {
    for (const { id, names: words } of atlas.regions) {
      expect(one(id)).toBe(id);
      for (const text of Object.values(words)) {
        const found = names.find(text);
        expect(found.type === 'several' ? found.ids : found.type === 'one' && [found.id]).toContain(id);
      }
    }
  });

  it.each([
    ['Distrito Federal', 'MX-CMX'],
    ['D.F.', 'MX-CMX'],
    ['Ciudad de México', 'MX-CMX'],
    ['Coahuila de Zaragoza', 'MX-COA'],
    ['VERACRUZ DE IGNACIO DE LA LLAVE', 'MX-VER'],
    ['michoacan de ocampo', 'MX-MIC'],
    ['Querétaro Arteaga', 'MX-QUE'],
    ['Queretaro', 'MX-QUE'],
    ['PQ', 'CA-QC'],
    ['Québec', 'CA-QC'],
    ['Nfld.', 'CA-NL'],
    ['Terre-Neuve-et-Labrador', 'CA-NL'],
    ['State of Arizona', 'US-AZ'],
    ['Estado de Sonora', 'MX-SON'],
    ['Estado libre y soberano de Jalisco', 'MX-JAL'],
    ['Estado de México', 'MX-MEX'],
    ['State of Mexico', 'MX-MEX'],
    ['Edo. de Méx', 'MX-MEX'],
    ['EdoMex', 'MX-MEX'],
    ['État de New York', 'US-NY'],
    ['Province of Ontario', 'CA-ON'],
    ['Commonwealth of Virginia', 'US-VA'],
    ['NL', 'several'],
    ['Calif.', 'US-CA'],
    ['Nuevo León', 'MX-NLE'],
    ['Washington, D.C.', 'US-DC'],
    ['Washington State', 'US-WA'],
    ['State of Washington', 'US-WA'],
    ['Baja California Norte', 'MX-BCN'],
    ['Baja California Sur', 'MX-BCS'],
    ['San Luis Potosi', 'MX-SLP'],
    ['az', 'US-AZ'],
    ['us-tx', 'US-TX'],
  ])('%s is %s', (text, id) => {
    expect(one(text)).toBe(id);
  });

  it.each([
    ['Mexico', ['MX-MEX']],
    ['México', ['MX-MEX']],
    ['Washington', ['US-WA', 'US-DC']],
    ['New York', ['US-NY']],
    ['Baja California', ['MX-BCN', 'MX-BCS']],
    ['Georgia', ['US-GA']],
    ['BC', ['MX-BCN', 'CA-BC']],
  ])('asks about %s', (text, ids) => {
    expect(names.find(text)).toEqual({ type: 'several', ids });
  });

  it('offers the region that was meant', () => {
    expect(names.find('MX-DIF')).toEqual({ type: 'none', nearest: 'MX-CMX' });
    expect(names.find('Arizonna')).toEqual({ type: 'none', nearest: 'US-AZ' });
    expect(names.find('Sonroa')).toEqual({ type: 'none', nearest: 'MX-SON' });
    expect(names.find('Bavaria')).toEqual({ type: 'none' });
    expect(names.find('')).toEqual({ type: 'none' });
  });
});
