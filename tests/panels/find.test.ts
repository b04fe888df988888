import { describe, expect, it } from 'vitest';
import { parseCities } from '../../src/data/parse/cities';
import { find, fold, searchIndex } from '../../src/panels/search/find';
import { built } from '../data/files';
import { builtAtlas } from '../scoring/built';

const { atlas } = builtAtlas();
const index = searchIndex(atlas, { cities: parseCities(built('cities'), 'cities.json') }, 'en');
const first = (query: string) => find(index, query)[0];

describe('find', () => {
  it('folds accents both ways', () => {
    expect(fold('Querétaro')).toBe('queretaro');
    expect(first('queretaro')).toMatchObject({ kind: 'region', key: 'MX-QUE' });
    expect(first('Québec')).toMatchObject({ kind: 'region', key: 'CA-QC' });
  });

  it('finds regions in any of the three languages', () => {
    expect(first('Nuevo México')?.key).toBe('US-NM');
    expect(first('Californie')?.key).toBe('US-CA');
  });

  it('finds ports by their town on either side', () => {
    expect(first('Calexico East')).toMatchObject({ name: 'Calexico East' });
    expect(find(index, 'agua prieta').map(({ kind }) => kind)).toContain('port');
  });

  it('finds projects by company and towns by name', () => {
    expect(find(index, 'tsmc').some(({ kind }) => kind === 'project')).toBe(true);
    expect(find(index, 'san luis rio colorado').some(({ kind }) => kind === 'city')).toBe(true);
  });

  it('finds nothing for nothing and for nonsense', () => {
    expect(find(index, '  ')).toEqual([]);
    expect(find(index, 'zzyzxqq')).toEqual([]);
  });
});
