import { zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readFile, surveyFile } from '../../../src/data/import/importFile';
import { parseCities } from '../../../src/data/parse/cities';
import { textAt } from '../../../src/model/dataset';
import type { Decisions, ReadRequest } from '../../../src/model/imported';
import { built } from '../files';
import { world } from './world';

const NONE: Decisions = { fixes: {}, skipped: [] };

async function read(text: BlobPart, name: string, values: readonly number[], decisions = NONE) {
  const file = new Blob([text]);
  const survey = await surveyFile(file, name, world);
  const request: ReadRequest = { ...(survey.text && { text: survey.text }), place: survey.place, values, decisions };
  return { survey, result: await readFile(file, name, request, world, () => undefined) };
}

describe('rows joined to regions', () => {
  const text =
    'Entidad,Plantas\nDistrito Federal,3\nMX-DIF,4\nMéxico,5\nSonora,1,9O\nJalisco,2\nJalisco,7\nChihuahua,x\nNayarit,\n';

  it('keeps the good ones, and says of the others what is wrong and what would do', async () => {
    const { survey, result } = await read(text, 'plantas.csv', [1]);
    expect(survey.place).toEqual({ type: 'region', column: 0 });
    expect([result.rows, result.good, result.bad, result.skipped]).toEqual([8, 3, 5, 0]);
    expect(result.content).toEqual({
      type: 'regions',
      regionIds: ['MX-CMX', 'MX-JAL', 'MX-NAY'],
      values: [[3, 2, null]],
    });
    expect(result.issues.map(({ row, cell, expected, fixes }) => [row, cell?.text, expected, fixes])).toEqual([
      [3, 'MX-DIF', { type: 'regionName' }, ['MX-CMX']],
      [4, 'México', { type: 'oneRegion' }, ['MX-MEX']],
      [5, undefined, { type: 'cellCount', values: { count: 2 } }, undefined],
      [7, 'Jalisco', { type: 'regionOnce' }, undefined],
      [8, 'x', { type: 'numberIn', values: { name: 'Plantas' } }, undefined],
    ]);
  });

  it('takes a fix and leaves a skipped row out', async () => {
    const { result } = await read(text, 'plantas.csv', [1], {
      fixes: { '4:0': 'MX-MEX', '8:1': '6' },
      skipped: [3, 5, 7],
    });
    expect([result.good, result.bad, result.skipped]).toEqual([5, 0, 3]);
    expect(result.content).toMatchObject({
      regionIds: ['MX-CMX', 'MX-MEX', 'MX-JAL', 'MX-CHH', 'MX-NAY'],
      values: [[3, 5, 2, 6, null]],
    });
  });

  it('offers 0 for the letter O', async () => {
    const { result } = await read('region;x\nMX-SON;1,9O\n', 'x.csv', [1]);
    expect(result.issues[0]?.fixes).toEqual(['1,90']);
  });
});

describe('rows with coordinates', () => {
  it('become points with their region and name', async () => {
    const { survey, result } = await read(
      'nombre,latitud,longitud,area\nParque A,29.07,-110.96,12\nB,33.45,-112.07,\n',
      'sitios.csv',
      [3],
    );
    expect(survey.place).toEqual({ type: 'point', lng: 2, lat: 1, name: 0 });
    if (result.content.type !== 'points') throw new Error('expected points');
    const { points } = result.content;
    expect([...points.lng]).toEqual([-110.96, -112.07]);
    expect([...points.region].map((at) => world.regions[at]?.id)).toEqual(['MX-SON', 'US-AZ']);
    expect([textAt(points.names, 0), textAt(points.names, 1)]).toEqual(['Parque A', 'B']);
    expect([...(points.values[0] ?? [])]).toEqual([12, Number.NaN]);
  });

  it.each([
    ["29° 4' N", '-110.96', 'degreesMinutes', undefined],
    ['-112', '33.4', 'latitudeSwapped', ['-112, 33.4']],
    ['32.4', '114.7', 'pointSign', ['-114.7, 32.4']],
    ['25', '-160', 'point', undefined],
    ['', '-110', 'emptyCell', undefined],
  ])('refuses %s, %s', async (lat, lng, got, fixes) => {
    const { result } = await read(`lat,lng\n"${lat}","${lng}"\n`, 'x.csv', []);
    expect(result.issues[0]).toMatchObject({ got: { type: got } });
    expect(result.issues[0]?.fixes).toEqual(fixes);
  });

  it('puts both cells of a point right with one fix', async () => {
    const { result } = await read('lat,lng\n32.4,114.7\n', 'x.csv', [], {
      fixes: { '2:1': '-114.7, 32.4' },
      skipped: [],
    });
    expect(result.good).toBe(1);
  });

  it('finds for every town the region that its country counts it in', () => {
    const towns = parseCities(built('cities'), 'cities.json');
    const elsewhere = towns.filter(({ at, regionId }) => world.locate(at[0], at[1]) !== regionId);
    expect(elsewhere).toEqual([]);
  });
});

/** The least of a workbook: one sheet with texts and numbers in its cells (ECMA-376). */
function workbook(rows: readonly (readonly (string | number)[])[]): BlobPart {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const at = (r: number, c: number) => `r="${'ABC'[c]}${r + 1}"`;
  const lines = rows.map((row, r) => {
    const cells = row.map((value, c) => cell(value).replace('<c', `<c ${at(r, c)}`)).join('');
    return `<row r="${r + 1}">${cells}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  const encoded = Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(encoded)));
}

describe('other tables', () => {
  it('reads a workbook', async () => {
    const { survey, result } = await read(
      workbook([
        ['Estado', 'MW'],
        ['Sonora', 12.5],
        ['Zacatecas', 3],
      ]),
      'x.xlsx',
      [1],
    );
    expect(survey.issues).toEqual([]);
    expect(result.content).toEqual({ type: 'regions', regionIds: ['MX-SON', 'MX-ZAC'], values: [[12.5, 3]] });
  });

  it('refuses a zip that is no workbook', async () => {
    const survey = await surveyFile(new Blob([new Uint8Array(zipSync({ a: new Uint8Array(9) }))]), 'x.xlsx', world);
    expect(survey.isRefused).toBe(true);
  });

  it('reads a Parquet file', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'estado', data: ['Sonora', 'Querétaro'], type: 'STRING' },
        { name: 'gw', data: [1.5, 2.5], type: 'DOUBLE' },
      ],
    });
    const { survey, result } = await read(bytes, 'x.parquet', [1]);
    expect(survey.format).toBe('parquet');
    expect(result.content).toEqual({ type: 'regions', regionIds: ['MX-SON', 'MX-QUE'], values: [[1.5, 2.5]] });
  });

  it('refuses a Parquet file that is cut off', async () => {
    const survey = await surveyFile(new Blob(['PAR1junk']), 'x.parquet', world);
    expect(survey.isRefused).toBe(true);
    expect(survey.issues[0]?.expected).toEqual({ type: 'readableSheet' });
  });

  it('joins features by their properties, or by a point of theirs', async () => {
    const point = {
      type: 'Feature',
      properties: { kW: 3 },
      geometry: { type: 'Point', coordinates: [-110.96, 29.07] },
    };
    const bad = { type: 'Feature', properties: { kW: 4 }, geometry: { type: 'Point', coordinates: [33.4, -112] } };
    const { result } = await read(
      JSON.stringify({ type: 'FeatureCollection', features: [point, bad] }),
      'x.geojson',
      [0],
    );
    expect([result.good, result.bad]).toEqual([1, 1]);
    expect(result.issues.map(({ row, place }) => [row, place])).toEqual([
      [2, { type: 'field', path: 'features[1].geometry.coordinates' }],
    ]);
  });

  it('takes the middle of an outline across the antimeridian on its own side', async () => {
    const ring = [
      [179, 51.5],
      [-179, 51.5],
      [-179, 52],
      [179, 52],
      [179, 51.5],
    ];
    const aleutian = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
    const { survey } = await read(JSON.stringify(aleutian), 'x.geojson', []);
    expect(survey.preview).toEqual([['-180', '51.75']]);
  });
});
