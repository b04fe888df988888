import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/exports/csvTable';
import { geoJsonOf } from '../../../src/exports/geojsonTable';
import { bestTable } from '../../../src/panels/surface/files';
import { cellOf } from '../../state/surface/fakeDoor';
import { builtWorld } from '../world';

const { atlas } = await builtWorld();
const [fab] = atlas.projects.filter(({ kind }) => kind === 'fab');
const best = [cellOf(7, { fabId: fab?.id ?? '' }), cellOf(9, { lng: -102.3, lat: 21.9, regionId: 'MX-AGU' })];
const table = bestTable({
  best,
  atlas,
  placeOf: ({ lng }) => (lng < -110 ? '=Hermosillo, "north"' : 'Aguascalientes'),
  regionOf: (id) => id,
  sources: 'GeoNames, CC BY 4.0',
});

describe('best places as files', () => {
  it('have every number as it was worked out, what hours lead to, and the sources', () => {
    const text = new TextDecoder().decode(csvOf(table, false));
    const { data, errors } = parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      rank: '1',
      // No spreadsheet runs it.
      place: '\'=Hermosillo, "north"',
      region_id: 'MX-SON',
      score: '61.4',
      fab_hours: '5.3',
      fab: fab?.name,
      crossing_hours: '',
      people_60_minutes: '936263',
      hexagon_km2: '40.2',
      edition: atlas.edition,
      sources: 'GeoNames, CC BY 4.0',
      longitude: '-110.9712345678',
      latitude: '29.0712345678',
    });
  });

  it('are points of GeoJSON, longitude first', async () => {
    const none = async (path: string): Promise<Uint8Array> => {
      throw new Error(`expected no file to be read, got ${path}`);
    };
    const { features } = JSON.parse(new TextDecoder().decode(await geoJsonOf(table, none)));
    expect(features).toHaveLength(2);
    expect(features[1].geometry).toEqual({ type: 'Point', coordinates: [-102.3, 21.9] });
    expect(features[1].properties).toMatchObject({ rank: 2, place: 'Aguascalientes', crossing: null });
  });
});
