import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/model/scenario';
import { decodeLink } from '../../src/state/link/decode';
import { encodeLink } from '../../src/state/link/encode';
import { linkKnown } from '../../src/state/link/known';
import { packText, unpackText } from '../../src/state/link/storyText';
import { sceneOfNow } from '../../src/state/story';
import { builtAtlas } from '../scoring/built';
import { known as small } from './linkWorld';

const { atlas, scenario } = builtAtlas();
const known = linkKnown(atlas, {}, scenario);
const sonora = known.regions.find((id) => id === 'MX-SON');
if (sonora === undefined) throw new Error('expected Sonora');

/** A scene as a promoter would type it in Spanish: a headline, two sentences, a note. */
const typed: Scene = {
  ...sceneOfNow({ atlas, scenario }),
  words: {
    type: 'own',
    byLanguage: {
      es: {
        headline: 'De Hermosillo a las fábricas de Phoenix en una jornada',
        body: 'La ruta cruza un solo puerto, Nogales Mariposa, con ocho carriles de carga. Si cierra, el paso por Douglas suma unas dos horas: {detour:MX-SON}. ¿Y la capacitación? Está en marcha.',
        notes: 'Mencionar la visita de marzo (18 personas) y el convenio con la universidad; ofrecer el recorrido.',
      },
    },
  },
  selection: { type: 'region', id: sonora },
  camera: { type: 'at', center: [-111.2345, 31.4567], zoom: 6.25 },
  year: 2028,
  focus: { type: 'corridor', regionId: sonora },
  seconds: 45,
};

describe('a story in a link', () => {
  it('of ten typed scenes fits in 6,000 characters, the whole scenario with it', () => {
    const weights = Object.fromEntries(known.criteria.map((id, index) => [id, index + 0.5]));
    const full = {
      ...scenario,
      weights,
      title: 'Sonora para empacar',
      language: 'es' as const,
      compared: known.regions.slice(0, 6),
    };
    const link = encodeLink({ ...full, story: Array.from({ length: 10 }, () => typed) }, scenario);
    expect(link.length).toBeLessThanOrEqual(6000);
    const { scenario: back, problems } = decodeLink(link, known);
    expect(problems).toEqual([]);
    expect(back.story).toEqual(Array.from({ length: 10 }, () => typed));
  });

  it('keeps every text, in a form without separators', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' _~,:;%ñáÉ¿{}a-Z0.\u202f😀') }), (text) => {
        const packed = packText(text);
        expect(packed).not.toMatch(/[,: ]/);
        expect(unpackText(packed)).toBe(text);
      }),
    );
    expect(unpackText('a~!')).toBeUndefined();
    expect(unpackText('a~')).toBeUndefined();
  });

  const story = (text: string) => decodeLink(`v=1&story=${text}`, small);

  it('names each part it can not read and keeps the rest', () => {
    const { scenario: read, problems } = story('e:tcorridor~MX-SON:y1999:sregion~MX-XXX:q,x:ttest,p:hesHola:benHi~!');
    expect(read.story).toHaveLength(2);
    expect(read.story[0]).toMatchObject({
      words: { type: 'told', telling: 'corridor', regionId: 'MX-SON' },
      year: 2026,
    });
    expect(read.story[1]).toMatchObject({
      view: 'ports',
      words: { type: 'own', byLanguage: { es: { headline: 'Hola', body: '' } } },
    });
    expect(problems.map(({ got }) => got)).toEqual(['y1999', 'region:MX-XXX', 'q', 'x:ttest', 'benHi~!']);
  });

  it('is cut at its limit', () => {
    const { scenario: read, problems } = story(Array.from({ length: 42 }, () => 'e').join(','));
    expect(read.story).toHaveLength(40);
    expect(problems).toHaveLength(2);
  });
});
