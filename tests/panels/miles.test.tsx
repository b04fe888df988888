// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { assumedHours } from '../../src/exports/pptx/assumedHours';
import { openDesk } from '../../src/exports/report/desk';
import { CONTINENT, plain } from '../../src/exports/report/mapPlan';
import { reportOf } from '../../src/exports/report/report';
import { AssumptionLine } from '../../src/panels/evidence/AssumptionLine';
import { AssumptionFields } from '../../src/panels/explore/AssumptionFields';
import { LegTable } from '../../src/panels/region/LegTable';
import { convert } from '../../src/text/convert';
import { loadMessages } from '../../src/text/load';
import { createText } from '../../src/text/text';
import { corridorsOf } from '../../src/views/corridor';
import { builtStudy, regionsNamed } from '../exports/studies';
import { builtWorld, openWorld, withText } from './world';

const world = await builtWorld();
const text = createText('en', await loadMessages('en'), { choice: { length: 'mi', money: 'published' }, convert });
afterEach(cleanup);

describe('who reads miles', () => {
  it('finds the stretches of a corridor in miles', () => {
    const region = world.atlas.regions.find(({ id }) => id === 'MX-SON');
    if (region === undefined) throw new Error('expected Sonora');
    const corridor = corridorsOf({ ...world, region, fabs: [] }).find(({ type }) => type === 'route');
    if (corridor?.type !== 'route') throw new Error('expected a route');
    render(<LegTable corridor={corridor} />, { wrapper: withText(text) });
    const rows = screen.getAllByRole('row').slice(1);
    corridor.legs.forEach(({ km }, index) => {
      const cell = rows[index]?.querySelectorAll('td')[1]?.textContent;
      if (km === undefined) return;
      const miles = /^([\d.,]+)\u00a0mi$/.exec(cell ?? '')?.[1]?.replace(',', '');
      expect(Math.abs(Number(miles) - km.value / 1.609344), cell).toBeLessThanOrEqual(0.5);
    });
    expect(screen.queryByRole('columnheader', { name: /km/ })).toBeNull();
  });

  it('sees the miles of a speed beside the km/h that the scenario is written in', () => {
    openWorld(world);
    render(<AssumptionFields />, { wrapper: withText(text) });
    const { motorway } = world.scenario.assumptions.speedKmh;
    const field = screen.getByRole('spinbutton', { name: /^Motorway/ });
    expect(field.closest('label')?.textContent).toContain(`km/h (${(motorway / 1.609344).toFixed(1)}\u00a0mph)`);
  });

  it('reads of speeds in miles an hour alone', () => {
    openWorld(world);
    const { container } = render(<AssumptionLine />, { wrapper: withText(text) });
    const { speedKmh } = world.scenario.assumptions;
    for (const kmh of Object.values(speedKmh)) {
      expect(container.textContent).toContain(`${Number((kmh / 1.609344).toFixed(1))}\u00a0mph`);
    }
    expect(container.textContent).not.toMatch(/km/);
  });

  it('gets maps in documents whose bar is as long as its round number of miles', async () => {
    const study = await builtStudy();
    const { scale, scaleKm } = plain(openDesk({ ...study, text }, 20), CONTINENT);
    const miles = /^(\d[\d,]*)\u00a0mi$/.exec(scale.words)?.[1]?.replace(',', '');
    expect(scaleKm).toBeCloseTo(Number(miles) * 1.609344, 9);
    expect(plain(openDesk(study, 20), CONTINENT).scale.words).toMatch(/^\d[\d,]*\u00a0km$/);
  });

  it('reads of speeds in miles an hour in documents and slides too', async () => {
    const usual = await builtStudy();
    const { assumptions } = usual.scenario;
    const speedKmh = { ...assumptions.speedKmh, motorway: 88.5139 };
    const study = { ...usual, text, scenario: { ...usual.scenario, assumptions: { ...assumptions, speedKmh } } };
    const highway = `${Number((speedKmh.highway / 1.609344).toFixed(1))}\u00a0mph`;
    const regionIds = regionsNamed(study, 'MX-SON');
    for (const words of [
      assumedHours(study),
      JSON.stringify(reportOf(study, { document: 'region', regionIds })),
      JSON.stringify(reportOf(study, { document: 'full', regionIds: [] })),
    ]) {
      expect(words).toContain('55\u00a0mph');
      expect(words).not.toContain('km/h');
    }
    for (const words of [assumedHours(study), JSON.stringify(reportOf(study, { document: 'region', regionIds }))]) {
      expect(words).toContain(highway);
    }
    expect(assumedHours(usual)).toContain(`${assumptions.speedKmh.motorway}\u00a0km/h`);
  });
});
