import { describe, expect, it } from 'vitest';
import { projects } from '../../src/map/layers/projects';
import type { MapView } from '../../src/map/view';
import { PROJECT_STATUSES } from '../../src/model/place';
import { atlas, featuresOf, project, VIEW } from './make';

/** Projects on the map at the closest zoom, clusters counted with all that they hold. */
function drawnAt(parts: Partial<MapView>): number {
  const marks = featuresOf(projects, 'projects', parts).filter(({ type }) => type === 'project');
  const closest = Math.max(...marks.map(({ zoom }) => Number(zoom)));
  return marks.filter(({ zoom }) => zoom === closest).reduce((sum, { count }) => sum + Number(count), 0);
}

describe('the projects on the map', () => {
  it('are all there at the closest zoom, those of Costa Rica too', () => {
    expect(drawnAt({})).toBe(atlas.projects.length);
    const costaRica = atlas.projects.filter(({ country }) => country === 'CR');
    expect(costaRica).toHaveLength(3);
    expect(drawnAt({ atlas: { ...atlas, projects: costaRica } })).toBe(3);
  });

  it('are those of the chosen statuses as of the year, and no others', () => {
    for (const status of PROJECT_STATUSES) {
      const wanted = atlas.projects.filter((one) => one.status === status).length;
      expect(drawnAt({ statuses: [status] }), status).toBe(wanted);
    }
    // Announced in 2020 and due in 2028: not there, announced, and expected to operate.
    const plant = project('plant', { status: 'announced', announcedYear: 2020, startYear: 2028, statusAsOf: '2026' });
    const alone = { ...VIEW.atlas, projects: [plant] };
    const seen = (year: number) =>
      PROJECT_STATUSES.filter((one) => drawnAt({ atlas: alone, year, statuses: [one] }) > 0);
    expect([2019, 2026, 2028].map(seen)).toEqual([[], ['announced'], ['operating']]);
  });

  it('are those of the chosen kinds', () => {
    expect(drawnAt({ kinds: ['atp'] })).toBe(atlas.projects.filter(({ kind }) => kind === 'atp').length);
  });
});
